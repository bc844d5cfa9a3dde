import { useEffect, useRef, useState } from 'react';

const showAfterMs = 300;
const showForAtLeastMs = 400;

/**
 * Follows a flag without flicker: turns on only once it has been on for 300 ms, and then stays on for at
 * least 400 ms. For spinners and skeletons, which blink when the work is quick.
 */
export function useSettledFlag(flag: boolean): boolean {
  const [shown, setShown] = useState(false);
  const shownAt = useRef(0);

  useEffect(() => {
    if (flag === shown) return;
    const wait = flag ? showAfterMs : Math.max(0, shownAt.current + showForAtLeastMs - performance.now());
    const timer = setTimeout(() => {
      shownAt.current = performance.now();
      setShown(flag);
    }, wait);
    return () => clearTimeout(timer);
  }, [flag, shown]);

  return shown;
}
