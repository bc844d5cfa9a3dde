import { isEmpty, type When } from '../../dates/when.ts';
import type { Gist } from '../../gist/gist.ts';
import { endsSentence } from '../../gist/sentences.ts';
import { textOf } from '../../gist/text.ts';
import { capital } from '../parts/event-title.ts';
import { fullness } from '../parts/fullness.ts';
import type { ChangeRequest, CreateRequest, NamedGuest, Request, Target, Understood } from '../request.ts';
import { nameIn, namesIn } from '../parts/names-in.ts';
import { isTelling } from '../parts/mention.ts';
import { isFiller } from '../parts/target.ts';
import { commandVerb } from '../wording/verbs.ts';

/* What the rules and the gist say together, where they see the same request. */

/**
 * The request of both, where they see the same one of the same name: the rules know more ways to say it, and the gist
 * knows better which words are a place, a new name or a time.
 */
export function together(read: Understood, marked: Request, gist: Gist): Request | undefined {
  const byRules = read.told ?? read.request;
  const byGist = nameOfBoth(byRules, marked, gist);
  const either = eitherOf(byRules, byGist, gist);
  if (either) return either;
  // "There's a tournament on the 13th. Do I have the whole day free?"
  if (byGist.kind === 'free' && byRules.kind === 'agenda' && !byGist.when.days && byRules.when.days)
    return { ...byGist, when: { ...byGist.when, days: byRules.when.days } };
  const isNameless = byGist.kind === 'create' && byGist.title === undefined;
  if (!isNameless && namesIn(byRules) !== namesIn(byGist) && !isOrderIn(byGist, byRules)) return undefined;
  if (byRules.kind === 'create' && byGist.kind === 'create')
    return {
      ...withoutInvitation(byGist),
      ...withPlaceMarked(byRules, gist),
      ...(!isNameless &&
        nameIn(byRules) !== nameIn(byGist) &&
        !isOrderIn(byGist, byRules) && { title: byGist.title }),
      ...whoComes(byRules, byGist),
      when: fuller(byRules.when, byGist.when),
    };
  if (byRules.kind === 'change' && byGist.kind === 'change') {
    // "It's at the park every week": how often is nothing that is to be otherwise.
    const isPlace = gist.intent === 'place' && byGist.repeat === undefined;
    const { otherwise, target, to, length, repeat } = isPlace ? withoutRepeat(byRules) : byRules;
    const said = fullness(to) + (length ? 1 : 0) + (repeat ? 1 : 0);
    // "From 3 to 4": when it is now is no new time.
    const isTimed = fullness(byGist.to) > said && !target.when.time;
    const isLastDay = byGist.length !== undefined && 'lastDay' in byGist.length;
    return {
      ...byGist,
      ...withoutMarks(isPlace ? withoutRepeat(byRules) : byRules, gist),
      target: bothNamed(target, byGist.target, gist),
      to: isTimed || isLastDay ? byGist.to : to,
      ...(otherwise && !target.mention && { otherwise }),
    };
  }
  if (byRules.kind !== byGist.kind || byRules.kind === 'several') return undefined;
  if (byRules.kind === 'issues' && byGist.kind === 'issues' && byRules.what !== byGist.what) return undefined;
  if ('target' in byRules && 'target' in byGist)
    return {
      ...('scope' in byGist && { scope: byGist.scope }),
      ...byRules,
      target: bothNamed(byRules.target, byGist.target, gist),
    } as Request;
  if (byRules.kind === 'free' && byGist.kind === 'free' && byGist.guests.length > 0)
    return { ...byRules, guests: byGist.guests.filter(isPerson), when: fuller(byRules.when, byGist.when) };
  return 'when' in byRules && 'when' in byGist
    ? ({ ...byRules, when: fuller(byRules.when, byGist.when) } as Request)
    : byRules;
}

/**
 * A new event by the name that the rules read, where the gist has it too: "block time for writing my essay at two, the deadline
 * is looming" marks both, and of "Kung fu grading" all but the first word.
 */
function nameOfBoth(byRules: Request, byGist: Request, { phrases, items }: Gist): Request {
  if (byRules.kind !== 'create' || byGist.kind !== 'create' || !byRules.title || !byGist.title) return byGist;
  const titles = phrases.filter(({ mark }) => mark === 'title');
  const [name, rest] = [nameIn(byRules), nameIn(byGist)];
  const [first, next] = titles;
  const isFirst =
    first && next && textOf(first).toLowerCase() === name && textOf(next).toLowerCase() === rest;
  const isOneSentence = first && next && !items.slice(first.at, next.at).some(endsSentence);
  const head = items[0];
  const isHead =
    titles.some(({ at }) => at === 1) &&
    name === `${head?.text.toLowerCase()} ${rest}` &&
    head?.stop === '' &&
    !isFiller(head.word) &&
    !isShortened.test(head.text.toLowerCase()) &&
    !isTelling(head.word) &&
    !orderAlone.test(`${head.word} `);
  return (isFirst && isOneSentence) || isHead ? { ...byGist, title: byRules.title } : byGist;
}

/** "Im sewing" */
const isShortened = /^(?:im|ive|id|ill|were|weve|theyre|hes|shes|theres|its|thats|lets|gonna|gotta|gotten)$/;

function withoutRepeat({ repeat: _repeat, ...change }: ChangeRequest): ChangeRequest {
  const { repeat: _of, ...to } = change.to;
  return { ...change, to };
}

/** "Catch Jonas and Priya": nobody is called so. */
const isPerson = ({ name, email }: NamedGuest) =>
  email !== undefined || !/^(?:catch|meet|see|grab|get|ring|call|need|want)$/i.test(name);

/** "The swimming gala is on the 12th at ten": only the calendar can tell whether that is new or is there already. */
function eitherOf(byRules: Request, byGist: Request, { sure: certainty }: Gist): Request | undefined {
  const created = byRules.kind === 'change' ? byRules.otherwise : byRules;
  // "The rent is due on the 20th. Remind me two days before"
  if (byGist.kind === 'change' && byRules.kind === 'create' && remindsOf(byRules, byGist))
    return { ...byGist, otherwise: byRules };
  // "Could you put the carol service in for six on the 20th": what is not there yet is ordered.
  const isOrdered = byRules.kind === 'create' && byGist.kind === 'change' && isEmpty(byGist.target.when);
  if (byGist.kind === 'change' && created?.kind === 'create' && !byGist.otherwise)
    return nameIn(created) === nameOf(byGist) &&
      (isEmpty(byGist.to) ? created.colour !== undefined : isOrdered || certainty < certain)
      ? { ...byGist, otherwise: created }
      : undefined;
  if (byGist.kind !== 'create' || byRules.kind !== 'change' || byRules.target.mention) return undefined;
  const [name, rest] = [nameOf(byRules), nameIn(byGist)];
  const isMore = rest === name || rest.startsWith(`${name} to `);
  const isSame = !isEmpty(byRules.to) && (isMore || name.endsWith(rest));
  const { place: _place, title: _title, add: _add, ...told } = byRules;
  return isSame ? { ...told, otherwise: { ...byGist, ...(!isMore && { title: capital(name) }) } } : undefined;
}

/** Whether a reminder is of what is told to be on a day. */
function remindsOf(told: CreateRequest, { reminders, to }: ChangeRequest): boolean {
  return (
    told.when.reminders !== undefined &&
    told.when.days !== undefined &&
    reminders !== undefined &&
    isEmpty(to)
  );
}

/** A gist that is so sure of a change sees one of what is there. */
const certain = 0.8;

const nameOf = ({ target }: ChangeRequest) => (target.name ?? target.words.join(' ')).toLowerCase();

/** "Book lunch tomorrow": the order went into the name. */
function isOrderIn(one: Request, other: Request): boolean {
  if (one.kind !== 'create' || other.kind !== 'create' || !other.title) return false;
  const [name, rest] = [nameIn(one), nameIn(other)];
  return name.endsWith(` ${rest}`) && orderAlone.test(name.slice(0, -rest.length));
}

const orderAlone = new RegExp(`^(?:${commandVerb}) (?:an? |the |my )?$`);

/** "I want it to be called Interviews": what has no mark is no place, no new name and no guest, whatever the rules read. */
function withoutMarks(byRules: ChangeRequest, { phrases }: Gist): Partial<ChangeRequest> {
  const {
    kind: _k,
    target: _t,
    to: _to,
    otherwise: _o,
    place: _p,
    title: _n,
    reminders: _r,
    ...change
  } = byRules;
  const { add, remove, ...rest } = change;
  const isMarked = phrases.some(({ mark }) => mark === 'who');
  return {
    ...rest,
    // "Make it Wednesday, and invite her": nobody is called so in a story.
    ...(add?.every(isPronoun) && { add }),
    ...(remove && isMarked && { remove }),
  };
}

const isPronoun = ({ name }: NamedGuest) => /^(?:him|her|them)$/i.test(name);

/** The event that both name: its words and its day as the gist knows them, if it is sure. */
function bothNamed(byRules: Target, byGist: Target, { sure }: Gist): Target {
  const { near } = byRules;
  const isLoose = byRules.mention ?? (byRules.parts !== undefined && byGist.parts === undefined);
  const isKnown = sure >= certain && byGist.words.length > 0 && !byGist.mention && byRules.pick === 'latest';
  return isLoose || isKnown
    ? { ...byGist, ...(near && { near }) }
    : { ...byRules, when: fuller(byRules.when, byGist.when) };
}

/** What is said of when, by the gist where the rules say no more. */
function fuller(one: When, other: When): When {
  return fullness(other) >= fullness(one) ? other : one;
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

/** "So I can eat in peace just call it lunch": what the rules take for a place, and the gist for nothing at all, is none. */
function withPlaceMarked(byRules: CreateRequest, { phrases, sure }: Gist): CreateRequest {
  const { place, ...request } = byRules;
  const marked = phrases.flatMap(({ mark, items: own }) => (mark === 'place' || mark === 'title' ? own : []));
  const words = new Set((place ?? '').toLowerCase().split(/\s+/));
  const isMarked = marked.some(({ text }) => words.has(text.toLowerCase()));
  return place === undefined || isMarked || sure < certain ? byRules : request;
}

/** How many are to come, and how many of them can be reached. */
function addresses({ guests }: CreateRequest): number {
  return guests.length + guests.filter(({ email }) => email !== undefined).length;
}
