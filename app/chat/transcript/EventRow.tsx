import { Repeat } from 'lucide-react';
import { useId, useState } from 'react';
import { CalendarBar, EventPlace, EventTitle, MetaItem } from '#app/actions/cards/EventSummary.tsx';
import { GuestAvatars } from '#app/actions/cards/GuestAvatars.tsx';
import { guestsOf, replyOf, replyTally } from '#app/actions/cards/guests.ts';
import { titleOf } from '#app/actions/cards/words.ts';
import type { CalendarEvent, Guest } from '#app/calendar/event.ts';
import { Avatar } from '#app/ui/Avatar.tsx';
import { clockTime, type TimeFormat } from '#app/ui/time-format.ts';

type EventRowProps = { event: CalendarEvent; format: TimeFormat; past: boolean };

/** One event of a list. Where it has guests, the row opens to who they are and what they answered. */
export function EventRow({ event, format, past }: EventRowProps) {
  const [open, setOpen] = useState(false);
  const detailsId = useId();
  const guests = guestsOf(event);
  const toggle = () => setOpen(!open);

  return (
    <li className="event relative" data-past={past || undefined} data-open={open || undefined}>
      <span className="event-time">
        {event.allDay ? (
          'All day'
        ) : (
          <>
            {clockTime(event.start, format)}
            <span>
              <span className="sr-only !inline">to </span>
              {clockTime(event.end, format)}
            </span>
          </>
        )}
      </span>
      <CalendarBar color={event.color} />
      <div className="min-w-0">
        <p className="event-title truncate">
          <EventTitle event={event} />
        </p>
        <p className="event-meta empty:hidden">
          <EventPlace event={event} />
          {event.recurrence && <MetaItem icon={Repeat}>Repeats {event.recurrence.words}</MetaItem>}
        </p>
      </div>
      {guests.length > 0 ? (
        <>
          <button
            type="button"
            className="absolute inset-0 focus-visible:-outline-offset-2"
            aria-label={`Guests of ${titleOf(event)}`}
            aria-expanded={open}
            aria-controls={detailsId}
            onClick={toggle}
          />
          <div className="event-people justify-self-start">
            <GuestAvatars guests={guests} />
          </div>
          <div id={detailsId} hidden={!open} className="relative z-1 col-start-3 col-end-[-1] pt-3">
            <GuestList guests={guests} />
          </div>
        </>
      ) : (
        <span className="event-people only-wide" />
      )}
    </li>
  );
}

function GuestList({ guests }: { guests: readonly Guest[] }) {
  return (
    <div className="rounded-control bg-well p-3">
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-3 text-small">
        <span className="font-medium">Guests</span>
        <span className="text-ink-3">{replyTally(guests)}</span>
      </div>
      <ul className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {guests.map((guest) => {
          const { reply, word } = replyOf(guest);
          return (
            <li key={guest.email} className="flex items-center gap-2.5 text-small">
              <Avatar name={guest.name} reply={reply} />
              <bdi className="truncate" title={guest.email}>
                {guest.name}
              </bdi>
              <span className="ml-auto whitespace-nowrap text-ink-3">
                {guest.organizer ? 'Organiser' : word.charAt(0).toUpperCase() + word.slice(1)}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
