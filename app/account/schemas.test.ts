import { expect, test } from 'vitest';
import { loginSchema, placeSchema, signupSchema } from './schemas.ts';

const ada = { name: ' Ada ', email: ' Ada@Example.COM ', password: '0123456789' };

test('names and emails are trimmed, emails lower-cased, passwords left alone', () => {
  expect(signupSchema.parse({ ...ada, password: '  spaces stay ' })).toEqual({
    name: 'Ada',
    email: 'ada@example.com',
    password: '  spaces stay ',
  });
  expect(loginSchema.parse({ email: ada.email, password: 'x' }).email).toBe('ada@example.com');
});

test.each([
  [{ password: 'short' }, 'Use at least 10 characters. This has 5.'],
  [{ password: 'x'.repeat(201) }, 'Use at most 200 characters.'],
  [{ password: undefined }, 'Choose a password.'],
  [{ email: 'ada' }, 'Enter an email with an @, like you@example.com.'],
  [{ email: `${'a'.repeat(250)}@example.com` }, 'That email is too long.'],
  [{ name: '   ' }, 'Enter your name.'],
  [{ name: 'x'.repeat(81) }, 'Use at most 80 characters.'],
])('%o says what to do', (fields, message) => {
  const messages = signupSchema.safeParse({ ...ada, ...fields }).error?.issues.map((issue) => issue.message);
  expect(messages).toEqual([message]);
});

test.each(['Europe/Oslo', 'America/Argentina/Buenos_Aires', 'UTC'])('%s is a time zone', (timeZone) => {
  expect(placeSchema.safeParse({ timeZone, locale: 'en-GB' }).success).toBe(true);
});

test.each(['Mars/Olympus', '+02:00', '', 'Europe/Oslo; drop table users'])('%j is none', (timeZone) => {
  expect(placeSchema.safeParse({ timeZone, locale: 'en-GB' }).success).toBe(false);
});

test.each(['', 'not a locale', 'x'.repeat(40)])('%j is no locale', (locale) => {
  expect(placeSchema.safeParse({ timeZone: 'UTC', locale }).success).toBe(false);
});
