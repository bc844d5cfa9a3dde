import type { HeadersFunction, MetaFunction } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { toFormResult } from '#app/account/form-result.ts';
import { safeRedirectTarget } from '#app/account/redirect-target.ts';
import { signupSchema } from '#app/account/schemas.ts';
import { replyToForm, replyToRefusal, signInAndRedirect } from '#app/account/sign-in.server.ts';
import { SignupForm } from '#app/account/SignupForm.tsx';
import { publicAction, publicLoader, readForm } from '#app/doors.server.ts';
import { addressBlock } from '#app/platform/address-block.ts';
import { AppError } from '#app/platform/errors.ts';
import { answerUnreachable, keepLoaded } from '#app/platform/unreachable.ts';

export const meta: MetaFunction = () => [{ title: 'Create an account · Arlo' }];
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const loader = publicLoader(async ({ request, findUser }) => {
  const redirectTo = safeRedirectTarget(new URL(request.url).searchParams.get('redirectTo'));
  if (await findUser()) throw redirect(redirectTo);
  return { redirectTo };
});

export const action = publicAction(async ({ request, services, clientIp }) => {
  const { authenticator, rateLimits, sessions } = services;
  const form = await readForm(request);
  const submission = parseWithZod(form, { schema: signupSchema });
  if (submission.status !== 'success') return replyToForm(submission);
  try {
    await rateLimits.consume('signUpByIp', addressBlock(clientIp));
    const user = await authenticator.authenticate('signup', request);
    const redirectTo = safeRedirectTarget(form.get('redirectTo'));
    return await signInAndRedirect(sessions, request, user, redirectTo);
  } catch (error) {
    const isTaken = error instanceof AppError && error.code === 'conflict';
    return replyToRefusal(submission, error, isTaken ? 'email' : undefined);
  }
});

export const clientLoader = keepLoaded('routes/signup');
export const clientAction = answerUnreachable;

export default function SignupPage() {
  const { redirectTo } = useLoaderData<typeof loader>();
  const result = toFormResult(useActionData<typeof action>());
  return <SignupForm result={result} redirectTo={redirectTo} />;
}
