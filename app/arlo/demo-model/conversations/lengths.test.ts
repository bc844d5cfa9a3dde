import { expect, test } from 'vitest';
import { createChat } from './chat.fixture.ts';

/* Something is to be longer or shorter, and by how much is said next. */

const vendorDemo = (endTime: string) => ({ startTime: '2026-11-25T15:00', endTime: `2026-11-25T${endTime}` });
const focusBlock = (endTime: string) => ({ startTime: '2026-11-24T13:00', endTime: `2026-11-24T${endTime}` });

test.each([
  ['make the vendor demo longer', 'til 5', vendorDemo('17:00')],
  ['make the vendor demo longer', 'by half an hour', vendorDemo('16:30')],
  ['make the vendor demo a bit longer', 'half an hour', vendorDemo('16:30')],
  ['please make the vendor demo longer', 'two hours', vendorDemo('17:00')],
  ['can you shorten the vendor demo', 'half an hour', vendorDemo('15:30')],
  ['make the vendor demo shorter', 'to 45 mins', vendorDemo('15:45')],
  ['make the vendor demo shorter', 'ten minutes less', vendorDemo('15:50')],
  ['lengthen the vendor demo', '5pm', vendorDemo('17:00')],
  ["extend tomorrow's focus block", 'till 4', focusBlock('16:00')],
])('%s: %s', async (said, answer, input) => {
  const conversation = createChat();
  const asked = await conversation.say(said);
  expect(asked.text).toMatch(/^How long should .* be\?$/);
  const { calls } = await conversation.say(answer);
  expect(calls.at(-1)).toMatchObject({ tool: 'updateCalendarEvent', input });
});

test('which of two, and until when', async () => {
  const conversation = createChat();
  await conversation.say('make the design review longer');
  const { calls } = await conversation.say('today’s. til 4');
  expect(calls.at(-1)).toMatchObject({
    tool: 'updateCalendarEvent',
    input: { startTime: '2026-11-23T14:00', endTime: '2026-11-23T16:00' },
  });
});

test.each(['make it longer, to 5', 'make it a bit longer, until 5', 'extend it to 5'])(
  'what is said at once is not asked for: %s',
  async (said) => {
    const conversation = createChat();
    await conversation.say('when is the vendor demo');
    const { calls } = await conversation.say(said);
    expect(calls.at(-1)).toMatchObject({ tool: 'updateCalendarEvent', input: vendorDemo('17:00') });
  },
);
