import { spansOverlap } from './busy.ts';
import type { ChangeProposal, Conflict } from './change.ts';
import type { GoogleEvent } from './google-event.ts';
import { occurrencesUntil } from './occurrences.ts';
import { isEndless } from './recurrence.ts';
import { readBusy, type BusyEvent } from './read-busy.server.ts';
import type { Reading } from './read.server.ts';
import { isSameTitle } from './same-title.ts';
import { endInstant, startInstant, type CalendarSpan } from './time.ts';
import { busyLabel, dayLabel } from './time-words.ts';

type Overlaps = Pick<ChangeProposal, 'conflicts' | 'unreadable' | 'notice'>;

/** How far the events of a new series are looked at. */
const searchedDays = 62;

/**
 * What is at the new time of an event already, leaving out the event itself. `seriesId` names the series that moves as
 * a whole: without it another event of its series is in the way like any other.
 */
export async function overlapsOfMove(
  reading: Reading,
  span: CalendarSpan,
  event: GoogleEvent,
  seriesId: string | undefined,
): Promise<Overlaps> {
  const isItself = (block: BusyEvent) =>
    block.eventId === event.id || (seriesId !== undefined && block.seriesId === seriesId);
  const { blocks, unreadable } = await readSpans(reading, [span]);
  return overlaps(
    reading.zone,
    [span],
    blocks.filter((block) => !block.free && !isItself(block)),
    unreadable,
  );
}

/**
 * What is at the times of a new event already: events that take the person's time, and any event of nearly the same
 * title, which the new one may repeat. Of a series every event of the first 62 days is looked at, which is said.
 */
export async function overlapsOfNew(
  reading: Reading,
  first: CalendarSpan,
  event: Pick<GoogleEvent, 'summary' | 'recurrence'>,
): Promise<Overlaps> {
  const lines = event.recurrence ?? [];
  const day = (first.allDay ? first.start : first.start.toPlainDate()).add({ days: searchedDays });
  const spans = occurrencesUntil(lines, first, day);
  const goesOn =
    isEndless(lines) || occurrencesUntil(lines, first, day.add({ years: 10 })).length > spans.length;
  const { blocks, unreadable } = await readSpans(reading, spans);
  const found = blocks
    .map((block) => ({ ...block, duplicate: isSameTitle(block.title ?? '', event.summary ?? '') }))
    .filter(({ free, duplicate }) => !free || duplicate);
  const notice = goesOn ? `Overlaps were looked for until ${dayLabel(day)} ${day.year}.` : null;
  return { ...overlaps(reading.zone, spans, found, unreadable), ...(notice && { notice }) };
}

type Block = BusyEvent & { free: boolean; duplicate?: boolean };

/** Everything between the first and the last of some spans. A moment without length overlaps nothing. */
async function readSpans(
  reading: Reading,
  spans: readonly CalendarSpan[],
): Promise<{ blocks: Block[] } & Pick<Awaited<ReturnType<typeof readBusy>>, 'unreadable'>> {
  const { zone } = reading;
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return { blocks: [], unreadable: [] };
  const start = startInstant(first, zone).toZonedDateTimeISO(zone);
  const end = endInstant(last, zone).toZonedDateTimeISO(zone);
  if (start.equals(end)) return { blocks: [], unreadable: [] };
  const { busy, free, unreadable } = await readBusy(reading, { start, end });
  const blocks = [
    ...busy.map((block) => ({ ...block, free: false })),
    ...free.map((block) => ({ ...block, free: true })),
  ];
  return { blocks, unreadable };
}

function overlaps(
  zone: string,
  spans: readonly CalendarSpan[],
  blocks: readonly Block[],
  unreadable: NonNullable<ChangeProposal['unreadable']>,
): Overlaps {
  const dayOf = (span: CalendarSpan) => startInstant(span, zone).toZonedDateTimeISO(zone).toPlainDate();
  const conflicts = blocks.flatMap((block): Conflict[] => {
    const at = spans.findIndex((span) => spansOverlap(block.span, span, zone));
    const span = spans[at];
    if (span === undefined) return [];
    const hours = busyLabel(block.span, dayOf(span)).replace(' – ', '–');
    const conflict = {
      title: block.title ?? `Busy in ${block.calendarName}`,
      label: at === 0 ? hours : `${dayLabel(dayOf(span))}, ${hours}`,
      ...(block.duplicate && { duplicate: true as const }),
      ...(block.foreign && { foreign: true as const }),
    };
    return [conflict];
  });
  return { conflicts, ...(unreadable.length > 0 && { unreadable }) };
}
