import { ExternalLink } from 'lucide-react';
import type { CalendarEvent } from '#app/calendar/event.ts';
import { buttonClass, type ButtonVariant } from '#app/ui/Button.tsx';

type OpenInCalendarProps = { event: Pick<CalendarEvent, 'link'>; variant: ButtonVariant };

/** A link to the event in Google Calendar. Nothing when the event has none, or one that isn't https. */
export function OpenInCalendar({ event, variant }: OpenInCalendarProps) {
  if (!event.link?.startsWith('https://')) return null;
  return (
    <a className={buttonClass(variant, 'small')} href={event.link} target="_blank" rel="noopener noreferrer">
      Open in Google Calendar
      <ExternalLink aria-hidden="true" className="icon icon-sm" />
      <span className="sr-only"> (opens in a new tab)</span>
    </a>
  );
}
