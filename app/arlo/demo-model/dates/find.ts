import { dayRules, yearRules } from './days.ts';
import { feastRules } from './feasts.ts';
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

/**
 * Rules, and what a text must hold for any of them to match. Most messages hold little of it, and a pattern that is
 * never run is never compiled.
 */
type Group = { hint: RegExp; rules: Rule[] };

const plainGroups: Group[] = [
  {
    hint: /every|each|ly\b|days\b|weeks (?:in|run|str|on)|times|of (?:them|those|these)|in (?:total|all)\b|\bx ?\d|\dx|sessions|occurrences|once|\balt|mornings|evenings|afternoons|nights|week ?day|work(?:ing)? day|\b[a-z]{1,2}\/[a-z]{1,2}\b|mwf|tuth|of month|(?:mon|fri|sat|sun)s\b|(?:mon|tues?|wed|thu|fri|sat|sun)[a-z]*\b.*\b(?:mon|tue|wed|thu|fri|sat|sun)/,
    rules: repeatRules,
  },
  {
    hint: /mas\b|easter|new year|ny[ed]\b|hallow|valentine|patrick|good fri|boxing|bonfire|fawkes|maundy|shrove|pancake|ash wed|whit|pentecost/,
    rules: feastRules,
  },
  {
    hint: /\d|day|mon|tue|wed|thu|fri|sat|sun|tonight|night|morning|afternoon|evening|lunch|week|month|year|fortnight|now|ago|first|second|third|th\b|tomorrow|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/,
    rules: dayRules,
  },
  { hint: /20\d\d/, rules: yearRules },
  {
    hint: /\d(?:st|nd|rd|th)\b|first|second|third|\w(?:th|ieth)\b|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* \d/,
    rules: numberedRules,
  },
  {
    hint: /\d(?:st|nd|rd|th)|week|month|quarter|year|fortnight|weekend|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|days|rest|remainder|later|\bq[1-4]\b|in 20/,
    rules: spanRules,
  },
  { hint: /spring|summer|autumn|winter/, rules: seasonRules },
  {
    hint: /\d|\b[ap]m\b|noon|midday|midnight|half|quarter|clock|morning|afternoon|evening|night|lunch|work|thing|end of|eod|cob|close|breakfast|dinner|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|teen|twenty/,
    rules: timeRules,
  },
  {
    hint: /hour|hr|min|\dm\b|\dh|day|week|month|now|next|\d (?:later|earlier|sooner)|(?:back|forward) (?:by )?\d/,
    rules: lengthRules,
  },
  { hint: / (?:time|[a-z]{2,4}t|utc|eastern|pacific)\b/, rules: zoneRules },
];
// Of two readings of the same words the first counts: "from 10 to 11" is a range, not ten minutes to eleven.
const rangeGroups: Group[] = [
  { hint: /-| to | till | til | until | and | up to | arr|land|gets in|getting in/, rules: timeRangeRules },
];

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
const rangesIn = onceWithinMoment((text, moment) => matchesIn(text, moment, rangeGroups));
const plainIn = onceWithinMoment((text, moment) => matchesIn(text, moment, plainGroups));

function matchesIn(text: string, moment: Moment, all: readonly Group[]): readonly Match[] {
  const matches: Match[] = [];
  const groups = all.filter(({ hint }) => hint.test(text));
  for (const { pattern, read } of groups.flatMap(({ rules }) => rules)) {
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
