import type { ModelEvent } from '#app/arlo/tool-output.ts';
import type { Moment } from '../dates/moment.ts';
import { wordsOf } from '../plan/title-words.ts';
import type { Memory, Request, Understood } from '../understand/request.ts';
import { understandByGist, type Readings } from '../understand/by-gist.ts';
import { understand } from '../understand/understand.ts';

/* Sentences that leave out the name of what they are about. */

/**
 * Stands in a sentence for the name of the event that was talked about. A title is never put there itself: it may hold
 * words that somebody else wrote as an order.
 */
const standIn = 'zyxevent';

const day =
  '(?:(?:this|next|last) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|next|last) (?:week|month)|tomorrow|(?:the )?\\d{1,2}(?:st|nd|rd|th)|(?:the )?week after(?: next)?';
/** What follows a name, and no other word for what is on that day. */
const goesOn =
  "(?:can|could|may|should|will|would|won['’]t|is|isn['’]t|has|needs?|gets?|moves?|goes|go|starts?|ends?|takes?|to|a|an|off|out|instead|too)\\b|,|;";
const possessive = new RegExp(
  `(?<!\\b(?:my|our|your|his|her) )\\b(?<day>${day})['’]?s(?= ?(?:${goesOn}))`,
  'i',
);

/** "Skip it next week", "not this wednesday though": that one of a series is left out. */
const skipped = new RegExp(
  `^(?<lead>(?:(?:and|but|oh|just|so|ok|actually|hm+)[ ,]+)*)(?:skip (?:it|that|this)|(?:just )?not)(?= (?:on |for )?(?:${day})(?:$|[ ,.;!?](?!['’]?s)))`,
  'i',
);

/** "On the 15th it goes from half 7 to half 8" */
const ofThatDay = new RegExp(
  `^(?<lead>(?:(?:and|but|oh|so|only|just)[ ,]+)*)(?<when>on (?:${day})),? it (?:goes|runs|is|will be)(?: from| on from)? (?=\\d|half|quarter|noon)`,
  'i',
);

/**
 * Reads a message, with the name that it leaves out: "next week's moves to 6" is "next week's yoga moves to 6". Another
 * reading is there for when the first finds nothing.
 */
export function understandHere(text: string, memory: Memory, moment: Moment): Readings {
  const { first, ...more } = understandByGist(text, moment, memory.question !== undefined);
  return { first: withEvent(first, text, memory, moment), ...more };
}

function withEvent(plain: Understood, text: string, memory: Memory, moment: Moment): Understood {
  const { events, hand, made } = memory;
  const event = events.length === 1 ? events[0] : (hand ?? made.at(-1)?.at(-1));
  const whole = event && completed(text, event);
  if (!whole) return plain;
  const { told: _told, ...read } = understand(whole, moment);
  const request = withName(read.request, event);
  return request ? { ...read, request, text, said: plain.said } : plain;
}

function completed(text: string, { seriesId }: ModelEvent): string | undefined {
  if (ofThatDay.test(text)) return text.replace(ofThatDay, `$<lead>${standIn} $<when> is from `);
  if (seriesId && skipped.test(text)) return text.replace(skipped, `$<lead>cancel ${standIn}`);
  return possessive.test(text) ? text.replace(possessive, `$<day>'s ${standIn}`) : undefined;
}

/** Puts the event in for the word that stood for it; undefined where the word was not read as a name. */
function withName(request: Request, event: ModelEvent): Request | undefined {
  if (request.kind === 'several') {
    const requests = request.requests.map((one) => withName(one, event) ?? one);
    return requests.some((one, index) => one !== request.requests[index])
      ? { ...request, requests }
      : undefined;
  }
  if (!('target' in request) || !request.target.words.includes(standIn)) return undefined;
  const { parts: _parts, mention: _mention, ...target } = request.target;
  const named = { ...request, target: { ...target, words: wordsOf(event.title), name: event.title } };
  if (named.kind !== 'change') return named;
  const { otherwise: _otherwise, ...change } = named;
  return change;
}
