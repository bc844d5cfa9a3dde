import { EyeOff } from 'lucide-react';
import type { UnreadableCalendar } from '#app/calendar/event.ts';

/** Calendars that could not be checked for overlaps: what is in them is unknown, not nothing. */
export function UnreadableNotice({
  calendars = [],
}: {
  calendars?: readonly UnreadableCalendar[] | undefined;
}) {
  if (calendars.length === 0) return null;
  return (
    <div className="notice notice-warning">
      <EyeOff aria-hidden="true" className="icon" />
      <p className="min-w-0 flex-1">
        Couldn’t check{' '}
        {calendars.map(({ name }, index) => (
          <span key={`${index} ${name}`}>
            {index > 0 && (index === calendars.length - 1 ? ' and ' : ', ')}
            <bdi>{name}</bdi>
          </span>
        ))}{' '}
        for overlaps
      </p>
    </div>
  );
}
