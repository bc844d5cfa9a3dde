import type { ModelEvent } from '#app/arlo/tool-output.ts';
import { wallOf, wallTime } from '../dates/wall.ts';
import { severalDone } from '../say/changed.ts';
import { blindSpots } from '../say/words.ts';
import type { SwapRequest } from '../understand/request.ts';
import { locate } from './locate.ts';
import { firstOfSeries } from './match.ts';
import { answer, changes, outcomesOf, type Call, type Desk, type Step } from './step.ts';

/** Two events begin when the other did; each keeps its length. */
export function planSwap(request: SwapRequest, desk: Desk): Step {
  const done = outcomesOf(desk, 'updateCalendarEvent');
  if (done.length > 0) return answer(severalDone(done, 'update', desk.moment));
  const search = locate(request.target, desk);
  if (search.state === 'searching' || search.state === 'failed') return search.step;
  if (search.state === 'unnamed') return answer('Which two events should I swap?');
  const [one, other, ...more] = firstOfSeries(search.events);
  if (!one || !other || more.length > 0)
    return answer(
      `I couldn’t find two events of those names.${blindSpots(search.unreadable)} Which two are they?`,
    );
  if (one.allDay !== other.allDay) return answer('One of them lasts all day, so I left both as they are.');
  return changes([movedTo(one, other.start), movedTo(other, one.start)].filter((call) => call !== undefined));
}

function movedTo({ eventId, calendarId, start, end, allDay }: ModelEvent, to: string): Call | undefined {
  const [from, until, begin] = [wallOf(start), wallOf(end), wallOf(to)];
  if (!from || !until || !begin) return undefined;
  const written = (time: typeof begin) => (allDay ? time.toPlainDate().toString() : wallTime(time));
  const startTime = written(begin);
  const endTime = written(begin.add(from.until(until)));
  return { tool: 'updateCalendarEvent', input: { eventId, calendarId, startTime, endTime } };
}
