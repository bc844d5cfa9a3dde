import { publicLoader } from '#app/doors.server.ts';

/** Whether the process is alive. */
export const loader = publicLoader(() => Response.json({ status: 'ok' }));
