/**
 * Arlo's closed vocabulary of failures. Every error a person or the model can meet is one of these; the
 * cause is kept for the log and never leaves the server.
 */
export const errorStatus = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  not_connected: 424,
  expired: 424,
  revoked: 424,
  too_large: 413,
  rate_limited: 429,
  unavailable: 503,
} as const;

export type ErrorCode = keyof typeof errorStatus;

/** The codes that mean "this provider needs the person": a Connect or Reconnect button helps. */
export const connectionErrorCodes = ['not_connected', 'expired', 'revoked'] as const;
export type ConnectionErrorCode = (typeof connectionErrorCodes)[number];

/**
 * A failure with a code, a sentence that is safe to show to the person and the model, and the cause for the log.
 * `retryAfterMs` is set when the other side said how long to wait.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly retryAfterMs: number | undefined;

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; retryAfterMs?: number } = {}) {
    super(message, { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.retryAfterMs = options.retryAfterMs;
  }

  get status(): number {
    return errorStatus[this.code];
  }
}

/** Whether the error says that the provider has to be connected or reconnected by the person. */
export function isConnectionError(error: unknown): error is AppError & { code: ConnectionErrorCode } {
  return error instanceof AppError && (connectionErrorCodes as readonly string[]).includes(error.code);
}
