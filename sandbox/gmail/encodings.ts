export type Charset = 'utf-8' | 'iso-8859-1' | 'windows-1252';

/** The characters that windows-1252 has in place of ISO 8859-1's control characters, and their bytes. */
const windowsExtras = new Map(
  Array.from({ length: 32 }, (_, index) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(128 + index)),
    128 + index,
  ]),
);

/** Text in a charset. Throws for a character that the charset does not have: a seed must not lose any. */
export function encodeCharset(text: string, charset: Charset): Buffer {
  if (charset === 'utf-8') return Buffer.from(text, 'utf8');
  return Buffer.from(
    Array.from(text, (character) => {
      const extra = charset === 'windows-1252' ? windowsExtras.get(character) : undefined;
      const code = extra ?? character.codePointAt(0) ?? 0;
      if (code > 255) throw new TypeError(`${charset} has no ${character}`);
      return code;
    }),
  );
}

/** RFC 2045 section 6.7, with soft breaks so that no line is longer than 76 characters. */
export function quotedPrintable(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .split('\r\n')
    .map((line) => softBreaks(line.replace(/[^\t\x20-\x3c\x3e-\x7e]|[\t ]$/g, escaped)))
    .join('\r\n');
}

function escaped(character: string): string {
  return `=${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

function softBreaks(line: string): string {
  const pieces: string[] = [];
  let rest = line;
  while (rest.length > 76) {
    const cut = rest.slice(73, 75).indexOf('=');
    const length = cut < 0 ? 75 : 73 + cut;
    pieces.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return [...pieces, rest].join('=\r\n');
}

/** Bytes of one encoded word, so that it stays under the 75 characters that RFC 2047 section 2 allows. */
const wordBytes = 42;

/** A header's text as RFC 2047 encoded words of one kind; ASCII stays as it is. */
export function encodeHeader(text: string, { charset, as }: { charset: Charset; as: 'B' | 'Q' }): string {
  // oxlint-disable-next-line no-control-regex
  if (/^[\x00-\x7f]*$/.test(text)) return text;
  const words: Buffer[] = [];
  let word = Buffer.alloc(0);
  const limit = as === 'Q' ? wordBytes / 3 : wordBytes;
  for (const character of text) {
    const bytes = encodeCharset(character, charset);
    if (word.length + bytes.length > limit) {
      words.push(word);
      word = Buffer.alloc(0);
    }
    word = Buffer.concat([word, bytes]);
  }
  return [...words, word]
    .map((bytes) => `=?${charset}?${as}?${as === 'B' ? bytes.toString('base64') : qWord(bytes)}?=`)
    .join(' ');
}

function qWord(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[^A-Za-z0-9]/g, (c) => (c === ' ' ? '_' : escaped(c)));
}
