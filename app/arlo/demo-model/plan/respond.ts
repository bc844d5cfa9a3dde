import { changeProblem } from '../say/problems.ts';
import { answeredText } from '../say/respond.ts';
import { blindSpots } from '../say/words.ts';
import type { RespondRequest } from '../understand/request.ts';
import { planDelete } from './delete.ts';
import { anchorOf, choose, notFound } from './find.ts';
import { locate } from './locate.ts';
import { answer, call, outcomesOf, type Desk, type Step } from './step.ts';

/** Finds the invitation, then answers it. Whoever can't come to an event of their own cancels it. */
export function planRespond(request: RespondRequest, desk: Desk): Step {
  const [done] = outcomesOf(desk, 'respondToInvitation');
  if (done?.kind === 'changed')
    return answer(answeredText(done.event, request.response, desk.moment), {
      events: [done.event],
      ...anchorOf(done.event),
    });
  if (outcomesOf(desk, 'deleteCalendarEvent').length > 0)
    return planDelete({ kind: 'delete', target: request.target }, desk);
  const search = locate(request.target, desk);
  if (done?.kind === 'problem') {
    const kept = search.state === 'done' ? search.events.slice(0, 1) : [];
    return answer(changeProblem(done, 'respond'), { events: kept });
  }
  if (search.state === 'searching' || search.state === 'failed') return search.step;
  if (search.state === 'unnamed')
    return answer('Which invitation do you mean?', { question: { about: 'event', request } });
  const [event, ...others] = search.events;
  if (!event) return notFound(request, desk, blindSpots(search.unreadable));
  if (others.length > 0) {
    return choose(
      search.events,
      desk,
      (choices) => ({ about: 'which', request, choices }),
      'Which one do you mean?',
    );
  }
  const { eventId, calendarId } = event;
  if (request.orDelete && event.organizer === undefined)
    return call({ tool: 'deleteCalendarEvent', input: { eventId, calendarId } });
  const { response, note } = request;
  return call({
    tool: 'respondToInvitation',
    input: { eventId, calendarId, response, ...(note && { note }) },
  });
}
