import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Charset } from './encodings.ts';
import type { Person, StoredMessage } from './mailbox.ts';
import type { Header, MimePart, TextPart } from './mime.ts';
import { quoted, type QuoteStyle } from './quotes.ts';
import type { Story } from './story.ts';

/** A mail of the sample mailbox before it is put into MIME. */
export type PlannedMail = {
  /** Names the mail for good: its ids are made of it, so that they outlive a restart. */
  slug: string;
  /** When it arrived: so many days ago at a local time, or so many minutes ago. */
  ago: { days: number; at: string } | { minutes: number };
  from: Person;
  to: Person[];
  cc?: Person[];
  subject: string;
  /** Label ids beside the conversation's own. */
  labels: string[];
  /** Paragraphs. Absent in a mail that is HTML alone. */
  text?: string[];
  /** Written after the text and before anything quoted; its lines stay together. */
  signature?: string;
  /** `paragraphs` is the text once more as a mail program writes it; anything else is markup of its own. */
  html?: 'paragraphs' | { markup: string };
  /** The program's own way to quote the mail it answers; without it nothing is quoted. */
  quotes?: QuoteStyle;
  charset?: Charset;
  encoding?: TextPart['encoding'];
  headers?: Header[];
  /** Files that hang on the mail, and those that its HTML shows. */
  attachments?: MimePart[];
  inline?: MimePart[];
  /** A further reading of the same mail, such as the invitation of a calendar. */
  alternative?: MimePart;
};

/** A mail with everything that the mails before it add. */
type Written = { planned: PlannedMail; at: Temporal.ZonedDateTime; text: string; html: string };

/** Puts the mails of one conversation into the mailbox, oldest first. */
export function composeConversation(mails: readonly PlannedMail[], story: Story): StoredMessage[] {
  const first = mails[0];
  if (!first) return [];
  const threadId = idOf(first.slug);
  const written: Written[] = [];
  return mails.map((planned) => {
    const references = written.map((earlier) => rfcMessageId(earlier.planned));
    const mail = write(planned, written.at(-1), story);
    written.push(mail);
    return {
      id: idOf(planned.slug),
      threadId,
      labelIds: planned.labels,
      internalDate: mail.at.epochMilliseconds,
      date: mailDate(mail.at),
      from: planned.from,
      to: planned.to,
      cc: planned.cc ?? [],
      subject: planned.subject,
      headerWords: { charset: planned.charset ?? 'utf-8', as: planned.charset ? 'Q' : 'B' },
      rfcMessageId: rfcMessageId(planned),
      references,
      headers: planned.headers ?? [],
      body: bodyOf(mail),
    };
  });
}

function write(planned: PlannedMail, before: Written | undefined, story: Story): Written {
  const quote =
    before && planned.quotes
      ? quoted(planned.quotes, { ...before.planned, ...before })
      : { text: '', html: '' };
  const own = [...(planned.text ?? []), ...(planned.signature ? [planned.signature] : [])];
  const markup = typeof planned.html === 'object' ? planned.html.markup : own.map(paragraph).join('');
  return {
    planned,
    at: momentOf(planned.ago, story),
    text: own.map(wrapped).join('\n\n') + quote.text,
    html: markup + quote.html,
  };
}

function bodyOf({ planned, text, html }: Written): MimePart {
  const sent = {
    charset: planned.charset ?? 'utf-8',
    encoding: planned.encoding ?? 'quoted-printable',
  } as const;
  const readings: MimePart[] = [];
  if (planned.text) readings.push({ mimeType: 'text/plain', text, ...sent });
  if (planned.html) readings.push(withInline({ mimeType: 'text/html', text: html, ...sent }, planned.inline));
  if (planned.alternative) readings.push(planned.alternative);
  const [only] = readings;
  const body: MimePart =
    only && readings.length === 1 ? only : { mimeType: 'multipart/alternative', parts: readings };
  if (!planned.attachments) return body;
  return { mimeType: 'multipart/mixed', parts: [body, ...planned.attachments] };
}

function withInline(html: MimePart, inline: MimePart[] | undefined): MimePart {
  return inline ? { mimeType: 'multipart/related', parts: [html, ...inline] } : html;
}

/** Mail programs break the lines of plain text, and a reader must put them together again. */
function wrapped(paragraphText: string): string {
  return paragraphText
    .split('\n')
    .map((line) => line.replace(/(.{1,74})(?:\s+|$)/g, '$1\n').trimEnd())
    .join('\n');
}

function paragraph(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<div>${escaped.replaceAll('\n', '<br>')}</div><div><br></div>`;
}

function momentOf(ago: PlannedMail['ago'], { zone, now, day }: Story): Temporal.ZonedDateTime {
  if ('minutes' in ago) {
    return Temporal.Instant.fromEpochMilliseconds(now)
      .toZonedDateTimeISO(zone)
      .subtract({ minutes: ago.minutes });
  }
  return day(-ago.days).toPlainDateTime(Temporal.PlainTime.from(ago.at)).toZonedDateTime(zone);
}

/** RFC 5322 section 3.3. */
function mailDate(at: Temporal.ZonedDateTime): string {
  const day = at.toLocaleString('en-GB', { weekday: 'short' });
  const month = at.toLocaleString('en-US', { month: 'short' });
  const time = at.toPlainTime().toString({ smallestUnit: 'second' });
  return `${day}, ${at.day} ${month} ${at.year} ${time} ${at.offset.replace(':', '')}`;
}

function idOf(slug: string): string {
  return createHash('sha256').update(`mail ${slug}`).digest('hex').slice(0, 16);
}

function rfcMessageId({ slug, from }: PlannedMail): string {
  return `${idOf(`${slug} message`)}@${from.email.split('@')[1]}`;
}
