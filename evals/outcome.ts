import { Temporal } from 'temporal-polyfill';
import { getToolName, isToolUIPart } from 'ai';
import type { ActionView } from '#app/actions/action.ts';
import type { CalendarEvent } from '#app/calendar/event.ts';
import type { ArloMessage } from '#app/chat/message.ts';
import type { SandboxState, StoredEvent } from '../sandbox/google/state.ts';
import { maya, personal, worldZone } from '../tests/support/sandbox-world.ts';
import type { Scope } from './scenario.ts';

/** A call of the model and what it was answered. */
export type MadeCall = { tool: string; input: Record<string, unknown>; output: unknown };

/** An event as it stands, in local time. */
export type Standing = {
  title: string;
  start: string;
  end: string;
  place: string;
  /** Addresses, without the person's own. */
  guests: string[];
  repeats: string;
  reminders: number[];
  color: string;
  calendar: string;
};

export type MadeChange = {
  tool: string;
  status: ActionView['status'];
  verdict: ActionView['verdict'];
  /** Null of a new event. */
  before: Standing | null;
  /** Null of a deleted event, and while nothing has been done. */
  after: Standing | null;
  scope: Scope;
  response: string | null;
  note: boolean;
};

/** What came of one turn. */
export type Outcome = {
  calls: MadeCall[];
  changes: MadeChange[];
  /** Whether the calendar is as it was when the chat began. */
  calendarIsSame: boolean;
  /** When the events of a title begin, in local time. */
  startsOf: (title: string) => string[];
  /** Set when the model's server failed. */
  failure: string | null;
  answer: string;
};

type Events = SandboxState['events'];

/** The calls in the messages of a turn, in order. */
export function callsIn(messages: readonly ArloMessage[]): MadeCall[] {
  return messages
    .flatMap((message) => message.parts)
    .filter(isToolUIPart)
    .map((part) => ({
      tool: getToolName(part),
      input: (part.input ?? {}) as Record<string, unknown>,
      output: part.output,
    }));
}

/** An action of the ledger with its event as it stood before and as Google holds it now. */
export function changeOf(action: ActionView, before: Events, after: Events): MadeChange {
  const { proposal, options } = action;
  const isNew = proposal.kind === 'create';
  const isGone = proposal.kind === 'delete';
  const scope = options.scope ?? proposal.askedScope ?? proposal.scopes[0]?.value ?? 'this';
  return {
    tool: action.tool,
    status: action.status,
    verdict: action.verdict,
    before: isNew ? null : standing(proposal.event, before, scope),
    after: action.event && !isGone ? standing(action.event, after, scope) : null,
    scope,
    response: proposal.reply?.response ?? null,
    note: Boolean(proposal.reply?.note),
  };
}

function standing(event: CalendarEvent, events: Events, scope: Scope): Standing {
  const held = Object.values(events);
  const own = held.map((calendar) => calendar[event.id]).find(Boolean);
  const stored = own ?? held.map((calendar) => calendar[event.recurrence?.seriesId ?? '']).find(Boolean);
  return {
    title: event.title,
    start: wall(event.start),
    end: wall(event.end),
    place: event.location ?? '',
    guests: event.guests
      .filter(({ self }) => !self)
      .map(({ email }) => email)
      .toSorted(),
    // After a change of the whole series the ledger holds its first event, which has no rule of its own.
    repeats:
      (own ?? (scope === 'all' ? stored : undefined))?.recurrence?.find((line) =>
        line.startsWith('RRULE:'),
      ) ?? '',
    reminders: (stored?.reminders.overrides ?? []).map(({ minutes }) => minutes),
    color: stored?.colorId ?? '',
    calendar: event.calendarId,
  };
}

const wall = (time: string) => time.slice(0, 'YYYY-MM-DDTHH:MM'.length);

/** When the person's own events of a title begin, in local time. */
export function startsOf(events: Events, title: string): string[] {
  return [maya, personal]
    .flatMap((calendar) => Object.values(events[calendar] ?? {}))
    .filter(({ summary, status }) => summary === title && status !== 'cancelled')
    .map(({ start }) => start.date ?? localTime(start.dateTime ?? ''))
    .toSorted();
}

function localTime(moment: string): string {
  const local = Temporal.Instant.from(moment).toZonedDateTimeISO(worldZone).toPlainDateTime();
  return local.toString({ smallestUnit: 'minute' });
}

/** Everything on the person's own calendars that they would see differ, as comparable text. */
export function calendarText(events: Events): string {
  return [maya, personal]
    .flatMap((calendar) =>
      Object.values(events[calendar] ?? {}).filter((event) => isSeen(event, events[calendar] ?? {})),
    )
    .map((event) => JSON.stringify(visible(event)))
    .toSorted()
    .join('\n');
}

/** Not what was deleted, nor an event of a series that is kept by itself and is as the series has it. */
function isSeen(event: StoredEvent, of: Record<string, StoredEvent>): boolean {
  if (event.recurringEventId === undefined) return event.status !== 'cancelled';
  const series = of[event.recurringEventId];
  return !series || comparable(event) !== comparable(series);
}

/** What an event of a series has in common with it, its time of day included. */
function comparable(event: StoredEvent): string {
  const { status, summary, description, location, attendees, reminders, start, end, originalStartTime } =
    event;
  const from = start.dateTime ?? start.date ?? '';
  const minutes = Date.parse(end.dateTime ?? end.date ?? '') - Date.parse(from);
  const planned = originalStartTime?.dateTime ?? originalStartTime?.date ?? from;
  const isMoved = Date.parse(planned) !== Date.parse(from);
  const answers = attendees?.map(({ email, responseStatus }) => `${email} ${responseStatus}`).toSorted();
  return JSON.stringify([status, summary, description, location, answers, reminders, minutes, isMoved]);
}

/** `+00:00` and `Z` are the same time. */
function instant(time: string | undefined): string | undefined {
  return time && Temporal.Instant.from(time).toString();
}

function visible(event: StoredEvent) {
  const { status, summary, description, location, recurrence, originalStartTime, attendees, reminders } =
    event;
  const times = [event.start, event.end, originalStartTime].map(
    (time) => time?.date ?? instant(time?.dateTime),
  );
  const answers = attendees?.map(({ email, responseStatus }) => `${email} ${responseStatus}`).toSorted();
  return { status, summary, description, location, recurrence, times, answers, reminders };
}
