import { findDates } from '../../dates/find.ts';
import type { Moment } from '../../dates/moment.ts';
import { readSentence } from '../wording/sentence.ts';
import { commandVerb } from '../wording/verbs.ts';

/* What an entry is to prevent. */

const enters =
  '\\b(?:put|write|note|mark|add|get|save|block|enter|pop|stick|jot|log|keep|book|pencil|reserve|hold|schedule)\\b';
const down = '(?: (?:down|in|up|there|please|all day|as all[ -]day|for me))*';
const nobody = '(?:nobody|no one|noone|no-one)(?: else)?';
/** What follows any order, and what follows one about what was told: "write that down". */
const ofAny = `so (?:that )?${nobody}`;
const ofTold = `(?:so (?:that )?(?:i|we) (?:(?:do|wo|ca)n['’]?t|do not|will not|cannot|skip|avoid)|before (?:${nobody}|some(?:one|body)|anyone|anybody|they)|or(?: else)? (?:i|we)(?:['’]?ll| will))`;
const prevents = new RegExp(
  `(?<=${enters}[^.!?;]*?),? (?:(?<=${enters} (?:it|that|this|them)${down},? )${ofTold}|${ofAny})(?<what>(?: (?!(?:and|then|also|plus|please|can you|could you) )[^\\s.,;!?]+)+)`,
  'iu',
);

/**
 * "I am fasting tomorrow, write that down so no one books a lunch": what is not to happen names nothing. Where it has a
 * time of its own, or another order may stand in it, it is said still.
 */
export function withoutPurpose(text: string, moment: Moment): string {
  const found = prevents.exec(text);
  const what = found?.groups?.what ?? '';
  const isDated = findDates(readSentence(what).text, moment, { ranges: true }).length > 0;
  return found && !isDated && !orders.test(what)
    ? text.slice(0, found.index) + text.slice(found.index + found[0].length)
    : text;
}

/** The first word is what nobody is to do. */
const orders = new RegExp(`^ \\S+ .*\\b(?:${commandVerb})\\b`, 'i');
