import { isEmpty, type When } from '../../dates/when.ts';
import type { Request } from '../request.ts';
import { whenOf, type Utterance } from '../wording/utterance.ts';

const duty = /\bon[- ]call\b(?! (?:with|about|to)\b)/;
const asked =
  /^(?:and |so |but )*(?:who|whose|whos|when|which|what|is|are|am|was|how long|(?:from|until|till|since) when|on[- ]call)\b|\b(?:who|when)$/;
const onDuty = /(?<who>\p{L}[\p{L}-]+?)(?:'s)?(?: (?:is|was))?(?: (?:still|also))? on[- ]call\b/u;
const nobody =
  /^(?:in|on|is|am|are|was|were|be|been|i|we|us|you|he|she|they|it|who|whos|whose|someone|somebody|anyone|anybody|everyone|one|the|my|our|their|this|next|an?|when|and|or|of|not|got|has|have|going|actually|currently|supposed|person|people|team|day|week|weekend|today|tonight|tomorrow|\w+day)$/;

/** "Who's on call this week", "Tomás on call from when till when": a duty that is an event of its own, and no call. */
export function readOnCall(utterance: Utterance): Request | undefined {
  const { text, asks, manner } = utterance;
  if (!duty.test(text) || !(asks || manner.show || asked.test(text))) return undefined;
  const who = onDuty.exec(text)?.groups?.who;
  const person = who === undefined || nobody.test(who) ? [] : [who];
  return {
    kind: 'find',
    target: {
      words: [...words, ...person],
      name: ['on call', ...person].join(' '),
      when: dayIn(utterance, person),
    },
    fact: 'when',
  };
}

const words = ['on', 'call'];

/** Whether a request looks for who is on call. */
export function isOnCall(request: Request): boolean {
  return request.kind === 'find' && words.every((word) => request.target.words.includes(word));
}

/** Nobody named, and no day: who is on call today. */
function dayIn(utterance: Utterance, person: string[]): When {
  const { instant: _instant, ...when } = whenOf(utterance);
  const { today } = utterance.moment;
  const isOpen = isEmpty(when) && person.length === 0 && !/\bwhen\b|\bam i\b/.test(utterance.text);
  return isOpen ? { days: { from: today, to: today, unit: 'day' } } : when;
}
