import { isEmpty, type When } from '../../dates/when.ts';
import type { Gist } from '../../gist/gist.ts';
import { isHarmless, looks } from './gist-kinds.ts';
import { isNamed } from './named.ts';
import { namesIn } from '../parts/names-in.ts';
import { isOnCall } from '../requests/on-call.ts';
import type { ClearRequest, Request } from '../request.ts';
import { areSeveral } from './several-named.ts';
import { commandVerb } from '../wording/verbs.ts';

/* Of two readings of a message that differ, which counts. */

/** What was said before a message: nothing, something, or a question that it may answer. */
export type Before = 'nothing' | 'words' | 'question';

/**
 * Whether what the rules read counts for more than the gist: where that is unsure, where few words follow others, and where
 * only the rules can read what was said. Everywhere else the gist is right more often.
 */
export function rulesCount(byRules: Request, byGist: Request, gist: Gist, before: Before): boolean {
  const isShort = gist.items.length <= few;
  if (before === 'question' && isShort) return true;
  // "Put it on my personal calendar": of what is there already.
  if (
    before !== 'question' &&
    byRules.kind === 'cannot' &&
    byGist.kind === 'create' &&
    byGist.title === undefined
  )
    return true;
  if (before === 'words' && isEllipsis(byRules, gist)) return true;
  if (gist.sure < leastSure(byRules, byGist, gist)) return true;
  if (isPlain(byRules)) return isShort || looks.includes(gist.intent) || isForSomebody(gist);
  if (byRules.kind === 'several')
    return (
      byGist.kind !== 'several' && !isOneNew(byRules.requests, gist) && areSeveral(byRules.requests, gist)
    );
  if (byRules.kind === 'issues' && byRules.what === 'mine' && gist.phrases.length === 0) return true;
  if (isBeyondMarks(byRules) || saysMore(byRules, byGist, gist)) return true;
  // "Am I busy on Saturday", "book club yeah"
  if (isSpan(byGist) && isSpan(byRules) && gist.items.length <= some && !asksMore(byGist, byRules))
    return true;
  if (isShort && byGist.kind === 'create' && isEmpty(byGist.when)) return true;
  return before === 'nothing' && isNamedOnlyIn(byRules, byGist, gist);
}

/**
 * "Leo will be six on the 19th. Add it as an all-day event": one new event, of which several sentences tell. "Stretch class
 * 12 to 1 tues and thurs": one of which the rules make a change on each day.
 */
function isOneNew(requests: readonly Request[], gist: Gist): boolean {
  const { intent, phrases } = gist;
  if (intent !== 'create' || phrases.some(({ mark }) => mark === 'event')) return false;
  const others = requests.filter(({ kind }) => kind !== 'create');
  if (others.length === 0) return isToldAndOrdered(requests, gist);
  const isOneName = new Set(requests.map(namesIn)).size === 1;
  return others.every(({ kind }) => kind === 'change') && (others.length < requests.length || isOneName);
}

/** The days that it is on. */
const daysOf = ({ days }: When) => days && `${days.from}/${days.to}`;

/** "Rent is due on the first of each month. Set up “Pay rent” monthly": what comes as often, or on the same day, and shares a name. */
function isToldAndOrdered(requests: readonly Request[], { phrases }: Gist): boolean {
  const [told, ordered, ...others] = requests;
  if (told?.kind !== 'create' || ordered?.kind !== 'create' || others.length > 0) return false;
  if (told.when.time) return false;
  const [one, other] = [told, ordered].map(({ when }) => when.repeat?.rule.split(';')[0] ?? daysOf(when));
  const words = namesIn(told).split(' ');
  const isShared = namesIn(ordered)
    .split(' ')
    .some((word) => word.length > 2 && words.includes(word));
  const titles = phrases.filter(({ mark }) => mark === 'title');
  return one !== undefined && one === other && isShared && titles.length === 1;
}

/** So few words may be an answer, or say all there is to say. */
const [few, some] = [5, 7];

/** "With Lena instead", "the one on the 30th at 3": words that get their meaning from those before. */
function isEllipsis(byRules: Request, { items }: Gist): boolean {
  if (byRules.kind !== 'fragment') return false;
  const isPointing = byRules.target.words.every((word) => word === 'other');
  return items.length <= (isPointing ? mostOfPointer : mostOfEllipsis);
}

const [mostOfPointer, mostOfEllipsis] = [8, 3];

/** How sure the gist has to be against what the rules read. */
function leastSure(byRules: Request, byGist: Request, gist: Gist): number {
  if (isOpen(byRules) && gist.items.length <= few) return sure.few;
  if (isOpen(byRules)) return isHarmless(byGist) ? sure.open : sure.order;
  if (otherwiseOf(byRules)?.kind === 'fragment') return sure.alike;
  if (byRules.kind !== byGist.kind)
    return otherwiseOf(byRules)?.kind === byGist.kind ? sure.open : sure.other;
  return isNamed(gist) && changesSame(byRules, byGist) ? sure.open : sure.alike;
}

/**
 * How sure it has to be against the same request, another one, words that are no request, and few of those; and to order
 * something where the rules see nothing ordered.
 */
const sure = { alike: 0.7, other: 0.6, open: 0.4, few: 0.65, order: 0.5 };

/** Whether the rules found no request, a new event without a name, or mail of which nothing is said. */
function isOpen(request: Request): boolean {
  if (request.kind === 'mail') {
    const { kind: _kind, what, words, when, ...more } = request;
    return what === 'list' && words.length === 0 && isEmpty(when) && Object.keys(more).length === 0;
  }
  if (request.kind === 'create')
    return request.title === undefined && isEmpty(request.when) && request.offered === undefined;
  return request.kind === 'fragment' || request.kind === 'unknown';
}

const otherwiseOf = (request: Request) => (request.kind === 'change' ? request.otherwise : undefined);

/** "Get Lena taken off the demo" adds nobody. */
function changesSame(one: Request, other: Request): boolean {
  return !('remove' in one && 'add' in other) && !('add' in one && 'remove' in other);
}

const isSpan = ({ kind }: Request) => kind === 'agenda' || kind === 'free';

const verb = new RegExp(`^(?:${commandVerb})$`);

/** Whether a request says what the other, of its kind or near to it, leaves out. */
function saysMore(one: Request, other: Request, { items, phrases }: Gist): boolean {
  if (one.kind === 'clear' && other.kind === 'clear')
    return isWithSomebody(one, items) && other.words.length === 0;
  // "Say yes to the one from Jonas", of which the gist marks "the one".
  if (one.kind === 'respond' && other.kind === 'respond' && other.target.pronoun)
    return one.target.words.length > 0 && !one.target.mention;
  // "Uninvite Lena"
  if (one.kind === 'change' && other.kind === 'change' && one.remove && other.add) return true;
  // "Move the session to six", of which the gist marks the verb.
  if (one.kind === 'change' && other.kind === 'change' && !one.target.mention && other.target.mention)
    if (other.target.words.every((word) => verb.test(word))) return true;
  // "The dentist can only see us then. Decline the offsite call", of which the gist marks both.
  if (one.kind === other.kind && 'target' in one && 'target' in other) {
    const [first] = phrases.filter(({ mark }) => mark === 'event').toSorted((a, b) => b.weight - a.weight);
    const isFirst = first?.items.some(({ word }) => one.target.words.includes(word)) === true;
    const isAmong = one.target.words.every((word) => other.target.words.includes(word));
    return other.target.mention === true && !one.target.mention && isFirst && isAmong;
  }
  // "All future focus blocks": those before them stay.
  if (one.kind === 'clear' && other.kind === 'delete')
    return namesIn(other) === '' || (one.scope === 'following' && namesIn(one) === namesIn(other));
  if (one.kind === 'mail' && other.kind === 'mail')
    return (
      (one.from !== undefined && other.from === undefined) ||
      // "What did Ingrid write about the dinner" wants to read it.
      (one.what === 'read' && other.what === 'list' && one.from !== undefined && one.from === other.from) ||
      (one.words.length > other.words.length && other.words.every((word) => one.words.includes(word)))
    );
  return false;
}

/** "Clear everything on Friday with Sam": only what is with somebody. */
function isWithSomebody({ words }: ClearRequest, items: Gist['items']): boolean {
  return items.some(
    ({ word }, at) =>
      word === 'with' &&
      words.includes(items[at + 1]?.word ?? '') &&
      (items[at - 1]?.date !== undefined || ofMany.test(items[at - 1]?.word ?? '')),
  );
}

const ofMany = /^(?:everything|anything|all|lot|meetings|calls|events|appointments|things|stuff)$/;

/** "I'm taking 11 January off": there is no "it" that would go. */
function isNamedOnlyIn(byRules: Request, byGist: Request, { phrases }: Gist): boolean {
  // "The one on 28 March is at Hattie's, note that as the location": its day says which.
  const isOfDay = phrases.some(({ mark, items }) => mark === 'event' && items.at(-1)?.word === 'one');
  if (isOfDay && 'target' in byGist && byGist.target.when.days) return false;
  const isIt = 'target' in byGist && byGist.target.pronoun === true;
  return isIt && !isOpen(byRules) && (isEmpty(byGist.target.when) || byRules.kind === 'create');
}

/** "Me, Lena and Sam, half an hour on Friday, when": with more people than the rules see. */
function asksMore(one: Request, other: Request): boolean {
  return one.kind === 'free' && one.guests.length > (other.kind === 'free' ? other.guests.length : 0);
}

/** A few words that the rules know well. */
function isPlain({ kind }: Request): boolean {
  return ['thanks', 'greeting', 'yes', 'no', 'stop', 'help', 'clock', 'cannot'].includes(kind);
}

/** "Leave all the others" keeps nothing that would go. */
const isRest = (word: string) => /^(?:others?|rest)$/.test(word);

/** "Order two pizzas to the flat", "get me a taxi": somebody shall have it brought, and no task is noted down. */
function isForSomebody({ items }: Gist): boolean {
  const words = items.map(({ word }) => word).join(' ');
  return /^(?!(?:wish|trust|believe|excuse|forgive|bear) )\S+ me\b|\bto (?:(?:my|the|our|this) )?(?:flat|house|home|office|desk|door|me|us)\b/.test(
    words,
  );
}

/** Whether a request says something for which the gist has neither an intent nor a mark. */
function isBeyondMarks(request: Request): boolean {
  switch (request.kind) {
    case 'again':
    case 'swap':
      return true;
    case 'mail':
      return ['actions', 'book', 'thread'].includes(request.what) || request.unread !== undefined;
    case 'issues':
      return request.what === 'one';
    case 'agenda':
      return (request.pick ?? request.count ?? request.view ?? request.beside) !== undefined;
    case 'find':
      return isOnCall(request);
    case 'free':
      return (request.beside ?? request.guestsOf) !== undefined || request.except !== undefined;
    case 'change':
      return !request.target.mention && (request.note ?? request.conference) !== undefined;
    case 'clear':
      return request.beside !== undefined || request.except?.words.every(isRest) === false;
    default:
      return false;
  }
}
