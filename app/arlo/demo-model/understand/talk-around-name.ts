import type { Gist } from '../gist/gist.ts';
import { errand } from './create.ts';
import { capital } from './event-title.ts';
import type { CreateRequest } from './request.ts';
import { nameIn } from './vague.ts';

/**
 * "We are holding a fire drill", "call it Golden wedding for that": the name that the rules read without the words around
 * the one that the gist marks, where too much speaks against them. Undefined where there are none.
 */
export function withoutTalkAround(
  { title = '' }: CreateRequest,
  byGist: CreateRequest,
  gist: Gist,
): string | undefined {
  const typed = title.split(/\s+/);
  const words = typed.map((word) => word.toLowerCase());
  const name = nameIn(byGist).split(/\s+/);
  const from = gist.items.findIndex((_item, at) =>
    words.every((word, place) => gist.items[at + place]?.text.toLowerCase() === word),
  );
  const start = words.findIndex((_word, at) => name.every((own, place) => words[at + place] === own));
  // "Pick the twins up from judo": the verb of a task belongs to its name.
  if (from < 0 || start < 0 || errand.test(title.toLowerCase())) return undefined;
  const isTalk = (place: number) => isAgainst(gist, from + place);
  const isLed = words.slice(0, start).every((_word, at) => isTalk(at));
  const least = start + name.length;
  let end = words.length;
  while (end > least && isTalk(end - 1)) end -= 1;
  while (end > least && end < words.length && leadsOn.test(words[end - 1] ?? '')) end -= 1;
  // "A call with them": who that is, the conversation knows.
  if (words.slice(end).includes('with')) end = words.length;
  const first = isLed ? start : 0;
  return first > 0 || end < words.length ? capital(typed.slice(first, end).join(' ')) : undefined;
}

/** Whether a word is none of a name: it says when or how long, or has no mark and more speaks against it than against a name. */
function isAgainst({ items, phrases, forTitle }: Gist, at: number): boolean {
  const item = items[at];
  const mark = phrases.find(({ items: own }) => item !== undefined && own.includes(item))?.mark;
  if (mark === 'when' || mark === 'length') return true;
  return mark === undefined && !item?.quoted && (forTitle[at] ?? 0) < muchAgainst;
}

const muchAgainst = -35;
const leadsOn = /^(?:for|of|on|at|in|to|from|by|with|and|the|an?|my|our)$/;
