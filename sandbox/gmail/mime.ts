import { encodeCharset, quotedPrintable, type Charset } from './encodings.ts';

type PartHead = {
  mimeType: string;
  /** Further parameters of its Content-Type, such as `method=REQUEST` of an invitation. */
  parameters?: Record<string, string>;
  filename?: string;
  disposition?: 'attachment' | 'inline';
  contentId?: string;
};

export type TextPart = PartHead & {
  text: string;
  /** Charset and transfer encoding in which it was sent; Gmail hands text out in UTF-8 whatever it was. */
  charset: Charset;
  encoding: '7bit' | 'quoted-printable' | 'base64';
};
type BytesPart = PartHead & { bytes: Uint8Array };
type ContainerPart = PartHead & { parts: MimePart[] };

/** One node of a message's MIME tree (RFC 2045, RFC 2046). */
export type MimePart = TextPart | BytesPart | ContainerPart;

export type Header = { name: string; value: string };

/** The headers that describe a part. `boundary` is what separates the parts of a container. */
export function partHeaders(part: MimePart, boundary: string): Header[] {
  const parameters = Object.entries({
    ...('charset' in part && { charset: part.charset }),
    ...part.parameters,
    ...(part.filename && { name: part.filename }),
    ...('parts' in part && { boundary }),
  }).map(([name, value]) => `; ${name}="${value}"`);
  const headers = [{ name: 'Content-Type', value: part.mimeType + parameters.join('') }];
  if (part.disposition) {
    const filename = part.filename ? `; filename="${part.filename}"` : '';
    headers.push({ name: 'Content-Disposition', value: part.disposition + filename });
  }
  if (part.contentId) headers.push({ name: 'Content-ID', value: `<${part.contentId}>` });
  if (!('parts' in part)) {
    headers.push({
      name: 'Content-Transfer-Encoding',
      value: 'encoding' in part ? part.encoding : 'base64',
    });
  }
  return headers;
}

/** A part's content as Gmail hands it out: bytes as they are, text in UTF-8. Containers have none. */
export function partContent(part: MimePart): Buffer {
  if ('parts' in part) return Buffer.alloc(0);
  return 'text' in part ? Buffer.from(part.text, 'utf8') : Buffer.from(part.bytes);
}

/** Every node of a tree, with the id that Gmail gives it: empty for the root, else `0`, `1.0`, … */
export function partsOf(part: MimePart, id = ''): { part: MimePart; id: string }[] {
  const below =
    'parts' in part
      ? part.parts.flatMap((child, index) => partsOf(child, id === '' ? `${index}` : `${id}.${index}`))
      : [];
  return [{ part, id }, ...below];
}

/** What separates the parts of the container with this id, in the message with this name. */
export function boundaryOf(messageId: string, partId: string): string {
  return `000000${messageId}${partId.replaceAll('.', '_')}`;
}

/** A part's body as it travels, encoded for transport, with the boundaries of its children. */
export function transportBody(part: MimePart, messageId: string, partId = ''): string {
  if (!('parts' in part)) return encodeBody(part);
  const boundary = boundaryOf(messageId, partId);
  const children = part.parts.map((child, index) => {
    const childId = partId === '' ? `${index}` : `${partId}.${index}`;
    const head = headerLines(partHeaders(child, boundaryOf(messageId, childId)));
    return `--${boundary}\r\n${head}\r\n${transportBody(child, messageId, childId)}\r\n`;
  });
  return `${children.join('')}--${boundary}--`;
}

export function headerLines(headers: readonly Header[]): string {
  return headers.map(({ name, value }) => `${name}: ${value}\r\n`).join('');
}

function encodeBody(part: TextPart | BytesPart): string {
  if ('bytes' in part) return base64Lines(Buffer.from(part.bytes));
  const bytes = encodeCharset(part.text.replaceAll('\n', '\r\n'), part.charset);
  if (part.encoding === 'base64') return base64Lines(bytes);
  return part.encoding === 'quoted-printable' ? quotedPrintable(bytes) : bytes.toString('latin1');
}

function base64Lines(bytes: Buffer): string {
  return (bytes.toString('base64').match(/.{1,76}/g) ?? []).join('\r\n');
}
