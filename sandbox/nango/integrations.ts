import type { NangoContext } from './context.ts';

/** How an OAuth client of a provider is set up in this Nango environment, and its template's fixed facts. */
export type Integration = {
  /** The integration's own key (provider config key). */
  key: string;
  displayName: string;
  provider: ProviderTemplate;
  clientId: string;
  scopes: readonly string[];
};

/** The part of Nango's provider template that a client can see or feel. */
type ProviderTemplate = {
  name: string;
  displayName: string;
  categories: readonly string[];
  /** Path of the provider's consent page on this sandbox. */
  authorizationPath: string;
  tokenPath: string;
  authorizationParams: Record<string, string>;
  baseUrl: string;
  /** Statuses that the proxy retries when the caller asks for retries; `5xx` stands for the range. */
  retryOn: readonly string[];
};

const googleConsent = {
  authorizationPath: '/accounts/google/o/oauth2/v2/auth',
  tokenPath: '/accounts/google/token',
  authorizationParams: { response_type: 'code', access_type: 'offline', prompt: 'consent' },
};

/** The OAuth client that Nango has at each provider. */
export const clientIds = { google: 'sandbox-client.apps.googleusercontent.com', github: 'Iv1.sandboxclient' };

/** The integrations that a sandbox has, unless they are taken away. */
export const integrations: readonly Integration[] = [
  {
    key: 'google-calendar',
    displayName: 'Google Calendar',
    provider: {
      name: 'google-calendar',
      displayName: 'Google Calendar',
      categories: ['popular', 'productivity'],
      ...googleConsent,
      baseUrl: 'https://www.googleapis.com',
      retryOn: ['403', '5xx', '401', '429'],
    },
    clientId: clientIds.google,
    scopes: [
      'https://www.googleapis.com/auth/calendar.events',
      'https://www.googleapis.com/auth/calendar.readonly',
    ],
  },
  {
    key: 'gmail',
    displayName: 'Gmail',
    provider: {
      name: 'google-mail',
      displayName: 'Gmail',
      categories: ['popular', 'communication'],
      ...googleConsent,
      baseUrl: 'https://gmail.googleapis.com',
      retryOn: ['5xx', '401', '429'],
    },
    clientId: clientIds.google,
    scopes: ['https://www.googleapis.com/auth/gmail.readonly'],
  },
  {
    key: 'github',
    displayName: 'GitHub',
    provider: {
      name: 'github',
      displayName: 'GitHub (User OAuth)',
      categories: ['dev-tools', 'support', 'ticketing'],
      authorizationPath: '/accounts/github/login/oauth/authorize',
      tokenPath: '/accounts/github/login/oauth/access_token',
      authorizationParams: {},
      baseUrl: 'https://api.github.com',
      retryOn: ['403', '5xx', '401', '429'],
    },
    clientId: clientIds.github,
    scopes: ['repo', 'read:user'],
  },
];

type Environment = Pick<NangoContext, 'faults'>;

/** The integrations that this environment has, as it stands. */
export function presentIntegrations({ faults }: Environment): Integration[] {
  return integrations.filter(({ key }) => !faults.missingIntegrations.includes(key));
}

/** The integration with this key, if this environment has it. */
export function findIntegration(nango: Environment, key: string): Integration | undefined {
  return presentIntegrations(nango).find((integration) => integration.key === key);
}
