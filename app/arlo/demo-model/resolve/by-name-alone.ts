import { namesBegun } from '../plan/spelled-out.ts';
import { wordsOf } from '../plan/title-words.ts';
import { isEmpty } from '../dates/when.ts';
import type { Request } from '../understand/request.ts';

/**
 * A request that found nothing, once more about whatever event the message names in full: "I cut my own fringe last night,
 * you can scrap the haircut". When it was taken to be only decides between several.
 */
export function byNameAlone(request: Request, text: string): Request | undefined {
  if (!aboutEvents.has(request.kind) || !('target' in request)) return undefined;
  const { event, events, when, near } = request.target;
  const said = wordsOf(text);
  const words = namesBegun(said);
  if (event || events || words.length === 0) return undefined;
  const then = isEmpty(when) ? near : when;
  const target = { words, said, mention: true as const, when: {}, ...(then && { near: then }) };
  return { ...request, target } as Request;
}

const aboutEvents = new Set<Request['kind']>(['change', 'delete', 'find', 'respond']);
