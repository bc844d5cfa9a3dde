import type { Temporal } from 'temporal-polyfill';
import { weekStart, type Moment } from '../dates/moment.ts';
import { wallOf } from '../dates/wall.ts';
import type { When } from '../dates/when.ts';
import type { Memory } from '../understand/request.ts';
import { moveVerb } from '../understand/verbs.ts';

/* Days that are told from what was talked about. They are put in as dates, so that a message is read as if it named them. */

type Days = NonNullable<When['days']>;
type Unit = 'day' | 'week' | 'weekend' | 'month';

/** "Put a taxi in two hours before that", of the event in hand: at that hour of its day. */
export function withHours(text: string, { events, hand }: Memory): string {
  const event = events.length === 1 ? events[0] : hand;
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

/** "The week before that one", "a fortnight after it", "the previous week": as the dates that are meant. */
export function withDates(text: string, memory: Memory, moment: Moment): string {
  if (reminds.test(text)) return text;
  const asked = daysAsked(memory);
  const days = asked ?? dayOfEvent(memory);
  if (!days) return text;
  const found = fromThat.exec(text) ?? (asked && !moves.test(text) ? nextToAsked.exec(text) : null);
  const { lead = '', count = '', unit = '', side = '' } = found?.groups ?? {};
  const sign = /before|prior|earlier|ahead|previous|preceding/i.test(side) ? -1 : 1;
  const whole = count.toLowerCase() === 'the' && !moves.test(text);
  const date =
    found && dateTold(days, { count: countOf(count), unit: unit.toLowerCase(), sign, whole }, moment);
  if (!found || !date) return text;
  return text.replace(found[0], lead + (lead ? date.replace(/^on /, '') : date));
}

/** How long before an event somebody wants to hear of it is no other day. */
const reminds = /\b(?:remind\w*|nudge|alert|notif\w+|ping|warn\w*|heads[- ]up|buzz)\b/i;
/** "Move it to the week after" is its own next week. */
const moves = new RegExp(`\\b(?:${moveVerb})\\b`, 'i');

const fromThat =
  /(?<lead>\b(?:about|to|from|until|till|by|than|of|in) )?(?:\b(?:exactly|just|precisely|on) )*\b(?<count>the|an?|one|two|three|four|five|six|\d{1,2}) (?<unit>day|week|weekend|fortnight|month|morning|afternoon|evening|night)s? (?<side>before|after|prior to|following|ahead of|earlier than|later than) (?:that|it|this)(?: one| day| date| week| weekend| month)?(?=\W*$|[.,;!?]| (?:at|from|for|called|i|we|as|in|and|with|please|half|quarter|noon|am|is|are|do|have|what|anything|how|\d))/i;
const nextToAsked =
  /(?<lead>\b(?:about|to|from|of|in) )?(?:\bon )?\bthe (?:(?<unit>one|day|week|weekend|month|morning|afternoon|evening|night) (?<side>before|after)(?: (?:that|it|this)(?: one| week| weekend| month)?)?|(?<side>previous|preceding|following|next(?= (?:morning|day\b))) (?<unit>one|day|week|weekend|month|morning|afternoon|evening|night))(?=\W*$)/i;

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

/** The day of the event that was made, changed or asked about. */
function dayOfEvent({ events, hand }: Memory): Days | undefined {
  const event = events.length === 1 ? events[0] : hand;
  const day = event && wallOf(event.start)?.toPlainDate();
  return day && { from: day, to: day, unit: 'day' };
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
      return `on the ${unit} of ${dayInWords(edge.add({ days: sign * count }))}`;
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

function dayInWords(day: Temporal.PlainDate): string {
  return day.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

function monthInWords(day: Temporal.PlainDate): string {
  return day.toLocaleString('en-GB', { month: 'long', year: 'numeric' });
}
