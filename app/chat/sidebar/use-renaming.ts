import { useEffect, useRef, useState } from 'react';

/**
 * Whether a title is being renamed in its place. When that ended with a key, the focus goes back to the element
 * that shows the title: give it `titleRef`.
 */
export function useRenaming<Title extends HTMLElement>() {
  const [renaming, setRenaming] = useState(false);
  const titleRef = useRef<Title>(null);
  const returnFocus = useRef(false);

  useEffect(() => {
    if (renaming || !returnFocus.current) return;
    returnFocus.current = false;
    titleRef.current?.focus();
  }, [renaming]);

  return {
    renaming,
    titleRef,
    start: () => setRenaming(true),
    end(byKeyboard: boolean) {
      returnFocus.current = byKeyboard;
      setRenaming(false);
    },
  };
}
