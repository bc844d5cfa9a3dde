import { expect, type APIRequestContext } from 'playwright/test';
import type { ProviderKey } from '#app/integrations/providers.ts';

/** Where a sandbox's Nango is, and its key. */
export type SandboxNango = { url: string; secretKey: string };

const accounts: Record<ProviderKey, string> = {
  'google-calendar': 'maya@fernhill.example',
  gmail: 'maya@fernhill.example',
  github: 'maya-lindqvist',
};

/** Connects Maya's account for whoever `http` is signed in as, with the requests that the Connect UI and the consent page make. */
export async function connectAccount(
  http: APIRequestContext,
  nango: SandboxNango,
  provider: ProviderKey,
): Promise<void> {
  const before = new Set(await connectionIds(nango, provider));
  const session = await post(http, { intent: 'createSession', provider });
  const sessionToken = /nango_connect_session_\w+/.exec(session)?.[0] ?? '';
  const start = await fetch(
    `${nango.url}/oauth/connect/${provider}?${new URLSearchParams({ connect_session_token: sessionToken })}`,
    { redirect: 'manual' },
  );
  const consent = new URL(start.headers.get('location') ?? '');
  const form = new URLSearchParams(consent.search);
  for (const scope of (form.get('scope') ?? '').split(/[ ,]/)) form.append('granted_scope', scope);
  form.delete('scope');
  form.set('account', accounts[provider]);
  form.set('decision', 'allow');
  const decided = await fetch(consent.origin + consent.pathname, {
    method: 'POST',
    body: form,
    redirect: 'manual',
  });
  await fetch(decided.headers.get('location') ?? '');
  const connectionId = (await connectionIds(nango, provider)).find((id) => !before.has(id)) ?? '';
  expect(await post(http, { intent: 'saveConnection', provider, connectionId })).toContain(
    accounts[provider],
  );
}

async function post(http: APIRequestContext, form: Record<string, string>): Promise<string> {
  const headers = { 'Sec-Fetch-Site': 'same-origin' };
  return (await http.post('/settings/integrations.data', { form, headers })).text();
}

async function connectionIds(nango: SandboxNango, provider: ProviderKey): Promise<string[]> {
  const headers = { Authorization: `Bearer ${nango.secretKey}` };
  const answer = await fetch(`${nango.url}/connections`, { headers });
  const { connections } = (await answer.json()) as {
    connections: { connection_id: string; provider_config_key: string }[];
  };
  return connections
    .filter(({ provider_config_key }) => provider_config_key === provider)
    .map(({ connection_id }) => connection_id);
}
