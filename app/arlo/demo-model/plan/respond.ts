import type { ModelEvent } from '#app/arlo/tool-output.ts';
import type { Outcome } from '../outcome.ts';
import { changeProblem, readProblem } from '../say/problems.ts';
import { answeredText } from '../say/respond.ts';
import { blindSpots } from '../say/words.ts';
import type { RespondRequest } from '../understand/request.ts';
import { planDelete } from './delete.ts';
import { anchorOf, choose, notFound } from './find.ts';
import { locate } from './locate.ts';
import { firstOfSeries } from './match.ts';
import { rangeOf } from './range.ts';
import { answer, call, changes, outcomesOf, type Call, type Desk, type Step } from './step.ts';

/** Finds the invitation, then answers it. Whoever can't come to an event of their own cancels it. */
export function planRespond(request: RespondRequest, desk: Desk): Step {
  const answers = outcomesOf(desk, 'respondToInvitation');
  const [done] = answers;
  if (answers.length > 1) return answer(severalText(answers, request, desk), { events: changedIn(answers) });
  if (done?.kind === 'changed')
    return answer(answeredText(done.event, request.response, desk.moment), {
      events: [done.event],
      ...anchorOf(done.event),
    });
  if (outcomesOf(desk, 'deleteCalendarEvent').length > 0)
    return planDelete({ kind: 'delete', target: request.target }, desk);
  if (request.all) return planAll(request, desk);
  const search = locate(request.target, desk);
  if (done?.kind === 'problem') {
    const kept = search.state === 'done' ? search.events.slice(0, 1) : [];
    return answer(changeProblem(done, 'respond'), { events: kept });
  }
  if (search.state === 'searching' || search.state === 'failed') return search.step;
  if (search.state === 'unnamed')
    return answer('Which invitation do you mean?', { question: { about: 'event', request } });
  const [event, ...others] = search.several ? search.events : stillOpen(search.events);
  if (!event) return notFound(request, desk, blindSpots(search.unreadable));
  if (search.several) return call(...search.events.map((one) => respondCall(request, one)));
  if (others.length > 0) {
    return choose(
      [event, ...others],
      desk,
      (choices) => ({ about: 'which', request, choices }),
      'Which one do you mean?',
    );
  }
  const { eventId, calendarId } = event;
  if (request.orDelete && event.organizer === undefined)
    return call({ tool: 'deleteCalendarEvent', input: { eventId, calendarId } });
  return call(respondCall(request, event));
}

/** Of several that fit, an invitation without an answer is meant. */
function stillOpen(events: ModelEvent[]): ModelEvent[] {
  const open = events.filter(({ myResponse }) => myResponse === 'needsAction');
  return open.length > 0 ? firstOfSeries(open) : events;
}

function respondCall({ response, note }: RespondRequest, { eventId, calendarId }: ModelEvent): Call {
  return {
    tool: 'respondToInvitation',
    input: { eventId, calendarId, response, ...(note && { note }) },
  };
}

const farAhead = { days: 59 };

/** "Accept all invitations", "decline everything on friday": what others organise, and without a day what is open. */
function planAll(request: RespondRequest, desk: Desk): Step {
  const { today } = desk.moment;
  const [outcome] = outcomesOf(desk, 'getCalendarEvents');
  const named = rangeOf(request.target.when, desk.moment);
  const far = { startDate: today.toString(), endDate: today.add(farAhead).toString() };
  if (!outcome) return call({ tool: 'getCalendarEvents', input: named.startDate ? named : far });
  if (outcome.kind === 'problem') return answer(readProblem(outcome));
  const events = outcome.kind === 'events' ? outcome.events : [];
  const meant = firstOfSeries(
    events.filter(
      ({ organizer, myResponse }) =>
        organizer !== undefined &&
        (named.startDate ? myResponse !== request.response : myResponse === 'needsAction'),
    ),
  );
  if (meant.length === 0) return answer('No invitation waits for your answer there.', { events: [] });
  return changes(meant.map((one) => respondCall(request, one)));
}

function changedIn(outcomes: Outcome[]): ModelEvent[] {
  return outcomes.flatMap((outcome) => (outcome.kind === 'changed' ? [outcome.event] : []));
}

function severalText(outcomes: Outcome[], { response }: RespondRequest, { moment }: Desk): string {
  return outcomes
    .flatMap((outcome) => {
      if (outcome.kind === 'changed') return [answeredText(outcome.event, response, moment)];
      return outcome.kind === 'problem' ? [changeProblem(outcome, 'respond')] : [];
    })
    .join(' ');
}
