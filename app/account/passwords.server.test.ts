import { verify } from '@node-rs/argon2';
import { expect, test, vi } from 'vitest';
import { createPasswords } from './passwords.server.ts';

vi.mock('@node-rs/argon2', { spy: true });

test('by default a hash costs what OWASP asks for', async () => {
  expect(await createPasswords().hash('a password')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test('an account that does not exist takes the same work as one that does', async () => {
  const passwords = createPasswords({ memoryCost: 64, timeCost: 1, parallelism: 1 });
  const hash = await passwords.hash('a password');
  expect(await passwords.matches(hash, 'a password')).toBe(true);
  expect(await passwords.matches(hash, 'another')).toBe(false);
  expect(await passwords.matches(undefined, 'another')).toBe(false);

  const costs = vi.mocked(verify).mock.calls.map(([compared]) => String(compared).split('$')[3]);
  expect(costs).toEqual(['m=64,t=1,p=1', 'm=64,t=1,p=1', 'm=64,t=1,p=1']);
});
