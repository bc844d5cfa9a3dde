import type { Availability, BusyBlock } from '#app/calendar/event.ts';
import {
  decimalHours,
  localDate,
  longDayName,
  sameDay,
  timeSpan,
  type TimeFormat,
} from '#app/ui/time-format.ts';

const workDay = { from: 8, to: 18 };
/** Shorter blocks have no room for a name. */
const namedFromHours = 0.75;

/** A block on the timeline. `start` and `width` are percentages of the track. */
export type TimelineBlock = { start: number; width: number };
export type BusyTimelineBlock = TimelineBlock & {
  title: string;
  /** Up to two lines for the name; none when the block is too small. */
  lines: string[];
  /** The part that the asked time runs into, in percentages of the track. */
  clash: TimelineBlock | null;
};

export type Timeline = {
  /** First and last clock hour shown, and each full hour between with its place. */
  hours: { hour: number; at: number }[];
  busy: BusyTimelineBlock[];
  asked: TimelineBlock;
  /** Free alternatives on the asked day, with their place in the list of alternatives. */
  free: (TimelineBlock & { index: number })[];
};

/** The asked day as a track from 08 to 18, wider where the asked time or an alternative needs it. */
export function timelineOf(availability: Availability, zone: string): Timeline | null {
  const { range, day, alternatives } = availability;
  if (!sameDay(range.start, range.end, zone)) return null;
  const date = localDate(range.start, zone);
  const hoursOf = (block: { start: string; end: string }) => ({
    from: decimalHours(block.start, date, zone),
    to: decimalHours(block.end, date, zone),
  });

  const asked = hoursOf(range);
  const onTheDay = alternatives
    .map((slot, index) => ({ ...hoursOf(slot), index }))
    .filter((slot) => slot.from >= 0 && slot.to <= 24);
  const from = Math.floor(Math.min(workDay.from, asked.from, ...onTheDay.map((slot) => slot.from)));
  const to = Math.ceil(Math.max(workDay.to, asked.to, ...onTheDay.map((slot) => slot.to)));

  const place = (span: { from: number; to: number }): TimelineBlock => {
    const start = percent(Math.max(span.from, from) - from, to - from);
    const end = percent(Math.min(span.to, to) - from, to - from);
    return { start, width: round(end - start) };
  };
  const visible = (span: { from: number; to: number }) => span.to > from && span.from < to;

  return {
    hours: Array.from({ length: to - from + 1 }, (_, index) => ({
      hour: from + index,
      at: percent(index, to - from),
    })),
    busy: day
      .map((block) => ({ block, ...hoursOf(block) }))
      .filter(visible)
      .map((span) => {
        const overlap = { from: Math.max(span.from, asked.from), to: Math.min(span.to, asked.to) };
        return {
          ...place(span),
          title: `${nameOf(span.block)}, ${span.block.label}`,
          lines: span.to - span.from < namedFromHours ? [] : nameLines(nameOf(span.block), place(span).width),
          clash: overlap.to > overlap.from ? place(overlap) : null,
        };
      }),
    asked: place(asked),
    free: onTheDay.map((slot) => ({ ...place(slot), index: slot.index })),
  };
}

function percent(part: number, whole: number): number {
  return round((part / whole) * 100);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** What a busy block is called: its event where the person may see it. */
export function nameOf(block: BusyBlock): string {
  return block.title?.trim() || 'Busy';
}

/** Wherever names are shown (from 768 px), the track is about 650 px wide and a letter about 6. */
const trackPx = 648;
const letterPx = 6.1;
const insetPx = 10;

/** A name broken into at most two lines that fit a block; an ellipsis where it doesn't. */
export function nameLines(name: string, widthPercent: number): string[] {
  const room = Math.floor(((widthPercent / 100) * trackPx - insetPx) / letterPx);
  if (room < 3) return [];
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && `${line} ${word}`.length <= room) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  const [first = '', ...rest] = lines;
  const second = rest.join(' ');
  return [cut(first, room), ...(second ? [cut(second, room)] : [])];
}

function cut(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, room - 1).trimEnd()}…`;
}

/** The timeline as one sentence after the other, for those who don't see it. */
export function timelineWords(availability: Availability, format: TimeFormat, now: string): string {
  const { range, day, busy, alternatives } = availability;
  const span = (block: { start: string; end: string }) =>
    timeSpan(block.start, block.end, format, now).replace(' – ', ' to ');
  const list = (blocks: readonly BusyBlock[]) =>
    blocks.map((block) => `${span(block)} ${nameOf(block)}`).join(', ');
  const free = alternatives.filter((slot) => sameDay(slot.start, range.start, format.zone));
  return [
    longDayName(range.start, format),
    day.length > 0 ? `Busy ${list(day)}` : 'Nothing booked',
    `You asked for ${span(range)}${busy.length > 0 ? `, which overlaps ${busy.map(nameOf).join(', ')}` : ''}`,
    free.length > 0 ? `Free ${free.map(span).join(' and ')}` : '',
  ]
    .filter(Boolean)
    .map((sentence) => `${sentence}.`)
    .join(' ');
}
