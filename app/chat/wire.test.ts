import { expect, test } from 'vitest';
import { newId } from '#app/platform/ids.ts';
import { chatRequest, maxPickedItems } from './wire.ts';

const pick = { kind: 'pick', id: newId(), toolCallId: 'call_1', items: ['ac32:1'] };

test('a choice of action items names them, and says nothing about them', () => {
  expect(chatRequest.safeParse(pick).success).toBe(true);
  const refused = [
    { ...pick, title: 'Another title' },
    { ...pick, items: [{ id: 'ac32:1', task: 'Another task' }] },
    { ...pick, items: [] },
    { ...pick, items: Array.from({ length: maxPickedItems + 1 }, (_, index) => `ac32:${index}`) },
    { ...pick, toolCallId: '' },
    { ...pick, id: 'me' },
  ];
  for (const request of refused) expect(chatRequest.safeParse(request).success).toBe(false);
});
