import type { Gist } from '../gist/gist.ts';
import { isNamed } from './aim.ts';
import { bookedAs } from './booked-as.ts';
import type { GistReading } from './gist-reading.ts';
import type { Request, Understood } from './request.ts';
import { nameIn } from './vague.ts';

/* Where the gist knows for certain what a message is about, and the rules are about something else. */

/** Whether the gist knows for certain what a message wants, and what it is about. */
export function isCertain(gist: Gist): boolean {
  return gist.sure >= enough && isNamed(gist);
}

/** Two readers who both mean the same are seldom surer. */
const enough = 0.9;

/** What a message is about by its gist, where that is certain and the rules name another event, old or new. */
export function otherNamed(
  read: Understood,
  gist: Gist,
  isAlike: boolean,
  byGist: () => GistReading | undefined,
): Understood | undefined {
  const request = read.told ?? read.request;
  if (!isCertain(gist) || !(isAlike || loose.has(request.kind))) return undefined;
  const meant = byGist();
  if (!meant || !namesOther(meant.read.request, request, gist)) return undefined;
  if (meant.read.request.kind === 'create' && request.kind === 'create') {
    const { title: _title, ...rest } = request;
    return { ...read, request: bookedAs(rest, meant.read.request, meant.order, gist) };
  }
  const { told: _told, ...first } = meant.read;
  return first;
}

const loose = new Set<Request['kind']>(['several', 'fragment', 'unknown']);

/** Whether no word of what the gist names is in the name that the rules read. */
function namesOther(byGist: Request, byRules: Request, gist: Gist): boolean {
  const own = namesIn(byGist);
  if (own.length === 0 || isGuessed(byRules)) return false;
  if (byRules.kind === 'several')
    return byGist.kind !== 'several' && byGist.kind !== 'create' && !areSeveral(byRules.requests, gist);
  return !namesIn(byRules).some((word) => own.includes(word));
}

/** Whether two requests or more are about what is marked, or name nothing. */
export function areSeveral(requests: readonly Request[], { phrases }: Gist): boolean {
  const marked = phrases.flatMap(({ mark, items, weight }) =>
    (mark === 'title' || mark === 'event') && weight > 0 ? items.map(({ word }) => word.replace(/(?:['’]s|s)$/, '')) : [],
  );
  const isMeant = (words: string[]) => words.length === 0 || words.some((word) => marked.includes(word));
  // "I cut it myself last night. Scrap the haircut on Saturday": the same words on two days are one request.
  const isOne = new Set(requests.map((request) => namesIn(request).join(' '))).size === 1;
  if (isOne && requests.every(isGuessed)) return false;
  return requests.filter((request) => isMeant(namesIn(request))).length > 1;
}

function isGuessed(request: Request): boolean {
  return 'target' in request && request.target.mention === true;
}

/** The words of what a request is about, if they name it: one and many of a thing alike. */
function namesIn(request: Request): string[] {
  const words =
    request.kind === 'create'
      ? nameIn(request).split(/\s+/)
      : request.kind === 'clear'
        ? request.words
        : 'target' in request && !request.target.pronoun
          ? request.target.words
          : [];
  return words.map((word) => word.toLowerCase().replace(/(?:['’]s|s)$/, '')).filter(Boolean);
}
