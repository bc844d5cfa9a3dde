import { Tooltip as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { Shortcut } from './Shortcut.tsx';
import { useLandmark } from './use-landmark.ts';

/** Shared timing for every tooltip below it: the first waits, its neighbours follow at once. */
export function TooltipProvider({ children }: { children: ReactNode }) {
  return (
    <Radix.Provider delayDuration={500} skipDelayDuration={200}>
      {children}
    </Radix.Provider>
  );
}

type TooltipProps = {
  label: string;
  /** Keys shown after the label, as `<Shortcut>` takes them. */
  shortcut?: string;
  side?: 'top' | 'right' | 'bottom' | 'left';
  /** One element that takes a ref: the trigger. */
  children: ReactNode;
};

/** A hint on hover and keyboard focus. It only repeats the trigger's own name: it is no place for news. */
export function Tooltip({ label, shortcut, side = 'bottom', children }: TooltipProps) {
  const { landmark, ref } = useLandmark();
  return (
    <Radix.Root>
      <Radix.Trigger
        asChild
        ref={ref}
        onFocus={(event) => {
          // Focus that code moved after a press, as when a drawer opens, is no question about the button.
          if (!event.currentTarget.matches(':focus-visible')) event.preventDefault();
        }}
      >
        {children}
      </Radix.Trigger>
      <Radix.Portal container={landmark}>
        <Radix.Content
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className="z-50 flex items-center gap-2 rounded-item bg-ink px-2 py-1 text-caption font-medium text-on-ink"
        >
          {label}
          {shortcut && <Shortcut keys={shortcut} className="opacity-75" />}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
