import { Bell, Calendar, Mail, MapPin, Palette, Repeat, Video } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CalendarEvent } from '#app/calendar/event.ts';
import { reminderWords } from '#app/calendar/reminders.ts';
import { classNames } from '#app/ui/class-names.ts';
import { whenWords, type TimeFormat } from '#app/ui/time-format.ts';
import { titleOf } from './words.ts';

/** The 3 px bar in the event's calendar colour. */
export function CalendarBar({ color, className }: { color: number; className?: string }) {
  return <span className={classNames('cal-bar', className)} data-color={color} aria-hidden="true" />;
}

/**
 * The title of an event: text that somebody else may have written. `bdi` keeps marks that turn the writing
 * direction inside it, so that a title can't rearrange the question around it.
 */
export function EventTitle({ event }: { event: Pick<CalendarEvent, 'title'> }) {
  return <bdi>{titleOf(event)}</bdi>;
}

/** One fact of an event after its icon, as it stands in a row of them. */
export function MetaItem({ icon: Icon, children }: { icon: typeof Calendar; children: ReactNode }) {
  return (
    <span>
      <Icon aria-hidden="true" className="icon icon-sm" />
      <bdi className="min-w-0">{children}</bdi>
    </span>
  );
}

/** Where an event takes place: its room or address, else its video call. */
export function EventPlace({ event }: { event: CalendarEvent }) {
  if (event.location) return <MetaItem icon={MapPin}>{event.location}</MetaItem>;
  if (event.conference) return <MetaItem icon={Video}>{event.conference.name}</MetaItem>;
  return null;
}

function reminderFact(minutes: readonly number[]): string {
  return minutes.length === 0 ? 'No reminder' : `Reminds you ${reminderWords(minutes)}`;
}

type EventSummaryProps = {
  event: CalendarEvent;
  format: TimeFormat;
  /** ISO 8601. */
  now: string;
  id?: string;
  /** A last fact about who was mailed. */
  mailed?: string;
  /** What stands at the right, such as the guests. */
  aside?: ReactNode;
};

/** An event in full inside a card: title, time, and where, how often and in which calendar. */
export function EventSummary({ event, format, now, id, mailed, aside }: EventSummaryProps) {
  return (
    <div className="flex gap-3" id={id}>
      <CalendarBar color={event.color} />
      <div className="min-w-0 flex-1">
        <p className="font-medium wrap-anywhere">
          <EventTitle event={event} />
        </p>
        <p className="num text-body text-ink-2">{whenWords(event, format, now)}</p>
        <p className="event-meta !mt-1">
          {event.recurrence && <MetaItem icon={Repeat}>Repeats {event.recurrence.words}</MetaItem>}
          <EventPlace event={event} />
          {event.location && event.conference && <MetaItem icon={Video}>{event.conference.name}</MetaItem>}
          {event.reminders && <MetaItem icon={Bell}>{reminderFact(event.reminders)}</MetaItem>}
          {event.colour && <MetaItem icon={Palette}>{event.colour}</MetaItem>}
          {event.calendarName && <MetaItem icon={Calendar}>{event.calendarName}</MetaItem>}
          {mailed && <MetaItem icon={Mail}>{mailed}</MetaItem>}
        </p>
      </div>
      {aside && <div className="self-center">{aside}</div>}
    </div>
  );
}
