const longest = 80;

/**
 * Text that somebody else may have written, such as the title of an event, for a sentence that is sent in the
 * person's name: on one line, without quotes that could end the quotation, and without a mail address, which would
 * otherwise count as one that the person has typed. Cut at 80 characters.
 */
export function inOwnWords(text: string): string {
  const plain = text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replace(/["“”„«»]/g, '')
    .replace(/\s*[@＠]\s*/g, ' at ')
    .trim();
  return plain.length > longest ? `${plain.slice(0, longest - 1).trimEnd()}…` : plain;
}
