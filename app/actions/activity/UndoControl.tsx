import { Link } from '@remix-run/react';
import { Popover } from 'radix-ui';
import { useId, useRef, useState } from 'react';
import type { ActionView } from '#app/actions/action.ts';
import { canUndo } from '#app/actions/cards/card-state.ts';
import { undoWindowMs } from '#app/actions/row.ts';
import { epochMilliseconds } from '#app/platform/clock.ts';
import { Button } from '#app/ui/Button.tsx';
import { useLandmark } from '#app/ui/use-landmark.ts';
import type { ActivityContext } from './activity-context.ts';
import { undoQuestion } from './undo-words.ts';
import { useTakeBack } from './use-take-back.ts';

type UndoControlProps = ActivityContext & {
  actions: readonly ActionView[];
  /** What it takes back, for those who don't see the line around it: `Deleted Design sync`. */
  of: string;
  /** Takes the focus when the button that had it is about to go. */
  onStart: () => void;
};

/** The way back from the changes of a line, while there is one; an undo that mails guests asks first. */
export function UndoControl({ actions, of, onStart, ...context }: UndoControlProps) {
  const { format, now, nowMs, connected } = context;
  const { takingBack, takeBack } = useTakeBack(format, now);
  const possible = actions.filter((action) => canUndo(action, nowMs));
  const again = actions.filter((action) => canTryAgain(action, nowMs));
  const offered = possible.length > 0 ? possible : again;

  if (takingBack || actions.some((action) => action.undo.state === 'running')) {
    return (
      <Button size="small" busy aria-disabled aria-label={`Undoing…: ${of}`}>
        Undoing…
      </Button>
    );
  }
  const [first] = offered;
  if (!first)
    return actions.some(hasEnded) ? <span className="text-caption text-ink-3">Undo ended</span> : null;
  if (first.provider !== null && !connected.includes(first.provider)) {
    return (
      <Link to="/settings/integrations" className="link-quiet text-caption text-ink-2">
        Reconnect to undo
        <span className="sr-only">: {of}</span>
      </Link>
    );
  }
  const label = possible.length === 0 ? 'Try again' : possible.length > 1 ? 'Undo all' : 'Undo';
  const name = label === 'Try again' ? `Try again to undo: ${of}` : `${label}: ${of}`;
  const start = () => {
    onStart();
    void takeBack(offered);
  };
  if (offered.every((action) => action.notified.length === 0)) {
    return (
      <Button size="small" aria-label={name} onClick={start}>
        {label}
      </Button>
    );
  }
  return <AskingUndo {...undoQuestion(offered, format, now)} label={label} name={name} onYes={start} />;
}

/** An undo that failed may be sent again as long as the change can be taken back at all. */
function canTryAgain({ undo, executedAt }: ActionView, nowMs: number): boolean {
  return (
    undo.state === 'failed' && executedAt !== null && epochMilliseconds(executedAt) + undoWindowMs > nowMs
  );
}

function hasEnded({ undo }: ActionView): boolean {
  return undo.state === 'ended' || undo.state === 'available' || undo.state === 'failed';
}

type AskingUndoProps = { title: string; text: string; label: string; name: string; onYes: () => void };

function AskingUndo({ title, text, label, name, onYes }: AskingUndoProps) {
  const { landmark, ref } = useLandmark();
  const [open, setOpen] = useState(false);
  const said = useRef(false);
  const titleId = useId();
  const textId = useId();
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild ref={ref}>
        <Button size="small" aria-label={name}>
          {label}
        </Button>
      </Popover.Trigger>
      <Popover.Portal container={landmark}>
        <Popover.Content
          className="pop z-50 w-80 max-w-[calc(100vw-2rem)] p-4 text-left"
          align="end"
          sideOffset={4}
          collisionPadding={8}
          aria-labelledby={titleId}
          aria-describedby={textId}
          onCloseAutoFocus={(event) => {
            // The button is gone after a yes; whoever takes the change back has moved the focus.
            if (said.current) event.preventDefault();
            said.current = false;
          }}
        >
          <p id={titleId} className="text-body font-semibold">
            {title}
          </p>
          <p id={textId} className="num mt-1 text-small text-ink-2 wrap-anywhere">
            <bdi>{text}</bdi>
          </p>
          <div className="mt-3 flex justify-end gap-2">
            <Popover.Close asChild>
              <Button size="small" variant="ghost">
                Cancel
              </Button>
            </Popover.Close>
            <Button
              size="small"
              variant="primary"
              onClick={() => {
                said.current = true;
                setOpen(false);
                onYes();
              }}
            >
              {label === 'Undo all' ? 'Undo changes' : 'Undo change'}
            </Button>
          </div>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
