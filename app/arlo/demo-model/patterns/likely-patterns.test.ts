import { array, assert, constantFrom, mixedCase, property, string, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';
import { dayRules } from '../dates/days.ts';
import { lengthRules } from '../dates/lengths.ts';
import { repeatRules } from '../dates/repeats.ts';
import { timeRangeRules, timeRules } from '../dates/times.ts';
import { corpusText } from '../gist/corpus.ts';
import { likely, needsOf } from './likely-patterns.ts';
import { inPassing } from '../understand/wording/in-passing.ts';
import { newEvents } from '../understand/wording/rephrase-new.ts';
import { orders } from '../understand/wording/rephrase-orders.ts';
import { textSpeak } from '../understand/wording/text-speak.ts';
import { timeWordings } from '../understand/wording/time-wordings.ts';

function needs(pattern: RegExp): string[][] {
  return needsOf(pattern).map((literals) => [...literals].toSorted());
}

test.each<[pattern: RegExp, needed: string[][]]>([
  [/cancel/, [['cancel']]],
  [/\b(?:move|shift) (?:it )?back\b/, [['move bac', 'move it ', 'shift ba', 'shift it']]],
  [/(?:at )?noon/, [['at noon', 'noon']]],
  [/every .+ until/, [['every '], [' until']]],
  [/xy+z1/, [['z1']]],
  [/ta{2}/, []],
  [/(?:ta){2}!/, [['ta'], ['!']]],
  [/\d\d:\d/, [['00:0']]],
  [/(?=.*lunch)book/, [['lunch'], ['book']]],
  [/(?<=the )gym/, [['the '], ['gym']]],
  [/(?<!the )gym(?! kit)/, [['gym']]],
  [/o[’']clock/, [["o'clock", 'o’clock']]],
  [/(?:gym|.*)/, []],
  [/a?/, []],
  [/[^a]/, []],
])('what %s cannot match without', (pattern, needed) => {
  expect(needs(pattern)).toEqual(needed);
});

const patterns = [
  /cancel|delete (?:it|them)/,
  /(?:mon|tues|wednes)days?/i,
  /\d{1,2}(?:[:.]\d\d)? ?[ap]m/,
  /[a-c]{2,3}x[0-9]/i,
  /o['’]clock/iu,
  /so?ck/iu,
  /\p{Lu}\p{L}+ says/u,
  /caf[eé] ?!/i,
  /[A-Z][a-z]+, ?please\W/,
];

test.each(patterns)('what %s matches is likely to be matched', (pattern) => {
  const likelyOf = likely(patterns, (own) => own);
  const inSmall = new RegExp(pattern.source, pattern.flags.replace('i', ''));
  const match = pattern.ignoreCase ? mixedCase(stringMatching(inSmall)) : stringMatching(inSmall);
  assert(
    property(string(), match, string(), (before, said, behind) => {
      const text = `${before}${said}${behind}`;
      expect(text).toMatch(pattern);
      expect(likelyOf(text)).toContain(pattern);
    }),
  );
});

test('letters that the flags take for others are likely as well', () => {
  expect(likely([/kiss/iu], (own) => own)('\u212aIſS')).toHaveLength(1);
  expect(likely([/O’CLOCK/i], (own) => own)("three o'clock, o’clock")).toHaveLength(1);
});

test('those that may match come in their order, and what matches nothing that is needed does not', () => {
  const likelyOf = likely(['sam', 'ann', 'tom', '.*'], (source) => new RegExp(source));
  expect(likelyOf('tom and sam')).toEqual(['sam', 'tom', '.*']);
  expect(likelyOf('')).toEqual(['.*']);
});

test('a list that comes later is held against a text that was seen before', () => {
  const text = 'once seen';
  likely([/once/], (own) => own)(text);
  expect(likely([/seen/, /not/], (own) => own)(text)).toEqual([/seen/]);
});

test('no pattern of the rules matches a message of the corpus in which it is not likely', () => {
  const own = [
    ...[...textSpeak, ...inPassing, ...timeWordings, ...newEvents, ...orders].map(([pattern]) => pattern),
    ...[...dayRules, ...timeRules, ...timeRangeRules, ...lengthRules, ...repeatRules].map(
      ({ pattern }) => pattern,
    ),
  ];
  const likelyOf = likely(own, (pattern) => pattern);
  const messages = corpusText()
    .split('\n')
    .filter((_line, at) => at % 9 === 0)
    .map((line) => line.replace(/^\w+\t|\{\w+ |\}/g, ''));
  const tried = messages.flatMap((message) => [message, message.toLowerCase().replace(/[.,!?]/g, '')]);
  const missed: string[] = [];
  let found = 0;
  for (const text of tried) {
    const all = new Set(likelyOf(text));
    for (const pattern of own) {
      pattern.lastIndex = 0;
      if (!pattern.test(text)) continue;
      found += 1;
      if (!all.has(pattern)) missed.push(`${pattern.source.slice(0, 80)}: ${text}`);
    }
    for (const pattern of own) pattern.lastIndex = 0;
  }
  expect(missed).toEqual([]);
  expect(found).toBeGreaterThan(1000);
}, 30_000);

test('any words in any order are as likely as they match', () => {
  const words = constantFrom(
    ...'book move it to the at on monday 3pm 12:30 next week for an hour every until and with Sam'.split(' '),
  );
  const rules = [...dayRules, ...timeRules, ...timeRangeRules, ...lengthRules, ...repeatRules];
  const likelyOf = likely(rules, ({ pattern }) => pattern);
  assert(
    property(array(words, { maxLength: 12 }), (chosen) => {
      const text = chosen.join(' ').toLowerCase();
      const all = likelyOf(text);
      for (const rule of rules) {
        rule.pattern.lastIndex = 0;
        if (rule.pattern.test(text)) expect(all).toContain(rule);
        rule.pattern.lastIndex = 0;
      }
    }),
  );
});
