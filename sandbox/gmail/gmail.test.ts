import { expect, test } from 'vitest';
import { sandboxRequest } from '../http/message.ts';
import { openGmail, seededAt } from './gmail.fixture.ts';
import { seedMailboxes } from './seed.ts';

type Part = {
  partId: string;
  mimeType: string;
  filename: string;
  headers: { name: string; value: string }[];
  body: { size: number; data?: string; attachmentId?: string };
  parts?: Part[];
};
type Message = {
  id: string;
  threadId: string;
  labelIds: string[];
  snippet: string;
  payload: Part;
  raw: string;
};

const open = openGmail();
const ids = async (query: string) => {
  const { body } = await open.get(`/messages?${query}`);
  return ((body.messages ?? []) as { id: string }[]).map(({ id }) => id);
};
const found = async (q: string, format = 'full') => {
  const [id] = await ids(`q=${encodeURIComponent(q)}`);
  return (await open.get(`/messages/${id}?format=${format}`)).body as unknown as Message;
};
const text = (part: Part | undefined) => Buffer.from(part?.body.data ?? '', 'base64url').toString('utf8');
const header = ({ headers }: Part, name: string) => headers.find((each) => each.name === name)?.value;

test('the profile counts what is there, and nothing for an account without mail', async () => {
  const { body } = await open.get('/profile');
  expect(body).toMatchObject({ emailAddress: 'maya@fernhill.example' });
  expect(body.messagesTotal).toBeGreaterThanOrEqual(40);
  expect(body.threadsTotal).toBeLessThan(Number(body.messagesTotal));
  expect((await open.get('/profile', 'priya')).body).toMatchObject({ messagesTotal: 0, historyId: '1' });
});

test('own labels come beside Gmail’s', async () => {
  const labels = (await open.get('/labels')).body.labels as { id: string; name: string; type: string }[];
  expect(labels.filter(({ type }) => type === 'user').map(({ name }) => name)).toEqual([
    'Flat',
    'Receipts',
    'Team offsite',
  ]);
  expect(labels.map(({ id }) => id)).toContain('CATEGORY_PROMOTIONS');
});

test('messages are listed newest first, page by page, without spam and trash', async () => {
  const all = await ids('');
  const first = (await open.get('/messages?maxResults=30')).body;
  const rest = (await open.get(`/messages?maxResults=30&pageToken=${String(first.nextPageToken)}`)).body;
  const listed = [first, rest].flatMap(({ messages }) => messages as { id: string }[]).map(({ id }) => id);
  expect(listed).toEqual(all);
  expect(rest.nextPageToken).toBeUndefined();
  expect(first.resultSizeEstimate).toBe(all.length);
  expect(await ids('includeSpamTrash=true')).toHaveLength(all.length + 2);
  expect(await ids('labelIds=SPAM')).toHaveLength(1);
  expect(await ids('labelIds=INBOX&labelIds=STARRED')).toHaveLength(1);
});

test('an answer without a match has no list at all', async () => {
  expect((await open.get('/messages?q=zeppelin')).body).toEqual({ resultSizeEstimate: 0 });
  expect((await open.get('/threads?q=zeppelin')).body).toEqual({ resultSizeEstimate: 0 });
});

test('a message comes as the tree it was sent as', async () => {
  const { payload, snippet } = await found('subject:icons has:attachment');
  expect(snippet).toMatch(/^Hi both, Round 3 is attached/);
  expect(payload.mimeType).toBe('multipart/mixed');
  const [body, ...files] = payload.parts ?? [];
  expect(body?.parts?.map(({ partId, mimeType }) => [partId, mimeType])).toEqual([
    ['0.0', 'text/plain'],
    ['0.1', 'multipart/related'],
  ]);
  expect(files.map(({ filename, body: { data } }) => [filename, data])).toEqual([
    ['icons-outline.png', undefined],
    ['icons-filled.png', undefined],
  ]);
  const inline = body?.parts?.[1]?.parts?.[1];
  expect(inline && header(inline, 'Content-ID')).toBe('<preview.png>');
  expect(text(body?.parts?.[0])).toContain('I prefer the outline set. Tomás said the same');
});

test('text is handed out in UTF-8, whatever it was sent in, under the headers of its sender', async () => {
  const { payload } = await found('from:saltmarshhouse.example');
  expect(payload.mimeType).toBe('text/html');
  expect(header(payload, 'Content-Type')).toBe('text/html; charset="windows-1252"');
  expect(text(payload)).toContain('in the box by the door – code 2874');
  expect(text(payload)).toContain('<td>£420</td>');
  const raw = await found('from:saltmarshhouse.example', 'raw');
  expect(raw.payload).toBeUndefined();
  expect(Buffer.from(raw.raw, 'base64url').toString('latin1')).toContain('the door =96 code 2874');
});

test('headers arrive as they were sent', async () => {
  const { payload } = await found('from:asa.lindqvist@postbud.example', 'metadata');
  expect(header(payload, 'Subject')).toMatch(/^=\?utf-8\?B\?\S+\?=$/);
  expect(payload.parts).toBeUndefined();
  const [id] = await ids('q=from:ruth');
  const some = (await open.get(`/messages/${id}?format=metadata&metadataHeaders=subject`)).body;
  expect((some.payload as Part).headers.map(({ name }) => name)).toEqual(['Subject']);
  expect((await open.get(`/messages/${id}?format=minimal`)).body.payload).toBeUndefined();
});

test('an attachment is fetched by the id that its part names', async () => {
  const { id, payload } = await found('filename:csv');
  const file = payload.parts?.find(({ filename }) => filename === 'sessions.csv');
  const { body } = await open.get(`/messages/${id}/attachments/${file?.body.attachmentId}`);
  expect(Buffer.from(String(body.data), 'base64url').toString()).toMatch(/^session,found undo,seconds/);
  expect(body.size).toBe(file?.body.size);
  expect((await open.get(`/messages/${id}/attachments/none`)).status).toBe(404);
});

test('a conversation comes whole and oldest first, though one mail of it was found', async () => {
  const threads = (await open.get('/threads?q=lemon')).body.threads as { id: string }[];
  expect(threads).toHaveLength(1);
  const { body } = await open.get(`/threads/${threads[0]?.id}`);
  const messages = body.messages as (Message & { internalDate: string })[];
  expect(messages).toHaveLength(8);
  expect(messages[0]?.id).toBe(threads[0]?.id);
  expect(messages.map(({ internalDate }) => Number(internalDate))).toEqual(
    messages.map(({ internalDate }) => Number(internalDate)).toSorted((a, b) => a - b),
  );
  expect((await open.get(`/threads/${threads[0]?.id}?format=raw`)).status).toBe(400);
});

test.each([
  ['no token', '/profile', 'none', 401, 'authError', 'UNAUTHENTICATED'],
  ['a token that ran out', '/profile', 'old', 401, 'authError', 'UNAUTHENTICATED'],
  ['another scope', '/messages', 'calendar', 403, 'insufficientPermissions', 'PERMISSION_DENIED'],
  ['another path', '/history', 'maya', 404, 'notFound', 'NOT_FOUND'],
  ['no such mail', '/messages/0123456789abcdef', 'maya', 404, 'notFound', 'NOT_FOUND'],
  ['what is no id', '/messages/lease', 'maya', 400, 'invalidArgument', 'INVALID_ARGUMENT'],
  ['a format that is none', '/messages/0123456789abcdef?format=pdf', 'maya', 404, 'notFound', 'NOT_FOUND'],
  ['a page token of nothing', '/messages?pageToken=7', 'maya', 400, 'invalidArgument', 'INVALID_ARGUMENT'],
])('%s is refused as Gmail refuses it', async (_what, path, token, status, reason, word) => {
  const answer = await open.get(path, token);
  expect(answer.status).toBe(status);
  expect(answer.body.error).toMatchObject({ code: status, status: word, errors: [{ reason }] });
});

test('nobody opens another person’s mailbox', async () => {
  const request = sandboxRequest('GET', '/gmail/v1/users/priya%40fernhill.example/profile', {
    authorization: 'Bearer maya',
  });
  expect((await open.gmail.handle(request)).status).toBe(403);
});

test('a person who asks too much in a minute waits, others do not', async () => {
  const { get, time } = openGmail();
  for (let spent = 0; spent < 15_000; spent += 10) expect((await get('/threads', 'priya')).status).toBe(200);
  const refused = await get('/profile', 'priya');
  expect(refused.status).toBe(429);
  expect(refused.body.error).toMatchObject({ status: 'RESOURCE_EXHAUSTED' });
  expect((await get('/profile')).status).toBe(200);
  time.now += 60_000;
  expect((await get('/profile', 'priya')).status).toBe(200);
});

test('a fault rule answers once, with headers of its own', async () => {
  const { gmail, get } = openGmail();
  gmail.addFault({ method: 'GET', path: '*/messages', status: 429, headers: { 'retry-after': '7' } });
  const refused = await get('/messages');
  expect([refused.status, refused.headers['retry-after']]).toEqual([429, '7']);
  expect((await get('/messages')).status).toBe(200);
});

test('the sample mailbox is the same mail every day, and none of it is from the future', () => {
  const idsAt = (now: number) => {
    const messages = Object.values(seedMailboxes(now)).flatMap((mailbox) => mailbox.messages);
    expect(messages.filter(({ internalDate }) => internalDate > now)).toEqual([]);
    return messages.map(({ id }) => id);
  };
  const today = idsAt(seededAt);
  expect(new Set(today).size).toBe(today.length);
  for (let day = 1; day <= 7; day += 1) expect(idsAt(seededAt + day * 86_400_000)).toEqual(today);
});
