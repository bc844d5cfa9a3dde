import type { ModelEvent } from '#app/arlo/tool-output.ts';
import type { Moment } from '../dates/moment.ts';
import { hourWord } from '../dates/vocabulary.ts';
import { wallOf } from '../dates/wall.ts';
import { isEmpty, type When } from '../dates/when.ts';
import { wordsOf } from '../plan/title-words.ts';
import type { ChangeRequest, Target } from '../understand/request.ts';
import { commandVerb } from '../understand/wording/verbs.ts';
import { covered, readUtterance, whenOf, type Utterance } from '../understand/wording/utterance.ts';

/* What is ordered of one day of a series in hand: the event of that day changes, and no other one goes there. */

const verb = 'make|have|let|start|begin|set|put|hold|do|move|shift|push|bring|pull|change';
const ordered = new RegExp(
  `(?:^|[.!?;…] +)(?<day>[^.,;!?]{3,50}?)(?<on> (?:on(?:wards?)?|and after|forwards?))?,? (?:(?:can|could|would) you )?(?:please |just |only )*(?:(?:${verb}) (?:it|that)|it(?:['’]?s| is| will be| starts| begins)(?: on)?) (?<rest>[^.;!?]+)(?=$|[.;!])`,
  'i',
);
/** "Make it three" */
const bareHour = new RegExp(`^(?=(?:\\d{1,2}|${hourWord})\\W*$)`, 'i');
const onlyThen =
  /,? ?(?:but )?\b(?:just|only) (?:for |on )?(?:(?:that|this) (?:night|day|evening|morning|afternoon|one|once|week|time|date)|the once|once)\b(?: only)?/i;
const fromThen = /\b(?:from|as of|starting|beginning)\b/i;
/** What is ordered before, of something else. */
const orders = new RegExp(`(?:^|[.!?;,] )(?:please |and |so )?(?:${commandVerb})\\b`, 'i');
/** Words around a time that an order gives to something. */
const leadsToTime =
  /^(?:at|to|for|from|start|begin|be|go|run|back|forward|up|instead|by|please|then|till?|until|and|just|only|but|week)$/;

/** "On the tenth make it half seven, just that night", "from the 6th of January on, make it four". */
export function orderedThen(text: string, event: ModelEvent, moment: Moment): ChangeRequest | undefined {
  const found = ordered.exec(text);
  const { day = '', on, rest = '' } = found?.groups ?? {};
  if (!found) return orderedLast(text, event, moment);
  if (!event.seriesId || orders.test(text.slice(0, found.index))) return undefined;
  const told = readUtterance(day, moment, { asSaid: true });
  const { days, ...more } = whenOf(told);
  if (!days || !isEmpty(more) || !saysOnly(told)) return undefined;
  const target = onDays(event, days);
  if (!target) return undefined;
  const [said = ''] = rest.replace(onlyThen, '').split(/, /);
  const wanted = readUtterance(said.replace(bareHour, 'at '), moment, { asSaid: true });
  const to = whenOf(wanted);
  if (!saysWhen(to) || !saysOnly(wanted)) return undefined;
  const following = on !== undefined || days.edge === 'from' || fromThen.test(day);
  const scope = following ? 'following' : onlyThen.test(rest) ? 'this' : undefined;
  return { kind: 'change', target, to, ...(scope && { scope }) };
}

const orderAlone = new RegExp(
  `^\\W*(?:(?:and|but|oh|ok(?:ay)?|so|then|please|no|right|actually|just|only)\\b[ ,]*)*(?:${verb}) (?:it|that) (?:to )?(?<rest>[^.;!?]+)[.!]*$`,
  'i',
);
const hourFirst = new RegExp(`^(?=(?:\\d{1,2}|${hourWord}) (?:on|this|next|only|just)\\b)`, 'i');

/** "Make it eight on the 10th", of a series that was just made: the series stays where it is. */
function orderedLast(text: string, event: ModelEvent, moment: Moment): ChangeRequest | undefined {
  const { rest = '' } = orderAlone.exec(text)?.groups ?? {};
  if (!rest || event.eventId !== event.seriesId) return undefined;
  const said = readUtterance(rest.replace(onlyThen, '').replace(hourFirst, 'at '), moment, { asSaid: true });
  const { days, ...to } = whenOf(said);
  // "Make it Thursday at eight" is of all of them.
  const isOfAll = days?.weekday === true && !onlyThen.test(rest);
  const isOneDay = days?.from.equals(days.to) === true;
  const isOn = !isOfAll && (!isOneDay || days.from.dayOfWeek === wallOf(event.start)?.dayOfWeek);
  const target =
    days && !days.edge && isOn && saysWhen(to) && saysOnly(said) ? onDays(event, days) : undefined;
  return target && { kind: 'change', target, to };
}

/** The event of a series on that day, the one of that week, or the first from then on. */
function onDays(event: ModelEvent, days: NonNullable<When['days']>): Target | undefined {
  const named = { words: wordsOf(event.title), name: event.title };
  if (days.edge === 'from') {
    const to = days.from.add({ days: farthestAhead });
    return { ...named, when: { days: { from: days.from, to, unit: 'days' } }, pick: 'first' };
  }
  if (days.from.equals(days.to))
    return mayBeOn(event, days.from.dayOfWeek) ? { ...named, when: { days: plainDay(days) } } : undefined;
  return days.unit === 'week' ? { ...named, when: { days }, pick: 'first' } : undefined;
}

/** What is monthly is on again within so many days. */
const farthestAhead = 45;

/** "From the 6th" is no span here. */
function plainDay({ from, to }: NonNullable<When['days']>): NonNullable<When['days']> {
  return { from, to, unit: 'day' };
}

/** Whether every word of it says when. */
function saysOnly({ sentence, dates }: Utterance): boolean {
  return (
    dates.length > 0 &&
    sentence.tokens.every(
      ({ word, at }) => covered(dates, at) || leadsToTime.test(word) || fromThen.test(word),
    )
  );
}

function saysWhen({ time, shift, days }: When): boolean {
  return (time ?? shift) !== undefined && days === undefined;
}

/** What is weekly is on its own weekday: another one is where it is to go. */
export function mayBeOn({ repeats = '', start }: ModelEvent, weekday: number): boolean {
  const own = wallOf(start)?.dayOfWeek;
  return !/^(?:weekly|every (?:\S+ )?weeks?)\b/i.test(repeats) || own === weekday || /,| and /.test(repeats);
}
