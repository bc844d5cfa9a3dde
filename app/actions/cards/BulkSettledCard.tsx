import { Check, ChevronDown, Timer, TriangleAlert, Undo2, X, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import type { ActionView } from '#app/actions/action.ts';
import { Button } from '#app/ui/Button.tsx';
import { BulkRows } from './BulkProgressCard.tsx';
import { bulkOutcome, bulkSettledWords, bulkTroubleWords, troubled } from './bulk-words.ts';
import type { CardContext } from './card-props.ts';
import { canUndo, type GroupState } from './card-state.ts';
import { CalendarBar } from './EventSummary.tsx';
import { TryAgain } from './TroubleCard.tsx';
import { UndoButton } from './UndoButton.tsx';

type BulkSettledCardProps = Pick<CardContext, 'format' | 'now' | 'onAskAgain'> & {
  actions: readonly ActionView[];
  state: Exclude<GroupState, 'waiting' | 'applying'>;
  titleId: string;
  nowMs: number;
  onUndo: (ids: readonly string[]) => void;
};

/** How several changes ended: one row when all went the same way, with what failed below it when it did not. */
export function BulkSettledCard(props: BulkSettledCardProps) {
  const { actions, state, titleId, nowMs, onUndo, onAskAgain, format, now } = props;
  const [open, setOpen] = useState(false);
  const { title, detail } = bulkSettledWords(actions, state);
  const failures = actions.flatMap((action) => {
    const trouble = troubled(action);
    return trouble ? [{ action, ...bulkTroubleWords(action, trouble) }] : [];
  });
  const undoable = actions.filter((action) => canUndo(action, nowMs));
  const { made } = bulkOutcome(actions);
  const partial = failures.length > 0 && (state === 'finished' || state === 'undoing');
  const tile = tileOf(state, partial);
  const isClosed = state === 'expired' || state === 'superseded';
  const again = isClosed ? actions : actions.filter((action) => action.stopped);
  const undoLabel = undoable.length === actions.length ? 'Undo all' : `Undo ${undoable.length}`;

  return (
    <>
      <header className="flex flex-wrap items-center gap-3 p-3 pl-4">
        <span className={tile.className}>
          <tile.icon aria-hidden="true" className="icon" />
        </span>
        <div className="min-w-0 flex-[1_1_11rem]">
          <p id={titleId} className={partial ? 'font-semibold' : 'font-medium'}>
            {title}
          </p>
          {detail && <p className="num text-small text-ink-3">{detail}</p>}
        </div>
        {(undoable.length > 0 || state === 'undoing') && (
          <UndoButton
            label={undoLabel}
            of={title}
            busy={state === 'undoing'}
            onUndo={() => onUndo(undoable.map((action) => action.id))}
          />
        )}
        {again.length > 0 && (
          <Button size="small" onClick={() => onAskAgain(again)}>
            Ask again
          </Button>
        )}
        {made > 0 && (
          <button
            type="button"
            className="icon-btn"
            aria-label={`${open ? 'Hide' : 'Show'} the ${actions.length} changes`}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <ChevronDown aria-hidden="true" className={open ? 'icon rotate-180' : 'icon'} />
          </button>
        )}
      </header>
      {open && <BulkRows actions={actions} format={format} now={now} />}
      {failures.map((failure) => (
        <div key={failure.action.id} className="border-t border-line px-4 py-3">
          <div className="flex gap-3">
            <CalendarBar color={failure.action.proposal.event.color} />
            <div className="min-w-0 flex-1">
              <p className="font-medium">
                <bdi>{failure.title}</bdi>
              </p>
              <p className="text-small text-ink-2">{failure.detail}</p>
            </div>
          </div>
          {failure.action.status === 'failed' && (
            <div className="mt-3 flex flex-wrap gap-2">
              <TryAgain onClick={() => onAskAgain([failure.action])} />
            </div>
          )}
        </div>
      ))}
    </>
  );
}

function tileOf(state: GroupState, partial: boolean): { className: string; icon: LucideIcon } {
  if (partial) return { className: 'tile tile-warning', icon: TriangleAlert };
  if (state === 'finished' || state === 'undoing') return { className: 'tile tile-success', icon: Check };
  if (state === 'undone') return { className: 'tile', icon: Undo2 };
  return { className: 'tile', icon: state === 'expired' ? Timer : X };
}
