import { createHash, randomBytes } from 'node:crypto';
import type { ProviderName } from './accounts.ts';

const codeLifetimeMs = 10 * 60 * 1000;
const accessTokenLifetimeS = 3599;

/** What a person has allowed an application, and whether the provider still stands by it. */
export type Grant = {
  provider: ProviderName;
  account: string;
  scopes: string[];
  /** GitHub gives none: its access tokens stay good until they are revoked. */
  refreshToken: string | null;
  /** `expired`: tokens can no longer be refreshed. `revoked`: the person has removed the application. */
  status: 'active' | 'expired' | 'revoked';
  accessTokens: { token: string; expiresAt: number | null }[];
};

/** What an API needs to know about a bearer token. */
export type TokenHolder = { account: string; scopes: readonly string[]; valid: boolean };

export const tokenFaults = ['none', 'invalid_client', 'server_error', 'dropped'] as const;

/** How the token endpoints fail: as with a deleted OAuth client, with a 500, or without an answer. */
export type TokenFault = (typeof tokenFaults)[number];

/** A token endpoint's answer, before it is put on the wire. Status 0 ends the connection. */
type TokenResult = { status: number; body: Record<string, unknown> };

type AuthorizationCode = {
  code: string;
  provider: ProviderName;
  account: string;
  scopes: string[];
  redirectUri: string;
  codeChallenge: string;
  expiresAt: number;
};

type CodeRequest = Pick<
  AuthorizationCode,
  'provider' | 'account' | 'scopes' | 'redirectUri' | 'codeChallenge'
>;

/** The providers' memory of who allowed what, and the tokens that follow from it. */
export type Grants = {
  issueCode: (request: CodeRequest) => string;
  exchangeCode: (provider: ProviderName, form: URLSearchParams) => TokenResult;
  refresh: (provider: ProviderName, refreshToken: string) => TokenResult;
  /** Undefined for a token that this provider never issued. */
  holderOf: (provider: ProviderName, accessToken: string) => TokenHolder | undefined;
  /** The grant behind an access token, whatever its status. */
  grantOf: (accessToken: string) => Grant | undefined;
  /** What every token request meets. */
  setTokenFault: (fault: TokenFault) => void;
  tokenFault: () => TokenFault;
  snapshot: () => Grant[];
  restore: (grants: Grant[]) => void;
};

const invalidGrant: TokenResult = {
  status: 400,
  body: { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' },
};
const faultResults: Record<Exclude<TokenFault, 'none'>, TokenResult> = {
  invalid_client: {
    status: 401,
    body: { error: 'invalid_client', error_description: 'The OAuth client was not found.' },
  },
  server_error: { status: 500, body: { error: 'server_error' } },
  dropped: { status: 0, body: {} },
};

export type GrantsOptions = {
  /** Epoch milliseconds. */
  now: () => number;
  /** Called with an access token that has run out and will not be known any more. */
  onForgotten: (accessToken: string) => void;
};

export function createGrants({ now, onForgotten }: GrantsOptions): Grants {
  let grants: Grant[] = [];
  let codes: AuthorizationCode[] = [];
  let fault: TokenFault = 'none';

  function issueAccessToken(grant: Grant): Record<string, unknown> {
    const token = randomBytes(32).toString('base64url');
    if (grant.provider === 'github') {
      const accessToken = `gho_${token.slice(0, 36)}`;
      grant.accessTokens.push({ token: accessToken, expiresAt: null });
      return { access_token: accessToken, token_type: 'bearer', scope: grant.scopes.join(',') };
    }
    const accessToken = `ya29.${token}`;
    const ended = grant.accessTokens.filter(({ expiresAt }) => expiresAt !== null && expiresAt <= now());
    for (const { token: endedToken } of ended) onForgotten(endedToken);
    grant.accessTokens = grant.accessTokens.filter((issued) => !ended.includes(issued));
    grant.accessTokens.push({ token: accessToken, expiresAt: now() + accessTokenLifetimeS * 1000 });
    return {
      access_token: accessToken,
      expires_in: accessTokenLifetimeS,
      scope: grant.scopes.join(' '),
      token_type: 'Bearer',
    };
  }

  function grantOf(accessToken: string): Grant | undefined {
    return grants.find((grant) => grant.accessTokens.some(({ token }) => token === accessToken));
  }

  return {
    issueCode: (request) => {
      const code = `4/${randomBytes(32).toString('base64url')}`;
      codes.push({ ...request, code, expiresAt: now() + codeLifetimeMs });
      return code;
    },
    exchangeCode: (provider, form) => {
      if (fault !== 'none') return faultResults[fault];
      const found = codes.find(({ code }) => code === form.get('code'));
      codes = codes.filter((code) => code !== found && code.expiresAt > now());
      const challenge = createHash('sha256')
        .update(form.get('code_verifier') ?? '')
        .digest('base64url');
      const fits =
        found?.provider === provider &&
        found.expiresAt > now() &&
        found.redirectUri === form.get('redirect_uri') &&
        found.codeChallenge === challenge;
      if (!found || !fits)
        return { status: 400, body: { error: 'invalid_grant', error_description: 'Bad Request' } };
      const refreshToken = provider === 'google' ? `1//${randomBytes(48).toString('base64url')}` : null;
      const grant: Grant = {
        provider,
        account: found.account,
        scopes: found.scopes,
        refreshToken,
        status: 'active',
        accessTokens: [],
      };
      grants.push(grant);
      const body = issueAccessToken(grant);
      return { status: 200, body: refreshToken ? { ...body, refresh_token: refreshToken } : body };
    },
    refresh: (provider, refreshToken) => {
      if (fault !== 'none') return faultResults[fault];
      const grant = grants.find((candidate) => candidate.refreshToken === refreshToken);
      if (!grant || grant.provider !== provider || grant.status !== 'active') return invalidGrant;
      return { status: 200, body: issueAccessToken(grant) };
    },
    holderOf: (provider, accessToken) => {
      const grant = grantOf(accessToken);
      if (!grant || grant.provider !== provider) return undefined;
      const expiresAt = grant.accessTokens.find(({ token }) => token === accessToken)?.expiresAt ?? null;
      const valid = grant.status === 'active' && (expiresAt === null || expiresAt > now());
      return { account: grant.account, scopes: grant.scopes, valid };
    },
    grantOf,
    setTokenFault: (value) => {
      fault = value;
    },
    tokenFault: () => fault,
    snapshot: () => grants,
    restore: (saved) => {
      grants = saved;
      codes = [];
      fault = 'none';
    },
  };
}
