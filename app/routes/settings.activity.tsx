import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Activity } from '#app/actions/activity/Activity.tsx';
import { parseActivityFilter } from '#app/actions/activity/activity-filter.ts';
import { ActivityProblem } from '#app/actions/activity/activity-states.tsx';
import { readActivity } from '#app/actions/activity/read-activity.server.ts';
import { viewerOf } from '#app/chat/viewer.ts';
import { userLoader } from '#app/doors.server.ts';
import { keepLoaded } from '#app/platform/unreachable.ts';
import { SettingsPage } from '#app/ui/SettingsLayout.tsx';

export const meta: MetaFunction = () => [{ title: 'Activity · Arlo' }];

export const loader = userLoader(async ({ services, user, request }) => {
  const filter = parseActivityFilter(new URL(request.url).searchParams);
  void services.actions.checkAgain(user.id);
  const [page, connections] = await Promise.all([
    readActivity(services, user.id, filter),
    services.connections.list(user.id),
  ]);
  return {
    filter,
    page,
    connected: connections.filter(({ status }) => status === 'active').map(({ provider }) => provider),
    format: viewerOf(user).format,
    now: services.clock.now().toString(),
  };
});

export const clientLoader = keepLoaded('routes/settings.activity');

export default function ActivityPage() {
  return (
    <Frame>
      <Activity {...useLoaderData<typeof loader>()} />
    </Frame>
  );
}

export function ErrorBoundary() {
  return (
    <Frame>
      <ActivityProblem />
    </Frame>
  );
}

function Frame({ children }: { children: ReactNode }) {
  return (
    <SettingsPage title="Activity" subtitle="Everything Arlo changed, or asked to change." width="wide">
      {children}
    </SettingsPage>
  );
}
