import type { Phrase } from './gist.ts';

/** What a phrase says, as typed. */
export function textOf({ mark, items }: Phrase): string {
  const text = items.map((item) => item.text).join(' ');
  if (mark === 'event')
    return text.replace(/(?<=\S) (?:begin|start|end|finish|last|be|go)$/, '').replace(/['’]s$/, '');
  return mark === 'who' ? text.replace(/['’]s$/, '') : text;
}

/** Words that stand for somebody or something, and name nobody. */
export const nobody =
  /^(?:me|i|us|we|my|her|him|his|them|they|he|she|you|everyone|everybody|somebody|someone|it|that|this|both|all|two|three|no|the|a|an)$/i;
