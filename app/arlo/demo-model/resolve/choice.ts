import type { ModelEvent } from '#app/arlo/tool-output.ts';
import type { Moment } from '../dates/moment.ts';
import { wallOf } from '../dates/wall.ts';
import { isEmpty, partHours, type When } from '../dates/when.ts';
import { isOn } from '../plan/match.ts';
import { wordsOf } from '../plan/title-words.ts';
import type { ChangeRequest, OfOneEvent, Request } from '../understand/request.ts';
import { ordinalIn } from '../understand/parts/target.ts';
import { understand } from '../understand/understand.ts';
import { covered, readUtterance, whenOf, type Utterance } from '../understand/wording/utterance.ts';
import { commandVerb } from '../understand/wording/verbs.ts';
import { orderOfIt } from './pointing.ts';

/* Replies to "Which one?": the day, the time or the place in the list of one of those shown, wherever it is said. */

/** The request for the one that a reply points at, with what else it orders; undefined where it points at none or several. */
export function ofTheOneChosen(
  open: OfOneEvent,
  choices: ModelEvent[],
  text: string,
  moment: Moment,
): Request | undefined {
  if (text.length > longestReply) return undefined;
  const { before = text, order = '' } = orderOfIt(text) ?? {};
  const { event, said } = chosenIn(before, choices, moment);
  if (!event) return undefined;
  const target = { words: [], when: {}, event };
  const more = order === '' ? undefined : understand(order, moment).request;
  if (open.kind !== 'change')
    return more?.kind === 'change' && !isEmpty(more.to) ? { ...more, target } : { ...open, target };
  const wanted = more?.kind === 'change' ? more : (endWanted(open, said) ?? timeWanted(said, choices));
  return { ...open, ...wanted, target, to: { ...open.to, ...wanted?.to } };
}

/** Whoever says more answers nothing in passing, and looking through it would take long. */
const longestReply = 400;

/** "Tomorrow's, till four", of what is to be longer. */
function endWanted({ resize }: ChangeRequest, said: When[]): Partial<Pick<ChangeRequest, 'to'>> | undefined {
  const [until, ...others] = said.flatMap((when) => when.time ?? []);
  return resize && until && others.length === 0 ? { to: { until } } : undefined;
}

/** "The one on the 1st, half past ten": a time at which none of them is, where one was to be told anyway. */
function timeWanted(said: When[], choices: ModelEvent[]): Partial<Pick<ChangeRequest, 'to'>> {
  const [time, ...others] = said.flatMap((when) => when.time ?? []);
  return time && others.length === 0 && startingAt(choices, time).length === 0 ? { to: { time } } : {};
}

/** Where something else is said than before: another sentence, or what is not meant. */
const parts =
  /[.!?;…]+\s+|,\s+|\s+[–—-]+\s+|\s+(?:but|and)\s+|\s+(?=(?:not|never|leave|keep|instead of|rather than)\b)|(?<=\b(?:stays?|stay put|left alone|be kept))\s+/i;
const notMeant =
  /\b(?:not|never|isn['’]?t|wasn['’]?t|don['’]?t|stays?|leave|left|keep|kept|fine|instead of|rather than)\b/i;
const other = /\bother\b/i;

function chosenIn(
  text: string,
  choices: ModelEvent[],
  moment: Moment,
): { event?: ModelEvent | undefined; said: When[] } {
  const kept = new Set<ModelEvent>();
  let meant: ModelEvent[] | undefined;
  const said: When[] = [];
  let isOther = false;
  for (const part of text.split(parts)) {
    const utterance = readUtterance(part, moment, { asSaid: true });
    if (!isPointing(utterance, choices)) continue;
    const pointed = pointedIn(utterance, choices);
    isOther ||= other.test(part);
    if (notMeant.test(part)) pointed.forEach((event) => kept.add(event));
    else {
      said.push(whenOf(utterance));
      if (pointed.length > 0) meant = narrowed(meant, pointed);
    }
  }
  const open = meant ?? (kept.size > 0 || isOther ? choices : []);
  const left = open.filter((event) => !kept.has(event));
  const isTold = meant !== undefined || kept.size > 0;
  return { event: isTold && left.length === 1 ? left[0] : undefined, said };
}

/** "Tuesday, the second one" is both; "tomorrow, no, the 1st" is what was said last. */
function narrowed(before: ModelEvent[] | undefined, now: ModelEvent[]): ModelEvent[] {
  const both = before?.filter((event) => now.includes(event)) ?? [];
  return both.length > 0 ? both : now;
}

const talk = new RegExp(
  `^(?:the|that|this|my|our|a|an|one|ones|other|on|at|in|for|of|from|with|by|to|please|pls|thanks|thank|you|ta|cheers|no|nope|yes|yeah|ok|okay|sorry|er|erm|um|uh|hm+|ah|oh|well|right|so|and|then|just|only|both|it|is|its|it's|that's|was|i|we|mean|meant|want|think|course|definitely|actually|rather|day|date|week|event|entry|meeting|appointment|not|never|isn't|stay|stays|put|can|could|should|may|leave|left|keep|kept|alone|fine|goes|go|has|must|needs|be|will|instead|than|first|second|third|fourth|last|final|latter|former|later|earlier|out|off|away|me|he|she|they|there|${commandVerb})$`,
);
const determiner = /^(?:the|that|this|my|our)$/;

/** Whether a part of the reply says no more than which, or points at "the one" that has no other name. */
function isPointing({ sentence: { tokens }, dates }: Utterance, choices: ModelEvent[]): boolean {
  const names = new Set(choices.flatMap(({ title }) => wordsOf(title)));
  const known = tokens.map(
    ({ word, at }) =>
      covered(dates, at) ||
      word.split(' ').every((one) => talk.test(one) || /^\d$/.test(one) || names.has(one)),
  );
  const isOne = tokens.some(({ word }, at) => {
    const from = tokens.findLastIndex((token, index) => index < at && determiner.test(token.word));
    return /^ones?$/.test(word) && from >= 0 && known.slice(from, at).every(Boolean);
  });
  return tokens.length > 0 && (isOne || known.every(Boolean));
}

/** Those that a part of the reply says something of: their day, their time, their place among them. */
function pointedIn(utterance: Utterance, choices: ModelEvent[]): ModelEvent[] {
  const { days, time, part } = whenOf(utterance);
  const onDays = days ? choices.filter((event) => isOn(event, { days })) : [];
  // "The monday one", of which there is one, whatever monday comes next.
  const onWeekday =
    days?.weekday && onDays.length === 0
      ? choices.filter(({ start }) => wallOf(start)?.dayOfWeek === days.from.dayOfWeek)
      : [];
  const then = time ? startingAt(choices, time) : part ? startingIn(choices, part) : [];
  const place = placeIn(utterance);
  const nth = place === undefined ? undefined : choices.at(place > 0 ? place - 1 : place);
  return [onDays, onWeekday, then, nth && onDays.length === 0 ? [nth] : []]
    .filter(({ length }) => length > 0)
    .reduce((all, found) => narrowed(all.length > 0 ? all : undefined, found), []);
}

function startingAt(choices: ModelEvent[], { hour, minute, sure }: NonNullable<When['time']>): ModelEvent[] {
  const starting = (at: number) =>
    choices.filter(({ allDay, start }) => {
      const wall = allDay ? undefined : wallOf(start);
      return wall?.hour === at && wall.minute === minute;
    });
  const usual = starting(hour);
  return usual.length > 0 || sure ? usual : starting(hour + 12);
}

function startingIn(choices: ModelEvent[], part: NonNullable<When['part']>): ModelEvent[] {
  const [from, until] = partHours[part];
  return choices.filter(({ allDay, start }) => {
    const hour = allDay ? undefined : wallOf(start)?.hour;
    return hour !== undefined && hour >= from && hour < until;
  });
}

/** "The second one please", "um the last", "number two". */
function placeIn({ sentence: { text } }: Utterance): number | undefined {
  const place =
    /\b(?:(?:the )?(?:first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|last|final|former|latter|(?:later|earlier) one|(?:top|bottom) one)|(?:number|no|option) \d)\b(?! of (?!them\b|these\b|those\b|the\b))|^\d$/.exec(
      text,
    )?.[0];
  return place === undefined ? undefined : ordinalIn(place);
}
