import { dayName, localDate, type TimeFormat } from '#app/ui/time-format.ts';
import { daysBefore } from '#app/ui/past-time.ts';
import type { ActivityEntry, ActivityOutcome } from './activity.ts';

/** One line of the activity: a change, or those changes of one card that ended alike. Never empty. */
export type ActivityLine = {
  /** Stays the same when the outcome changes: an undo must not take the focus from its row. */
  key: string;
  outcome: ActivityOutcome;
  /** When the newest was asked for, ISO 8601. */
  at: string;
  chat: ActivityEntry['chat'];
  /** In the order in which Arlo asked for them. */
  entries: ActivityEntry[];
};

/** The lines of one calendar day of the person. */
export type ActivityDay = { date: string; heading: string; lines: ActivityLine[] };

/** Entries, newest first, as lines under the days on which they were asked for. */
export function activityDays(
  entries: readonly ActivityEntry[],
  format: TimeFormat,
  now: string,
): ActivityDay[] {
  const days = new Map<string, ActivityDay>();
  for (const line of linesOf(entries)) {
    const date = localDate(line.at, format.zone).toString();
    const day = days.get(date) ?? { date, heading: dayHeading(line.at, format, now), lines: [] };
    day.lines.push(line);
    days.set(date, day);
  }
  return [...days.values()];
}

function linesOf(entries: readonly ActivityEntry[]): ActivityLine[] {
  const groups = Map.groupBy(entries, ({ action, outcome }) => `${action.groupId}/${outcome}`);
  return [...groups.values()].flatMap((group) => {
    const [newest] = group;
    if (!newest) return [];
    const { outcome, createdAt, chat } = newest;
    // Ids grow with time.
    const asked = group.toSorted((left, right) => (left.action.id < right.action.id ? -1 : 1));
    return [{ key: asked[0]?.action.id ?? '', outcome, at: createdAt, chat, entries: asked }];
  });
}

/** `Today, Mon 23 Nov`, `Yesterday, Sun 22 Nov`, `Fri 20 Nov`. */
function dayHeading(at: string, format: TimeFormat, now: string): string {
  const day = dayName(at, format, now);
  const days = daysBefore(at, format.zone, now);
  if (days <= 0) return `Today, ${day}`;
  return days === 1 ? `Yesterday, ${day}` : day;
}
