import type { Moment } from '../dates/moment.ts';
import { readGist, type Gist } from '../gist/gist.ts';
import { restore } from '../gist/weights.ts';
import stored from '../gist/weights.json' with { type: 'json' };
import { aimed, isNamed, isScattered, namesSome, pointed } from './aim.ts';
import { bookedAs } from './booked-as.ts';
import { isClosing } from './closing.ts';
import { withDayNamed } from './day-named.ts';
import { kindOf, looks } from './gist-kinds.ts';
import { readGistOf } from './gist-reading.ts';
import { few, isHarmless, least } from './least.ts';
import { isNews } from './news.ts';
import { withPeopleNamed } from './people-named.ts';
import type { Request, Understood } from './request.ts';
import { withoutSlips } from './self-correction.ts';
import { sure } from './sure.ts';
import { withoutTag } from './tag-question.ts';
import { understand } from './understand.ts';
import { nameIn } from './vague.ts';
import { commandVerb } from './verbs.ts';

const weights = restore(stored);

/** What a message is read as, and as what else it may be read where that finds nothing. */
export type Readings = { first: Understood; second?: () => Understood | undefined };

/**
 * Reads a message by the rules and by its gist. Where they differ, the first is the one that is more likely right, and the
 * other is there if it can do no harm.
 * @param replies whether something was asked, so that a few words may be the answer
 */
export function understandByGist(text: string, moment: Moment, replies: boolean): Readings {
  const key = keyOf(text, moment, replies);
  const known = readings.get(key);
  if (known) return known;
  const own = withDayNamed(text, moment);
  const made = readAnew(withPeopleNamed(text, own), own, replies);
  if (readings.size >= mostReadings) readings.clear();
  readings.set(key, made);
  return made;
}

/** Every call of the model goes through the whole conversation again, and a turn takes several within a minute. */
const readings = new Map<string, Readings>();
const mostReadings = 500;

/** All that a reading depends on, to the minute. Only the text may hold a line break, so no two share a key. */
function keyOf(text: string, moment: Moment, replies: boolean): string {
  const { now, span, weekend, ...habits } = moment;
  const minute = now.round({ smallestUnit: 'minute', roundingMode: 'floor' });
  const days = [span?.from ?? '', span?.to ?? '', weekend.first, weekend.days];
  return [text, replies, minute, ...days, ...Object.values(habits)].join('\n');
}

function readAnew(text: string, moment: Moment, replies: boolean): Readings {
  const read = understand(text, moment);
  if (isClosing(text)) return { first: { ...read, request: { kind: 'thanks' } } };
  const gist = readGist(withoutSlips(text, moment), moment, weights);
  if (!gist || !mayOrder(text, gist)) return { first: read };
  const request = read.told ?? read.request;
  const byGist = () => readGistOf(gist, read, moment);
  const isAlike = kindOf[gist.intent].includes(request.kind);
  if (isAlike && gist.sure >= sure.more && request.kind === 'create') {
    const booked = byGist();
    if (booked?.read.request.kind === 'several') return { first: booked.read };
    return booked?.read.request.kind === 'create'
      ? { first: { ...read, request: bookedAs(request, booked.read.request, booked.order, gist) } }
      : { first: read };
  }
  if (
    isAlike &&
    gist.sure >= (request.kind === 'mail' ? sure.more : sure.certainly) &&
    asksOthers.has(request.kind)
  ) {
    const first = byGist()?.read;
    if (first && saysMore(first.request, request)) return { first };
  }
  if (request.kind === 'find' && gist.intent === 'find' && gist.sure >= sure.certainly) {
    const found = byGist()?.read.request;
    if (found?.kind === 'find' && found.target.words.length > 0)
      return { first: { ...read, request: { ...request, target: found.target } }, second: () => read };
  }
  if (request.kind === 'several' && gist.sure >= sure.certainly) {
    const first = byGist()?.read;
    if (first && (namesAsMany(first.request, request, gist) || isReasonOnly(request.requests, gist)))
      return { first };
  }
  const isWider = isAlike && request.kind === 'delete' && request.scope === undefined && scoped.test(text);
  const isGuess = isAlike && 'target' in request && request.target.mention === true;
  // "Boiler service and dentist, del both": which two they are was said.
  const isListed = isAlike && request.kind === 'clear' && request.events !== undefined && namesSome(gist);
  const isBetter = 'target' in request && isScattered(request.target) && isNamed(gist);
  const enough =
    isListed || isBetter ? sure.rather : isWider || isGuess ? sure.more : least(request, gist, replies);
  if (gist.sure >= enough) {
    const found = byGist()?.read;
    const first = found && isGuess ? aimed(read, request, found, gist) : found;
    if (first) return { first, ...(isHarmless(read.request) && { second: () => read }) };
  }
  const first = isAlike ? pointed(read, request, byGist()?.read.request, gist) : read;
  const isTried = looks.includes(gist.intent)
    ? gist.sure >= sure.perhaps
    : gist.sure >= sure.more && gist.items.length > few;
  return { first, ...(isTried && { second: () => byGist()?.read }) };
}

/**
 * Whether both readings find as many new events: the rules part sentences well, and names less so. One of which the gist
 * marks no word is in the reason: "my lad failed by a point, so there's a lesson on monday and one on friday".
 */
function namesAsMany(one: Request, other: Request, { phrases }: Gist): boolean {
  if (one.kind !== 'several' || other.kind !== 'several') return false;
  const names = phrases
    .filter(({ mark }) => mark === 'title')
    .flatMap(({ items }) => items.map(({ word }) => word));
  const named = other.requests.filter(
    (request) =>
      request.kind !== 'create' ||
      nameIn(request)
        .split(/\s+/)
        .some((word) => names.includes(word)),
  );
  return [other.requests, named].some(
    (those) => one.requests.length === those.length && those.every(({ kind }) => kind === 'create'),
  );
}

/** "The boiler man can only come at one, so change the service": nothing is named that would be new. */
function isReasonOnly(requests: readonly Request[], { intent, phrases }: Gist): boolean {
  return (
    intent !== 'create' &&
    !looks.includes(intent) &&
    requests.some(({ kind }) => kind === 'create') &&
    !phrases.some(({ mark }) => mark === 'title')
  );
}

/** Requests that say whose time, mails or issues they are about. */
const asksOthers = new Set<Request['kind']>(['free', 'mail', 'issues']);

/** Whether one request of two of a kind says whom it is about, and the other does not. */
function saysMore(one: Request, other: Request): boolean {
  if (one.kind === 'free' && other.kind === 'free')
    return one.guests.some(({ name }) => !other.guests.some((guest) => guest.name === name));
  if (one.kind === 'mail' && other.kind === 'mail')
    return (
      (one.from !== undefined || one.what === 'actions' || one.words.length > 0) &&
      other.what === 'list' &&
      other.from === undefined &&
      other.words.length === 0
    );
  return one.kind === 'issues' && other.kind === 'issues' && one.what === 'mine' && other.what === 'search';
}

const scoped = /\b(?:series|every|all|from now on|onwards|after)\b/i;

/** Whether the gist may stand for what a message says: what is only told, refused or asked orders nothing. */
function mayOrder(text: string, { intent, items }: Gist): boolean {
  if (items.length < 3) return false;
  const plain = items.map(({ text: word }) => word.toLowerCase()).join(' ');
  return (
    looks.includes(intent) ||
    !(refuses.test(plain) || (isNews(plain) && !orderedAfter.test(text)) || withoutTag(text) !== undefined)
  );
}

/** "I had such a weekend! Cancel physio": what follows the news. */
const orderedAfter = new RegExp(
  `[.!?;,] (?:(?:so|and|but|please|then|anyway,?|(?:can|could|would|will) you(?: please)?|just) )*(?:${commandVerb}|accept|decline|remind)\\b`,
  'i',
);

/** "Don't cancel it", "should I move it?", "I'm not sure whether to cancel it" */
const refuses =
  /\b(?:do not|don['’]?t|never|should (?:i|we)|shall i|(?:whether|if) (?:to|i should|we should)|thinking (?:of|about)) (?:\w+ ){0,2}?(?:cancel|delet|remov|clear|mov|drop|bin|chang)/i;
