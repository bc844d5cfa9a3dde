import { Temporal } from 'temporal-polyfill';

/** A date in words, found in a text. */
export type DueMatch = {
  /** The words as they stand in the text, with their preposition: `by Friday`. */
  words: string;
  index: number;
  date: Temporal.PlainDate;
  time: Temporal.PlainTime | null;
  /**
   * What the words are to a sentence: "by Friday" a deadline, "on Friday" a point in time, "Friday’s lunch" only a
   * part of a name.
   */
  role: 'deadline' | 'point' | 'name';
};

type Named = Record<string, string | undefined>;
/** `eve`: the last day that still counts as before it. */
type Day = { date: Temporal.PlainDate; eve?: Temporal.PlainDate };
type Rule = { source: string; day: (words: Named, sent: Temporal.PlainDate) => Day | undefined };

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const friday = 5;

// Short names count only with a capital: "we sat in the sun".
const weekday = `(?:${weekdays.join('|')}|(?-i:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun))`;
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?-i:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))';
const ordinal = '(?:st|nd|rd|th)';
const year = String.raw`(?:,? (?<y>20\d\d))?`;
const numbers = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const rules: Rule[] = [
  {
    source: String.raw`(?<y>20\d\d)-(?<m>\d\d)-(?<d>\d\d)`,
    day: ({ y, m, d }) => named(Number(y), Number(m), Number(d)),
  },
  {
    source: String.raw`(?:${weekday},? (?:the )?)?(?<d>\d{1,2})${ordinal}?(?: of)? (?<mon>${month})\b${year}`,
    day: (words, sent) => nearest(words, sent),
  },
  {
    source: String.raw`(?:${weekday},? )?(?<mon>${month})\.? (?:the )?(?<d>\d{1,2})${ordinal}?(?![\d:]|\.\d)${year}`,
    day: (words, sent) => nearest(words, sent),
  },
  {
    source: String.raw`(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>20\d\d)?(?!\d)`,
    day: (words, sent) => nearest(words, sent),
  },
  {
    // Which of two small numbers is the month depends on the country, so only clear ones are read.
    source: String.raw`(?<a>\d{1,2})/(?<b>\d{1,2})(?:/(?<y>20\d\d))?(?![\d/])`,
    day: ({ a = '', b = '', y }, sent) => {
      if (`${a}/${b}` === '24/7' || Number(a) > 12 === Number(b) > 12) return undefined;
      return nearest({ ...(Number(a) > 12 ? { d: a, m: b } : { d: b, m: a }), y }, sent);
    },
  },
  {
    source: `(?<!(?:last|past|every|each|all|until last) )(?:(?<which>this coming|this|next|coming) )?(?<w>${weekday})(?!s\\b)(?: (?<week>next week|this week))?`,
    day: ({ which, w = '', week }, sent) => {
      const number = weekdayNumber(w);
      if (which === 'next' || week === 'next week') return single(inWeek(sent, number, 1));
      const ahead = (number - sent.dayOfWeek + 7) % 7;
      // "By Friday", written on a Friday, means the next one; "this Friday" means today.
      return single(sent.add({ days: ahead === 0 && which !== 'this' ? 7 : ahead }));
    },
  },
  { source: 'the day after tomorrow', day: (_words, sent) => single(sent.add({ days: 2 })) },
  {
    source: 'tomorrow(?: (?:morning|afternoon|evening|night))?',
    day: (_words, sent) => single(sent.add({ days: 1 })),
  },
  { source: '(?:today|tonight|this (?:morning|afternoon|evening))', day: (_words, sent) => ({ date: sent }) },
  {
    source: '(?:end of (?:(?<which>this|next) |the )?week|(?-i:EOW))',
    day: ({ which }, sent) => ({
      date: inWeek(sent, friday, which === 'next' || sent.dayOfWeek > friday ? 1 : 0),
    }),
  },
  {
    source: `(?:end of (?:(?<which>this|next) |the )?month|(?-i:EOM)|end of (?<mon>${month})|month[- ]end)`,
    day: ({ which, mon }, sent) => {
      const first = mon === undefined ? sent : nearest({ d: '1', mon }, sent)?.date;
      const start = first?.with({ day: 1 }).add({ months: which === 'next' ? 1 : 0 });
      return start && { date: start.with({ day: start.daysInMonth }) };
    },
  },
  {
    source: `last (?<w>${weekday}) of (?:the|this) month`,
    day: ({ w = '' }, sent) => {
      const end = sent.with({ day: sent.daysInMonth });
      return single(end.subtract({ days: (end.dayOfWeek - weekdayNumber(w) + 7) % 7 }));
    },
  },
  {
    source: String.raw`(?:with)?in (?:the next )?(?<n>an|${numbers.join('|')}|a couple of|\d{1,2}) (?<unit>hours?|(?:working |business )?days?|weeks?)`,
    day: ({ n = '', unit = '' }, sent) => ({ date: later(sent, countOf(n), unit) }),
  },
  {
    source: 'next week',
    day: (_words, sent) => ({ date: inWeek(sent, friday, 1), eve: inWeek(sent, friday, 0) }),
  },
  {
    source: 'this week',
    day: (_words, sent) => ({ date: inWeek(sent, friday, sent.dayOfWeek > friday ? 1 : 0) }),
  },
  {
    source: 'weekend',
    day: (_words, sent) => ({ date: inWeek(sent, 7, 0), eve: inWeek(sent, friday, 0) }),
  },
  {
    source: String.raw`the (?<d>\d{1,2})${ordinal}(?= (?:at|by|or|and|so|if|because)\b|\s*[.,;:!?)]|\s*$)`,
    day: ({ d }, sent) => nextDayOfMonth(sent, Number(d)),
  },
  {
    source:
      '(?:the )?(?:end of (?:the )?(?:business |working )?day|close of (?:business|play)|(?-i:EOD|COB))',
    day: (_words, sent) => ({ date: sent }),
  },
];

const clock = String.raw`(?:(?:at|around|about) )?(?:\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|a\.m\.|p\.m\.)|\d{1,2}[:.]\d{2}|noon|midday)`;
const endOfDay =
  '(?:the )?(?:end of (?:the )?(?:business |working )?day|close of (?:business|play)|(?-i:EOD|COB))';
const deadlines =
  'by|before|until|till|due(?: on| by)?|no later than|not later than|latest(?: by| on)?|at the latest on';
const starts = 'from|since|after|starting|as of';

const patterns = rules.map(({ source, day }) => ({
  day,
  pattern: new RegExp(
    String.raw`(?<![\w/])(?:(?<prep>${deadlines}|${starts}|on|for|at) )?(?:(?<before>${clock})(?: on|,)? |${endOfDay}(?: on|,)? )?(?:the (?=end|weekend|last))?${source}(?!\w)(?<owns>['’]s)?(?:,? (?:by )?(?<after>${clock}))?(?!\w)`,
    'gi',
  ),
}));

/**
 * Dates in words, in the order of a text. They are reckoned from `sent`, the moment of the mail in the person's zone.
 * "Before Friday" ends on Thursday; a day without a year is the one nearest to the mail, up to two months back.
 * Points of time that only say when something begins are left out.
 */
export function findDates(text: string, sent: Temporal.ZonedDateTime): DueMatch[] {
  const flat = text.replace(/\s/g, ' ');
  const found = patterns.flatMap(({ pattern, day }) =>
    [...flat.matchAll(pattern)].flatMap(({ 0: words, index, groups = {} }) => {
      const resolved = day(groups, sent.toPlainDate());
      return resolved ? [{ words, index, groups, resolved }] : [];
    }),
  );
  const apart = found
    .toSorted((left, right) => right.words.length - left.words.length)
    .reduce<typeof found>(
      (kept, match) => (kept.some((other) => overlap(other, match)) ? kept : [...kept, match]),
      [],
    );
  return apart
    .toSorted((left, right) => left.index - right.index)
    .filter(({ groups }) => !new RegExp(`^(?:${starts})$`, 'i').test(groups.prep ?? ''))
    .map(({ words, index, groups, resolved }) => {
      const time = timeOf(groups.before ?? groups.after);
      const before = groups.prep?.toLowerCase() === 'before' && groups.owns === undefined && time === null;
      const deadline = new RegExp(`^(?:${deadlines})$`, 'i').test(groups.prep ?? '');
      return {
        words,
        index,
        date: before ? (resolved.eve ?? resolved.date) : resolved.date,
        time,
        role: deadline ? 'deadline' : groups.owns === undefined ? 'point' : 'name',
      };
    });
}

type Placed = { words: string; index: number };

function overlap(left: Placed, right: Placed): boolean {
  return left.index < right.index + right.words.length && right.index < left.index + left.words.length;
}

function single(date: Temporal.PlainDate): Day {
  return { date, eve: date.subtract({ days: 1 }) };
}

function named(y: number, m: number, d: number): Day | undefined {
  try {
    return single(Temporal.PlainDate.from({ year: y, month: m, day: d }, { overflow: 'reject' }));
  } catch {
    return undefined;
  }
}

/** A day and month; without a year the one that is nearest from two months before the mail on. */
function nearest({ d, m, mon, y }: Named, sent: Temporal.PlainDate): Day | undefined {
  const number = m === undefined ? months.indexOf((mon ?? '').slice(0, 3).toLowerCase()) + 1 : Number(m);
  if (y !== undefined) return named(Number(y), number, Number(d));
  const earliest = sent.subtract({ months: 2 });
  return [sent.year - 1, sent.year, sent.year + 1]
    .map((each) => named(each, number, Number(d)))
    .find((day) => day !== undefined && Temporal.PlainDate.compare(day.date, earliest) >= 0);
}

function weekdayNumber(name: string): number {
  return weekdays.findIndex((each) => each.startsWith(name.slice(0, 3).toLowerCase())) + 1;
}

/** A weekday of the calendar week (from Monday) so many weeks after the one of a date. */
function inWeek(date: Temporal.PlainDate, number: number, weeks: number): Temporal.PlainDate {
  return date.add({ days: weeks * 7 + number - date.dayOfWeek });
}

function nextDayOfMonth(sent: Temporal.PlainDate, number: number): Day | undefined {
  const start = sent.with({ day: 1 }).add({ months: number >= sent.day ? 0 : 1 });
  return number <= start.daysInMonth ? named(start.year, start.month, number) : undefined;
}

function countOf(word: string): number {
  const lower = word.toLowerCase();
  if (lower === 'an') return 1;
  if (lower === 'a couple of') return 2;
  const place = numbers.indexOf(lower);
  return place < 0 ? Number(word) : Math.max(1, place);
}

function later(sent: Temporal.PlainDate, count: number, unit: string): Temporal.PlainDate {
  if (/^week/i.test(unit)) return sent.add({ weeks: count });
  if (/^hour/i.test(unit)) return sent.add({ days: Math.floor(count / 24) });
  if (/^day/i.test(unit)) return sent.add({ days: count });
  let date = sent;
  for (let left = count; left > 0; left -= date.dayOfWeek <= friday ? 1 : 0) date = date.add({ days: 1 });
  return date;
}

function timeOf(text: string | undefined): Temporal.PlainTime | null {
  if (text === undefined) return null;
  if (/noon|midday/i.test(text)) return new Temporal.PlainTime(12);
  const [, h = '', m = '0', half = ''] = /(\d{1,2})(?:[:.](\d{2}))? ?([ap])?/i.exec(text) ?? [];
  const hour = half === '' ? Number(h) : (Number(h) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hour < 24 && Number(m) < 60 ? new Temporal.PlainTime(hour, Number(m)) : null;
}
