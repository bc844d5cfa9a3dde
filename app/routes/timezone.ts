import { readInput, userAction } from '#app/doors.server.ts';
import { placeSchema } from '#app/account/schemas.ts';
import { answerUnreachable } from '#app/platform/unreachable.ts';

/** Keeps the time zone and locale of the browser, which say what "tomorrow at nine" means. */
export const action = userAction(async ({ request, services, user }) => {
  const place = await readInput(request, placeSchema);
  await services.accounts.setPlace(user.id, place);
  return place;
});

export const clientAction = answerUnreachable;
