import { CircleAlert, RotateCw } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import type { CardContext } from '#app/actions/cards/card-props.ts';
import { CalendarBar, EventPlace, EventTitle } from '#app/actions/cards/EventSummary.tsx';
import { counted } from '#app/actions/cards/words.ts';
import type { CalendarEvent } from '#app/calendar/event.ts';
import { Badge } from '#app/ui/Badge.tsx';
import { Button } from '#app/ui/Button.tsx';
import { classNames } from '#app/ui/class-names.ts';
import { ProviderTile } from '#app/integrations/ProviderLogo.tsx';
import { Skeleton } from '#app/ui/Skeleton.tsx';
import { clockTime, dayName, durationWords, localDate, type TimeFormat } from '#app/ui/time-format.ts';
import { eventDays } from '#app/chat/transcript/event-days.ts';
import type { AgendaView } from './agenda.ts';
import { nearness, tomorrowWords, upcoming } from './day-words.ts';

type AgendaStripProps = Pick<CardContext, 'connectButton'> & {
  agenda: AgendaView;
  format: TimeFormat;
  /** ISO 8601. */
  now: string;
  nowMs: number;
  onRetry: () => void;
};

const shownEvents = 4;

/** What is left of today, and a line for tomorrow. */
export function AgendaStrip(props: AgendaStripProps) {
  const { agenda, format, now, nowMs } = props;
  switch (agenda.state) {
    case 'loading':
      return (
        <Strip {...props} busy>
          <span className="sr-only">Loading today’s events</span>
          <div className="card divide-y divide-line">
            {['w-[9.35rem]', 'w-[11.9rem]', 'w-[10.6rem]', 'w-[6.8rem]'].map((width) => (
              <div key={width} className="flex h-11 items-center gap-3 px-3.5">
                <Skeleton className="h-3 w-[5.5rem]" />
                <Skeleton className="ml-2 h-5 w-[3px]" />
                <Skeleton className={`h-3 ${width}`} />
              </div>
            ))}
          </div>
        </Strip>
      );
    case 'not_connected':
      return (
        <Strip {...props}>
          <div className="card flex flex-wrap items-center gap-3.5 p-4">
            <ProviderTile provider="google-calendar" />
            <div className="min-w-0 flex-1">
              <p className="font-medium">See your day here</p>
              <p className="text-small text-ink-2">Connect Google Calendar to start.</p>
            </div>
            {props.connectButton('google-calendar', 'connect')}
          </div>
        </Strip>
      );
    case 'failed':
      return (
        <Strip {...props}>
          <div className="card flex min-h-11 items-center gap-2.5 px-3.5 text-ink-2">
            <CircleAlert aria-hidden="true" className="icon text-danger" />
            <span className="flex-1">Couldn’t load today’s events.</span>
            <Button variant="ghost" size="small" className="-mr-2" onClick={props.onRetry}>
              <RotateCw aria-hidden="true" className="icon icon-sm" />
              Retry
            </Button>
          </div>
        </Strip>
      );
    case 'ready': {
      const left = upcoming(agenda.today, nowMs, format.zone);
      const shown = left.slice(0, shownEvents);
      return (
        <Strip {...props} summary={daySummary(agenda.today, left, format, now)}>
          <div className="card overflow-hidden">
            {shown.length > 0 ? (
              <ul className="divide-y divide-line">
                {shown.map((event) => (
                  <AgendaRow key={event.id} event={event} format={format} nowMs={nowMs} />
                ))}
              </ul>
            ) : (
              <p className="flex min-h-11 items-center px-3.5 text-ink-2">
                {agenda.today.length > 0 ? 'Nothing else on today.' : 'Nothing on today.'}
              </p>
            )}
            <p className="num flex min-h-9 items-center gap-2 border-t border-line bg-well px-3.5 text-small text-ink-3">
              {left.length > shown.length && (
                <>
                  <span>{left.length - shown.length} more today</span>
                  <span aria-hidden="true">·</span>
                </>
              )}
              <span>Tomorrow</span>
              <span aria-hidden="true">·</span>
              <span>{tomorrowWords(agenda.tomorrow, format)}</span>
            </p>
          </div>
        </Strip>
      );
    }
  }
}

type StripProps = Pick<AgendaStripProps, 'format' | 'now'> & {
  summary?: string;
  busy?: boolean;
  children: ReactNode;
};

function Strip({ format, now, summary, busy, children }: StripProps) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} aria-busy={busy}>
      <div className="mb-1.5 flex items-baseline gap-2 px-0.5">
        <h2 id={headingId} className="text-small font-medium text-ink-2">
          {dayName(now, format, now)}
        </h2>
        {summary && <span className="num ml-auto text-caption text-ink-3">{summary}</span>}
      </div>
      {children}
    </section>
  );
}

/** `4 events, 2 h 50 min` of a day that is still whole, `2 events left` once it has begun. */
function daySummary(
  today: readonly CalendarEvent[],
  left: readonly CalendarEvent[],
  format: TimeFormat,
  now: string,
): string {
  if (left.length === 0) return '';
  if (left.length < today.length) return `${counted(left.length, 'event')} left`;
  const date = localDate(now, format.zone).toString();
  const range = { start: date, end: date, zone: format.zone, label: '' };
  const minutes = eventDays({ events: [...today], range }, format.zone).find(
    (day) => day.date === date,
  )?.minutes;
  return [counted(today.length, 'event'), minutes ? durationWords(minutes) : ''].filter(Boolean).join(', ');
}

function AgendaRow({ event, format, nowMs }: { event: CalendarEvent; format: TimeFormat; nowMs: number }) {
  const near = nearness(event, nowMs, format);
  return (
    <li className="grid min-h-11 grid-cols-[6.25rem_3px_minmax(0,1fr)_auto] items-center gap-x-3 px-3.5 max-sm:grid-cols-[2.875rem_3px_minmax(0,1fr)_auto]">
      <span className={classNames('num text-small', near ? 'font-medium text-ink' : 'text-ink-2')}>
        {event.allDay ? (
          'All day'
        ) : (
          <>
            {clockTime(event.start, format)}
            <span className="max-sm:hidden"> – {clockTime(event.end, format)}</span>
          </>
        )}
      </span>
      <CalendarBar color={event.color} className="!h-5 !self-center" />
      <span className="truncate font-medium">
        <EventTitle event={event} />
      </span>
      {near ? (
        <Badge tone="accent" className="num">
          {near}
        </Badge>
      ) : (
        <span className="text-small text-ink-3 max-sm:[&_bdi]:hidden [&>span]:flex [&>span]:items-center [&>span]:gap-1.5 [&_bdi]:max-w-48 [&_bdi]:truncate">
          <EventPlace event={event} />
        </span>
      )}
    </li>
  );
}
