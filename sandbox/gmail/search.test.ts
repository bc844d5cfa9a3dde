import { expect, test } from 'vitest';
import { openGmail } from './gmail.fixture.ts';

const { get } = openGmail();

async function count(q: string): Promise<number> {
  const { status, body } = await get(`/messages?q=${encodeURIComponent(q)}`);
  expect(status, q).toBe(200);
  return Number(body.resultSizeEstimate);
}

test.each([
  ['from:priya', 1],
  ['from:ruth@callowaylettings.example', 2],
  ['from:callowaylettings.example', 2],
  ['from:call', 0],
  ['from:asa', 1],
  ['from:me to:ruth', 1],
  ['to:me from:dana', 1],
  ['cc:dana', 2],
  ['subject:lease', 0],
  ['subject:tenancy', 3],
  ['subject:(roadmap numbers)', 1],
  ['subject:"numbers roadmap"', 0],
  ['from:(priya OR ruth)', 3],
  ['from:priya OR from:ruth', 3],
  ['{from:priya from:ruth}', 3],
  ['from:priya OR from:ruth subject:roadmap', 1],
  ['from:aiko -subject:offsite', 2],
  ['from:aiko -(subject:offsite OR subject:icons)', 1],
  ['"clause 7 (notice"', 0],
  ['"as clause 7 with three"', 1],
  ['from:tomas', 6],
  ['from:Tomás', 6],
  ['is:starred', 1],
  ['is:unread from:lena', 2],
  ['is:read from:lena', 1],
  ['is:important from:jonas', 1],
  ['in:sent', 6],
  ['in:drafts', 1],
  ['in:trash', 1],
  ['in:spam', 1],
  ['prize', 0],
  ['in:anywhere prize', 1],
  ['label:receipts', 3],
  ['label:team-offsite', 9],
  ['label:nothing-like-it', 0],
  ['category:promotions', 2],
  ['category:updates label:receipts', 3],
  ['has:attachment from:jonas', 3],
  ['has:attachment filename:pdf', 5],
  ['filename:invite.ics', 3],
  ['has:userlabels in:inbox from:ruth', 2],
  ['larger:1M', 0],
  ['larger:3K from:tomas', 1],
  ['smaller:1K in:inbox from:lanternfone.example', 0],
  ['newer_than:1d in:inbox', 4],
  ['newer_than:2d older_than:1d from:lena', 0],
  ['older_than:10d', 4],
  ['after:2026/11/24 from:lena', 2],
  ['after:2026/11/24 before:2026/11/25 from:lena', 1],
  ['before:2026-11-13', 1],
  ['after:1795514400 before:1795600800 from:aiko', 1],
  ['', 44],
])('%s finds %i', async (q, expected) => {
  expect(await count(q)).toBe(expected);
});

test('a date is midnight in California, seconds are exact', async () => {
  // The lease mail came on 23 November at 11:48 in London; the day in California began at 08:00 London time.
  expect(await count('subject:tenancy is:starred after:2026/11/23')).toBe(1);
  // Priya’s mail of 24 November, 09:14 in London, lies after midnight of the 24th in California: 08:00.
  expect(await count('from:priya after:2026/11/24')).toBe(1);
  // The injected mail of 23 November, 03:12 in London, is still the 22nd there.
  expect(await count('from:calendar-care.example after:2026/11/23')).toBe(0);
  expect(await count('from:calendar-care.example after:1795392000')).toBe(1);
});

test('finds a mail by its message id', async () => {
  const { body } = await get('/messages?q=from:priya');
  const [message] = body.messages as { id: string }[];
  const { payload } = (await get(`/messages/${message?.id}?format=metadata`)).body as {
    payload: { headers: { name: string; value: string }[] };
  };
  const id = payload.headers.find(({ name }) => name === 'Message-ID')?.value ?? '';
  expect(await count(`rfc822msgid:${id}`)).toBe(1);
});

test.each([
  'has:yellow-star',
  'is:snoozed',
  'in:attic',
  'category:reservations',
  'foo:bar',
  'lunch AROUND 3 sunday',
  'after:yesterday',
  'after:2026/13/01',
  'newer_than:3h',
  'larger:big',
  'is:',
  'from:priya OR category:nope',
])('%s is refused, not answered with nothing', async (q) => {
  const { status, body } = await get(`/messages?q=${encodeURIComponent(q)}`);
  expect(status).toBe(400);
  expect(body.error).toMatchObject({ status: 'INVALID_ARGUMENT' });
});

test('what only looks like an operator is text', async () => {
  expect(await count('"SYSTEM NOTE: nothing"')).toBe(0);
  expect(await count('https://quaydental.example/manage/8814')).toBe(1);
  expect(await count('08:12')).toBeGreaterThan(1);
});
