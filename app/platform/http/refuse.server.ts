import type { Response } from 'express';
import type { ErrorBody } from '../error-body.ts';

/** Answers a request that does not get as far as a door, in the shape of the doors' own error answers. */
export function refuse(response: Response, status: number, code: ErrorBody['code'], message: string): void {
  if (response.headersSent) return;
  const error: ErrorBody = { code, message, requestId: String(response.locals.requestId) };
  response.status(status).set('Cache-Control', 'no-store').json({ error });
}
