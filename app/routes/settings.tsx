import { Outlet, useLoaderData } from '@remix-run/react';
import { AccountMenu } from '#app/chat/sidebar/AccountMenu.tsx';
import { viewerOf } from '#app/chat/viewer.ts';
import { userLoader } from '#app/doors.server.ts';
import { connectionStates } from '#app/integrations/connection-states.ts';
import { keepLoaded } from '#app/platform/unreachable.ts';
import { useNews } from '#app/platform/use-news.ts';
import { SettingsLayout } from '#app/ui/SettingsLayout.tsx';
import { usePlace } from '#app/ui/use-place.ts';

/** What every settings page has around it. */
export const loader = userLoader(async ({ services, user }) => ({
  viewer: viewerOf(user),
  connections: connectionStates(await services.connections.list(user.id)),
}));

export const clientLoader = keepLoaded('routes/settings');

export default function SettingsPages() {
  const { viewer, connections } = useLoaderData<typeof loader>();
  useNews();
  usePlace(viewer);
  return (
    <SettingsLayout account={<AccountMenu viewer={viewer} connections={connections} />}>
      <Outlet />
    </SettingsLayout>
  );
}
