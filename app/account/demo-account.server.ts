import type { Accounts } from './accounts.server.ts';
import type { User } from './user.ts';

export const demoEmail = 'maya@fernhill.example';

/** The account that the sandbox's calendar belongs to, made if need be. */
export function ensureDemoAccount(accounts: Accounts, password: string): Promise<User> {
  return accounts.ensure({ email: demoEmail, name: 'Maya Lindqvist', password });
}
