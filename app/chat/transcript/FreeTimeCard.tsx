import { CalendarSearch, Check, TriangleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import type { FreeSlot, FreeTime } from '#app/calendar/event.ts';
import { Button } from '#app/ui/Button.tsx';
import {
  clockTime,
  dayName,
  lengthWords,
  localDate,
  longDayName,
  type TimeFormat,
} from '#app/ui/time-format.ts';

type FreeTimeCardProps = {
  freeTime: FreeTime;
  format: TimeFormat;
  now: string;
  /** Answers as the person; null where the conversation has moved on. */
  onSend: ((text: string) => void) | null;
  /** Arlo is still replying, so nothing can be sent yet. */
  busy: boolean;
};

/** Free times of the asked length, day by day, to pick one from; one row when there is none. */
export function FreeTimeCard({ freeTime, format, now, onSend, busy }: FreeTimeCardProps) {
  const { slots, range, workingHours, unknownAttendees = [], notice } = freeTime;
  const [chosen, setChosen] = useState(0);
  const titleId = useId();
  const name = useId();
  const length = lengthWords(freeTime.durationMinutes);
  const searched = `${range.label}, ${workingHours.start} – ${workingHours.end}`;
  if (slots.length === 0) return <NoneRow freeTime={freeTime} length={length} searched={searched} />;

  const days = [...Map.groupBy(slots.entries(), ([, slot]) => localDate(slot.start, format.zone).toString())];
  const selected = slots[chosen];
  const start = (slot: FreeSlot) => `${dayName(slot.start, format, now)}, ${clockTime(slot.start, format)}`;
  return (
    <section className="card" aria-labelledby={titleId}>
      <div className="px-4 pt-3.5">
        <h3 id={titleId} className="font-semibold">
          Free for {length}
        </h3>
        <p className="num text-small text-ink-3">
          {searched}
          {freeTime.more && '. There are more'}
        </p>
        {notice && <p className="mt-1 text-small text-ink-2">{notice}</p>}
        {unknownAttendees.length > 0 && (
          <p className="mt-1 text-small text-warning">
            {names(unknownAttendees)} couldn’t be read, so these times may not suit them.
          </p>
        )}
      </div>
      <fieldset className="px-4 pt-3 pb-3.5">
        <legend className="sr-only">Free for {length}</legend>
        <div className="flex flex-col gap-2">
          {days.map(([day, ofDay]) => (
            <div key={day} className="flex flex-wrap items-center gap-2">
              <span className="num w-24 text-small text-ink-3 max-sm:basis-full" aria-hidden="true">
                {dayName(day, format, now)}
              </span>
              {ofDay.map(([index, slot]) => (
                <label key={slot.start} className="chip num">
                  <input
                    type="radio"
                    name={name}
                    aria-label={`${longDayName(slot.start, format)}, ${clockTime(slot.start, format)} to ${clockTime(slot.end, format)}`}
                    checked={index === chosen}
                    disabled={onSend === null}
                    onChange={() => setChosen(index)}
                  />
                  {onSend && <Check aria-hidden="true" className="icon icon-sm chip-check" />}
                  {clockTime(slot.start, format)}
                </label>
              ))}
            </div>
          ))}
        </div>
        {selected && onSend && (
          <div className="mt-3 flex justify-end">
            <Button
              variant="primary"
              size="small"
              className="num max-sm:w-full"
              disabled={busy}
              onClick={() => onSend(`Use ${start(selected)}`)}
            >
              Use {start(selected)}
            </Button>
          </div>
        )}
      </fieldset>
    </section>
  );
}

type NoneRowProps = { freeTime: FreeTime; length: string; searched: string };

function NoneRow({ freeTime, length, searched }: NoneRowProps) {
  const { unreadable, notice } = freeTime;
  const unknown = unreadable.length > 0;
  const Icon = unknown ? TriangleAlert : CalendarSearch;
  return (
    <div className="settled">
      <span className={unknown ? 'tile tile-warning' : 'tile'}>
        <Icon aria-hidden="true" className="icon" />
      </span>
      <div className="grow">
        <p className="font-medium">{unknown ? 'Can’t tell when you’re free' : `Not free for ${length}`}</p>
        <p className="num text-small text-ink-3">
          {unknown ? `${names(unreadable)} couldn’t be read` : (notice ?? searched)}
        </p>
      </div>
    </div>
  );
}

function names(unread: readonly { name: string }[]): string {
  return unread.map(({ name }) => name).join(' and ');
}
