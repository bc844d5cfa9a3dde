import { expect, test } from 'vitest';
import { isPageRequest } from './page-request.server.ts';

test.each([
  [
    'a browser that opens an address',
    'GET',
    '/settings',
    { 'sec-fetch-mode': 'navigate', accept: 'text/html' },
  ],
  ['a form that is sent', 'POST', '/settings', { 'sec-fetch-mode': 'navigate' }],
  ['Remix that loads data', 'GET', '/settings.data', { 'sec-fetch-mode': 'cors', accept: '*/*' }],
  ['Remix that runs an action', 'POST', '/settings.data', { 'sec-fetch-mode': 'cors' }],
  ['an old browser', 'GET', '/settings', { accept: 'text/html,*/*' }],
  ['a person with curl', 'GET', '/settings', { accept: '*/*' }],
])('%s waits for a page', (_name, method, path, headers) => {
  expect(isPageRequest(method, path, headers)).toBe(true);
});

test.each([
  ['a script', 'GET', '/chat/1/stream', { 'sec-fetch-mode': 'cors', accept: '*/*' }],
  ['an event source', 'GET', '/events', { accept: 'text/event-stream' }],
  ['a client of JSON', 'GET', '/events', { accept: 'application/json' }],
  ['a program that posts', 'POST', '/chat/1/messages', { accept: '*/*' }],
])('%s does not', (_name, method, path, headers) => {
  expect(isPageRequest(method, path, headers)).toBe(false);
});
