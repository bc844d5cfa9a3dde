import { expect, test } from 'vitest';
import {
  freeBusyPath,
  readsOnly,
  type ProviderReadInput,
  type ProviderRequestInput,
} from './provider-request.ts';

function reading() {
  const sent: ProviderRequestInput[] = [];
  const read = readsOnly(async (input) => {
    sent.push(input);
    return { status: 200, body: {}, headers: {} };
  });
  return { sent, read };
}

test('reads go through as they are', async () => {
  const { sent, read } = reading();
  const inputs: ProviderReadInput[] = [
    { method: 'GET', path: '/calendar/v3/users/me/calendarList', query: { maxResults: 250 } },
    { method: 'POST', path: freeBusyPath, body: { items: [] } },
  ];
  for (const input of inputs) await read(input);
  expect(sent).toEqual(inputs);
});

test.each([
  ['POST', '/calendar/v3/calendars/primary/events'],
  ['POST', `${freeBusyPath}/../calendars/primary/events`],
  ['POST', '/batch/calendar/v3'],
  ['PATCH', '/calendar/v3/calendars/primary/events/e1'],
  ['PUT', '/calendar/v3/calendars/primary/events/e1'],
  ['DELETE', '/calendar/v3/calendars/primary/events/e1'],
  ['DELETE', freeBusyPath],
  ['get', '/calendar/v3/users/me/calendarList'],
])('%s %s is not sent, whatever the types were told', async (method, path) => {
  const { sent, read } = reading();
  await expect(read({ method, path } as ProviderReadInput)).rejects.toThrow('only the ledger of actions');
  expect(sent).toEqual([]);
});

test('the types keep writes out as well', () => {
  const { read } = reading();
  const write = () =>
    // @ts-expect-error A write is no read.
    read({ method: 'DELETE', path: '/calendar/v3/calendars/primary/events/e1' });
  expect(write).toBeTypeOf('function');
});
