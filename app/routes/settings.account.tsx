import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AccountSettings } from '#app/account/AccountSettings.tsx';
import { demoEmail } from '#app/account/demo-account.server.ts';
import { farewellCookie } from '#app/account/farewell.ts';
import { passwordSchema } from '#app/account/schemas.ts';
import { readInput, userAction, userLoader } from '#app/doors.server.ts';
import { providers } from '#app/integrations/providers.ts';
import { addressBlock } from '#app/platform/address-block.ts';
import { answerUnreachable, keepLoaded } from '#app/platform/unreachable.ts';
import { SettingsPage } from '#app/ui/SettingsLayout.tsx';

export const meta: MetaFunction = () => [{ title: 'Account · Arlo' }];

export const loader = userLoader(async ({ services, user }) => ({
  user: { name: user.name, email: user.email, timeZone: user.timeZone },
  connected: (await services.connections.list(user.id)).map(({ provider }) => providers[provider].name),
  isDemo: services.env.nango.kind === 'sandbox' && user.email === demoEmail,
}));

/** Deletes the account. The password is asked for again, and tries at it count as tries to sign in. */
export const action = userAction(async ({ request, services, user, clientIp }) => {
  const { accounts, deleteAccount, env, rateLimits, sessions } = services;
  const { password } = await readInput(request, passwordSchema);
  await rateLimits.consume('signInByIp', addressBlock(clientIp));
  await rateLimits.consume('signInByEmail', user.email);
  await accounts.confirmPassword(user.id, password);
  await rateLimits.forget('signInByEmail', user.email);
  await deleteAccount(user.id);
  const headers = new Headers({ 'Set-Cookie': await sessions.end(request) });
  headers.append('Set-Cookie', farewellCookie({ secure: env.appUrl.startsWith('https:') }));
  return redirect('/login', { headers });
});

export const clientLoader = keepLoaded('routes/settings.account');
export const clientAction = answerUnreachable;

export default function AccountPage() {
  return (
    <SettingsPage title="Account" subtitle="Who you are to Arlo." width="narrow">
      <AccountSettings {...useLoaderData<typeof loader>()} />
    </SettingsPage>
  );
}
