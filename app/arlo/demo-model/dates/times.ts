import { bareClock, readClock, sureClock } from './clock.ts';
import { rule, type ClockTime, type Edge, type Piece, type Rule } from './piece.ts';
import { anyMinuteWord, hourWord, isYear, month, numberOf, ordinalDay, weekday } from './vocabulary.ts';

const edges =
  'ending|finishing|landing|lands|docks|docking|arriving|arrives|gets in|getting in|not before|no earlier than|no later than|any time after|anytime after|(?:after|before)(?! (?:at|from)\\b)|until|till|til|by|from|since|past|starting at|starting';
const about = '(?:(?:about|around|roughly|approximately|approx|circa|say|like) )*';
const lead = `(?:(?<edge>${edges}|at|around|about|for|on) |@ ?)?(?:at )?${about}`;
/** An hour that stands alone is a time only after one of these words. */
const bareLead = `(?:(?:(?<edge>${edges}|at|around) |@ ?)(?:at )?|(?<=\\b(?:to|instead of|rather than|make (?:it|that)|do|departs|departing|leaves|leaving|starts|starting|begins|opens|ends|finishes|finish) ))${about}`;
const dayOfMonthBefore = `\\d\\d?(?:st|nd|rd|th)(?: (?:of )?(?:${month}))?|\\d\\d? (?:${month})|\\d\\d?/\\d\\d?`;
/** "The eighth of december nine till twelve", "december the eighth", "sunday the sixth nine to one" */
const spokenDayBefore = `(?:${ordinalDay}) of (?:${month})|(?:${month}) (?:the )?(?:${ordinalDay})|(?:on|${weekday}) the (?:${ordinalDay})`;
/** What an hour begins with, looked at first: to look back at each word takes most of the time. */
const hourAhead = `(?=\\d|(?:about|around|roughly|approximately|approx|circa|say|like|an?|half|quarter|twenty|noon|midday|midnight|${hourWord})\\b)`;
const dayBefore = `${hourAhead}(?<=\\b(?:today|tomorrow|tonight|(?:${weekday})s?|weekdays|every day|daily|morning|afternoon|evening|eve|(?:${month}) \\d{1,2}|${dayOfMonthBefore}|${spokenDayBefore}) )`;
/** "Room 2 today" is a place and a day, "next year two in the afternoon" a day and a time. */
const notNumbered =
  '(?<![#£$€])(?<!\\b(?:room|studio|floor|level|gate|platform|building|unit|hall|lab|desk|phase|part|season|episode|(?<!(?:this|next) )year|track|bay|number|no|team|flat|line|terminal|issue|ticket|pr|order|invoice|booking|ref|reference|code|pin|flight|bus|route|extension|ext|page|chapter|version|release|model|case|account|since|in|of|over|under|costs?|paid|pay|owes?|budget|x) )';
/** "At 22 Larch Road" is a place. */
const notAddress =
  '(?![a-z]? (?:(?!(?:at|in|on|with|for|to|and) )[a-z]+ ){1,3}(?:road|rd|street|st|lane|ln|avenue|ave|drive|close|square|court|terrace|gardens|crescent|row|mews|way|place|hill|grove|parade|walk|boulevard)\\b)';
const dayAfter =
  '(?= (?:in the (?:morning|afternoon|evening)|tonight|at night|(?:this|that|every|each) (?:morning|afternoon|evening)|every night|tomorrow|today)\\b)';

/** "The sunday one" is no hour. */
const notOne = '(?!(?<=\\b(?:week|weekend|day|\\w+day|the|that|this) )one\\b)';

/** "1530": of the four digits, minutes that people write down. */
const fourDigits = '(?:[01]\\d|2[0-3])[0-5][05]';
/** What may follow four digits that are a time. */
const fourDigitsEnd = `(?=$| (?:to(?:day|morrow|night)|this|next|on|every|each|daily|weekly|monthly|still|instead|please|then|sharp|and|or|with|for (?:an?|half|\\d+) |in (?:the|my|our) |(?:${weekday})s?|weekdays?|\\d{1,2}(?:st|nd|rd|th)|\\d{1,2} (?:${month}))\\b)`;

function edgeOf(word: string | undefined): Edge | undefined {
  const known = word ?? '';
  if (/after|from|since|past|not before|no earlier|starting/.test(known)) return 'from';
  return /before|until|till|til|up to|by|no later|ending|finishing|landing|lands|dock|arriv|in$/.test(known)
    ? 'until'
    : undefined;
}

function time(phrase: string | undefined, edgeWord: string | undefined): Piece | undefined {
  const at = readClock(phrase ?? '');
  if (!at) return undefined;
  // "Starting at nine" is the time itself.
  const edge = edgeWord?.startsWith('starting') ? undefined : edgeOf(edgeWord);
  return { kind: 'time', time: at, ...(edge && { edge }) };
}

/** A range. An end without am or pm takes the half of the other that makes it short: "11 - 1pm" begins at 11. */
function times(from: string, to: string, parts: { from?: string; to?: string } = {}): Piece | undefined {
  const [start, end] = [hourOf(readClock(from), parts.from), hourOf(readClock(to), parts.to)];
  if (!start || !end) return undefined;
  // "From 7:30 to 20:00": an hour behind noon by the long clock says that the other is by it too.
  const isLongClock =
    !start.sure && end.hour > 12 && end.hour > start.hour && !/[ap]m|noon|midnight/.test(to);
  if (isLongClock) return { kind: 'times', from: { ...start, sure: true }, to: end };
  const startHour = start.sure || !end.sure ? start : { ...start, sure: true, hour: nearest(start, end, -1) };
  const endHour = end.sure || !start.sure ? end : { ...end, sure: true, hour: nearest(end, start, 1) };
  return { kind: 'times', from: startHour, to: endHour };
}

/** "From 9 until 6 the next morning", "10pm to 5 in the morning": it ends on the day after. */
function overNight(from: string, to: string, isSaid: boolean): Piece | undefined {
  const [start, end] = [readClock(from), readClock(to)];
  if (!start || !end || end.hour > 12) return undefined;
  const hour = !start.sure && start.hour < 12 && isSaid ? start.hour + 12 : start.hour;
  if (!isSaid && hour <= 12) return undefined;
  return {
    kind: 'times',
    from: { ...start, hour, sure: true },
    to: { ...end, hour: end.hour % 12, sure: true },
  };
}

/** An hour in the part of the day that it is said of: "eight in the evening", "two at night". */
function hourOf(at: ClockTime | undefined, half: string | undefined): ClockTime | undefined {
  if (!at || at.sure || half === undefined) return at;
  const isLate = half === 'night' ? at.hour >= 6 : half !== 'morning';
  return { ...at, hour: isLate ? at.hour + 12 : at.hour, sure: true };
}

/** The reading of an hour, in the morning or the afternoon, that lies next before (-1) or after (1) the other end. */
function nearest(open: ClockTime, other: ClockTime, way: -1 | 1): number {
  const at = (hour: number) => hour * 60 + open.minute;
  const end = other.hour * 60 + other.minute || (way < 0 ? 24 * 60 : 0);
  const late = open.hour + 12;
  if (way < 0) return at(late) < end ? late : open.hour;
  // "10pm to 6": neither is later on that day, so it is in the next morning.
  return at(open.hour) > end || at(late) <= end ? open.hour : late;
}

/** A "date night" or a "parents' evening" is an occasion and no time. */
const notOccasion =
  "(?<!\\b(?:parents|parents'|date|movie|film|game|games|quiz|school|family|opening|coffee|open|poker|wedding|girls|girls'|boys|boys'|curry|pub|theatre|music) )";

/** A night is a time after a date or a small word; after any other it is an occasion: "jazz night". */
const plainNight = `(?<!(?<![\\w'])(?!(?:${weekday}|today|tomorrow|tonight|week ?day|(?:${month})|in|on|at|for|over|during|the|a|an|every|each|this|that|next|last|late|early|mid|all|of|by|until|till|and|or|to|my|is|free|clear|cancel|block|book|delete|one|week|friday's|same|day|morning|afternoon|evening) )[a-z][a-z'-]* )`;

/** "Until 8 the next morning" */
const nextMorning = '(?:on )?(?:the )?(?:next|following) morning';

/** Rules that name a time of day. */
export const timeRules: Rule[] = [
  rule(`${lead}(?<t>${sureClock})`, (w) => {
    // "From 10 to 11" is a span, or a move.
    if (w.edge === 'from' && /^\S+ to /.test(w.t ?? '')) return undefined;
    return time(w.t, w.edge);
  }),
  rule(
    `(?:(?:(?<edge>to|till|until)|(?<ends>(?<=\\b(?:ends?|ending|finish(?:es|ing)?|stops?) )at)|at) )?(?<m>half past|(?:a )?quarter (?:past|to))(?=$| (?:please|instead|then|rather|so|and|because|cos)\\b)`,
    (w) => ({
      kind: 'minute',
      minute: w.m === 'half past' ? 30 : w.m?.endsWith('to') ? -15 : 15,
      ...(w.edge && { edge: 'until' as const }),
      ...((w.ends ?? (w.edge && w.edge !== 'to')) && { ends: true as const }),
    }),
  ),
  // "From noon till twenty past": of the hour before.
  rule(
    `(?:till|until) (?<m>half|quarter|five|ten|twenty[ -]five|twenty|5|10|20|25) past(?! (?:\\d|${hourWord}|noon|midday|midnight)\\b)`,
    (w) => ({ kind: 'minute', minute: pastHour[w.m ?? ''] ?? numberOf(w.m ?? ''), edge: 'until' }),
  ),
  rule(`${bareLead}(?<t>${bareClock})${notAddress}`, (w) => time(w.t, w.edge)),
  rule(`(?:until|till|til|to) (?<t>${bareClock}|${sureClock}) ${nextMorning}`, (w) => {
    const at = readClock(w.t ?? '');
    return at && at.hour < 12 ? { kind: 'time', time: { ...at, sure: true }, edge: 'until' } : undefined;
  }),
  // "The sunday one" is an event.
  rule(
    `${dayBefore}${about}(?!one\\b)(?<t>[1-9]|1[0-2]|${hourWord})(?=$| (?:for(?! (?:\\d+[.:]|half|quarter))|with|at|in|please|\\d+ ?(?:h|hrs?|hours?|m|mins?|minutes?)(?! (?:late|early|before|later|earlier)))\\b)`,
    (w) => time(w.t, undefined),
  ),
  rule(
    `${dayBefore}(?<t>(?:[01]\\d|2[0-3])[0-5]\\d|[1-9](?:15|30|45)|\\d{1,2} (?:00|15|30|45))(?! ?(?:minutes?|mins?|[a-z]+s)\\b)`,
    (w, moment) => (isYear(w.t ?? '', moment) ? undefined : time(w.t, undefined)),
  ),
  // "Doctor 10 dec 940"
  rule(`${dayBefore}(?<t>[1-9][0-5][05])(?=$| (?:at|for|with|to|till|til|until)\\b)`, (w) =>
    time(w.t, undefined),
  ),
  // "Pick up kids 315 daily"
  rule(`${notNumbered}(?<t>[1-9](?:15|30|45))(?= (?:daily|every|each|weekdays)\\b)`, (w) =>
    time(w.t, undefined),
  ),
  // "Gym 0700 on the 24th", "remind me 1900": four digits that are no sum and no number of anything.
  rule(
    `${notNumbered}(?:(?<=^remind me )(?<t>${fourDigits})|(?<t2>0\\d[0-5][05])(?! ?[a-z]+s\\b)|(?<t3>${fourDigits})${fourDigitsEnd})`,
    (w, moment) => {
      const digits = w.t ?? w.t2 ?? w.t3 ?? '';
      return isYear(digits, moment) ? undefined : time(digits, undefined);
    },
  ),
  // "Stick a meeting in for 11 on friday"
  rule(`(?<=\\bin )for (?<t>[1-9]|1[0-2])(?= (?:(?:on )?(?:${weekday})|tomorrow|today)\\b)`, (w) =>
    time(w.t, undefined),
  ),
  rule(
    `${notNumbered}${about}${notOne}(?<t>[1-9]|1[0-2]|(?:${hourWord})(?: (?:${anyMinuteWord}))?)${dayAfter}`,
    (w) => time(w.t, undefined),
  ),
  // "The scan is wednesday eight forty"
  rule(
    `${dayBefore}(?<t>(?:${hourWord}) (?:${anyMinuteWord}))(?=$| (?:for|with|at|in|so|and|because|cause|cos|but|please)\\b)`,
    (w) => time(w.t, undefined),
  ),
  rule(
    `(?<=^(?:is|would|does|will|how about|what about) )(?<t>[1-9]|1[0-2]|${hourWord})(?= (?:on|this|next|tomorrow|today|${weekday}|ok|good|free|fine|possible|work|be)\\b)`,
    (w) => time(w.t, undefined),
  ),
  rule(
    `(?:at |by |before )?(?:the )?(?:end of (?:the )?(?:day|business)|eod|cob|close of (?:play|business))`,
    () => sure(17),
  ),
  rule(`(?<!\\b(?:the|my|a)(?: very)? )first thing(?: in the morning)?`, () => ({ ...sure(9), rough: true })),
  rule(
    `(?:right |straight |just )?(?<edge>after|before|until|till|up to) (?<what>lunch|work|breakfast|dinner)(?! (?:with|gets?|has|is|was|comes|goes|finds|hears|knows|swallows)\\b)(?! \\w+s (?:me|us|it|them|up|over)\\b)`,
    (w) => {
      const after = w.edge === 'after';
      const hours: Record<string, [before: number, after: number]> = {
        lunch: [12, 13],
        work: [9, 18],
        breakfast: [8, 9],
        dinner: [19, 20],
      };
      const border = sure(hours[w.what ?? '']?.[after ? 1 : 0] ?? 12, edgeOf(w.edge));
      return /after|before/.test(w.edge ?? '') ? { ...border, rough: true } : border;
    },
  ),
  rule(
    `(?:in |during |on |over |for )?(?:the )?(?:(?<side>early|late|mid)[ -])?${notOccasion}(?<part>morning|afternoon|evening|${plainNight}night(?! (?:shift|train|bus|flight|out|nurse|owl)s?\\b)|lunchtime|lunch time)s?`,
    (w) => part(w),
  ),
  rule(
    `(?<=\\b(?:${weekday}|today|tomorrow|(?:this|next) week|weekend|${dayOfMonthBefore}) )(?<half>am(?! i\\b)|pm)`,
    (w) => ({
      kind: 'part',
      part: w.half === 'am' ? 'morning' : 'afternoon',
    }),
  ),
  rule(
    `(?<=\\b(?:${weekday}|today|tomorrow|free|any|${dayOfMonthBefore}|(?:${month}) \\d{1,2}) )eve`,
    () => ({ kind: 'part', part: 'evening' }),
  ),
  rule(`at night`, () => ({ kind: 'part', part: 'night' })),
  rule(`over lunch`, () => ({ kind: 'part', part: 'lunchtime' })),
];

const pastHour: Record<string, number> = { half: 30, quarter: 15 };

function sure(hour: number, edge?: Edge): Extract<Piece, { kind: 'time' }> {
  return { kind: 'time', time: { hour, minute: 0, sure: true }, ...(edge && { edge }) };
}

/** Either end of a range, loosely; `readClock` tells whether it is a time. Short, because patterns are compiled. */
const end = `${notOne}(?!1:1\\b)(?:half (?:past )?|(?:a )?(?:quarter|five|ten|twenty|5|10|20|25) (?:past|to) )?(?:\\d[\\d:.h]*|${hourWord}|noon|midday|midnight)(?: (?:thirty|fifteen|forty[ -]five))?(?: ?(?:am(?! i\\b)|pm|o['’ ]?clock))?`;
const looksSure =
  /[:.h]\d\d|\d\dh|\b(?:[012]\d[0-5]\d|[1-9](?:00|15|30|45))\b|\d ?[ap]m|noon|midday|midnight|half|quarter|past|thirty|fifteen|forty|clock| to /;
const noLength = `(?! ?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|people|of|(?:${month}))\\b)`;
const either = `\\d{1,2}|${hourWord}`;
const ofDay = (name: string) => ` (?:in the|at) (?<${name}>morning|afternoon|evening|night)`;
/** "Eight the next morning", "six the day after" */
const nextDay = (name: string) =>
  ` (?:(?:on )?(?:the )?(?:next|following) (?:day|(?<${name}>morning))|the (?:day|morning) after)`;

/** "Ten to eight in the morning" is a minute and no span, but of a night. */
const minutesTo = `(?<!\\b(?:nights?|nightshift|shifts?|party|sleepover|sleep)\\b.*)(?:at )?(?:(?:ten|twenty) to (?!eleven|twelve)(?:${hourWord}) in the (?:morning|afternoon|evening)|five to (?:${hourWord}) in the morning)\\b`;

/** "Friday ten pm to six in the morning saturday": the day that it ends on, where another begins it. */
const dayReached = `(?: (?:on )?(?:${weekday})(?<=\\b(?:${weekday}|tonight|today|tomorrow) .*))?`;

const dayWord = `(?:today|tonight|tomorrow|${weekday}|${ordinalDay}|\\d{1,2} (?:${month}))`;

/** Rules that read two times as one range; left out where "from … to …" means a move. */
export const timeRangeRules: Rule[] = [
  rule(
    `(?<lead>from |between |at |on |for )?(?<a>${end})(?<joint> ?- ?|(?: (?:right |straight )?through)? (?:to|till|til|until) | up to | and )(?:(?:about|around|roughly) )?(?<b>${end})${noLength}`,
    (w) => {
      const open = w.lead === 'from ' || w.lead === 'between ';
      const dash = w.joint?.includes('-') === true;
      const sureEnd = looksSure.test(w.a ?? '') || looksSure.test(w.b ?? '');
      if (w.joint === ' and ' ? !open : !open && !dash && !sureEnd) return undefined;
      return times(w.a ?? '', w.b ?? '');
    },
  ),
  // "From half past seven in the evening to eight the next morning": an end has its part of the day, or is a day later.
  rule(
    `(?:from |at )?(?<a>${end})${ofDay('half')} ?(?:-|(?:(?:right |straight )?through )?(?:to|till|til|until)|up to) ?(?<b>${end})(?:${ofDay('other')})?(?:${nextDay('late')}|(?: on)? (?:${weekday}) (?<ends>morning))?${noLength}`,
    (w) => times(w.a ?? '', w.b ?? '', { from: w.half, to: w.other ?? w.late ?? w.ends }),
  ),
  rule(
    `(?!${minutesTo})(?:from |at )?(?<a>${end}) ?(?:-|(?:(?:right |straight )?through )?(?:to|till|til|until)|up to) ?(?<b>${end})(?:(?<over>${nextDay('late')})| in the morning${dayReached})${noLength}`,
    (w) => overNight(w.a ?? '', w.b ?? '', w.over !== undefined),
  ),
  rule(`between (?<a>${end})${ofDay('half')} and (?<b>${end})(?:${ofDay('other')})?${noLength}`, (w) =>
    times(w.a ?? '', w.b ?? '', { from: w.half, to: w.other }),
  ),
  // "From 10pm on friday to 6am on saturday": where it ends, though a day stands between.
  rule(
    `(?:to|till|til|until) (?<t>${sureClock}|${bareClock})(?= (?:on )?(?:(?:the|this|that|next) )?${dayWord}\\b)(?<=\\bfrom \\S+(?: [ap]m)? (?:on )?(?:(?:the|this|that|next) )?${dayWord}\\b.{0,20})`,
    (w) => {
      const at = readClock(w.t ?? '');
      return at && { kind: 'time', time: at, edge: 'until' };
    },
  ),
  // "Dep 0640 arr 0910"
  rule(
    `(?:dep(?:art(?:s|ing|ure)?)?|leav(?:es|ing)|takes off|taking off|sails|sets off) (?:at )?(?<a>${end})(?: and)? (?:arr(?:iv(?:es|ing|al))?|lands|landing|gets in|getting in|docks|docking) (?:at )?(?<b>${end})${noLength}`,
    (w) => times(w.a ?? '', w.b ?? ''),
  ),
  rule(
    `${dayBefore}(?!${minutesTo})(?<a>${either})(?: ?- ?| to | till | til | until )(?:(?:about|around|roughly) )?(?<b>${either})${noLength}`,
    (w) => times(w.a ?? '', w.b ?? ''),
  ),
  rule(
    `(?!${minutesTo})(?<a>${either}) (?:to|till|til|until) (?<b>${either})(?= (?:on|every|each|daily|today|tomorrow|this|next|for|in the|that (?:day|morning|afternoon|evening|night)|(?:\\d+|${hourWord}) times|${weekday})\\b|$)`,
    (w) => times(w.a ?? '', w.b ?? ''),
  ),
  // "Nine till twelve at the library", and not "push the nine until twelve with Sam": one event may be called by its hour.
  rule(
    `(?<!\\b(?:the|my|our|this|that) )(?<a>${either}) (?:till|til|until) (?<b>${either})(?= (?:at|with)\\b)`,
    (w) => times(w.a ?? '', w.b ?? ''),
  ),
];

function part(w: Record<string, string | undefined>): Piece {
  const name = (w.part ?? '').replace('lunch time', 'lunchtime') as
    'morning' | 'afternoon' | 'evening' | 'night' | 'lunchtime';
  const side = w.side === 'early' || w.side === 'late' ? w.side : undefined;
  return { kind: 'part', part: name, ...(side && { side }) };
}
