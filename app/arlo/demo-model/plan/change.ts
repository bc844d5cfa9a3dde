import type { ModelEvent } from '#app/arlo/tool-output.ts';
import type { UpdateEventInput } from '#app/calendar/change.ts';
import { findDates } from '../dates/find.ts';
import type { Repeat } from '../dates/piece.ts';
import { recurrenceRule } from '../dates/rrule.ts';
import { wallOf } from '../dates/wall.ts';
import { isEmpty, readWhen } from '../dates/when.ts';
import { changedText, severalDone } from '../say/changed.ts';
import { changeProblem } from '../say/problems.ts';
import { blindSpots, timesOf, titleOf } from '../say/words.ts';
import type { ChangeRequest, Request } from '../understand/request.ts';
import { changedGuests } from './changed-guests.ts';
import { anchorOf, choose, notFound } from './find.ts';
import { withGuests } from './guests.ts';
import { locate } from './locate.ts';
import { firstOfSeries } from './match.ts';
import { isNamedWhole } from './mentioned.ts';
import { newTimes } from './new-times.ts';
import { occurrenceMeant } from './occurrence.ts';
import { alike, wordsOf } from './title-words.ts';
import { answer, call, mostAtOnce, outcomesOf, tooMany, type Desk, type Step } from './step.ts';

/** Finds the event, then changes it; start and end always travel together, so that its length stays. */
export function planChange(
  request: ChangeRequest,
  desk: Desk,
  plan: (request: Request, desk: Desk) => Step,
): Step {
  const outcomes = outcomesOf(desk, 'updateCalendarEvent');
  const [done] = outcomes;
  if (outcomes.length > 1) return answer(severalDone(outcomes, 'update', desk.moment));
  if (done?.kind === 'changed') {
    return answer(changedText(request, done.event, seenBefore(desk), desk.moment), {
      events: [done.event],
      ...anchorOf(done.event),
    });
  }
  const missing =
    request.title === '' ? 'What should I call it?' : request.place === '' ? 'Where should it be?' : '';
  if (missing) return answer(missing, { question: { about: 'destination', request } });
  const search = locate(request.target, desk);
  if (done?.kind === 'problem') {
    const kept = search.state === 'done' ? search.events.slice(0, 1) : [];
    return answer(changeProblem(done, 'update'), { events: kept });
  }
  if (search.state === 'searching' || search.state === 'failed') return search.step;
  if (search.state === 'unnamed') {
    return answer('Which event should I change?', { question: { about: 'event', request } });
  }
  const [event, ...others] = search.events;
  const isWhole = event && request.target.whole && isNamedWhole([event], request.target);
  if (request.otherwise && (!event || (!isWhole && isOther(event, request.otherwise))))
    return plan(request.otherwise, desk);
  if (!event) return notFound(request, desk, blindSpots(search.unreadable));
  if (request.all || search.several) return changeAll(request, search.events, desk, search.several);
  if (others.length === 0) {
    const meant = occurrenceMeant(event, request, desk);
    return 'kind' in meant ? meant : change(request, meant, desk);
  }
  const there = request.to.time ? search.events.filter((one) => isOnDayOf(one, request)) : [];
  if (there[0] && there.length === 1) return change(request, there[0], desk);
  return choose(
    search.events,
    desk,
    (choices) => ({ about: 'which', request, choices }),
    'Which one should I change?',
  );
}

/** The event that was changed, as it was read before. */
function seenBefore({ calls }: Desk): ModelEvent | undefined {
  const made = calls.find(({ tool }) => tool === 'updateCalendarEvent');
  const id = (made?.input as UpdateEventInput | undefined)?.eventId;
  return calls
    .flatMap(({ outcome }) =>
      outcome?.kind === 'events' ? outcome.events : outcome?.kind === 'event' ? [outcome.event] : [],
    )
    .findLast(({ eventId }) => eventId === id);
}

/** "Focus block tomorrow 2 to 4": of two, the one that is tomorrow. */
function isOnDayOf({ start }: ModelEvent, { to: { days } }: ChangeRequest): boolean {
  return days !== undefined && days.from.equals(days.to) && start.startsWith(days.from.toString());
}

/** "Train to Leeds" is not the night train: each has a name of its own beside what they share. */
function isOther({ title }: ModelEvent, otherwise: Request): boolean {
  if (otherwise.kind !== 'create' || !otherwise.title) return false;
  const [present, asked] = [title, otherwise.title].map((name) =>
    wordsOf(name).filter((word) => word.length > 3),
  );
  const lacks = (words: string[] = [], others: string[] = []) =>
    words.some((word) => !others.some((other) => alike(word, other)));
  return lacks(present, asked) && lacks(asked, present);
}

/** Changes several events with one card: every call is made in the same step. */
function changeAll(request: ChangeRequest, events: ModelEvent[], desk: Desk, eachNamed = false): Step {
  const dated = eachNamed || request.target.when.days !== undefined || request.target.events !== undefined;
  const chosen = dated ? events : firstOfSeries(events);
  const busy = chosen.filter((event) => !event.free);
  if (busy.length > mostAtOnce) return answer(tooMany(busy.length));
  // All are read before the first is changed: reads and changes in one step would leave the rest undone.
  const known = request.add || request.remove ? withGuests(busy, desk) : { events: busy };
  if ('kind' in known) return known;
  const steps = known.events.map((event) => change(scoped(request, event, dated), event, desk));
  const calls = steps.flatMap((step) => (step.kind === 'calls' ? step.calls : []));
  return calls.length > 0 ? call(...calls) : (steps[0] ?? answer('There is nothing to move.'));
}

/** "All the stand-ups", without a day, means their series. */
function scoped(request: ChangeRequest, event: ModelEvent, dated: boolean): ChangeRequest {
  return dated || !event.seriesId || request.scope ? request : { ...request, scope: 'all' };
}

function change(asked: ChangeRequest, event: ModelEvent, desk: Desk): Step {
  const request = endingSeries(asked, event, desk);
  const known = { ...request, target: { words: [], when: {}, event } };
  const { eventId, calendarId } = event;
  const input: UpdateEventInput = { eventId, calendarId };
  if (request.title) input.title = newTitle(request.title, asked, event);
  if (request.place) input.location = request.place;
  if (request.note && event.description) {
    return answer(
      `${titleOf(event)} has notes already, and I would write over them. Please add yours in Google Calendar.`,
    );
  }
  if (request.note) input.description = request.note;
  if (request.scope && event.seriesId) input.scope = request.scope;
  if (request.reminders) input.reminders = request.reminders;
  if (request.colour) input.colour = request.colour;
  if (request.conference !== undefined) input.conference = request.conference;
  const guests = changedGuests(request, event, desk);
  if ('kind' in guests) return guests;
  Object.assign(input, guests);
  if (request.length || !isEmpty(request.to)) {
    const times = timesOf(event);
    const moved = times && newTimes(times, event.allDay, request, desk);
    if (!times || moved === undefined) {
      return answer(`What time should ${titleOf(event)} be?`, {
        events: [event],
        question: { about: 'destination', request: known },
      });
    }
    if (moved !== 'same') Object.assign(input, moved);
    else if (!request.repeat && Object.keys(input).length === 2)
      return answer(`${titleOf(event)} is already then.`, { events: [event] });
  }
  if (request.repeat) {
    const start = input.startTime ?? event.start;
    if (event.seriesId) input.eventId = event.seriesId;
    input.recurrence =
      request.repeat === 'never'
        ? []
        : [
            recurrenceRule(
              onItsDay(request.repeat, start),
              event.allDay ? start.slice(0, 10) : start,
              event.zone,
            ),
          ];
  }
  if (Object.keys(input).length === 2) {
    const ask = request.resize ? 'How long should' : 'When should I move';
    return answer(`${ask} ${titleOf(event)} ${request.resize ? 'be' : 'to'}?`, {
      events: [event],
      question: { about: 'destination', request: known },
    });
  }
  return call({ tool: 'updateCalendarEvent', input });
}

/** "Call the boiler service radiators", of the boiler service: radiators. */
function newTitle(title: string, { unparted, target }: ChangeRequest, event: ModelEvent): string {
  const rest = wordsOf(event.title).filter((word) => !target.words.some((asked) => alike(asked, word)));
  const words = title.split(/\s+/);
  const isRest = rest.length > 0 && rest.every((word, at) => wordsOf(words[at] ?? '')[0] === word);
  return unparted && isRest && words.length > rest.length ? words.slice(rest.length).join(' ') : title;
}

/** "Until 17 december", of something that repeats, is the last day of the series. */
function endingSeries(request: ChangeRequest, event: ModelEvent, { moment }: Desk): ChangeRequest {
  const { length, ...rest } = request;
  if (!length || !('lastDay' in length) || !event.repeats || request.to.until) return request;
  const words = event.repeats.toLowerCase();
  const { repeat } = readWhen(findDates(words, moment, { ranges: true }), words, moment);
  if (!repeat) return request;
  const { count: _count, ...open } = repeat;
  return { ...rest, repeat: { ...open, until: length.lastDay } };
}

/** "Make it weekly" leaves the weekday to the event. */
function onItsDay(repeat: Repeat, start: string): Repeat {
  const date = wallOf(start)?.toPlainDate();
  const open = repeat.rule.startsWith('FREQ=WEEKLY') && repeat.weekdays.length === 0;
  if (!open || !date) return repeat;
  const name = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'][date.dayOfWeek - 1];
  return { ...repeat, rule: `${repeat.rule};BYDAY=${name}`, weekdays: [date.dayOfWeek] };
}
