import type { HeadersFunction, MetaFunction } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { ensureDemoAccount } from '#app/account/demo-account.server.ts';
import { isFarewell } from '#app/account/farewell.ts';
import { LoginForm } from '#app/account/LoginForm.tsx';
import { toFormResult } from '#app/account/form-result.ts';
import { safeRedirectTarget } from '#app/account/redirect-target.ts';
import { loginSchema } from '#app/account/schemas.ts';
import { replyToForm, replyToRefusal, signInAndRedirect } from '#app/account/sign-in.server.ts';
import { useFarewell } from '#app/chat/use-farewell.ts';
import { publicAction, publicLoader, readForm } from '#app/doors.server.ts';
import { addressBlock } from '#app/platform/address-block.ts';
import { AppError } from '#app/platform/errors.ts';
import { answerUnreachable, keepLoaded } from '#app/platform/unreachable.ts';

export const meta: MetaFunction = () => [{ title: 'Log in · Arlo' }];
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const loader = publicLoader(async ({ request, services, findUser }) => {
  const redirectTo = safeRedirectTarget(new URL(request.url).searchParams.get('redirectTo'));
  if (await findUser()) throw redirect(redirectTo);
  return {
    redirectTo,
    isSandbox: services.env.nango.kind === 'sandbox',
    farewell: isFarewell(request.headers),
  };
});

export const action = publicAction(async ({ request, services, clientIp }) => {
  const { accounts, authenticator, env, rateLimits, sessions } = services;
  const form = await readForm(request);
  const redirectTo = safeRedirectTarget(form.get('redirectTo'));

  if (form.get('intent') === 'demo') {
    if (env.nango.kind !== 'sandbox') throw new AppError('not_found', 'This server has no demo account.');
    await rateLimits.consume('signInByIp', addressBlock(clientIp));
    const user = await ensureDemoAccount(accounts, env.nango.demoPassword);
    return signInAndRedirect(sessions, request, user, redirectTo);
  }

  const submission = parseWithZod(form, { schema: loginSchema });
  if (submission.status !== 'success') return replyToForm(submission);
  const { email } = submission.value;
  try {
    await rateLimits.consume('signInByIp', addressBlock(clientIp));
    await rateLimits.consume('signInByEmail', email);
    const user = await authenticator.authenticate('login', request);
    await rateLimits.forget('signInByEmail', email);
    return await signInAndRedirect(sessions, request, user, redirectTo);
  } catch (error) {
    return replyToRefusal(submission, error);
  }
});

export const clientLoader = keepLoaded('routes/login');
export const clientAction = answerUnreachable;

export default function LoginPage() {
  const { redirectTo, isSandbox, farewell } = useLoaderData<typeof loader>();
  useFarewell(farewell);
  const result = toFormResult(useActionData<typeof action>());
  return <LoginForm result={result} redirectTo={redirectTo} isSandbox={isSandbox} />;
}
