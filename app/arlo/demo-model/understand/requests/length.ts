import type { Match, Piece } from '../../dates/piece.ts';
import type { ChangeRequest, Request, Target } from '../request.ts';
import { orPronoun, readTarget } from '../parts/target.ts';
import { afterVerb, whenOf, type Utterance } from '../wording/utterance.ts';
import { lengthVerb } from '../wording/verbs.ts';

const changesLength = new RegExp(`(?:${lengthVerb})\\b`);

/** "make the stand-up 30 minutes", "extend it by half an hour", "extend it until 5". */
export function readLength(utterance: Utterance): Request | undefined {
  const { sentence, text } = utterance;
  const dates = utterance.separate.filter(
    ({ start }) => !/\b(?:instead(?: of)?|rather(?: than)?|not)$/.test(text.slice(0, start).trimEnd()),
  );
  const end = sentence.tokens.length;
  const verb = afterVerb(utterance, changesLength);
  const length = dates.find(
    ({ piece }) =>
      piece.kind === 'length' || piece.kind === 'shift' || (piece.kind === 'wholeDays' && verb !== undefined),
  );
  const open = readOpenLength(utterance);
  if (open) return open;
  if (!length) return verb === undefined ? undefined : readNewEnd(utterance, verb, dates);
  const minutes = minutesOf(length.piece);
  const others = dates.filter((match) => match !== length);
  const adds =
    /^(?:add|put) .* (?:to|onto|on) (?!my (?:calendar|diary)|the calendar)/.test(text) &&
    length.piece.kind === 'length';
  const named = others.every(({ piece, start }) => piece.kind === 'days' && start > length.end);
  if (verb !== undefined || (adds && named)) {
    const sign = /^(?:add|extend|lengthen|prolong|stretch)/.test(text) ? 1 : -1;
    const target = readTarget(utterance, verb ?? 1, end, others);
    const toLength = /\bto(?: be)?(?: just| only)?$/.test(text.slice(0, length.start).trimEnd());
    return {
      kind: 'change',
      target: orPronoun(
        withoutWords(target, [
          'to',
          'down',
          'be',
          'just',
          'only',
          'off',
          'end',
          'short',
          'another',
          'extra',
          'more',
        ]),
      ),
      to: {},
      length: toLength ? { minutes } : { by: sign * minutes },
    };
  }
  const make = afterVerb(utterance, /(?:make|set|change|keep|limit|do|give)\b/);
  if (make === undefined) return undefined;
  const more =
    /\b(?:another|extra|additional)$/.test(text.slice(0, length.start).trimEnd()) ||
    /\b(?:more|extra|additional|further)\b/.test(text.slice(length.start, length.end));
  const way = more ? 'longer' : /^ ?(longer|shorter|more)/.exec(text.slice(length.end))?.[1];
  if (others.some(({ piece }) => piece.kind === 'time' || piece.kind === 'days') && !way) return undefined;
  if (length.piece.kind === 'shift' && !way) return undefined;
  const target = withoutWords(readTarget(utterance, make, end, others), [
    'long',
    'longer',
    'shorter',
    'last',
    'length',
    'duration',
    'just',
    'only',
    'instead',
    'into',
    'thing',
    'another',
    'extra',
    'additional',
    'more',
  ]);
  return {
    kind: 'change',
    target: orPronoun(target),
    to: {},
    length: way ? { by: way === 'shorter' ? -minutes : minutes } : { minutes },
  };
}

/** "Make the focus block longer", "shorten tomorrow's demo": how long it shall be has to be asked. */
function readOpenLength(utterance: Utterance): ChangeRequest | undefined {
  const { text, sentence, separate: dates } = utterance;
  const way = (makesLonger.exec(text) ?? changesOpenly.exec(text))?.groups?.way;
  // "Extend tomorrow's demo" names its day, "extend the leave until Wednesday" its end.
  const isItsDay = dates.every(
    ({ piece, start }) => piece.kind === 'days' && firstWords.test(text.slice(0, start)),
  );
  if (!way || !isItsDay) return undefined;
  const target = readTarget(utterance, 1, sentence.tokens.length, dates);
  return {
    kind: 'change',
    target: orPronoun(withoutWords(target, ['longer', 'shorter', 'bit', 'little'])),
    to: {},
    resize: /^(?:shorte)/.test(way) ? 'shorter' : 'longer',
  };
}

const firstWords = /^\S+ (?:the |my |our )?$/;
const whose = "(?:it|that|this|(?:the|my|our|\\S+'s|today|tomorrow) \\S.*?)";
const makesLonger = new RegExp(
  `^(?:make|have|let) ${whose} (?:(?:a )?(?:bit|little) )?(?<way>longer|shorter)$`,
);
const changesOpenly = new RegExp(`^(?<way>extend|lengthen|prolong|shorten) ${whose}$`);

/** "extend it until 5" */
function readNewEnd(utterance: Utterance, verb: number, dates: Match[]): Request | undefined {
  const { time, days, untilMinute } = whenOf(utterance, dates);
  const isLonger = /^(?:extend|lengthen|prolong|stretch)/.test(utterance.text);
  const lastDay = isLonger && days?.from.equals(days.to) ? days.to : undefined;
  if (!time && !lastDay && untilMinute === undefined) return undefined;
  const to = time ? { until: time } : untilMinute !== undefined ? { untilMinute } : {};
  // With a new time, a day says which one is meant; without, it is the new end.
  const named = dates.filter(
    ({ piece, start }) =>
      piece.kind === 'days' && time && !/^(?:to|until|till) /.test(utterance.text.slice(start)),
  );
  const target = readTarget(utterance, verb, utterance.sentence.tokens.length, named);
  return {
    kind: 'change',
    target: orPronoun(withoutWords(target, endWords)),
    to,
    ...(Object.keys(to).length === 0 && lastDay && { length: { lastDay } }),
  };
}

const endWords = ['to', 'until', 'till', 'so', 'goes', 'ends', 'includes', 'off', 'too', 'including'];

/** How long it is; a day of an event that lasts days counts as 24 hours. */
function minutesOf(piece: Piece): number {
  if (piece.kind === 'wholeDays') return piece.days * 24 * 60;
  if (piece.kind === 'shift') return piece.minutes + piece.days * 24 * 60;
  return piece.kind === 'length' ? piece.minutes : 0;
}

function withoutWords(target: Target, words: string[]): Target {
  return { ...target, words: target.words.filter((word) => !words.includes(word)) };
}
