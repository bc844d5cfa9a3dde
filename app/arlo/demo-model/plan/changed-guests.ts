import type { ModelEvent } from '#app/arlo/tool-output.ts';
import type { UpdateEventInput } from '#app/calendar/change.ts';
import { plain, titleOf } from '../say/words.ts';
import { isSomebody } from '../understand/parts/guests.ts';
import type { ChangeRequest } from '../understand/request.ts';
import { withGuests } from './guests.ts';
import { invited } from './invited.ts';
import { peopleNamed, peopleOf } from './people.ts';
import { answer, type Desk, type Step } from './step.ts';

/** Addresses to invite to an event and to take off it, or the step that is needed first. */
export function changedGuests(
  request: ChangeRequest,
  event: ModelEvent,
  desk: Desk,
): Pick<UpdateEventInput, 'addAttendees' | 'removeAttendees'> | Step {
  if (!request.add && !request.remove) return {};
  const known = withGuests([event], desk);
  if ('kind' in known) return known;
  const guests = peopleOf(known.events.map((detailed) => ({ kind: 'event', event: detailed })));
  const removed: string[] = [];
  if (request.remove?.some(isSomebody)) return answer('Whom do you mean?', { events: [event] });
  for (const { name, email } of request.remove ?? []) {
    const [person, ...others] = email
      ? guests.filter((guest) => guest.email === email)
      : peopleNamed(name, guests);
    if (!person) return answer(`${plain(name)} isn’t invited to ${titleOf(event)}.`, { events: [event] });
    if (others.length > 0)
      return answer(`Several guests of ${titleOf(event)} are called ${plain(name)}. Which one?`, {
        events: [event],
      });
    removed.push(person.email);
  }
  if (!request.add) return removed.length > 0 ? { removeAttendees: removed } : {};
  const added = invited(request, request.add, desk);
  if ('kind' in added) return added;
  if (added.emails.length === 0)
    return answer(`Whom should I invite to ${titleOf(event)}?`, { events: [event] });
  const there = added.emails.find((email) => guests.some((guest) => guest.email === email));
  if (there && added.emails.length === 1)
    return answer(`${plain(request.add[0]?.name ?? there)} is already invited to ${titleOf(event)}.`, {
      events: [event],
    });
  return { addAttendees: added.emails, ...(removed.length > 0 && { removeAttendees: removed }) };
}
