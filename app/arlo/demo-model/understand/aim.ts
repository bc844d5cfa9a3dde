import { isEmpty } from '../dates/when.ts';
import type { Gist } from '../gist/gist.ts';
import type { Intent, Mark } from '../gist/marks.ts';
import { fullness } from './fullness.ts';
import type { ChangeRequest, NamedGuest, Request, Target, Understood } from './request.ts';
import { sure } from './sure.ts';

/* Which event a request is about, where the rules and the gist name different ones. */

/**
 * A change whose event the rules only guess, with the event that the gist names: the change as the gist reads it, or as
 * the rules do where those read more of it.
 */
export function aimed(
  read: Understood,
  request: Request,
  byGist: Understood,
  gist: Gist,
): Understood | undefined {
  const named = byGist.request;
  if (!('target' in named) || !('target' in request)) return undefined;
  const { near, parts = [] } = request.target;
  // "We left out Sam, put him on it": whether one of the other words names it, the calendar knows.
  if (named.target.pronoun)
    return named.kind === 'change' && (named.add ?? named.remove) && pointsAt(gist)
      ? { ...byGist, request: { ...named, target: request.target } }
      : undefined;
  const { words } = named.target;
  // "The design critiques", of which the gist marks "the design": what stands together.
  const run =
    words.length > 0 &&
    parts
      .map(withoutParticle)
      .find((one) => one.length > words.length && words.every((word, at) => one[at] === word));
  const whole = run && { words: run, parts: [run], name: run.join(' '), mention: true as const };
  const target = { ...named.target, ...whole, ...(near && isEmpty(named.target.when) && { near }) };
  const own = request.kind === 'change' ? marked(request, gist) : undefined;
  const isFuller = own !== undefined && named.kind === 'change' && holds(own, named);
  const { told: _told, ...rest } = isFuller ? read : byGist;
  return { ...rest, request: { ...(isFuller ? own : named), target } as Request };
}

/** "Cut the focus block down": the word belongs to the verb. */
function withoutParticle(words: string[]): string[] {
  return /^(?:down|up|off|out|over|back|in)$/.test(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

/**
 * A request whose event the gist knows better: by its name, where what the rules took for one has no mark at all ("decline
 * it and leave a note"), and by its day, where another sentence tells it. That day only decides between several.
 */
export function pointed(
  read: Understood,
  request: Request,
  byGist: Request | undefined,
  gist: Gist,
): Understood {
  const enough = isNamed(gist) ? sure.rather : sure.more;
  if (byGist?.kind === 'several' && 'target' in request && isGeneric(request.target) && isNamed(gist)) {
    const { told: _told, ...rest } = read;
    return { ...rest, request: byGist };
  }
  if (!byGist || !('target' in request) || !('target' in byGist) || gist.sure < enough) return read;
  if (!aimedAt.includes(request.kind) || request.target.pronoun) return read;
  // "I can't go to physio on the 7th and the 14th. Delete those two sessions": which they are was said before.
  if (isGeneric(request.target)) {
    const { told: _told, ...rest } = read;
    const isSaid = isNamed(gist) && !byGist.target.pronoun && request.kind === byGist.kind;
    return isSaid ? { ...rest, request: { ...request, target: byGist.target } as Request } : read;
  }
  const events = gist.phrases.filter(({ mark }) => mark === 'event');
  const words = events.flatMap(({ items }) => items.map(({ word }) => word.replace(/['’]s$/, '')));
  const isUnmarked =
    isNamed(gist) &&
    !byGist.target.pronoun &&
    request.target.words.length > 0 &&
    !request.target.words.some((word) => words.includes(word));
  const { days } = byGist.target.when;
  const isDayless = !request.target.when.days && !request.target.near?.days && days !== undefined;
  if (!isUnmarked && !isDayless) return read;
  const target = isUnmarked ? byGist.target : { ...request.target, near: { ...request.target.near, days } };
  const { told: _told, ...rest } = read;
  return { ...rest, request: { ...request, target } as Request };
}

/** "The two sessions": a word for whatever is in a calendar. */
function isGeneric({ words }: Target): boolean {
  return (
    words.length > 0 &&
    words.every((word) =>
      /^(?:two|three|both|sessions?|appointments?|meetings?|events?|entries|entry|dates?|ones?)$/.test(word),
    )
  );
}

const aimedAt: Request['kind'][] = ['change', 'delete', 'respond'];

/** Whether one change says all that the other does of when the event is to be, and more; and changes all else that it does. */
function holds(one: ChangeRequest, other: ChangeRequest): boolean {
  const { kind: _kind, target: _target, to, ...fields } = other;
  return (
    Object.keys(fields).every((field) => field in one) &&
    Object.keys(to).every((field) => field in one.to) &&
    (fullness(one.to) > fullness(to) || (one.add ?? one.remove) !== undefined) &&
    fullness(one.to) >= fullness(to)
  );
}

/**
 * A change without what the gist has no mark for: "I'll bring chocolate" invites nobody, and with "there was a notice this
 * morning, so change the place" nothing moves.
 */
function marked(request: ChangeRequest, { intent, phrases }: Gist): ChangeRequest {
  const isTimed = phrases.some(({ mark }) => mark === 'when' || mark === 'until' || mark === 'length');
  const isSaid = ([field]: [string, unknown]) => {
    if (field === 'repeat')
      return phrases.some(
        ({ mark, items }) => mark === 'when' && items.some(({ date }) => date === 'repeat'),
      );
    // "Priya can't Thursday, so make it Wednesday, and invite her": nobody is called so in a story.
    if ((field === 'add' || field === 'remove') && [request[field] ?? []].flat().every(isPronoun))
      return true;
    const mark = markOf[field];
    return mark === undefined || phrases.some((phrase) => phrase.mark === mark);
  };
  const said = Object.fromEntries(Object.entries(request).filter(isSaid)) as ChangeRequest;
  return isTimed || !timeless.includes(intent) ? said : { ...said, to: {} };
}

function isPronoun({ name }: NamedGuest): boolean {
  return /^(?:him|her|them)$/i.test(name);
}

/**
 * A change of an event that is only guessed, without the place, the guests and the name that the rules read where the gist
 * marks none: "he told me in no uncertain terms, so let's have it on the 9th" is nowhere else.
 */
export function withoutTalk(read: Understood, gist: Gist): Understood {
  const request = read.told ?? read.request;
  if (request.kind !== 'change' || !request.target.mention || timeless.includes(gist.intent)) return read;
  // "Priya can't Thursday, so make it Wednesday, and invite her" is no new event.
  if (gist.intent === 'create' && request.add) return read;
  const isMarked = (field: string) =>
    gist.phrases.some(({ mark }) => mark === markOf[field]) ||
    (field === 'add' && request.add?.every(isPronoun) === true);
  const unsaid = ['place', 'add', 'title'].filter((field) => field in request && !isMarked(field));
  const rest = Object.fromEntries(
    Object.entries(request).filter(([field]) => !unsaid.includes(field)),
  ) as ChangeRequest;
  const { kind: _kind, target: _target, to, scope: _scope, otherwise: _otherwise, ...fields } = rest;
  if (unsaid.length === 0 || (isEmpty(to) && Object.keys(fields).length === 0)) return read;
  return read.told ? { ...read, told: rest } : { ...read, request: rest };
}

/** What changes something else than when an event is. */
const timeless: Intent[] = ['rename', 'place', 'invite', 'uninvite', 'remind'];

const markOf: Record<string, Mark> = {
  title: 'title',
  place: 'place',
  add: 'who',
  remove: 'who',
  length: 'length',
  reminders: 'lead',
};

/** "Scrap tomorrow's focus block and also the one on the first": the same event, on more days than the rules read. */
export function isOnMoreDays(one: Request, other: Request): boolean {
  if (one.kind !== 'several' || other.kind !== 'delete' || other.scope) return false;
  const { words } = other.target;
  return one.requests.every(
    (request) =>
      request.kind === 'delete' &&
      request.target.when.days !== undefined &&
      request.target.words.length > 0 &&
      request.target.words.every((word) => words.includes(word)),
  );
}

/** Whether much speaks for the name that an event has or gets. */
export function isNamed({ intent, phrases }: Gist): boolean {
  const mark = intent === 'create' ? 'title' : 'event';
  return phrases.some((phrase) => phrase.mark === mark && phrase.weight > muchFor * phrase.items.length);
}

/** So much speaks for a name, a word, that somebody must have meant it for one. */
export const muchFor = 25;

/** Whether the words that may name an event stand in several places of the sentence. */
export function isScattered({ mention, parts = [] }: Target): boolean {
  return mention === true && parts.filter((words) => words.some((word) => /\p{L}/u.test(word))).length > 1;
}

/** Whether the events that a message is about are named, and not only pointed at. */
export function namesSome({ phrases }: Gist): boolean {
  return phrases.some(
    ({ mark, items }) => mark === 'event' && !items.every(({ word }) => pointing.test(word)),
  );
}

/** Whether the event is only pointed at. */
function pointsAt({ phrases }: Gist): boolean {
  const events = phrases.filter(({ mark }) => mark === 'event');
  return events.length > 0 && events.every(({ items }) => items.every(({ word }) => pronoun.test(word)));
}

const pronoun = /^(?:it|that|this)$/;

const pointing = /^(?:it|that|this|them|both|all|those|these|of|the|ones?|two|three)$/;
