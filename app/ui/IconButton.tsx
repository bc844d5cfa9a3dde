import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Tooltip } from './Tooltip.tsx';

type IconButtonProps = Omit<ComponentPropsWithoutRef<'button'>, 'aria-label' | 'children' | 'title'> & {
  /** The button's name, also its tooltip. */
  label: string;
  /** Keys shown in the tooltip, as `<Shortcut>` takes them: `mod+K`. */
  shortcut?: string;
  /** One icon. */
  children: ReactNode;
};

/** A button that is only an icon: named for screen readers, with a tooltip for everyone else. */
export const IconButton = forwardRef<HTMLButtonElement, IconButtonProps>(function IconButton(
  { label, shortcut, type = 'button', className, children, ...rest },
  ref,
) {
  return (
    <Tooltip label={label} shortcut={shortcut}>
      <button
        {...rest}
        ref={ref}
        type={type}
        aria-label={label}
        className={classNames('icon-btn', className)}
      >
        {children}
      </button>
    </Tooltip>
  );
});
