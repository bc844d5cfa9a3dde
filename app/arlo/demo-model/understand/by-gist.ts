import type { Moment } from '../dates/moment.ts';
import { isEmpty, type When } from '../dates/when.ts';
import { readGist, type Gist } from '../gist/gist.ts';
import { intents, type Intent } from '../gist/marks.ts';
import { plainly, standIn, type Order } from '../gist/plain.ts';
import { restore } from '../gist/weights.ts';
import stored from '../gist/weights.json' with { type: 'json' };
import { isTelling } from './mention.ts';
import { isNews } from './news.ts';
import type { ChangeRequest, CreateRequest, Request, Target, Understood } from './request.ts';
import { commandVerb } from './verbs.ts';
import { withoutSlips } from './self-correction.ts';
import { isCalled, isOfMany, saysWhatChanges } from './rules-hold.ts';
import { withoutTag } from './tag-question.ts';
import { understand } from './understand.ts';

const weights = restore(stored);

/** How sure the gist has to be to count for more than the rules, or to be tried where those find nothing. */
const sure = { certainly: 0.97, more: 0.8, rather: 0.5, perhaps: 0.35 };

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
  const made = readAnew(text, moment, replies);
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
  const gist = readGist(withoutSlips(text, moment), moment, weights);
  if (!gist || !mayOrder(text, gist)) return { first: read };
  const request = read.told ?? read.request;
  const byGist = () => readGistOf(gist, read, moment);
  const isAlike = kindOf[gist.intent].includes(request.kind);
  if (isAlike && gist.sure >= sure.more && request.kind === 'create') {
    const booked = byGist();
    if (booked?.read.request.kind === 'several') return { first: booked.read };
    return booked?.read.request.kind === 'create'
      ? {
          first: {
            ...read,
            request: bookedAs(request, booked.read.request, booked.isSureOfName && !isCalled(request, text)),
          },
        }
      : { first: read };
  }
  if (isAlike && gist.sure >= sure.certainly && asksOthers.has(request.kind)) {
    const first = byGist()?.read;
    if (first && saysMore(first.request, request)) return { first };
  }
  if (request.kind === 'several' && gist.sure >= sure.certainly) {
    const first = byGist()?.read;
    if (first && (namesAsMany(first.request, request) || isReasonOnly(request.requests, gist)))
      return { first };
  }
  const isWider = isAlike && request.kind === 'delete' && request.scope === undefined && scoped.test(text);
  const isGuess = isAlike && 'target' in request && isScattered(request.target);
  if (gist.sure >= (isWider || isGuess ? sure.more : least(request, gist, replies))) {
    const found = byGist()?.read;
    const first = found && isGuess ? aimed(read, request, found) : found;
    if (first) return { first, ...(isHarmless(read.request) && { second: () => read }) };
  }
  const isTried = looks.includes(gist.intent)
    ? gist.sure >= sure.perhaps
    : gist.sure >= sure.more && gist.items.length > few;
  return { first: read, ...(isTried && { second: () => byGist()?.read }) };
}

/** Whether both readings find as many new events: the rules part sentences well, and names less so. */
function namesAsMany(one: Request, other: Request): boolean {
  if (one.kind !== 'several' || other.kind !== 'several') return false;
  return (
    one.requests.length === other.requests.length && other.requests.every(({ kind }) => kind === 'create')
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

/**
 * A change whose event the rules only guess, with the event that the gist names: the change as the gist reads it, or as
 * the rules do where those read more of it.
 */
function aimed(read: Understood, request: Request, byGist: Understood): Understood | undefined {
  const named = byGist.request;
  if (!('target' in named) || !('target' in request) || named.target.pronoun) return undefined;
  const { near, parts = [] } = request.target;
  const { words } = named.target;
  // "The design critiques", of which the gist marks "the design": what stands together.
  const run = parts.find((one) => one.length > words.length && words.every((word, at) => one[at] === word));
  const whole = run && { words: run, parts: [run], name: run.join(' '), mention: true as const };
  const target = { ...named.target, ...whole, ...(near && isEmpty(named.target.when) && { near }) };
  const isFuller =
    request.kind === 'change' && named.kind === 'change' && fullness(request.to) > fullness(named.to);
  const { told: _told, ...rest } = isFuller ? read : byGist;
  return { ...rest, request: { ...(isFuller ? request : named), target } as Request };
}

/** Whether the words that may name an event stand in several places of the sentence. */
function isScattered({ mention, parts = [] }: Target): boolean {
  return mention === true && parts.filter((words) => words.some((word) => /\p{L}/u.test(word))).length > 1;
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

/** The plain order of a gist as the rules read it, if that is what the gist is and it leaves out no time. */
function readGistOf(
  gist: Gist,
  read: Understood,
  moment: Moment,
): { read: Understood; isSureOfName: boolean } | undefined {
  const order = plainly(gist);
  const reread = order && readOrder(order, moment);
  if (!reread || !isOf(gist.intent, reread.request) || losesTime(read, reread)) return undefined;
  return { read: reread, isSureOfName: order.sureOfName === true };
}

/** How sure the gist of a message has to be to be read before the request that the rules make of it. */
function least(request: Request, gist: Gist, replies: boolean): number {
  if (request.kind === 'several' || request.kind === 'clock') return Infinity;
  // A word of what Arlo cannot do may stand in the reason: "stuck outside Reading, so the review is at four".
  if (request.kind === 'cannot' && gist.intent !== 'create')
    return gist.items.length > some ? sure.certainly : Infinity;
  if (isPlainTalk(request)) return sure.certainly;
  // A few words get their meaning from what was said before.
  if (request.kind === 'fragment' || request.kind === 'unknown')
    return replies ? Infinity : gist.items.length <= some ? sure.certainly : sure.rather;
  if (kindOf[gist.intent].includes(request.kind))
    return isVague(request) || (isOther(request, gist) && gist.items.length > few) ? sure.more : Infinity;
  if (isOfMany(request)) return sure.rather;
  if (request.kind === 'change' && saysWhatChanges(request, gist)) return Infinity;
  if (gist.items.length > some) return sure.more;
  return isOrdered(gist) ? Infinity : sure.certainly;
}

/** The new event of a message that both readings take for one: as the rules read it, unless they took half a sentence for its name. */
function bookedAs(asRules: CreateRequest, byGist: CreateRequest, sureOfName: boolean): CreateRequest {
  const { calendar } = byGist;
  const byRules: CreateRequest = {
    ...asRules,
    ...(byGist.reminds && { reminds: true }),
    ...(calendar !== undefined && { calendar }),
  };
  if (byGist.title === undefined) return byRules;
  const isVagueName = isVague(byRules);
  const guests = byGist.guests.length > byRules.guests.length ? byGist.guests : byRules.guests;
  const isReminder = byGist.when.reminders !== undefined && byRules.when.reminders === undefined;
  if (!isVagueName && (!sureOfName || nameIn(byRules).includes(nameIn(byGist))))
    return { ...byRules, guests, ...(isReminder && { when: byGist.when }) };
  const when = isReminder || fullness(byGist.when) >= fullness(byRules.when) ? byGist.when : byRules.when;
  const { place: _place, ...rest } = byRules;
  const place = byGist.place ?? (isVagueName ? undefined : byRules.place);
  return { ...rest, title: byGist.title, when, guests, ...(place !== undefined && { place }) };
}

/** Whether a new event would be without the time that the rules see in the message. */
function losesTime(read: Understood, { request }: Understood): boolean {
  return request.kind === 'create' && isEmpty(request.when) && !isEmpty(read.when);
}

/** What it is called, without whom it is with. */
function nameIn({ title = '' }: CreateRequest): string {
  return title.toLowerCase().replace(/ with .*$/, '');
}

function fullness(when: When): number {
  return Object.values(when).filter((said) => said !== undefined).length;
}

/** Messages of so many words are read well by the rules: all, and those that are orders or say little. */
const [few, some] = [6, 9];

const orders = new RegExp(`^(?:${commandVerb}|accept|decline|remind|invite|rename|undo)\\b`);

function isOrdered({ items }: Gist): boolean {
  return orders.test(items[0]?.word ?? '');
}

const looks: Intent[] = ['agenda', 'find', 'free', 'slots', 'mail', 'issues', 'talk'];

/** Whether the gist may stand for what a message says: what is only told, refused or asked orders nothing. */
function mayOrder(text: string, { intent, items }: Gist): boolean {
  if (items.length < 3) return false;
  const plain = items.map(({ text: word }) => word.toLowerCase()).join(' ');
  return looks.includes(intent) || !(refuses.test(plain) || isNews(plain) || withoutTag(text) !== undefined);
}

/** "Don't cancel it", "should I move it?", "I'm not sure whether to cancel it" */
const refuses =
  /\b(?:do not|don['’]?t|never|should (?:i|we)|shall i|(?:whether|if) (?:to|i should|we should)|thinking (?:of|about)) (?:\w+ ){0,2}?(?:cancel|delet|remov|clear|mov|drop|bin|chang)/i;

function isHarmless({ kind }: Request): boolean {
  return ['agenda', 'find', 'free', 'mail', 'issues', 'fragment', 'unknown'].includes(kind);
}

/** Thanks, a yes, a no: a few words that the rules know well. */
function isPlainTalk({ kind }: Request): boolean {
  return ['thanks', 'greeting', 'yes', 'no', 'stop', 'help', 'clock', 'cannot'].includes(kind);
}

/** Whether a request changes something else of the event than what the message is about. */
function isOther(request: Request, { intent }: Gist): boolean {
  if (request.kind !== 'change') return false;
  const { to, length, title, place, add, remove, reminders, repeat, colour, conference, note } = request;
  if (colour ?? conference ?? note) return false;
  const changed: Partial<Record<Intent, unknown>> = {
    move: isEmpty(to) ? undefined : to,
    length: length ?? (isEmpty(to) ? undefined : to),
    rename: title,
    place,
    invite: add,
    uninvite: remove,
    remind: reminders,
    repeat,
  };
  return intent in changed && changed[intent] === undefined;
}

/** Whether the name in a request is half a sentence. */
function isVague(request: Request): boolean {
  if (request.kind === 'create')
    return request.title === undefined || isTalk(nameIn(request).split(/\s+/), 5);
  if (request.kind === 'change' && (isVagueGuest(request) || isTalk(placeIn(request), 9))) return true;
  if (!('target' in request) || request.target.mention) return false;
  // "When did i say i'd do the tax return"
  if (request.kind === 'find' && request.fact === 'when' && request.target.words.some(isTelling)) return true;
  const { words, name = '' } = request.target;
  return isTalk(words, 4) || isTalk(name.toLowerCase().split(/\s+/), 8);
}

/** "A different room now its studio room 2" */
function placeIn({ place = '' }: ChangeRequest): string[] {
  return place === '' ? [] : place.toLowerCase().split(/\s+/);
}

function isVagueGuest({ add = [], remove = [] }: ChangeRequest): boolean {
  return [...add, ...remove].some(({ name, email }) => !email && name.split(/\s+/).length > 3);
}

function isTalk(words: string[], most: number): boolean {
  return words.length > most || words.some((word) => talk.test(word));
}

/** Words of sentences, and of no name. */
const talk =
  /^(?:i|i'm|i've|i'll|i'd|im|ive|we|we're|we've|they|they're|them|he|he's|he’s|she|she's|it's|its|that's|there's|so|because|cos|yeah|never|gonna|gotta|anyway|which|going|having|bringing|forgot|sorry|please|please:|finally|settled|wont|cant|won't|can't|is|are|was|were|just|ugh|those|bought|over|them|out)$/;

function readOrder({ text, named, unparted }: Order, moment: Moment): Understood | undefined {
  const { told: _told, ...read } = understand(text, moment);
  const { request } = read;
  if (unparted && request.kind === 'change') return { ...read, request: { ...request, unparted } };
  if (!named) return read;
  if (!('target' in request) || !request.target.words.includes(standIn)) return undefined;
  const { when } = request.target;
  const words = named.flat();
  const target = { words, when, parts: named, name: words.join(' '), mention: true as const };
  return { ...read, request: { ...request, target } as Request };
}

function isOf(intent: Intent, request: Request): boolean {
  if (intent === 'create' && request.kind === 'several')
    return request.requests.every(({ kind }) => kind === 'create');
  return kindOf[intent].includes(request.kind);
}

const kindOf = Object.fromEntries(intents.map((intent) => [intent, kindsOf(intent)])) as Record<
  Intent,
  Request['kind'][]
>;

function kindsOf(intent: Intent): Request['kind'][] {
  switch (intent) {
    case 'create':
      return ['create', 'again'];
    case 'delete':
    case 'clear':
      return ['delete', 'clear'];
    case 'accept':
    case 'decline':
    case 'maybe':
      return ['respond'];
    case 'agenda':
    case 'find':
      return ['agenda', 'find'];
    case 'free':
    case 'slots':
      return ['free'];
    case 'undo':
    case 'mail':
    case 'issues':
      return [intent];
    case 'talk':
      return ['thanks', 'greeting', 'help'];
    default:
      return ['change', 'swap'];
  }
}
