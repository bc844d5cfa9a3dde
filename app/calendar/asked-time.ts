import { Temporal } from 'temporal-polyfill';
import { AppError } from '#app/platform/errors.ts';
import { isoWithOffset, parseTime, spanOf, type CalendarSpan } from './time.ts';
import { dayLabel, weekdayName, whenWords } from './time-words.ts';

const wallTime = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/;

/** A span in another zone than the person's, in words: what "3pm in Tokyo" is there. */
export type TimeElsewhere = {
  /** IANA zone. */
  zone: string;
  /** ISO 8601 with the offset of `zone`. */
  start: string;
  end: string;
  weekday: string;
  /** `Wed 25 Nov 2026, 15:00 – 16:00` */
  when: string;
};

/** A span as a tool asked for it. `span` is in the asked zone; `notice` says what the clocks made of it. */
export type AskedSpan = { span: CalendarSpan; zone: string; notice: string | null };

/**
 * The zone in which a tool's times are meant: the asked one, else `own` (the person's). Throws `invalid` for a name
 * that is no IANA zone; an offset is none, because it knows no summer time.
 */
export function askedZone(timeZone: string | undefined, own: string): string {
  const name = timeZone?.trim();
  if (!name) return own;
  const zone = /^[A-Z]/i.test(name) ? zoneNamed(name) : null;
  if (zone !== null) return zone;
  throw new AppError('invalid', `“${name}” isn’t a time zone. Use a name like Asia/Tokyo or Europe/London.`);
}

/** The zone of this name in its usual spelling. Temporal keeps Asia/Kolkata, where Intl would make it Asia/Calcutta. */
function zoneNamed(name: string): string | null {
  try {
    return Temporal.PlainDate.from('2000-01-01').toZonedDateTime(name).timeZoneId;
  } catch {
    return null;
  }
}

/** Whether two names stand for one zone, as Asia/Calcutta and Asia/Kolkata do. */
export function isSameZone(a: string, b: string): boolean {
  const moment = Temporal.Instant.fromEpochMilliseconds(0);
  return moment.toZonedDateTimeISO(a).equals(moment.toZonedDateTimeISO(b));
}

/**
 * Start and end of a tool call, read in `timeZone` or else in `own` (IANA). Throws `invalid` as `parseTime` and
 * `spanOf` do, and when the change of the clocks leaves no time between the two.
 */
export function askedSpan(
  input: { startTime: string; endTime: string; timeZone?: string | undefined },
  own: string,
): AskedSpan {
  const zone = askedZone(input.timeZone, own);
  const notice = clockNotice([input.startTime, input.endTime], zone);
  const [start, end] = [parseTime(input.startTime, zone), parseTime(input.endTime, zone)];
  try {
    return { span: spanOf(start, end), zone, notice };
  } catch (error) {
    if (notice === null || !(error instanceof AppError)) throw error;
    throw new AppError('invalid', `${notice} That leaves no time before the end.`, { cause: error });
  }
}

/**
 * What has to be said about wall times that the clocks skip or show twice, as Google resolves them: one that is
 * skipped moves forward by the gap, one that comes twice is the first. Null when all of them are plain; whatever is
 * no wall time is left to `parseTime`.
 */
export function clockNotice(texts: readonly (string | undefined)[], zone: string): string | null {
  const said = texts.flatMap((text) => (text === undefined ? [] : (noticeOf(text.trim(), zone) ?? [])));
  return sentences(...new Set(said));
}

function noticeOf(text: string, zone: string): string | null {
  const wall = wallTime.test(text) ? plainTime(text) : null;
  if (wall === null) return null;
  const first = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const second = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  if (first.equals(second)) return null;
  const day = `${dayLabel(wall.toPlainDate())} ${wall.year} in ${zone}`;
  if (first.toPlainDateTime().equals(wall)) {
    return `${clock(wall)} comes twice on ${day}, when the clocks go back; Google takes the first.`;
  }
  const moved = second.toPlainDate().equals(wall.toPlainDate()) ? '' : `${dayLabel(second)}, `;
  return `${clock(wall)} does not exist on ${day}, when the clocks go forward; Google makes it ${moved}${clock(second)}.`;
}

function plainTime(text: string): Temporal.PlainDateTime | null {
  try {
    return Temporal.PlainDateTime.from(text);
  } catch {
    return null;
  }
}

function clock(time: Temporal.PlainDateTime | Temporal.ZonedDateTime): string {
  return time.toPlainTime().toString({ smallestUnit: 'minute' });
}

/** A timed span in the zone that was asked for; null when that is the person's `own`, or the span is of whole days. */
export function timeElsewhere(span: CalendarSpan, zone: string, own: string): TimeElsewhere | null {
  if (span.allDay || isSameZone(zone, own)) return null;
  const [start, end] = [span.start.withTimeZone(zone), span.end.withTimeZone(zone)];
  return {
    zone,
    start: isoWithOffset(start),
    end: isoWithOffset(end),
    weekday: weekdayName(start),
    when: whenWords({ allDay: false, start, end }),
  };
}

/** What has to be said of a span that a tool asked for: what the clocks made of it, and what it is elsewhere. */
export function askedNotice(input: Parameters<typeof askedSpan>[0], own: string): string | null {
  const { span, zone, notice } = askedSpan(input, own);
  return sentences(notice, elsewhereNotice(span, zone, own));
}

/** What a time is in the zone that was asked for, in a sentence; null when that is the person's `own`. */
export function elsewhereNotice(span: CalendarSpan, zone: string, own: string): string | null {
  const there = timeElsewhere(span, zone, own);
  return there && `That is ${there.when} in ${there.zone}.`;
}

/** Those sentences that there are, together; null when there is none. */
export function sentences(...said: (string | null)[]): string | null {
  return said.filter((each) => each !== null).join(' ') || null;
}

/** A span in the person's zone. Whole days have none: they are the same date everywhere. */
export function inOwnZone(span: CalendarSpan, own: string): CalendarSpan {
  if (span.allDay) return span;
  return { allDay: false, start: span.start.withTimeZone(own), end: span.end.withTimeZone(own) };
}
