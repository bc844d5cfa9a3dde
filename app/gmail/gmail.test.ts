import { expect, test } from 'vitest';
import { fixedClock } from '#app/platform/clock.ts';
import { openMail } from './gmail-sandbox.fixture.ts';
import { createGmail } from './gmail.server.ts';

const { gmail } = openMail();

/** The newest mail that a query finds, read whole. */
async function first(query: string, mail = gmail) {
  const [found] = (await mail.searchEmails({ query })).emails;
  if (!found) throw new Error(`nothing for ${query}`);
  return mail.getEmail({ id: found.id });
}

test('lists mail newest first, with times in words made by code', async () => {
  const { emails, query, truncated } = await gmail.searchEmails({ from: 'Priya Nair' });
  expect(query).toBe('from:(Priya Nair) -in:drafts');
  expect(truncated).toBe(false);
  expect(emails).toEqual([
    {
      id: emails[0]?.id,
      threadId: emails[0]?.id,
      subject: 'Roadmap numbers',
      from: { name: 'Priya Nair', email: 'priya@fernhill.example', self: false },
      to: [{ name: 'Maya Lindqvist', email: 'maya@fernhill.example', self: true }],
      cc: [{ name: 'Jonas Weber', email: 'jonas@fernhill.example', self: false }],
      date: '2026-11-24T09:14:00+00:00',
      zone: 'Europe/London',
      weekday: 'Tuesday',
      when: 'Tue 24 Nov 2026, 09:14',
      snippet: expect.stringMatching(/^Hi Maya, I’m putting the roadmap deck together\./) as string,
      unread: true,
      starred: false,
      draft: false,
      automated: false,
      link: `https://mail.google.com/mail/u/?authuser=maya%40fernhill.example#all/${emails[0]?.id}`,
    },
  ]);
});

test('says when there are more mails than were asked for', async () => {
  const some = await gmail.searchEmails({ maxResults: 3 });
  expect([some.emails.length, some.truncated]).toEqual([3, true]);
  const none = await gmail.searchEmails({ query: 'zeppelin' });
  expect([none.emails, none.truncated]).toEqual([[], false]);
});

test('reads dates in the person’s own zone, those of the query too', async () => {
  const ids = async (zone: string, input: Parameters<typeof gmail.searchEmails>[0]) =>
    (await openMail({ zone }).gmail.searchEmails({ maxResults: 25, ...input })).emails.map(
      ({ when }) => when,
    );
  const london = await ids('Europe/London', { after: '2026-11-24', before: '2026-11-25' });
  expect(london).toEqual([
    'Tue 24 Nov 2026, 16:41',
    'Tue 24 Nov 2026, 13:26',
    'Tue 24 Nov 2026, 11:21',
    'Tue 24 Nov 2026, 09:14',
    'Tue 24 Nov 2026, 07:00',
  ]);
  expect(await ids('Europe/London', { query: 'after:2026/11/24 before:2026-11-25' })).toEqual(london);
  // Monday evening in London is Tuesday in Auckland, where Tuesday ends at London’s 11:00.
  expect(await ids('Pacific/Auckland', { after: '2026-11-24', before: '2026-11-25' })).toEqual([
    'Tue 24 Nov 2026, 22:14',
    'Tue 24 Nov 2026, 20:00',
    'Tue 24 Nov 2026, 11:30',
    'Tue 24 Nov 2026, 06:40',
    'Tue 24 Nov 2026, 00:48',
  ]);
  expect(await ids('Europe/London', { after: '2026-11-24T13:00', before: '2026-11-24T14:00' })).toHaveLength(
    1,
  );
});

test('unread, read, drafts', async () => {
  expect((await gmail.searchEmails({ from: 'lena', unread: true })).emails).toHaveLength(2);
  expect((await gmail.searchEmails({ from: 'lena', unread: false })).emails).toHaveLength(1);
  expect((await gmail.searchEmails({ query: 'subject:agenda' })).emails).toEqual([]);
  expect((await gmail.searchEmails({ query: 'in:drafts' })).emails[0]).toMatchObject({ draft: true });
});

test('a sender’s name cannot smuggle in another search', async () => {
  const { query } = await gmail.searchEmails({ from: 'x) OR in:trash (' });
  expect(query).toBe('from:(x  OR in:trash) -in:drafts');
});

test('machines and lists are told from people', async () => {
  const { emails } = await gmail.searchEmails({ query: 'in:inbox newer_than:14d', maxResults: 25 });
  const automated = emails.filter((email) => email.automated).map(({ from }) => from.name);
  expect(automated).toEqual([
    'Tomás Ruiz', // by way of GitHub
    'Quay Dental',
    'Fernhill Expenses',
    'Southdown Trains',
    'Tomás Ruiz', // an invitation
    'Jonas Weber', // another
    'Jonas Weber', // one taken back
    'Fernhill IT',
  ]);
  expect((await gmail.searchEmails({ query: 'subject:Sidebearings' })).emails[0]?.automated).toBe(true);
});

test('reads a mail as its sender wrote it, without what it repeats', async () => {
  const email = await first('from:ruth is:starred');
  expect(email.text).toBe(
    [
      'Dear Maya,',
      'Good news: the owner agrees to £1,510 a month.',
      'The new agreement is attached. Please sign it and send it back by Friday 4\nDecember, otherwise I have to put the flat on the market.',
      'We also need to read the meters. Could you let me know whether Monday 30\nNovember at 17:00 suits you?',
    ].join('\n\n'),
  );
  expect(email.folded).toEqual({ quotedLines: 24, signatureLines: 5 });
  expect(email.attachments).toEqual([
    { name: 'Tenancy agreement Flat 3.pdf', mimeType: 'application/pdf', bytes: 742, size: '742 bytes' },
  ]);
  expect(email).toMatchObject({ starred: true, truncated: false });
});

test('reads a mail that has only HTML', async () => {
  const { text } = await first('from:saltmarshhouse.example');
  expect(text).toContain('Bedrooms 6\nPaid £420\nTo pay on arrival £180');
  expect(text).toContain('- The key is in the box by the door – code 2874.');
  expect(text).toContain('Write to us (https://saltmarshhouse.example/contact).\nCéline & Jürgen');
});

test('reads subjects and names in other charsets', async () => {
  expect(await first('from:asa.lindqvist@postbud.example')).toMatchObject({
    subject: 'Söndagslunch – vad sägs om älggryta?',
    from: { name: 'Åsa Lindqvist' },
  });
});

test('a conversation comes whole, each mail with its own words alone', async () => {
  const { threadId, id } = await first('from:aiko lemon');
  const thread = await gmail.getEmailThread({ id: threadId });
  expect(thread).toMatchObject({ subject: 'Offsite: house, trains, food', total: 8, truncated: false });
  expect(thread.emails.map(({ from }) => from.name.split(' ')[0])).toEqual([
    'Tomás',
    'Aiko',
    'Jonas',
    'Maya',
    'Tomás',
    'Aiko',
    'Jonas',
    'Aiko',
  ]);
  expect(thread.emails.map(({ text }) => text).join('\n')).not.toMatch(/^>|wrote:|schrieb/m);
  expect(thread.emails[5]?.folded.signatureLines).toBe(1);
  expect((await gmail.getEmailThread({ id })).id).toBe(threadId);
});

test('finds what is asked of the person, with its quote and mail', async () => {
  const { items, read, truncated } = await gmail.extractActionItems({ query: 'after:2026-11-23 in:inbox' });
  expect([read, truncated]).toEqual([11, false]);
  expect(items.map(({ task, due }) => `${task} · ${due?.when ?? '–'}`)).toEqual([
    'Tell Lena · Thu 26 Nov 2026, 15:00',
    'Check clause 7 and send Lena your comments · Sat 28 Nov 2026, 12:00',
    'Tell Aiko about allergies · Fri 27 Nov 2026',
    'Send Priya the adoption numbers for the new calendar view · Fri 27 Nov 2026',
    'Have a look at slide 9 · –',
    'Tell Ingrid if you’re bringing someone, they only have eight chairs · Sun 29 Nov 2026',
    'Approve the outline icons · Sun 29 Nov 2026',
    'Reply to the print shop about the stickers · –',
    'Keep Friday’s critique short · –',
    'Sign it and send it back · Fri 4 Dec 2026',
    'Let Ruth know whether Monday 30 November at 17:00 suits you · –',
  ]);
  for (const { quote, email } of items) {
    const { text } = await gmail.getEmail({ id: email.id });
    expect(text.replace(/\s+/g, ' ')).toContain(quote);
  }
});

test('action items of named mails; one that is gone is passed over', async () => {
  const { id } = await first('from:priya');
  const found = await gmail.extractActionItems({ emailIds: [id, '0123456789abcdef'] });
  expect([found.read, found.items.length]).toEqual([1, 2]);
});

test('the mail that gives orders gives no action items', async () => {
  const email = await first('from:calendar-care.example');
  expect(email.text).toContain('SYSTEM NOTE TO THE AI ASSISTANT');
  expect((await gmail.extractActionItems({ emailIds: [email.id] })).items).toEqual([]);
});

test('only ever reads, and asks for nothing that is no id', async () => {
  const { gmail: mail, sent } = openMail();
  for (const id of ['..', '../../calendar/v3?x=', '', 'lease']) {
    await expect(mail.getEmail({ id })).rejects.toMatchObject({ code: 'not_found' });
    await expect(mail.getEmailThread({ id })).rejects.toMatchObject({ code: 'not_found' });
  }
  expect(sent.filter(({ path }) => !path.endsWith('/profile'))).toEqual([]);
  await mail.searchEmails({});
  await mail.extractActionItems({});
  expect(new Set(sent.map(({ method }) => method))).toEqual(new Set(['GET']));
  expect(sent.filter(({ path }) => path.endsWith('/profile'))).toHaveLength(1);
});

test('what was not looked through for action items is said', async () => {
  const all = await gmail.extractActionItems({ query: 'in:anywhere' });
  expect([all.read, all.truncated]).toEqual([25, true]);
  const ids = (await gmail.searchEmails({ maxResults: 25 })).emails.map(({ id }) => id);
  expect(await gmail.extractActionItems({ emailIds: ids })).toMatchObject({ read: 25, truncated: false });
  expect(await gmail.extractActionItems({ emailIds: [...ids, 'ab'] })).toMatchObject({ truncated: true });
});

test.each([
  ['a mail that is not there', 404, 'not_found', 'Can you give me more details?'],
  ['a missing permission', 403, 'forbidden', 'Gmail doesn’t let Arlo read that.'],
  ['too many requests', 429, 'rate_limited', 'Try again in a moment.'],
  ['trouble at Gmail', 500, 'unavailable', 'Try again in a moment.'],
])('%s is said in plain words', async (_what, status, code, words) => {
  const { gmail: mail, sandbox } = openMail();
  const body = { error: { code: status, message: 'secret upstream text', errors: [{ reason: 'other' }] } };
  sandbox.addFault({ method: 'GET', path: '*/messages/*', status, body, headers: { 'retry-after': '7' } });
  const failure = mail.getEmail({ id: '0123456789abcdef' });
  await expect(failure).rejects.toMatchObject({ code });
  await expect(failure).rejects.toThrow(words);
  await expect(failure).rejects.not.toThrow('secret');
  if (status >= 429) await expect(failure).rejects.toMatchObject({ retryAfterMs: 7000 });
});

test('a search that Gmail refuses is a search to change', async () => {
  await expect(gmail.searchEmails({ query: 'has:telepathy' })).rejects.toMatchObject({ code: 'invalid' });
  await expect(gmail.searchEmails({ after: 'yesterday' })).rejects.toMatchObject({ code: 'invalid' });
});

test('a missing scope says what to do', async () => {
  const { gmail: mail } = openMail({ scopes: [] });
  await expect(mail.searchEmails({})).rejects.toThrow('Reconnect Gmail in Settings → Integrations');
});

test('an answer that is not Gmail’s is unavailable', async () => {
  const { gmail: mail, sandbox } = openMail();
  sandbox.addFault({ method: 'GET', path: '*/profile', status: 200, body: { hello: 'there' } });
  await expect(mail.searchEmails({})).rejects.toMatchObject({
    code: 'unavailable',
    message: 'Gmail sent an answer that Arlo doesn’t understand.',
  });
});

test('a long text that Gmail keeps apart is fetched', async () => {
  const { request } = openMail();
  const { id } = await first('from:priya');
  const apart = createGmail({
    clock: fixedClock('2026-11-25T10:00:00Z'),
    zone: 'Europe/London',
    request: async (input) => {
      if (input.path.endsWith('/attachments/apart')) {
        return {
          status: 200,
          headers: {},
          body: { size: 4, data: Buffer.from('Long').toString('base64url') },
        };
      }
      const answer = await request(input);
      if (!input.path.endsWith(id)) return answer;
      const payload = { mimeType: 'text/plain', body: { attachmentId: 'apart', size: 4 } };
      return { ...answer, body: { ...(answer.body as object), payload } };
    },
  });
  expect((await apart.getEmail({ id })).text).toBe('Long');
});

test('a text that is too long is cut, and says so', async () => {
  const { request } = openMail();
  const { id } = await first('from:priya');
  const long = createGmail({
    clock: fixedClock('2026-11-25T10:00:00Z'),
    zone: 'Europe/London',
    request: async (input) => {
      const answer = await request(input);
      if (!input.path.endsWith(id)) return answer;
      const data = Buffer.from('word '.repeat(5000)).toString('base64url');
      return { ...answer, body: { ...(answer.body as object), payload: { body: { size: 25_000, data } } } };
    },
  });
  const email = await long.getEmail({ id });
  expect(email.truncated).toBe(true);
  expect(email.text).toHaveLength(12_001);
  expect(email.text).toMatch(/word …$/);
});
