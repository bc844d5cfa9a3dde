import { peopleOf } from '../plan/people.ts';
import { titleNames } from '../understand/guests.ts';
import type { Memory, NamedGuest, Request, Understood } from '../understand/request.ts';

const pronoun =
  /^(?:them|him|her|both|both of them|them both|them all|all of them|(?:these|those|the) (?:two|three)|all three)$/i;

/** "Is she free then": the people who were talked about are asked. */
export function withAsked(request: Request, { text }: Understood): Request {
  const asks = /\b(?:is|are|will|would|can|could) (?:he|she|they)\b/i.test(text);
  return request.kind === 'free' && asks && request.guests.length === 0
    ? { ...request, guests: [{ name: 'them' }] }
    : request;
}

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
  if (said.length > 0) return said;
  const guests = peopleOf([{ kind: 'events', events, unreadable: [], truncated: false }]);
  return guests.length > 0 ? guests : events.flatMap(({ title }) => namesIn(title));
}

/** Who a title says it is with: lists of events leave their guests out. */
function namesIn(title: string): NamedGuest[] {
  const names = /\bwith (?<names>\p{Lu}.*)$/u.exec(title)?.groups?.names ?? '';
  return names
    .split(/,| and | & /)
    .map((name) => ({ name: name.trim() }))
    .filter(({ name }) => name !== '');
}
