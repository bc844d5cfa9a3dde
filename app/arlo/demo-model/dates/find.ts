import { dayRules, yearRules } from './days.ts';
import { feastRules } from './feasts.ts';
import { likely } from '../patterns/likely-patterns.ts';
import { lengthRules } from './lengths.ts';
import type { Moment } from './moment.ts';
import type { Match, Rule } from './piece.ts';
import { numberedRules } from './numbered.ts';
import { repeatRules } from './repeats.ts';
import { seasonRules } from './seasons.ts';
import { spanRules } from './spans.ts';
import { withEdges } from './starts.ts';
import { onceWithinMoment } from './within-moment.ts';
import { timeRangeRules, timeRules } from './times.ts';
import { zoneRules } from './zones.ts';

const patternOf = ({ pattern }: Rule) => pattern;
const likelyPlain = likely(
  [
    ...repeatRules,
    ...feastRules,
    ...dayRules,
    ...yearRules,
    ...numberedRules,
    ...spanRules,
    ...seasonRules,
    ...timeRules,
    ...lengthRules,
    ...zoneRules,
  ],
  patternOf,
);
// Of two readings of the same words the first counts: "from 10 to 11" is a range, not ten minutes to eleven.
const likelyRanges = likely(timeRangeRules, patternOf);

/**
 * Finds what a text says about time. The text is lower case with single spaces and no punctuation between words.
 * Of overlapping readings the earliest and then the longest wins. With `ranges` false, "3 to 4" is two times.
 */
export function findDates(text: string, moment: Moment, options: { ranges: boolean }): Match[] {
  return [...(options.ranges ? withRanges(text, moment) : withoutRanges(text, moment))];
}

const withRanges = onceWithinMoment((text, moment) =>
  settled([...rangesIn(text, moment), ...plainIn(text, moment)], text),
);
const withoutRanges = onceWithinMoment((text, moment) => settled([...plainIn(text, moment)], text));
const rangesIn = onceWithinMoment((text, moment) => matchesIn(text, moment, likelyRanges(text)));
const plainIn = onceWithinMoment((text, moment) => matchesIn(text, moment, likelyPlain(text)));

function matchesIn(text: string, moment: Moment, rules: readonly Rule[]): readonly Match[] {
  const matches: Match[] = [];
  for (const { pattern, read } of rules) {
    // `matchAll` would compile a copy of every pattern each time.
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
      const words = found[0].trim();
      if (found[0] === '') pattern.lastIndex += 1;
      const piece = words === '' ? undefined : read(found.groups ?? {}, moment);
      if (!piece) continue;
      const start = found.index + found[0].indexOf(words);
      matches.push({ start, end: start + words.length, piece });
    }
  }
  return matches;
}

/** The readings that count, of all that match. */
function settled(matches: Match[], text: string): readonly Match[] {
  return withoutThatDay(withEdges(withoutCounts(withoutOverlaps(matches)), text), text);
}

/** "Two of them" is how often only of what repeats. */
function withoutCounts(matches: Match[]): Match[] {
  const repeats = matches.some(({ piece }) => piece.kind === 'repeat');
  return repeats ? matches : matches.filter(({ piece }) => piece.kind !== 'times over');
}

/** "Wednesday's stand-up at ten, only that day", "an hour later, same day": the day that was named before, or that it is on. */
function withoutThatDay(matches: Match[], text: string): Match[] {
  const named = matches.find(({ piece }) => piece.kind === 'days');
  const shifts = matches.some(({ piece }) => piece.kind === 'shift' && piece.days === 0);
  const isThat = (match: Match) =>
    /^(?:on |for )?(?:that|the same|same) day$/.test(text.slice(match.start, match.end));
  return named && (shifts || !isThat(named)) ? matches.filter((match) => !isThat(match)) : matches;
}

function withoutOverlaps(matches: Match[]): Match[] {
  // "Remind me a day ahead" tells when to be reminded, and names no day.
  const isReminder = ({ piece }: Match) => Number(piece.kind === 'reminder');
  matches.sort((a, b) => a.start - b.start || b.end - a.end || isReminder(b) - isReminder(a));
  const kept: Match[] = [];
  for (const match of matches) {
    const last = kept.at(-1);
    if (!last || match.start >= last.end) kept.push(match);
  }
  return kept;
}
