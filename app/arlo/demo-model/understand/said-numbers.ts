import { numberOf, wholeNumber } from '../dates/vocabulary.ts';

/* Numbers that name something, as they are spoken: "studio room two", "issue four hundred and twelve". */

const numbered = 'room|studio|floor|platform|terminal|gate|hall|lab|bay|court|suite|unit';
const tracked = 'issue|ticket|bug|pr|pull request|merge request';
/** "Book the room two till four", "the studio two thirty": a time. */
const isTime = "(?! ?(?:to|till|until|o['’]?clock|thirty|fifteen|forty|[ap]m|in the|of|or|and)\\b)";

/** "Four eleven", "two oh six": hundreds of which only the digit is said. */
const digit = 'one|two|three|four|five|six|seven|eight|nine';
const tens = `ten|eleven|twelve|\\w+teen|(?:twenty|thirty|forty|fifty|sixty|ninety)(?:[ -](?:${digit}))?`;

const named = new RegExp(`\\b(?<noun>${numbered}) (?<number>${wholeNumber})\\b${isTime}`, 'gi');
const filed = new RegExp(
  `\\b(?<noun>${tracked}) (?:number )?(?:(?<first>${digit}) (?:(?<last>${tens})|oh (?<low>${digit}))|(?<hundreds>${wholeNumber}|a) hundred(?: and)?(?: (?<rest>${wholeNumber}))?|(?<small>${wholeNumber}))\\b`,
  'gi',
);

/** A message with such numbers in digits, as calendars and trackers have them. */
export function withNumbers(message: string): string {
  return message
    .replace(named, (_all, noun: string, number: string) => `${noun} ${valueOf(number)}`)
    .replace(filed, (...found) => {
      const said = found.at(-1) as Record<string, string | undefined>;
      const { noun = '', first, last, low, hundreds, rest, small } = said;
      const number = 100 * valueOf(first ?? hundreds) + valueOf(last ?? low ?? rest) + valueOf(small);
      return `${noun} ${number}`;
    });
}

function valueOf(words: string | undefined): number {
  return words === undefined ? 0 : numberOf(words.toLowerCase());
}
