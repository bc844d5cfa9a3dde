import { data, redirect, type TypedResponse } from '@remix-run/node';
import type { Submission, SubmissionResult } from '@conform-to/react';
import { AppError } from '#app/platform/errors.ts';
import type { Sessions } from './sessions.server.ts';
import type { User } from './user.ts';

/** Signs a user in and sends the browser on. `redirectTo` has been through `safeRedirectTarget`. */
export async function signInAndRedirect(
  sessions: Sessions,
  request: Request,
  user: User,
  redirectTo: string,
): Promise<TypedResponse<never>> {
  return redirect(redirectTo, { headers: { 'Set-Cookie': await sessions.start(request, user.id) } });
}

/** A form as it was sent, with its errors and without its password. */
export function replyToForm(submission: Submission<unknown>) {
  return data<SubmissionResult>(submission.reply({ hideFields: ['password'] }), { status: 400 });
}

/**
 * The same for a form that was complete and got refused. Anything but a refusal is thrown on.
 *
 * @param field the field that the refusal is about; the form as a whole without one.
 */
export function replyToRefusal(submission: Submission<unknown>, error: unknown, field?: string) {
  if (!(error instanceof AppError) || error.status >= 500) throw error;
  const problem = field ? { fieldErrors: { [field]: [error.message] } } : { formErrors: [error.message] };
  const headers = new Headers();
  if (error.retryAfterMs !== undefined) {
    headers.set('Retry-After', String(Math.ceil(error.retryAfterMs / 1000)));
  }
  return data<SubmissionResult>(submission.reply({ ...problem, hideFields: ['password'] }), {
    status: error.status,
    headers,
  });
}
