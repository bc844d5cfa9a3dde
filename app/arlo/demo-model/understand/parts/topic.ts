import { covered, type Utterance } from '../wording/utterance.ts';

/** Words that put a question or a wish, and never say what it is about. */
const small = new Set(
  "the a an my our your his her their its me i in into on to of for at is are was were be been being am there any anything and or please it that this these those some something all everything new newest latest last recent recently current currently today yesterday now tonight yet still already ever just again also with without have has had having got get getting do does did doing done say says said saying write writes wrote written sent send sends check see show find found look looking looks search read list tell know up down out over off about by as so then than what when where who whom whose which why how much many long wich if whether i'm we us you he him she they them one ones quick quickly maybe can could would will should shall may might must need needs needed want wants like let go going gone come comes came give gave make made think thought according mentioned mention mentions mentioning emailed mailed say's thing things stuff bit somewhere somehow anywhere important urgent first only rather really actually exactly not no yes leave leaves arrive starts start ends end per containing regarding concerning called named titled asking asked ask kind sort of supposed".split(
    ' ',
  ),
);

/** The words of a sentence that say what it is about, without dates; `except` are the words of whoever asks. */
export function topicOf(utterance: Utterance, except: RegExp = /^$/): string[] {
  return utterance.sentence.tokens
    .filter(({ at, quoted }) => quoted || !covered(utterance.dates, at))
    .flatMap(({ word, quoted }) => word.split(' ').map((part) => ({ word: plainWord(part), quoted })))
    .filter(({ word, quoted }) => word !== '' && (quoted || !(isSmall(word) || except.test(word))))
    .map(({ word }) => word);
}

/** Whether a word says nothing about a topic. */
export function isSmall(word: string): boolean {
  return small.has(word);
}

/** Without the `'s` of an owner. */
export function plainWord(word: string): string {
  return word.replace(/'s$/, '');
}
