import type { ModelEvent } from '#app/arlo/tool-output.ts';
import { agendaText, countText, pickedText, spanInWords } from '../say/agenda.ts';
import { readProblem } from '../say/problems.ts';
import { besideWords, viewText } from '../say/views.ts';
import { blindSpots, plain } from '../say/words.ts';
import type { AgendaRequest, Beside, View } from '../understand/request.ts';
import { besideEvent } from './beside.ts';
import { eventsMeant, fit, hasBegun, isOver } from './match.ts';
import { askedRange } from './range.ts';
import { answer, call, outcomesOf, type Desk, type Step } from './step.ts';
import { wallOf, wallTimeOf } from '../dates/wall.ts';
import type { Moment } from '../dates/moment.ts';

/** Answers a question about a span of days: reads it once, then sums it up. */
export function planAgenda(request: AgendaRequest, desk: Desk): Step {
  const { moment } = desk;
  const { when, pick } = request;
  const query = request.words.join(' ');
  const [outcome] = outcomesOf(desk, 'getCalendarEvents');
  if (!outcome) {
    const named = askedRange(when, moment);
    const week = { startDate: wallTimeOf(moment.now), endDate: moment.today.add({ days: 6 }).toString() };
    const today = { startDate: moment.today.toString(), endDate: moment.today.toString() };
    const far = { startDate: moment.today.toString(), endDate: moment.today.add({ days: 59 }).toString() };
    const range =
      request.view === 'unanswered' && !named.startDate
        ? far
        : named.startDate
          ? named
          : pick === 'next' || query || request.beside
            ? week
            : today;
    return call({ tool: 'getCalendarEvents', input: { ...range, ...(query && { query }) } });
  }
  if (outcome.kind === 'problem') return answer(readProblem(outcome));
  if (outcome.kind !== 'events') return answer('I couldn’t read your calendar.');
  const missing = blindSpots(outcome.unreadable, outcome.truncated);
  const anchor = when.days?.from ?? moment.today;
  const narrowed = narrowedTo(outcome.events, request);
  const ahead = when.rest ? narrowed.filter((event) => !isOver(event, moment)) : narrowed;
  if (request.view) return viewed(ahead, request, request.view, moment, missing);
  if (request.beside) return besideText(ahead, request.beside, moment, missing);
  if (pick) {
    const [event] = eventsMeant(ahead, { words: [], when, pick }, moment, false);
    const upcoming = pick === 'next' && event && hasBegun(event, moment) ? undefined : event;
    if (!upcoming)
      return answer(
        `Nothing ${pick === 'next' && !when.days ? 'coming up in the next 7 days' : `on your calendar ${spanInWords(when, moment)}`}.${missing}`,
        { events: [], anchor },
      );
    return answer(pickedText(upcoming, pick, when, moment) + missing, { events: [upcoming], anchor });
  }
  const who = request.words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
  const span =
    when.days || when.part || when.rest || when.time || when.soon !== undefined || !query
      ? when
      : { ...when, days: { from: moment.today, to: moment.today.add({ days: 6 }), unit: 'days' as const } };
  const text = request.count
    ? countText(ahead.length, span, moment, who)
    : agendaText(ahead, span, moment, who);
  return answer(text + missing, { events: ahead, anchor });
}

/** Only the events that the words name. When they name none, they were no more than a way to put the question. */
function narrowedTo(events: ModelEvent[], { maybe = [] }: AgendaRequest): ModelEvent[] {
  if (maybe.length === 0) return events;
  const meant = events.filter((event) => fit(event, maybe) > 1);
  return meant.length > 0 ? meant : events;
}

/** What comes after, or before, an event on its day. */
function besideText(events: ModelEvent[], beside: Beside, moment: Moment, missing: string): Step {
  const { target, side } = beside;
  const found = besideEvent(events, beside, moment);
  const start = found && wallOf(found.event.start);
  if (!found || !start)
    return answer(
      `I couldn’t find “${plain(target.name ?? target.words.join(' '))}”.${missing} Can you give me more details?`,
      {
        events: [],
      },
    );
  return answer(besideWords(found.event, found.others, side, moment) + missing, {
    events: found.others,
    anchor: start.toPlainDate(),
  });
}

/** The agenda as a whole: its quietest or busiest day, what overlaps, what waits for an answer. */
function viewed(
  events: ModelEvent[],
  request: AgendaRequest,
  view: View,
  moment: Moment,
  missing: string,
): Step {
  const { text, shown } = viewText(events, request.when, view, moment);
  return answer(text + missing, { events: shown, anchor: request.when.days?.from ?? moment.today });
}
