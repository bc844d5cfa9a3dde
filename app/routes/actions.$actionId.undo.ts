import { requireUuid, userAction } from '#app/doors.server.ts';

/** Takes a change back and gives the action as it then stands. */
export const action = userAction(async ({ services, user, params }) => {
  await services.rateLimits.consume('undo', user.id);
  const undone = await services.actions.undo(user.id, requireUuid(params.actionId));
  await services.database.notify('user_news', { userId: user.id, kind: 'chat', chatId: undone.chatId });
  return { action: undone };
});
