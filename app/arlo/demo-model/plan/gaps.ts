import { Temporal } from 'temporal-polyfill';

export type Busy = { start: Temporal.PlainDateTime; end: Temporal.PlainDateTime };
export type Gap = { start: Temporal.PlainDateTime; end: Temporal.PlainDateTime };

/** Free spans of at least so many minutes between two wall times. */
export function gapsBetween(
  from: Temporal.PlainDateTime,
  to: Temporal.PlainDateTime,
  busy: Busy[],
  minutes: number,
): Gap[] {
  const { compare } = Temporal.PlainDateTime;
  const gaps: Gap[] = [];
  let free = from;
  for (const block of busy.toSorted((a, b) => compare(a.start, b.start))) {
    if (compare(block.end, free) <= 0) continue;
    if (compare(block.start, to) >= 0) break;
    add(gaps, free, block.start, minutes);
    free = block.end;
  }
  add(gaps, free, to, minutes);
  return gaps;
}

function add(gaps: Gap[], start: Temporal.PlainDateTime, end: Temporal.PlainDateTime, minutes: number): void {
  if (start.until(end).total('minutes') >= minutes) gaps.push({ start, end });
}
