import type { ActionItemList, Email, EmailList, EmailThread } from './email.ts';

export type EmailSearch = {
  /** Gmail's own search language. Dates in it are read in the person's zone. */
  query?: string;
  /** Name or address of the sender. */
  from?: string;
  /** A date (from its beginning) or a time, local in the person's zone, ISO 8601. */
  after?: string;
  /** A date (up to its beginning, so without that day) or a time. */
  before?: string;
  /** `true`: only unread ones; `false`: only those that were read. */
  unread?: boolean;
  /** 1 to 25; 10 when left out. */
  maxResults?: number;
};

/**
 * One person's mail, to read. Every method may reject with an `AppError`: the connection's codes, `not_found`,
 * `forbidden`, `rate_limited`, `unavailable`, `invalid`.
 */
export type Gmail = {
  /** Mails that fit, newest first, without spam, trash and drafts unless the query asks for them. */
  searchEmails(input: EmailSearch): Promise<EmailList>;
  getEmail(input: { id: string }): Promise<Email>;
  /** A conversation by the id of the thread or of any mail in it. */
  getEmailThread(input: { id: string }): Promise<EmailThread>;
  /**
   * What mails ask of somebody: of those named, else of those a query finds, else of the last two weeks' mail.
   * The rules read English, and what they find are candidates.
   */
  extractActionItems(input: { query?: string; emailIds?: string[] }): Promise<ActionItemList>;
};
