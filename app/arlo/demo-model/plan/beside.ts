import { Temporal } from 'temporal-polyfill';
import type { ModelEvent } from '#app/arlo/tool-output.ts';
import type { Moment } from '../dates/moment.ts';
import { wallOf } from '../dates/wall.ts';
import type { When } from '../dates/when.ts';
import { blindSpots } from '../say/words.ts';
import type { Beside, CreateRequest } from '../understand/request.ts';
import { described } from './find.ts';
import { locate } from './locate.ts';
import { eventsMeant } from './match.ts';
import { answer, type Desk, type Step } from './step.ts';

/* What is next to an event: "after the vendor demo". */

/** The event itself, and what comes after or before it on its day. Undefined when there is no such event. */
export function besideEvent(
  events: ModelEvent[],
  { target, side }: Beside,
  moment: Moment,
): { event: ModelEvent; others: ModelEvent[] } | undefined {
  const [event] = eventsMeant(events, target, moment, true);
  const end = event && wallOf(side === 'after' ? event.end : event.start);
  if (!event || !end) return undefined;
  const others = events.filter((other) => {
    const at = wallOf(side === 'after' ? other.start : other.end);
    if (other.allDay || !at || !at.toPlainDate().equals(end.toPlainDate())) return false;
    const order = Temporal.PlainDateTime.compare(at, end);
    return side === 'after' ? order >= 0 && other.eventId !== event.eventId : order <= 0;
  });
  return { event, others };
}

const defaultMinutes = 60;

/** When a new event is that was said to be next to another, or the step that leads there. */
export function timeBeside(
  request: CreateRequest,
  { target, side }: Beside,
  desk: Desk,
): { when: When } | Step {
  const { beside: _beside, ...open } = request;
  const names = new Set(request.guests.map(({ name }) => name));
  // Guests are looked for in the calendar too, later.
  const calls = desk.calls.filter(({ input }) => !names.has((input as { query?: string })?.query ?? ''));
  const { days } = request.when;
  const search = locate({ ...target, when: days ? { days } : {} }, { ...desk, calls });
  if (search.state === 'searching' || search.state === 'failed') return search.step;
  const [event] = search.state === 'done' ? search.events : [];
  const at = event && wallOf(side === 'after' ? event.end : event.start);
  if (!event || event.allDay || !at) {
    const missing = search.state === 'done' ? blindSpots(search.unreadable) : '';
    return answer(`I couldn’t find ${described(target, desk)}.${missing} When should it be?`, {
      question: { about: days ? 'time' : 'day', request: open },
    });
  }
  const minutes = request.when.minutes ?? defaultMinutes;
  const start = side === 'after' ? at : at.subtract({ minutes });
  const day = start.toPlainDate();
  return {
    when: {
      ...request.when,
      days: { from: day, to: day, unit: 'day' },
      time: { hour: start.hour, minute: start.minute, sure: true },
      minutes,
    },
  };
}
