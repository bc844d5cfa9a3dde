import type { Temporal } from 'temporal-polyfill';
import type { ModelEvent } from '#app/arlo/tool-output.ts';
import { weekStart, type Moment } from '../dates/moment.ts';
import { wallOf } from '../dates/wall.ts';
import type { When } from '../dates/when.ts';
import { wordsOf } from '../plan/title-words.ts';
import type { Memory } from '../understand/request.ts';
import { moveVerb } from '../understand/wording/verbs.ts';
import { dayInWords, numberOf, partInWords } from './day-words.ts';

/* Days that are told from what was talked about. They are put in as dates, so that a message is read as if it named them. */

type Days = NonNullable<When['days']>;
type Unit = 'day' | 'week' | 'weekend' | 'month';

/** "Put a taxi in two hours before that", of the event in hand: at that hour of its day. */
export function withHours(text: string, memory: Memory): string {
  const event = inHand(memory);
  const start = event && !event.allDay ? wallOf(event.start) : undefined;
  const end = event && wallOf(event.end);
  const found = hoursFrom.exec(text);
  const { half, count = '', unit = '', side = '' } = found?.groups ?? {};
  if (!found || !start || !end || reminds.test(text) || moves.test(text)) return text;
  const each = /^h/i.test(unit) ? 60 : 1;
  const minutes = half ? 30 : each * (Number(count) || countOf(count));
  const at = /after|later/i.test(side) ? end.add({ minutes }) : start.subtract({ minutes });
  const time = at.toPlainTime().toString({ smallestUnit: 'minute' });
  return text.replace(found[0], `on ${dayInWords(at.toPlainDate())} at ${time}`);
}

const hoursFrom =
  /\b(?:exactly |just )?(?:(?<half>half an hour)|(?<count>an?|one|two|three|four|five|six|\d{1,2}|ten|fifteen|twenty|thirty|forty[- ]five|ninety) (?<unit>hours?|hrs?|minutes?|mins?)) (?<side>before|after|ahead of|prior to) (?:that|it|this)(?=\W*$|[.,;!?]| (?:for|called|please|and|so|to|with|at)\b)/i;

/** "N eve b4 flight", "the eve before that" */
const evening =
  /(^|[,.] |\b(?<!\b(?:christmas|xmas|year['’]?s?) )(?:and|n|on|is|the) )(?:the )?(?:eve|evening|nite) (?:b4|before) /i;

/** "The week before that one", "a fortnight after it", "the previous week": as the dates that are meant. */
export function withDates(typed: string, memory: Memory, moment: Moment): string {
  const said = typed.replace(evening, (_all, lead: string) => `${lead}the evening before `);
  if (reminds.test(said)) return said;
  const { events } = memory;
  const event = inHand(memory);
  const text = event ? withIt(said, event) : said;
  const asked = text === said ? daysAsked(memory) : undefined;
  const own = event && daysOf(event);
  // "Take that class out. The one a week later starts at six": of what is gone too.
  const gone = events.length === 0 ? memory.made.at(-1)?.at(-1) : undefined;
  const one = asked ? null : ofSeries.exec(text);
  const days = asked ?? own ?? (one && gone ? daysOf(gone) : undefined);
  if (!days) return said;
  const { weekday, which } = ofOtherWeek.exec(text)?.groups ?? {};
  if (weekday && which) {
    const weeks = /^prev/i.test(which) ? -1 : /^(?:that|the same)/i.test(which) ? 0 : 1;
    const day = weekStart(days.from, moment).add({ weeks });
    const ahead = (weekdays.indexOf(weekday.toLowerCase()) + 8 - day.dayOfWeek) % 7;
    // “Look at 10 December” is no time.
    return text.replace(ofOtherWeek, `${weekday} ${dayInWords(day.add({ days: ahead }))}`);
  }
  const beside = besideThat.exec(text)?.groups;
  const from = moves.test(text) ? own : (asked ?? own);
  if (beside && from) {
    const isBefore = beside.side?.toLowerCase() === 'before';
    const day = weekdayBeside(isBefore ? from.from : from.to, numberOf(beside.weekday), isBefore);
    return text.replace(besideThat, dayInWords(day));
  }
  const next = numberOf(nextWeekday.exec(text)?.groups?.weekday);
  if (next === moment.today.dayOfWeek && asked && moment.today.until(asked.from).days > 0)
    return text.replace(nextWeekday, `$<lead>${dayInWords(weekdayBeside(asked.to, next, false))}`);
  const found =
    one ??
    fromThat.exec(text) ??
    (moves.test(text) ? null : sameDay.exec(text)) ??
    (asked && !moves.test(text) ? (nextToAsked.exec(text) ?? onward.exec(text)) : null);
  const { lead = '', count = '', unit = '', side = '' } = found?.groups ?? {};
  const sign = /before|prior|earlier|ahead|previous|preceding/i.test(side) ? -1 : 1;
  const whole = count.toLowerCase() === 'the' && !moves.test(text);
  // "A week after that", of an event of several days: counted from its first.
  const counted = asked || ofDay.test(unit) ? days : { ...days, to: days.from };
  const date =
    found && dateTold(counted, { count: countOf(count), unit: unit.toLowerCase(), sign, whole }, moment);
  if (!found || !date) return said;
  return text.replace(found[0], lead + (leadsToDay.test(lead) ? date.replace(/^on /, '') : date));
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** "How does the friday of the following week look?" */
const ofOtherWeek = new RegExp(
  `\\bthe (?<weekday>${weekdays.join('|')}) (?:of|in) (?:the (?<which>following|next|previous|preceding)|(?<which>that|the same)) week\\b`,
  'i',
);

/** "The Saturday before that", "for the Tuesday before, 5pm" */
const besideThat = new RegExp(
  `\\bthe (?<weekday>${weekdays.join('|')}) (?:(?:straight|right|directly|just|immediately) )?(?<side>before|after)(?:wards?)?(?: (?:that|it|this)(?: one)?)?(?=\\W*$|[.,;!?]| (?:at|from|for|called|in the|as|please|instead|then|half|quarter|noon|\\d))`,
  'i',
);

/** "And the Monday?", said on one, after a look at Sunday: the one that follows. */
const nextWeekday =
  /^(?<lead>\W*(?:(?:and|n|ok(?:ay)?|right|so|then|or|what|how|about|on)\b[ ,]*)*)(?:the )?(?<weekday>(?:mon|tue|wed|thu|fri|sat|sun)\w*)(?=(?: (?:then|too|as well))?\W*$)/i;

function weekdayBeside(day: Temporal.PlainDate, weekday: number, isBefore: boolean): Temporal.PlainDate {
  const steps = isBefore ? (day.dayOfWeek - weekday + 7) % 7 : (weekday - day.dayOfWeek + 7) % 7;
  const away = steps === 0 ? 7 : steps;
  return day.add({ days: isBefore ? -away : away });
}

/** "Is the day after the trip free?", of the trip in hand: the day after that. */
function withIt(text: string, { title }: ModelEvent): string {
  const words = wordsOf(title).filter((word) => /^[\p{L}\d]+$/u.test(word));
  if (words.length === 0) return text;
  const name = `(?:${words.join('|')})`;
  return text.replace(
    new RegExp(
      `(?<=\\b(?:day|week|weekend|fortnight|month|morning|afternoon|evening|night)s? (?:before|after|following))(?: (?:the|my|our|that))? ${name}(?: ${name})*\\b`,
      'i',
    ),
    ' that',
  );
}

const ofDay = /^(?:day|morning|afternoon|evening|night)$/i;
const leadsToDay = /^(?:about|to|from|until|till|by|than|of|in) $/i;

/** How long before an event somebody wants to hear of it is no other day. */
const reminds = /\b(?:remind\w*|nudge|alert|notif\w+|ping|warn\w*|heads[- ]up|buzz)\b/i;
/** "Move it to the week after" is its own next week. */
const moves = new RegExp(`\\b(?:${moveVerb})\\b`, 'i');

const fromThat =
  /(?<lead>\b(?:about|to|from|until|till|by|than|of|in) )?(?:\b(?:exactly|just|precisely|on) )*\b(?<count>the|an?|one|two|three|four|five|six|\d{1,2}) (?<unit>day|week|weekend|fortnight|month|morning|afternoon|evening|night)s? (?<side>before|after|prior to|following|ahead of|earlier than|later than) (?:that|it|this)(?: one| day| date| week| weekend| month)?(?=\W*$|[.,;!?]| (?:at|from|for|called|i|we|as|in|and|with|please|half|quarter|noon|am|is|are|do|have|what|anything|how|free|busy|clear|empty|open|\d))/i;
const nextToAsked =
  /(?<lead>\b(?:about|to|from|of|in) )?(?:\bon )?\bthe (?:(?<unit>one|day|week|weekend|month|morning|afternoon|evening|night) (?<side>before|after)(?: (?:that|it|this)(?: one| week| weekend| month)?)?|(?<side>previous|preceding|following|next(?= (?:morning|day\b))) (?<unit>one|day|week|weekend|month|morning|afternoon|evening|night))(?=\W*$)/i;

/** "The one a fortnight later starts at eight", "the one the week after": of the series in hand. */
const ofSeries =
  /(?<lead>\bthe (?:one|session|class|lesson) )(?:(?<count>an?|one|two|three|four) (?<unit>day|week|fortnight|month)s? (?<side>later|after|on|earlier|before)|(?:in |of )?the (?:(?<side>following|previous) (?<unit>week)|(?<unit>week) (?<side>after(?! next)|before)))(?: (?:that|it|this)(?: one)?)?\b(?!,? (?:so |that['’]?s |that is )?(?:on )?(?:the )?\d)/i;
/** "How about the same day a week later?", "same evening the week before" */
const sameDay =
  /(?<lead>\b(?:about|to|from|of|in) )?(?:\bon )?(?:\bthe )?\b(?:same|very) (?:day|weekday|date)(?: of)? (?:(?<count>an?|one|two|three|four) (?<unit>week|fortnight|month)s? (?<side>later|after|on|earlier|before)|(?:the )?(?:(?<side>following|next|previous) (?<unit>week|month)|(?<unit>week|month) (?<side>after(?! next)|before)))(?: (?:that|it|this))?(?=\W*$|[.,;!?])/i;
/** "And two days later?" */
const onward =
  /(?<lead>^\W*(?:(?:and|so|then|but|ok(?:ay)?|oh|or|what|how|about)\b[ ,]*)*)\b(?<count>an?|one|two|three|four) (?<unit>day|week|fortnight|month)s? (?<side>later|on|earlier)(?=\W*$)/i;

const words = ['one', 'two', 'three', 'four', 'five', 'six'];
const tens: Record<string, number> = {
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  'forty-five': 45,
  'forty five': 45,
  ninety: 90,
};

function countOf(count: string): number {
  const place = words.indexOf(count.toLowerCase());
  return Number(count) || (tens[count.toLowerCase()] ?? Math.max(place, 0) + 1);
}

/** The days that a question was about. */
function daysAsked({ request: last }: Memory): Days | undefined {
  return last?.kind === 'agenda' || last?.kind === 'free' ? last.when.days : undefined;
}

/** The event that was made, changed or asked about. */
function inHand({ events, hand }: Memory): ModelEvent | undefined {
  return events.length === 1 ? events[0] : hand;
}

/** The days of an event: one, or all of those that it lasts. */
function daysOf({ start, end, allDay }: ModelEvent): Days | undefined {
  const from = wallOf(start)?.toPlainDate();
  const to = (allDay ? wallOf(end)?.toPlainDate().subtract({ days: 1 }) : undefined) ?? from;
  return from && to && { from, to, unit: from.equals(to) ? 'day' : 'days' };
}

type Told = { count: number; unit: string; sign: 1 | -1; whole: boolean };

function dateTold(days: Days, { count, unit, sign, whole }: Told, moment: Moment): string | undefined {
  const edge = sign > 0 ? days.to : days.from;
  const isDay = unitOf(days) === 'day';
  const weeks = { days: sign * count * 7 };
  switch (unit === 'one' ? unitOf(days) : unit) {
    case 'day':
      return `on ${dayInWords(edge.add({ days: sign * count }))}`;
    case 'morning':
    case 'afternoon':
    case 'evening':
    case 'night':
      return partInWords(edge.add({ days: sign * count }), unit);
    case 'fortnight':
      return `on ${dayInWords(edge.add({ days: sign * count * 14 }))}`;
    case 'week':
      // "A week before that", of one day, is a day; "the week before that" is a whole one.
      if (isDay && !whole) return `on ${dayInWords(days.from.add(weeks))}`;
      return isDay
        ? spanInWords('week', weekStart(days.from, moment).add(weeks), { length: 7, moment })
        : spanInWords('week', days.from.add(weeks), { length: lengthOf(days), moment });
    case 'weekend':
      return unitOf(days) === 'weekend'
        ? spanInWords('weekend', days.from.add(weeks), { length: lengthOf(days), moment })
        : undefined;
    case 'month':
      return unitOf(days) === 'month'
        ? monthInWords(days.from.add({ months: sign * count }))
        : `on ${dayInWords(edge.add({ months: sign * count }))}`;
    default:
      return undefined;
  }
}

function lengthOf({ from, to }: Days): number {
  return from.until(to).days + 1;
}

function unitOf({ from, to, unit }: Days): Unit | undefined {
  if (from.equals(to)) return 'day';
  const length = lengthOf({ from, to, unit });
  if (unit === 'weekend' || length === 2) return 'weekend';
  if (unit === 'month') return 'month';
  return unit === 'week' || length === 5 || length === 7 ? 'week' : undefined;
}

/** A week that was, or is next year, is not known by its first day alone. */
function spanInWords(
  unit: Unit,
  from: Temporal.PlainDate,
  { length, moment }: { length: number; moment: Moment },
): string {
  const ahead = moment.today.until(from).days;
  if (ahead <= 0 || ahead > 300) return `${from.toString()} to ${from.add({ days: length - 1 }).toString()}`;
  return `the ${unit} of ${from.toLocaleString('en-GB', { day: 'numeric', month: 'long' })}`;
}

function monthInWords(day: Temporal.PlainDate): string {
  return day.toLocaleString('en-GB', { month: 'long', year: 'numeric' });
}
