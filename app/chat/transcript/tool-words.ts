import { counted, titleOf } from '#app/actions/cards/words.ts';
import type { ToolProblem } from '#app/arlo/tool-output.ts';
import type { ToolPart } from '#app/chat/message.ts';
import { unfinishedCall } from '#app/chat/settle-parts.ts';
import { connectionErrorCodes } from '#app/platform/errors.ts';
import { dayName, dayRange, durationWords, moment, timeSpan, type TimeFormat } from '#app/ui/time-format.ts';
import { foundWords } from './found/found-words.ts';
import type { ToolCall } from './turn-blocks.ts';

/** How far a call has come: `stopped` is one whose reply ended before its answer. */
type ToolTone = 'running' | 'done' | 'failed' | 'stopped';
export type ToolWords = { tone: ToolTone; text: string };

type Reading = { format: TimeFormat; now: string; running: boolean };

/** The activity line of a call: what it looks at, or what it found. */
export function toolWords(part: ToolPart, reading: Reading): ToolWords {
  if (part.state === 'output-error' && part.errorText === unfinishedCall) {
    return { tone: 'stopped', text: `${subjectWords(part, reading)}: stopped` };
  }
  if (part.state === 'output-error' || part.state === 'output-denied') {
    return { tone: 'failed', text: failureWords(part, null) };
  }
  if (part.output && !part.output.ok) return { tone: 'failed', text: failureWords(part, part.output) };
  if (part.output?.ok) return { tone: 'done', text: doneWords(part, reading) };
  const text = subjectWords(part, reading);
  return reading.running
    ? { tone: 'running', text: `${text}…` }
    : { tone: 'stopped', text: `${text}: stopped` };
}

function subjectWords(part: ToolPart, { format, now }: Reading): string {
  switch (part.type) {
    case 'tool-getCalendarEvents': {
      const { startDate, endDate, query } = part.input ?? {};
      const range = inputRange(startDate, endDate, format, now);
      if (query) return `Looking for “${query}”`;
      return `Looking at ${range ?? 'your calendar'}`;
    }
    case 'tool-checkAvailability': {
      const { startTime, endTime } = part.input ?? {};
      return `Checking ${inputTimes(startTime, endTime, format, now) ?? 'your calendar'}`;
    }
    case 'tool-findFreeTime': {
      const { from, to } = part.input ?? {};
      return `Looking for free time, ${inputRange(from, to, format, now) ?? 'in your calendar'}`;
    }
    case 'tool-getCalendarEvent':
      return 'Opening the event';
    default:
      return foundWords(part)?.subject ?? 'Preparing the change';
  }
}

function doneWords(part: ToolPart, { format, now }: Reading): string {
  switch (part.type) {
    case 'tool-getCalendarEvents': {
      if (!part.output?.ok) return '';
      const { events, range, truncated } = part.output;
      const [only] = events;
      const matching = part.input?.query ? 'matching ' : '';
      if (!only) return `Found no ${matching}events, ${range.label}`;
      if (matching && events.length === 1) {
        return `Found 1 matching event, ${dayName(only.start, format, now)}`;
      }
      const count = counted(events.length, `${matching}event`);
      const found = matching ? 'Found' : 'Looked at';
      return `${found} ${truncated ? `the first ${count}` : count}, ${range.label}`;
    }
    case 'tool-getCalendarEvent': {
      if (!part.output?.ok) return '';
      const { event } = part.output;
      return `Looked at ${titleOf(event)}, ${dayName(event.start, format, now)}`;
    }
    case 'tool-checkAvailability': {
      if (!part.output?.ok) return '';
      const { range, day, status } = part.output;
      const checked = `Checked ${dayName(range.start, format, now)}`;
      if (status === 'unknown') return `${checked}, not all of it could be read`;
      return `${checked}, ${day.length === 0 ? 'nothing booked' : counted(day.length, 'busy time')}`;
    }
    case 'tool-findFreeTime': {
      if (!part.output?.ok) return '';
      const { slots, more, range, unreadable } = part.output;
      if (unreadable.length > 0) return `Looked for free time, ${range.label}, not all of it could be read`;
      const count = more ? `${slots.length} free times and more` : counted(slots.length, 'free time');
      return `Found ${slots.length === 0 ? 'no free time' : count}, ${range.label}`;
    }
    default:
      return foundWords(part)?.done ?? 'Prepared the change';
  }
}

function failureWords(part: ToolPart, problem: ToolProblem | null): string {
  const found = foundWords(part)?.failed;
  if (connectionErrorCodes.some((code) => code === problem?.code)) {
    return found?.notConnected ?? 'Couldn’t open your calendar';
  }
  if (found) return problem?.code === 'not_found' ? found.notFound : found.other;
  if (part.type === 'tool-undoChange') return 'Couldn’t undo that';
  if (problem?.code === 'not_found') return 'Couldn’t find that event';
  switch (part.type) {
    case 'tool-getCalendarEvents':
    case 'tool-getCalendarEvent':
      return 'Couldn’t read your calendar';
    case 'tool-checkAvailability':
    case 'tool-findFreeTime':
      return 'Couldn’t check your calendar';
    default:
      return 'Couldn’t change your calendar';
  }
}

export type ToolDetail = { term: string; value: string; mono?: boolean };

/** What was called, over which range and how long it took, for the opened line. */
export function toolDetails({ part, tookMs }: ToolCall): ToolDetail[] {
  const details: ToolDetail[] = [{ term: 'Action', value: part.type.slice('tool-'.length), mono: true }];
  if (part.type === 'tool-getCalendarEvents' && part.input?.query) {
    details.push({ term: 'Search', value: part.input.query });
  }
  if (part.type === 'tool-getCalendarEvents' && part.output?.ok) {
    const { calendars, range } = part.output;
    if (calendars.length > 0) details.push({ term: 'Calendars', value: calendars.join(', ') });
    details.push({ term: 'Range', value: `${range.label}, ${range.zone}` });
  }
  if (part.type === 'tool-getCalendarEvent' && part.output?.ok) {
    details.push({ term: 'Calendar', value: part.output.event.calendarName });
  }
  if (part.type === 'tool-checkAvailability' && part.output?.ok) {
    details.push({ term: 'Range', value: `${part.output.range.label}, ${part.output.range.zone}` });
  }
  if (part.type === 'tool-findFreeTime' && part.output?.ok) {
    const { range, workingHours, durationMinutes } = part.output;
    const { start, end, days } = workingHours;
    details.push(
      { term: 'Range', value: `${range.label}, ${range.zone}` },
      { term: 'Hours', value: `${start} – ${end}, ${days}` },
      { term: 'Length', value: durationWords(durationMinutes) },
    );
  }
  const search = foundWords(part)?.search;
  if (search) details.push({ term: 'Search', value: search });
  if (tookMs !== undefined) details.push({ term: 'Took', value: `${(tookMs / 1000).toFixed(1)} s` });
  return details;
}

/** The days that a call asks for. The model writes these, so what can't be read is left out. */
function inputRange(
  start: string | undefined,
  end: string | undefined,
  format: TimeFormat,
  now: string,
): string | null {
  try {
    if (!start) return null;
    if (!end) return `${dayName(start, format, now)} onwards`;
    // An end with a time is the moment after; one that falls on midnight belongs to the day before.
    const last = end.includes('T')
      ? moment(end, format.zone).subtract({ seconds: 1 })
      : moment(end, format.zone);
    return dayRange(start, last.toPlainDate().toString(), format, now);
  } catch {
    return null;
  }
}

function inputTimes(
  start: string | undefined,
  end: string | undefined,
  format: TimeFormat,
  now: string,
): string | null {
  try {
    if (!start) return null;
    const day = dayName(start, format, now);
    return end ? `${day}, ${timeSpan(start, end, format, now)}` : day;
  } catch {
    return null;
  }
}
