import { expect, test } from 'vitest';
import { safeRedirectTarget, withRedirectTarget } from './redirect-target.ts';

test.each([
  ['/', '/'],
  ['/settings/integrations', '/settings/integrations'],
  ['/chat/1?q=a%20b#end', '/chat/1?q=a%20b#end'],
  ['/a/../settings', '/settings'],
])('%s stays', (target, expected) => {
  expect(safeRedirectTarget(target)).toBe(expected);
});

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/\n//evil.example',
  '/x/..//evil.example',
  '/.//evil.example',
  '\\\\evil.example',
  'javascript:alert(1)',
  'settings',
  '',
  null,
  undefined,
  42,
])('%j becomes the start page', (target) => {
  expect(safeRedirectTarget(target)).toBe('/');
});

test('the way goes through the sign-in page and back', () => {
  expect(withRedirectTarget('/login', '/')).toBe('/login');
  const page = new URL(withRedirectTarget('/signup', '/chat/1?q=a&b#end'), 'http://localhost');
  expect(page.pathname).toBe('/signup');
  expect(safeRedirectTarget(page.searchParams.get('redirectTo'))).toBe('/chat/1?q=a&b#end');
});
