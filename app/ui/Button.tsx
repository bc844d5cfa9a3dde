import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { classNames } from './class-names.ts';
import { Spinner } from './Spinner.tsx';
import { useSettledFlag } from './use-settled-flag.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'ghost' | 'danger';
export type ButtonSize = 'medium' | 'small';

type ButtonProps = ComponentPropsWithoutRef<'button'> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** The act is under way: clicks and submits are ignored, focus stays, a spinner joins the label. */
  busy?: boolean;
};

/** The classes of a button, for links that look like one. */
export function buttonClass(variant: ButtonVariant = 'secondary', size: ButtonSize = 'medium'): string {
  return classNames('btn', `btn-${variant}`, size === 'small' && 'btn-sm');
}

/** A text button. `type` is `button` unless given, so that nothing submits a form by accident. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant, size, busy = false, type = 'button', className, onClick, children, ...rest },
  ref,
) {
  const showSpinner = useSettledFlag(busy);
  return (
    <button
      {...rest}
      ref={ref}
      type={type}
      aria-busy={busy || undefined}
      className={classNames(buttonClass(variant, size), className)}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
    >
      {showSpinner && <Spinner size="small" />}
      {children}
    </button>
  );
});
