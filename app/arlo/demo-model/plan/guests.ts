import type { ModelEvent } from '#app/arlo/tool-output.ts';
import { readProblem } from '../say/problems.ts';
import { answer, call, outcomesOf, type Desk, type Step } from './step.ts';

/** The same events with their guests by name, or the step that reads them: lists only count guests. */
export function withGuests(events: ModelEvent[], desk: Desk): { events: ModelEvent[] } | Step {
  const outcomes = outcomesOf(desk, 'getCalendarEvent');
  const problem = outcomes.find((outcome) => outcome.kind === 'problem');
  if (problem?.kind === 'problem') return answer(readProblem(problem));
  const read = new Map(
    outcomes.flatMap((outcome) => (outcome.kind === 'event' ? [[outcome.event.eventId, outcome.event]] : [])),
  );
  const unread = events.filter(({ guestCount, eventId }) => guestCount && !read.has(eventId));
  if (unread.length > 0) {
    return call(
      ...unread.map(({ eventId, calendarId }) => ({
        tool: 'getCalendarEvent' as const,
        input: { eventId, calendarId },
      })),
    );
  }
  return { events: events.map((event) => read.get(event.eventId) ?? event) };
}
