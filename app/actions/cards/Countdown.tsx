import { Timer } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { countdownWords } from '#app/ui/time-format.ts';

/** `9:41 left`. Not a live region: a clock that ticks aloud would talk over everything. */
export function Countdown({ leftMs }: { leftMs: number }) {
  return (
    <span className="num flex items-center gap-1.5 text-caption text-ink-3">
      <Timer aria-hidden="true" className="icon icon-sm" />
      <span>{countdownWords(leftMs)} left</span>
    </span>
  );
}

const warnAtMs = 60_000;

type DeadlineProps = {
  /** ms until the question expires; null while nothing waits. */
  leftMs: number | null;
  onExpire: () => void;
  announce: (sentence: string) => void;
};

/** Says once that a minute is left, and reports once that the time ran out. */
export function useDeadline({ leftMs, onExpire, announce }: DeadlineProps): void {
  const warned = useRef(leftMs !== null && leftMs <= warnAtMs);
  const reported = useRef(false);

  useEffect(() => {
    if (leftMs === null) return;
    if (leftMs <= warnAtMs && !warned.current) {
      warned.current = true;
      announce('One minute left to answer.');
    }
    if (leftMs <= 0 && !reported.current) {
      reported.current = true;
      onExpire();
    }
  }, [leftMs, onExpire, announce]);
}
