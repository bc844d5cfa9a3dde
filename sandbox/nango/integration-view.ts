import { json, type SandboxResponse } from '../http/message.ts';
import { nangoError } from './errors.ts';
import type { NangoContext } from './context.ts';
import { findIntegration, presentIntegrations, type Integration } from './integrations.ts';
import type { ConnectSession } from './state.ts';

/** When the sandbox's integrations were made. They are part of it, so any fixed moment will do. */
const madeAt = '2026-01-05T09:00:00.000Z';

/** GET /integrations: those that the session allows, or all. */
export function listIntegrations(nango: NangoContext, session: ConnectSession | undefined): SandboxResponse {
  const allowed = session?.allowedIntegrations;
  const visible = presentIntegrations(nango).filter(({ key }) => !allowed || allowed.includes(key));
  return json(200, { data: visible.map((integration) => integrationView(nango.publicUrl, integration)) });
}

/** GET /integrations/:key. */
export function describeIntegration(nango: NangoContext, key: string): SandboxResponse {
  const integration = findIntegration(nango, key);
  if (!integration) return nangoError(404, 'not_found', `Integration "${key}" does not exist`);
  return json(200, { data: integrationView(nango.publicUrl, integration) });
}

/** GET /providers/:name: the provider's template. */
export function describeProvider(nango: NangoContext, name: string): SandboxResponse {
  const { publicUrl } = nango;
  const provider = presentIntegrations(nango).find((one) => one.provider.name === name)?.provider;
  if (!provider) return nangoError(404, 'not_found', `Unknown provider ${name}`);
  return json(200, {
    data: {
      display_name: provider.displayName,
      categories: provider.categories,
      auth_mode: 'OAUTH2',
      authorization_url: publicUrl + provider.authorizationPath,
      token_url: publicUrl + provider.tokenPath,
      authorization_params: provider.authorizationParams,
      proxy: { base_url: provider.baseUrl, retry: { error_code: provider.retryOn } },
      docs: `https://nango.dev/docs/api-integrations/${provider.name}`,
      name: provider.name,
      logo_url: logoUrl(publicUrl, provider.name),
    },
  });
}

function integrationView(publicUrl: string, { key, displayName, provider }: Integration) {
  return {
    unique_key: key,
    provider: provider.name,
    display_name: displayName,
    logo: logoUrl(publicUrl, provider.name),
    forward_webhooks: true,
    created_at: madeAt,
    updated_at: madeAt,
  };
}

function logoUrl(publicUrl: string, provider: string): string {
  return `${publicUrl}/images/template-logos/${provider}.svg`;
}
