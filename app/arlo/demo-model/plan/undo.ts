import { undoneText } from '../say/changed.ts';
import { changeProblem } from '../say/problems.ts';
import { blindSpots } from '../say/words.ts';
import type { UndoRequest } from '../understand/request.ts';
import { choose, notFound } from './find.ts';
import { locate } from './locate.ts';
import { answer, call, changes, outcomesOf, type Call, type Desk, type Step } from './step.ts';

/** Takes back the last change, or those of the events that are meant; the tool knows whether there is one. */
export function planUndo(request: UndoRequest, desk: Desk): Step {
  const outcomes = outcomesOf(desk, 'undoChange');
  const undone = outcomes.flatMap((outcome) => (outcome.kind === 'changed' ? [outcome] : []));
  if (undone.length > 0) {
    const standing = undone.filter(({ notice }) => !notice.includes('removed'));
    return answer(undoneText(undone, outcomes.length, desk.moment), {
      events: standing.map(({ event }) => event),
    });
  }
  const problem = outcomes.find((outcome) => outcome.kind === 'problem');
  if (problem) return answer(changeProblem(problem, 'update'));
  const { events = [], target } = request;
  const isNamed = target.words.length > 0;
  // "Undo that" is about the last change, which the tool knows better than who reads along.
  if (events.length > 1 || isNamed) {
    if (events.length > 0) return changes(events.map(({ eventId }) => undoing(eventId)));
  }
  if (!isNamed) return call(undoing());
  const search = locate(target, desk);
  if (search.state === 'searching' || search.state === 'failed') return search.step;
  if (search.state === 'unnamed') return call(undoing());
  const [event, ...others] = search.events;
  if (!event) return notFound(request, desk, blindSpots(search.unreadable));
  if (others.length === 0) return call(undoing(event.eventId));
  return choose(
    search.events,
    desk,
    (choices) => ({ about: 'which', request, choices }),
    'The change of which one should I undo?',
  );
}

function undoing(eventId?: string): Call {
  return { tool: 'undoChange', input: eventId === undefined ? {} : { eventId } };
}
