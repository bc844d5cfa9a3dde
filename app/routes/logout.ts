import { redirect } from '@remix-run/node';
import { userAction, userLoader } from '#app/doors.server.ts';

/** Signs out. Who has no session any more is sent to the same page. */
export const action = userAction(async ({ request, services }) =>
  redirect('/login', { headers: { 'Set-Cookie': await services.sessions.end(request) } }),
);

/** Someone who opens the address has not asked to be signed out. */
export const loader = userLoader(() => redirect('/'));
