import type { Moment } from '../dates/moment.ts';
import { withNamedDay } from '../dates/named-day.ts';
import { findDates } from '../dates/find.ts';
import { isEmpty, readWhen } from '../dates/when.ts';
import { readGist, type Gist } from '../gist/gist.ts';
import { intents, type Intent, type Mark } from '../gist/marks.ts';
import { standIn } from '../gist/event.ts';
import { plainly, type Order } from '../gist/plain.ts';
import { restore } from '../gist/weights.ts';
import stored from '../gist/weights.json' with { type: 'json' };
import { bookedAs, fullness } from './booked-as.ts';
import { isNews } from './news.ts';
import { readSentence } from './sentence.ts';
import { besidesOf } from './said-besides.ts';
import type { Request, Understood } from './request.ts';
import { commandVerb } from './verbs.ts';
import { withoutSlips } from './self-correction.ts';
import { isCalled, isOfMany, saysWhatChanges } from './rules-hold.ts';
import { withoutTag } from './tag-question.ts';
import { understand } from './understand.ts';
import { isVague } from './vague.ts';

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

function readAnew(text: string, before: Moment, replies: boolean): Readings {
  const moment = withNamedDay(text, before);
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
            request: bookedAs(request, booked.read.request, {
              ...booked.order,
              isNamed: isCalled(request, text),
            }),
          },
        }
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
    if (first && (namesAsMany(first.request, request) || isReasonOnly(request.requests, gist)))
      return { first };
  }
  const isWider = isAlike && request.kind === 'delete' && request.scope === undefined && scoped.test(text);
  const isGuess = isAlike && 'target' in request && request.target.mention === true;
  // "Boiler service and dentist, del both": which two they are was said.
  const isPointed = isAlike && request.kind === 'clear' && request.events !== undefined && namesSome(gist);
  if (
    gist.sure >= (isPointed ? sure.rather : isWider || isGuess ? sure.more : least(request, gist, replies))
  ) {
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

/** Whether the events that a message is about are named, and not only pointed at. */
function namesSome({ phrases }: Gist): boolean {
  return phrases.some(
    ({ mark, items }) => mark === 'event' && !items.every(({ word }) => pointing.test(word)),
  );
}

const pointing = /^(?:it|that|this|them|both|all|those|these|of|the|ones?|two|three)$/;

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
): { read: Understood; order: Order } | undefined {
  const order = plainly(gist);
  const reread = order && readOrder(order, moment);
  if (!reread || !isOf(gist.intent, reread.request) || losesTime(read, reread)) return undefined;
  const said = withBesides(reread.request, read.told ?? read.request, read.text);
  return { read: { ...reread, request: withNear(said, gist, moment) }, order };
}

/** "Mum has cancelled on Sunday, so remove that lunch": a day beside what is marked decides between several. */
function withNear(request: Request, { items, phrases }: Gist, moment: Moment): Request {
  if (!('target' in request) || request.target.words.length === 0 || !isEmpty(request.target.when))
    return request;
  const marked = new Set(phrases.flatMap(({ items: own }) => own));
  const [day, ...others] = items.filter((item) => item.date === 'days' && !marked.has(item));
  if (!day || others.length > 0) return request;
  const { text } = readSentence(day.text);
  const near = readWhen(findDates(text, moment, { ranges: true }), text, moment);
  return { ...request, target: { ...request.target, near } } as Request;
}

/** What no phrase of a gist is for: which calendar, what colour, the note with an answer. */
function withBesides(request: Request, byRules: Request, text: string): Request {
  if (request.kind === 'create') return { ...besidesOf(text), ...request };
  if (request.kind === 'several') {
    const each = request.requests.map((one) =>
      one.kind === 'create' ? { ...besidesOf(text), ...one } : one,
    );
    return { ...request, requests: each };
  }
  if (request.kind === 'respond' && byRules.kind === 'respond' && byRules.note !== undefined)
    return { note: byRules.note, ...request };
  return request;
}

/** How sure the gist of a message has to be to be read before the request that the rules make of it. */
function least(request: Request, gist: Gist, replies: boolean): number {
  if (request.kind === 'several' || request.kind === 'clock') return Infinity;
  // A word of what Arlo cannot do may stand in the reason: "stuck outside Reading, so the review is at four".
  if (request.kind === 'cannot' && (gist.intent !== 'create' || isForSomebody(gist)))
    return gist.items.length > some ? sure.certainly : Infinity;
  if (isPlainTalk(request)) return sure.certainly;
  // A few words get their meaning from what was said before.
  if (request.kind === 'fragment' || request.kind === 'unknown')
    return replies
      ? Infinity
      : gist.items.length > some
        ? sure.rather
        : saysAll(gist)
          ? sure.more
          : sure.certainly;
  // "Rename pottery class clay club": the name and the new name, and nothing between them.
  if (
    gist.intent === 'rename' &&
    request.kind === 'change' &&
    (!request.title || (request.target.pronoun && saysAll(gist)))
  )
    return sure.rather;
  if (kindOf[gist.intent].includes(request.kind))
    return isVague(request) || (isOther(request, gist) && gist.items.length > few) ? sure.more : Infinity;
  if (isOfMany(request)) return sure.rather;
  if (request.kind === 'change' && saysWhatChanges(request, gist)) return Infinity;
  if (gist.items.length > some) return sure.more;
  return isOrdered(gist) ? Infinity : sure.certainly;
}

/** "Vendor demo alert 1h before": which event, and what of it changes, are both named. */
function saysAll({ intent, phrases }: Gist): boolean {
  const says = (mark: Mark | undefined) =>
    phrases.some((phrase) => phrase.mark === mark && phrase.weight > 0);
  return saidOf[intent] !== undefined && says('event') && says(saidOf[intent]);
}

const saidOf: Partial<Record<Intent, Mark>> = {
  rename: 'title',
  place: 'place',
  invite: 'who',
  uninvite: 'who',
  remind: 'lead',
};

/** "Order two pizzas to the flat", "get me a taxi": somebody shall have it brought, and no task is noted down. */
function isForSomebody({ items }: Gist): boolean {
  const words = items.map(({ word }) => word).join(' ');
  return /^\S+ me\b|\bto (?:(?:my|the|our|this) )?(?:flat|house|home|office|desk|door|me|us)\b/.test(words);
}

/** Whether a new event would be without the time that the rules see in the message. */
function losesTime(read: Understood, { request }: Understood): boolean {
  return request.kind === 'create' && isEmpty(request.when) && !isEmpty(read.when);
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
