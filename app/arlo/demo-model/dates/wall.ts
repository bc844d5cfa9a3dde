import { Temporal } from 'temporal-polyfill';

/** Local wall time as the tools take it: `2026-11-25T15:00`. */
export function wallTime(at: Temporal.PlainDateTime): string {
  return at.toString({ smallestUnit: 'minute' });
}

/**
 * Wall time of a moment. In the hour that comes twice when clocks go back, the later one carries its offset,
 * because the wall time alone means the earlier.
 */
export function wallTimeOf(at: Temporal.ZonedDateTime): string {
  const wall = wallTime(at.toPlainDateTime());
  const read = at.toPlainDateTime().toZonedDateTime(at.timeZoneId, { disambiguation: 'compatible' });
  return read.offsetNanoseconds === at.offsetNanoseconds ? wall : `${wall}${at.offset}`;
}

/**
 * The wall time in an event's `start` or `end`: ISO 8601 with the offset of the person's zone, or a date, which
 * counts as midnight. Undefined for anything else.
 */
export function wallOf(iso: string): Temporal.PlainDateTime | undefined {
  const known = walls.get(iso);
  if (known) return known;
  const wall = parsed(iso);
  if (walls.size >= mostWalls) walls.clear();
  if (wall) walls.set(iso, wall);
  return wall;
}

/** Times of a calendar are looked at again and again, and reading one is dear. */
const walls = new Map<string, Temporal.PlainDateTime>();
const mostWalls = 2000;

function parsed(iso: string): Temporal.PlainDateTime | undefined {
  try {
    return Temporal.PlainDateTime.from(iso.replace(/(?:Z|[+-]\d\d:?\d\d)(?:\[.*\])?$/, ''));
  } catch {
    return undefined;
  }
}
