/** Codes of a connection that could not be made or was lost (Node), and PostgreSQL's classes for the same. */
const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EPIPE',
  'EHOSTUNREACH',
]);
/** 08 connection, 28 authorisation, 53 resources, 57P shutdown, 3D000 no such database (PostgreSQL, appendix A). */
const postgresCode = /^(08...|28...|53...|57P..|3D000)$/;
const messages =
  /^(connection terminated|timeout exceeded when trying to connect|pglite is clos|client was closed|the database is not open)|cannot use a pool after/i;

/** Whether an error says that the database cannot be used now, and not that a query was wrong. */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isDatabaseUnavailable);
  if (!(error instanceof Error)) return false;
  const { code, syscall } = error as { code?: unknown; syscall?: unknown };
  if (
    typeof code === 'string' &&
    (postgresCode.test(code) || (networkCodes.has(code) && syscall !== undefined))
  ) {
    return true;
  }
  return messages.test(error.message) || isDatabaseUnavailable(error.cause);
}

/** Whether a row could not be entered because the person it would belong to is no more. */
export function isOwnerGone(error: unknown): boolean {
  const { code, constraint } = (error instanceof Error ? error : {}) as {
    code?: string;
    constraint?: string;
  };
  return code === '23503' && constraint !== undefined && constraint.endsWith('_user_id_fkey');
}
