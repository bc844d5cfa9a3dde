import { z } from 'zod';
import { readInput, userAction } from '#app/doors.server.ts';
import { themeCookie, themes } from '#app/ui/preferences.ts';
import { answerUnreachable } from '#app/platform/unreachable.ts';

const themeChoice = z.object({ theme: z.enum(themes) });

/** Keeps the theme that was chosen on this browser. */
export const action = userAction(async ({ request, services }) => {
  const { theme } = await readInput(request, themeChoice);
  const cookie = themeCookie(theme, { secure: services.env.appUrl.startsWith('https:') });
  return Response.json({ theme }, { headers: { 'Set-Cookie': cookie } });
});

export const clientAction = answerUnreachable;
