import { peopleOf } from './addresses.ts';
import type { Email, EmailPerson, EmailSummary } from './email.ts';
import { emailTime } from './email-time.ts';
import { decodeHeader } from './encoded-words.ts';
import { headerOf, type GmailMessage } from './gmail-message.ts';
import { decodeEntities } from './html-entities.ts';
import { attachmentsOf, isCalendarMail, mimeText } from './mime-text.ts';
import { foldText } from './quoted-text.ts';
import { visibleText } from '#app/platform/visible-text.ts';

/** Whose mail it is: their address, and the IANA zone in which times are written. */
export type Reader = { me: string; zone: string };

/** The headers that a summary is made of. */
export const summaryHeaders = [
  'From',
  'Sender',
  'To',
  'Cc',
  'Subject',
  'List-Id',
  'List-Unsubscribe',
  'Precedence',
  'Auto-Submitted',
];

/** A mail as Arlo lists it. */
export function emailSummary(message: GmailMessage, { me, zone }: Reader): EmailSummary {
  const { id, threadId, labelIds, payload } = message;
  const people = (name: string) => peopleOf(headerOf(payload, name), me);
  const from = people('from')[0] ?? { name: 'Unknown sender', email: '', self: false };
  return {
    id,
    threadId,
    subject: subjectOf(message),
    from,
    to: people('to'),
    cc: people('cc'),
    ...emailTime(message.internalDate, zone),
    snippet: visibleText(decodeEntities(message.snippet)).replace(/\s+/g, ' ').trim(),
    unread: labelIds.includes('UNREAD'),
    starred: labelIds.includes('STARRED'),
    draft: labelIds.includes('DRAFT'),
    automated: isAutomated(message, from),
    link: gmailLink(me, id),
  };
}

/** A mail with its text, of which no more than `cap` characters are kept. */
export function emailView(message: GmailMessage, reader: Reader, cap: number): Email {
  const { payload } = message;
  const { text, ...folded } = foldText(payload ? mimeText(payload) : '');
  const kept = cut(text, cap);
  return {
    ...emailSummary(message, reader),
    text: kept,
    truncated: kept !== text,
    folded,
    attachments: payload ? attachmentsOf(payload) : [],
  };
}

/** A mail or a conversation in Gmail, opened for the account it belongs to. */
export function gmailLink(me: string, id: string): string {
  return `https://mail.google.com/mail/u/?authuser=${encodeURIComponent(me)}#all/${id}`;
}

export function subjectOf({ payload }: GmailMessage): string {
  const subject = visibleText(decodeHeader(headerOf(payload, 'subject') ?? ''))
    .replace(/\s+/g, ' ')
    .trim();
  return subject === '' ? '(no subject)' : subject;
}

const machines =
  /^(?:.*[._+-])?(?:no-?reply|do-?not-?reply|notifications?|notify|mailer(?:-daemon)?|newsletters?|automated|alerts?|bounces?)(?:[._+-].*)?$/i;
const bulkLabels = ['CATEGORY_PROMOTIONS', 'CATEGORY_SOCIAL', 'CATEGORY_FORUMS', 'SPAM'];

/** Whether a machine or a mailing list sent it, by what its headers and Gmail's sorting say (RFC 3834, RFC 2919). */
function isAutomated({ labelIds, payload }: GmailMessage, from: EmailPerson): boolean {
  const autoSubmitted = headerOf(payload, 'auto-submitted') ?? 'no';
  return (
    headerOf(payload, 'list-id') !== undefined ||
    headerOf(payload, 'list-unsubscribe') !== undefined ||
    /^(?:bulk|list|junk)$/i.test(headerOf(payload, 'precedence')?.trim() ?? '') ||
    !/^no\b/i.test(autoSubmitted.trim()) ||
    [from, ...peopleOf(headerOf(payload, 'sender'), '')].some(({ email }) =>
      machines.test(email.split('@')[0] ?? ''),
    ) ||
    labelIds.some((label) => bulkLabels.includes(label)) ||
    (payload !== undefined && isCalendarMail(payload))
  );
}

/** Cuts at a space, so that no word is left in half. */
function cut(text: string, cap: number): string {
  if (text.length <= cap) return text;
  const space = text.lastIndexOf(' ', cap);
  return `${text.slice(0, space > cap / 2 ? space : cap).trimEnd()} …`;
}
