import { peopleOf } from '../plan/people.ts';
import { titleNames } from '../understand/guests.ts';
import type { Memory, NamedGuest, Request } from '../understand/request.ts';

const pronoun = /^(?:them|him|her|both of them|them both|them all|all of them)$/i;

/** "Invite them": the people who were named last, or else the guests of the event that was talked about. */
export function withThem(request: Request, memory: Memory): Request {
  switch (request.kind) {
    case 'create':
    case 'free': {
      if (!request.guests.some(isPronoun)) return request;
      const guests = named(request.guests, memory);
      if (request.kind === 'free' || !request.title) return { ...request, guests };
      const names = titleNames(guests);
      const title = request.title.replace(/ with (?:them|him|her)\b/i, names ? ` with ${names}` : '');
      return { ...request, guests, title };
    }
    case 'change': {
      const { add, remove } = request;
      return {
        ...request,
        ...(add && { add: named(add, memory) }),
        ...(remove && { remove: named(remove, memory) }),
      };
    }
    default:
      return request;
  }
}

function isPronoun({ name }: NamedGuest): boolean {
  return pronoun.test(name);
}

function named(guests: NamedGuest[], memory: Memory): NamedGuest[] {
  return guests.flatMap((guest) => (isPronoun(guest) ? lastNamed(memory) : [guest]));
}

function lastNamed({ request: last, events }: Memory): NamedGuest[] {
  const said =
    last?.kind === 'create' || last?.kind === 'free'
      ? last.guests
      : last?.kind === 'change'
        ? [...(last.add ?? []), ...(last.remove ?? [])]
        : [];
  return said.length > 0 ? said : peopleOf([{ kind: 'events', events, unreadable: [], truncated: false }]);
}
