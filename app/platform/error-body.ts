import type { ErrorCode } from './errors.ts';

/** What an error answer says. `internal` is a defect: the log knows more, under the request id. */
export type ErrorBody = {
  code: ErrorCode | 'internal';
  /** For the person. */
  message: string;
  requestId: string;
  retryAfterMs?: number;
};
