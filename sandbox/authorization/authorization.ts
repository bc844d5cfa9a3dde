import { html, json, redirect, type SandboxRequest, type SandboxResponse } from '../http/message.ts';
import { route, type Route } from '../http/router.ts';
import { pageHeaders } from '../pages/page.ts';
import type { Account, ProviderName } from './accounts.ts';
import { consentPage, refusalPage } from './consent-page.ts';
import type { Grants } from './grants.ts';

export type AuthorizationOptions = {
  grants: Grants;
  /** Who can sign in. */
  accounts: (provider: ProviderName) => readonly Account[];
  /** The one redirect address that is registered for the application. */
  redirectUri: string;
  /** Client id of the application at each provider. */
  clientIds: Record<ProviderName, string>;
};

const consentPaths: Record<ProviderName, string> = {
  google: '/accounts/google/o/oauth2/v2/auth',
  github: '/accounts/github/login/oauth/authorize',
};
const tokenPaths: Record<ProviderName, string> = {
  google: '/accounts/google/token',
  github: '/accounts/github/login/oauth/access_token',
};

/** The providers' sign-in: a consent page and a token endpoint for each (OAuth 2 code flow with PKCE). */
export function authorizationRoutes(options: AuthorizationOptions): Route[] {
  return (['google', 'github'] as const).flatMap((provider) => [
    route('GET', consentPaths[provider], (request) => ask(options, provider, request)),
    route('POST', consentPaths[provider], (request) => decide(options, provider, request)),
    route('POST', tokenPaths[provider], (request) => token(options, provider, request)),
  ]);
}

function ask(options: AuthorizationOptions, provider: ProviderName, request: SandboxRequest) {
  const query = request.url.searchParams;
  const mistake = mistakeIn(options, provider, query);
  if (mistake) return html(400, refusalPage(provider, mistake), pageHeaders());
  return html(
    200,
    consentPage({
      provider,
      accounts: options.accounts(provider),
      suggestedAccount: query.get('login_hint') ?? undefined,
      scopes: scopesIn(query),
      action: consentPaths[provider],
      hidden: [...query].filter(([name]) => name !== 'scope'),
    }),
    pageHeaders(),
  );
}

function decide(
  options: AuthorizationOptions,
  provider: ProviderName,
  request: SandboxRequest,
): SandboxResponse {
  const form = new URLSearchParams(request.body);
  const mistake = mistakeIn(options, provider, form);
  if (mistake) return html(400, refusalPage(provider, mistake), pageHeaders());
  const back = new URL(options.redirectUri);
  const scopes = form.getAll('granted_scope');
  const account = options.accounts(provider).find(({ id }) => id === form.get('account'));
  if (form.get('decision') === 'allow' && account && scopes.length > 0) {
    const code = options.grants.issueCode({
      provider,
      account: account.id,
      scopes,
      redirectUri: options.redirectUri,
      codeChallenge: form.get('code_challenge') ?? '',
    });
    back.searchParams.set('code', code);
  } else {
    back.searchParams.set('error', 'access_denied');
  }
  back.searchParams.set('state', form.get('state') ?? '');
  return redirect(back.href);
}

function token(options: AuthorizationOptions, provider: ProviderName, request: SandboxRequest) {
  const form = new URLSearchParams(request.body);
  const { grants } = options;
  const result =
    form.get('grant_type') === 'refresh_token'
      ? grants.refresh(provider, form.get('refresh_token') ?? '')
      : grants.exchangeCode(provider, form);
  return json(result.status, result.body, { 'cache-control': 'no-store' });
}

/** What a provider would refuse to send the browser back with, or undefined. */
function mistakeIn(options: AuthorizationOptions, provider: ProviderName, query: URLSearchParams) {
  if (query.get('client_id') !== options.clientIds[provider]) return 'invalid_client';
  if (query.get('redirect_uri') !== options.redirectUri) return 'redirect_uri_mismatch';
  if (query.get('response_type') !== 'code') return 'unsupported_response_type';
  return undefined;
}

function scopesIn(query: URLSearchParams): string[] {
  return (query.get('scope') ?? '').split(/[ ,]+/).filter(Boolean);
}
