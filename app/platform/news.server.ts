import { eventStream } from './event-stream.server.ts';

type Listen = (channel: 'user_news', listener: (message: unknown) => void) => () => void;

/**
 * A stream of `news` events: something of this user has changed, or may have (`null` on the channel), look again. It ends
 * with the account.
 */
export function userNews(listen: Listen, userId: string, closed: AbortSignal): Response {
  return eventStream(closed, (send, end) =>
    listen('user_news', (message) => {
      const news = message as { userId?: string; kind?: string } | null;
      if (news !== null && news.userId !== userId) return;
      send('event: news\ndata: {}\n\n');
      if (news?.kind === 'account deleted') end();
    }),
  );
}
