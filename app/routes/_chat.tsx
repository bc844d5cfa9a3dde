import { Outlet, useLoaderData } from '@remix-run/react';
import { ChatShell } from '#app/chat/sidebar/ChatShell.tsx';
import { viewerOf } from '#app/chat/viewer.ts';
import { userLoader } from '#app/doors.server.ts';
import { connectionStates } from '#app/integrations/connection-states.ts';
import { keepLoaded } from '#app/platform/unreachable.ts';
import { useNews } from '#app/platform/use-news.ts';
import { usePlace } from '#app/ui/use-place.ts';

/** What every chat page has around it. */
export const loader = userLoader(async ({ services, user }) => {
  const [chats, connections] = await Promise.all([
    services.chats.list(user.id),
    services.connections.list(user.id),
  ]);
  return {
    chats,
    connections: connectionStates(connections),
    viewer: viewerOf(user),
    modelName: services.arlo.modelLabel,
    now: services.clock.now().toString(),
  };
});

export const clientLoader = keepLoaded('routes/_chat');

export default function ChatLayout() {
  const { chats, connections, viewer, now } = useLoaderData<typeof loader>();
  useNews();
  usePlace(viewer);
  return (
    <ChatShell chats={chats} connections={connections} viewer={viewer} time={{ now, format: viewer.format }}>
      <Outlet />
    </ChatShell>
  );
}
