import { Undo2 } from 'lucide-react';
import { Button } from '#app/ui/Button.tsx';

type UndoButtonProps = {
  /** What it takes back, for those who don't see the card around it: `Deleted Design sync`. */
  of: string;
  label?: string;
  busy?: boolean;
  onUndo: () => void;
};

/** Takes a change back. Its name starts with the word that is seen. */
export function UndoButton({ of, label = 'Undo', busy = false, onUndo }: UndoButtonProps) {
  return (
    <Button
      size="small"
      busy={busy}
      aria-disabled={busy || undefined}
      aria-label={`${busy ? 'Undoing…' : label}: ${of}`}
      onClick={onUndo}
    >
      {!busy && <Undo2 aria-hidden="true" className="icon icon-sm" />}
      {busy ? 'Undoing…' : label}
    </Button>
  );
}
