import { AppError } from '#app/platform/errors.ts';
import type { GoogleEvent } from './google-event.ts';

/** Reminders of one event as Google takes them, in place of the calendar's own. */
export type OwnReminders = { useDefault: false; overrides: { method: string; minutes: number }[] };

const most = 5;
const longestMinutes = 28 * 24 * 60;

/**
 * Reminders at these minutes before the start: those that `before` has stay as they are, others pop up. Throws
 * `invalid` past Google's limits.
 */
export function remindersAt(minutes: readonly number[], before: GoogleEvent['reminders']): OwnReminders {
  const times = [...new Set(minutes)].toSorted((a, b) => a - b);
  if (times.length > most)
    throw new AppError('invalid', `Google keeps at most ${most} reminders for an event.`);
  if (times.some((time) => !Number.isInteger(time) || time < 0 || time > longestMinutes)) {
    throw new AppError('invalid', 'A reminder is from 0 minutes to 4 weeks before the start.');
  }
  const methods = new Map(before?.overrides?.map(({ method, minutes: at }) => [at, method]));
  return {
    useDefault: false,
    overrides: times.map((time) => ({ method: methods.get(time) ?? 'popup', minutes: time })),
  };
}

/** Minutes before the start at which an event reminds by itself; undefined when the calendar's own reminders hold. */
export function reminderMinutes({ reminders }: Pick<GoogleEvent, 'reminders'>): number[] | undefined {
  if (reminders === undefined || reminders.useDefault) return undefined;
  return (reminders.overrides ?? []).flatMap(({ minutes }) => minutes ?? []).toSorted((a, b) => a - b);
}

const units = [
  ['week', 7 * 24 * 60],
  ['day', 24 * 60],
  ['hour', 60],
] as const;

/** `10 minutes before and 1 day before`, `none`, `as the calendar does`. */
export function reminderWords(minutes: readonly number[] | undefined): string {
  if (minutes === undefined) return 'as the calendar does';
  return minutes.map(beforeWords).join(' and ') || 'none';
}

function beforeWords(minutes: number): string {
  if (minutes === 0) return 'at the start';
  const [unit, length] = units.find(([, each]) => minutes % each === 0) ?? ['minute', 1];
  const count = minutes / length;
  return `${count} ${unit}${count === 1 ? '' : 's'} before`;
}
