import type { Moment } from '../dates/moment.ts';
import { isEmpty } from '../dates/when.ts';
import type { FreeRequest, Memory, Request, Understood } from '../understand/request.ts';
import { readUtterance, whenOf } from '../understand/wording/utterance.ts';
import { isNamedIn } from './pointing.ts';

/** "Half an hour is nothing, look for a whole hour": the same search for a time that is as long as was said last. */
export function searchForLonger(
  { text, request, told }: Understood,
  { request: last }: Memory,
  moment: Moment,
): FreeRequest | undefined {
  const isSearch = last?.kind === 'free' && (last.search || !last.when.time);
  // "That's too short, find two hours" is told of whatever it is about.
  const meant = request.kind === 'fragment' && told?.kind === 'change' ? told : request;
  if (!isSearch || !saysNoMore(meant, last, text)) return undefined;
  const utterance = readUtterance(text, moment, { asSaid: true });
  const { minutes: _first, ...more } = whenOf(utterance);
  const length = utterance.dates.map(({ piece }) => piece).findLast(({ kind }) => kind === 'length');
  if (length?.kind !== 'length' || !isEmpty(more)) return undefined;
  return { ...last, search: true, when: { ...last.when, minutes: length.minutes } };
}

/** "And one with Sam?", after a search for half an hour with Lena: as long, where nothing else is said. */
export function asLongAsBefore(request: Request, { request: last }: Memory): Request {
  if (
    request.kind !== 'free' ||
    last?.kind !== 'free' ||
    !request.search ||
    request.when.minutes !== undefined
  )
    return request;
  const { minutes } = last.when;
  const areWithOthers = request.guests.length > 0 && last.guests.length > 0;
  return areWithOthers && minutes !== undefined
    ? { ...request, when: { ...request.when, minutes } }
    : request;
}

/** Whether no other time is asked for, nobody else, and no event is spoken of. */
function saysNoMore(request: Request, last: FreeRequest, text: string): boolean {
  switch (request.kind) {
    case 'free':
      return (
        request.search &&
        !request.beside &&
        !request.guestsOf &&
        !request.purpose &&
        request.guests.every(({ name }) => last.guests.some((guest) => guest.name === name))
      );
    case 'change': {
      const { target, title, place, add, remove } = request;
      const isIt = target.words.length === 0 || (target.mention === true && !isNamedIn(text, target));
      return isIt && !target.event && isEmpty(target.when) && !(title ?? place ?? add ?? remove);
    }
    case 'fragment':
      return request.target.words.length === 0;
    default:
      return false;
  }
}
