import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { mayTakeFocus } from './focus-rules.ts';
import { JumpButton } from './JumpButton.tsx';
import { useFollowEnd } from './use-follow-end.ts';

type ChatFrameProps = {
  /** Goes to the end when it changes: the chat's id and the id of the person's last message. */
  endKey: string;
  /** Key of the question that waits for an answer (`openQuestion`), null when there is none. */
  questionKey: string | null;
  composer: ReactNode;
  composerRef: RefObject<HTMLTextAreaElement>;
  /** `<Transcript>`, or `<EmptyChat>` before the first message. */
  children: ReactNode;
};

/**
 * The part of a chat page below the top bar: the conversation, which scrolls, and the composer, which doesn't.
 * A new question takes the focus where that disturbs nobody; otherwise the jump button leads to it.
 */
export function ChatFrame({ endKey, questionKey, composer, composerRef, children }: ChatFrameProps) {
  const region = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const { atEnd, toEnd } = useFollowEnd(region, content, endKey);
  const [unseen, setUnseen] = useState(false);
  const shown = useRef(questionKey);

  // A question that grows the page is not at its end at once: it is tried again when the page has followed.
  useEffect(() => {
    if (questionKey === shown.current) return;
    const mayFocus = questionKey !== null && atEnd && mayTakeFocus(composerRef.current);
    const isShown = questionKey === null || (mayFocus && focusQuestion(content.current) !== null);
    if (isShown) shown.current = questionKey;
    setUnseen(!isShown);
  }, [questionKey, atEnd, composerRef]);

  // Whoever found the card by themselves has seen it.
  useEffect(() => {
    const inner = content.current;
    const onFocus = (event: FocusEvent) => {
      if (event.target instanceof Element && event.target.closest('[data-state="waiting"]')) setUnseen(false);
    };
    inner?.addEventListener('focusin', onFocus);
    return () => inner?.removeEventListener('focusin', onFocus);
  }, []);

  function jump() {
    setUnseen(false);
    if (questionKey !== null) focusQuestion(content.current);
    toEnd();
  }

  return (
    <>
      <section
        ref={region}
        className="min-h-0 flex-1 overflow-y-auto"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label="Conversation"
      >
        <div ref={content} className="flex min-h-full flex-col">
          {children}
        </div>
      </section>
      <div className="thread dock flex-none pb-[max(0.75rem,env(safe-area-inset-bottom))]">
        <JumpButton
          asks={questionKey !== null && (unseen || !atEnd)}
          hidden={atEnd && !(questionKey !== null && unseen)}
          onJump={jump}
        />
        {composer}
      </div>
    </>
  );
}

/** Puts the focus on the card that waits, if it is there. */
function focusQuestion(content: HTMLElement | null): HTMLElement | null {
  const card = content?.querySelector<HTMLElement>('[data-state="waiting"]');
  card?.focus({ preventScroll: true });
  return card ?? null;
}
