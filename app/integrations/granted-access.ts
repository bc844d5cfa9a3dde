import { providers, type Permission, type ProviderKey } from './providers.ts';

/** Scopes that any of Google's services may come with. */
const commonScopes: Record<string, string> = {
  openid: 'Know who you are',
  'https://www.googleapis.com/auth/userinfo.email': 'See your email address',
  'https://www.googleapis.com/auth/userinfo.profile': 'See your name and picture',
};

/** What a connection may do: one entry for each raw scope, in plain words. */
export function grantedAccess(
  provider: ProviderKey,
  scopes: readonly string[],
): { scope: string; words: string }[] {
  const known = new Map(Object.entries({ ...commonScopes, ...providers[provider].scopes }));
  return scopes.map((scope) => ({ scope, words: known.get(scope) ?? `Other: ${shortName(scope)}` }));
}

/** What Arlo needs and was not given. Nothing when the provider does not say what it granted. */
export function missingPermissions(provider: ProviderKey, scopes: readonly string[]): readonly Permission[] {
  if (scopes.length === 0) return [];
  return providers[provider].permissions.filter(
    ({ anyOf }) => !anyOf.some((scope) => scopes.includes(scope)),
  );
}

/** `Arlo can’t see your calendars or find free time, because you didn’t allow it.` */
export function missingSentence(missing: readonly Permission[]): string {
  return `Arlo can’t ${missing.map(({ enables }) => enables).join(', or ')}: it wasn’t allowed when you connected.`;
}

/** The last part of a scope that is written as an address. */
function shortName(scope: string): string {
  return scope.split('/').findLast((part) => part !== '') ?? scope;
}
