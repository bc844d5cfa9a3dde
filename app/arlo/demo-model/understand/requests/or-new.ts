import { isEmpty } from '../../dates/when.ts';
import { capital } from '../parts/event-title.ts';
import type { Request } from '../request.ts';

/**
 * "Choir is now the first Monday of every month at 8, starting in March, can you set that up?": told with all that an event
 * needs, it is new where none is called so.
 */
export function orNew(request: Request, text: string): Request {
  if (request.kind !== 'change' || request.otherwise || request.scope) return request;
  const { target, to } = request;
  const isNamed = target.name !== undefined && !target.mention && !target.pronoun && isEmpty(target.when);
  const isWhole =
    to.repeat !== undefined && to.time !== undefined && (to.days?.edge === 'from' || enters.test(text));
  return isNamed && isWhole
    ? { ...request, otherwise: { kind: 'create', title: capital(target.name ?? ''), when: to, guests: [] } }
    : request;
}

const enters = /\b(?:set|put|add|get|book|enter|pop|stick) (?:it|that|this|them) (?:up|in|down)\b/i;
