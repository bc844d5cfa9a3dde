import { ChevronDown, TriangleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import { counted } from '#app/actions/cards/words.ts';
import type { CalendarEvent, EventList as List } from '#app/calendar/event.ts';
import { epochMilliseconds } from '#app/platform/clock.ts';
import { Button } from '#app/ui/Button.tsx';
import { Skeleton } from '#app/ui/Skeleton.tsx';
import {
  dayName,
  dayRange,
  durationWords,
  hasTwelveHours,
  localDate,
  type TimeFormat,
} from '#app/ui/time-format.ts';
import { eventDays, isPast, type EventDay } from './event-days.ts';
import { EventRow } from './EventRow.tsx';

type EventListProps = { list: List; format: TimeFormat; now: string };

const shownDays = 2;

/** The events that a call found, a card for each day. More than two days fold away behind a button. */
export function EventList({ list, format, now }: EventListProps) {
  const [open, setOpen] = useState(false);
  const days = eventDays(list, format.zone);
  const folded = days.slice(shownDays);
  const [first] = folded;
  const last = folded.at(-1);
  const foldedEvents = new Set(folded.flatMap((day) => day.events.map((event) => event.id))).size;

  return (
    <>
      {(open ? days : days.slice(0, shownDays)).map((day) => (
        <DayCard key={day.date} day={day} format={format} now={now} />
      ))}
      {first && last && (
        <Button
          variant="ghost"
          size="small"
          className="-mt-1 -ml-3 self-start"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <ChevronDown aria-hidden="true" className={open ? 'icon icon-sm rotate-180' : 'icon icon-sm'} />
          {open ? 'Hide' : 'Show'} {dayRange(first.date, last.date, format, now)},{' '}
          {counted(foldedEvents, 'event')}
        </Button>
      )}
      <ListLimits list={list} />
    </>
  );
}

function DayCard({ day, format, now }: { day: EventDay; format: TimeFormat; now: string }) {
  const headingId = useId();
  const today = localDate(now, format.zone).toString() === day.date;
  const nowMs = epochMilliseconds(now);
  const summary = [counted(day.events.length, 'event'), day.minutes > 0 && durationWords(day.minutes)];
  return (
    <section aria-labelledby={headingId}>
      <div className="mb-1.5 flex items-baseline gap-2">
        <h3 id={headingId} className="text-body font-semibold">
          {dayName(day.date, format, now)}
        </h3>
        {today && <span className="text-caption font-medium text-accent">Today</span>}
        <span className="num ml-auto text-caption text-ink-3">{summary.filter(Boolean).join(', ')}</span>
      </div>
      <ul className="card overflow-hidden" data-twelve-hours={hasTwelveHours(format) || undefined}>
        {day.events.map((event) => (
          <EventRow key={event.id} event={event} format={format} past={isPast(event, nowMs, format.zone)} />
        ))}
      </ul>
    </section>
  );
}

/** A single event that was looked up, on its day. */
export function SingleEvent({
  event,
  format,
  now,
}: {
  event: CalendarEvent;
  format: TimeFormat;
  now: string;
}) {
  const range = { start: event.start, end: event.end, zone: event.zone, label: '' };
  const [day] = eventDays({ events: [event], range }, format.zone);
  return day ? <DayCard day={day} format={format} now={now} /> : null;
}

/** What the list does not hold. A calendar that could not be read is not an empty one. */
function ListLimits({ list }: { list: List }) {
  if (list.unreadable.length === 0 && !list.truncated) return null;
  return (
    <div className="notice notice-warning">
      <TriangleAlert aria-hidden="true" className="icon" />
      <div className="min-w-0 flex-1 space-y-1">
        {list.unreadable.map((calendar) => (
          <p key={calendar.name}>
            <bdi>{calendar.name}</bdi> couldn’t be read, so its events are missing here.
          </p>
        ))}
        {list.cut?.map(({ name, until }) => (
          <p key={name}>
            <bdi>{name}</bdi> has more events: from {until} on, some are missing here.
          </p>
        ))}
        {list.truncated && <p>There are more events than shown. Ask about fewer days to see the rest.</p>}
      </div>
    </div>
  );
}

/** Three rows that hold the place of events on their way. */
export function EventListSkeleton() {
  return (
    <div className="card" aria-busy="true">
      <span className="sr-only">Loading events</span>
      {['w-2/5', 'w-[56%]', 'w-[44%]'].map((width) => (
        <div
          key={width}
          className="flex items-center gap-3 border-line px-3.5 py-3 not-first-of-type:border-t"
        >
          <div className="w-[3.25rem] space-y-1.5">
            <Skeleton className="h-3 w-9" />
            <Skeleton className="h-3 w-9" />
          </div>
          <Skeleton className="h-9 w-[3px]" />
          <div className="flex-1 space-y-1.5">
            <Skeleton className={`h-3.5 ${width}`} />
            <Skeleton className="h-3 w-1/4" />
          </div>
        </div>
      ))}
    </div>
  );
}
