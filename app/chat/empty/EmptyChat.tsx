import {
  CalendarCheck,
  CalendarClock,
  CalendarDays,
  CalendarPlus,
  CalendarSearch,
  type LucideIcon,
} from 'lucide-react';
import type { CardContext } from '#app/actions/cards/card-props.ts';
import { Skeleton } from '#app/ui/Skeleton.tsx';
import type { TimeFormat } from '#app/ui/time-format.ts';
import { useNow } from '#app/ui/use-now.ts';
import type { AgendaView } from './agenda.ts';
import { AgendaStrip } from './AgendaStrip.tsx';
import { daySentence, greeting } from './day-words.ts';
import type { Suggestion, SuggestionIcon } from './suggestions.ts';

const icons: Record<SuggestionIcon, LucideIcon> = {
  week: CalendarDays,
  search: CalendarSearch,
  move: CalendarClock,
  free: CalendarCheck,
  add: CalendarPlus,
};

type EmptyChatProps = Pick<CardContext, 'onSend' | 'connectButton'> & {
  name: string;
  format: TimeFormat;
  /** The server's time of this render, ISO 8601. */
  now: string;
  agenda: AgendaView;
  suggestions: readonly Suggestion[];
  /** Reads the agenda again. */
  onRetry: () => void;
};

const minuteMs = 60_000;

/** A chat before its first message: the person's day, and something to ask. */
export function EmptyChat(props: EmptyChatProps) {
  const { name, format, now, agenda, suggestions, onSend } = props;
  const nowMs = useNow(now, minuteMs / 4);
  return (
    <div className="thread flex flex-1 flex-col justify-center gap-7 py-6">
      <div>
        <h1 className="text-display font-semibold wrap-anywhere">{greeting(name, now, format.zone)}</h1>
        {agenda.state === 'ready' && (
          <p className="mt-1.5 text-chat text-ink-2">{daySentence(agenda.today, nowMs, format)}</p>
        )}
        {agenda.state === 'loading' && (
          <div className="mt-1.5 flex h-6 items-center">
            <Skeleton className="h-3.5 w-[26rem] max-w-full" />
          </div>
        )}
      </div>
      <AgendaStrip {...props} nowMs={nowMs} />
      <ul className="flex flex-wrap gap-2" aria-label="Suggestions">
        {suggestions.map(({ icon, text }) => {
          const Icon = icons[icon];
          return (
            <li key={text}>
              <button type="button" className="chip" onClick={() => onSend(text)}>
                <Icon aria-hidden="true" className="icon" />
                {text}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
