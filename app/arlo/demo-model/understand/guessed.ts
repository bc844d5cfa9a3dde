import type { Gist } from '../gist/gist.ts';
import { kindOf } from './gist-kinds.ts';
import type { Request, Understood } from './request.ts';
import { sure } from './sure.ts';

/** A reading whose event is only guessed; what it tells is held to that where something new is meant. */
export function guessedIn({ told, ...read }: Understood, gist: Gist): Understood {
  return {
    ...read,
    request: guessed(read.request, gist),
    ...(told && { told: gist.intent === 'create' ? (guessed(told, gist) as typeof told) : told }),
  };
}

/**
 * Of a sentence of which the gist marks no word for an event, nothing says that one of them names it. Where it sees a new
 * event, only the whole name of another would: "the nursery has phoned, I'm to fetch her at four, so note that" moves no call.
 */
function guessed(request: Request, { intent, sure: certainty, items }: Gist): Request {
  if (!('target' in request)) return request;
  const { words, mention } = request.target;
  // "Fine, tell them I'm in": nothing is called so, as it would be in "the one from Jonas".
  const points = items.some(({ word }) => /^(?:the|my|our|one|that|this|from|with)$/.test(word));
  const isAnswer =
    request.kind === 'respond' && kindOf[intent].includes('respond') && certainty >= sure.certainly;
  if (isAnswer && words.length > 0 && !mention && !points)
    return { ...request, target: { ...request.target, parts: [words], mention: true, guessed: true } };
  if (!mention) return request;
  const isNew = intent === 'create' && request.kind === 'change';
  const target = { ...request.target, guessed: true, ...(isNew && { whole: true }) };
  return { ...request, target } as Request;
}
