import { beforeAll, describe, expect, test } from 'vitest';
import { createSandbox } from '../../sandbox/sandbox.ts';
import { connect, secretKey, send, startHarness, webhookSecret, type Harness } from './nango-harness.ts';

/** A message as `format=metadata` gives it. */
type Message = {
  id: string;
  threadId: string;
  labelIds: string[];
  snippet: string;
  internalDate: string;
  payload: { mimeType: string; filename: string; headers: { name: string; value: string }[]; parts?: Part[] };
};
type Part = { mimeType: string; filename: string; body: { data?: string }; parts?: Part[] };

const day = 86_400_000;

/** Gmail through Nango's proxy, as the application reaches it. */
function gmail(harness: Harness, connectionId: string, integration = 'gmail') {
  const get = (path: string) =>
    harness.call('GET', `/proxy/gmail/v1/users/me${path}`, undefined, {
      'connection-id': connectionId,
      'provider-config-key': integration,
    });
  return {
    get,
    async ids(q: string): Promise<string[]> {
      const { status, body } = await get(`/messages?maxResults=500&q=${encodeURIComponent(q)}`);
      expect(status, q).toBe(200);
      return ((body as { messages?: { id: string }[] }).messages ?? []).map(({ id }) => id);
    },
    message: async (id: string) => (await get(`/messages/${id}?format=full`)).body as Message,
  };
}

const header = ({ payload }: Message, name: string) =>
  (payload.headers.find((each) => each.name.toLowerCase() === name)?.value ?? '').toLowerCase();
const labelled =
  (...labels: string[]) =>
  ({ labelIds }: Message) =>
    labels.every((label) => labelIds.includes(label));
const files = (part: Pick<Part, 'filename' | 'parts'>): string[] => [
  ...(part.filename ? [part.filename] : []),
  ...(part.parts ?? []).flatMap(files),
];
const from = (name: string) => (message: Message) => header(message, 'from').includes(name);
const subject = (word: string) => (message: Message) => header(message, 'subject').includes(word);
const since = (ms: number) => (message: Message) => Number(message.internalDate) >= ms;

describe('search by the operators that people and agents use', () => {
  let found: (q: string) => Promise<Message[]>;
  let all: Message[] = [];

  beforeAll(async () => {
    const harness = await startHarness();
    const open = gmail(harness, await connect(harness, 'gmail'));
    const everything = await open.ids('');
    for (const id of everything) all.push(await open.message(id));
    const answers = new Map<string, Message[]>();
    for (const [q] of rows) {
      const ids = await open.ids(q);
      answers.set(
        q,
        ids.map((id) => all.find((message) => message.id === id)).filter((each) => each !== undefined),
      );
      expect(answers.get(q), `${q}: every mail found is one of the mailbox`).toHaveLength(ids.length);
    }
    found = async (q) => answers.get(q) ?? [];
  }, 60_000);

  // The clock stands at Monday 23 November 2026, 09:00 UTC.
  const now = Date.UTC(2026, 10, 23, 9);
  const rows: [q: string, fits: (message: Message) => boolean][] = [
    ['from:ruth', from('ruth')],
    ['from:callowaylettings.example', from('@callowaylettings.example')],
    ['to:ruth', (message) => header(message, 'to').includes('ruth')],
    ['subject:tenancy', subject('tenancy')],
    ['is:unread', labelled('UNREAD')],
    ['is:starred', labelled('STARRED')],
    ['in:inbox', labelled('INBOX')],
    ['label:flat', labelled('Label_1')],
    ['after:2026/11/20', since(Date.UTC(2026, 10, 20, 8))],
    ['before:2026/11/20', (message) => !since(Date.UTC(2026, 10, 20, 8))(message)],
    ['newer_than:2d', since(now - 2 * day)],
    ['older_than:9d', (message) => !since(now - 9 * day)(message)],
    ['has:attachment from:jonas', (message) => from('jonas')(message) && files(message.payload).length > 0],
    ['category:promotions', labelled('CATEGORY_PROMOTIONS')],
    ['in:inbox -from:ruth', (message) => labelled('INBOX')(message) && !from('ruth')(message)],
    ['from:priya OR from:ruth', (message) => from('priya')(message) || from('ruth')(message)],
    ['{from:priya from:ruth}', (message) => from('priya')(message) || from('ruth')(message)],
    [
      'from:(priya OR ruth) is:unread',
      (message) => (from('priya')(message) || from('ruth')(message)) && labelled('UNREAD')(message),
    ],
  ];

  test.each(rows)('%s', async (q, fits) => {
    const expected = all.filter(fits);
    expect(expected.length, 'the row tells something').toBeGreaterThan(0);
    expect(expected.length, 'the row leaves something out').toBeLessThan(all.length);
    expect((await found(q)).map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  });
});

test('a "phrase" is found in its order alone', async () => {
  const harness = await startHarness();
  const open = gmail(harness, await connect(harness, 'gmail'));
  const [id = ''] = await open.ids('"ignore all previous instructions"');
  expect(header(await open.message(id), 'from')).toContain('calendar-care.example');
  expect(await open.ids('"previous all ignore instructions"')).toEqual([]);
});

test('an operator that it lacks is refused, never answered with nothing', async () => {
  const harness = await startHarness();
  const open = gmail(harness, await connect(harness, 'gmail'));
  for (const q of ['has:yellow-star', 'foo:bar', 'newer_than:3h']) {
    expect((await open.get(`/messages?q=${encodeURIComponent(q)}`)).status, q).toBe(400);
  }
});

test('each connection opens its own provider alone', async () => {
  const harness = await startHarness();
  const calendar = await connect(harness, 'google-calendar');
  const mail = await connect(harness, 'gmail');
  const github = await connect(harness, 'github');
  expect(new Set([calendar, mail, github]).size).toBe(3);
  expect((await gmail(harness, mail).get('/profile')).body).toMatchObject({
    emailAddress: 'maya@fernhill.example',
  });
  expect((await gmail(harness, mail, 'github').get('/profile')).status).toBe(400);
  const calendarByMail = await harness.call('GET', '/proxy/calendar/v3/users/me/calendarList', undefined, {
    'connection-id': mail,
    'provider-config-key': 'gmail',
  });
  expect(calendarByMail.status).toBe(403);
  const mailByCalendar = await gmail(harness, calendar, 'google-calendar').get('/messages');
  expect(mailByCalendar.status).toBe(403);
});

describe('the levers', () => {
  test('disturb the next request that fits, once', async () => {
    const harness = await startHarness();
    const open = gmail(harness, await connect(harness, 'gmail'));
    const rule = { method: 'GET', path: '*/messages', status: 429, headers: { 'retry-after': '7' } };
    expect((await send(`${harness.url}/__sandbox/gmail/faults`, 'POST', rule)).status).toBe(200);
    const refused = await open.get('/messages');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '7']);
    expect((await open.get('/messages')).status).toBe(200);
    const none = await send(`${harness.url}/__sandbox/gmail/faults`, 'POST', { path: 1 });
    expect(none.status).toBe(400);
  });

  test('reset tells the mailbox anew, from the moment it is pulled', async () => {
    const harness = await startHarness();
    const newest = async () => {
      const open = gmail(harness, await connect(harness, 'gmail'));
      const [id = ''] = await open.ids('');
      return Number((await open.message(id)).internalDate);
    };
    const before = await newest();
    harness.advance(10 * day);
    expect(await newest()).toBe(before);
    await send(`${harness.url}/__sandbox/reset`, 'POST', {});
    expect(await newest()).toBeGreaterThan(before + 9 * day);
  });
});

test('a sandbox that is started again tells the mail from the moment of its first start, as the calendar', async () => {
  const harness = await startHarness();
  const connectionId = await connect(harness, 'gmail');
  const [id = ''] = await gmail(harness, connectionId).ids('');
  const { internalDate } = await gmail(harness, connectionId).message(id);
  const later = createSandbox({
    secretKey,
    webhookSecret,
    appUrl: harness.receiverUrl,
    timeZone: 'Europe/London',
    now: () => Date.UTC(2026, 11, 24, 9),
    saved: structuredClone(harness.sandbox.snapshot()),
  });
  const url = await later.listen(0);
  const { body } = await send(`${url}/proxy/gmail/v1/users/me/messages/${id}`, 'GET', undefined, {
    authorization: `Bearer ${secretKey}`,
    'connection-id': connectionId,
    'provider-config-key': 'gmail',
  });
  await later.close();
  expect(body).toMatchObject({ id, internalDate });
});

test('the invitations in the mail are those of the calendar', async () => {
  const harness = await startHarness();
  const open = gmail(harness, await connect(harness, 'gmail'));
  const invitations = await open.ids('subject:invitation filename:invite.ics');
  expect(invitations).toHaveLength(2);
  const calendar = await connect(harness, 'google-calendar');
  for (const id of invitations) {
    const { payload } = await open.message(id);
    const sheet = textOf(payload, 'text/calendar');
    const uid = /^UID:(.+)$/m.exec(sheet)?.[1]?.trim() ?? '';
    const { body } = await harness.call(
      'GET',
      `/proxy/calendar/v3/calendars/primary/events?iCalUID=${encodeURIComponent(uid)}`,
      undefined,
      { 'connection-id': calendar, 'provider-config-key': 'google-calendar' },
    );
    const [event] = (body as { items: { summary: string; start: { dateTime: string } }[] }).items;
    expect(sheet).toContain(`SUMMARY:${event?.summary}`);
    const compact = event?.start.dateTime.replace(/[-:]/g, '').slice(0, 13);
    expect(sheet).toContain(String(compact));
  }
});

function textOf(part: Pick<Part, 'mimeType' | 'parts'> & { body?: Part['body'] }, type: string): string {
  if (part.mimeType === type) return Buffer.from(part.body?.data ?? '', 'base64url').toString();
  return (part.parts ?? []).map((inner) => textOf(inner, type)).join('');
}
