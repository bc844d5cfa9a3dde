import { Temporal } from 'temporal-polyfill';
import { sureClock } from './clock.ts';
import { calendarDate, daysOfNumber, nextDayOfMonth, noSuchDay } from './days.ts';
import { dayPiece, edgeLead } from './edges.ts';
import { rule, type Piece, type Rule } from './piece.ts';
import type { Moment } from './moment.ts';
import { hourWord, month, numberOf, ordinalDay, weekday, weekdayNumber } from './vocabulary.ts';

/** A day that was named by its number alone. */
function numberedPiece(date: Temporal.PlainDate | undefined, edge?: string): Piece | undefined {
  const piece = dayPiece(date, edge);
  return piece?.kind === 'days' ? { ...piece, numbered: true } : piece;
}

/** "The 21st birthday" is no date, nor are "the first week" and "the second one". */
const noThing = `(?! (?:week|half(?! (?:past|\\d|${hourWord}))|quarter(?! (?:past|to))|one(?! (?:o['’ ]?clock|thirty|fifteen|[ap]m)\\b)|time|event|meeting|options?|ones|events|meetings|birthday|anniversary|floor|session|class|lesson|(?:of )?(?:${month})|of (?:every|each|those|them|these|the|my|our))\\b)`;
/** "The one on the second is off": what does not follow a number of something else. */
const endsThere =
  '(?:(?<then>(?=$| (?:at|is|are|was|will|would|and|or|so|then|please|from|to|till|until|in|can|could|does|do|has|have|for|with|not|it|that|only|just|because|but|half|quarter|noon|instead|too|off|between|around|before|after|i|we|he|she|they)\\b))|)';
const notOwned = `(?<!'s |\\b(?:a|an|my|his|her|our|your|their|every|each) )`;

/** The next day of this number, in this month or the next two, if it is on the weekday. */
function dayOnWeekday({ today }: Moment, number: number, dayOfWeek: number): Temporal.PlainDate | undefined {
  const days = [0, 1, 2]
    .map((months) => today.with({ day: 1 }).add({ months }))
    .filter(({ daysInMonth }) => number <= daysInMonth)
    .map((first) => first.with({ day: number }));
  const day = days.find((one) => Temporal.PlainDate.compare(one, today) >= 0);
  return day?.dayOfWeek === dayOfWeek ? day : undefined;
}

/** "Friday the 22nd": the next day of this number that is a Friday, as long as a season has one. */
function nextOnWeekday(moment: Moment, number: number, word?: string): Temporal.PlainDate | undefined {
  const near = nextDayOfMonth(moment, number);
  const dayOfWeek = word === undefined ? undefined : weekdayNumber(word);
  if (dayOfWeek === undefined || near?.dayOfWeek === dayOfWeek) return near;
  return daysOfNumber(moment, number).find((day) => day.dayOfWeek === dayOfWeek);
}

const slips = '(?: (?:no|nope|sorry|wait|hang on|hold on|i mean|actually|rather|make (?:that|it)))+';
/** "The second of december, no, wait, the third": what is meant is a day as well. */
const slipOfDay = `(?:${ordinalDay})(?: of)?(?: (?:${month}))?${slips}`;

/** "The fifth and sixth", "the third, no, the tenth": what stands beside another day is one. */
const besideOther = `(?:(?<list>(?= (?:(?:and|to|till|until|through|or) )?(?:${ordinalDay})${noThing})|(?=${slips} (?:on )?the (?:${ordinalDay})\\b))|)`;

/** Rules for a day that is named by its number alone. */
export const numberedRules: Rule[] = [
  rule(
    `${edgeLead}(?:(?:(?:(?:this |the )?(?:coming|next) |this |that )(?=(?:${weekday}) the ))?(?<w>${weekday}) )?(?:the |(?<=\\b(?:${weekday}) ))(?<d>${ordinalDay})(?: of (?<which>this|the|next) month)?${noThing}${besideOther}${endsThere}`,
    (w, moment) => {
      const number = numberOf(w.d ?? '');
      const isDay = (w.edge !== undefined && w.then !== undefined) || w.list !== undefined;
      if (!w.which && !w.w && !isDay && !/^\d/.test(w.d ?? '') && number < 4) return undefined; // "the second one" is no date
      if (!w.which || w.which === 'the')
        return numberedPiece(nextOnWeekday(moment, number, w.w) ?? nextDayOfMonth(moment, number), w.edge);
      const { year, month: named } = moment.today
        .with({ day: 1 })
        .add({ months: w.which === 'next' ? 1 : 0 });
      return dayPiece(calendarDate(moment, named, number, String(year)), w.edge) ?? noSuchDay(named, number);
    },
  ),
  // "The evening of the second"
  rule(
    `(?<=\\b(?:(?:morning|afternoon|evening|night) of|${slipOfDay}) the )(?<d>${ordinalDay})${noThing}`,
    (w, moment) => numberedPiece(nextDayOfMonth(moment, numberOf(w.d ?? ''))),
  ),
  // "The fifth and sixth"
  rule(
    `(?<=\\bthe (?:(?:${ordinalDay}) )+(?:(?:and|to|till|until|through|or) )?)(?<d>${ordinalDay})${noThing}`,
    (w, moment) => numberedPiece(nextDayOfMonth(moment, numberOf(w.d ?? ''))),
  ),
  // "On 24th and 26th", "skip 14th"
  rule(
    `(?:(?<edge>on|for|by|until|till|til|from|after|before|since|thru|through) |(?<=\\b(?:to|and|(?:rest|all|whole|morning|afternoon|evening|night) of) ))(?<d>\\d{1,2}(?:st|nd|rd|th))${noThing}`,
    (w, moment) => numberedPiece(nextDayOfMonth(moment, numberOf(w.d ?? '')), w.edge),
  ),
  rule(
    `${notOwned}(?<d>(?:[5-9]|[123]\\d)(?:st|nd|rd|th))(?=$| (?:please|instead|too|then|only)$| (?:and|to|till|until|through|or|-|&) (?:the )?\\d{1,2}(?:st|nd|rd|th))`,
    (w, moment) => numberedPiece(nextDayOfMonth(moment, numberOf(w.d ?? ''))),
  ),
  // "Sat 28", "mon 7 8am": the weekday tells that the number is a day.
  rule(
    `(?:on )?(?<w>${weekday}) (?<d>1[3-9]|2\\d|3[01]|[1-9](?= (?:at )?(?:${sureClock})))(?=$| )(?! ?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|people|of|${month})\\b)`,
    (w, moment) => numberedPiece(dayOnWeekday(moment, Number(w.d), weekdayNumber(w.w ?? ''))),
  ),
  // "Carol concert, 16th, 2pm"
  rule(`${notOwned}(?<d>\\d{1,2}(?:st|nd|rd|th))(?= (?:at )?(?:\\d|noon|half|quarter))`, (w, moment) =>
    numberedPiece(nextDayOfMonth(moment, numberOf(w.d ?? ''))),
  ),
];
