import { useRef, type FocusEvent, type KeyboardEvent } from 'react';

/** Keys count only this long after focus came to the card: they may have been meant for somewhere else. */
const settleMs = 500;

type PressedKey = {
  key: string;
  repeat: boolean;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  /** ms since focus came to the card. */
  sinceFocusMs: number;
  /** Whether the key went into a text field. */
  inField: boolean;
};

/** What a key press answers to a waiting question: Y is yes, N is no, everything else nothing. */
export function answerOf(pressed: PressedKey): 'yes' | 'no' | null {
  if (pressed.repeat || pressed.inField || pressed.sinceFocusMs < settleMs) return null;
  if (pressed.altKey || pressed.ctrlKey || pressed.metaKey || pressed.shiftKey) return null;
  const key = pressed.key.toLowerCase();
  if (key === 'y') return 'yes';
  return key === 'n' ? 'no' : null;
}

type AnswerKeys = {
  /** Whether Y and N answer. */
  enabled: boolean;
  onYes: () => void;
  onNo: () => void;
  /** What Esc does on the card; null where it is nothing of the card's. */
  onEscape: (() => void) | null;
};

/** Handlers that let Y and N answer while focus is inside a card, and Esc leave it. */
export function useAnswerKeys({ enabled, onYes, onNo, onEscape }: AnswerKeys) {
  const focusedAt = useRef(0);

  return {
    onFocus(event: FocusEvent<HTMLElement>) {
      if (!event.currentTarget.contains(event.relatedTarget)) focusedAt.current = event.timeStamp;
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      if (event.key === 'Escape' && onEscape && !event.defaultPrevented) {
        event.preventDefault();
        onEscape();
        return;
      }
      if (!enabled) return;
      const { key, repeat, altKey, ctrlKey, metaKey, shiftKey, timeStamp, target } = event;
      const answer = answerOf({
        key,
        repeat,
        altKey,
        ctrlKey,
        metaKey,
        shiftKey,
        sinceFocusMs: timeStamp - focusedAt.current,
        inField: isTextField(target),
      });
      if (answer === null) return;
      event.preventDefault();
      if (answer === 'yes') onYes();
      else onNo();
    },
  };
}

/** Whether typing into an element writes text there. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  );
}
