import { Ban, Check, Timer, Undo2, X, type LucideIcon } from 'lucide-react';
import type { ActionView } from '#app/actions/action.ts';
import { Button } from '#app/ui/Button.tsx';
import type { CardState } from './card-state.ts';
import type { CardContext } from './card-props.ts';
import { UndoButton } from './UndoButton.tsx';
import { verbIcons } from './verb-icons.ts';
import { changeVerb } from './verb-words.ts';
import { settledWords } from './words.ts';

type SettledCardProps = Pick<CardContext, 'format' | 'now' | 'onAskAgain'> & {
  action: ActionView;
  state: CardState;
  titleId: string;
  undo: { available: boolean; onUndo: () => void };
};

/** A question that is answered, or a change that is taken back: one row that says how it ended. */
export function SettledCard({ action, state, titleId, format, now, undo, onAskAgain }: SettledCardProps) {
  const { title, detail } = settledWords(action, state, format, now);
  const made = state === 'deleted' || state === 'replied' || state === 'undoing';
  // A delete that was made needs no second bin.
  const madeIcon = action.proposal.kind === 'delete' ? Check : verbIcons[changeVerb(action.proposal)];
  const Icon = made ? madeIcon : (icons[state] ?? Check);
  return (
    <>
      <span className={made ? 'tile tile-success' : 'tile'}>
        <Icon aria-hidden="true" className="icon" />
      </span>
      <div className="grow">
        <p id={titleId} className="font-medium">
          <bdi>{title}</bdi>
        </p>
        <p className="num text-small text-ink-3">{detail}</p>
      </div>
      {(undo.available || state === 'undoing') && (
        <UndoButton of={title} busy={state === 'undoing'} onUndo={undo.onUndo} />
      )}
      {(state === 'expired' || state === 'superseded') && (
        <Button size="small" onClick={() => onAskAgain([action])}>
          Ask again
        </Button>
      )}
    </>
  );
}

const icons: Partial<Record<CardState, LucideIcon>> = {
  undone: Undo2,
  declined: X,
  superseded: X,
  refused: Ban,
  expired: Timer,
};
