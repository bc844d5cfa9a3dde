import { useEffect, useRef, useState, type RefObject } from 'react';
import { useBrowserLayoutEffect } from '#app/ui/use-browser-layout-effect.ts';

/** Closer than this to the end counts as being there. */
const nearPx = 120;

/**
 * Keeps the end of a scrolling region in view while it grows, but only for someone who is there: the page never
 * moves under a person who scrolled up to read. A new `endKey` goes to the end whatever was in view.
 */
export function useFollowEnd(
  region: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
  endKey: string,
) {
  const following = useRef(true);
  const [atEnd, setAtEnd] = useState(true);

  const wentFor = useRef<string | null>(null);

  function toEnd() {
    following.current = true;
    region.current?.scrollTo({ top: region.current.scrollHeight });
  }

  useBrowserLayoutEffect(() => {
    if (wentFor.current === endKey) return;
    wentFor.current = endKey;
    toEnd();
  });

  useEffect(() => {
    const [scroller, inner] = [region.current, content.current];
    if (!scroller || !inner) return;
    let lastTop = scroller.scrollTop;
    const onScroll = () => {
      const left = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
      // Only who moves up leaves: the end may also have moved on since the page went there.
      if (left <= nearPx) following.current = true;
      else if (scroller.scrollTop < lastTop) following.current = false;
      lastTop = scroller.scrollTop;
      setAtEnd(following.current);
    };
    const onResize = () => {
      if (following.current) scroller.scrollTop = scroller.scrollHeight;
      else onScroll();
    };
    const resizes = new ResizeObserver(onResize);
    resizes.observe(inner);
    resizes.observe(scroller);
    scroller.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      resizes.disconnect();
      scroller.removeEventListener('scroll', onScroll);
    };
  }, [region, content]);

  return { atEnd, toEnd };
}
