import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { actionStatuses, type ActionView } from '#app/actions/action.ts';
import { connectionStates } from '#app/integrations/connection-states.ts';
import { ActionCard } from './ActionCard.tsx';
import { ActionGroupCard } from './ActionGroupCard.tsx';
import type { CardContext } from './card-props.ts';
import { action, doneAction, format, now, proposals } from './cards.fixture.ts';

const context: CardContext = {
  format,
  now,
  connections: connectionStates([]),
  onDecide: () => Promise.resolve(true),
  onUndo: () => Promise.resolve(true),
  onAskAgain: () => {},
  onExpire: () => {},
  onSend: () => {},
  onStopRest: () => Promise.resolve(),
  onLeave: () => {},
  announce: () => {},
  connectButton: (provider, mode) => (
    <button>
      {mode} {provider}
    </button>
  ),
};

const card = (row: ActionView) => renderToStaticMarkup(<ActionCard {...context} action={row} />);
const group = (rows: ActionView[]) => renderToStaticMarkup(<ActionGroupCard {...context} actions={rows} />);
const buttons = (html: string) =>
  [...html.matchAll(/<(?:button|a)[^>]*>(.*?)<\/(?:button|a)>/g)].map(([, inner]) =>
    (inner ?? '')
      .replace(/<span class="sr-only">.*?<\/span>/g, '')
      .replace(/<[^>]+>/g, '')
      .trim(),
  );
const open = 'Open in Google Calendar';

describe('what each card offers', () => {
  const error = { code: 'forbidden', message: 'Only Priya can.' } as const;
  test.each([
    ['waiting', action(), ['Delete event', 'Keep it']],
    ['deciding', action({ status: 'executing' }), ['Deleting…', 'Keep it']],
    ['deleted', doneAction(), ['Undo']],
    ['deleted', doneAction({ undo: { state: 'ended' } }), []],
    ['undoing', doneAction({ undo: { state: 'running' } }), ['Undoing…']],
    ['undone', doneAction({ undo: { state: 'undone', at: now } }), []],
    [
      'undo-failed',
      doneAction({ undo: { state: 'failed', message: 'Changed since.' } }),
      ['Try again', open],
    ],
    ['declined', action({ status: 'denied' }), []],
    ['expired', action({ status: 'expired' }), ['Ask again']],
    ['superseded', action({ status: 'superseded' }), ['Ask again']],
    ['refused', action({ status: 'refused' }), []],
    ['failed', action({ status: 'failed', error }), ['Try again', open]],
    ['unknown', action({ status: 'unknown' }), [open]],
    [
      'waiting',
      action({ proposal: proposals.creation }),
      ['Find another time', 'Create event', 'Don’t create'],
    ],
    ['waiting', action({ proposal: proposals.move }), ['Update event', 'Leave it']],
    ['changed', doneAction({ proposal: proposals.creation }), [open, 'Undo', 'Find another time']],
    ['changed', doneAction({ proposal: proposals.edit }), [open, 'Undo']],
    ['running', action({ status: 'executing', verdict: 'run', proposal: proposals.creation }), []],
  ])('%s', (face, row, offered) => {
    const html = card(row);
    expect(html).toContain(`data-state="${face}"`);
    expect(buttons(html)).toEqual(offered);
  });

  test.each([
    ['expired', ['reconnect google-calendar']],
    ['active', []],
  ] as const)('a connection that broke is mended right there, while it is %s', (status, mend) => {
    const row = action({
      status: 'failed',
      error: { code: 'expired', message: 'Please reconnect in Settings.' },
    });
    const connections = connectionStates([
      { provider: 'google-calendar', status, statusReason: null, statusSince: now, accountLabel: null },
    ]);
    const html = renderToStaticMarkup(<ActionCard {...context} connections={connections} action={row} />);
    expect(buttons(html)).toEqual([...mend, 'Try again', open]);
  });
});

test('a question names the event, who hears of it, and how much of a series it means', () => {
  const html = card(action());
  for (const words of ['Delete this event?', 'Design sync', 'Wed 25 Nov, 11:00 – 11:45', '9:41 left']) {
    expect(html).toContain(words);
  }
  expect(html).toContain('4 guests get a cancellation email');
  expect(html).toMatch(/type="radio"[^>]*checked=""[^>]*\/>.*This event/);
});

test('every part of a series that the proposal has is offered, the asked one chosen', () => {
  const following = {
    value: 'following' as const,
    label: 'This and later events',
    detail: 'From Wed 25 Nov',
    count: 12,
  };
  const [one, all] = proposals.deletion.scopes;
  const scopes = [one, following, all].flatMap((choice) => choice ?? []);
  const html = card(action({ proposal: { ...proposals.deletion, scopes, askedScope: 'following' } }));
  expect(html.match(/type="radio"/g)).toHaveLength(3);
  expect(html).toMatch(/checked=""[^>]*\/><span[^>]*>This and later events/);
  expect(buttons(html)).toContain('Delete 12 events');
});

test('the mail to guests is a choice, which an answered card shows as it was made', () => {
  expect(card(action())).toMatch(/type="checkbox" checked=""\/>.*4 guests get a cancellation email/);
  const quiet = card(action({ status: 'executing', options: { notify: 'none' } }));
  expect(quiet).toMatch(/type="checkbox" disabled=""\/>/);
  expect(quiet).toContain('No email is sent.');
});

test('a reply to an invitation is asked for and told by name', () => {
  const proposal = {
    ...proposals.deletion,
    kind: 'respond' as const,
    notified: [{ email: 'priya@fernhill.example', name: 'Priya Nair' }],
    scopes: [],
    reply: { response: 'accepted' as const, note: 'See you there' },
  };
  const asked = card(action({ proposal }));
  expect(asked).toContain('Accept Design sync?');
  expect(asked).toContain('See you there');
  expect(asked).toContain('The organiser gets an email');
  expect(asked).not.toContain('type="checkbox"');
  expect(buttons(asked)).toEqual(['Accept', 'Don’t reply']);
  expect(card(doneAction({ proposal }))).toContain('Accepted Design sync');
});

test('guests who come and go are a list with signs and words', () => {
  const people = { kept: ['Lena Fischer'], added: ['Sam Carter'], removed: ['Jonas Weber'] };
  const changes = [{ field: 'guests' as const, before: 'Lena, Jonas', after: 'Lena, Sam', people }];
  const html = card(doneAction({ proposal: { ...proposals.edit, changes } }));
  expect(html).toContain('<dt>Guests</dt>');
  expect(html).toMatch(/Added: <\/span><bdi[^>]*>Sam Carter/);
  expect(html).toMatch(/Removed: <\/span><bdi>Jonas Weber/);
});

test('a calendar that could not be checked for overlaps is named', () => {
  const unreadable = [{ name: 'Team', reason: 'It did not answer.' }];
  const proposal = { ...proposals.creation, unreadable };
  for (const row of [action({ proposal }), doneAction({ proposal })]) {
    expect(card(row)).toMatch(/Couldn’t check <span><bdi>Team<\/bdi><\/span> for overlaps/);
  }
});

test('a locked question can’t be answered again', () => {
  const html = card(action({ status: 'executing' }));
  expect(html).toContain('<fieldset class="mt-4" disabled="">');
  expect(html).toContain('aria-busy="true"');
  expect(html).not.toContain('left</span>');
});

test('only what changed is listed, in words that don’t need the line through them', () => {
  const html = card(doneAction({ proposal: proposals.edit }));
  expect(html).toContain('<span class="sr-only">Before: </span><bdi>Google Meet</bdi>');
  expect(html).toContain('<span class="sr-only">After: </span><bdi>Studio room 2</bdi>');
});

test('text of others stays text and a link that isn’t https is no link', () => {
  const event = {
    ...proposals.creation.event,
    title: '<img src=x onerror=alert(1)>',
    link: 'javascript:alert(1)',
  };
  const html = card(doneAction({ proposal: { ...proposals.creation, event } }));
  expect(html).toContain('&lt;img');
  expect(html).not.toContain('href');
});

describe('several actions', () => {
  const rows = (statuses: ActionView['status'][]) =>
    statuses.map((status, index) => action({ id: `a${index}`, toolCallId: `t${index}`, status }));

  test('are one question, everything ticked', () => {
    const html = group(rows(['pending', 'pending']));
    expect(buttons(html)).toEqual(['Confirm 2 changes', 'Cancel all']);
    // Select all, both rows, and the mail.
    expect(html.match(/type="checkbox"[^>]*checked=""/g)).toHaveLength(4);
    expect(html).toContain('4 people are notified');
  });

  test('show how far each has come, without those that were left out', () => {
    const html = group(rows(['done', 'executing', 'approved', 'denied']));
    expect(html).toContain('1 of 3 done');
    expect(buttons(html)).toEqual(['Changing 2 of 3…', 'Stop after this one']);
  });

  test('can be stopped only while something is not begun yet', () => {
    expect(buttons(group(rows(['done', 'executing'])))).toEqual(['Changing 2 of 2…']);
    const [first, second, third] = rows(['executing', 'denied', 'denied']);
    const stopped = [second, third].map((row) => action({ ...row, stopped: true }));
    const html = group([action(first), ...stopped]);
    expect(buttons(html)).toEqual(['Changing 1 of 3…']);
    expect(html).toContain('Arlo stops after this one');
    expect(html.match(/>Stopped</g)).toHaveLength(2);
  });

  test('that were stopped say what was not made, and can be asked for again', () => {
    const html = group([doneAction(), action({ id: 'b', status: 'denied', stopped: true })]);
    expect(html).toContain('Stopped after 1 change');
    expect(html).toContain('1 deleted. 1 change not made. 4 people notified');
    expect(buttons(html)).toEqual(['Undo 1', 'Ask again', '']);
  });

  test.each(['expired', 'superseded'] as const)('that %s can all be asked for again', (status) => {
    expect(buttons(group(rows([status, status])))).toEqual(['Ask again']);
  });

  test('say who is told of each and how much of a series each means', () => {
    const alone = action({ id: 'b', proposal: { ...proposals.deletion, notified: [], scopes: [] } });
    const html = group([action(), alone]);
    expect(html).toContain('<bdi>Priya Nair, Tomás Ruiz, Aiko Tanaka, Jonas Weber</bdi>');
    expect(html).toContain('No guests');
    expect(html.match(/This event only/g)).toHaveLength(1);
  });

  test('never hide that one failed', () => {
    const html = group([
      doneAction(),
      action({ id: 'b', status: 'failed', error: { code: 'conflict', message: 'No.' } }),
    ]);
    expect(html).toContain('1 of 2 changes made');
    expect(html).toContain('Design sync wasn’t deleted');
    expect(buttons(html)).toEqual(['Undo 1', '', 'Try again']);
  });
});

test('no face has a style attribute: the policy would block it', () => {
  for (const status of actionStatuses) {
    for (const proposal of Object.values(proposals)) {
      const row = status === 'done' ? doneAction({ proposal }) : action({ status, proposal });
      expect(card(row)).not.toContain(' style=');
      expect(group([row, { ...row, id: 'b' }])).not.toContain(' style=');
    }
  }
});

test('a question about a series names who hears of the part that is picked', () => {
  const lena = [{ email: 'lena@fernhill.example', name: 'Lena Fischer' }];
  const proposal = {
    ...proposals.deletion,
    scopes: proposals.deletion.scopes.map((choice) => ({
      ...choice,
      effect: { changes: [], notified: choice.value === 'all' ? lena : [] },
    })),
  };
  expect(card(action({ proposal }))).not.toContain('cancellation email');
  expect(card(action({ proposal: { ...proposal, askedScope: 'all' } }))).toContain(
    '1 guest gets a cancellation email: <bdi class="text-ink">Lena Fischer</bdi>',
  );
});

test.each([
  ['waits', action({ proposal: { ...proposals.creation, notice: 'The clocks skip 02:30 on that day.' } })],
  [
    'was made',
    doneAction({ proposal: { ...proposals.creation, notice: 'The clocks skip 02:30 on that day.' } }),
  ],
])('what the clocks make of a time is said on the card while it %s', (_name, row) => {
  expect(card(row)).toContain('The clocks skip 02:30 on that day.');
  expect(group([row, action({ id: 'other' })])).toContain('The clocks skip 02:30 on that day.');
});
