import type { Match } from '../dates/piece.ts';
import type { Request, Target } from './request.ts';
import { orPronoun, readTarget } from './target.ts';
import { afterVerb, whenOf, type Utterance } from './utterance.ts';
import { lengthVerb } from './verbs.ts';

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
    ({ piece }) => piece.kind === 'length' || (piece.kind === 'shift' && piece.days === 0),
  );
  if (!length) return verb === undefined ? undefined : readNewEnd(utterance, verb, dates);
  const minutes = length.piece.kind === 'length' || length.piece.kind === 'shift' ? length.piece.minutes : 0;
  const others = dates.filter((match) => match !== length);
  const adds =
    /^add .* (?:to|onto) (?!my (?:calendar|diary)|the calendar)/.test(text) && length.piece.kind === 'length';
  if (verb !== undefined || (adds && others.length === 0)) {
    const sign = /^(?:add|extend|lengthen|prolong|stretch)/.test(text) ? 1 : -1;
    const target = orPronoun(readTarget(utterance, verb ?? 1, end, others));
    const toLength = /\bto(?: be)?(?: just| only)?$/.test(text.slice(0, length.start).trimEnd());
    return {
      kind: 'change',
      target: withoutWords(target, [
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
      to: {},
      length: toLength ? { minutes } : { by: sign * minutes },
    };
  }
  const make = afterVerb(utterance, /(?:make|set|change|keep|limit|do|give)\b/);
  if (make === undefined) return undefined;
  const way = /^ ?(longer|shorter)/.exec(text.slice(length.end))?.[1];
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
  ]);
  return {
    kind: 'change',
    target: orPronoun(target),
    to: {},
    length: way ? { by: way === 'longer' ? minutes : -minutes } : { minutes },
  };
}

/** "extend it until 5" */
function readNewEnd(utterance: Utterance, verb: number, dates: Match[]): Request | undefined {
  const { time } = whenOf(utterance, dates);
  if (!time) return undefined;
  const target = readTarget(utterance, verb, utterance.sentence.tokens.length, []);
  return {
    kind: 'change',
    target: withoutWords(orPronoun(target), ['to', 'until', 'till']),
    to: { until: time },
  };
}

function withoutWords(target: Target, words: string[]): Target {
  return { ...target, words: target.words.filter((word) => !words.includes(word)) };
}
