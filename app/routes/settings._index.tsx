import { redirect } from '@remix-run/node';
import { userLoader } from '#app/doors.server.ts';

export const loader = userLoader(() => redirect('/settings/integrations'));
