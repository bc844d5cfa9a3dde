import type { Match, Piece } from './piece.ts';

/* Days that say no more than where a night ends or a series begins. */

/** A single day of the week, named by its name alone. */
function weekdayOf({ piece }: Match): number | undefined {
  return piece.kind === 'days' && piece.unit === 'day' && piece.weekday && !piece.edge
    ? piece.from.dayOfWeek
    : undefined;
}

/** Takes out the day on which a night ends, and the weekdays of a series that begins on a day of its own. */
export function withLastDays(matches: Match[], text: string): Match[] {
  return untilLater(withWeekdayOfSeries(withNights(matches, text), text));
}

/** "Sat 20:00 til 8 sun": until the morning after, and on no second day. */
function withNights(matches: Match[], text: string): Match[] {
  const first = matches.find(({ piece }) => piece.kind === 'days');
  if (first?.piece.kind !== 'days' || first.piece.unit !== 'day') return matches;
  const morningAfter = (first.piece.from.dayOfWeek % 7) + 1;
  const at = matches.findIndex(
    (match, index) =>
      matches[index - 1]?.piece.kind === 'times' &&
      index > 1 &&
      weekdayOf(match) === morningAfter &&
      /^(?: on)? $/.test(text.slice(matches[index - 1]?.end, match.start)),
  );
  const range = matches[at - 1];
  if (range?.piece.kind !== 'times') return matches;
  const night = { ...range, piece: nightOf(range.piece, text.slice(range.start, range.end)) };
  return matches.flatMap((match, index) => (index === at ? [] : index === at - 1 ? [night] : [match]));
}

/** A night ends in the morning, unless it is said to end later. */
function nightOf(piece: Extract<Piece, { kind: 'times' }>, said: string): Piece {
  const hour = /(?<=\D)(?<hour>1[01]|[1-9])(?:[.:]\d\d)?$/.exec(said)?.groups?.hour;
  return hour === undefined ? piece : { ...piece, to: { ...piece.to, hour: Number(hour), sure: true } };
}

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * "Weekly thu 8pm from 3 dec", "fri weekly til 18 dec", "tue and thu 6pm weekly, starts tomorrow": on those weekdays, and
 * where it begins or ends has a day of its own.
 */
function withWeekdayOfSeries(matches: Match[], text: string): Match[] {
  const isWeekly = ({ piece }: Match) =>
    piece.kind === 'repeat' && piece.repeat.rule === 'FREQ=WEEKLY' && piece.repeat.weekdays.length === 0;
  const isEdge = ({ piece }: Match) => piece.kind === 'days' && piece.edge && !piece.weekday;
  const named = matches.filter((match) => weekdayOf(match) !== undefined);
  const isList = named.every((match, index) => {
    const before = named[index - 1];
    return !before || joins.test(text.slice(before.end, match.start));
  });
  if (named.length === 0 || !isList || !matches.some(isWeekly) || !matches.some(isEdge)) return matches;
  const weekdays = named.flatMap((match) => weekdayOf(match) ?? []).toSorted((a, b) => a - b);
  const rule = `FREQ=WEEKLY;BYDAY=${weekdays.map((day) => days[day - 1]).join(',')}`;
  return matches
    .filter((match) => !named.includes(match))
    .map((match) =>
      match.piece.kind === 'repeat'
        ? { ...match, piece: { ...match.piece, repeat: { ...match.piece.repeat, rule, weekdays } } }
        : match,
    );
}

const joins = /^(?: (?:and|&|plus))? (?:on )?$/;

/** "French thu 7-8.30 til christmas": every thursday until then. */
function untilLater(matches: Match[]): Match[] {
  const timed = matches.some(({ piece }) => piece.kind === 'time' || piece.kind === 'times');
  const repeats = matches.some(({ piece }) => piece.kind === 'repeat');
  const [weekday, last, ...others] = matches.filter(({ piece }) => piece.kind === 'days');
  const number = weekday && weekdayOf(weekday);
  if (!timed || repeats || number === undefined || last?.piece.kind !== 'days' || others.length > 0)
    return matches;
  const isLater =
    last.piece.edge === 'until' &&
    weekday?.piece.kind === 'days' &&
    weekday.piece.from.until(last.piece.to).days > 7;
  const repeat = { rule: `FREQ=WEEKLY;BYDAY=${days[number - 1]}`, weekdays: [number] };
  return isLater
    ? matches.map((match) => (match === weekday ? { ...match, piece: { kind: 'repeat', repeat } } : match))
    : matches;
}
