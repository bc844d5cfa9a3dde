import { expect, test } from 'vitest';
import { isTheme, readPreferences, sidebarCookie, themeCookie } from './preferences.ts';

const headers = (cookie: string, userAgent = '') => new Headers({ Cookie: cookie, 'User-Agent': userAgent });

test('reads back what the cookies were set to', () => {
  const [theme] = themeCookie('dark', { secure: true }).split(';');
  const [sidebar] = sidebarCookie(true, { secure: false }).split(';');
  expect(readPreferences(headers(`session=abc; ${theme}; ${sidebar}`))).toEqual({
    theme: 'dark',
    sidebarClosed: true,
    appleKeyboard: false,
  });
});

test.each(['', 'theme=purple', 'mytheme=dark', 'theme="dark"', 'a=theme=dark'])(
  'takes the defaults from %j',
  (cookie) => {
    expect(readPreferences(headers(cookie))).toMatchObject({ theme: 'system', sidebarClosed: false });
  },
);

test('a request without headers has the defaults', () => {
  expect(readPreferences(new Headers())).toEqual({
    theme: 'system',
    sidebarClosed: false,
    appleKeyboard: false,
  });
});

test.each([
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', true],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)', true],
  ['Mozilla/5.0 (X11; Linux x86_64)', false],
])('guesses the keyboard of %s', (userAgent, apple) => {
  expect(readPreferences(headers('', userAgent)).appleKeyboard).toBe(apple);
});

test('cookies are marked Secure only where asked', () => {
  expect(themeCookie('light', { secure: true })).toMatch(/; SameSite=Lax; Secure$/);
  expect(themeCookie('light', { secure: false })).not.toContain('Secure');
});

test('knows a theme from anything else', () => {
  expect([isTheme('dark'), isTheme('toString'), isTheme(null)]).toEqual([true, false, false]);
});
