import type { ModelEvent } from '#app/arlo/tool-output.ts';
import type { Moment } from '../dates/moment.ts';
import { isEmpty } from '../dates/when.ts';
import { wordsOf } from '../plan/title-words.ts';
import type { ChangeRequest, DeleteRequest, Memory, Request, Understood } from '../understand/request.ts';
import { withTimeAround } from './around-it.ts';
import { withDayOfShown } from './day-of-shown.ts';
import { withObjectInPlace } from './fronted.ts';
import { inFull } from './in-full.ts';
import { inOtherWords } from './in-other-words.ts';
import { byLastOrder, isOrder } from './last-order.ts';
import { eventInHand } from './in-hand.ts';
import { itAndMore } from './it-and-more.ts';
import { withoutPutIn } from './noted.ts';
import { withSaidInMail } from './of-mail.ts';
import { orderedThen } from './ordered-then.ts';
import { isNamedIn, isOfKindInHand, isOrderOfIt, isReasonOfReminder, orderOfIt } from './pointing.ts';
import { withoutPreface } from './preface.ts';
import { withDates, withHours } from './relative-days.ts';
import { withWeekdayThen } from './weekday-then.ts';
import { withoutPraise } from '../understand/by-gist/closing.ts';
import { understandByGist, type Readings } from '../understand/by-gist/by-gist.ts';
import { understand } from '../understand/understand.ts';
import type { Before } from '../understand/by-gist/which-counts.ts';
import { readUtterance, whenOf } from '../understand/wording/utterance.ts';

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
  `(?<!\\b(?:my|our|your|his|her) )\\b(?<day>${day}|today(?!['’]?s an? ))['’]?s(?= ?(?:${goesOn}))`,
  'i',
);

/** "Skip it next week", "not this wednesday though": that one of a series is left out. */
const skipped = new RegExp(
  `^(?<lead>(?:(?:and|but|oh|just|so|ok|actually|hm+)[ ,]+)*)(?:skip(?: (?:it|that|this))?|(?:just )?not)(?= (?:on |for )?(?:${day})(?:$|[ ,.;!?](?!['’]?s)))`,
  'i',
);

/** "Skip 14th" */
const bareDate = / (?:on |for )?(?=\d{1,2}(?:st|nd|rd|th)\b)/i;

/** "On the 15th it goes from half 7 to half 8" */
const ofThatDay = new RegExp(
  `^(?<lead>(?:(?:and|but|oh|so|only|just)[ ,]+)*)(?<when>on (?:${day})),? it (?:goes|runs|is|will be)(?: from| on from)? (?=\\d|half|quarter|noon)`,
  'i',
);

/**
 * Reads a message, with the name that it leaves out: "next week's moves to 6" is "next week's yoga moves to 6". Another
 * reading is there for when the first finds nothing.
 */
export function understandHere(typed: string, memory: Memory, moment: Moment): Readings {
  const thought = withoutPreface(withoutPraise(typed), memory).replace(secondThoughts, 'actually');
  const dated = withSaidInMail(onDateNamed(thought, moment), memory, moment);
  const named = inOtherWords(withoutPutIn(dated, memory), memory);
  const told = withHours(withoutDayRepeated(plusInWords(named, memory), moment), memory);
  const text = inFull(
    withObjectInPlace(
      withDates(
        withTimeAround(withWeekdayThen(withDayOfShown(told, memory), memory, moment), memory),
        memory,
        moment,
      ),
    ),
    memory,
    moment,
  );
  const readings = understandByGist(text, moment, saidBefore(memory));
  // As it was typed: what the gist leaves out may still say what is meant here.
  const typedFirst = { ...readings.first, text };
  const both = itAndMore(text, memory, moment);
  if (both) {
    const { told: _told, ...read } = typedFirst;
    return { first: { ...read, request: both } };
  }
  const event = eventOf(memory);
  const then = event && orderedThen(text, event, moment);
  if (then) {
    const { told: _told, ...read } = typedFirst;
    return { first: { ...read, request: then } };
  }
  const ordered = byLastOrder(typedFirst, memory, moment);
  if (ordered !== typedFirst) return { first: ordered };
  const { first, ...more } = aboutIt(readings, text, memory, moment);
  return { first: { ...withEvent(theOneOn(first, text), text, memory, moment), text }, ...more };
}

function saidBefore({ question, request }: Memory): Before {
  if (question) return 'question';
  return request ? 'words' : 'nothing';
}

/** No second one of anything is meant. */
const secondThoughts = /\b(?:(?:on|having|after) )?(?:second|2nd) thoughts?\b|\bon reflection\b/gi;

/** "The one on the 3rd starts at six. Change that": what is pointed at by its day is on that day. */
function theOneOn(read: Understood, text: string): Understood {
  const { request } = read;
  if (request.kind !== 'change' && request.kind !== 'delete') return read;
  const { near, ...target } = request.target;
  if (!near?.days || !target.pronoun || !isEmpty(target.when) || !pointsByDay.test(text)) return read;
  return { ...read, request: { ...request, target: { ...target, when: { days: near.days } } } };
}

const pointsByDay = /\bthe (?:one|session|class|lesson) (?:on|of|in) /i;

/** "+ Tomas", of the event that was talked about. */
function plusInWords(text: string, { events }: Memory): string {
  return events.length === 1 ? text.replace(/^\s*\+\s*(?=\p{L})/u, 'add ') : text;
}

/** "Right, the Friday. And the day after that?": the day that was just told is only said again. */
function withoutDayRepeated(text: string, moment: Moment): string {
  const { lead = '', rest = '' } = repeatedDay.exec(text)?.groups ?? {};
  const utterance = readUtterance(lead, moment, { asSaid: true });
  return lead && utterance.dates.length === 1 && whenOf(utterance).days ? rest : text;
}

const repeatedDay =
  /^(?:(?:right|ok(?:ay)?|ah|oh|so|good|great|lovely|fine|yes|got it|i see|aha)[,.!]? )+(?<lead>(?:on |that(?:['’]s| is) )?(?:the |a |that )?[^\s.!?,]+(?: [^\s.!?,]+){0,3})[.!] (?<rest>(?:and|but|so|what|how|is|am|have|do)\b.*\b(?:that|it)\b.*)$/i;

/** "There'll be frost on 6 December, so delete that Sunday's one": the Sunday is the date that was named before. */
function onDateNamed(text: string, moment: Moment): string {
  const found = thatWeekday.exec(text);
  const { weekday = '', one } = found?.groups ?? {};
  if (!found) return text;
  const { days } = whenOf(readUtterance(text.slice(0, found.index), moment, { asSaid: true }));
  const isOnIt =
    days?.unit === 'day' &&
    days.from.toLocaleString('en-GB', { weekday: 'long' }).toLowerCase() === weekday.toLowerCase();
  return isOnIt ? text.replace(thatWeekday, one ? `that${one}` : 'that day') : text;
}

const thatWeekday =
  /\bthat (?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:['’]?s(?<one> one)?|(?<one> one))?\b/i;

/**
 * "Set a reminder for it, or I'll walk in with wet hair": with an event in hand, what is ordered of "it" is about that
 * one, where no words are known for a name, and those that could be one are of the reason.
 */
function aboutIt(readings: Readings, text: string, memory: Memory, moment: Moment): Readings {
  const { first, second } = readings;
  const { request } = first;
  if (memory.events.length === 1 && first.told?.kind === 'change') {
    const { told, ...read } = first;
    const order = isOrderOfIt(text, told.target) ? orderAlone(told, text, moment) : undefined;
    if (order) return { first: { ...read, request: order } };
  }
  if (memory.events.length !== 1 || (request.kind !== 'change' && request.kind !== 'delete')) return readings;
  const { words, mention } = request.target;
  const it = { words: [], when: {}, pronoun: true as const };
  const isInTheWay = inTheWay.test(text) && (mention || isMadeFirst(text, memory));
  if (isInTheWay && request.kind === 'change')
    return { first: { ...first, request: { ...request, target: it } } };
  if (isOfKindInHand(text, memory)) return { first: { ...first, request: { ...request, target: it } } };
  const mover = movesMe.exec(text)?.groups?.who;
  if (request.kind === 'change' && words.length > 0 && mover !== undefined && saysAll(mover, words))
    return {
      first: {
        ...first,
        request: { ...request, target: { ...it, words, parts: [words], mention: true, whole: true } },
      },
    };
  if (isReasonOfReminder(request, text))
    return { first: { ...first, request: { ...request, target: it } as Request } };
  const isAbout = mention ? !isNamedIn(text, request.target) : isOrderOfIt(text, request.target);
  if (words.length === 0 || !isAbout) return readings;
  const alone = isOrderOfIt(text, request.target) ? orderAlone(request, text, moment) : undefined;
  if (alone) return { first: { ...first, request: alone } };
  const plain = second?.()?.request;
  if (plain?.kind !== request.kind || !plain.target.pronoun) return readings;
  const isEdged = plain.kind === 'change' && plain.to.edge !== undefined;
  const meant: Request = isEdged ? { ...request, target: plain.target } : plain;
  return { first: { ...first, request: meant } };
}

/**
 * "That's silly finish it an hour sooner", "delete it dad's going": what the order says alone. Words before or behind it name
 * an event only where they have its whole name.
 */
function orderAlone(
  request: ChangeRequest | DeleteRequest,
  text: string,
  moment: Moment,
): ChangeRequest | DeleteRequest | undefined {
  const { before = '', order = '' } = orderOfIt(text) ?? {};
  const { target } = request;
  if (!target.mention) {
    const isTimed = request.kind === 'delete' || !isEmpty(request.to);
    const talk = { ...target, parts: [target.words], mention: true as const, whole: true as const };
    return isTimed ? { ...request, target: talk } : undefined;
  }
  const isTimeless = readUtterance(before, moment, { asSaid: true }).dates.length === 0;
  const read = isTimeless && request.kind === 'change' ? understand(order, moment).request : undefined;
  return read?.kind === 'change' && isOrder(read)
    ? { ...read, target: { ...target, whole: true } }
    : undefined;
}

/** "The ward has moved me to the Friday": who moves somebody is no event, unless there is one of that name. */
const movesMe =
  /^(?<who>.*?)\b(?:moved|shifted|switched|swapped|changed|bumped|pushed|put) (?:me|us)\b(?= (?:back |forward |over )*(?:to|on|onto|until|from|in)\b)/i;

function saysAll(said: string, words: string[]): boolean {
  const own = wordsOf(said);
  return words.every((word) => own.includes(word));
}

/** "The review is in the way. Make it four": what was just booked, as the other one was there before. */
function isMadeFirst(text: string, memory: Memory): boolean {
  const order = orderOfIt(text);
  return eventInHand(memory) !== undefined && order !== undefined && inTheWay.test(order.before);
}

/** "Stand-up is then, so half eleven" */
const inTheWay =
  /\b(?:is|are|starts?|begins?|(?:is|are) on|clash(?:es)?) (?:already |also |on |right )*(?:then(?! (?:at|to|on|so)\b(?= (?:at )?\d))|at (?:that|the same) time|in the way)\b/i;

/** What was talked about, or was made or changed last. */
function eventOf({ events, hand, made }: Memory): ModelEvent | undefined {
  return events.length === 1 ? events[0] : (hand ?? made.at(-1)?.at(-1));
}

function withEvent(plain: Understood, text: string, memory: Memory, moment: Moment): Understood {
  const event = eventOf(memory);
  const whole = event && completed(text, event, moment);
  if (!whole) return plain;
  const { told: _told, ...read } = understand(whole, moment);
  const request = withName(read.request, event);
  return request ? { ...read, request, text, said: plain.said } : plain;
}

function completed(text: string, { seriesId }: ModelEvent, moment: Moment): string | undefined {
  if (ofThatDay.test(text)) return text.replace(ofThatDay, `$<lead>${standIn} $<when> is from `);
  // "Not monday, tuesday" corrects a day.
  const isCorrection = readUtterance(text, moment, { asSaid: true }).dates.length > 1;
  if (seriesId && skipped.test(text) && !isCorrection)
    return text.replace(skipped, `$<lead>cancel ${standIn}`).replace(bareDate, ' on the ');
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
  // What was read as more of the name may say which one is meant.
  if (request.kind === 'delete' && request.target.words.length > 1) return undefined;
  const { parts: _parts, mention: _mention, ...target } = request.target;
  const named = { ...request, target: { ...target, words: wordsOf(event.title), name: event.title } };
  if (named.kind !== 'change') return named;
  const { otherwise: _otherwise, ...change } = named;
  return change;
}
