import { encodeHeader, type Charset } from './encodings.ts';
import {
  boundaryOf,
  headerLines,
  partHeaders,
  partsOf,
  transportBody,
  type Header,
  type MimePart,
} from './mime.ts';

export type Person = { name: string; email: string };

/** One message of a mailbox, as it was sent and as Gmail keeps it. */
export type StoredMessage = {
  /** 16 hexadecimal digits, as Gmail's are. */
  id: string;
  threadId: string;
  labelIds: string[];
  /** Epoch milliseconds at which it arrived. */
  internalDate: number;
  /** How the sender wrote the time, RFC 5322. */
  date: string;
  from: Person;
  to: Person[];
  cc: Person[];
  subject: string;
  /** How headers that are not ASCII travel. */
  headerWords: { charset: Charset; as: 'B' | 'Q' };
  /** Without angle brackets. */
  rfcMessageId: string;
  /** Message ids of the conversation before it, oldest first. */
  references: string[];
  /** Further headers: List-Unsubscribe, Auto-Submitted, … */
  headers: Header[];
  body: MimePart;
};

export type Label = { id: string; name: string };

/** One account's mail. Messages come in any order. */
export type Mailbox = { labels: Label[]; messages: StoredMessage[] };

/** Mailboxes by address. An account that is not among them has no mail. */
export type Mailboxes = Record<string, Mailbox>;

/** All headers of a message in the order in which they travel, values still encoded. */
export function headersOf(message: StoredMessage): Header[] {
  const { from, to, cc, references } = message;
  const people = (list: Person[]) => list.map((person) => formatPerson(person, message)).join(', ');
  const parent = references.at(-1);
  return [
    ...message.headers,
    { name: 'From', value: people([from]) },
    { name: 'To', value: people(to) },
    ...(cc.length > 0 ? [{ name: 'Cc', value: people(cc) }] : []),
    { name: 'Subject', value: encodeHeader(message.subject, message.headerWords) },
    { name: 'Date', value: message.date },
    { name: 'Message-ID', value: `<${message.rfcMessageId}>` },
    ...(parent === undefined
      ? []
      : [
          { name: 'In-Reply-To', value: `<${parent}>` },
          { name: 'References', value: references.map((id) => `<${id}>`).join(' ') },
        ]),
    { name: 'MIME-Version', value: '1.0' },
    ...partHeaders(message.body, boundaryOf(message.id, '')),
  ];
}

/** The whole message as it travelled (RFC 5322). */
export function rawMessage(message: StoredMessage): Buffer {
  const text = `${headerLines(headersOf(message))}\r\n${transportBody(message.body, message.id)}\r\n`;
  return Buffer.from(text, 'latin1');
}

/** Attachments and inline files: the parts that have a name. */
export function filesOf(message: StoredMessage): { part: MimePart; id: string }[] {
  return partsOf(message.body).filter(({ part }) => part.filename !== undefined);
}

/** What a person reads of a message: its plain text, else its HTML without the markup. */
export function textOf(message: StoredMessage): string {
  const texts = partsOf(message.body).flatMap(({ part }) =>
    'text' in part && part.filename === undefined ? [part] : [],
  );
  const plain = texts.filter((part) => part.mimeType === 'text/plain');
  if (plain.length > 0) return plain.map((part) => part.text).join('\n');
  return texts
    .filter((part) => part.mimeType === 'text/html')
    .map((part) => part.text.replace(/<(style|head)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' '))
    .join('\n')
    .replace(/&(nbsp|amp|pound|ndash|uuml|eacute);/g, (_, name: string) => entities[name] ?? '');
}

const entities: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  pound: '£',
  ndash: '–',
  uuml: 'ü',
  eacute: 'é',
};

function formatPerson({ name, email }: Person, { headerWords }: StoredMessage): string {
  if (name === '') return email;
  const encoded = encodeHeader(name, headerWords);
  const display = encoded === name && /[^\w ]/.test(name) ? `"${name}"` : encoded;
  return `${display} <${email}>`;
}
