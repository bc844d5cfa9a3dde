import { Readable } from 'node:stream';
import { createReadableStreamFromReadable } from '@remix-run/node';
import { activityCsv, csvFileName } from '#app/actions/activity/activity-csv.ts';
import { parseActivityFilter } from '#app/actions/activity/activity-filter.ts';
import { readAllActivity } from '#app/actions/activity/read-activity.server.ts';
import { viewerOf } from '#app/chat/viewer.ts';
import { userLoader } from '#app/doors.server.ts';

/** The filtered activity as a CSV file, streamed: it may be long. */
export const loader = userLoader(({ services, user, request, closed }) => {
  const filter = parseActivityFilter(new URL(request.url).searchParams);
  const { format } = viewerOf(user);
  const now = services.clock.now().toString();
  const text = activityCsv(readAllActivity(services, user.id, filter, closed), format, now);
  return new Response(createReadableStreamFromReadable(Readable.from(text)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${csvFileName(now, format.zone)}"`,
      'Cache-Control': 'private, no-store',
    },
  });
});
