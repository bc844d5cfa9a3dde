import { errand } from './create.ts';
import { isTelling } from './mention.ts';
import type { ChangeRequest, CreateRequest, Request, Target } from './request.ts';

/* Names that are half a sentence. */

/** What it is called, without whom it is with. */
export function nameIn({ title = '' }: CreateRequest): string {
  return title.toLowerCase().replace(/ with .*$/, '');
}

/** Whether the name in a request is half a sentence. */
export function isVague(request: Request): boolean {
  if (request.kind === 'create')
    return (
      request.title === undefined ||
      /^(?:him|her|them|it|that|this|those|these|both|in|down|up|there)$/i.test(request.title) ||
      ofSeries.test(request.title) ||
      // "Pick the twins up from judo club" is one, however long.
      isTalk(nameIn(request).split(/\s+/), errand.test(nameIn(request)) ? 8 : 5)
    );
  if (request.kind === 'change' && (isVagueGuest(request) || isTalk(placeIn(request), 9))) return true;
  if (request.kind === 'agenda') return isTalk(request.maybe ?? [], 3);
  if (!('target' in request) || request.target.mention) return false;
  // "Where did the weekend go?" is no event.
  if (request.kind === 'find' && request.fact === 'where' && isUnnamed(request.target)) return true;
  // "When did i say i'd do the tax return"
  if (request.kind === 'find' && request.fact === 'when' && request.target.words.some(isTelling)) return true;
  const { words, name = '' } = request.target;
  return isTalk(words, 4) || isTalk(name.toLowerCase().split(/\s+/), 8);
}

/** "The first one’s on the 7th": which of them, and not what they are. */
const ofSeries = /^(?:the )?(?:first|next|last|second|other)(?: (?:one|time|date))?(?:['’]s)?$/i;

function isUnnamed({ words, pronoun, ordinal, pick, event }: Target): boolean {
  return words.length === 0 && !pronoun && ordinal === undefined && !pick && !event;
}

/** "A different room now its studio room 2" */
function placeIn({ place = '' }: ChangeRequest): string[] {
  return place === '' ? [] : place.toLowerCase().split(/\s+/);
}

function isVagueGuest({ add = [], remove = [] }: ChangeRequest): boolean {
  return [...add, ...remove].some(({ name, email }) => !email && name.split(/\s+/).length > 3);
}

function isTalk(words: string[], most: number): boolean {
  return words.length > most || words.some((word) => talk.test(word));
}

/** Whether somebody does something in it. */
export function saysMuch(text: string): boolean {
  const words = text.toLowerCase().split(/\s+/);
  return words.length > 3 && /^(?:i|we|he|she|they|you|it)$/.test(words[0] ?? '');
}

/** Words of sentences, and of no name. */
const talk =
  /^(?:i|i'm|i've|i'll|i'd|im|ive|we|we're|we've|they|they're|them|he|he's|he’s|he'll|she|she's|she'll|they'll|it's|its|that's|there's|so|because|cos|yeah|never|gonna|gotta|anyway|which|going|having|bringing|forgot|sorry|please|please:|finally|settled|wont|cant|won't|can't|is|are|was|were|just|ugh|those|bought|over|them|out)$/;
