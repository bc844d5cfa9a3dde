import { AlertDialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { useReturnFocus } from './use-return-focus.ts';

type AlertDialogFrameProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** The question: `Delete this chat?` */
  title: string;
  /** What will happen, and what stays. */
  description: ReactNode;
  /** What follows: `AlertDialogButtons`, or a form that ends in them. */
  children: ReactNode;
};

/** The panel of a question before an act that cannot be taken back. Focus starts on Cancel and returns to the opener. */
export function AlertDialogFrame(props: AlertDialogFrameProps) {
  const { open, onOpenChange, title, description, children } = props;
  const returnFocus = useReturnFocus();
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="scrim">
          <Radix.Content {...returnFocus} className="dialog p-5">
            <Radix.Title className="text-head font-semibold">{title}</Radix.Title>
            <Radix.Description asChild>
              <div className="mt-2 space-y-3 text-body text-ink-2">{description}</div>
            </Radix.Description>
            {children}
          </Radix.Content>
        </Radix.Overlay>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** The foot of the panel: the button that leaves everything as it is, and the one that acts. */
export function AlertDialogButtons({ children }: { children: ReactNode }) {
  return (
    <div className="mt-5 flex flex-wrap justify-end gap-2 max-sm:flex-col-reverse">
      <Radix.Cancel asChild>
        <Button>Cancel</Button>
      </Radix.Cancel>
      {children}
    </div>
  );
}

type AlertDialogProps = Pick<AlertDialogFrameProps, 'open' | 'onOpenChange' | 'title' | 'children'> & {
  /** Names the act: `Delete chat`. */
  confirmLabel: string;
  /** The dialog closes after it. */
  onConfirm: () => void;
};

/** Asks before an act that cannot be taken back. `children` say what will happen, and what stays. */
export function AlertDialog({ children, confirmLabel, onConfirm, ...frame }: AlertDialogProps) {
  return (
    <AlertDialogFrame {...frame} description={children}>
      <AlertDialogButtons>
        <Radix.Action asChild>
          <Button variant="danger" onClick={onConfirm}>
            {confirmLabel}
          </Button>
        </Radix.Action>
      </AlertDialogButtons>
    </AlertDialogFrame>
  );
}
