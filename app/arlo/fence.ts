import { bounded } from './bounded.ts';

/**
 * Text from outside is data. Tool results reach the model as JSON between two marks that carry a random word of
 * this run. Nothing inside an event, mail or issue can end the block or fake another one: in the JSON there is no
 * `<`, no `>` and no line break, and nobody outside the run knows its word. What was cut is said on the opening
 * mark, where no text from outside can say it.
 */
export function fence(source: string, nonce: string, output: unknown): string {
  const { value, cut } = bounded(output);
  const json = JSON.stringify(value).replace(/[<>]/g, (mark) => (mark === '<' ? '\\u003c' : '\\u003e'));
  return `<data source="${source}" id="${nonce}"${cut && ` cut="${cut}"`}>\n${json}\n</data ${nonce}>`;
}

const fenced = /^<data source="[a-z-]+" id="([^"<>]+)"(?: cut="[^"<>]+")?>\n([^<>\n]*)\n<\/data \1>$/;

/** Whether a text is one whole fence of this run. */
export function isFenced(text: string, nonce: string): boolean {
  return fenced.exec(text)?.[1] === nonce;
}

/** The value inside a fence, or undefined when the text is none. */
export function unfence(text: string): unknown {
  const json = fenced.exec(text)?.[2];
  return json === undefined ? undefined : (JSON.parse(json) as unknown);
}
