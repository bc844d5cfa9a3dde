import type { Temporal } from 'temporal-polyfill';
import { findDates } from '../dates/find.ts';
import { hourWord } from '../dates/vocabulary.ts';
import type { Moment } from '../dates/moment.ts';
import { wallOf } from '../dates/wall.ts';
import type { Memory } from '../understand/request.ts';
import { readSentence } from '../understand/wording/sentence.ts';
import { lengthVerb, moveVerb } from '../understand/wording/verbs.ts';
import { looksAround } from './own-requests.ts';

/* What is said of the event in hand, where half of it stands in another clause or is only known from the event. */

/** The message with its order in full, where there is one event that it may be about. */
export function inFull(said: string, memory: Memory, moment: Moment): string {
  const event = memory.events.length === 1 ? memory.events[0] : memory.hand;
  const text = event ? withSameHours(withoutWhatStays(withIt(said), moment), moment) : said;
  const start = event && !event.allDay ? wallOf(event.start) : undefined;
  if (!start) return text;
  // A time that is asked for then is none of an event.
  const isSought = memory.request !== undefined && looksAround.has(memory.request.kind);
  const corrected = memory.question || isSought ? undefined : hourCorrected(text);
  if (corrected !== undefined) return `make it ${corrected}`;
  return withHour(withTimeSettled(withTimeTold(withLengthTold(text, moment), moment)), start);
}

const person = new RegExp(
  `\\b(?<order>(?:${moveVerb})) (?:him|her|them)\\b(?! (?:off|from|in with|into)\\b)`,
  'gi',
);

/** "The plumber can't be here before eleven. Shift him": what is moved is no person. */
function withIt(text: string): string {
  return text.replace(person, '$<order> it');
}

const staysBut =
  /^(?:.*[.!?] )?(?:\W*(?:no|nope|nah|oh|well|ok(?:ay)?|hm+|actually|sorry|wait)\b[ ,.]*)*(?<stays>(?:(?:it|that|the (?:time|day|date|hour|place|room|rest|name))(?:['’]ll| will| should| can| could| must| may| has to| is to| needs to)?(?: just)? (?:stays?|remains?)\b|(?:leave|keep) (?:it|that|the (?:time|day|date|hour|place|room|rest|name))\b)[^.!?;]*?),? but (?:please |just |then )*(?<order>\S.*)$/i;

/** "No, it should stay at its old time, but I want Priya invited": what is to change stands behind what is not. */
function withoutWhatStays(text: string, moment: Moment): string {
  const { stays = '', order = '' } = staysBut.exec(text)?.groups ?? {};
  const isNew = stays === '' || findDates(readSentence(stays).text, moment, { ranges: true }).length > 0;
  if (isNew) return text;
  const { text: words, tokens } = readSentence(order);
  const dates = findDates(words, moment, { ranges: true });
  const saysWhen = tokens.every(({ at }) => dates.some(({ start, end }) => at >= start && at < end));
  // "Keep it but 10.30"
  return saysWhen ? `make it ${order}` : order;
}

const sameHours =
  /^(?<why>.*[.!?]) (?:so |ok |okay |right |well )*(?:the )?same (?:hours?|times?)(?: of day)?,? (?:but |just |only )?(?:on |for )?(?<day>(?!too\b|as well\b)[^.!?]+)[.!]*$/i;

/** "Hang on, the window cleaner comes that day. Same hours on the Monday before, so the 7th": where it goes, and why. */
function withSameHours(text: string, moment: Moment): string {
  const { day = '' } = sameHours.exec(text)?.groups ?? {};
  const { text: words, source, tokens } = readSentence(day);
  const dates = findDates(words, moment, { ranges: true });
  const last = dates.at(-1);
  const isOther = last?.piece.kind === 'days' && dates.every(({ piece }) => piece.kind === 'days');
  if (!isOther || /\b(?:too|as well|also)\b/i.test(day)) return text;
  const said = tokens.filter(({ at }) => at >= last.start && at < last.end);
  return `move it to ${source.slice(said[0]?.start, said.at(-1)?.end).replace(/^(?:on|for) /i, '')}`;
}

const resizes = new RegExp(
  `\\b(?:(?:${lengthVerb}) (?:it|that|this)(?: down| back| accordingly| to that| then| please)*|make (?:it|that|this) (?:shorter|longer|that|that long)(?: please| then)*)\\W*$`,
  'i',
);
const difference = /\b(?:less|fewer|more|over|too (?:long|short)|longer|shorter|extra|by|late|early)\b/i;

/** "It only takes 20 minutes, so shorten it": to that length, and not by it. */
function withLengthTold(text: string, moment: Moment): string {
  if (!resizes.test(text)) return text;
  const reason = text.replace(resizes, '');
  const { text: words, tokens, source } = readSentence(reason);
  const [length, ...others] = findDates(words, moment, { ranges: true });
  if (length?.piece.kind !== 'length' || others.length > 0 || difference.test(reason)) return text;
  const said = tokens.filter(({ at }) => at >= length.start && at < length.end);
  return `make it ${source.slice(said[0]?.start, said.at(-1)?.end)}`;
}

const setsBack =
  /[.!;,][\s]+(?:so |and |please |(?:can|could) you )*(?:set|put|move|change|switch|make|start|begin|have|return|restore|revert) (?:it|that|this)(?: back)?(?: again)? (?:to )?(?:that|then)(?: time)?(?:,? (?:please|again|then|instead))*(?=$|[.!,;])/i;

/** "A time of five", "I'll come for seven" */
const hourLedTo =
  /\b(?:(?<lead>time) of|(?<lead>come|coming|there|over|home|back|along) (?:for|by)) (?=\S)/gi;

/** "The original 5.30pm was right all along. Set it back to that": to the one time that was told. */
function withTimeTold(text: string, moment: Moment): string {
  const found = setsBack.exec(text);
  if (!found) return text;
  const {
    text: words,
    tokens,
    source,
  } = readSentence(text.slice(0, found.index).replace(hourLedTo, '$<lead> at '));
  const [time, ...others] = findDates(words, moment, { ranges: true });
  if (time?.piece.kind !== 'time' || others.length > 0) return text;
  const said = tokens.filter(({ at }) => at >= time.start && at < time.end);
  return `make it ${source.slice(said[0]?.start, said.at(-1)?.end).replace(/^at /i, '')}`;
}

const settled = new RegExp(
  `(?:^|[.!;,]\\s+)(?:(?:so|then|ok|okay|right|well|fine)[ ,]+)*(?:at )?(?<time>(?:half|quarter) (?:past|to) \\S+|noon|\\d{1,2}(?:[.:]\\d\\d)?(?: ?[ap]m)?|(?:${hourWord})(?: o['’]clock)?) it is(?: then)?(?=$|[.,!;])`,
  'i',
);

/** "The leaflet says half past seven. So 7.30pm it is, the rest was right." */
function withTimeSettled(text: string): string {
  const time =
    settled.exec(text)?.groups?.time ??
    suiting.exec(text)?.groups?.time ??
    (changesTime.test(text) ? earliest.exec(text)?.groups?.time : undefined);
  return time === undefined ? text : `make it ${time}`;
}

const clock = `(?:(?:half|(?:a )?quarter|ten|twenty|five) (?:past|to) \\S+|noon|\\d{1,2}(?:[.:]\\d\\d)?(?: ?[ap]m)?|(?:half )?(?:${hourWord})(?: (?:thirty|fifteen|o['’]clock))?)`;
/** "She's written that four suits them better. Shift it, would you?" */
const suiting = new RegExp(
  `\\b(?<time>${clock}) (?:suits?|works?|fits?|is (?:better|easier|best|fine)|would (?:be|suit|work))\\b[^.!?]*[.!;,]\\s+(?:so |and |please |(?:can|could) you )*(?:${moveVerb}|change) (?:it|that)(?:,? (?:please|then|(?:will|would|could|can) you|for me|accordingly))*\\W*$`,
  'i',
);
/** "They can't come before 9.30, so change the time": from then. */
const earliest = new RegExp(
  `\\b(?:cannot|can not|can['’]?t|won['’]?t|not|unable|never) [^.!?;]*?\\b(?:before|until|till?) (?<time>${clock})(?=[.,!; ])`,
  'i',
);
const changesTime =
  /\b(?:change|move|shift|push|adjust|update|put) (?:it|that|this|the (?:time|start|hour))(?:,? (?:back|then|accordingly|please|to (?:then|that)|for me|will you|would you))*(?=\W*$|[.!,] (?!.*\b(?:at|to|till?|until|for) (?:\d|half|quarter|noon)))/i;

/** "So like actually ten, I want a lie-in", "9 instead of 8.30 tho": another hour, and nothing that would be named. */
function hourCorrected(text: string): string | undefined {
  const { lead = '', time, tail = '' } = hourAlone.exec(text)?.groups ?? {};
  return correcting.test(`${lead} ${tail}`) ? time : undefined;
}

const hourAlone = new RegExp(
  `^(?<lead>\\W*(?:(?:so|like|actually|m+|hm+|um+|er+|oh|ah|no|wait|sorry|ok(?:ay)?|well|rather|better|make (?:it|that)|at|hang on|(?:he|she|they) (?:said|says|meant))\\b[\\s,.]*)*)(?<time>${clock})(?<tail>(?:[\\s,]+(?:actually|instead(?: of ${clock})?|rather(?: than ${clock})?|not ${clock}|tho(?:ugh)?|then|please|pls|is better|after all))*(?:[\\s,]+(?:(?:because|cos|cause|as|since|so) )?(?:i|we|he|she|they)(?:['’]\\w+)? (?!.*(?:n['’]?t|not)\\b)[^.?!\\d]*)?)\\W*$`,
  'i',
);
const correcting = /\b(?:actually|instead|rather|better|sorry|wait|no|not|after all)\b/i;

const steps: Record<string, number> = { five: 5, ten: 10, quarter: 15, twenty: 20, half: 30 };
const pastOrTo =
  /^(?<lead>\W*(?:(?:no|oh|sorry|wait|actually|ok|um|er|hang on|make|set|start|move|begin|it|that|this|at|to|for|i meant?|better|rather)\b[\s,.]*)+)(?:a )?(?<step>five|ten|quarter|twenty(?<more>[ -]five)?|half) (?<side>past|to)\W*$/i;

/** "No, make that twenty past": of the hour that is nearest to when it is. */
function withHour(text: string, start: Temporal.PlainDateTime): string {
  const { lead = '', step = '', more, side } = pastOrTo.exec(text)?.groups ?? {};
  const minutes = (steps[step.split(/[ -]/)[0]?.toLowerCase() ?? ''] ?? 0) + (more ? 5 : 0);
  if (minutes === 0) return text;
  const minute = side?.toLowerCase() === 'to' ? 60 - minutes : minutes;
  const times = [0, 1, -1].map((hours) => start.add({ hours }).with({ minute }));
  const distance = (time: Temporal.PlainDateTime) => Math.abs(start.until(time).total('minutes'));
  const [nearest] = times.toSorted((a, b) => distance(a) - distance(b));
  return nearest ? `${lead}${nearest.toPlainTime().toString({ smallestUnit: 'minute' })}` : text;
}
