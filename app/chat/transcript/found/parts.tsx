import { ChevronDown, ExternalLink, TriangleAlert } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { safeLink } from '#app/chat/transcript/safe-link.ts';
import { Button, buttonClass } from '#app/ui/Button.tsx';
import { clockTime, dayName, sameDay, type TimeFormat } from '#app/ui/time-format.ts';

/** `11:00` today, else `Wed 25 Nov`. */
export function shortTime(time: string, format: TimeFormat, now: string): string {
  return sameDay(time, now, format.zone) ? clockTime(time, format) : dayName(time, format, now);
}

type OutsideLinkProps = { href: string; className: string; children: ReactNode };

/** A link that leaves Arlo in a new tab. Words alone when the address is no https one. */
export function OutsideLink({ href, className, children }: OutsideLinkProps) {
  if (!href.startsWith('https://') || !safeLink(href)) return <span>{children}</span>;
  return (
    <a className={className} href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="sr-only"> (opens in a new tab)</span>
    </a>
  );
}

/** The button that opens a mail or an issue where it lives. */
export function OpenIn({ place, href, what }: { place: 'Gmail' | 'GitHub'; href: string; what: string }) {
  return (
    <OutsideLink href={href} className={buttonClass('ghost', 'small')}>
      Open in {place}
      <span className="sr-only">: {what}</span>
      <ExternalLink aria-hidden="true" className="icon icon-sm" />
    </OutsideLink>
  );
}

type FoldProps<Item> = {
  items: readonly Item[];
  /** How many are shown before the rest folds away. */
  shown: number;
  /** Names the rest: `8 emails`. */
  rest: (count: number) => string;
  /** The list fills a card from edge to edge. */
  inCard?: boolean;
  children: (items: readonly Item[]) => ReactNode;
};

/** A list of which the rest folds away behind a button. One more than fit is shown, not folded. */
export function Fold<Item>({ items, shown, rest, inCard = false, children }: FoldProps<Item>) {
  const [open, setOpen] = useState(false);
  const folds = items.length > shown + 1;
  return (
    <>
      {children(open || !folds ? items : items.slice(0, shown))}
      {folds && (
        <Button
          variant="ghost"
          size="small"
          className={inCard ? 'mx-2 mb-2 self-start' : 'mt-1 -ml-3 self-start'}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <ChevronDown aria-hidden="true" className={open ? 'icon icon-sm rotate-180' : 'icon icon-sm'} />
          {open ? 'Hide' : 'Show'} {rest(items.length - shown)}
        </Button>
      )}
    </>
  );
}

const textShown = 900;

/** A long text, cut where a line ends, with the rest behind a button. */
export function FoldedText({ text, children }: { text: string; children: (text: string) => ReactNode }) {
  const [open, setOpen] = useState(false);
  const folds = text.length > textShown * 1.5;
  const end = text.lastIndexOf('\n', textShown);
  const start = `${text.slice(0, end > textShown / 2 ? end : text.lastIndexOf(' ', textShown))} …`;
  return (
    <>
      {children(open || !folds ? text : start)}
      {folds && (
        <Button
          variant="ghost"
          size="small"
          className="mt-1 -ml-3"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Show less' : 'Show all'}
        </Button>
      )}
    </>
  );
}

/** What a card does not hold. */
export function Limits({ children }: { children: ReactNode }) {
  return (
    <div className="notice notice-warning mt-2">
      <TriangleAlert aria-hidden="true" className="icon" />
      <p className="min-w-0 flex-1">{children}</p>
    </div>
  );
}
