import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { ActionView } from '#app/actions/action.ts';
import { action, doneAction, format, guest, now, proposals } from '#app/actions/cards/cards.fixture.ts';
import type { ArloMessage } from '#app/chat/message.ts';
import type { ConnectionState } from '#app/integrations/connection-states.ts';
import { TooltipProvider } from '#app/ui/Tooltip.tsx';
import { arlo, call, event, problem, thursday, user, week, words } from './transcript.fixture.ts';
import { Transcript } from './Transcript.tsx';

type Shown = {
  actions?: ActionView[];
  running?: boolean;
  connections?: ConnectionState[];
  unsent?: string[];
};

function page(messages: ArloMessage[], shown: Shown = {}): string {
  return renderToStaticMarkup(
    <TooltipProvider>
      <Transcript
        messages={messages}
        actions={new Map((shown.actions ?? []).map((each) => [each.toolCallId, each]))}
        connections={shown.connections ?? []}
        unsent={new Set(shown.unsent)}
        running={shown.running ?? false}
        format={format}
        now={now}
        onDecide={() => Promise.resolve(true)}
        onUndo={() => Promise.resolve(true)}
        onStopRest={() => Promise.resolve()}
        onLeave={() => {}}
        onAskAgain={() => {}}
        onExpire={() => {}}
        onSend={() => {}}
        onPick={() => Promise.resolve(true)}
        onRetry={() => {}}
        onContinue={() => {}}
        onResend={() => {}}
        connectButton={(provider, mode) => <button>{`${mode} ${provider}`}</button>}
      />
    </TooltipProvider>,
  );
}

const standUp = event('Stand-up', '2026-11-23 09:30', '09:50', {
  guests: [guest('Priya Nair'), guest('Tomás Ruiz', 'declined')],
});
const check = call('checkAvailability', { startTime: 'a', endTime: 'b' }, thursday());

describe('turns', () => {
  test('are named with their time, and the messages themselves are silent', () => {
    const html = page([user('Hello'), arlo([words('Hi.')], { createdAt: now })]);
    expect(html).toContain('<h2 class="sr-only">You, 09:08</h2>');
    expect(html).toContain('<h2 class="sr-only">Arlo, 09:08</h2>');
    expect(html).toContain('role="log" aria-live="off"');
  });

  test('a reply that was just asked for is thinking', () => {
    expect(page([user('Hello')], { running: true })).toContain('Thinking…');
    expect(page([user('Hello')])).not.toContain('Thinking…');
  });

  test('a message that did not arrive says so', () => {
    expect(page([user('Hello')], { unsent: ['user-1'] })).toContain('Not sent<button');
  });
});

describe('steps', () => {
  const empty = call('getCalendarEvents', { query: 'x' }, week([]));

  test('that lead to one answer fold into a line that opens to them', () => {
    const html = page([arlo([empty, empty, check, words('I couldn’t find it.')])]);
    expect(html).toContain('<span>Looked in your calendar, 3 steps</span>');
    expect(html).toContain('Found no matching events');
    expect(html.match(/<details/g)).toHaveLength(4);
  });

  test('of which there are two stand below each other', () => {
    expect(page([arlo([empty, check, words('No.')])])).not.toContain('steps');
  });
});

describe('events', () => {
  test('stand on their day with guests in one label', () => {
    const html = page([arlo([call('getCalendarEvents', {}, week([standUp]))])]);
    expect(html).toMatch(/Mon 23 Nov<\/h3><span[^>]*>Today</);
    expect(html).toContain('1 event, 20 min');
    expect(html).toContain('aria-label="2 guests: 1 going, 1 declined"');
  });

  test('of more than two days fold away, and name how many', () => {
    const events = ['23', '24', '25', '26'].map((day) =>
      event(`Day ${day}`, `2026-11-${day} 09:00`, '10:00'),
    );
    const html = page([arlo([call('getCalendarEvents', {}, week(events))])]);
    expect(html).toContain('Show Wed 25 – Thu 26 Nov, 2 events');
    expect(html).not.toContain('Day 25');
  });

  test('that are missing are named', () => {
    const list = week([standUp], {
      unreadable: [{ name: 'Team', reason: 'forbidden' }],
      cut: [{ name: 'Work', until: 'Sun 21 Feb 2027, 23:00' }],
      truncated: true,
    });
    const html = page([arlo([call('getCalendarEvents', {}, list)])]);
    expect(html).toContain('<bdi>Team</bdi> couldn’t be read');
    expect(html).toContain('<bdi>Work</bdi> has more events: from Sun 21 Feb 2027, 23:00 on');
    expect(html).toContain('There are more events than shown.');
  });
});

describe('availability', () => {
  test('busy: the day in words, free times as one choice, a button that follows it', () => {
    const html = page([arlo([check])]);
    expect(html).toContain('role="img" aria-label="Thursday 26 November. Busy');
    expect(html.match(/type="radio"/g)).toHaveLength(3);
    expect(html).toContain('Use Thu 13:00');
  });

  test('once the conversation moved on there is nothing to choose', () => {
    const html = page([arlo([check]), user('Thanks')]);
    expect(html).not.toContain('type="radio"');
  });

  test('unknown is not free', () => {
    const unreadable = [{ name: 'Work', reason: 'forbidden' }];
    const output = thursday({ status: 'unknown', unreadable, busy: [], day: [], alternatives: [] });
    const html = page([arlo([call('checkAvailability', { startTime: 'a', endTime: 'b' }, output)])]);
    expect(html).toContain('Work couldn’t be read, so you may not be free');
    expect(html).not.toContain('Book it');
  });
});

describe('a missing connection', () => {
  const active: ConnectionState = {
    provider: 'google-calendar',
    status: 'active',
    statusReason: null,
    statusSince: '2026-11-20T18:04:00Z',
    accountLabel: 'maya@fernhill.example',
  };
  test.each([
    ['not_connected', 'Google Calendar isn’t connected', 'connect google-calendar'],
    ['expired', 'Google Calendar access expired', 'reconnect google-calendar'],
    ['revoked', 'Google Calendar access was removed', 'reconnect google-calendar'],
  ] as const)('%s is mended in the chat', (code, title, button) => {
    const html = page([arlo([call('getCalendarEvents', {}, problem(code))])]);
    expect(html).toContain(`>${title}</h3>`);
    expect(html).toContain(`<button>${button}</button>`);
  });

  test.each([
    ['access_removed', 'Arlo was removed in your Google account on 20 Nov.'],
    ['connection_deleted', 'The connection to Google Calendar was deleted in Nango on 20 Nov.'],
    ['account_changed', 'You signed in with another account on 20 Nov, so Arlo stopped using this one.'],
  ] as const)('that was revoked says who took it away: %s', (statusReason, sentence) => {
    const revoked: ConnectionState = { ...active, status: 'revoked', statusReason };
    const asked = arlo([call('getCalendarEvents', {}, problem('revoked'))]);
    expect(page([asked], { connections: [revoked] })).toContain(
      `${sentence} Please reconnect in Settings, or right here, if you want it back.`,
    );
  });

  test('shrinks to a row once it is there', () => {
    const html = page([arlo([call('getCalendarEvents', {}, problem('expired'))])], { connections: [active] });
    expect(html).toContain('Google Calendar connected');
    expect(html).toContain('maya@fernhill.example');
    expect(html).not.toContain('Reconnect');
  });

  test('that is back offers the answer that is still due, in the latest turn alone', () => {
    const asked = arlo([call('getCalendarEvents', {}, problem('expired'))]);
    const answered = arlo([call('getCalendarEvents', {}, week([standUp]))], {}, 'arlo-2');
    const shown = { connections: [active] };
    expect(page([asked], shown)).toContain('Answer now');
    expect(page([asked], { ...shown, running: true })).not.toContain('Answer now');
    expect(page([asked, answered], shown)).not.toContain('Answer now');
    expect(page([asked, user('Thanks')], shown)).not.toContain('Answer now');
  });

  test('further back says how it stands now, and promises no answer', () => {
    const asked = arlo([call('getCalendarEvents', {}, problem('not_connected'))]);
    const expired: ConnectionState = { ...active, status: 'expired' };
    const html = page([asked, user('Thanks')], { connections: [expired] });
    expect(html).toContain('>Google Calendar access expired</h3>');
    expect(html).toContain('<button>reconnect google-calendar</button>');
    expect(page([asked])).toContain('I’ll answer your question straight away');
    expect(page([asked, user('Thanks')])).toContain('Connect it here, then ask again.');
  });
});

describe('a reply that did not end well', () => {
  const failed = (code: 'model_failed' | 'model_busy' | 'interrupted') =>
    arlo([words('You have')], { status: 'failed', failure: { code, retryAfterMs: 12_000 } });

  test('stopped by the person', () => {
    const html = page([arlo([words('You have')], { status: 'stopped' })]);
    expect(html).toContain('You stopped this reply.');
    expect(html).toContain('>Continue</button>');
  });

  test('failed: what is true of the calendar', () => {
    expect(page([failed('model_failed')])).toContain(
      'The model didn’t answer. Your calendar wasn’t changed.',
    );
    const removal = call('deleteCalendarEvent', { eventId: 'x' }, null, 'remove');
    const message = { ...failed('interrupted'), parts: [removal] };
    const html = page([message], { actions: [doneAction({ toolCallId: 'remove' })] });
    expect(html).toContain('complete. Deleted Design sync.');
    expect(html).not.toContain('wasn’t changed');
  });

  test('a busy model is waited for only by a page that saw it', () => {
    expect(page([failed('model_busy')])).toContain('The model is busy. Your calendar wasn’t changed.');
  });

  test('what lies further back only tells', () => {
    expect(page([failed('model_failed'), user('Again')])).not.toContain('Retry');
    expect(page([arlo([words('a')], { status: 'stopped' }), user('b')])).not.toContain('Continue');
  });
});

describe('a reply that speaks of a change', () => {
  const move = { eventId: 'e1', startTime: '2026-11-27T11:00' };
  const claim = words('I’ve moved it to Friday.');

  test('which no row backs: the page says that nothing was changed', () => {
    const failed = call('updateCalendarEvent', move, problem('not_found'));
    for (const parts of [[claim], [failed, claim]]) {
      expect(page([user('Move it'), arlo(parts)])).toContain('Nothing was changed');
    }
  });

  test('beside another one that was made: the page says that not all of it is true', () => {
    const booking = call('createCalendarEvent', { title: 'x', startTime: 'a', endTime: 'b' }, null, 'call-2');
    const booked = doneAction({ toolCallId: 'call-2', proposal: proposals.creation });
    const html = page([user('Book and move it'), arlo([booking, claim])], { actions: [booked] });
    expect(html).toContain('Not all of this was changed');
  });

  test('which has its row: its card says what happened, also when it failed', () => {
    const moving = call('updateCalendarEvent', move, null, 'call-1');
    const made = doneAction({ toolCallId: 'call-1', proposal: proposals.move });
    const failure = { code: 'unavailable' as const, message: 'Google did not answer.' };
    const failed = { ...action(), toolCallId: 'call-1', status: 'failed' as const, error: failure };
    expect(page([user('Move it'), arlo([moving, claim])], { actions: [made] })).not.toContain(
      'Nothing was changed',
    );
    expect(page([user('Move it'), arlo([moving, claim])], { actions: [failed] })).toContain(
      'Google did not answer.',
    );
  });
});

test('the server’s HTML holds no style attribute and no script: the policy would block them', () => {
  const removal = call('deleteCalendarEvent', { eventId: 'x' }, null, 'remove');
  const html = page(
    [
      user('<script>alert(1)</script>'),
      arlo([call('getCalendarEvents', {}, week([standUp])), check, words('**Done** [x](https://a.example)')]),
      user('And now?', 'user-2'),
      arlo(
        [call('getCalendarEvents', { query: 'x' }, problem('revoked')), removal],
        { status: 'stopped' },
        'arlo-2',
      ),
    ],
    { actions: [action({ toolCallId: 'remove' })] },
  );
  expect(html).not.toMatch(/ style=|<script/);
  expect(html).toContain('&lt;script&gt;');
});
