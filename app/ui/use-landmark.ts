import { useCallback, useState } from 'react';

/**
 * The landmark that an element stands in. What floats above the element is put there instead of at the end of the
 * page, where a screen reader would find it outside of everything. Give `ref` to the element.
 */
export function useLandmark(): { landmark: HTMLElement | null; ref: (element: HTMLElement | null) => void } {
  const [landmark, setLandmark] = useState<HTMLElement | null>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    setLandmark(element?.closest<HTMLElement>('nav, main, [role="dialog"]') ?? null);
  }, []);
  return { landmark, ref };
}
