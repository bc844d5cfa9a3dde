import { replacedInTurn } from '../../patterns/replaced-in-turn.ts';
import { shorthand } from './shorthand.ts';
import { commandVerb, deleteVerb } from './verbs.ts';

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** "December", "dec", "sept" */
function shortOf(month: string): string[] {
  return [month, ...(month === 'september' ? ['sept'] : []), month.slice(0, 3)];
}

/** What is left out in short messages, in full: "dec one" is the december one, "start 1830" starts at that time. */
export function asWritten(text: string): string {
  return withShortForms(withShorthand(text));
}

const withShorthand = replacedInTurn(
  shorthand,
  ([short]) => short,
  (text, [short, full]) => text.replace(short, full),
);

const verbs = `${commandVerb}|${deleteVerb}|what|when|where|who|how|which|is|are|was|did|do|does|have|has`;
/** A name that stands first, or behind a word that leads to a sentence: "lunch at mum's on sunday" has its "'s" for a place. */
const nameFirst = `(?<=^\\W*|[.!?,;] |\\b(?:and|so|but|because|cos|cause|ok|okay|um|oh|well|right|wait|no|actually) )(?!(?:${verbs}|to|at|in|on|from|of|for|with|by)\\b)(?:(?!(?:to|at|in|on|from|of|for|with|by|and|near|round)\\b)[\\p{L}-]+ ){0,4}(?!(?:it|that|there|here|he|she|who|what|when|where|how|let|one|mon|tues|wednes|thurs|fri|satur|sun|\\w+day|tomorrow|tonight|week|month|year)['’]s)[\\p{L}-]{2,}['’]s`;
const startsWhen =
  "(?:(?:on|at) )?(?:(?:this|next|every|each|the (?:first|second|third|\\w+th|\\w+ieth|\\d)|half|quarter)\\b(?! (?:one|other)\\b)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b|tomorrow\\b(?![’'])|today\\b|tonight\\b|now at\\b|moved\\b|(?:not )?(?:coming|joining)\\b)";
const isWhen = new RegExp(`${nameFirst}(?= ${startsWhen})`, 'giu');

const shortForms: [short: RegExp, full: (said: string, part: string) => string][] = [
  // "Theory test 2 feb at 10 + the practical 9 march at 9"
  [/(?<=\d.*) \+ (?=.*\d)/g, () => ' and '],
  // "The december one", and not "the 1 december one"
  [
    new RegExp(
      `\\b(?<!\\d(?:st|nd|rd|th)?(?: of)? )(?:the )?(${months.flatMap(shortOf).join('|')})(?= one\\b)`,
      'gi',
    ),
    (said, month) => `the ${months.find((full) => full.startsWith(month.toLowerCase())) ?? said}`,
  ],
  [/(?<=^\W*(?:starts?|begins?) )(?=\d{3,4}\b)/i, () => 'at '],
  // "The christening's sunday at ten", "boiler man's every six months": what is when.
  [isWhen, (said) => `${said.slice(0, -2)} is`],
  // "…, end stays 2200"
  [
    /\b(?:(?:the|its) )?(?:end|finish)(?: time)? (?:still )?(?:stays?|remains?)(?: at| as)? (?=(?:at )?(?:\d|half|quarter|noon))/i,
    () => 'ends at ',
  ],
];

const withShortForms = replacedInTurn(
  shortForms,
  ([short]) => short,
  (text, [short, full]) => text.replace(short, full),
);
