/** The words of dates, as fragments of regular expressions and the values they stand for. All lower case. */

export const weekday =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|saturday|(?:(?<!\\b(?:i|we|he|she|they|who|has|have|had) )sat|sat(?! (?:the|an?|in|down|through|with|next)\\b))(?!(?<!\\bfrom sat) (?:on|down|around|waiting|staring)\\b)|sun(?:day)?';

/** "Auntie June", "Mrs May": no month. */
const notPerson =
  '(?<!\\b(?:auntie|aunty|aunt|uncle|granny|grandma|gran|nanny|nana|nan|cousin|sister|niece|mrs|miss|ms|baby) )';

export const month = `jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|${notPerson}(?:apr(?:il)?|may|june?|aug(?:ust)?)|july?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?`;

/** What people say before they put something right. */
export const aside = '(?:(?:no|um|well|i mean|sorry|actually|so|like|oh) )*';

/** Months that are no other English word, so that they mean a month even without "in". */
export const clearMonth = `january|february|${notPerson}(?:april|june|august)|july|september|october|november|december`;

const smallNumbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const tensValues = [20, 30, 40, 50, 60, 70, 80, 90];
const units = smallNumbers.slice(1, 10).join('|');

/** A number in words. */
export const wholeNumber = `(?:${tens.join('|')})(?:[ -](?:${units}))?|${smallNumbers.toReversed().join('|')}`;

/** A whole number of things: `3`, `three`, `a`, `a couple of`. */
export const count = `\\d+|${wholeNumber}|an?|(?:a )?couple(?: of)?|(?:a )?few`;

/** An hour of the clock in words. */
export const hourWord = smallNumbers.slice(1, 13).toReversed().join('|');

/** Minutes past the hour in words, as in "three thirty". */
export const minuteWord =
  'ten|fifteen|twenty(?:[ -]five)?|thirty(?:[ -]five)?|forty(?:[ -]five)?|fifty(?:[ -]five)?|oh five';

/** Any minutes past the hour in words: "eleven fourteen", "six oh seven". */
export const anyMinuteWord = `(?:oh|twenty|thirty|forty|fifty)[ -](?:${units})|twenty|thirty|forty|fifty|${smallNumbers.slice(10, 20).toReversed().join('|')}`;

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );

/** A day of the month that shows it is one: `3rd`, `third`. */
export const ordinalDay = `\\d{1,2}(?:st|nd|rd|th)|${ordinals.toReversed().join('|').replaceAll('-', '[ -]')}`;

/** A day of the month, plain or ordinal. */
export const dayOfMonth = `${ordinalDay}|\\d{1,2}`;

/**
 * Whether four digits after a date are its year: one that is near, or that would be an odd minute. "16 dec 2000" is at eight
 * in the evening.
 */
export function isYear(digits: string, { today }: { today: { year: number } }): boolean {
  const year = Number(digits);
  if (!/^20\d\d$/.test(digits)) return false;
  return Math.abs(year - today.year) <= 3 || year % 5 !== 0;
}

/** ISO weekday number, 1 for Monday. */
export function weekdayNumber(word: string): number {
  return ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(word.slice(0, 3)) + 1;
}

/** Month number, 1 for January. */
export function monthNumber(word: string): number {
  return (
    ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(
      word.slice(0, 3),
    ) + 1
  );
}

/** The number behind `3`, `3rd`, `third`, `a`, `couple of`; NaN for anything else. */
export function numberOf(word: string): number {
  const plain = word.trim().replaceAll(' ', '-');
  if (/^\d/.test(plain)) return parseFloat(plain.replace(',', '.'));
  if (/^an?$/.test(plain)) return 1;
  if (plain.includes('couple')) return 2;
  if (plain.includes('few')) return 3;
  const ordinal = ordinals.indexOf(plain);
  if (ordinal >= 0) return ordinal + 1;
  const small = smallNumbers.indexOf(plain);
  if (small >= 0) return small;
  const [ten = '', unit] = plain.split('-');
  const ten10 = tensValues[tens.indexOf(ten)];
  if (ten === 'oh' && unit !== undefined) return smallNumbers.indexOf(unit);
  if (ten10 === undefined) return NaN;
  return unit === undefined ? ten10 : ten10 + smallNumbers.indexOf(unit);
}
