import type { Moment } from '../dates/moment.ts';
import { isEmpty } from '../dates/when.ts';
import { readGist, type Gist } from '../gist/gist.ts';
import { intents, type Intent } from '../gist/marks.ts';
import { plainly, standIn, type Order } from '../gist/plain.ts';
import { restore } from '../gist/weights.ts';
import stored from '../gist/weights.json' with { type: 'json' };
import { withDayNamed } from './day-named.ts';
import { isNews } from './news.ts';
import { aimed, isNamed, isScattered, pointed } from './aim.ts';
import { bookedAs } from './booked-as.ts';
import { isVague, nameIn } from './vague.ts';
import { withPeopleNamed } from './people-named.ts';
import type { Request, Understood } from './request.ts';
import { sure } from './sure.ts';
import { commandVerb } from './verbs.ts';
import { withoutSlips } from './self-correction.ts';
import { withoutTag } from './tag-question.ts';
import { understand } from './understand.ts';

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
  const gist = readGist(withoutSlips(text, moment), moment, weights);
  if (!gist || !mayOrder(text, gist)) return { first: read };
  const request = read.told ?? read.request;
  const byGist = () => readGistOf(gist, read, moment);
  const isAlike = kindOf[gist.intent].includes(request.kind);
  if (isAlike && gist.sure >= sure.more && request.kind === 'create') {
    const booked = byGist();
    if (booked?.read.request.kind === 'several') return { first: booked.read };
    return booked?.read.request.kind === 'create'
      ? { first: { ...read, request: bookedAs(request, booked.read.request, booked.isSureOfName, gist) } }
      : { first: read };
  }
  if (isAlike && gist.sure >= sure.certainly && asksOthers.has(request.kind)) {
    const first = byGist()?.read;
    if (first && saysMore(first.request, request)) return { first };
  }
  if (request.kind === 'several' && gist.sure >= sure.certainly) {
    const first = byGist()?.read;
    if (first && (namesAsMany(first.request, request, gist) || isReasonOnly(request.requests, gist)))
      return { first };
  }
  const isWider = isAlike && request.kind === 'delete' && request.scope === undefined && scoped.test(text);
  const isScatter = 'target' in request && isScattered(request.target);
  const isGuess = isAlike && isScatter;
  const enough = isScatter && isNamed(gist) ? sure.rather : isWider || isGuess ? sure.more : undefined;
  if (gist.sure >= (enough ?? least(request, gist, replies))) {
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
      (one.from !== undefined || one.what === 'actions') &&
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
  if (!reread || !isOf(gist.intent, reread.request) || losesTime(read, reread) || staysThere(read, reread))
    return undefined;
  return { read: reread, isSureOfName: order.sureOfName === true };
}

/** "Can you bin the lunch on Friday? I'll make it up to them": no move to the day that it is on. */
function staysThere({ request }: Understood, { request: byGist }: Understood): boolean {
  if (request.kind !== 'delete' || byGist.kind !== 'change') return false;
  const { days, ...more } = byGist.to;
  const own = request.target.when.days;
  return days !== undefined && own !== undefined && isEmpty(more) && days.from.equals(own.from);
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
  if (isOfGuest(request, gist)) return Infinity;
  if (request.kind === 'mail' && request.unread) return sure.certainly;
  if (kindOf[gist.intent].includes(request.kind))
    return isVague(request) || (isOther(request, gist) && gist.items.length > few) ? sure.more : Infinity;
  if (gist.items.length > some)
    return isHarmless(request) && isVague(request) && looks.includes(gist.intent) ? sure.rather : sure.more;
  return isOrdered(gist) ? Infinity : sure.certainly;
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

/** "Don't cancel it", "should I move it?" */
const refuses =
  /\b(?:do not|don['’]?t|never|should (?:i|we)|shall i) (?:\w+ ){0,2}?(?:cancel|delete|remove|clear|move|drop|bin|change)/i;

function isHarmless({ kind }: Request): boolean {
  return ['agenda', 'find', 'free', 'mail', 'issues', 'fragment', 'unknown'].includes(kind);
}

/** Thanks, a yes, a no: a few words that the rules know well. */
function isPlainTalk({ kind }: Request): boolean {
  return ['thanks', 'greeting', 'yes', 'no', 'stop', 'help', 'clock', 'cannot'].includes(kind);
}

/** "Add Aiko to the review on the 8th" has the words of a new event, and "take Aiko off the review" those of a removal. */
function isOfGuest(request: Request, { intent }: Gist): boolean {
  if (request.kind !== 'change' || request.target.mention) return false;
  return (request.add && intent === 'create') ?? (request.remove && intent === 'delete') ?? false;
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

function readOrder({ text, named }: Order, moment: Moment): Understood | undefined {
  const { told: _told, ...read } = understand(text, moment);
  if (!named) return read;
  const { request } = read;
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
