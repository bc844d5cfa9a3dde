import { Temporal } from 'temporal-polyfill';
import { findDates } from '../../dates/find.ts';
import type { Moment } from '../../dates/moment.ts';
import type { Piece } from '../../dates/piece.ts';
import { readSentence } from '../wording/sentence.ts';

/* What stays as it is because it comes before all that is to change. */

const kept =
  /,? (?:(?:but|and|just|only|so) )*(?:keep|leave) (?<kept>[^.,;!?]{3,40}?)(?: (?:alone|as (?:it|they) (?:is|are)|in|there))*\W*$/i;
/** "Leave the ones before", "keep the earlier ones" */
const earlier =
  /^(?:(?:all|any) (?:of )?)?(?:(?:the|those|its) )?(?:earlier (?:ones|dates|sessions|classes|lessons)|(?:ones|dates|sessions|classes|lessons|weeks|rest|everything|what(?:ever)? (?:is|comes)) (?:(?:that (?:is|are|come)|from) )?(?:before|until|up to|till)(?: (?:that|it|then|there))?)$/i;
/** "This fridays" is the one of this friday. */
const owner = /\b(?<day>\w+day|tomorrow|week)['’]?s\b/gi;

/**
 * "No more design critique from the fourth onwards but keep this friday's": what is before the first that goes is kept
 * anyway, and the message says as much without it. Where it is not before, it is said still.
 */
export function withoutKeptBefore(text: string, moment: Moment): string {
  const found = kept.exec(text);
  if (!found) return text;
  const rest = text.slice(0, found.index);
  const first = daysIn(rest, moment).find(({ edge }) => edge === 'from');
  const stays = daysIn((found.groups?.kept ?? '').replace(owner, '$<day>'), moment);
  if (!first) return text;
  const isBefore =
    earlier.test(found.groups?.kept ?? '') ||
    (stays.length > 0 && stays.every(({ to }) => Temporal.PlainDate.compare(to, first.from) < 0));
  return isBefore ? rest : text;
}

function daysIn(text: string, moment: Moment): Extract<Piece, { kind: 'days' }>[] {
  return findDates(readSentence(text).text, moment, { ranges: true }).flatMap(({ piece }) =>
    piece.kind === 'days' ? [piece] : [],
  );
}
