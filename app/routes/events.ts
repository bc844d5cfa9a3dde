import { userLoader } from '#app/doors.server.ts';
import { userNews } from '#app/platform/news.server.ts';

/** News of this user as server-sent events, until the page leaves. */
export const loader = userLoader(({ services, user, closed }) =>
  userNews(services.database.listen, user.id, closed),
);
