import type { Moment } from '../../dates/moment.ts';
import type { Gist } from '../../gist/gist.ts';
import { mentionIn } from '../parts/mention.ts';
import type { Request, Target } from '../request.ts';
import { readUtterance } from '../wording/utterance.ts';

/* A word for a kind of event in an order, where it was said before what kind: "I've done my tax return. The entry can go". */

const kind = /^(?:sessions?|class(?:es)?|lessons?|treatments?|rehearsals?|practices?|visits?)$/;
/** What is a word for any event, and alone means all of a span. */
const entry = /^(?:(?:the|that|this|my) )?(?:entry|appointment|booking)$/i;

/**
 * "Physio is away. Lose the session on Monday 7 December": the physio of that day. "I'm stopping physio next week, bin the
 * sessions from the 7th": nothing of next week.
 */
export function ofKindNamed(request: Request, gist: Gist, moment: Moment): Request {
  const { phrases, items } = gist;
  const last = phrases.filter(({ mark }) => mark === 'event').at(-1);
  const name = last?.items.map(({ text }) => text).join(' ') ?? '';
  const isOfEntry = request.kind === 'clear' && entry.test(name);
  const ordered = request.kind === 'several' ? withoutTold(request.requests) : request;
  const when = ordered && whenOf(ordered);
  if (!ordered || !when || !last || last.at === 0 || !(isOfEntry || isOfSession(ordered))) return request;
  const before = items.slice(0, last.at).map(({ text, stop }) => `${text}${stop.trim()}`);
  const told =
    request.kind === 'several'
      ? targetOf(request.requests[0])
      : mentionIn(readUtterance(before.join(' '), moment));
  if (!told || told.words.length === 0) return request;
  const own = targetOf(ordered)?.words ?? [];
  const words = [...told.words, ...own];
  const parts = [...(told.parts ?? [told.words]), ...(own.length > 0 ? [own] : [])];
  const target: Target = { words, parts, name: words.join(' '), mention: true, when };
  return ordered.kind === 'clear'
    ? { kind: 'delete', target, ...(ordered.scope && { scope: ordered.scope }) }
    : ({ ...ordered, target } as Request);
}

/** The second of two removals, where the first is of what it is a session of. */
function withoutTold(requests: readonly Request[]): Request | undefined {
  const [first, second, ...more] = requests;
  return first?.kind === 'delete' && second?.kind === 'delete' && more.length === 0 ? second : undefined;
}

/** Whether a request names nothing but a kind. */
function isOfSession(request: Request): boolean {
  const { words = [], mention } = targetOf(request) ?? {};
  return !mention && words.length > 0 && words.every((word) => kind.test(word));
}

const targetOf = (request?: Request) => (request && 'target' in request ? request.target : undefined);

function whenOf(request: Request): Target['when'] | undefined {
  if (request.kind === 'clear') return request.when;
  return request.kind === 'delete' || request.kind === 'change' ? request.target.when : undefined;
}
