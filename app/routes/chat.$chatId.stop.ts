import { requireUuid, userAction } from '#app/doors.server.ts';

/** Stops the reply that is being written: the model and its tools are aborted on the server. */
export const action = userAction(async ({ services, user, params }) => ({
  stopped: await services.conversation.stop(user.id, requireUuid(params.chatId)),
}));
