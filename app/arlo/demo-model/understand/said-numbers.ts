import { numberOf, wholeNumber } from '../dates/vocabulary.ts';

/* Numbers that name something, as they are spoken: "studio room two", "issue four hundred and twelve". */

const numbered = 'room|studio|floor|platform|terminal|gate|hall|lab|bay|court|suite|unit';
const tracked = 'issue|ticket|bug|pr|pull request|merge request';
/** "Book the room two till four", "the studio two thirty": a time. */
const isTime = "(?! ?(?:to|till|until|o['’]?clock|thirty|fifteen|forty|[ap]m|in the|of|or|and)\\b)";

const named = new RegExp(`\\b(?<noun>${numbered}) (?<number>${wholeNumber})\\b${isTime}`, 'gi');
const filed = new RegExp(
  `\\b(?<noun>${tracked}) (?:number )?(?:(?<hundreds>${wholeNumber}|a) hundred(?: and)?(?: (?<rest>${wholeNumber}))?|(?<small>${wholeNumber}))\\b`,
  'gi',
);

/** A message with such numbers in digits, as calendars and trackers have them. */
export function withNumbers(message: string): string {
  return message
    .replace(named, (_all, noun: string, number: string) => `${noun} ${valueOf(number)}`)
    .replace(filed, (_all, noun: string, hundreds?: string, rest?: string, small?: string) => {
      const number = small === undefined ? 100 * valueOf(hundreds) + valueOf(rest) : valueOf(small);
      return `${noun} ${number}`;
    });
}

function valueOf(words: string | undefined): number {
  return words === undefined ? 0 : numberOf(words.toLowerCase());
}
