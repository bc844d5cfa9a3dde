import { webhookAction } from '#app/doors.server.ts';

/** What Nango tells: a connection was made or renewed, or its token could not be refreshed. */
export const action = webhookAction(({ request, services }) => services.webhook(request));
