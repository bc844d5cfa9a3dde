import type { Moment } from '../dates/moment.ts';
import { isEmpty } from '../dates/when.ts';
import { readGist, type Gist } from '../gist/gist.ts';
import { textOf } from '../gist/text.ts';
import { restoreNetwork } from '../gist/network.ts';
import network from '../gist/network.json' with { type: 'json' };
import { readerOf } from '../gist/reader.ts';
import { restore } from '../gist/weights.ts';
import weights from '../gist/weights.json' with { type: 'json' };
import { aimed, isNamed, isOnMoreDays, muchFor, namesSome, pointed, withoutTalk } from './aim.ts';
import { betterMarked } from './better-marked.ts';
import { bookedAs } from './booked-as.ts';
import { eitherWay, paintedAs } from './either-way.ts';
import { onlyQuestionIn } from './asked-only.ts';
import { isClosing } from './closing.ts';
import { coreOf, outweighs, requestOf } from './core-sentence.ts';
import { withDayNamed } from './day-named.ts';
import { capital } from './event-title.ts';
import { kindOf, looks } from './gist-kinds.ts';
import { guessedIn } from './guessed.ts';
import { readGistOf } from './gist-reading.ts';
import { withoutKeptBefore } from './kept-before.ts';
import { few, isHarmless, least } from './least.ts';
import { isLooselyRead } from './loosely-read.ts';
import { asksWhatWas, isNews } from './news.ts';
import { isCertain, otherNamed } from './other-named.ts';
import { withOwnAnswer } from './own-answer.ts';
import { withPeopleNamed } from './people-named.ts';
import type { CreateRequest, Request, Understood } from './request.ts';
import { withoutSlips } from './self-correction.ts';
import { withQuotedName } from './quoted-name.ts';
import { readSentence } from './sentence.ts';
import {
  answersPlainly,
  asksWhether,
  ordersMove,
  saysItGoes,
  standsAnyway,
  withRemoval,
} from './rules-hold.ts';
import { sure } from './sure.ts';
import { withoutTakenBack } from './taken-back.ts';
import { withoutTag } from './tag-question.ts';
import { understand } from './understand.ts';
import { nameIn } from './vague.ts';
import { commandVerb, moveVerb } from './verbs.ts';
import { withTask } from './who-sees-to-it.ts';

const reader = readerOf(restore(weights), restoreNetwork(network));

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
  const said = withPeopleNamed(withoutKeptBefore(text, own), own);
  const whole = withCore(text, withTask(text, readAnew(said, own, replies)), own, replies);
  const made = changes.has((whole.first.told ?? whole.first.request).kind)
    ? (readAsked(text, moment, replies) ?? withQuotedName(text, whole))
    : whole;
  if (readings.size >= mostReadings) readings.clear();
  readings.set(key, made);
  return made;
}

/** The reading of the one sentence that wants something, where that of all of it took more from what is told around it. */
function withCore(text: string, whole: Readings, moment: Moment, replies: boolean): Readings {
  const core = coreOf(text, (one) => ({
    gist: readGist(one, moment, reader),
    byRules: understand(one, moment),
  }));
  const read = core && understandByGist(core.text, moment, replies);
  const isMeant = core && read && outweighs(requestOf(read.first), requestOf(whole.first), core);
  return isMeant ? { ...read, first: { ...read.first, text } } : whole;
}

/** What is asked in a message that orders nothing, if that is something to look up. */
function readAsked(text: string, moment: Moment, replies: boolean): Readings | undefined {
  const question = onlyQuestionIn(text);
  const read = question === undefined ? undefined : understandByGist(question, moment, replies);
  const found = [read?.first, read?.second?.()].find(
    (one) => one && lookedUp.has((one.told ?? one.request).kind),
  );
  return found && { first: { ...found, text } };
}

const changes = new Set<Request['kind']>(['create', 'change', 'delete', 'clear', 'several']);
const lookedUp = new Set<Request['kind']>(['agenda', 'find', 'free']);

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
  const mended = withoutSlips(text, moment);
  const marked = readGist(mended, moment, reader);
  const own = marked && withOwnAnswer(marked);
  const byRules = understand(text, moment);
  const gist = own && withRemoval(own, byRules.told ?? byRules.request);
  const meant = gist && withoutTakenBack(readSentence(mended).source, gist);
  if (meant !== undefined && meant.length < mended.length) return readAnew(meant, moment, replies);
  if (isClosing(text)) return { first: { ...byRules, request: { kind: 'thanks' } } };
  // "Physio is cancelled on the 14th and the 21st": where it goes by the rules, the gist may know better what it is.
  const isGone = byRules.request.kind === 'delete' && gist?.intent === 'delete' && isNamed(gist);
  if (!gist || !(isGone || mayOrder(text, gist)) || standsAnyway(byRules.told ?? byRules.request, gist))
    return { first: byRules };
  const heard = withoutTalk(byRules, gist);
  const read = namesSome(gist) ? heard : guessedIn(heard, gist);
  const request = read.told ?? read.request;
  const byGist = () => readGistOf(gist, read, moment);
  const moved = ordersMove(text, gist)
    ? readGistOf({ ...gist, intent: 'delete' }, read, moment)?.read
    : undefined;
  if (moved && 'target' in moved.request && moved.request.kind !== 'change')
    return { first: { ...moved, request: { kind: 'change', target: moved.request.target, to: {} } } };
  const isAlike = kindOf[gist.intent].includes(request.kind);
  // "Half the choir strolls in late. From Thursday on let's have it at 7.45": no word says that anything is to go.
  const removes = gist.intent === 'delete' || gist.intent === 'clear';
  if (removes && !isAlike && gist.sure < sure.certainly && !saysItGoes(text)) return { first: read };
  const other = otherNamed(read, gist, isAlike, byGist);
  if (other) return { first: other, ...(isHarmless(read.request) && { second: () => read }) };
  const better = betterMarked(read, gist, moment);
  if (better) return { first: better };
  const painted = request.kind === 'change' ? paintedAs(request, gist, byGist()?.read.request) : undefined;
  if (painted) return { first: { ...read, request: painted } };
  // "It's the party on the 11th at six, put that in": the rules have neither its name nor its time.
  const isOpen = request.kind === 'create' && request.title === undefined && isEmpty(request.when);
  if (isAlike && gist.sure >= (isOpen ? sure.rather : sure.more) && request.kind === 'create') {
    const booked = byGist();
    if (booked?.read.request.kind === 'several') return { first: booked.read };
    return booked?.read.request.kind === 'create'
      ? { first: { ...read, request: bookedAs(request, booked.read.request, booked.order, gist) } }
      : { first: read };
  }
  if (isAlike && gist.sure >= enoughOfKind(request) && asksOthers.has(request.kind)) {
    const first = byGist()?.read;
    if (first && saysMore(first.request, request, gist)) return { first };
  }
  if (request.kind === 'find' && gist.intent === 'find' && gist.sure >= sure.certainly) {
    const found = byGist()?.read.request;
    if (found?.kind === 'find' && found.target.words.length > 0)
      return { first: { ...read, request: { ...request, target: found.target } }, second: () => read };
  }
  const named = request.kind === 'several' && withMarkedNames(request.requests, gist);
  if (request.kind === 'several' && named)
    return { first: { ...read, request: { ...request, requests: named } } };
  if (request.kind === 'several' && gist.sure >= sure.more) {
    const booked = byGist();
    const isOfNew = gist.intent === 'create' && !gist.phrases.some(({ mark }) => mark === 'event');
    const [only, ...others] = request.requests.filter(({ kind }) => kind === 'create');
    // "The anniversary is on 19 June. Have it show up every year": nothing that was there before is meant.
    if (isOfNew && only?.kind === 'create' && others.length === 0 && booked?.read.request.kind === 'create') {
      const whole = { ...only, when: { ...booked.read.request.when, ...only.when } };
      return { first: { ...read, request: bookedAs(whole, booked.read.request, booked.order, gist) } };
    }
    const first = gist.sure >= sure.certainly ? booked?.read : undefined;
    const isOne =
      first && (isReasonOnly(request.requests, gist) || isOneOf(first.request, request.requests, gist));
    if (first && (isOne || namesAsMany(first.request, request, gist))) return { first };
  }
  const more =
    isAlike && request.kind === 'delete' && gist.sure >= sure.certainly ? byGist()?.read : undefined;
  if (more && isOnMoreDays(more.request, request)) return { first: more };
  const isWider = isAlike && request.kind === 'delete' && request.scope === undefined && scoped.test(text);
  const isLoose = isLooselyRead(request, gist, replies);
  const knowsMore = isLoose && (isNamed(gist) || looks.includes(gist.intent));
  // "Boiler service and dentist, del both": which two they are was said.
  const isListed = isAlike && request.kind === 'clear' && request.events !== undefined && namesSome(gist);
  // "I'm done with the choir, so delete the lot": all of what is named, and no day.
  const isLotOfOne =
    isAlike &&
    request.kind === 'clear' &&
    // "All future pottery classes": those before them stay.
    (request.scope === undefined || request.scope === 'all') &&
    gist.intent === 'delete' &&
    (isNamed(gist) || ((request.when.repeat !== undefined || request.scope === 'all') && namesSome(gist)));
  const isSurer = isWider || isLotOfOne || (isLoose && gist.intent !== 'create');
  const ofLoose = isListed || knowsMore ? sure.rather : isSurer ? sure.more : Infinity;
  const enough = Math.min(ofLoose, least(request, gist, replies));
  if (gist.sure >= enough) {
    const found = byGist()?.read;
    const either = found?.request.kind === 'create' && eitherWay(read, text, found.request);
    if (either) return { first: either };
    const aim =
      found && isAlike && isLoose && 'target' in request ? aimed(read, request, found, gist) : found;
    const first = aim && withNameOf(request, aim, text);
    // "Tell her what is on next week, before she guesses": something without a name is less than what is asked.
    const isLess = first?.request.kind === 'create' && !first.request.title && lookedUp.has(request.kind);
    if (first && !isLess) return { first, ...(isHarmless(read.request) && { second: () => read }) };
  }
  const first = isAlike ? pointed(read, request, byGist()?.read.request, gist) : read;
  const isTried = looks.includes(gist.intent)
    ? gist.sure >= sure.perhaps
    : gist.sure >= sure.more &&
      (gist.items.length > few || isNewAndTimed(gist)) &&
      !(request.kind === 'delete' && gist.intent === 'create') &&
      (isAlike || !answersPlainly(request, gist));
  return { first, ...(isTried && { second: () => byGist()?.read }) };
}

/** "We're in Wales from the 4th to the 9th, mark those days": the rules have a name where no word is marked as one. */
function withNameOf(byRules: Request, read: Understood, text: string): Understood {
  const { request } = read;
  const booked = byRules.kind === 'change' ? byRules.otherwise : undefined;
  // "The van's MOT is on friday at nine": it is new where no event is called so, whatever the gist makes of it.
  const mayBeNew = request.kind === 'change' && !isEmpty(request.to) && request.scope === undefined;
  if (mayBeNew && booked?.kind === 'create' && !movesIt.test(text))
    return { ...read, request: { ...request, otherwise: booked } };
  const isNameless = request.kind === 'create' && request.title === undefined;
  if (!isNameless || booked?.kind !== 'create' || booked.title === undefined) return read;
  const { place, ...rest } = request;
  // "In Wales" says where that is.
  const isPlaced = place !== undefined && !booked.title.endsWith(place);
  return { ...read, request: { ...rest, title: booked.title, ...(isPlaced && { place }) } };
}

const movesIt = new RegExp(`\\b(?:${moveVerb}|put|make|change|do|have|let)\\b`, 'i');

/**
 * Whether both readings find as many new events: the rules part sentences well, and names less so. One of which the gist
 * marks no word is in the reason: "my lad failed by a point, so there's a lesson on monday and one on friday".
 */
function namesAsMany(one: Request, other: Request, { phrases }: Gist): boolean {
  if (one.kind !== 'several' || other.kind !== 'several') return false;
  const named = other.requests.filter((request) => request.kind !== 'create' || isMarked(request, phrases));
  return [other.requests, named].some(
    (those) => one.requests.length === those.length && those.every(({ kind }) => kind === 'create'),
  );
}

/** "Six weeks of cold showers, six! The boiler man comes on friday at nine": all but one have neither a mark nor a time. */
function isOneOf(one: Request, requests: readonly Request[], gist: Gist): boolean {
  const isTalk = (request: Request) =>
    request.kind === 'create' && !request.when.time && !isMarked(request, gist.phrases);
  return (
    one.kind === 'create' && isNamed(gist) && requests.filter((request) => !isTalk(request)).length === 1
  );
}

/**
 * "The manager rang: I'm doing Morning clinic from eight to noon and then Baby clinic": as many names as new events, of
 * which the rules took one from the reason.
 */
function withMarkedNames(requests: readonly Request[], gist: Gist): Request[] | undefined {
  const names = gist.phrases.filter(
    ({ mark, weight, items }) => mark === 'title' && weight > muchFor * items.length,
  );
  const isMeant = (request: Request) => request.kind === 'create' && isMarked(request, gist.phrases);
  if (gist.intent !== 'create' || names.length !== requests.length || requests.every(isMeant))
    return undefined;
  if (!requests.every(({ kind }) => kind === 'create') || !requests.some(isMeant)) return undefined;
  // "Dentist at nine bank at eleven and the vet at four": a name that stands behind the mark is that of one more.
  const isBehind = (request: Request, index: number) =>
    !isMeant(request) &&
    request.kind === 'create' &&
    gist.items.findLastIndex(({ word }) => word === nameIn(request).split(' ')[0]) > (names[index]?.at ?? 0);
  if (requests.some(isBehind)) return undefined;
  return requests.map((request, index) => {
    const phrase = names[index];
    return isMeant(request) || !phrase
      ? request
      : ({ ...request, title: capital(textOf(phrase)) } as Request);
  });
}

/** Whether the gist marks a word of its name. */
function isMarked(request: CreateRequest, phrases: Gist['phrases']): boolean {
  const words = nameIn(request).split(/\s+/);
  return phrases.some(
    ({ mark, items }) => mark === 'title' && items.some(({ word }) => words.includes(word)),
  );
}

/**
 * "The boiler man can only come at one, so change the service": nothing is named that would be new. "The play is on that
 * afternoon. Decline the panel": nothing moves where one answers.
 */
function isReasonOnly(requests: readonly Request[], { intent, phrases }: Gist): boolean {
  const isAnswer = answers.includes(intent) && requests.filter(({ kind }) => kind === 'respond').length === 1;
  const isGuess = (request: Request) => request.kind === 'change' && request.target.mention === true;
  if (isAnswer && requests.every((request) => request.kind === 'respond' || isGuess(request))) return true;
  return (
    intent !== 'create' &&
    !looks.includes(intent) &&
    requests.some(({ kind }) => kind === 'create') &&
    !phrases.some(({ mark }) => mark === 'title')
  );
}

const answers: Gist['intent'][] = ['accept', 'decline', 'maybe'];

/** How sure the gist has to be where both see what is asked, and it says more of it. */
function enoughOfKind({ kind }: Request): number {
  return kind === 'free' ? sure.certainly : kind === 'issues' ? sure.rather : sure.more;
}

/** Requests that say whose time, mails or issues they are about. */
const asksOthers = new Set<Request['kind']>(['free', 'mail', 'issues']);

/** Whether one request of two of a kind says whom it is about, and the other does not. */
function saysMore(one: Request, other: Request, gist: Gist): boolean {
  if (one.kind === 'free' && other.kind === 'free')
    return one.guests.some(({ name }) => !other.guests.some((guest) => guest.name === name));
  if (one.kind === 'mail' && other.kind === 'mail')
    return (
      (one.from !== undefined || one.what === 'actions' || one.words.length > 0) &&
      other.what === 'list' &&
      other.from === undefined &&
      other.words.length === 0
    );
  if (one.kind !== 'issues' || other.kind !== 'issues') return false;
  // "Any accessibility bugs still open, I've a meeting about it": only what is said to be waiting for me is mine.
  if (one.what === 'search' && other.what === 'mine')
    return (
      one.words.length > 0 && gist.sure >= sure.certainly && !gist.items.some(({ word }) => ofMine.test(word))
    );
  // "Are there open bugs in fernhill/calendar": whoever they wait for.
  const isAnywhere = other.what === 'search' && other.repository === undefined && other.label === undefined;
  return (one.what === 'one' && other.what !== 'one') || (one.what === 'mine' && isAnywhere);
}

const ofMine = /^(?:my|mine|me|assigned|wait|waiting|plate|do|review)$/;

/** "Dinner elsie fri 8 nettle": a name and its time, which may be new where no event is called so. */
function isNewAndTimed({ intent, phrases }: Gist): boolean {
  const says = (wanted: string) =>
    phrases.some(({ mark, weight, items }) => mark === wanted && weight > 10 * items.length);
  return intent === 'create' && says('title') && says('when');
}

const scoped = /\b(?:series|every|all|from now on|onwards|after)\b/i;

/** Whether the gist may stand for what a message says: what is only told, refused or asked orders nothing. */
function mayOrder(text: string, gist: Gist): boolean {
  const { intent, items } = gist;
  if (items.length < 3) return false;
  const plain = items.map(({ text: word }) => word.toLowerCase()).join(' ');
  // "I'm never ready. Move the demo" refuses nothing.
  const parted = items.map(({ text: word, stop }) => `${word.toLowerCase()}${stop.trim()}`).join(' ');
  return (
    looks.includes(intent) ||
    !(
      refuses.test(parted) ||
      (isQuotedOrder.test(text) && !orderedAfter.test(text)) ||
      asksWhether(text.trim()) ||
      tellsWhich.test(plain) ||
      (asksWhatWas(plain) && !orderedAfter.test(text)) ||
      (isNews(plain) && !orderedAfter.test(text) && !isSaidAfter(gist) && !isCertain(gist)) ||
      withoutTag(text) !== undefined
    )
  );
}

/** "I cut it myself last night. So Saturday's haircut can go": what is to happen is named behind the news. */
function isSaidAfter({ sure: own, items, phrases }: Gist): boolean {
  const news = items.findIndex(({ stop }) => /[.!?…]/.test(stop));
  const named = phrases.filter(({ mark }) => mark === 'event');
  const wishes = items.slice(news + 1).some(({ word }) => /^(?:can|could|should|needs?|must)$/.test(word));
  return own >= sure.rather && news >= 0 && named.length > 0 && named.every(({ at }) => at > news) && wishes;
}

/** "I had such a weekend! Cancel physio": what follows the news. */
const orderedAfter = new RegExp(
  `[.!?;,] (?:(?:so|and|but|please|then|anyway,?|(?:can|could|would|will) you(?: please)?|just) )*(?:${commandVerb}|accept|decline|remind|nudge|ping|(?:give|send) me an? (?:nudge|ping|shout|prod|poke|reminder|alert|heads[ -]up))\\b`,
  'i',
);

/** "Dana wrote “Cancel the demo.” What do I have on then?": what somebody else wants. */
const isQuotedOrder = new RegExp(
  `\\b(?:wrote|writes|sa(?:id|ys)|text(?:ed|s)|asked|replied|answered|told (?:me|us))[:,]? [“"‘'](?:(?:please|can you|could you|just) )*(?:${commandVerb})\\b`,
  'i',
);

/** "I meant the portfolio review": which one was meant before, and no order of its own. */
const tellsWhich =
  /\bi (?:only |really |of course )?(?:meant?|was (?:thinking|talking) (?:of|about)) (?:the|my|our|that)\b/;

/** "Don't cancel it", "should I move it?", "I'm not sure whether to cancel it"; "if I don't move more" refuses nothing. */
const refuses =
  /(?<!\b(?:if|when|unless|since|because) (?:i|we|you|he|she|they) )\b(?:do not|don['’]?t|never|should (?:i|we)|shall i|(?:whether|if) (?:to|i should|we should)|thinking (?:of|about)) (?:\w+ ){0,2}?(?:cancel|delet|remov|clear|mov|drop|bin|chang)/i;
