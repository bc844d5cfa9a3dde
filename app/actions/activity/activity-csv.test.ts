import { expect, test } from 'vitest';
import { format, now, proposals } from '#app/actions/cards/cards.fixture.ts';
import { activityCsv, csvFileName } from './activity-csv.ts';
import type { ActivityEntry } from './activity.ts';
import { csvRecord } from './csv.ts';
import { entry } from './entries.fixture.ts';

test.each([
  ['plain', 'plain'],
  ['', ''],
  ['a, b', '"a, b"'],
  ['say "hi"', '"say ""hi"""'],
  ['two\nlines', '"two\nlines"'],
  ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['+1', `"'+1"`],
  ['-1', `"'-1"`],
  ['@sum', `"'@sum"`],
  ['\t=1', `"'\t=1"`],
  ['\tx', `"'\tx"`],
  ['\r=1', `"'\r=1"`],
  [' =1', `"' =1"`],
  ['＝1', `"'＝1"`],
  ['a=b', 'a=b'],
  ['2026-11-23 09:08:10+00:00', '2026-11-23 09:08:10+00:00'],
])('the cell %j is written %j', (text, cell) => {
  expect(csvRecord([text])).toBe(`${cell}\r\n`);
});

async function written(...batches: ActivityEntry[][]): Promise<string> {
  async function* read() {
    yield* batches;
  }
  let text = '';
  for await (const piece of activityCsv(read(), format, now)) text += piece;
  return text;
}

test('an export is a header and one record for each change, whatever batch it came in', async () => {
  const move = entry('automatic', {
    proposal: proposals.move,
    reason: '',
    event: { ...proposals.move.event, title: '=cmd|calc' },
  });
  const text = await written([entry('denied', { status: 'denied' })], [move]);
  const [header, denied, moved, ...rest] = text.split('\r\n');
  expect(header).toMatch(/^\uFEFFAsked at,Change,Event,Event time,Changed,Status,/);
  expect(denied).toMatch(
    /^2026-11-23 09:08:10\+00:00,Delete,Design sync,"Wed 25 Nov, 11:00 – 11:45",,Denied,"You said no, so nothing was changed\.",/,
  );
  expect(moved).toContain(`,Moved,"'=cmd|calc",`);
  expect(moved).toContain(`"when: Mon 23 Nov, 14:00 – 15:00 → Mon 23 Nov, 15:00 – 16:00"`);
  expect(moved).toContain(',lena@fernhill.example,');
  expect(rest).toEqual(['']);
});

test('an empty export still has its header', async () => {
  expect((await written()).split('\r\n')).toHaveLength(2);
});

test('the file is named by the person’s date', () => {
  expect(csvFileName('2026-11-23T23:30:00Z', 'Europe/London')).toBe('arlo-activity-2026-11-23.csv');
  expect(csvFileName('2026-11-23T23:30:00Z', 'Asia/Tokyo')).toBe('arlo-activity-2026-11-24.csv');
});
