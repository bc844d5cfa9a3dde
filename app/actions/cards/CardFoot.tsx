import type { ReactNode } from 'react';
import { Button, type ButtonVariant } from '#app/ui/Button.tsx';

type CardFootProps = {
  /** Label and look of the button that does it, and of the one that doesn't. */
  yes: { label: string; variant: ButtonVariant; disabled?: boolean };
  no: { label: string };
  /** The answer on its way; both buttons are then off. */
  sent: 'yes' | 'no' | null;
  /** Label of the first button while the change is made: `Deleting…`. */
  busyLabel: string;
  /** The answer did not arrive. */
  lost: boolean;
  onYes: () => void;
  onNo: () => void;
  children?: ReactNode;
};

/** The footer of a question: the act, its opposite, and what stands beside them. */
export function CardFoot({ yes, no, sent, busyLabel, lost, onYes, onNo, children }: CardFootProps) {
  return (
    <footer className="confirm-foot">
      {lost && (
        <p role="alert" className="order-first w-full text-small text-danger">
          Your answer didn’t reach Arlo. Try again.
        </p>
      )}
      <Button
        variant={yes.variant}
        className="num"
        busy={sent === 'yes'}
        aria-disabled={sent === 'yes' || undefined}
        disabled={yes.disabled || sent === 'no'}
        onClick={onYes}
      >
        {sent === 'yes' ? busyLabel : yes.label}
      </Button>
      <Button busy={sent === 'no'} disabled={sent === 'yes'} onClick={onNo}>
        {no.label}
      </Button>
      {sent === null && children}
    </footer>
  );
}
