import { expect, test } from 'vitest';
import type { ActionView } from '#app/actions/action.ts';
import type { ArloMessage } from '#app/chat/message.ts';
import { newId } from '#app/platform/ids.ts';
import { item } from './item.fixture.ts';
import { itemCallId, itemOfCall, itemStates, pickedItems, pickText } from './picks.ts';

const [first, second, third] = [
  item(null),
  item(null, { id: 'ac32:2', task: 'Call' }),
  item(null, { id: 'ff:1' }),
];

const list = (toolCallId: string, items = [first, second]): ArloMessage => ({
  id: toolCallId,
  role: 'assistant',
  parts: [
    {
      type: 'tool-extractActionItems',
      toolCallId,
      state: 'output-available',
      input: {},
      output: { ok: true, items, read: 2, truncated: false },
    },
  ],
});

test('items are chosen in the order of their list, each once', () => {
  const messages = [list('a'), list('b', [third])];
  expect(pickedItems(messages, { toolCallId: 'a', items: ['ac32:2', 'ac32:1', 'ac32:2'] })).toEqual([
    first,
    second,
  ]);
  expect(pickedItems(messages, { toolCallId: 'b', items: ['ac32:1'] })).toBeUndefined();
  expect(pickedItems(messages, { toolCallId: 'c', items: ['ac32:1'] })).toBeUndefined();
});

test('a call names its item, within what OpenAI allows, and no model’s own call does', () => {
  const call = itemCallId('18c2f3a4b5d6e7f8:12', newId());
  expect(itemOfCall(call)).toBe('18c2f3a4b5d6e7f8:12');
  expect(call.length).toBeLessThanOrEqual(64);
  expect(itemCallId('a:1', newId())).not.toBe(itemCallId('a:1', newId()));
  for (const other of ['call_item', 'toolu_01', 'item-x-1-0123456789ab', '']) {
    expect(itemOfCall(other)).toBeUndefined();
  }
});

const action = (itemId: string, status: ActionView['status'], undo: ActionView['undo']['state'] = 'none') =>
  ({ toolCallId: itemCallId(itemId, newId()), status, undo: { state: undo } }) as ActionView;

test('an item is free until it is asked about, and again when nothing came of it', () => {
  const states = itemStates([
    action('a:1', 'pending'),
    action('a:2', 'done', 'available'),
    action('a:2', 'denied'),
    action('a:3', 'superseded'),
    action('a:3', 'pending'),
    action('a:4', 'done', 'undone'),
    action('a:5', 'unknown'),
    action('a:6', 'failed'),
    action('a:7', 'expired'),
  ]);
  expect([...states]).toEqual([
    ['a:1', 'asked'],
    ['a:2', 'added'],
    ['a:3', 'asked'],
    ['a:5', 'unsure'],
  ]);
});

test('the person reads what they chose', () => {
  expect(pickText([{ task: 'Call' }])).toBe('Add 1 action item to my calendar: “Call”');
  expect(pickText([{ task: 'Call' }, { task: 'Write' }])).toBe(
    'Add 2 action items to my calendar: “Call”, “Write”',
  );
});
