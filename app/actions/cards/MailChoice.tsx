import type { ReactNode } from 'react';
import type { NotifyChoice } from '#app/calendar/change.ts';

type MailChoiceProps = {
  /** Undefined is the default: they are mailed. */
  notify: NotifyChoice | undefined;
  disabled: boolean;
  onNotify: (notify: NotifyChoice) => void;
  /** Who would be mailed. */
  children: ReactNode;
};

/** Who is mailed about a change, with a tick that can be taken away: then Google mails nobody. */
export function MailChoice({ notify, disabled, onNotify, children }: MailChoiceProps) {
  const isQuiet = notify === 'none';
  return (
    <label className="fact">
      <input
        className="check mt-px"
        type="checkbox"
        disabled={disabled}
        checked={!isQuiet}
        onChange={(event) => onNotify(event.target.checked ? 'all' : 'none')}
      />
      <span className={isQuiet ? 'min-w-0 text-ink-3' : 'min-w-0'}>
        {children}
        {isQuiet && <span className="block text-ink-2">No email is sent.</span>}
      </span>
    </label>
  );
}
