import { CalendarCheck, Check, CircleX, TriangleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import type { Availability, FreeSlot } from '#app/calendar/event.ts';
import { Badge } from '#app/ui/Badge.tsx';
import { Button } from '#app/ui/Button.tsx';
import {
  clockTime,
  lengthWords,
  longDayName,
  minutesBetween,
  shortWeekday,
  whenWords,
  type TimeFormat,
} from '#app/ui/time-format.ts';
import { nameOf, timelineOf, timelineWords } from './timeline.ts';
import { Timeline } from './Timeline.tsx';

type AvailabilityCardProps = {
  availability: Availability;
  format: TimeFormat;
  now: string;
  /** Answers as the person; null where the conversation has moved on. */
  onSend: ((text: string) => void) | null;
  /** Arlo is still replying, so nothing can be sent yet. */
  busy: boolean;
};

/** Whether the asked time is free: one row when it is, the day as a picture and the nearest free times when not. */
export function AvailabilityCard(props: AvailabilityCardProps) {
  const { availability, format, now } = props;
  const { range, status } = availability;
  const asked = whenWords({ ...range, allDay: false }, format, now);
  if (status === 'busy') return <BusyCard {...props} asked={asked} />;
  return <AnswerRow {...props} asked={asked} />;
}

type AskedProps = AvailabilityCardProps & {
  /** `Thu 26 Nov, 15:00 – 16:00` */
  asked: string;
};

function AnswerRow({ availability, asked, format, now, onSend, busy }: AskedProps) {
  const free = availability.status === 'free';
  const Icon = free ? CalendarCheck : TriangleAlert;
  return (
    <div className="settled">
      <span className={free ? 'tile tile-success' : 'tile tile-warning'}>
        <Icon aria-hidden="true" className="icon" />
      </span>
      <div className="grow">
        <p className="num font-medium">{asked}</p>
        <p className="text-small text-ink-3">
          {free ? 'You’re free' : `${unreadableNames(availability)} couldn’t be read, so you may not be free`}
        </p>
        <Remarks availability={availability} format={format} now={now} />
      </div>
      {free && onSend && (
        <Button size="small" disabled={busy} onClick={() => onSend(`Book ${asked}`)}>
          Book it
        </Button>
      )}
    </div>
  );
}

function BusyCard({ availability, asked, format, now, onSend, busy }: AskedProps) {
  const { alternatives, unreadable } = availability;
  const [chosen, setChosen] = useState(0);
  const titleId = useId();
  const timeline = timelineOf(availability, format.zone);
  const first = timeline?.hours[0];
  const last = timeline?.hours.at(-1);

  return (
    <section className="card" aria-labelledby={titleId}>
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1 px-4 pt-3.5">
        <div className="min-w-0 flex-1">
          <h3 id={titleId} className="num font-semibold">
            {asked}
          </h3>
          {first && last && (
            <p className="num text-small text-ink-3">
              {fullHour(first.hour)} – {fullHour(last.hour)}
            </p>
          )}
          <Remarks availability={availability} format={format} now={now} />
        </div>
        <Badge tone="danger" icon={CircleX}>
          You’re busy
        </Badge>
      </div>
      {timeline ? (
        <div className="mx-4 mt-3">
          <Timeline
            timeline={timeline}
            label={timelineWords(availability, format, now)}
            chosen={onSend && alternatives.length > 0 ? chosen : null}
          />
        </div>
      ) : (
        <BusyTimes availability={availability} />
      )}
      {unreadable.length > 0 && (
        <p className="mx-4 mt-2 text-small text-warning">
          {unreadableNames(availability)} couldn’t be read, so there may be more.
        </p>
      )}
      {onSend && alternatives.length > 0 ? (
        <Alternatives
          availability={availability}
          chosen={chosen}
          onChoose={setChosen}
          format={format}
          busy={busy}
          onSend={onSend}
        />
      ) : (
        <div className="h-3" />
      )}
    </section>
  );
}

type RemarksProps = Pick<AvailabilityCardProps, 'availability' | 'format' | 'now'>;

/** The asked time where it was asked for, and what the clocks made of it. */
function Remarks({ availability: { elsewhere, notice }, format, now }: RemarksProps) {
  const place = elsewhere?.zone.split('/').at(-1)?.replaceAll('_', ' ');
  return (
    <>
      {elsewhere && (
        <p className="num text-small text-ink-3">
          {whenWords({ ...elsewhere, allDay: false }, { ...format, zone: elsewhere.zone }, now)} in {place}
        </p>
      )}
      {notice && <p className="text-small text-ink-2">{notice}</p>}
    </>
  );
}

/** What is in the way of a time that spans days, where one day's track can't show it. */
function BusyTimes({ availability }: { availability: Availability }) {
  return (
    <ul className="mx-4 mt-2 space-y-1 text-small text-ink-2">
      {availability.busy.map((block, index) => (
        <li key={index}>
          <span className="num">{block.label}</span> <bdi>{nameOf(block)}</bdi>
        </li>
      ))}
    </ul>
  );
}

type AlternativesProps = {
  availability: Availability;
  chosen: number;
  onChoose: (index: number) => void;
  format: TimeFormat;
  busy: boolean;
  onSend: (text: string) => void;
};

function Alternatives({ availability, chosen, onChoose, format, busy, onSend }: AlternativesProps) {
  const name = useId();
  const { alternatives, range } = availability;
  const length = lengthWords(minutesBetween(range.start, range.end, format.zone));
  const selected = alternatives[chosen];
  const start = (slot: FreeSlot) => `${shortWeekday(slot.start, format)} ${clockTime(slot.start, format)}`;

  return (
    <fieldset className="mt-3 border-t border-line px-4 py-3">
      <legend className="sr-only">Free for {length} instead</legend>
      <div className="flex flex-wrap items-center gap-2">
        <span className="mr-1 text-small text-ink-3 max-sm:basis-full" aria-hidden="true">
          Free for {length}
        </span>
        {alternatives.map((slot, index) => (
          <label key={slot.start} className="chip num">
            <input
              type="radio"
              name={name}
              aria-label={`${longDayName(slot.start, format)}, ${clockTime(slot.start, format)} to ${clockTime(slot.end, format)}`}
              checked={index === chosen}
              onChange={() => onChoose(index)}
            />
            <Check aria-hidden="true" className="icon icon-sm chip-check" />
            {start(slot)}
          </label>
        ))}
        {selected && (
          <Button
            variant="primary"
            size="small"
            className="num ml-auto max-sm:ml-0 max-sm:w-full"
            disabled={busy}
            onClick={() => onSend(`Use ${start(selected)}`)}
          >
            Use {start(selected)}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

function unreadableNames({ unreadable }: Availability): string {
  return unreadable.map((calendar) => calendar.name).join(' and ') || 'A calendar';
}

function fullHour(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}
