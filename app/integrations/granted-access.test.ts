import { expect, test } from 'vitest';
import { grantedAccess, missingPermissions, missingSentence } from './granted-access.ts';

const google = (name: string) => `https://www.googleapis.com/auth/${name}`;

test('writes scopes in plain words that do not make them less, and no address as a word', () => {
  expect(grantedAccess('github', ['repo', 'gist', 'constructor'])).toEqual([
    { scope: 'repo', words: 'See and change repositories and issues' },
    { scope: 'gist', words: 'Other: gist' },
    { scope: 'constructor', words: 'Other: constructor' },
  ]);
  expect(grantedAccess('gmail', [google('userinfo.email'), google('tasks')])).toEqual([
    { scope: google('userinfo.email'), words: 'See your email address' },
    { scope: google('tasks'), words: 'Other: tasks' },
  ]);
});

test('says what will not work for what was not allowed', () => {
  expect(missingPermissions('google-calendar', [google('calendar')])).toEqual([]);
  const readOnly = missingPermissions('google-calendar', [google('calendar.readonly')]);
  expect(missingSentence(readOnly)).toBe(
    'Arlo can’t book, move or delete events: it wasn’t allowed when you connected.',
  );
  const neither = missingPermissions('google-calendar', [google('userinfo.email')]);
  expect(missingSentence(neither)).toBe(
    'Arlo can’t book, move or delete events, or see your calendars or find free time: it wasn’t allowed when you connected.',
  );
});

test('claims nothing when the provider does not say what it granted', () => {
  expect(missingPermissions('github', [])).toEqual([]);
});
