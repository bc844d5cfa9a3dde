import { Link } from '@remix-run/react';
import { ArrowRight, CalendarDays, ChevronDown } from 'lucide-react';
import { verbIcons } from '#app/actions/cards/verb-icons.ts';
import { changeVerb } from '#app/actions/cards/verb-words.ts';
import { classNames } from '#app/ui/class-names.ts';
import { IconButton } from '#app/ui/IconButton.tsx';
import type { ActivityLine } from './activity-lines.ts';
import type { LineWords } from './line-words.ts';

/** What kind of change a line is about; several changes share one icon. */
export function LineIcon({ line }: { line: ActivityLine }) {
  const [first, ...others] = line.entries;
  const Icon = first && others.length === 0 ? verbIcons[changeVerb(first.action.proposal)] : CalendarDays;
  return <Icon aria-hidden="true" className="icon" />;
}

/** The second line: when the event is, what became of it, or `14:00 → 15:00`. */
export function LineDetail({ words }: { words: Pick<LineWords, 'before' | 'detail'> }) {
  return (
    <bdi>
      {words.before !== null && (
        <>
          {words.before}{' '}
          <ArrowRight
            aria-hidden="true"
            className="icon icon-xs mx-0.5 inline-block align-[-1px] text-ink-3"
          />
          <span className="sr-only">to</span>{' '}
        </>
      )}
      {words.detail}
    </bdi>
  );
}

/** The way to the chat that a change came from. */
export function ChatLink({ chat, className }: { chat: ActivityLine['chat']; className: string }) {
  if (chat === null) return <span className={classNames('text-ink-3', className)}>Deleted chat</span>;
  return (
    <Link to={`/chat/${chat.id}`} className={classNames('link-quiet text-ink-2', className)}>
      <bdi>{chat.title}</bdi>
    </Link>
  );
}

type DetailsButtonProps = { open: boolean; id: string; toggle: () => void; of: string };

/** Opens and closes what else there is to know about a line. */
export function DetailsButton({ open, id, toggle, of }: DetailsButtonProps) {
  return (
    <IconButton
      label={`Details: ${of}`}
      aria-expanded={open}
      aria-controls={open ? id : undefined}
      onClick={toggle}
    >
      <ChevronDown
        aria-hidden="true"
        className={classNames('icon transition-transform duration-base ease-out-calm', open && 'rotate-180')}
      />
    </IconButton>
  );
}
