import type { FieldChange } from '#app/calendar/change.ts';
import { moment, type TimeFormat } from '#app/ui/time-format.ts';

/** The changes as a card shows them: times of this year without the year, like everywhere else on the page. */
export function shownChanges(
  changes: readonly FieldChange[],
  format: TimeFormat,
  now: string,
): FieldChange[] {
  const thisYear = ` ${moment(now, format.zone).year}`;
  const shown = (words: string) => words.replaceAll(thisYear, '');
  return changes.map((change) =>
    change.field === 'when'
      ? { ...change, before: shown(change.before), after: shown(change.after) }
      : change,
  );
}
