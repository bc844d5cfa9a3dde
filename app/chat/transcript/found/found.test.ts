import { describe, expect, test } from 'vitest';
import { format, now } from '#app/actions/cards/cards.fixture.ts';
import { item } from '#app/chat/action-items/item.fixture.ts';
import type { ArloPart } from '#app/chat/message.ts';
import { toolDetails, toolWords } from '#app/chat/transcript/tool-words.ts';
import { arlo, call } from '#app/chat/transcript/transcript.fixture.ts';
import { isTool } from '#app/chat/message.ts';
import { turnBlocks } from '#app/chat/transcript/turn-blocks.ts';
import { email, issue } from './found.fixture.ts';
import { inOrder } from './item-words.ts';

function said(part: ArloPart, running = false): string {
  if (!isTool(part)) throw new Error('not a tool call');
  const { tone, text } = toolWords(part, { format, now, running });
  return `${tone}: ${text}`;
}

const found = { ok: true as const, emails: [email()], query: 'from:priya', truncated: false };
const mine = {
  ok: true as const,
  issues: [{ ...issue(), reasons: ['assigned' as const] }],
  truncated: false,
};
const problem = (code: 'not_connected' | 'not_found' | 'unavailable', provider: 'gmail' | 'github') => ({
  ok: false as const,
  code,
  message: '',
  provider,
});

describe('the activity line', () => {
  test.each([
    [call('searchEmails', { query: 'lease' }, null), 'Looking for “lease” in your mail…'],
    [call('searchEmails', { from: 'Ruth' }, null), 'Looking for mail from Ruth…'],
    [call('searchEmails', { unread: true }, null), 'Looking at your unread mail…'],
    [call('getEmail', { id: 'a' }, null), 'Opening the email…'],
    [call('getEmailThread', { id: 'a' }, null), 'Opening the conversation…'],
    [call('extractActionItems', {}, null), 'Looking for action items in your mail…'],
    [call('searchIssues', { query: 'date' }, null), 'Looking for “date” on GitHub…'],
    [call('getIssue', { repository: 'a/b', number: 1 }, null), 'Opening a/b#1…'],
    [call('listMyIssues', {}, null), 'Looking at your issues…'],
  ])('%#: while it runs', (part, text) => {
    expect(said(part, true)).toBe(`running: ${text}`);
  });

  test.each([
    [call('searchEmails', {}, found), 'Found 1 email'],
    [call('searchEmails', {}, { ...found, emails: [] }), 'Found no emails'],
    [call('searchEmails', {}, { ...found, truncated: true }), 'Found the newest 1 email'],
    [call('getEmail', { id: 'a' }, { ok: true, email: email() }), 'Read “Roadmap numbers”'],
    [
      call('extractActionItems', {}, { ok: true, items: [item(null)], read: 3, truncated: false }),
      'Found 1 action item in 3 emails',
    ],
    [
      call('extractActionItems', {}, { ok: true, items: [], read: 1, truncated: false }),
      'Found no action items in 1 email',
    ],
    [call('searchIssues', { query: 'x' }, { ...mine, query: 'x', total: 12 }), 'Found 1 of 12 issues'],
    [
      call('getIssue', { repository: 'a/b', number: 1 }, { ok: true, issue: issue() }),
      'Read fernhill/calendar#371',
    ],
    [call('listMyIssues', {}, mine), 'Found 1 open issue of yours'],
    [call('listMyIssues', {}, { ...mine, issues: [] }), 'Found no open issues of yours'],
  ])('%#: once it is done', (part, text) => {
    expect(said(part)).toBe(`done: ${text}`);
  });

  test.each([
    [call('searchEmails', {}, problem('not_connected', 'gmail')), 'Couldn’t open Gmail'],
    [call('getEmail', { id: 'a' }, problem('not_found', 'gmail')), 'Couldn’t find that email'],
    [call('extractActionItems', {}, problem('unavailable', 'gmail')), 'Couldn’t read your mail'],
    [call('listMyIssues', {}, problem('not_connected', 'github')), 'Couldn’t open GitHub'],
    [
      call('getIssue', { repository: 'a/b', number: 1 }, problem('not_found', 'github')),
      'Couldn’t find that issue',
    ],
    [call('searchIssues', { query: 'x' }, problem('unavailable', 'github')), 'Couldn’t read GitHub'],
  ])('%#: when it fails', (part, text) => {
    expect(said(part)).toBe(`failed: ${text}`);
  });

  test('opens to the search as the provider was asked it', () => {
    const part = call('searchEmails', { from: 'priya' }, found);
    if (!isTool(part)) throw new Error('not a tool call');
    expect(toolDetails({ part, tookMs: undefined })).toContainEqual({ term: 'Search', value: 'from:priya' });
  });
});

describe('the cards', () => {
  const kinds = (...parts: ArloPart[]) =>
    turnBlocks([arlo(parts)], new Map(), false).flatMap((block) =>
      block.kind === 'found' ? [block.found.kind] : block.kind === 'problem' ? ['problem'] : [],
    );
  const list = call('searchEmails', {}, found, 'list');

  test('a list that only led to what was opened gives way to it', () => {
    expect(kinds(list)).toEqual(['emails']);
    expect(kinds(list, call('getEmail', { id: 'ac32' }, { ok: true, email: email() }))).toEqual(['email']);
    const other = email({ id: 'ff', threadId: 'ff' });
    expect(kinds(list, call('getEmail', { id: 'ff' }, { ok: true, email: other }))).toEqual([
      'emails',
      'email',
    ]);
    const one = call('getIssue', { repository: 'a/b', number: 1 }, { ok: true, issue: issue() });
    expect(kinds(call('listMyIssues', {}, mine), one)).toEqual(['issue']);
    expect(kinds(one, call('listMyIssues', {}, mine))).toEqual(['issue', 'issues']);
  });

  test('nothing found is no card, and a missing connection is asked for', () => {
    expect(kinds(call('searchEmails', {}, { ...found, emails: [] }))).toEqual([]);
    expect(kinds(call('searchEmails', {}, problem('not_connected', 'gmail')))).toEqual(['problem']);
    expect(kinds(list, call('searchEmails', { query: 'again' }, found, 'again'))).toEqual(['emails']);
  });
});

test('one’s own items come first, the earliest before those without a date', () => {
  const of = (id: string, date: string | null, own: boolean) =>
    item(date === null ? null : { date }, { id, mine: own });
  const order = inOrder([
    of('others', '2026-11-01', false),
    of('undated', null, true),
    of('late', '2026-12-01', true),
    of('early', '2026-11-27', true),
  ]);
  expect(order.map(({ id }) => id)).toEqual(['early', 'late', 'undated', 'others']);
});
