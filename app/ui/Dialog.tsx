import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { useReturnFocus } from './use-return-focus.ts';

type DialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** The dialog's name for screen readers; show a heading of your own inside if it should be seen. */
  label: string;
  /** Where the panel stands: in the middle, 14% from the top (search), or as a drawer at the left edge. */
  placement?: 'center' | 'top' | 'drawer';
  className?: string;
  children: ReactNode;
};

const scrimClass = {
  center: '',
  top: '!place-items-start !pt-[14dvh]',
  drawer: '!place-items-stretch !p-0',
};

/** A modal over a scrim: keeps focus inside, closes on Esc and on the scrim, returns focus to its opener. */
export function Dialog(props: DialogProps) {
  const { open, onOpenChange, label, placement = 'center', className, children } = props;
  const returnFocus = useReturnFocus();
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={classNames('scrim', scrimClass[placement])}>
          <Radix.Content
            {...returnFocus}
            aria-describedby={undefined}
            onEscapeKeyDown={(event) => {
              // Esc in a field that is edited in its place cancels only that.
              if (event.target instanceof Element && event.target.matches('[data-inline-edit]')) {
                event.preventDefault();
              }
            }}
            className={classNames(placement === 'drawer' ? 'drawer' : 'dialog mx-auto', className)}
          >
            <Radix.Title className="sr-only">{label}</Radix.Title>
            {children}
          </Radix.Content>
        </Radix.Overlay>
      </Radix.Portal>
    </Radix.Root>
  );
}
