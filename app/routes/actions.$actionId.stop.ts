import { requireUuid, userAction } from '#app/doors.server.ts';

/** Stops the changes that were approved together with this one and are not begun yet; gives all of that card. */
export const action = userAction(async ({ services, user, params }) => {
  const actions = await services.actions.stopRest(user.id, requireUuid(params.actionId));
  const chatId = actions[0]?.chatId;
  if (chatId) await services.database.notify('user_news', { userId: user.id, kind: 'chat', chatId });
  return { actions };
});
