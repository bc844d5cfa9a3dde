import { decodeBody } from './charset.ts';
import type { EmailAttachment } from './email.ts';
import { decodeHeader } from './encoded-words.ts';
import { headerOf, partsOf, type MimePart } from './gmail-message.ts';
import { htmlText } from './html-text.ts';
import { visibleText } from '#app/platform/visible-text.ts';

/**
 * What a person reads of a mail, as plain text: the plain version where there is one, else the HTML without its
 * markup. Quoted mails and the signature are still in it.
 */
export function mimeText(part: MimePart): string {
  return visibleText(textOf(part)).replace(/\r\n?/g, '\n').trim();
}

function textOf(part: MimePart): string {
  if (isFile(part)) return '';
  if (part.mimeType === 'multipart/alternative') return bestOf(part.parts);
  if (part.parts.length > 0)
    return part.parts
      .map(textOf)
      .filter((text) => text.trim() !== '')
      .join('\n\n');
  if (part.mimeType === 'text/html') return htmlText(contentOf(part));
  if (part.mimeType !== 'text/plain') return '';
  const content = contentOf(part);
  const contentType = headerOf(part, 'content-type') ?? '';
  return /format="?flowed/i.test(contentType) ? unflowed(content, /delsp="?yes/i.test(contentType)) : content;
}

/** Some senders put only a word of regret where the plain version should be. */
const stub =
  /^(?:.{0,80}\b(?:does(?: not|n['’]t)|cannot|can['’]t) (?:support|display|show|view|read)|(?:please )?view (?:this|it|the) (?:e-?mail|message)).{0,300}$/is;

/** The plain version of a mail, else the richest other one. RFC 2046 section 5.1.4: the last is the best. */
function bestOf(readings: readonly MimePart[]): string {
  const plain = readings.filter((part) => part.mimeType === 'text/plain').map(textOf);
  const others = readings.filter((part) => part.mimeType !== 'text/plain').map(textOf);
  const good = plain.find((text) => text.trim() !== '' && !stub.test(text.trim()));
  return good ?? others.findLast((text) => text.trim() !== '') ?? plain[0] ?? '';
}

/** Text whose lines were broken to be put together again (RFC 3676). */
function unflowed(text: string, dropSpace: boolean): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .reduce<string[]>((out, line) => {
      const before = out.at(-1);
      const stuffed = line.replace(/^ /, '');
      const continues =
        before !== undefined &&
        before.endsWith(' ') &&
        before !== '-- ' &&
        quoteDepth(before) === quoteDepth(line);
      if (!continues) return [...out, stuffed];
      const joined = (dropSpace ? before.slice(0, -1) : before) + stuffed.replace(/^>+ ?/, '');
      return [...out.slice(0, -1), joined];
    }, [])
    .join('\n');
}

function quoteDepth(line: string): number {
  return /^>*/.exec(line)?.[0].length ?? 0;
}

function contentOf(part: MimePart): string {
  const [, charset] = /charset\s*=\s*"?([^\s";]+)/i.exec(headerOf(part, 'content-type') ?? '') ?? [];
  return decodeBody(Buffer.from(part.body.data ?? '', 'base64url'), charset);
}

/** Text parts that Gmail keeps apart because they are long; their content has to be fetched. */
export function detachedTexts(payload: MimePart): MimePart[] {
  return partsOf(payload).filter(
    (part) =>
      part.filename === '' &&
      /^text\/(?:plain|html)$/.test(part.mimeType) &&
      part.body.data === undefined &&
      part.body.attachmentId !== undefined,
  );
}

/** The files that hang on a mail, without the pictures that its HTML shows. */
export function attachmentsOf(payload: MimePart): EmailAttachment[] {
  return partsOf(payload)
    .filter((part) => isFile(part) && !isInlinePicture(part))
    .map(({ filename, mimeType, body: { size } }) => ({
      name: visibleText(decodeHeader(filename)) || 'unnamed file',
      mimeType,
      bytes: size,
      size: sizeWords(size),
    }));
}

/** Whether a mail carries an invitation or another message of a calendar. */
export function isCalendarMail(payload: MimePart): boolean {
  return partsOf(payload).some(({ mimeType }) => mimeType === 'text/calendar');
}

function isFile(part: MimePart): boolean {
  const disposition = headerOf(part, 'content-disposition') ?? '';
  return part.filename !== '' || part.mimeType === 'message/rfc822' || /^attachment\b/i.test(disposition);
}

function isInlinePicture(part: MimePart): boolean {
  return (
    part.mimeType.startsWith('image/') &&
    headerOf(part, 'content-id') !== undefined &&
    !/^attachment\b/i.test(headerOf(part, 'content-disposition') ?? '')
  );
}

/** `820 bytes`, `24 KB`, `1.3 MB` */
function sizeWords(bytes: number): string {
  if (bytes < 1024) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
