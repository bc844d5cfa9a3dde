import { isEmpty } from '../dates/when.ts';
import type { Gist } from '../gist/gist.ts';
import { namesSome } from './aim.ts';
import { kindOf } from './gist-kinds.ts';
import type { ChangeRequest, Request } from './request.ts';
import { clearVerb, deleteVerb } from './verbs.ts';

/* What shows that the rules, or the gist, read a message right where the two differ. */

/** Whether a change holds, of which the gist makes a new event or a removal. */
export function saysWhatChanges({ target, note, remove }: ChangeRequest, gist: Gist): boolean {
  const { intent, items } = gist;
  // "Choir social, starts later": where no word takes anything away, what is said to be otherwise is.
  if (intent === 'delete')
    return (
      remove !== undefined || (isNamedBy(target) && !goes.test(wordsOf(gist)) && !isGone.test(wordsOf(gist)))
    );
  if (intent !== 'create') return false;
  // "Parents evening is at six now": what is new has a day.
  const isDated = items.some(({ date }) => date === 'days' || date === 'repeat' || date === 'soon');
  const isNamed = target.words.length > 0 && !isDated && gist.phrases.some(({ mark }) => mark === 'when');
  return note !== undefined || isNamed || (!target.mention && sameThing.test(wordsOf(gist)));
}

function isNamedBy({ words, mention }: ChangeRequest['target']): boolean {
  return words.length > 0 && !mention;
}

/** "That lunch with Lena, I want it on friday": what is new is not called "it" before it is there. */
const sameThing =
  /\b(?:put|move|shift|push|make|have|bring|want|need|like|prefer) (?:it|that|them) (?:to be )?(?:forward |back |over )?<(?:days|time)>/;

/** "There's a daft entry at nine. Get rid of it": what is to go is there already, and nothing is new. */
export function removesIt({ items }: Gist): boolean {
  return items.some(
    (_item, at) =>
      (at === 0 || /[.!?;,…]/.test(items[at - 1]?.stop ?? '')) &&
      goesAway.test(
        items
          .slice(at, at + 8)
          .map(({ word }) => word)
          .join(' '),
      ),
  );
}

/** "Two meetings with Jonas, the demo and the review, please drop them": what the rules saw removed, by the names it has. */
export function withRemoval(gist: Gist, request: Request): Gist {
  const isThose = request.kind === 'clear' && request.events !== undefined;
  const isChange = kindOf[gist.intent].includes('change');
  return isThose && isChange && namesSome(gist) ? { ...gist, intent: 'delete' } : gist;
}

/** "… just take it off": said as an order, behind whatever. */
export function takesOff(gist: Gist): boolean {
  return /(?:^|> |\b(?:just|so|please|can you|could you|and|then) )(?:take|get|strike|pull) (?:it|that|this|them) (?:off|out)(?: (?:my|the) (?:calendar|diary)| please| for me)*$/.test(
    wordsOf(gist),
  );
}

const goesAway = new RegExp(
  `^(?:(?:so|and|please|just|now|then|can|could|would|you) )*(?:${deleteVerb}) (?:it|that|this|them)(?: one)?(?! (?:in|into|on|off at|down)\\b)`,
);

function wordsOf({ items }: Gist): string {
  return items.map(({ word }) => word).join(' ');
}

/** "My seeds are swimming. Is Saturday from 2 to 4 free to mend the roof?": what is asked so books nothing. */
export function asksIfFree({ items }: Gist): boolean {
  return items.some((item, at) => {
    const opens = at === 0 || /[.!?;…]/.test(items[at - 1]?.stop ?? '');
    const end = items.slice(at).findIndex(({ stop }) => /[.!?;…]/.test(stop));
    const sentence = items.slice(at, end < 0 ? undefined : at + end + 1);
    const asks = opens && /^(?:is|are|am)$/.test(item.word) && sentence.at(-1)?.stop.includes('?');
    return asks === true && sentence.some(({ word }) => word === 'free');
  });
}

/** "Put every book club in the hall": of what is new, there is one. */
export function isOfMany(request: Request): boolean {
  return (
    request.kind === 'create' &&
    isEmpty(request.when) &&
    /^(?:every|each|all(?: of)? (?:the|my|our)|both)\s/i.test(request.title ?? '')
  );
}

/** "Is it right that the flight goes from Heathrow?": what is only asked is to stay as it is. "Is it possible to …" asks for it. */
export function asksWhether(text: string): boolean {
  return (isOneQuestion.test(text) && !asksPolitely.test(text)) || asksIfRight.test(text);
}

const isOneQuestion =
  /^(?:(?:so|and|but|hi|hello|hey|ok|okay|right|wait|sorry),? )*(?:is|are|was|were|isn['’]?t|aren['’]?t|does|did|has|hasn['’]?t|didn['’]?t|doesn['’]?t|am i right) [^.!?;]+\?$/i;
const asksPolitely =
  /\b(?:possible|able|ok|okay|all ?right|fine|chance|way|feasible|doable|too late|too much|mind|let|want|wanted)\b/i;
const asksIfRight =
  /^(?:(?:so|and|but),? )*(?:is it|am i|is that|do i have it) (?:right|true|correct)(?: in thinking)? that\b[^.!?;]*\?*$/i;

/** "Decline the call with a note that we're off that morning": an answer that opens a sentence is one. */
export function answersPlainly({ kind }: Request, { items }: Gist): boolean {
  const opens = ({ word }: Gist['items'][number], at: number) =>
    /^(?:accept|decline|reject)$/.test(word) && (at === 0 || /[.!?;…]/.test(items[at - 1]?.stop ?? ''));
  return kind === 'respond' && items.some(opens);
}

/** Whether what the rules read stands, whatever the gist makes of it. */
export function standsAnyway(request: Request, gist: Gist): boolean {
  const said = wordsOf(gist);
  // "Neither of them can make it to lunch. Would you call it off?": that is no new name.
  if (request.kind === 'delete')
    return gist.intent === 'rename' && /\bcall (?:it|that|this|them) off\b/.test(said);
  // "From next week on I want the sync at noon every time": if it is there, that is the one.
  return (
    request.kind === 'change' &&
    request.otherwise?.kind === 'create' &&
    gist.intent === 'create' &&
    /\bevery (?:single )?(?:time|one)$/.test(said)
  );
}

/** "Would you move the review a bit? Monday doesn't feel right any more": it is to be moved, and nothing is to go. */
export function ordersMove(text: string, { intent, phrases }: Gist): boolean {
  const isOpen = intent === 'move' && !phrases.some(({ mark }) => mark === 'when' || mark === 'until');
  return (intent === 'delete' || (isOpen && notThen.test(text))) && asksToMove.test(text) && !goes.test(text);
}

/** "Thursday doesn't feel right any more": when it is no longer to be. */
const notThen =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|then|that day|\d{1,2}(?:st|nd|rd|th)) (?:does|is|will|would|can)(?:n['’]t| not|not)\b/i;

const isGone = /\b(?:cancel\w*|no longer|no|not|never|out|any ?more|over|dead)\b|n['’]t\b/;

const asksToMove =
  /(?:^|[.!?] )(?:can|could|would|will) you (?:please |just |kindly )*(?:move|shift|push|reschedule|postpone)\b/i;
const goes = new RegExp(`\\b(?:${deleteVerb}|${clearVerb}|deleted|removed|gone|go|off)\\b`, 'i');

/** Whether any word of a message may mean that something is to go, or is not to be. */
export function saysItGoes(text: string): boolean {
  return goes.test(text) || isGone.test(text) || ends.test(text);
}

const ends =
  /\b(?:skip\w*|miss\w*|leav\w*|quit\w*|stop\w*|giv(?:e|en|ing) up|done|finish\w*|end(?:s|ed)?|free|rid|away|without|instead of|neither|nobody|none|nothing|everything|all|both|anything|whatever)\b/i;
