import { Temporal } from 'temporal-polyfill';
import { invalidArgument } from './errors.ts';
import { filesOf, rawMessage, textOf, type Mailbox, type Person, type StoredMessage } from './mailbox.ts';
import type { Operator, SearchTerm, TextField } from './search-query.ts';

/** What a search needs besides the message. `now`: epoch milliseconds; `owner`: the address that `me` means. */
export type SearchScene = { mailbox: Mailbox; owner: string; now: number };

/** Whether a search finds a message. Throws 400 for a value that its operator does not have. */
export function matches(term: SearchTerm, message: StoredMessage, scene: SearchScene): boolean {
  switch (term.kind) {
    // Every term is read even when an earlier one decides, so that a bad value is never passed over.
    case 'and':
      return term.terms.map((inner) => matches(inner, message, scene)).every(Boolean);
    case 'or':
      return term.terms.map((inner) => matches(inner, message, scene)).some(Boolean);
    case 'not':
      return !matches(term.term, message, scene);
    case 'text':
      return textFound(term.field, term.phrase, message, scene);
    case 'operator':
      return operatorHolds[term.name](term.value.toLowerCase(), message, scene);
  }
}

/** Whether a search asks for spam and trash itself, so that they are not left out. */
export function asksForSpamOrTrash(term: SearchTerm): boolean {
  if (term.kind === 'and' || term.kind === 'or') return term.terms.some(asksForSpamOrTrash);
  return (
    term.kind === 'operator' &&
    (term.name === 'in' || term.name === 'label') &&
    ['anywhere', 'spam', 'trash'].includes(term.value.toLowerCase())
  );
}

function textFound(field: TextField, phrase: string, message: StoredMessage, scene: SearchScene): boolean {
  const sought = wordsOf(field !== 'any' && phrase.toLowerCase() === 'me' ? scene.owner : phrase);
  if (sought.length === 0) return true;
  return fieldTexts(field, message).some((text) => holdsPhrase(wordsOf(text), sought));
}

function fieldTexts(field: TextField, message: StoredMessage): string[] {
  const people = (list: Person[]) => list.map(({ name, email }) => `${name} ${email}`);
  const files = () => filesOf(message).map(({ part }) => part.filename ?? '');
  const header = (name: string) =>
    message.headers.filter((each) => each.name.toLowerCase() === name).map(({ value }) => value);
  switch (field) {
    case 'from':
      return people([message.from]);
    case 'to':
      return people(message.to);
    case 'cc':
      return people(message.cc);
    case 'bcc':
      return header('bcc');
    case 'subject':
      return [message.subject];
    case 'filename':
      return files();
    case 'list':
      return header('list-id');
    case 'deliveredto':
      return people([...message.to, ...message.cc]);
    case 'any':
      return [
        message.subject,
        textOf(message),
        ...people([message.from, ...message.to, ...message.cc]),
        ...files(),
      ];
  }
}

/** Words without case and accents. Gmail finds whole words only. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function holdsPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, start) => phrase.every((word, offset) => words[start + offset] === word));
}

const systemPlaces: Record<string, string> = {
  inbox: 'INBOX',
  sent: 'SENT',
  trash: 'TRASH',
  spam: 'SPAM',
  drafts: 'DRAFT',
  draft: 'DRAFT',
  starred: 'STARRED',
  important: 'IMPORTANT',
  unread: 'UNREAD',
};

const categories: Record<string, string> = {
  primary: 'CATEGORY_PERSONAL',
  social: 'CATEGORY_SOCIAL',
  promotions: 'CATEGORY_PROMOTIONS',
  updates: 'CATEGORY_UPDATES',
  forums: 'CATEGORY_FORUMS',
};

type Test = (value: string, message: StoredMessage, scene: SearchScene) => boolean;

const after: Test = (value, { internalDate }) => internalDate >= dayStart(value);
const before: Test = (value, { internalDate }) => internalDate < dayStart(value);
const larger: Test = (value, message) => rawMessage(message).length > byteCount(value);

const operatorHolds: Record<Operator, Test> = {
  is: (value, { labelIds }) => {
    if (value === 'read') return !labelIds.includes('UNREAD');
    if (!['unread', 'starred', 'important'].includes(value)) throw unknown('is', value);
    return labelIds.includes(systemPlaces[value] ?? '');
  },
  in: (value, { labelIds }) => {
    if (value === 'anywhere') return true;
    const place = systemPlaces[value];
    if (place === undefined) throw unknown('in', value);
    return labelIds.includes(place);
  },
  // A label that nobody made is on no message: Gmail answers with nothing, and that is the truth.
  label: (value, { labelIds }, { mailbox }) => {
    const own = mailbox.labels.find(
      ({ name }) => name.toLowerCase().replace(/[\s/]/g, '-') === value.replaceAll('/', '-'),
    );
    return labelIds.includes(own?.id ?? systemPlaces[value] ?? '');
  },
  category: (value, { labelIds }) => {
    const category = categories[value];
    if (category === undefined) throw unknown('category', value);
    return labelIds.includes(category);
  },
  has: (value, message) => {
    if (value === 'attachment') return filesOf(message).some(({ part }) => part.disposition === 'attachment');
    if (value === 'userlabels') return message.labelIds.some((id) => id.startsWith('Label_'));
    if (value === 'nouserlabels') return !message.labelIds.some((id) => id.startsWith('Label_'));
    throw unknown('has', value);
  },
  after,
  newer: after,
  before,
  older: before,
  newer_than: (value, { internalDate }, { now }) => internalDate >= ago(value, now),
  older_than: (value, { internalDate }, { now }) => internalDate < ago(value, now),
  larger,
  size: larger,
  smaller: (value, message) => rawMessage(message).length < byteCount(value),
  rfc822msgid: (value, { rfcMessageId }) => rfcMessageId.toLowerCase() === value.replace(/^<|>$/g, ''),
};

/** Dates in a search mean midnight in California, whoever asks; a number of seconds is exact. */
function dayStart(value: string): number {
  if (/^\d{9,}$/.test(value)) return Number(value) * 1000;
  const [, year, month, day] = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(value) ?? [];
  try {
    return Temporal.PlainDate.from(
      { year: Number(year), month: Number(month), day: Number(day) },
      { overflow: 'reject' },
    ).toZonedDateTime('America/Los_Angeles').epochMilliseconds;
  } catch {
    throw invalidArgument(`Not a date: ${value}`);
  }
}

function ago(value: string, now: number): number {
  const [, count, unit] = /^(\d+)([dmy])$/.exec(value) ?? [];
  if (count === undefined) throw invalidArgument(`Not a length of time: ${value}`);
  const moment = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('America/Los_Angeles');
  const units = { d: 'days', m: 'months', y: 'years' } as const;
  return moment.subtract({ [units[unit as keyof typeof units]]: Number(count) }).epochMilliseconds;
}

function byteCount(value: string): number {
  const [, count, unit = ''] = /^(\d+)([km]?)b?$/.exec(value) ?? [];
  if (count === undefined) throw invalidArgument(`Not a size: ${value}`);
  return Number(count) * (unit === 'm' ? 1_048_576 : unit === 'k' ? 1024 : 1);
}

function unknown(operator: string, value: string) {
  return invalidArgument(`This sandbox has no search operator ${operator}:${value}`);
}
