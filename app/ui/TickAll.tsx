import { useEffect, useRef } from 'react';

type TickAllProps = { id: string; state: 'all' | 'some' | 'none'; onChange: (on: boolean) => void };

/** Ticks or unticks everything. Its mixed state is a property of the element, there is no attribute for it. */
export function TickAll({ id, state, onChange }: TickAllProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = state === 'some';
  }, [state]);
  return (
    <input
      ref={box}
      className="check"
      type="checkbox"
      id={id}
      checked={state === 'all'}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
}
