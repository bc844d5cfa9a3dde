import type { ModelEvent } from '#app/arlo/tool-output.ts';
import { readProblem } from '../say/problems.ts';
import { listOf, plain } from '../say/words.ts';
import { isAnybody, isSomebody } from '../understand/parts/guests.ts';
import type { Inviting, NamedGuest } from '../understand/request.ts';
import { withGuests } from './guests.ts';
import { firstOfSeries } from './match.ts';
import { peopleKnown, peopleNamed, type Person } from './people.ts';
import { answer, call, outcomesOf, type Call, type Desk, type Step } from './step.ts';

/** Most events that are opened to find an address. */
const mostOpened = 8;

/**
 * The addresses of the people that a request names, or the step that leads to them: they are looked for in the
 * conversation, then in the calendar, then asked for.
 */
export function invited(request: Inviting, named: NamedGuest[], desk: Desk): { emails: string[] } | Step {
  const withoutAddress = request.kind !== 'change' && request.inviteNobody;
  if (withoutAddress) return { emails: named.flatMap(({ email }) => (email ? [email] : [])) };
  const isUnnamed = (guest: NamedGuest) =>
    isSomebody(guest) || (request.kind === 'change' && isAnybody(guest));
  const nobody = named.find((guest) => !guest.email && isUnnamed(guest));
  if (nobody)
    return answer('Whom do you mean? Tell me a name or an address.', {
      question: { about: 'address', request, name: nobody.name },
    });
  const searches = outcomesOf(desk, 'getCalendarEvents');
  const problem = searches.find((outcome) => outcome.kind === 'problem');
  if (problem?.kind === 'problem') return answer(readProblem(problem));
  const people = peopleKnown(desk);
  const guests: NamedGuest[] = [];
  const unknown: string[] = [];
  for (const guest of named.flatMap((one) => apart(one, people))) {
    const found = guest.email ? [{ name: guest.name, email: guest.email }] : peopleNamed(guest.name, people);
    const [only] = found;
    if (found.length > 1) {
      const ask = `Which ${plain(guest.name)}: ${listOf(found.map(({ name, email }) => `${plain(name)} (${plain(email)})`))}?`;
      return answer(ask, { question: { about: 'which guest', request, name: guest.name, choices: found } });
    }
    if (only) guests.push({ name: guest.name, email: only.email });
    else unknown.push(guest.name);
  }
  const [name] = unknown;
  if (name === undefined) return { emails: guests.flatMap(({ email }) => (email ? [email] : [])) };
  const unsearched = unknown.filter((one) => !searchedFor(one, desk));
  if (unsearched.length > 0) return call(...unsearched.map((query) => searchFor(query, desk)));
  // The calendar's search looks at guests too, whom a list does not name.
  const found = searches.map((outcome) =>
    outcome.kind === 'events'
      ? likeliest(
          firstOfSeries(outcome.events).filter(({ guestCount }) => guestCount),
          unknown,
        )
      : [],
  );
  const opened = withGuests(inTurn(found).slice(0, mostOpened), desk);
  if ('kind' in opened) return opened;
  if (request.kind === 'create' && request.inviteKnown)
    return { emails: guests.flatMap(({ email }) => (email ? [email] : [])) };
  return answer(`I don’t have an address for ${plain(name)}. What is it, or ${withoutText(request)}?`, {
    question: { about: 'address', request: withKnown(request, guests), name },
  });
}

/** "Aiko Tomas and Lena": two people, where nobody has both names and each is somebody's. */
function apart(guest: NamedGuest, people: Person[]): NamedGuest[] {
  const parts = guest.name.split(' ');
  if (guest.email || parts.length < 2 || peopleNamed(guest.name, people).length > 0) return [guest];
  return parts.every((name) => peopleNamed(name, people).length > 0)
    ? parts.map((name) => ({ name }))
    : [guest];
}

/** The first of each list, then the second of each: everybody who is looked for gets a look. */
function inTurn(lists: ModelEvent[][]): ModelEvent[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? []));
  return [...new Map(turns.flat().map((event) => [event.eventId, event])).values()];
}

/** Events that are named after somebody who is looked for come first, then those with few guests. */
function likeliest(events: ModelEvent[], names: string[]): ModelEvent[] {
  const named = ({ title }: ModelEvent) =>
    names.some((name) => title.toLowerCase().includes(name.toLowerCase())) ? 0 : 1;
  return events.toSorted((a, b) => named(a) - named(b) || (a.guestCount ?? 0) - (b.guestCount ?? 0));
}

function withoutText(request: Inviting): string {
  if (request.kind === 'create') return 'shall I book it without an invitation';
  return request.kind === 'free' ? 'shall I look at your calendar alone' : 'shall I leave it';
}

/** The request with the addresses that are known by now. */
function withKnown<Request extends Inviting>(request: Request, found: NamedGuest[]): Request {
  const known = (guests: NamedGuest[]) =>
    guests.map((guest) => found.find(({ name }) => name === guest.name) ?? guest);
  if (request.kind === 'change') return { ...request, ...(request.add && { add: known(request.add) }) };
  return { ...request, guests: known(request.guests) };
}

function searchedFor(name: string, desk: Desk): boolean {
  return desk.calls.some(
    ({ tool, input }) =>
      tool === 'getCalendarEvents' && (input as { query?: string } | undefined)?.query === name,
  );
}

function searchFor(query: string, { moment: { today } }: Desk): Call {
  const [startDate, endDate] = [today.subtract({ days: 60 }).toString(), today.add({ days: 60 }).toString()];
  return { tool: 'getCalendarEvents', input: { query, startDate, endDate } };
}
