import { Temporal } from 'temporal-polyfill';
import type { Moment } from '../../dates/moment.ts';
import { isEmpty, type When } from '../../dates/when.ts';
import { onceWithinMoment } from '../../dates/within-moment.ts';
import { readWish, type Gist } from '../../gist/gist.ts';
import { restoreNetwork } from '../../gist/network.ts';
import network from '../../gist/network.json' with { type: 'json' };
import { readerOf } from '../../gist/reader.ts';
import { restore } from '../../gist/weights.ts';
import weights from '../../gist/weights.json' with { type: 'json' };
import { withLengthCorrected } from './length-corrected.ts';
import { isCertain, isNamed } from './named.ts';
import { askedOf, onlyQuestionIn, withoutLeadIn } from './asked-only.ts';
import { isClosing } from './closing.ts';
import { ofKindNamed } from './kind-named.ts';
import { coreOf, outweighs, requestOf } from './core-sentence.ts';
import { withoutDiaryHeading } from './diary-heading.ts';
import { withDayNamed, withoutDayAfter, withPastAsked } from './day-named.ts';
import { isHarmless, looks } from './gist-kinds.ts';
import { readGistOf } from './gist-reading.ts';
import { withoutKeptBefore } from './kept-before.ts';
import { newOrThere } from './new-or-there.ts';
import { asksWhatWas, isNews, tellsThePast } from '../wording/news.ts';
import { isOnCall } from '../requests/on-call.ts';
import { withOwnAnswer } from './own-answer.ts';
import { withoutBelief } from './own-belief.ts';
import { withPeopleNamed } from './people-named.ts';
import { withPossessor } from './possessor.ts';
import { withoutPurpose } from './purpose.ts';
import type { Request, Understood } from '../request.ts';
import { asksWhether } from './asks-whether.ts';
import { hasQuotedOrder } from '../wording/quoted-order.ts';
import { withoutSlips } from '../wording/self-correction.ts';
import { withQuotedName } from './quoted-name.ts';
import { readSentence } from '../wording/sentence.ts';
import { withoutTakenBack } from './taken-back.ts';
import { confirmed, withoutTag } from '../parts/tag-question.ts';
import { understand } from '../understand.ts';
import { readUtterance, whenOf } from '../wording/utterance.ts';
import { clearVerb, commandVerb, deleteVerb } from '../wording/verbs.ts';
import { rulesCount, type Before } from './which-counts.ts';
import { together } from './together.ts';
import { withoutGreeting } from '../requests/small-talk.ts';
import { withTask } from './who-sees-to-it.ts';

const reader = readerOf(restore(weights), restoreNetwork(network));
const wishOf = onceWithinMoment((text, moment) => readWish(text, moment, reader));

/** What a message is read as, and as what else it may be read where that finds nothing. */
export type Readings = { first: Understood; second?: () => Understood | undefined };

/**
 * Reads a message by the rules and by its gist. Where they differ, the first is the one that is more likely right, and the
 * other is there if it can do no harm.
 * @param before what was said before it
 */
export function understandByGist(text: string, moment: Moment, before: Before): Readings {
  const key = keyOf(text, moment, before);
  const minute = moment.now.epochMilliseconds - (moment.now.epochMilliseconds % 60_000);
  const known = readings.get(key);
  if (known && (known.minute === minute || !known.askedTheClock())) return known.read;
  const { watched, wasAsked } = withClockWatched(moment);
  const read = readWhole(text, watched, before);
  if (readings.size >= mostReadings) readings.clear();
  readings.set(key, { read, minute, askedTheClock: wasAsked });
  return read;
}

/** A message as it is meant: what only asks is looked up, and changes nothing. */
function readWhole(text: string, moment: Moment, before: Before): Readings {
  const whole = readAll(text, moment, before);
  const { kind } = requestOf(whole.first);
  return orderKinds.has(kind) ||
    (before === 'nothing' && (kind === 'fragment' || askedOf(text) !== undefined))
    ? (readAsked(text, moment, before) ?? withQuotedName(text, whole))
    : whole;
}

function readAll(text: string, moment: Moment, before: Before): Readings {
  const own = withDayNamed(text, withPastAsked(text, moment));
  const meant = withPossessor(withoutBelief(withoutDiaryHeading(withoutGreeting(withLengthCorrected(text)))));
  const said = withPeopleNamed(withoutDayAfter(withoutPurpose(withoutKeptBefore(meant, own), own), own), own);
  return withCore(meant, withTask(text, readAnew(said, own, before)), own, before);
}

/** The reading of the one sentence that wants something, where that of all of it took more from what is told around it. */
function withCore(text: string, whole: Readings, moment: Moment, before: Before): Readings {
  const core = coreOf(text, (one) => ({
    wish: wishOf(one, moment),
    byRules: () => understand(one, moment),
  }));
  const read = core && readWhole(core.text, moment, before);
  const isMeant = core && read && outweighs(requestOf(read.first), requestOf(whole.first), core);
  return isMeant ? { ...read, first: { ...read.first, text } } : whole;
}

/** What is asked in a message that orders nothing: a question never changes, answers or books anything, however it is put. */
function readAsked(text: string, moment: Moment, before: Before): Readings | undefined {
  const question = onlyQuestionIn(text);
  if (question === undefined) return undefined;
  const { first, second } = readAll(question, moment, before);
  const { told: _told, ...byRules } = understand(question, moment);
  const alone = understand(withoutLeadIn(question), moment);
  const isLookedUp = (one?: Understood) => one !== undefined && lookedUp.has(requestOf(one).kind);
  const found =
    [first, second?.(), byRules].find(isLookedUp) ??
    (alone.request.kind === 'free' && alone.request.when.days ? alone : undefined) ??
    agendaOfTold(question, byRules, moment, text);
  return { first: { ...(found ?? { ...byRules, request: whenIs(question, moment) }), text, asks: true } };
}

/** "Next week is looming. Tell me everything that's in it": all of the days that the rest of the message names. */
function agendaOfTold(
  question: string,
  read: Understood,
  moment: Moment,
  text: string,
): Understood | undefined {
  const { days } = whenOf(readUtterance(text, moment));
  return days && asksForAll.test(question)
    ? { ...read, request: { kind: 'agenda', when: { days }, words: [] } }
    : undefined;
}

const asksForAll =
  /\b(?:everything|all|anything|what(?:['’]?s| is| have i got| do i have))\b.*\b(?:(?:in|on) (?:it|that|there|them)|(?:going )?on (?:then|there)|there)\b/i;

/** Where a question can only be read for the event that it names. An hour in it may be no hour of that. */
function whenIs(question: string, moment: Moment): Request {
  const asked = confirmed(readUtterance(question, moment), { kind: 'unknown' });
  if (asked.kind !== 'find') return asked;
  const { days } = asked.target.when;
  return { ...asked, target: { ...asked.target, when: days ? { days } : {} } };
}

const orderKinds = new Set<Request['kind']>([
  'create',
  'change',
  'delete',
  'clear',
  'several',
  'respond',
  'swap',
]);
const lookedUp = new Set<Request['kind']>(['agenda', 'find', 'free', 'mail', 'issues']);

/**
 * Every call of the model goes through the whole conversation again. A reading holds for the day, and only for its minute (in ms
 * since the epoch) where it took the time from the clock: "in twenty minutes".
 */
const readings = new Map<string, { read: Readings; minute: number; askedTheClock: () => boolean }>();
const mostReadings = 500;

/** All that a reading depends on but for the clock. Only the text may hold a line break, so no two share a key. */
function keyOf(text: string, moment: Moment, before: Before): string {
  const { now, span, weekend, ...habits } = moment;
  const days = [span?.from ?? '', span?.to ?? '', weekend.first, weekend.days];
  return [text, before, now.timeZoneId, ...days, ...Object.values(habits)].join('\n');
}

/** A moment that tells whether it was asked for the time. */
function withClockWatched(moment: Moment): { watched: Moment; wasAsked: () => boolean } {
  let isAsked = false;
  const watched = {
    ...moment,
    get now() {
      isAsked = true;
      return moment.now;
    },
  };
  return { watched, wasAsked: () => isAsked };
}

function readAnew(text: string, moment: Moment, before: Before): Readings {
  const mended = withoutSlips(text, moment);
  const marked = wishOf(mended, moment)?.gist();
  const gist = marked && withOwnAnswer(marked);
  const meant = gist && withoutTakenBack(readSentence(mended).source, gist);
  if (meant !== undefined && meant.length < mended.length) return readAnew(meant, moment, before);
  const byRules = understand(text, moment);
  if (isClosing(text)) return { first: { ...byRules, request: { kind: 'thanks' } } };
  if (before !== 'question' && tellsThePast(text)) {
    const { told: _told, ...said } = byRules;
    return { first: { ...said, request: { kind: 'unknown' }, details: () => undefined } };
  }
  const eitherWay = gist && newOrThere(byRules, gist, moment);
  if (eitherWay) return { first: eitherWay };
  const byGist = gist && mayOrder(text, gist) ? readGistOf(gist, byRules, moment)?.read : undefined;
  if (!gist) return { first: byRules };
  if (!byGist) return { first: movedNamed(byRules, gist, moment) ?? byRules };
  const request = requestOf(byRules);
  // "I really enjoyed pottery last Thursday": what is over is told, where nobody orders anything.
  if (isHarmless(request) && isOver(byGist.request, moment) && !orders.test(text)) return { first: byRules };
  if (rulesCount(request, byGist.request, gist, before)) return tried(byRules, byGist);
  const { told: _told, ...said } = byRules;
  const both = together(byRules, byGist.request, gist) ?? byGist.request;
  const meantBy = before === 'nothing' ? ofKindNamed(both, gist, moment) : both;
  return tried({ ...said, request: meantBy }, byRules);
}

/** Whether a change or a removal is about a day that has gone by. */
function isOver(request: Request, { today }: Moment): boolean {
  if (request.kind !== 'change' && request.kind !== 'delete') return false;
  const days = request.target.when.days ?? (request.kind === 'change' ? request.to.days : undefined);
  return days !== undefined && Temporal.PlainDate.compare(days.to, today) < 0;
}

const orders = new RegExp(`\\b(?:${commandVerb})\\b`, 'i');

/** So sure has the gist to be where the rules read something else than it does. */
const rather = 0.5;

/**
 * "Would you move the review? Thursday doesn't feel right any more", "six suits me, move physio on the 30th to that": the
 * event that the gist names, where nothing is marked as when it is to be.
 */
function movedNamed(read: Understood, gist: Gist, moment: Moment): Understood | undefined {
  const { told, ...said } = read;
  const request = told ?? read.request;
  const isNamedOnly = gist.intent === 'move' && gist.sure >= rather && isNamed(gist);
  if (!isNamedOnly || request.kind !== 'change' || !request.target.mention || !mayOrder(read.text, gist))
    return undefined;
  const named = readGistOf({ ...gist, intent: 'delete' }, read, moment)?.read.request;
  if (!named || !('target' in named)) return undefined;
  const { place: _place, ...change } = request;
  const { when: near, ...target } = named.target;
  const to = isDayAlone(request.to) && notThen.test(read.text) ? {} : request.to;
  return { ...said, request: { ...change, target: { ...target, when: {}, near }, to } };
}

/** "Thursday doesn't feel right any more": when it is no longer to be. */
const notThen =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|then|that day|\d{1,2}(?:st|nd|rd|th)) (?:does|is|will|would|can)(?:n['’]t| not|not)\b/i;

const isDayAlone = ({ days, ...more }: When) => days !== undefined && isEmpty(more);

/** A reading, and another for where that finds nothing, if that does no harm. */
function tried(first: Understood, second: Understood): Readings {
  const mayBeOther = isHarmless(requestOf(second)) && !isOnCall(requestOf(first));
  return { first, ...(mayBeOther && { second: () => second }) };
}

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
      asksForAdvice.test(text) ||
      (answers.has(intent) && isNaming(items)) ||
      refuses.test(parted) ||
      (hasQuotedOrder(text) && !orderedAfter.test(text)) ||
      asksWhether(text.trim()) ||
      (intent === 'delete' && gist.sure < surelyGone && !removes.test(plain)) ||
      tellsWhich.test(plain) ||
      (asksWhatWas(plain) && !orderedAfter.test(text)) ||
      (isNews(plain) && !orderedAfter.test(text) && !isSaidAfter(gist) && !isCertain(gist)) ||
      withoutTag(text) !== undefined
    )
  );
}

/** "We have a demo this week is that in mine too": nothing goes of which no word says so, unless the gist is this sure. */
const surelyGone = 0.8;
const removes = new RegExp(
  `\\b(?:${deleteVerb}|${clearVerb}|off|out|away|without|never|not?|\\w+n['’]?t|cannot|gone|go(?:es)?|leave|skip\\w*|quit\\w*|stop\\w*|giv\\w+|done|over|finished|rid|less|free|decline\\w*|reject\\w*|\\w+ed|can|miss\\w*|ill|sick|broke\\w*|closed|shut|bye|enough|through)\\b`,
);

const answers = new Set<Gist['intent']>(['accept', 'decline', 'maybe']);

/** Rename the review to “Say no”: what is quoted is a name, and no answer. */
function isNaming(items: Gist['items']): boolean {
  const own = items.filter(({ quoted }) => !quoted);
  return (
    own.length < items.length && own.some(({ word }) => /^(?:re-?nam|re-?titl|call|titl|nam)/.test(word))
  );
}

/** "I cut it myself last night. So Saturday's haircut can go": what is to happen is named behind the news. */
function isSaidAfter({ sure: own, items, phrases }: Gist): boolean {
  const news = items.findIndex(({ stop }) => /[.!?…]/.test(stop));
  const named = phrases.filter(({ mark }) => mark === 'event');
  const wishes = items.slice(news + 1).some(({ word }) => /^(?:can|could|should|needs?|must)$/.test(word));
  return own >= rather && news >= 0 && named.length > 0 && named.every(({ at }) => at > news) && wishes;
}

/** "I had such a weekend! Cancel physio": what follows the news. */
const orderedAfter = new RegExp(
  `[.!?;,] (?:(?:so|and|but|please|then|anyway,?|(?:can|could|would|will) you(?: please)?|just) )*(?:${commandVerb}|accept|decline|remind|nudge|ping|(?:give|send) me an? (?:nudge|ping|shout|prod|poke|reminder|alert|heads[ -]up))\\b`,
  'i',
);

/** "I meant the portfolio review": which one was meant before, and no order of its own. */
const tellsWhich =
  /\bi (?:only |really |of course )?(?:meant?|was (?:thinking|talking) (?:of|about)) (?:the|my|our|that)\b/;

/** "Do you think I should cancel it or not?" */
const asksForAdvice = /\bor not\W*$|\bdo you (?:think|reckon)\b.*\bshould\b/i;

/** "Don't cancel it", "should I move it?", "I'm not sure whether to cancel it"; "if I don't move more" refuses nothing. */
const refuses =
  /(?<!\b(?:if|when|unless|since|because) (?:i|we|you|he|she|they) )\b(?:do not|don['’]?t|never|should (?:i|we)|shall i|(?:whether|if) (?:to|i should|we should)|thinking (?:of|about)) (?:\w+ ){0,2}?(?:cancel|delet|remov|clear|mov|drop|bin|chang)/i;
