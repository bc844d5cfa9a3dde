import { CircleAlert, Eye, EyeOff } from 'lucide-react';
import { forwardRef, useState, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { classNames } from './class-names.ts';

type TextFieldProps = ComponentPropsWithoutRef<'input'> & {
  /** Ties label, hint and error to the input. */
  id: string;
  label: string;
  /** Help under the input; an error takes its place. */
  hint?: string;
  /** What is wrong and how to mend it, as a sentence. */
  error?: string | undefined;
  /** A button at the end of the input. */
  trailing?: ReactNode;
};

/** A labelled input: label above, hint or error below, both announced with the input. */
export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(function TextField(
  { id, label, hint, error, trailing, className, ...input },
  ref,
) {
  const noteId = error || hint ? `${id}-note` : undefined;
  return (
    <div>
      <label className="label mb-1.5" htmlFor={id}>
        {label}
      </label>
      <div className="relative">
        <input
          {...input}
          ref={ref}
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={noteId}
          className={classNames('input', trailing ? '!pr-11' : false, className)}
        />
        {trailing}
      </div>
      {error ? (
        <p className="field-error mt-1.5" id={noteId}>
          <CircleAlert aria-hidden="true" className="icon icon-sm" />
          <span>{error}</span>
        </p>
      ) : (
        hint && (
          <p className="mt-1.5 text-small text-ink-3" id={noteId}>
            {hint}
          </p>
        )
      )}
    </div>
  );
});

type PasswordFieldProps = Omit<TextFieldProps, 'type' | 'trailing'>;

/** A password input whose text can be shown. */
export const PasswordField = forwardRef<HTMLInputElement, PasswordFieldProps>(
  function PasswordField(props, ref) {
    const [shown, setShown] = useState(false);
    const Icon = shown ? EyeOff : Eye;
    return (
      <TextField
        {...props}
        ref={ref}
        type={shown ? 'text' : 'password'}
        spellCheck={false}
        autoCapitalize="off"
        trailing={
          <button
            type="button"
            className="icon-btn absolute top-1/2 right-1 -translate-y-1/2"
            aria-label="Show password"
            aria-pressed={shown}
            onClick={() => setShown(!shown)}
          >
            <Icon aria-hidden="true" className="icon" />
          </button>
        }
      />
    );
  },
);
