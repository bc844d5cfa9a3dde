import { isEmpty, type When } from '../dates/when.ts';
import type { Gist } from '../gist/gist.ts';
import { isNamed } from './aim.ts';
import { capital } from './event-title.ts';
import { fullness } from './fullness.ts';
import { looks } from './gist-kinds.ts';
import { areSeveral } from './other-named.ts';
import type { ChangeRequest, CreateRequest, Request, Target, Understood } from './request.ts';
import { nameIn } from './vague.ts';
import { commandVerb } from './verbs.ts';

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
  if (before === 'words' && isEllipsis(byRules, gist)) return true;
  if (gist.sure < leastSure(byRules, byGist, gist)) return true;
  if (isPlain(byRules)) return isShort || looks.includes(gist.intent) || isForSomebody(gist);
  if (byRules.kind === 'several') return byGist.kind !== 'several' && areSeveral(byRules.requests, gist);
  if (isBeyondMarks(byRules) || saysMore(byRules, byGist)) return true;
  // "Am I busy on Saturday", "book club yeah"
  if (isLook(byGist) && isLook(byRules) && gist.items.length <= some) return true;
  if (isShort && byGist.kind === 'create' && isEmpty(byGist.when)) return true;
  return before === 'nothing' && isNamedOnlyIn(byRules, byGist);
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
  if (isOpen(byRules)) return gist.items.length <= few ? sure.few : sure.open;
  if (otherwiseOf(byRules)?.kind === 'fragment') return sure.alike;
  if (byRules.kind !== byGist.kind)
    return otherwiseOf(byRules)?.kind === byGist.kind ? sure.open : sure.other;
  return isNamed(gist) && changesSame(byRules, byGist) ? sure.open : sure.alike;
}

/** How sure it has to be against the same request, another one, words that are no request, and few of those. */
const sure = { alike: 0.7, other: 0.6, open: 0.4, few: 0.65, certain: 0.8 };

/** Whether the rules found no request, or a new event without a name. */
function isOpen(request: Request): boolean {
  if (request.kind === 'create')
    return request.title === undefined && isEmpty(request.when) && request.offered === undefined;
  return request.kind === 'fragment' || request.kind === 'unknown';
}

const otherwiseOf = (request: Request) => (request.kind === 'change' ? request.otherwise : undefined);

/** "Get Lena taken off the demo" adds nobody. */
function changesSame(one: Request, other: Request): boolean {
  return !('remove' in one && 'add' in other) && !('add' in one && 'remove' in other);
}

const isLook = ({ kind }: Request) => ['agenda', 'find', 'free'].includes(kind);

/** Whether a request says what the other, of its kind or near to it, leaves out. */
function saysMore(one: Request, other: Request): boolean {
  // "The dentist can only see us then. Decline the offsite call", of which the gist marks both.
  if (one.kind === other.kind && 'target' in one && 'target' in other)
    return (
      other.target.mention === true &&
      !one.target.mention &&
      other.target.words.join(' ').includes(one.target.words.join(' '))
    );
  // "All future focus blocks": those before them stay.
  if (one.kind === 'clear' && other.kind === 'delete')
    return namesIn(other) === '' || (one.scope === 'following' && namesIn(one) === namesIn(other));
  if (one.kind === 'mail' && other.kind === 'mail')
    return (
      (one.from !== undefined && other.from === undefined) ||
      (one.words.length > other.words.length && other.words.every((word) => one.words.includes(word)))
    );
  return false;
}

/** "I'm taking 11 January off": there is no "it" that would go. */
function isNamedOnlyIn(byRules: Request, byGist: Request): boolean {
  const isIt = 'target' in byGist && byGist.target.pronoun === true;
  return isIt && !isOpen(byRules) && (isEmpty(byGist.target.when) || byRules.kind === 'create');
}

/**
 * The request of both, where they see the same one of the same name: the rules know more ways to say it, and the gist
 * knows better which words are a place, a new name or a time.
 */
export function together(read: Understood, byGist: Request, gist: Gist): Request | undefined {
  const byRules = read.told ?? read.request;
  const either = eitherOf(byRules, byGist, gist);
  if (either) return either;
  if (namesIn(byRules) !== namesIn(byGist) && !isOrderIn(byGist, byRules)) return undefined;
  if (byRules.kind === 'create' && byGist.kind === 'create')
    return {
      ...withoutInvitation(byGist),
      ...byRules,
      ...(nameIn(byRules) !== nameIn(byGist) && !isOrderIn(byGist, byRules) && { title: byGist.title }),
      ...whoComes(byRules, byGist),
      when: fuller(byRules.when, byGist.when),
    };
  if (byRules.kind === 'change' && byGist.kind === 'change') {
    const { otherwise, target, ...told } = byRules;
    const { place, title } = byGist;
    const isTimed = fullness(byGist.to) > fullness(byRules.to) + (byRules.length ? 1 : 0);
    return {
      ...byGist,
      ...told,
      target: bothNamed(target, byGist.target),
      ...(isTimed && { to: byGist.to }),
      ...(place && { place }),
      ...(title && { title }),
      ...(otherwise && !target.mention && { otherwise }),
    };
  }
  if (byRules.kind !== byGist.kind || byRules.kind === 'several') return undefined;
  if (byRules.kind === 'issues' && byGist.kind === 'issues' && byRules.what !== byGist.what) return undefined;
  if ('target' in byRules && 'target' in byGist)
    return { ...byRules, target: bothNamed(byRules.target, byGist.target) } as Request;
  return 'when' in byRules && 'when' in byGist
    ? ({ ...byRules, when: fuller(byRules.when, byGist.when) } as Request)
    : byRules;
}

/** "The swimming gala is on the 12th at ten": only the calendar can tell whether that is new or is there already. */
function eitherOf(byRules: Request, byGist: Request, { sure: certainty }: Gist): Request | undefined {
  const created = byRules.kind === 'create' ? byRules : otherwiseOf(byRules);
  if (byGist.kind === 'change' && created?.kind === 'create' && !byGist.otherwise)
    return certainty < sure.certain && nameIn(created) === nameOf(byGist) && !isEmpty(byGist.to)
      ? { ...byGist, otherwise: created }
      : undefined;
  if (byGist.kind !== 'create' || byRules.kind !== 'change' || byRules.target.mention) return undefined;
  const isSame = !isEmpty(byRules.to) && nameOf(byRules).endsWith(nameIn(byGist));
  const { place: _place, title: _title, add: _add, ...told } = byRules;
  return isSame ? { ...told, otherwise: { ...byGist, title: capital(nameOf(byRules)) } } : undefined;
}

const nameOf = ({ target }: ChangeRequest) => (target.name ?? target.words.join(' ')).toLowerCase();

/** "Book lunch tomorrow": the order went into the name. */
function isOrderIn(one: Request, other: Request): boolean {
  if (one.kind !== 'create' || other.kind !== 'create' || !other.title) return false;
  const [name, rest] = [nameIn(one), nameIn(other)];
  return name.endsWith(` ${rest}`) && orderAlone.test(name.slice(0, -rest.length));
}

const orderAlone = new RegExp(`^(?:${commandVerb}) (?:an? |the |my )?$`);

function bothNamed(byRules: Target, byGist: Target): Target {
  const { near } = byRules;
  return byRules.mention
    ? { ...byGist, ...(near && { near }) }
    : { ...byRules, when: fuller(byRules.when, byGist.when) };
}

function fuller(one: When, other: When): When {
  return fullness(other) > fullness(one) ? other : one;
}

function whoComes(
  byRules: CreateRequest,
  byGist: CreateRequest,
): Pick<CreateRequest, 'guests' | 'inviteKnown'> {
  const { guests, inviteKnown } = addresses(byGist) > addresses(byRules) ? byGist : byRules;
  return { guests, ...(inviteKnown && { inviteKnown }) };
}

function withoutInvitation({ inviteKnown: _inviteKnown, ...request }: CreateRequest): CreateRequest {
  return request;
}

/** How many are to come, and how many of them can be reached. */
function addresses({ guests }: CreateRequest): number {
  return guests.length + guests.filter(({ email }) => email !== undefined).length;
}

/** A few words that the rules know well. */
function isPlain({ kind }: Request): boolean {
  return ['thanks', 'greeting', 'yes', 'no', 'stop', 'help', 'clock', 'cannot'].includes(kind);
}

/** "Order two pizzas to the flat", "get me a taxi": somebody shall have it brought, and no task is noted down. */
function isForSomebody({ items }: Gist): boolean {
  const words = items.map(({ word }) => word).join(' ');
  return /^\S+ me\b|\bto (?:(?:my|the|our|this) )?(?:flat|house|home|office|desk|door|me|us)\b/.test(words);
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
    case 'free':
      return (request.beside ?? request.guestsOf) !== undefined || request.except !== undefined;
    case 'change':
      return !request.target.mention && (request.note ?? request.conference) !== undefined;
    case 'clear':
      return (request.except ?? request.beside) !== undefined;
    default:
      return false;
  }
}

/** The words of what a request is about, if they name it: one and many of a thing alike. */
function namesIn(request: Request): string {
  const words =
    request.kind === 'create'
      ? nameIn(request).split(/\s+/)
      : 'target' in request && !request.target.pronoun
        ? request.target.words
        : 'words' in request
          ? request.words
          : [];
  return words
    .map((word) => word.toLowerCase().replace(/(?:['’]s|s)$/, ''))
    .join(' ')
    .trim();
}
