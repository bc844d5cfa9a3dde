import { useRef, type ComponentPropsWithoutRef, type RefObject } from 'react';
import { useSettleMotion } from './use-settle-motion.ts';

/** How much room a face takes: a question, a made change, one settled row, trouble, or a line of text. */
export type CardShape = 'question' | 'change' | 'settled' | 'trouble' | 'line';

const shapeClass: Record<CardShape, string> = {
  question: 'confirm',
  change: 'card',
  settled: 'settled',
  trouble: 'card p-4',
  line: 'tool',
};

type CardFrameProps = Omit<ComponentPropsWithoutRef<'section'>, 'className'> & {
  shape: CardShape;
  /** The face it shows now, for motion and as `data-state`. */
  face: string;
  frame: RefObject<HTMLElement>;
};

/**
 * The outer element of every card of an action. It stays the same element from the question to the last Undo,
 * so that focus put on it after an answer is still there when the card has settled.
 */
export function CardFrame({ shape, face, frame, ...rest }: CardFrameProps) {
  useSettleMotion(frame, face);
  return (
    <section
      {...rest}
      ref={frame}
      role="group"
      tabIndex={-1}
      data-state={face}
      className={`${shapeClass[shape]} wrap-anywhere`}
    />
  );
}

/** The card's element, and a way to put focus on it, kept where it is on the page. */
export function useCardFrame() {
  const frame = useRef<HTMLElement>(null);
  return {
    frame,
    focusCard: () => frame.current?.focus({ preventScroll: true }),
    hasFocus: () => frame.current?.contains(document.activeElement) ?? false,
  };
}
