import { decoder } from './charset.ts';

const encodedWord = /=\?([\w.:-]+)(?:\*[\w-]+)?\?([bq])\?([^?\s]*)\?=/i;
const neighbours = new RegExp(`${encodedWord.source}(?:\\s+${encodedWord.source})*`, 'gi');

type Word = { charset: string; bytes: Uint8Array };

/**
 * The text of a header with its encoded words read (RFC 2047). Space between two encoded words is none, and a
 * character may be cut in half between them. Words in an unknown charset stay as they are.
 */
export function decodeHeader(value: string): string {
  return value.replace(neighbours, (run) => {
    const words = [...run.matchAll(new RegExp(encodedWord, 'gi'))].map(
      ([, charset = '', encoding = '', text = '']): Word => ({
        charset: charset.toLowerCase(),
        bytes: encoding.toLowerCase() === 'b' ? Buffer.from(text, 'base64') : qBytes(text),
      }),
    );
    if (words.some(({ charset }) => !decoder(charset))) return run;
    return joined(words)
      .map(({ charset, bytes }) => decoder(charset)?.decode(bytes) ?? '')
      .join('');
  });
}

/** Neighbours in one charset are one text. */
function joined(words: readonly Word[]): Word[] {
  const groups: Word[] = [];
  for (const word of words) {
    const last = groups.at(-1);
    if (last?.charset === word.charset) last.bytes = Buffer.concat([last.bytes, word.bytes]);
    else groups.push({ ...word });
  }
  return groups;
}

function qBytes(text: string): Uint8Array {
  const latin = text
    .replaceAll('_', ' ')
    .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(latin, 'latin1');
}
