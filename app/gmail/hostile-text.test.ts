import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { actionItems } from './action-items.ts';
import { peopleOf } from './addresses.ts';
import { findDates } from './due-date.ts';
import { decodeHeader } from './encoded-words.ts';
import { htmlText } from './html-text.ts';
import { foldText } from './quoted-text.ts';
import { shortEmail } from './short-email.fixture.ts';

/*
 * Anybody can send a mail that is written to keep its reader busy. Reading must take time in proportion to the
 * length of the mail: twice the text may not take four times as long.
 */

const now = Temporal.ZonedDateTime.from('2026-11-25T10:00[Europe/London]');
/** What a busy machine may take for a text that is read in a few milliseconds. */
const patienceMs = 2000;

function expectSwift(read: () => unknown): void {
  const begun = performance.now();
  read();
  expect(performance.now() - begun).toBeLessThan(patienceMs);
}

const markup = [
  '<a ',
  '<a "',
  "<a '",
  '<!',
  '<!--',
  '&',
  '&#',
  '<div>',
  '<blockquote>',
  '<a href=x>',
  '<td>',
  '</a>',
];
test.each(markup)('HTML of nothing but %j', (piece) => {
  expectSwift(() => htmlText(piece.repeat(100_000)));
});

const lines = [
  '> ',
  'On 1 ',
  'On 1 wrote ',
  'Thanks\n',
  '-- \n',
  'From: x\n',
  '_____\n',
  'a',
  ' ',
  '\n',
  '<a@b> wrote:\n',
];
test.each(lines)('text of nothing but %j', (piece) => {
  expectSwift(() => foldText(piece.repeat(50_000)));
});

const words = [
  'by ',
  'the ',
  '1',
  '1.',
  'on Monday ',
  'by end of ',
  'in ',
  'please ',
  'if you can ',
  'could you ',
  'I need ',
  'Maya, ',
  '@Maya ',
  'also ',
  '- x\n',
  'Ab and ',
  'deadline for ',
];
test.each(words)('sentences of nothing but %j', (piece) => {
  const text = piece.repeat(12_000 / piece.length);
  expectSwift(() => findDates(text, now));
  expectSwift(() => actionItems(shortEmail(`Could you ${text}`), now));
});

test.each(['=?', '=?a?b?', '=?utf-8?q?a?= ', '"', '<', '(', ',', 'a@b,'])(
  'headers of nothing but %j',
  (piece) => {
    expectSwift(() => decodeHeader(piece.repeat(20_000)));
    expectSwift(() => peopleOf(piece.repeat(20_000), 'maya@fernhill.example'));
  },
);
