import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { format } from '#app/actions/cards/cards.fixture.ts';
import { item } from '#app/chat/action-items/item.fixture.ts';
import type { ItemState } from '#app/chat/action-items/picks.ts';
import { FoundCard } from './FoundCard.tsx';
import { email, issue } from './found.fixture.ts';
import type { Found } from './found.ts';

function html(found: Found, states: [string, ItemState][] = []): string {
  return renderToStaticMarkup(
    <FoundCard
      found={found}
      itemStates={new Map(states)}
      busy={false}
      onPick={() => Promise.resolve(true)}
      format={format}
      now="2026-11-23T10:00:00Z"
    />,
  );
}

const emails = (...list: ReturnType<typeof email>[]): Found => ({
  kind: 'emails',
  list: { emails: list, query: '', truncated: false },
});
const items = (...list: ReturnType<typeof item>[]): Found => ({
  kind: 'items',
  toolCallId: 'c1',
  list: { items: list, read: 3, truncated: false },
});

describe('mails', () => {
  test('a row tells who, what and when, and leads to the mail', () => {
    const shown = html(emails(email()));
    expect(shown).toContain('1 email, 1 unread');
    expect(shown).toContain('Unread, ');
    expect(shown).toContain('href="https://mail.google.com/mail/u/?authuser=maya#all/ac32"');
    expect(shown).toContain('>09:14</time>');
  });

  test('one’s own mail is named by whom it is to', () => {
    const [from, to] = [email().to, [email().from]];
    expect(html(emails(email({ from: from[0] ?? email().from, to })))).toContain('You to Priya Nair');
  });

  test('what was folded away and what is attached is named', () => {
    const shown = html({
      kind: 'email',
      email: email({
        folded: { quotedLines: 12, signatureLines: 3 },
        attachments: [{ name: 'deck.pdf', mimeType: 'application/pdf', bytes: 24_000, size: '24 KB' }],
      }),
    });
    expect(shown).toContain('12 quoted lines and the signature are left out.');
    expect(shown).toMatch(/deck\.pdf<\/bdi><span[^>]*>24 KB/);
    expect(shown).not.toMatch(/href="[^"]*deck/);
  });

  test('a conversation says how many mails of it are missing, and opens with the newest', () => {
    const thread = {
      id: 'ac32',
      subject: 'Roadmap numbers',
      emails: [email(), email({ id: 'b', text: 'The newest' })],
      total: 5,
      truncated: true,
      link: email().link,
    };
    const shown = html({ kind: 'thread', thread });
    expect(shown).toContain('3 older emails are not shown here.');
    expect(shown.match(/<details[^>]* open=""/g)).toHaveLength(1);
  });
});

describe('action items', () => {
  test('who asked what by when, in whose words, and where it goes', () => {
    const shown = html(items(item({ date: '2026-11-27', words: 'by Friday' })));
    expect(shown).toContain('Priya Nair asked');
    expect(shown).toContain('by Friday');
    expect(shown).toContain('“Could you send me the numbers?”');
    expect(shown).toContain('Fri 27 Nov');
    expect(shown).toContain('All day');
    expect(shown).toContain('href="https://mail.google.com/mail/u/?authuser=maya#all/ac32"');
  });

  test('what is overdue or has no date goes on today, and says so', () => {
    const shown = html(items(item({ date: '2026-11-20' }), item(null, { id: 'ac32:2' })));
    expect(shown).toContain('Overdue');
    expect(shown).toContain('No date given');
    expect(shown.match(/Today/g)).toHaveLength(2);
  });

  test('nothing is ticked by itself; what was chosen before can’t be ticked again', () => {
    const both = items(item(null), item(null, { id: 'ac32:2' }));
    expect(html(both)).not.toContain('checked');
    expect(html(both)).toMatch(/<button[^>]* disabled=""[^>]*>Add to calendar/);
    const one = html(both, [['ac32:1', 'added']]);
    expect(one).toContain('In your calendar');
    expect(one.match(/type="checkbox"/g)).toHaveLength(1);
    const none = html(both, [
      ['ac32:1', 'asked'],
      ['ac32:2', 'unsure'],
    ]);
    expect(none).not.toContain('type="checkbox"');
    expect(none).not.toContain('Add to calendar');
  });
});

describe('issues', () => {
  test('a row tells state, place, reason and labels', () => {
    const shown = html({
      kind: 'issues',
      issues: [{ ...issue(), reasons: ['mentioned', 'assigned'] }],
      truncated: true,
    });
    expect(shown).toContain('fernhill/calendar#371');
    expect(shown).toContain('Assigned to you');
    expect(shown).toContain('fill="#d73a4a"');
    expect(shown).toContain('There are more than shown.');
  });

  test.each([
    [{}, 'Open'],
    [{ state: 'closed', stateReason: 'not_planned' } as const, 'Not planned'],
    [{ state: 'merged', kind: 'pull_request' } as const, 'Merged'],
    [{ draft: true, kind: 'pull_request' } as const, 'Draft'],
  ])('%j is %s', (state, word) => {
    expect(html({ kind: 'issue', issue: issue(state) })).toContain(`${word}</span>`);
  });
});

test('what others write is text: no markup, no picture, no script, no style, no link that is not shown', () => {
  const evil = '<img src="https://evil.example/p.gif"><script>alert(1)</script><b style="color:red">';
  const all = [
    html(emails(email({ subject: evil, snippet: evil, from: { name: evil, email: evil, self: false } }))),
    html({ kind: 'email', email: email({ text: evil, link: 'javascript:alert(1)' }) }),
    html(items(item({ date: '2026-11-27', words: evil }, { task: evil, quote: evil }))),
    html({
      kind: 'issue',
      issue: issue({ body: `${evil}\n![x](https://evil.example/p.gif)`, link: 'http://evil.example' }),
    }),
    html({
      kind: 'issues',
      issues: [issue({ labels: [{ name: evil, color: 'url(//evil)' }] })],
      truncated: false,
    }),
  ].join('');
  expect(all).not.toMatch(/<img|<script|<b | style="|href="javascript:|url\(/);
  expect(all).toContain('&lt;script&gt;');
});
