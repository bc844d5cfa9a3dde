import type { z } from 'zod';
import { json, type SandboxResponse } from '../http/message.ts';

/** Nango's error envelope. Its `code` is always text, which is how a caller tells it from a provider's error. */
export function nangoError(
  status: number,
  code: string,
  message?: string,
  payload?: Record<string, unknown>,
): SandboxResponse {
  return json(status, { error: { code, message, payload } });
}

const authenticationMessages = {
  missing_auth_header: 'Authentication failed. The request is missing the Authorization header.',
  invalid_secret_key_format: 'Authentication failed. The provided secret key is not a UUID v4.',
  unknown_account: 'Authentication failed. The provided authorization header does not match any account.',
  invalid_connect_session_token_format:
    'Authentication failed. The provided connect session token is not following correct format: nango_connect_session_RANDOM)',
  unknown_connect_session_token:
    'Authentication failed. The provided connect session token does not match any account.',
};

/** The 401 answers of Nango's door. */
export function authenticationError(code: keyof typeof authenticationMessages): SandboxResponse {
  return json(401, { error: { message: authenticationMessages[code], code, payload: {} } });
}

export type InvalidPart = 'invalid_body' | 'invalid_query_params' | 'invalid_headers';
export type Issue = { code: string; message: string; path: readonly PropertyKey[] };

/** The 400 answer to input that breaks the schema. Nango writes every step of a path as text. */
export function validationError(part: InvalidPart, issues: readonly Issue[]): SandboxResponse {
  const errors = issues.map(({ code, message, path }) => ({ code, message, path: path.map(String) }));
  return json(400, { error: { code: part, errors } });
}

/** Input read by a schema: its value, or the answer that says what is wrong with it. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; response: SandboxResponse };

/** Reads one part of a request by its schema. */
export function parsePart<T>(part: InvalidPart, schema: z.ZodType<T>, input: unknown): Parsed<T> {
  const result = schema.safeParse(input);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, response: validationError(part, result.error.issues) };
}
