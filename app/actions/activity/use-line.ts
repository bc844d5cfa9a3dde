import { useId, useRef, useState } from 'react';
import { epochMilliseconds } from '#app/platform/clock.ts';
import type { ActivityContext } from './activity-context.ts';
import type { ActivityLine } from './activity-lines.ts';
import type { ActivityOutcome } from './activity.ts';
import { lineWords } from './line-words.ts';

/** What a line shows in the table and in the list alike, and whether its details are open. */
export function useLine<Row extends HTMLElement>(line: ActivityLine, context: ActivityContext) {
  const [open, setOpen] = useState(false);
  const row = useRef<Row>(null);
  const detailsId = useId();
  const words = lineWords(line, context.format, context.now);
  return {
    row,
    words,
    /** Names the line where the words around a button are not seen: `Deleted Design sync`. */
    name: `${words.verb} ${words.title}`,
    outcome: shownOutcome(line, context.nowMs),
    actions: line.entries.map((entry) => entry.action),
    details: { open, id: detailsId, toggle: () => setOpen(!open) },
    focusRow: () => row.current?.focus({ preventScroll: true }),
  };
}

/** A question whose time ran out on this page is closed, whatever the last load said. */
function shownOutcome({ outcome, entries }: ActivityLine, nowMs: number): ActivityOutcome {
  const isOver = entries.every(
    ({ action }) => action.expiresAt !== null && epochMilliseconds(action.expiresAt) <= nowMs,
  );
  return outcome === 'waiting' && isOver ? 'denied' : outcome;
}
