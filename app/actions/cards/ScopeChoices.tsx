import type { ScopeChoice, SeriesScope } from '#app/calendar/change.ts';
import { classNames } from '#app/ui/class-names.ts';

type ScopeChoicesProps = {
  scopes: readonly ScopeChoice[];
  /** Name of the radio group, unique on the page. */
  name: string;
  scope: SeriesScope | undefined;
  disabled: boolean;
  onScope: (scope: SeriesScope) => void;
};

/** How much of a series a change means. Nothing for a single event. */
export function ScopeChoices({ scopes, name, scope, disabled, onScope }: ScopeChoicesProps) {
  if (scopes.length === 0) return null;
  return (
    <fieldset className="mt-4" disabled={disabled}>
      <legend className="mb-2 text-small font-medium">How much of it?</legend>
      <div className={classNames('grid gap-2', scopes.length > 2 ? 'sm:grid-cols-3' : 'sm:grid-cols-2')}>
        {scopes.map((choice) => (
          <label key={choice.value} className="choice">
            <input
              className="radio mt-px"
              type="radio"
              name={name}
              checked={choice.value === scope}
              onChange={() => onScope(choice.value)}
            />
            <span className="min-w-0 font-medium">
              {choice.label}
              <span className="num block text-small font-normal text-ink-3">{choice.detail}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
