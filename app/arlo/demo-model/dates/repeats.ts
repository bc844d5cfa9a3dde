import type { Temporal } from 'temporal-polyfill';
import { rule, type Piece, type PartOfDay, type Repeat, type Rule } from './piece.ts';
import { count, numberOf, ordinalDay, weekday, weekdayNumber, wholeNumber } from './vocabulary.ts';

type RepeatPiece = Extract<Piece, { kind: 'repeat' }>;

const byDay = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const several = `(?:(?:${weekday})s?(?: and | & | or |/| )?)+`;
/** "m/w/f", "tu/th" */
const initial = 'mo?|tu?|w|th|fr?|sa|su';
/** How many weekdays: "six tuesdays"; "gym 6 tuesdays" is at six. */
const counted = `(?<=\\b(?:on|for|over|next|following|coming) )\\d{1,2}|(?<!\\b(?:last|past|previous|at) )(?:${wholeNumber})`;
const workdays = [1, 2, 3, 4, 5];

function repeat(frequency: string, interval = 1, weekdays: number[] = [], part?: string): RepeatPiece {
  const days = [...new Set(weekdays)].toSorted((a, b) => a - b);
  const parts = [
    `FREQ=${frequency}`,
    ...(interval > 1 ? [`INTERVAL=${interval}`] : []),
    ...(days.length > 0 ? [`BYDAY=${days.map((day) => byDay[day - 1]).join(',')}`] : []),
  ];
  const named = part?.replace(/s$/, '') as PartOfDay | undefined;
  return { kind: 'repeat', repeat: { rule: parts.join(';'), weekdays: days }, ...(named && { part: named }) };
}

function onMonthDay(dayWord: string | undefined): Piece | undefined {
  const monthDay = dayWord === 'last day' ? -1 : numberOf(dayWord ?? '');
  if (!(monthDay === -1 || (monthDay >= 1 && monthDay <= 31))) return undefined;
  return { kind: 'repeat', repeat: { rule: `FREQ=MONTHLY;BYMONTHDAY=${monthDay}`, weekdays: [], monthDay } };
}

function onNthWeekday(nthWord: string | undefined, dayWord: string | undefined): Piece {
  const nth = nthWord === 'last' ? -1 : numberOf(nthWord ?? '');
  const number = weekdayNumber(dayWord ?? '');
  return {
    kind: 'repeat',
    repeat: { rule: `FREQ=MONTHLY;BYDAY=${nth}${byDay[number - 1]}`, weekdays: [number], nth },
  };
}

function weekdaysIn(text: string): number[] {
  const range = new RegExp(`^(?<a>${weekday})s? (?:to|through|till|until|-) (?<b>${weekday})s?$`).exec(
    text,
  )?.groups;
  if (range) {
    const [from, to] = [weekdayNumber(range.a ?? ''), weekdayNumber(range.b ?? '')];
    return [1, 2, 3, 4, 5, 6, 7].filter((day) =>
      from <= to ? day >= from && day <= to : day >= from || day <= to,
    );
  }
  return [...text.matchAll(new RegExp(`\\b(?:${weekday})s?\\b`, 'g'))].map((found) =>
    weekdayNumber(found[0]),
  );
}

function initialsIn(text: string): number[] {
  return (text.match(/tu|th|sa|su|[mtwf]/g) ?? []).map(
    (day) => ['m', 't', 'w', 'th', 'f', 'sa', 'su'].indexOf(day === 'tu' ? 't' : day) + 1,
  );
}

const frequencies: Record<string, string> = {
  day: 'DAILY',
  week: 'WEEKLY',
  month: 'MONTHLY',
  year: 'YEARLY',
};
const adverbs: Record<string, [frequency: string, interval: number]> = {
  daily: ['DAILY', 1],
  weekly: ['WEEKLY', 1],
  fortnightly: ['WEEKLY', 2],
  biweekly: ['WEEKLY', 2],
  'bi-weekly': ['WEEKLY', 2],
  'bi weekly': ['WEEKLY', 2],
  monthly: ['MONTHLY', 1],
  quarterly: ['MONTHLY', 3],
  yearly: ['YEARLY', 1],
  annually: ['YEARLY', 1],
};
const nth = 'first|1st|second|2nd|third|3rd|fourth|4th|last';
const inTotal = 'in total|overall|altogether|all in all|in all|all told';
const inARow = 'days|weeks|mornings|afternoons|evenings|nights|lunchtimes';
const partsOfDay = 'mornings?|afternoons?|evenings?|nights?|lunchtimes?';

/** Rules for what comes again and again. */
export const repeatRules: Rule[] = [
  rule(`(?:on )?(?:the )?(?<d>${ordinalDay}|last day) (?:(?:of )?(?:every|each)|of) month`, (w) =>
    onMonthDay(w.d),
  ),
  // "Last wed of month": of every month, where "of the month" may be of this one.
  rule(`(?<nth>${nth}) (?<w>${weekday}) of month`, (w) => onNthWeekday(w.nth, w.w)),
  // "Every 5th of month", "every 15th"; "every 2nd week" comes otherwise.
  rule(
    `(?:every|each) (?<d>${ordinalDay})(?: monthly| of (?:the )?month|(?! (?:of|in|${weekday}s?|days?|weeks?|weekends?|months?|years?|mornings?|evenings?|time|one)\\b)(?= |$))`,
    (w) => onMonthDay(w.d),
  ),
  rule(
    `(?:every|each) month (?:on )?(?:the )?(?<d>${ordinalDay})|monthly (?:on )?(?:the )?(?<d2>${ordinalDay})`,
    (w) => onMonthDay(w.d ?? w.d2),
  ),
  rule(`(?:on )?(?:the )?(?<nth>${nth}) (?<w>${weekday}) (?:(?:of |in )?(?:every|each) month|monthly)`, (w) =>
    onNthWeekday(w.nth, w.w),
  ),
  rule(`(?:every|each) (?<nth>${nth}) (?<w>${weekday}) (?:of|in) (?:the |every |each )?month`, (w) =>
    onNthWeekday(w.nth, w.w),
  ),
  // "Every last fri"; every second one is every other.
  rule(`(?:every|each) (?<nth>first|1st|third|3rd|fourth|4th|last) (?<w>${weekday})`, (w) =>
    onNthWeekday(w.nth, w.w),
  ),
  rule(
    `(?:on )?(?:the )?(?<nth>${nth}) (?<w>${weekday}) of the month(?:(?<=\\b(?:monthly|every month|each month|meets|from|starts|starting)\\b.*)|(?=.*\\b(?:starting|starts|beginning|from)\\b))`,
    (w) => onNthWeekday(w.nth, w.w),
  ),
  rule(
    `(?:monthly|every month|each month)(?: then| please)? (?:on )?(?:the )? (?<nth>${nth}) (?<w>${weekday})`,
    (w) => onNthWeekday(w.nth, w.w),
  ),
  rule(
    `(?:every|each|once an?|once every|1x an?) (?:single )?(?<unit>day|week|month|year)(?: (?:on (?:an? )?)?(?<days>(?:from )?(?:${weekday})s? (?:to|through|till|until|-) (?:${weekday})s?)| on (?:an? )?(?<days2>${several}))?`,
    (w) =>
      repeat(
        frequencies[w.unit ?? ''] ?? 'WEEKLY',
        1,
        weekdaysIn((w.days ?? w.days2 ?? '').replace(/^from /, '')),
      ),
  ),
  rule(`(?:once an?|every|each) fortnight(?: on (?<days>${several}))?`, (w) =>
    repeat('WEEKLY', 2, weekdaysIn(w.days ?? '')),
  ),
  rule(`(?:every|each) quarter`, () => repeat('MONTHLY', 3)),
  // "Every morning, except weekends"
  rule(`(?:except|but not|apart from|other than)(?: on| at)?(?: the)? weekends?`, () =>
    repeat('WEEKLY', 1, workdays),
  ),

  rule(
    `(?:(?:every|each|on) (?:week ?day|working day|work day)s?|week ?days(?! of)|monday (?:to|through|till|until|-) friday every week)(?: (?<part>${partsOfDay}))?`,
    (w) => repeat('WEEKLY', 1, workdays, w.part),
  ),
  rule(`(?:on )?week ?day (?<part>mornings|afternoons|evenings|nights|lunchtimes)`, (w) =>
    repeat('WEEKLY', 1, workdays, w.part),
  ),
  rule(`(?:every|each) (?<part>morning|afternoon|evening|night|lunchtime)`, (w) =>
    repeat('DAILY', 1, [], w.part),
  ),
  rule(`(?:every|each|on) weekends?(?<=(?:every|each) weekend|weekends)`, () => repeat('WEEKLY', 1, [6, 7])),
  // "Thu 7pm, alt weeks"
  rule(`(?:on |in )?(?:alternate|alternating|alt) weeks`, () => repeat('WEEKLY', 2)),
  rule(
    `(?:every|each) (?:other|second|2nd|alternate) (?<unit>day|week|month|year)(?: on (?<days>${several}))?`,
    (w) => repeat(frequencies[w.unit ?? ''] ?? 'WEEKLY', 2, weekdaysIn(w.days ?? '')),
  ),
  rule(`(?:every|each) (?<n>${count}) (?<unit>day|week|month|year)s(?: on (?<days>${several}))?`, (w) =>
    repeat(frequencies[w.unit ?? ''] ?? 'WEEKLY', numberOf(w.n ?? ''), weekdaysIn(w.days ?? '')),
  ),
  rule(
    `(?:on )?(?:every|each|alternate) (?<other>other |second |2nd |alternate )?(?<days>(?:${weekday})s? (?:to|through|till|until|-) (?:${weekday})s?|${several})`,
    (w) => repeat('WEEKLY', w.other ? 2 : 1, weekdaysIn(w.days ?? '')),
  ),
  // "One of the Saturdays in January" is a day that nobody named yet.
  rule(
    `(?<!\\bone of (?:the|our|my|those|these) )(?:on )?(?:(?:the )?(?:next |following |coming )?(?<n>${counted}) (?:consecutive |successive )?)?(?<days>(?:mon|tues|wednes|thurs|fri|satur|sun)days(?:(?: and | & | )(?:mon|tues|wednes|thurs|fri|satur|sun)days)*)(?: in a row| running)?`,
    (w) => {
      const piece = repeat('WEEKLY', 1, weekdaysIn(w.days ?? ''));
      return w.n ? { ...piece, repeat: { ...piece.repeat, count: numberOf(w.n) } } : piece;
    },
  ),
  // "For ten days in a row", "the next five mornings running"
  rule(
    `(?:for )?(?:the )?(?:next )?(?:(?<n>${count}) (?<unit>${inARow}) (?:in a row|running|straight|on the trot|on end|back to back)|(?<n2>${count}) (?:consecutive|successive|straight) (?<unit2>${inARow}))`,
    (w) => {
      const unit = w.unit ?? w.unit2 ?? '';
      const piece = repeat(
        unit === 'weeks' ? 'WEEKLY' : 'DAILY',
        1,
        [],
        unit.replace(/^(?:days|weeks)$/, ''),
      );
      return { ...piece, repeat: { ...piece.repeat, count: numberOf(w.n ?? w.n2 ?? '') } };
    },
  ),
  // "School run mon-fri 3.15pm from tomorrow": what begins on a day goes on every week.
  rule(
    `(?:on )?(?<days>(?:${weekday})s? (?:to|through|till|until|-) (?:${weekday})s?)(?=.* (?:from|starting|beginning|as of) (?:on |the )?(?:tomorrow|next|this|${weekday}|\\d{1,2}(?:st|nd|rd|th)\\b|\\d{1,2} [a-z]{3}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))`,
    (w) => repeat('WEEKLY', 1, weekdaysIn(w.days ?? '')),
  ),
  // "Swim fris 7am", "weds and fris 8am", "judo suns": the letters are a name before anything else.
  rule(
    `(?:on )?(?<days>(?:(?:${weekday})s?(?: and | & |/| ))*(?:mon|fri|sat|sun)s)(?= (?:at |from |@ ?)?(?:\\d|noon|midday|half|quarter)| (?:am|pm|weekly|fortnightly|now)\\b|$)`,
    (w) => repeat('WEEKLY', 1, weekdaysIn(w.days ?? '')),
  ),
  rule(`(?:on )?(?<w>${weekday}) (?<part>mornings|afternoons|evenings|nights|lunchtimes)`, (w) =>
    repeat('WEEKLY', 1, weekdaysIn(w.w ?? ''), w.part),
  ),
  // Three weekdays in a row are a habit; two may be one span.
  rule(
    `(?:on )?(?<days>(?:${weekday})(?: and | & |/| )(?:${weekday})(?:(?: and | & |/| )(?:${weekday}))+)`,
    (w) => repeat('WEEKLY', 1, weekdaysIn(w.days ?? '')),
  ),
  rule(`(?:on |every |each )?(?<days>(?:${initial})(?:/(?:${initial}))+|mwf|tuth)`, (w) =>
    repeat('WEEKLY', 1, initialsIn(w.days ?? '')),
  ),
  // "My yearly appraisal" is one of them.
  rule(
    `(?<!\\b(?:my|our|his|her|the|its) (?=(?:yearly|annually)\\b))(?<word>${Object.keys(adverbs).join('|')})(?: on (?:an? )?(?<days>${several}))?`,
    (w) => {
      const [frequency, interval] = adverbs[w.word ?? ''] ?? ['WEEKLY', 1];
      return repeat(frequency, interval, weekdaysIn(w.days ?? ''));
    },
  ),
  rule(
    `(?:(?:for|there are|there will be) )?(?:(?<n>${count}) (?:(?:times|occurrences|sessions|repetitions|of (?:them|those|these))(?: (?:${inTotal}))?|(?:(?:lessons|classes|appointments|meetings|visits|dates|mornings|afternoons|evenings|nights|doses) )?(?:${inTotal}))|x ?(?<x>\\d{1,2})|(?<x2>\\d{1,2}) ?x)`,
    (w) => {
      const number = numberOf(w.n ?? w.x ?? w.x2 ?? '');
      return number > 1 ? { kind: 'times over', count: number } : undefined;
    },
  ),
];

/** A weekly repetition on the weekdays of these days. */
export function onWeekdays(
  before: Repeat,
  { from, to, each }: { from: Temporal.PlainDate; to: Temporal.PlainDate; each?: Temporal.PlainDate[] },
): Repeat {
  const days =
    each ?? Array.from({ length: from.until(to).days + 1 }, (_, ahead) => from.add({ days: ahead }));
  const weekdays = days.map(({ dayOfWeek }) => dayOfWeek).toSorted((a, b) => a - b);
  return {
    ...before,
    rule: `${before.rule};BYDAY=${weekdays.map((day) => byDay[day - 1]).join(',')}`,
    weekdays,
  };
}

/** "weekly … on tuesdays", "on tuesdays … for six weeks running": how often from the one, the weekdays from the other. */
export function joinRepeats(before: Repeat | undefined, piece: Repeat): Repeat {
  if (!before) return { ...piece };
  const weekdays = /BYDAY=[^;]*/.exec(piece.rule)?.[0];
  const open = before.weekdays.length === 0 && before.monthDay === undefined;
  return open && weekdays
    ? { ...before, ...piece, rule: `${before.rule};${weekdays}` }
    : { ...(piece.count && { count: piece.count }), ...before };
}

/** How often it comes within so many days. */
export function countIn(days: number, { rule: parts, weekdays }: Repeat): number {
  const interval = Number(/INTERVAL=(\d+)/.exec(parts)?.[1] ?? 1);
  if (parts.startsWith('FREQ=DAILY')) return Math.max(1, Math.round(days / interval));
  if (parts.startsWith('FREQ=WEEKLY'))
    return Math.max(1, Math.round(days / 7 / interval) * Math.max(1, weekdays.length));
  const period = parts.startsWith('FREQ=MONTHLY') ? 30.4 : 365;
  return Math.max(1, Math.round(days / period / interval));
}

/** The first day on or after `from` on which it is. */
export function firstOccurrence(
  { weekdays, monthDay, nth: place }: Repeat,
  from: Temporal.PlainDate,
): Temporal.PlainDate {
  const fits = (date: Temporal.PlainDate) =>
    (weekdays.length === 0 || weekdays.includes(date.dayOfWeek)) &&
    (monthDay === undefined || date.day === (monthDay === -1 ? date.daysInMonth : monthDay)) &&
    (place === undefined ||
      (place > 0 ? Math.ceil(date.day / 7) === place : date.day > date.daysInMonth - 7));
  for (let ahead = 0; ahead < 62; ahead++) {
    const date = from.add({ days: ahead });
    if (fits(date)) return date;
  }
  return from;
}
