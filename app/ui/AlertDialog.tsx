import { AlertDialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { useReturnFocus } from './use-return-focus.ts';

type AlertDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** The question: `Delete this chat?` */
  title: string;
  /** What will happen, and what stays. */
  children: ReactNode;
  /** Names the act: `Delete chat`. */
  confirmLabel: string;
  /** The dialog closes after it. */
  onConfirm: () => void;
  cancelLabel?: string;
};

/** Asks before an act that cannot be taken back. Focus starts on Cancel and returns to the opener. */
export function AlertDialog(props: AlertDialogProps) {
  const { open, onOpenChange, title, children, confirmLabel, onConfirm, cancelLabel = 'Cancel' } = props;
  const returnFocus = useReturnFocus();
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="scrim">
          <Radix.Content {...returnFocus} className="dialog p-5">
            <Radix.Title className="text-head font-semibold">{title}</Radix.Title>
            <Radix.Description asChild>
              <div className="mt-2 space-y-3 text-body text-ink-2">{children}</div>
            </Radix.Description>
            <div className="mt-5 flex flex-wrap justify-end gap-2 max-sm:flex-col-reverse">
              <Radix.Cancel asChild>
                <Button>{cancelLabel}</Button>
              </Radix.Cancel>
              <Radix.Action asChild>
                <Button variant="danger" onClick={onConfirm}>
                  {confirmLabel}
                </Button>
              </Radix.Action>
            </div>
          </Radix.Content>
        </Radix.Overlay>
      </Radix.Portal>
    </Radix.Root>
  );
}
