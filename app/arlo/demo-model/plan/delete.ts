import type { ModelEvent } from '#app/arlo/tool-output.ts';
import type { SeriesScope } from '#app/calendar/change.ts';
import { askedRange, windowOf } from './range.ts';
import { spanInWords } from '../say/agenda.ts';
import { severalDone } from '../say/changed.ts';
import { changeProblem, readProblem } from '../say/problems.ts';
import { blindSpots, titleOf } from '../say/words.ts';
import type { When } from '../dates/when.ts';
import type { ClearRequest, DeleteRequest, Target } from '../understand/request.ts';
import { besideEvent } from './beside.ts';
import { anchorOf, choose, described, named, notFound } from './find.ts';
import { locate, type Search } from './locate.ts';
import { eventsMeant, firstOfSeries, isOn } from './match.ts';
import {
  answer,
  call,
  changes,
  mostAtOnce,
  outcomesOf,
  tooMany,
  type Call,
  type Desk,
  type Step,
} from './step.ts';

/** Finds the event, then asks the tool to delete it; the person decides on the card. */
export function planDelete(request: DeleteRequest, desk: Desk): Step {
  const [done, ...further] = outcomesOf(desk, 'deleteCalendarEvent');
  if (done && further.length > 0)
    return answer(severalDone([done, ...further], 'delete', desk.moment), { events: [] });
  if (done?.kind === 'changed')
    return answer(`Deleted ${named(done.event, desk)}.`, { events: [], ...anchorOf(done.event) });
  const search = locateFollowing(request, desk);
  if (done?.kind === 'problem') {
    const kept = search.state === 'done' ? search.events.slice(0, 1) : [];
    const [event] = kept;
    return answer(changeProblem(done, 'delete'), { events: kept, ...(event && anchorOf(event)) });
  }
  if (search.state === 'searching' || search.state === 'failed') return search.step;
  if (search.state === 'unnamed')
    return answer('Which event should I delete?', { question: { about: 'event', request } });
  const [event, ...others] = search.events;
  if (!event) return notFound(request, desk, blindSpots(search.unreadable));
  if (search.several) return call(...search.events.map((each) => deletion(each, request.scope)));
  if (others.length > 0) {
    return choose(
      search.events,
      desk,
      (choices) => ({ about: 'which', request, choices }),
      'Which one should I delete?',
    );
  }
  return call(deletion(event, request.scope));
}

/**
 * "My last one is on the 7th, so delete all after it": of a series the first from the day on that was said, which need not
 * have one.
 */
function locateFollowing({ target, scope }: DeleteRequest, desk: Desk): Search {
  const { days } = target.when;
  if (!days || scope !== 'following' || !days.from.equals(days.to) || target.words.length === 0)
    return locate(target, desk);
  const weeks = { ...days, to: days.from.add({ days: longestGap }) };
  const search = locate({ ...target, when: { ...target.when, days: weeks } }, desk);
  if (search.state !== 'done') return search;
  const events = firstOfSeries(search.events).filter((event) => event.seriesId ?? isOn(event, { days }));
  return { ...search, events };
}

/** In days: a series of every month has one in them. */
const longestGap = 31;

function deletion({ eventId, calendarId, seriesId }: ModelEvent, scope?: SeriesScope): Call {
  return {
    tool: 'deleteCalendarEvent',
    input: { eventId, calendarId, ...(scope && seriesId && { scope }) },
  };
}

/** Deletes all events of a span with one card: every call is made in the same step. */
export function planClear(request: ClearRequest, desk: Desk): Step {
  const { when, words } = request;
  const outcomes = outcomesOf(desk, 'deleteCalendarEvent');
  if (outcomes.length > 0) return answer(severalDone(outcomes, 'delete', desk.moment), { events: [] });
  if (request.events && request.events.length > 0)
    return changes(request.events.map((event) => deletion(event, request.scope)));
  const { today } = desk.moment;
  const near = { startDate: today.toString(), endDate: today.add({ days: 27 }).toString() };
  const said = askedRange(when, desk.moment);
  const range = request.beside && !said.startDate ? near : said;
  if (!range.startDate && words.length === 0) {
    return answer('Which days should I clear?', { question: { about: 'span', request } });
  }
  const [first, second] = outcomesOf(desk, 'getCalendarEvents');
  const query = words.join(' ');
  const read = second ?? first;
  if (!read) return call({ tool: 'getCalendarEvents', input: { ...range, ...(query && { query }) } });
  if (read.kind === 'problem') return answer(readProblem(read));
  if (read.kind !== 'events') return answer('I couldn’t read your calendar.');
  const dayParts = when.days !== undefined && windowOf(when, when.days.from, desk.moment) !== undefined;
  const kept = request.except ? spared(read.events, request.except, request, desk) : [];
  if (request.except && kept.length === 0)
    return answer(`I couldn’t find ${described(request.except, desk)} there, so I left everything as it is.`);
  const beside = request.beside && besideEvent(read.events, request.beside, desk.moment);
  if (request.beside && !beside)
    return answer(
      `I couldn’t find ${described(request.beside.target, desk)}, so I left everything as it is.`,
    );
  const meant = (query ? eventsOfAll(read.events, request, desk, second !== undefined) : read.events).filter(
    (event) =>
      !kept.includes(event) &&
      (!beside || beside.others.includes(event)) &&
      !(dayParts && event.allDay) &&
      (request.everything || words.length > 0 || !event.free),
  );
  if (meant.length === 0 && query && !second) {
    // The calendar's own search wants whole words; this looks by likeness.
    return call({ tool: 'getCalendarEvents', input: range.startDate ? range : near });
  }
  const missing = blindSpots(read.unreadable, read.truncated);
  if (meant.length === 0) {
    return answer(
      `There is nothing to clear ${beside ? `${request.beside?.side} ${titleOf(beside.event)}` : range.startDate ? spanInWords(when, desk.moment) : 'there'}.${missing}`,
      { events: [] },
    );
  }
  // "All my stand-ups", without a day, means their series.
  const series = !range.startDate || request.scope !== undefined;
  const chosen = series ? firstOfSeries(meant) : meant;
  const scope = request.scope ?? (series ? 'all' : undefined);
  if (chosen.length > mostAtOnce)
    return answer(`${tooMany(chosen.length)} Which days should I start with?`, {
      question: { about: 'span', request },
    });
  return call(...chosen.map((event) => deletion(event, scope)));
}

/** The events of an exception, each of its names by itself. */
function spared(events: ModelEvent[], except: Target, { when }: ClearRequest, desk: Desk): ModelEvent[] {
  const names = except.parts ?? [except.words];
  return names.flatMap((words) => eventsOfAll(events, { words, when: { ...when, ...timeOf(except) } }, desk));
}

function timeOf({ when: { time } }: Target): Pick<When, 'time'> {
  return time ? { time } : {};
}

function eventsOfAll(
  events: ModelEvent[],
  { words, when }: Pick<ClearRequest, 'when' | 'words'>,
  { moment }: Desk,
  strict = true,
): ModelEvent[] {
  const { from, to } = when.days ?? { from: moment.today, to: moment.today };
  const target = { words, when: { days: { from, to, unit: 'day' as const }, ...timeOf({ words, when }) } };
  return eventsMeant(events, target, moment, strict);
}
