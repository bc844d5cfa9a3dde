import { isEmpty, type When } from '../../dates/when.ts';
import type { Gist, Wish } from '../../gist/gist.ts';
import type { Mark } from '../../gist/marks.ts';
import { namesSome } from './named.ts';
import { kindOf } from './gist-kinds.ts';
import type { ChangeRequest, Request, Understood } from '../request.ts';
import { commandVerb } from '../wording/verbs.ts';

/* Messages that want something in one sentence, and tell things in the others. */

/** A text as the gist reads it and, where that is wanted, as the rules do: they take the most time. */
type Both = { wish: Wish | undefined; byRules: () => Understood };

/**
 * The sentence that wants something, whether that may count for more than another kind of request, and whether the rules
 * and the gist already agree on what the whole message wants.
 */
export type Core = { text: string; isAgreed: boolean; isSure: boolean };

/**
 * "There's a fair in town and my sister bakes for it. Is Saturday clear? She'll sulk if I back out": the one sentence on
 * which the rules and the gist agree by itself. What they make of all of it together may come from what is only told.
 */
export function coreOf(text: string, read: (text: string) => Both): Core | undefined {
  const sentences = sentencesOf(text);
  if (sentences.length < 2 || sentences.length > most) return undefined;
  const agreed = sentences.filter((sentence) => isAgreed(read(sentence)));
  // "The golf weekend is off. Get the ferry in May out of my sight": the one that orders.
  const ordering = agreed.filter((sentence) => orders.test(sentence));
  const [core, ...more] = agreed.length > 1 && ordering.length === 1 ? ordering : agreed;
  if (core === undefined || more.length > 0) return undefined;
  const { wish, byRules } = read(core);
  const whole = read(text);
  if (!wish || !isComplete(wish.gist(), byRules()) || !whole.wish) return undefined;
  const at = sentences.indexOf(core);
  const behind = sentences.slice(at + 1);
  const isAsked = kindsAsked.has(requestOf(byRules()).kind);
  const others = sentences.filter((sentence) => sentence !== core);
  if (!isAsked && others.some((sentence) => /\?["”'’]?$/.test(sentence))) return undefined;
  if (behind.some((sentence) => corrects.test(sentence)) || saysMoreBehind(whole.wish.gist(), at))
    return undefined;
  const isSure = isAsked || wish.sure >= certainly;
  return { text: core, isAgreed: isAgreed(whole), isSure };
}

/** Whether what the core says counts for more than what was read of the whole message. */
export function outweighs(core: Request, whole: Request, { isAgreed: agreed, isSure }: Core): boolean {
  if (whole.kind === 'several')
    return isSure && core.kind === 'create' && whole.requests.every((one) => isCalledAs(one, core.title));
  return core.kind === whole.kind ? isElsewhere(core, whole) : isSure && !agreed;
}

/** "I haven't had an interview since 2009. Put “Interview” down for tomorrow" is one event. */
function isCalledAs(request: Request, title: string | undefined): boolean {
  return (
    request.kind === 'create' && title !== undefined && request.title?.toLowerCase() === title.toLowerCase()
  );
}

/** Whether two requests of a kind say different times of the same: one of them took it from what is only told. */
function isElsewhere(core: Request, whole: Request): boolean {
  if (core.kind === 'change' && whole.kind === 'change')
    return differs(core.to, whole.to) || takesLength(core, whole);
  if ('target' in core && 'target' in whole) return differs(core.target.when, whole.target.when);
  return 'when' in core && 'when' in whole && differs(core.when as When, whole.when as When);
}

/** "I can read for three hours straight. Cut the club down so it's done at eight": a length that is only told. */
function takesLength(core: ChangeRequest, { length }: ChangeRequest): boolean {
  const isOwn = core.length !== undefined || core.to.until !== undefined;
  return length !== undefined && isOwn && JSON.stringify(length) !== JSON.stringify(core.length);
}

function differs(one: When, other: When): boolean {
  const [days, others] = [one.days, other.days];
  return (
    days !== undefined &&
    others !== undefined &&
    !(days.from.equals(others.from) && days.to.equals(others.to))
  );
}

/** What a message is read as, told or ordered. */
export const requestOf = ({ told, request }: Understood): Request => told ?? request;

/** How sure the gist of a sentence has to be to agree with the rules, and to count for more than all of the message. */
const [enough, certainly] = [0.8, 0.97];

function isAgreed({ wish, byRules }: Both): boolean {
  if (!wish || wish.intent === 'talk' || wish.sure < enough) return false;
  return kindOf[wish.intent].includes(requestOf(byRules()).kind);
}

/** Whether a sentence needs none of the others: it names what it is about, and says when where that has to be said. */
function isComplete({ intent, phrases }: Gist, byRules: Understood): boolean {
  const request = requestOf(byRules);
  if (request.kind === 'create')
    return Boolean(request.title) && !isEmpty(request.when) && phrases.some(({ mark }) => mark === 'title');
  if (request.kind === 'free' || request.kind === 'agenda') return request.when.days !== undefined;
  if (request.kind === 'mail' || request.kind === 'issues') return true;
  return 'target' in request && !request.target.pronoun && namesSome({ intent, phrases } as Gist);
}

/** Whether the gist of all of it marks more behind the core: "… It takes an hour, and Sam should come." */
function saysMoreBehind({ phrases, items }: Gist, core: number): boolean {
  const sentenceOf = (at: number) => items.slice(0, at).filter(({ stop }) => /[.!?…]/.test(stop)).length;
  return phrases.some(({ mark, at }) => details.has(mark) && sentenceOf(at) > core);
}

const details = new Set<Mark>(['title', 'event', 'when', 'old', 'until', 'length', 'lead', 'place', 'who']);
const kindsAsked = new Set<Request['kind']>(['agenda', 'find', 'free', 'mail', 'issues']);

/** A longer message is no request with a reason. */
const most = 6;

/** Where one sentence ends and another begins: "Dr. Lee" and "St. Mary's" are names. */
function sentencesOf(text: string): string[] {
  return text.trim().split(/(?<=(?<!\b(?:dr|mr|mrs|ms|st|prof|vs|no|nr|approx|jr|sr|\d))[.!?…]["”'’]?)\s+/i);
}

const orders = new RegExp(
  `^(?:(?:so|and|but|please|just|then|anyway|now),? )*(?:(?:can|could|would|will) you\\b|(?:${commandVerb})\\b)`,
  'i',
);
const corrects =
  /^(?:no|nope|wait|hang on|hold on|sorry|oops|actually)\b|\b(?:i mean(?:t)?|make (?:it|that)|scratch that|or rather|forget (?:it|that)|never mind|on second thou?ghts?|don['’]?t)\b/i;
