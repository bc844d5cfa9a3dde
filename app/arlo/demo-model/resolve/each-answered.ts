import type { ModelEvent } from '#app/arlo/tool-output.ts';
import { wordsOf } from '../plan/title-words.ts';
import type { Memory, Request, RespondRequest, Understood } from '../understand/request.ts';

/* Answers to invitations that were shown together, each pointed at by its place or by who sent it. */

const answers = '(?<answer>yes|yep|no|nope|maybe|accept|decline)';
const which =
  "(?:(?:the )?(?<nth>first|second|third|fourth|last|other)(?: one)?|(?<who>\\p{L}{2,})['’]s(?: one)?|the one (?:from|by) (?<who>\\p{L}{2,}))";
/** "No to the first, yes to Jonas's" */
const answerFirst = new RegExp(`\\b${answers}(?: to)? ${which}(?=\\W|$)`, 'giu');
/** "Jonas's, yes, the other no" */
const answerLast = new RegExp(`\\b${which}[:,]? (?:is an? |say )?${answers}(?=\\W|$)`, 'giu');
const besides = /^(?:\W|\b(?:and|but|ok(?:ay)?|so|then|please|right|well|hm+)\b)*$/i;
const places = ['first', 'second', 'third', 'fourth'];

/** "No to the first, yes to the second", "jonas's, yes", of the invitations that were shown. */
export function eachAnswered({ text }: Understood, { events, question }: Memory): Request | undefined {
  const open = events.filter(({ myResponse }) => myResponse !== undefined);
  if (question || open.length < 2 || open.length < events.length) return undefined;
  const found = [answerFirst, answerLast]
    .filter((pattern) => besides.test(text.replace(pattern, ' ')))
    .map((pattern) => [...text.matchAll(pattern)].map(({ groups = {} }) => groups))
    .find((pairs) => pairs.length > 0);
  const named = found?.map((pair) => meant(pair, open));
  const rest = open.filter((event) => !named?.includes(event));
  const requests = found?.flatMap(({ answer = '', nth }, index) => {
    const event = nth === 'other' && rest.length === 1 ? rest[0] : named?.[index];
    return event ? [respondTo(event, answer)] : [];
  });
  if (!found || requests?.length !== found.length) return undefined;
  const [only, ...more] = requests;
  return more.length > 0 ? { kind: 'several', requests } : only;
}

function meant({ nth = '', who = '' }: Record<string, string>, events: ModelEvent[]): ModelEvent | undefined {
  if (nth) return nth === 'last' ? events.at(-1) : events[places.indexOf(nth.toLowerCase())];
  const [event, ...others] = events.filter(({ organizer = '' }) =>
    wordsOf(organizer).includes(who.toLowerCase()),
  );
  return others.length === 0 ? event : undefined;
}

function respondTo(event: ModelEvent, answer: string): RespondRequest {
  const response = /^[ya]/i.test(answer) ? 'accepted' : /^m/i.test(answer) ? 'tentative' : 'declined';
  return { kind: 'respond', response, target: { words: [], when: {}, event } };
}
