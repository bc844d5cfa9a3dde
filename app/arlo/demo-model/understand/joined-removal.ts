import { isEmpty, withoutEdge } from '../dates/when.ts';
import { targetOf, withTarget } from './clause-target.ts';
import { dayOf, isOpen, type Clause } from './clause.ts';
import { mentionIn } from './mention.ts';
import type { ClearRequest, DeleteRequest, Request, Target } from './request.ts';
import { whenOf, type Utterance } from './utterance.ts';

/* Removals in a message of several clauses. */

/** A removal of one event, with what the other clauses say: what it is, and on which day. */
export function removedIn(request: DeleteRequest, others: Clause[]): Request {
  const { target } = request;
  // "Oh dear, physio as well. Cancel that one for tonight"
  const named = target.pronoun && !isEmpty(target.when) ? others.map(targetOf).find(isName) : undefined;
  if (named) return { ...request, target: { ...named, when: target.when } };
  const gone = isOpen(request.target) ? (goneFrom(others) ?? allOf(others)) : undefined;
  return gone ?? withDay(withTarget(withName(request, others), others), others);
}

function isName(target: Target | undefined): target is Target {
  return target !== undefined && target.words.some((word) => /\p{L}{3}/u.test(word));
}

/** A removal of many, with what the other clauses say. */
export function clearedIn(request: ClearRequest, { text }: Utterance, others: Clause[]): Request {
  // "From the 11th on no more design critiques, delete those"
  const gone = request.events?.length === 0 ? goneFrom(others) : undefined;
  if (gone) return gone;
  // "I'm giving up pottery. delete the whole series"
  const named = others.map(targetOf).find((found) => found !== undefined);
  if (named && request.words.length > 0 && request.words.every((word) => ofSeries.test(word)))
    return { kind: 'delete', target: { ...named, when: {} }, scope: 'all' };
  // "Last parkrun for me is this saturday, drop every one from the 5th on"
  if (named && request.words.length === 0 && everyOne.test(text)) {
    const { near: _near, ...event } = named;
    const scope = request.when.days?.edge === 'from' ? 'following' : 'all';
    return { kind: 'delete', target: { ...event, when: withoutEdge(request.when) }, scope };
  }
  // "I'm ill today, cancel all my meetings"
  const days = isEmpty(request.when) && !request.events ? dayOf(others) : undefined;
  return days ? { ...request, when: days } : request;
}

const everyOne = /\b(?:every (?:single )?one|each one)\b/;
const ofSeries = /^(?:series?|class(?:es)?|sessions?|lessons?|all)$/;

/** "Everything that I have with Lena on friday, cancel it" */
function allOf(others: Clause[]): Request | undefined {
  const told = others.find(({ utterance }) => /^(?:everything|anything|all)\b(?! day)/.test(utterance.text));
  if (!told) return undefined;
  const words = mentionIn(told.utterance)?.words.filter((word) => !/^(?:together|all)$/.test(word)) ?? [];
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
  const named = isVague ? others.map(targetOf).find((found) => found !== undefined) : undefined;
  return named ? { ...request, target: { ...named, when: target.when } } : request;
}

/** "I'm away on thursday, so cancel pottery": of several of that name, the one on that day. */
function withDay(request: DeleteRequest, others: Clause[]): DeleteRequest {
  const { target } = request;
  const near = target.words.length > 0 && isEmpty(target.when) && !target.near && dayOf(others);
  return near ? { ...request, target: { ...target, near } } : request;
}
