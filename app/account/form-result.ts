import type { SubmissionResult } from '@conform-to/react';
import type { ErrorBody } from '#app/platform/error-body.ts';

/** What an action answered to a form, as the form library reads it. A failure of the server is an error of the form. */
export function toFormResult(
  answer: SubmissionResult | { error: ErrorBody } | undefined,
): SubmissionResult | undefined {
  return answer && isFailure(answer) ? { status: 'error', error: { '': [answer.error.message] } } : answer;
}

function isFailure(answer: SubmissionResult | { error: ErrorBody }): answer is { error: ErrorBody } {
  return typeof answer.error === 'object' && answer.error !== null && 'requestId' in answer.error;
}
