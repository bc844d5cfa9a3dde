import { wordsOf } from '../plan/title-words.ts';
import type { Memory, Request, RespondRequest, Target, Understood } from '../understand/request.ts';

/* Answers to invitations, in few words. */

/** "I'll be there", "yes from me", of an invitation that was just asked about. */
export function comes({ text, request }: Understood, { events }: Memory): Request | undefined {
  const [event, ...others] = events;
  const ofMe = event?.myResponse && others.length === 0 ? answerOfMe.exec(text)?.groups?.answer : undefined;
  if (event && ofMe)
    return { kind: 'respond', response: responseOf(ofMe), target: { words: [], when: {}, event } };
  const isInvited = event?.myResponse && event.myResponse !== 'accepted' && others.length === 0;
  return isInvited && request.kind === 'fragment' && coming.test(text)
    ? { kind: 'respond', response: 'accepted', target: { words: [], when: {}, event } }
    : undefined;
}

const answerOfMe =
  /^\W*(?:(?:ok(?:ay)?|great|fine|right|and|so|it['’]?s|that['’]?s|an?)\b[\s,]*)*(?<answer>yes|no|maybe) from (?:me|us|my side)(?: (?:then|please|pls))?\W*$/i;

const coming =
  /^\W*(?:(?:ok|great|cool|yes|yeah|sure|lovely|nice|then)\W+)*(?:i['’]?ll|i will|i can|i['’]?m|i am) (?:be there|come(?: along)?|coming|going|in|make it|join(?:ing)?)\W*$/i;

/** "Hmm drinks maybe actually", after an answer to that invitation: another one. */
export function answeredAnew(
  { text, request }: Understood,
  { events, request: last }: Memory,
): Request | undefined {
  const [event, ...others] = events;
  if (last?.kind !== 'respond' || !event || others.length > 0) return undefined;
  const again = text.length > longestAnswer ? undefined : thoughtAgain.exec(text)?.groups?.answer;
  if (again) return { kind: 'respond', response: responseOf(again), target: { words: [], when: {}, event } };
  if (request.kind !== 'fragment') return undefined;
  const { words = '', answer = '' } =
    text.length > longestAnswer ? {} : (otherAnswer.exec(text)?.groups ?? {});
  if (!answer) return undefined;
  const title = wordsOf(event.title);
  const isIt = wordsOf(words).every((word) => title.includes(word) || title.includes(`${word}s`));
  return isIt
    ? { kind: 'respond', response: responseOf(answer), target: { words: [], when: {}, event } }
    : undefined;
}

/** Who says more answers nothing in passing, and looking through it would take long. */
const longestAnswer = 100;
const otherAnswer =
  /^\W*(?:(?:hm+|ok|oh|no|wait|actually|sorry|the|my)\b[\s,.]*)*(?<words>.*?)[\s,:]*\b(?<answer>yes|no|maybe|tentative)(?: (?:actually|then|after all|now|pls|please|instead))*\W*$/i;

/** "Hmm no, yes actually", "sorry, yes I meant", "no wait, maybe": another answer, where something says that it is one. */
const thoughtAgain =
  /^\W*(?=.*\b(?:hm+|wait|hang on|actually|sorry|oh|oops|after all|i meant?|on second thoughts)\b)(?:(?:hm+|ok|oh|oops|no|yes|wait|hang on|actually|sorry|well|um+|er+|so|i meant?|make (?:it|that)|say|an?)\b[\s,.!]*)*\b(?<answer>yes|no|maybe|tentative)(?: (?:actually|then|after all|now|pls|please|instead|sorry|i meant?))*\W*$/i;

/** "And the hiring one no", after another was accepted: the answer is the one that is said. */
export function answeredAs(last: RespondRequest, target: Target): RespondRequest {
  const answer = target.words.find((word) => /^(?:yes|no|maybe)$/.test(word));
  if (!answer) return { ...last, target };
  const words = target.words.filter((word) => word !== answer);
  return { kind: 'respond', response: responseOf(answer), target: { words, when: target.when } };
}

/** What "yes", "no" and "maybe" answer to an invitation. */
function responseOf(answer: string): RespondRequest['response'] {
  return /^y/i.test(answer) ? 'accepted' : /^n/i.test(answer) ? 'declined' : 'tentative';
}
