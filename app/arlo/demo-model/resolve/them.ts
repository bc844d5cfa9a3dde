import type { ModelEvent } from '#app/arlo/tool-output.ts';
import { peopleOf } from '../plan/people.ts';
import { isThing } from '../understand/requests/guest-change.ts';
import { isNameless, isSomebody, nameOf, titleNames } from '../understand/parts/guests.ts';
import { personTold } from '../understand/told/person-told.ts';
import type {
  CreateRequest,
  FreeRequest,
  Memory,
  NamedGuest,
  Request,
  Understood,
} from '../understand/request.ts';

/** "Is she free then", "when are we both free": the people who were talked about are asked. */
export function withAsked(request: Request, { text }: Understood): Request {
  if (request.kind !== 'free') return request;
  const { guests } = request;
  // "Priya's back. Find us forty-five minutes": who was just told of is the other one of us.
  const told = guests.length === 0 && ofUs.test(text) ? personTold(text) : [];
  if (told.length > 0) return { ...request, guests: told };
  if (asksOthers.test(text) && guests.length === 0) return { ...request, guests: [{ name: 'them' }] };
  const { who, name } = besideNamed.exec(text)?.groups ?? {};
  return who && guests.length === 1 && guests[0]?.name === name
    ? { ...request, guests: [{ name: who.toLowerCase() }, ...guests] }
    : request;
}

/** "With her and Sam" */
const besideNamed = /\bwith (?:both )?(?<who>him|her|them),? (?:and|&|plus) (?<name>\p{L}[\p{L}'’-]+)/iu;

const ofUs =
  /\b(?:find|get|give) us\b|\b(?:for|suits?) us\b|\bwe\b[^.!?]*\b(?:meet|talk|chat|catch up|sit down|get together)\b/i;

const asksOthers =
  /\b(?:is|are|will|would|can|could|do|does|has|have|might) (?:he|she|they|we both|(?:both|the two) of us)\b|\b(?:he|she|they) and i\b|\bi and (?:he|she|they)\b|\b(?:both|the two|all) of us\b|\bwe(?:['’]re| are| can| could)? both\b/i;

/** "Invite them": the people who were named last, or else the guests of the event that was talked about. */
export function withThem(request: Request, { text }: Understood, memory: Memory): Request {
  switch (request.kind) {
    case 'create':
    case 'free': {
      if (!request.guests.some(isSomebody)) return request;
      const known = named(request.guests, text, memory);
      const guests = (
        known.some((guest) => !guest.email && isSomebody(guest)) ? inTitle(request) : known
      ).filter(({ email, name }) => email ?? !isSomebody({ name }));
      if (request.kind === 'free' || !request.title) return { ...request, guests };
      const names = titleNames(guests);
      const title = request.title.replace(/ with (?:them|him|her)\b/i, names ? ` with ${names}` : '');
      // "What did Ruth write? Put a call with her in": whose address nobody knows is not asked for it.
      const isInvited = /\b(?:invit\w*|ask|add|include|send)\b/i.test(text);
      return { ...request, guests, title, ...(!isInvited && { inviteKnown: true as const }) };
    }
    case 'change': {
      const { add, remove } = request;
      return {
        ...request,
        ...(add && { add: named(add, text, memory) }),
        ...(remove && { remove: named(remove, text, memory) }),
      };
    }
    default:
      return request;
  }
}

/** "Breakfast lena, invite her": somebody whom only the title names, behind what is done with them. */
function inTitle(request: CreateRequest | FreeRequest): NamedGuest[] {
  const title = request.kind === 'create' ? (request.title ?? '') : '';
  const who = /^(?:\S+ ){1,2}(?<who>\p{L}{3,})$/u.exec(title)?.groups?.who;
  const others = request.guests.filter((guest) => guest.email ?? !isSomebody(guest));
  return who && !isThing(who) && !isNameless(who) ? [...others, { name: nameOf(who) }] : others;
}

/** Those who are meant, each once; somebody whom nobody named stays as he was said, and is asked for. */
function named(guests: NamedGuest[], text: string, memory: Memory): NamedGuest[] {
  // "Her and Sam": she is somebody else.
  const isBeside = ({ name }: NamedGuest) => guests.some((guest) => guest.name === name);
  const all = guests.map(withoutIs).flatMap((guest) => {
    const people = !guest.email && isSomebody(guest) ? [personTold(text), lastNamed(memory, guest)] : [];
    return people.find((found) => found.length > 0 && !found.every(isBeside)) ?? [guest];
  });
  return all.filter(
    ({ name }, index) => all.findIndex((one) => one.name.toLowerCase() === name.toLowerCase()) === index,
  );
}

/** "Lena's coming too, so add her" */
function withoutIs(guest: NamedGuest): NamedGuest {
  return guest.email ? guest : { ...guest, name: guest.name.replace(/['’]s$/, '') };
}

function lastNamed({ request: last, events }: Memory, { name: word }: NamedGuest): NamedGuest[] {
  const said =
    last?.kind === 'create' || last?.kind === 'free'
      ? last.guests
      : last?.kind === 'change'
        ? [...(last.add ?? []), ...(last.remove ?? [])]
        : // "What did Lena write? Book a call with her"
          last?.kind === 'mail' && last.from !== undefined
          ? [{ name: nameOf(last.from) }]
          : [];
  const known = said.filter(({ email, name }) => email ?? !isSomebody({ name }));
  if (known.length > 0) return known;
  const guests = peopleOf([{ kind: 'events', events, unreadable: [], truncated: false }]);
  if (guests.length > 0) return guests;
  const inTitles = events.flatMap(({ title }) => namesIn(title));
  const [{ organizer } = {}, ...others] = events as Partial<ModelEvent>[];
  // "When's Lena's review? Find half an hour with her": whoever called it.
  const called =
    organizer && others.length === 0 && /^(?:him|her|he|she)$/i.test(word)
      ? [{ name: nameOf(organizer) }]
      : [];
  return inTitles.length > 0 ? inTitles : called;
}

/** Who a title says it is with: lists of events leave their guests out. */
function namesIn(title: string): NamedGuest[] {
  const names = /\bwith (?<names>\p{Lu}.*)$/u.exec(title)?.groups?.names ?? '';
  return names
    .split(/,| and | & /)
    .map((name) => ({ name: name.trim() }))
    .filter(({ name }) => name !== '');
}
