import type { MetaFunction } from '@remix-run/node';
import { useFetcher, useRouteLoaderData } from '@remix-run/react';
import { useEffect } from 'react';
import { NewChat } from '#app/chat/NewChat.tsx';
import { TopBar } from '#app/chat/sidebar/TopBar.tsx';
import { userLoader } from '#app/doors.server.ts';
import { keepLoaded } from '#app/platform/unreachable.ts';
import type { loader as agendaLoader } from './agenda.ts';
import type { loader as chatLoader } from './_chat.tsx';

export const meta: MetaFunction = () => [{ title: 'Arlo' }];

/** Says who may come in; the day is asked for by the page, which does not wait for it. */
export const loader = userLoader(() => null);

export const clientLoader = keepLoaded('routes/_chat._index');

export default function NewChatPage() {
  const page = useRouteLoaderData<typeof chatLoader>('routes/_chat');
  const { load, data: agenda } = useFetcher<typeof agendaLoader>();
  const timeZone = page?.viewer.timeZone;
  useEffect(() => {
    if (timeZone) load('/agenda');
  }, [timeZone, load]);
  if (!page) return null;
  const { viewer, now, modelName, connections } = page;
  return (
    <>
      <TopBar chat={null} connections={connections} />
      <NewChat
        name={viewer.name}
        format={viewer.format}
        now={now}
        modelName={modelName}
        agenda={agenda ?? { state: 'loading' }}
      />
    </>
  );
}
