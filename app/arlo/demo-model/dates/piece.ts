import type { Temporal } from 'temporal-polyfill';
import type { Moment } from './moment.ts';

/** A time of day as it was said. `sure` is false when morning or afternoon has to be guessed: "at 3". */
export type ClockTime = { hour: number; minute: number; sure: boolean };

export type PartOfDay = 'morning' | 'lunchtime' | 'afternoon' | 'evening' | 'night';

/** How a span of days was named; it decides the words of the answer. */
export type SpanUnit = 'day' | 'days' | 'weekend' | 'week' | 'month' | 'quarter' | 'year';

/** Something that comes again and again. */
export type Repeat = {
  /** RFC 5545 rule parts, without `RRULE:`, and without an end. */
  rule: string;
  /** ISO weekdays on which it is; none means any. */
  weekdays: number[];
  /** The day of the month. */
  monthDay?: number;
  /** "first monday of the month": 1; -1 for the last. */
  nth?: number;
  /** Its last day, this one included. */
  until?: Temporal.PlainDate;
  count?: number;
};

/** One thing that words say about time. */
export type Piece =
  /** From one day to another, both included; `part` for words that name both, such as "tonight";
   * `weekday` for a day that was named by its weekday alone. */
  | {
      kind: 'days';
      from: Temporal.PlainDate;
      to: Temporal.PlainDate;
      unit: SpanUnit;
      edge?: Edge;
      part?: PartOfDay;
      weekday?: true;
      /** A day that was named by its number alone: "the 7th". */
      numbered?: true;
      /** Its days one by one: "the 3rd and 10th". */
      each?: Temporal.PlainDate[];
    }
  /** A day that no calendar has: "31 november". */
  | { kind: 'no such day'; name: string }
  | { kind: 'part'; part: PartOfDay; side?: 'early' | 'late' }
  /** `rough` for a border that a time itself overrules: "before work, at 7". */
  | { kind: 'time'; time: ClockTime; edge?: Edge; rough?: true }
  | { kind: 'times'; from: ClockTime; to: ClockTime }
  /** "Half past" of whatever hour: minutes after it, -15 for "quarter to"; `ends` where it is till then. */
  | { kind: 'minute'; minute: number; edge?: 'until'; ends?: true }
  /** A moment counted from now: "in 20 minutes". */
  | { kind: 'instant'; at: Temporal.ZonedDateTime }
  /** The next so many minutes. */
  | { kind: 'soon'; minutes: number }
  | { kind: 'length'; minutes: number }
  | { kind: 'wholeDays'; days: number }
  /** A distance from where an event is now. `direction` is missing in "by an hour". */
  | { kind: 'shift'; minutes: number; days: number; direction?: 'later' | 'earlier' }
  | { kind: 'repeat'; repeat: Repeat; part?: PartOfDay }
  /** How often something that repeats comes: "ten times". */
  | { kind: 'times over'; count: number }
  /** How long before the event somebody wants to hear of it. */
  | { kind: 'reminder'; minutes: number[] }
  /** The place whose clocks are meant: "3pm tokyo time". */
  | { kind: 'zone'; zone: string }
  | { kind: 'rest' }
  | { kind: 'allDay' };

/** Whether a day or time is where something begins or ends. */
export type Edge = 'from' | 'until';

/** A piece and where it stands in the text. */
export type Match = { start: number; end: number; piece: Piece };

export type Rule = {
  pattern: RegExp;
  read(words: Record<string, string | undefined>, moment: Moment): Piece | undefined;
};

/** A rule whose pattern matches whole words only. Group names are handed to `read`; a missing one is undefined. */
export function rule(source: string, read: Rule['read']): Rule {
  return { pattern: new RegExp(`(?<![\\w:/.'-])(?:${source})(?![\\w:/]|[.-]\\d|'\\w)`, 'g'), read };
}
