/** Somebody on a mail. `name` is the address when the mail gives none. */
export type EmailPerson = { name: string; email: string; self: boolean };

/**
 * A mail as Arlo lists it. Subject, names, snippet, text and file names are text that somebody else may have
 * written. Times are written by code in the person's zone.
 */
export type EmailSummary = {
  /** Gmail's message id. */
  id: string;
  threadId: string;
  subject: string;
  from: EmailPerson;
  to: EmailPerson[];
  cc: EmailPerson[];
  /** ISO 8601 with the offset of `zone`: when it arrived at Gmail. */
  date: string;
  /** IANA zone in which date, weekday and when are written: the person's own. */
  zone: string;
  /** `Wednesday` */
  weekday: string;
  /** `Wed 25 Nov 2026, 11:00` */
  when: string;
  /** Gmail's first words of the mail. */
  snippet: string;
  unread: boolean;
  starred: boolean;
  /** Written by the person and not sent yet. */
  draft: boolean;
  /** Sent by a machine or to a mailing list: newsletters, receipts, invitations, no-reply addresses. */
  automated: boolean;
  /** The mail in Gmail. */
  link: string;
};

export type EmailAttachment = { name: string; mimeType: string; bytes: number; /** `24 KB` */ size: string };

export type Email = EmailSummary & {
  /** What the sender wrote, as plain text, without quoted mails and signature. */
  text: string;
  /** Whether `text` was cut because it is longer than Arlo reads. */
  truncated: boolean;
  /** Lines that were folded away from the text. */
  folded: { quotedLines: number; signatureLines: number };
  attachments: EmailAttachment[];
};

export type EmailList = {
  /** Newest first. */
  emails: EmailSummary[];
  /** The search as Gmail was asked it. */
  query: string;
  /** True when there are more mails than were asked for. */
  truncated: boolean;
};

export type EmailThread = {
  /** Gmail's thread id. */
  id: string;
  subject: string;
  /** Oldest first. */
  emails: Email[];
  /** How many mails the conversation has; more than `emails` when older ones were left out. */
  total: number;
  /** True when mails were left out or a text was cut. */
  truncated: boolean;
  link: string;
};

/** A time by which something is asked for, as the sender put it and what that means. */
export type ActionDue = {
  /** The sender’s words: `by Friday`. */
  words: string;
  /** `YYYY-MM-DD`, in the person's zone. */
  date: string;
  /** `HH:MM`, when the words name one. */
  time: string | null;
  weekday: string;
  /** `Fri 27 Nov 2026` or `Fri 27 Nov 2026, 12:00` */
  when: string;
  /** Whether that day is over. */
  past: boolean;
};

/** Something that a mail asks of somebody, or that the person promised in one. */
export type ActionItem = {
  /** Unique: the mail's id and a number. */
  id: string;
  /** `promise`: the person said in a mail of theirs that they would do it. */
  kind: 'request' | 'promise';
  /** What to do, in a few words: `Send Priya the adoption numbers`. */
  task: string;
  /** Who asks, or to whom it was promised. */
  askedBy: EmailPerson;
  /** Names of the people it is asked of. */
  askedOf: string[];
  /** Whether the person is among them. */
  mine: boolean;
  due: ActionDue | null;
  /** The sender's sentence, word for word; only line breaks became spaces. */
  quote: string;
  email: Pick<EmailSummary, 'id' | 'threadId' | 'subject' | 'when' | 'link'>;
};

export type ActionItemList = {
  /** Newest mail first, in the order of the text within a mail. */
  items: ActionItem[];
  /** How many mails were read for it. */
  read: number;
  /** True when more mails fit than were read, or a text was cut: there may be more to do. */
  truncated: boolean;
};
