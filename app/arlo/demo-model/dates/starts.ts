import type { Match } from './piece.ts';
import { weekday } from './vocabulary.ts';
import { partHours } from './when.ts';

const one = '(?:ones?|session|lesson|class|time|date|meeting|of them)';
const first = '(?:the )?(?:first|1st)';
/** "1st one tomorrow", "it starts on the 5th" */
const startBefore = new RegExp(
  `(?:${first} (?:${one}(?: (?:is|being|will be|should be|to be))*(?: on)?|is|being|on)|(?:it |they |which |that )?(?:starts?|starting|begins?|beginning|kicks? off|kicking off|commenc(?:es?|ing))(?: on| from| in| with)*) $`,
);
const firstOne = new RegExp(`${first} ${one} (?:(?:is|being) )?(?:on )?$`);
const bareFirst = new RegExp(`${first} $`);
/** "This friday first" */
const startAfter =
  /^ (?:(?:is|being|for|as) )?(?:the )?(?:first|1st)(?: (?:one|session|lesson|class|time|date))?(?=$| (?:please|and|then|at)\b)/;
/** "The last one on 15 december", "it ends on the 15th"; one that is to be skipped ends nothing. */
const endBefore = new RegExp(
  `(?:(?<!\\b(?:cancel|delete|remove|skip|drop|bin|move|shift|push) (?:the )?(?:very )?)(?:(?:with |and )*(?:the )?(?:very )?(?:last|final)) ${one}(?: (?:is|being|will be|should be|to be))*(?: on)?|(?:it |they |which |that )?(?:ends|ending|finishes|finishing|stops|stopping|runs (?:until|to))(?: on)?) $`,
);
/** "15 december being the last one" */
const endAfter = new RegExp(
  `^ (?:is|being|as) (?:the )?(?:last|final)(?: ${one})?(?=$| (?:please|and|then|at)\\b)`,
);
const inclusive = /^ (?:inclusive|inclusively|included|incl)(?= |$)/;
/** "From monday on", "from next week onwards", and no "from monday on the phone" */
const onwards = new RegExp(
  `^ (?:onwards?|on(?! (?:${weekday}|the|an?|my|our|zoom|teams|google|\\d)\\b))(?= |$)`,
);
/** "2 pm onwards", "noon and later" */
const openEnd = /^ (?:onwards?|and (?:after(?:wards)?|later|onwards?))(?= |$)/;

/** Widens what names a day by the words that make it where a series begins, or where a span begins or ends. */
export function withEdges(matches: Match[], text: string): Match[] {
  // "Mondays" may be written "mon".
  const repeats = matches.some(
    (match) => match.piece.kind === 'repeat' || isFirstOfWeekday(match, matches, text),
  );
  return matches.map((match) => {
    const wider = repeats ? endOfSeries(startOfSeries(match, text), text) : match;
    const { piece, end } = wider;
    const rest = text.slice(end);
    if (piece.kind === 'time') return withOnwards(wider, rest);
    if (piece.kind === 'part') return fromPart(wider, text);
    if (piece.kind !== 'days') return wider;
    const more = inclusive.exec(rest) ?? (piece.edge === 'from' ? onwards.exec(rest) : null);
    return more ? { ...wider, end: end + more[0].length } : wider;
  });
}

/** "From noon onwards", "2 pm onwards", "from three on": a time that something goes on from. */
function withOnwards(match: Match, rest: string): Match {
  const { piece, end } = match;
  if (piece.kind !== 'time' || piece.edge === 'until') return match;
  const more = piece.edge === 'from' ? (onwards.exec(rest) ?? openEnd.exec(rest)) : openEnd.exec(rest);
  return more ? { ...match, end: end + more[0].length, piece: { ...piece, edge: 'from' } } : match;
}

/** "From lunchtime onwards": from where that part of the day begins. */
function fromPart(match: Match, text: string): Match {
  const { piece, start, end } = match;
  const more = openEnd.exec(text.slice(end));
  if (piece.kind !== 'part' || !more) return match;
  const from = /\bfrom (?:the )?$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const time = { hour: partHours[piece.part][0], minute: 0, sure: true };
  return { start: start - from, end: end + more[0].length, piece: { kind: 'time', time, edge: 'from' } };
}

/** "Mon 7 to 9, first one 7 dec": the first of the Mondays. */
function isFirstOfWeekday({ piece, start }: Match, matches: Match[], text: string): boolean {
  const isOfDay = (other: Match['piece']) =>
    piece.kind === 'days' &&
    other.kind === 'days' &&
    other.weekday === true &&
    other.from.dayOfWeek === piece.from.dayOfWeek;
  return (
    firstOne.test(text.slice(0, start)) &&
    matches.some((other) => other.start < start && isOfDay(other.piece))
  );
}

function endOfSeries(match: Match, text: string): Match {
  const { piece, start, end } = match;
  if (piece.kind !== 'days' || piece.edge) return match;
  const before = endBefore.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = endAfter.exec(text.slice(end))?.[0].length ?? 0;
  return before || after
    ? { start: start - before, end: end + after, piece: { ...piece, edge: 'until' } }
    : match;
}

function startOfSeries(match: Match, text: string): Match {
  const { piece, start, end } = match;
  if (piece.kind !== 'days' || piece.edge) return match;
  const led = text.slice(0, start);
  // "The first sunday" is no start.
  const isFirst = /^(?:today|tomorrow|the|next|this)\b/.test(text.slice(start, end));
  const before = (startBefore.exec(led) ?? (isFirst ? bareFirst.exec(led) : null))?.[0].length ?? 0;
  const after = startAfter.exec(text.slice(end))?.[0].length ?? 0;
  return before || after
    ? { start: start - before, end: end + after, piece: { ...piece, edge: 'from' } }
    : match;
}
