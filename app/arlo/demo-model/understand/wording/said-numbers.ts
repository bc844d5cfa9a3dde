import { numberOf, wholeNumber } from '../../dates/vocabulary.ts';

/* Numbers that name something, as they are spoken: "studio room two", "issue four hundred and twelve". */

const numbered = 'room|studio|floor|platform|terminal|gate|hall|lab|bay|court|suite|unit';
const tracked = 'issue|ticket|bug|pr|pull request|merge request';
/** "Book the room two till four", "the studio two thirty": a time. */
const isTime = "(?! ?(?:to|till|until|o['’]?clock|thirty|fifteen|forty|[ap]m|in the|of|or|and)\\b)";

/** "Four eleven", "two oh six": hundreds of which only the digit is said. */
const digit = 'one|two|three|four|five|six|seven|eight|nine';
const tens = `ten|eleven|twelve|\\w+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:${digit}))?`;

/** "Three eight nine", "one oh four": one digit after the other. */
const digits = `(?:${digit})(?: (?:${digit}|oh|zero|nought)){1,4}`;
const run = new RegExp(
  `\\b(?<noun>${tracked}|number) (?:number )?(?<run>${digits})(?=$|[\\s,.;!?])(?! (?:${tens})\\b)`,
  'gi',
);
/** "And three seven one": a message that says no more. */
const onlyRun = new RegExp(
  `^(?<lead>\\W*(?:(?:and|also|right|ok|so|then|what about|how about|what is|what['’]?s|now) )*)(?<run>(?:${digit})(?: (?:${digit}|oh|zero|nought)){2,4})(?=(?:,? what(?:['’]?s| is) (?:that|it|this)(?: one)?(?: about)?)?\\W*$)`,
  'i',
);
/** "Four hundred and twelve in the calendar repo": no noun stands before it. */
const ofRepository = new RegExp(
  `\\b(?<hundreds>${digit}) hundred(?: and)?(?: (?<rest>${tens}|${digit}))?(?= (?:in|on|from|of) (?:the )?(?:\\w+ ){0,2}(?:repo|repository|github)\\b)`,
  'gi',
);
/** "The nineteenth of june twenty twenty seven": a year behind its month, and no time. */
const year = new RegExp(
  `(?<=\\b(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: (?:the )?(?:(?:twenty|thirty)[ -])?(?:first|second|third|\\w+th))?,? )twenty[ -]twenty[ -](?<last>${digit})\\b`,
  'gi',
);
/** "What does number ninety say" */
const numbers = new RegExp(`\\bnumber (?<number>(?:${tens}))\\b`, 'gi');

const named = new RegExp(`\\b(?<noun>${numbered}) (?<number>${wholeNumber})\\b${isTime}`, 'gi');
const filed = new RegExp(
  `\\b(?<noun>${tracked}) (?:number )?(?:(?<first>${digit}) (?:(?<last>${tens})|oh (?<low>${digit}))|(?<hundreds>${wholeNumber}|a) hundred(?: and)?(?: (?<rest>${wholeNumber}))?|(?<small>${wholeNumber}))\\b`,
  'gi',
);

/** A message with such numbers in digits, as calendars and trackers have them. */
export function withNumbers(message: string): string {
  return message
    .replace(year, (_all, last: string) => `${2020 + valueOf(last)}`)
    .replace(named, (_all, noun: string, number: string) => `${noun} ${valueOf(number)}`)
    .replace(run, (_all, noun: string, said: string) => `${noun} ${inDigits(said)}`)
    .replace(onlyRun, (_all, lead: string, said: string) => `${lead}number ${inDigits(said)}`)
    .replace(filed, (...found) => {
      const said = found.at(-1) as Record<string, string | undefined>;
      const { noun = '', first, last, low, hundreds, rest, small } = said;
      const number = 100 * valueOf(first ?? hundreds) + valueOf(last ?? low ?? rest) + valueOf(small);
      return `${noun} ${number}`;
    })
    .replace(ofRepository, (...found) => {
      const { hundreds, rest } = found.at(-1) as Record<string, string | undefined>;
      return `${100 * valueOf(hundreds) + valueOf(rest)}`;
    })
    .replace(numbers, (_all, number: string) => `number ${valueOf(number)}`);
}

function inDigits(said: string): string {
  return said
    .split(' ')
    .map((word) => (/^(?:oh|zero|nought)$/i.test(word) ? 0 : valueOf(word)))
    .join('');
}

function valueOf(words: string | undefined): number {
  return words === undefined ? 0 : numberOf(words.toLowerCase());
}
