import { isEmpty, withoutEdge, type When } from '../../dates/when.ts';
import { targetOf, withTarget } from './clause-target.ts';
import { dayOf, isOpen, type Clause } from './clause.ts';
import { mentionIn } from '../parts/mention.ts';
import type { ClearRequest, DeleteRequest, Request, Target } from '../request.ts';
import { withScope } from '../parts/scope.ts';
import { tokenAt } from '../wording/sentence.ts';
import { readTarget } from '../parts/target.ts';
import { covered, whenOf, type Utterance } from '../wording/utterance.ts';
import { clearVerb } from '../wording/verbs.ts';

/* Removals in a message of several clauses. */

/** A removal of one event, with what the other clauses say: what it is, and on which day. */
export function removedIn(request: DeleteRequest, { text }: Utterance, others: Clause[]): Request {
  const { target } = request;
  // "The 15th - wipe it": the day itself.
  const day = isOpen(target) && clears.test(text) ? bareDayOf(others) : undefined;
  if (day) return { kind: 'clear', when: day, words: [] };
  const nameless = isOpen(target) ? namelessIn(others) : undefined;
  if (nameless) return { ...request, target: { words: [], when: nameless } };
  // "Oh dear, physio as well. Cancel that one for tonight"
  const named = target.pronoun && !isEmpty(target.when) ? others.map(targetOf).find(isName) : undefined;
  if (named) return { ...request, target: { ...named, when: target.when } };
  const gone = isOpen(request.target) ? (goneFrom(others) ?? allOf(others)) : undefined;
  return (
    gone ?? withSeries(withDay(withTarget(withName(request, others), nearestFirst(others)), others), others)
  );
}

/** "I slept so badly. I won't make physio, cancel that one": what stands right before the removal is what goes. */
function nearestFirst(others: Clause[]): Clause[] {
  const isAfter = ({ after }: Clause) => after === true;
  return [...others.filter((clause) => !isAfter(clause)).toReversed(), ...others.filter(isAfter)];
}

/** "There's a really silly entry at nine on the 14th, get rid of it": it is known by its time alone. */
function namelessIn(others: Clause[]): When | undefined {
  const told = others
    .filter(({ utterance }) => someEntry.test(utterance.text))
    .map(({ utterance }) => whenOf(utterance));
  return told.find(({ days, time }) => days !== undefined && time !== undefined);
}

const someEntry =
  /\bthere is (?:(?:an?|some|this|that)(?: (?:really|very|rather|quite|pretty|such an?|so|[a-z]+ly) \S+)? (?:entry|event|booking|thing|item)|something(?: (?:really|very|rather|quite|pretty) \S+)?)\b(?! (?:called|named|titled|about|with|for)\b)/;

const clears = new RegExp(`^(?:${clearVerb})\\b`);

/** The day of a clause that says nothing else. */
function bareDayOf(clauses: Clause[]): When | undefined {
  return dayOf(
    clauses.filter(({ utterance: { sentence, dates } }) =>
      sentence.tokens.every(({ at, word }) => covered(dates, at) || /^(?:on|the|my|all|-)$/.test(word)),
    ),
  );
}

/** "Physio, the whole series, get rid" */
function withSeries(request: DeleteRequest, others: Clause[]): DeleteRequest {
  const { scope } = request;
  const isAll = others.some(({ utterance }) => withScope(request, utterance).scope === 'all');
  return scope === undefined && isAll ? { ...request, scope: 'all' } : request;
}

function isName(target: Target | undefined): target is Target {
  return target !== undefined && target.words.some((word) => /\p{L}{3}/u.test(word));
}

/** A removal of many, with what the other clauses say. */
export function clearedIn(request: ClearRequest, { text }: Utterance, others: Clause[]): Request {
  // "From the 11th on no more design critiques, delete those"
  const gone = request.events?.length === 0 ? (goneFrom(others) ?? unwantedIn(others)) : undefined;
  if (gone) return gone;
  // "Friday, clear the lot"
  const day = request.events?.length === 0 && theLot.test(text) ? bareDayOf(others) : undefined;
  if (day) return { kind: 'clear', when: day, words: [] };
  // "I'm giving up pottery. delete the whole series"
  const named = endedIn(others) ?? others.map(targetOf).find((found) => found !== undefined);
  if (named && request.words.length > 0 && request.words.every((word) => ofSeries.test(word)))
    return { kind: 'delete', target: { ...named, when: {} }, scope: 'all' };
  // "Last parkrun for me is this saturday, drop every one from the 5th on"
  if (named && request.words.length === 0 && everyOne.test(text)) {
    const { near: _near, ...event } = named;
    const scope = request.when.days?.edge === 'from' ? 'following' : 'all';
    return { kind: 'delete', target: { ...event, when: withoutEdge(request.when) }, scope };
  }
  return onDayTold(request, text, others);
}

/** "I'm ill today, cancel all my meetings", "he comes on the 8th, clear my afternoon that day". */
function onDayTold(request: ClearRequest, text: string, others: Clause[]): ClearRequest {
  const isDated = request.when.days !== undefined && !thatDay.test(text);
  const told = isDated || request.when.instant || request.events ? undefined : dayOf(others);
  if (!told) return request;
  const { part, time, until } = request.when;
  const isAnyTime = !part && !time && !until && !thatDay.test(text);
  return { ...request, when: isAnyTime ? told : { ...request.when, days: told.days } };
}

/** "That is the end of parkrun for me": what comes no more. */
function endedIn(others: Clause[]): Target | undefined {
  for (const { utterance } of others) {
    const [from, to] = ended.exec(utterance.text)?.indices?.groups?.name ?? [];
    const { sentence } = utterance;
    if (from !== undefined && to !== undefined)
      return readTarget(utterance, tokenAt(sentence, from), tokenAt(sentence, to));
  }
  return undefined;
}

const ended =
  /\b(?:the end of|(?:done|finished|through) with|(?:had )?enough of|so much for|giving up(?: on)?|gave up) (?<name>.+?)(?: (?:for good|altogether|completely))?$/d;
const theLot = /\b(?:the (?:whole )?lot|it all|all of it)$/;

/** "No parkrun, no haircut, scrap the pair of them": what there is to be none of. */
function unwantedIn(others: Clause[]): DeleteRequest | undefined {
  const told = others.filter(({ utterance: { manner, text } }) => manner.no ?? /\bno \S/.test(text));
  const parts = told
    .flatMap(({ utterance }) => mentionIn(utterance)?.parts ?? [])
    .map((words) => words.filter((word) => word !== 'no'))
    .filter(({ length }) => length > 0);
  const day = dayOf(others);
  if (parts.length < 2) return undefined;
  const words = parts.flat();
  return {
    kind: 'delete',
    target: { words, name: words.join(' '), parts, when: day ? { days: day.days } : {} },
  };
}

const thatDay = /\b(?:that|the same) (?:day|morning|afternoon|evening)\b/;
const everyOne = /\b(?:every (?:single |last )?one|each (?:and every )?one|all of (?:them|those))\b/;
const ofSeries = /^(?:series?|class(?:es)?|sessions?|lessons?|all|last)$/;

/** "Everything that I have with Lena on friday, cancel it" */
function allOf(others: Clause[]): Request | undefined {
  const told = others.find(({ utterance }) =>
    /^(?:everything|anything|all|what(?:ever)?(?= (?:i|we|there|is|it)\b))\b(?! day)/.test(utterance.text),
  );
  if (!told) return undefined;
  const words =
    mentionIn(told.utterance)?.words.filter((word) => !/^(?:together|all|whatever)$/.test(word)) ?? [];
  return { kind: 'clear', when: whenOf(told.utterance), words };
}

/** What there is to be no more of, and from when on. */
function goneFrom(others: Clause[]): DeleteRequest | undefined {
  const told = others.find(({ utterance }) => /\bno more\b/.test(utterance.text));
  const target = told && mentionIn(told.utterance);
  const days = told && whenOf(told.utterance).days;
  if (!target || days?.edge !== 'from') return undefined;
  const words = target.words.filter((word) => !/^(?:no|more)$/.test(word));
  const { edge: _edge, ...day } = days;
  return {
    kind: 'delete',
    scope: 'following',
    target: { words, name: words.join(' '), when: { days: { ...day, to: day.from } } },
  };
}

/** "Physio finishes early, remove the sessions from monday on": what they are sessions of. */
function withName(request: DeleteRequest, others: Clause[]): DeleteRequest {
  const { target } = request;
  const isVague =
    target.words.length > 0 &&
    target.words.every((word) => /^(?:sessions?|class(?:es)?|lessons?|onwards?)$/.test(word));
  const named = isVague
    ? (endedIn(others) ?? others.map(targetOf).find((found) => found !== undefined))
    : undefined;
  return named ? { ...request, target: { ...named, when: target.when } } : request;
}

/** "I'm away on thursday, so cancel pottery": of several of that name, the one on that day. */
function withDay(request: DeleteRequest, others: Clause[]): DeleteRequest {
  const { target } = request;
  const near = target.words.length > 0 && isEmpty(target.when) && !target.near && dayOf(others);
  return near ? { ...request, target: { ...target, near } } : request;
}
