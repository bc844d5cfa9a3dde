import type { ModelEvent } from '#app/arlo/tool-output.ts';
import type { ChangeRequest } from '../understand/request.ts';
import { call, outcomesOf, type Desk, type Step } from './step.ts';

/**
 * "Stand-up at 10 tomorrow": of a series that is on that day too, the event of that day is meant, and not the next one
 * moved there. Looks at the day first, where that was not done.
 */
export function occurrenceMeant(event: ModelEvent, request: ChangeRequest, desk: Desk): ModelEvent | Step {
  const { target, to, scope } = request;
  const { days, time } = to;
  const isOneDay = days !== undefined && days.from.equals(days.to) && !days.from.equals(desk.moment.today);
  if (!event.seriesId || target.when.days || target.event || !isOneDay || !(time || scope)) return event;
  const day = days.from.toString();
  if (event.start.startsWith(day)) return event;
  const there = outcomesOf(desk, 'getCalendarEvents')
    .flatMap((outcome) => (outcome.kind === 'events' ? outcome.events : []))
    .find(({ seriesId, start }) => seriesId === event.seriesId && start.startsWith(day));
  if (there || hasLookedAt(day, desk)) return there ?? event;
  return call({ tool: 'getCalendarEvents', input: { startDate: day, endDate: day } });
}

function hasLookedAt(day: string, { calls }: Desk): boolean {
  return calls.some(({ tool, input }) => {
    const { startDate, endDate } = input as { startDate?: string; endDate?: string };
    return tool === 'getCalendarEvents' && startDate && endDate && startDate <= day && day <= endDate;
  });
}
