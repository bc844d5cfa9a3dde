import type {
  CalendarChange,
  ChangeOptions,
  ChangeProposal,
  ChangeResult,
  SeriesShown,
  Settlement,
  WriteAttempt,
} from './change.ts';
import type { Availability, CalendarEvent, EventList, FreeTime } from './event.ts';

/**
 * One person's Google Calendar, to read. Every method may reject with an `AppError`: the connection's codes, `not_found`,
 * `forbidden`, `conflict`, `rate_limited`, `unavailable`, `invalid`.
 */
export type Calendar = {
  /**
   * Events of a span, earliest first, over all calendars the person has ticked. Dates and wall times are in the
   * person's zone, or in `timeZone`, in which the events are then given; `endDate` as a date includes that day.
   * Without dates: from now, 7 days (28 with a query).
   */
  listEvents(input: ListInput): Promise<EventList>;
  /** One event. Without `calendarId` every readable calendar is tried, the primary one first. */
  getEvent(input: { eventId: string; calendarId?: string }): Promise<CalendarEvent>;
  /** Whether a time is free. Wall times are read in `timeZone` (IANA), else in the person's zone. */
  checkAvailability(input: { startTime: string; endTime: string; timeZone?: string }): Promise<Availability>;
  /**
   * Finds free times of a length between two days or times (a `to` without a time includes that day), within hours of
   * the day, for the person and the guests with these addresses. All in the person's zone, or in `timeZone`.
   */
  findFreeTime(input: FreeTimeInput): Promise<FreeTime>;
  /** Works out what a change would do. Reads only. */
  propose(change: CalendarChange): Promise<ChangeProposal>;
  /**
   * Finds out whether the writes of a change arrived, of which the last got no answer. Reads only. `shown` is the event
   * as the person knows it, for an answer that has none.
   */
  settle(attempts: readonly WriteAttempt[], shown: CalendarEvent): Promise<Settlement>;
};

export type ListInput = { startDate?: string; endDate?: string; query?: string; timeZone?: string };

export type FreeTimeInput = {
  from: string;
  to: string;
  durationMinutes: number;
  /** Times of day, `09:00`; without them Monday to Friday, 09:00 – 18:00. */
  workingHours?: { start: string; end: string };
  attendees?: string[];
  timeZone?: string;
};

/** A change to carry out, and what it is bound to. */
export type ChangeOrder = {
  change: CalendarChange;
  options: ChangeOptions;
  /** Names the change for ever: a created event gets an id derived from it, so a repeat answers 409 and counts as done. */
  key: string;
  /** The event of the proposal. Wall times are read in its zone, and another event than this is not touched. */
  shown: CalendarEvent;
  /** The series of the proposal: more than one event of another series than this is not touched. */
  series?: SeriesShown | undefined;
};

export type UndoOrder = {
  change: CalendarChange;
  /** The options of the change: what nobody was told of is taken back without telling anybody. */
  options: ChangeOptions;
  done: Pick<ChangeResult, 'before' | 'after' | 'made' | 'exceptions' | 'calendarId'>;
};

/**
 * The hand that changes a person's calendar. Only `actions/execute.server.ts` holds one; `tests/house` keeps it so.
 * Every write is announced to its holder before it is sent, and updates are sent with If-Match.
 */
export type CalendarWriter = {
  /** Carries a change out, once. Rejects with `conflict` when the event is no longer the one that was shown. */
  carryOut(order: ChangeOrder): Promise<ChangeResult>;
  /** Takes a change back. Rejects with `conflict` when the event was changed by someone since. */
  takeBack(order: UndoOrder): Promise<ChangeResult>;
};
