import { Temporal } from 'temporal-polyfill';
import type { CreateEventInput } from '#app/calendar/change.ts';
import { firstOccurrence } from '../dates/repeats.ts';
import { recurrenceRule } from '../dates/rrule.ts';
import { wallTime, wallTimeOf } from '../dates/wall.ts';
import { partHours, settleTime, type When } from '../dates/when.ts';
import { spanInWords } from '../say/agenda.ts';
import { changeProblem } from '../say/problems.ts';
import { eventSpan, listOf, plain, shortDate, titleOf } from '../say/words.ts';
import type { CreateRequest } from '../understand/request.ts';
import { timeBeside } from './beside.ts';
import { anchorOf } from './find.ts';
import { invited } from './invited.ts';
import { peopleKnown, peopleNamed } from './people.ts';
import { timeOf } from './range.ts';
import { answer, call, outcomesOf, type Answer, type Desk, type Step } from './step.ts';

const defaultMinutes = 60;

/** Books an event: asks for what is missing, looks up the addresses of guests, then creates it. */
export function planCreate(request: CreateRequest, desk: Desk): Step {
  const [done] = outcomesOf(desk, 'createCalendarEvent');
  if (done?.kind === 'problem') return answer(changeProblem(done, 'create'));
  if (done?.kind === 'changed') {
    const { event } = done;
    const repeats = event.repeats ? `, ${plain(event.repeats)}` : '';
    const booked = `Booked ${titleOf(event)} for ${eventSpan(event, desk.moment)}${repeats}.`;
    return answer(booked + withoutAddress(request, desk), {
      events: [event],
      ...anchorOf(event),
    });
  }
  if (request.beside && !request.when.time) {
    const { beside, ...open } = request;
    const timed = timeBeside(request, beside, desk);
    return 'kind' in timed ? timed : planCreate({ ...open, ...timed }, desk);
  }
  const times = bookedTimes(request, desk);
  const missing = missingPart(request, times, desk);
  if (missing) return missing;
  const guests = invited(request, request.guests, desk);
  if (!times || !request.title || 'kind' in guests)
    return 'kind' in guests ? guests : answer('What should I call it?');
  const attendees = guests.emails;
  const input: CreateEventInput = {
    title: request.title,
    ...times,
    ...(request.note && { description: request.note }),
    ...(attendees.length > 0 && { attendees }),
    ...(request.place && { location: request.place }),
    ...reminders(request),
    ...(request.colour && { colour: request.colour }),
    ...(request.conference && { conference: true }),
    ...(request.calendar && { calendar: request.calendar }),
    ...(request.when.repeat && {
      recurrence: [recurrenceRule(request.when.repeat, times.startTime, desk.moment.now.timeZoneId)],
    }),
  };
  return call({ tool: 'createCalendarEvent', input });
}

/** Who of those it is with hears nothing of it. */
function withoutAddress({ inviteKnown, guests }: CreateRequest, desk: Desk): string {
  const people = peopleKnown(desk);
  const unknown = inviteKnown
    ? guests.filter(({ name, email }) => !email && peopleNamed(name, people).length === 0)
    : [];
  if (unknown.length === 0) return '';
  return ` I sent no invitation to ${listOf(unknown.map(({ name }) => plain(name)))}: I have no address.`;
}

/** When to be told: as said, and of a reminder when it begins. */
function reminders({ when, reminds }: CreateRequest): Pick<CreateEventInput, 'reminders'> {
  if (when.reminders) return { reminders: when.reminders };
  return reminds ? { reminders: [0] } : {};
}

/** One question for what is missing; undefined when nothing is. */
function missingPart(
  request: CreateRequest,
  times: BookedTimes | undefined,
  { moment }: Desk,
): Answer | undefined {
  if (!request.title && !times) {
    return answer('What is it, and when?', { question: { about: 'title', request } });
  }
  if (!request.title && times)
    return answer('What should I call it?', { question: { about: 'title', request } });
  if (times) return undefined;
  const { days } = request.when;
  const what = plain(request.title ?? '');
  if (!days) return answer(`When is ${what}?`, { question: { about: 'day', request } });
  if (!days.from.equals(days.to)) {
    return answer(`Which day ${spanInWords(request.when, moment)}, and what time?`, {
      question: { about: 'day', request },
    });
  }
  return answer(`What time is ${what} on ${shortDate(days.from, moment)}?`, {
    question: { about: 'time', request },
  });
}

type BookedTimes = { startTime: string; endTime: string };

/** Start and end of the event; undefined when the words don't name a time. */
function bookedTimes(request: CreateRequest, { moment }: Desk): BookedTimes | undefined {
  const { when, title = '' } = request;
  const day = firstRepeat(when, moment) ?? when.days?.from;
  const dated = day ? { ...when, days: { ...when.days, from: day, to: day, unit: 'day' as const } } : when;
  const manyDays = !when.repeat && when.days !== undefined && !when.days.from.equals(when.days.to);
  const start = manyDays ? undefined : timeOf(dated, moment, title.toLowerCase());
  // "Between ten and two, block all of it": all of those hours.
  if (start && (!when.allDay || when.until)) {
    if (when.instant) {
      const from = when.instant.round({ smallestUnit: 'minute' });
      return {
        startTime: wallTimeOf(from),
        endTime: wallTimeOf(from.add({ minutes: when.minutes ?? defaultMinutes })),
      };
    }
    return { startTime: wallTime(start), endTime: endOf(start, when, moment) };
  }
  if (!day) return undefined;
  if (when.allDay || when.wholeDays || (manyDays && when.days?.unit === 'days') || isWholeDay(title)) {
    const last = manyDays && when.days ? when.days.to : day.add({ days: (when.wholeDays ?? 1) - 1 });
    return { startTime: day.toString(), endTime: last.add({ days: 1 }).toString() };
  }
  if (!request.block || !when.part) return undefined;
  const [from, to] = partHours[when.part];
  const begin = day.toPlainDateTime(new Temporal.PlainTime(when.part === 'morning' ? 9 : from));
  const end = when.minutes
    ? begin.add({ minutes: when.minutes })
    : day.toPlainDateTime(new Temporal.PlainTime(Math.min(to, 23)));
  return { startTime: wallTime(begin), endTime: wallTime(end) };
}

/** Things that last the day without anyone saying so. */
function isWholeDay(title: string): boolean {
  return /\b(?:birthday|anniversary|holidays?|vacation|day off|bank holiday|annual leave|pto|out of office|ooo|bank holiday|deadline|wedding|christening|graduation|festival)\b/i.test(
    title,
  );
}

/** A length counts real minutes, so an hour across the change of clocks stays an hour. */
function endOf(start: Temporal.PlainDateTime, when: When, { now }: Desk['moment']): string {
  if (when.until) {
    const { hour, minute, sure } = when.until;
    let end = start.toPlainDate().toPlainDateTime(new Temporal.PlainTime(hour, minute));
    while (Temporal.PlainDateTime.compare(end, start) <= 0) end = end.add({ hours: sure ? 24 : 12 });
    return wallTime(end);
  }
  return wallTimeOf(start.toZonedDateTime(now.timeZoneId).add({ minutes: when.minutes ?? defaultMinutes }));
}

/** The first day of something that repeats. */
function firstRepeat(
  { repeat, time, part, days, allDay }: When,
  { today, now }: Desk['moment'],
): Temporal.PlainDate | undefined {
  if (!repeat) return undefined;
  const isOver = (first: Temporal.PlainDate) =>
    time !== undefined &&
    first.equals(today) &&
    Temporal.PlainTime.compare(settleTime(time, { part }), now.toPlainTime()) < 0;
  if (days?.edge === 'from' || (days && !days.from.equals(days.to))) {
    const first = firstOccurrence(repeat, days.from);
    // "Starting Monday", said on one when the hour is over: the one that comes.
    return days.weekday && isOver(first) ? firstOccurrence(repeat, days.from.add({ days: 7 })) : first;
  }
  if (days) return days.from;
  if (!time && !allDay) return undefined;
  const first = firstOccurrence(repeat, today);
  return isOver(first) ? firstOccurrence(repeat, today.add({ days: 1 })) : first;
}
