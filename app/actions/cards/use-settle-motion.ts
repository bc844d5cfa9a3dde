import { useRef, type RefObject } from 'react';
import { useBrowserLayoutEffect } from '#app/ui/use-browser-layout-effect.ts';

const fadeMs = 180;
const heightMs = 260;

/**
 * Softens the change of a card from one face to the next: the new one fades in while the height glides. It uses
 * the animation API, which the content security policy allows; `style` attributes it does not.
 */
export function useSettleMotion(card: RefObject<HTMLElement | null>, face: string): void {
  const last = useRef({ face, height: 0 });

  useBrowserLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    const before = last.current;
    const height = element.offsetHeight;
    last.current = { face, height };
    if (before.face === face || before.height === 0) return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    element.animate([{ opacity: 0.4 }, { opacity: 1 }], { duration: fadeMs });
    if (before.height !== height) {
      element.animate(
        [
          { height: `${before.height}px`, overflow: 'clip' },
          { height: `${height}px`, overflow: 'clip' },
        ],
        { duration: heightMs, easing: 'cubic-bezier(0.2, 0.8, 0.2, 1)' },
      );
    }
  });
}
