import { eventStream } from './event-stream.server.ts';

type Listen = (channel: 'user_news', listener: (message: unknown) => void) => () => void;

/** A stream of `news` events: something of this user has changed, or may have (`null` on the channel), look again. */
export function userNews(listen: Listen, userId: string, closed: AbortSignal): Response {
  return eventStream(closed, (send) =>
    listen('user_news', (message) => {
      const isOurs = message === null || (message as { userId?: string }).userId === userId;
      if (isOurs) send('event: news\ndata: {}\n\n');
    }),
  );
}
