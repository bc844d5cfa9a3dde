import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createGrants } from './grants.ts';

const verifier = 'a-verifier-that-only-the-client-knows';
const redirectUri = 'http://localhost:3010/oauth/callback';
const request = {
  provider: 'google' as const,
  account: 'maya@fernhill.example',
  scopes: ['one', 'two'],
  redirectUri,
  codeChallenge: createHash('sha256').update(verifier).digest('base64url'),
};

function newGrants() {
  let time = 0;
  const forgotten: string[] = [];
  const grants = createGrants({ now: () => time, onForgotten: (token) => forgotten.push(token) });
  const exchange = (change: Record<string, string> = {}) =>
    grants.exchangeCode(
      'google',
      new URLSearchParams({
        code: grants.issueCode(request),
        redirect_uri: redirectUri,
        code_verifier: verifier,
        ...change,
      }),
    );
  return { grants, forgotten, exchange, advance: (ms: number) => (time += ms) };
}

describe('an authorization code', () => {
  test('is worth tokens for what was granted', () => {
    const { grants, exchange } = newGrants();
    const { status, body } = exchange();
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3599, scope: 'one two' });
    expect(grants.holderOf('google', String(body.access_token))).toEqual({
      account: 'maya@fernhill.example',
      scopes: ['one', 'two'],
      valid: true,
    });
  });

  test.each([
    ['another verifier', { code_verifier: 'guessed' }],
    ['another redirect address', { redirect_uri: 'http://localhost:1/' }],
    ['another code', { code: '4/guessed' }],
  ])('is worth nothing with %s', (_case, change) => {
    const { exchange } = newGrants();
    expect(exchange(change)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  test('is worth nothing the second time, at another provider, or after ten minutes', () => {
    const { grants, exchange, advance } = newGrants();
    const code = grants.issueCode(request);
    const form = new URLSearchParams({ code, redirect_uri: redirectUri, code_verifier: verifier });
    expect(grants.exchangeCode('github', form).status).toBe(400);
    expect(grants.exchangeCode('google', form).status, 'and the attempt has used it up').toBe(400);
    expect(exchange({ code: grants.issueCode(request) }).status).toBe(200);
    const late = grants.issueCode(request);
    advance(10 * 60_000);
    expect(exchange({ code: late }).status).toBe(400);
  });
});

test('an access token that has run out is forgotten with the next refresh', () => {
  const { grants, exchange, forgotten, advance } = newGrants();
  const { body } = exchange();
  const first = String(body.access_token);
  advance(3_599_000);
  expect(grants.holderOf('google', first)?.valid).toBe(false);
  expect(forgotten).toEqual([]);
  expect(grants.refresh('google', String(body.refresh_token)).status).toBe(200);
  expect(forgotten).toEqual([first]);
  expect(grants.holderOf('google', first)).toBeUndefined();
});

test('a grant that is no longer active refreshes nothing and its tokens are void', () => {
  const { grants, exchange } = newGrants();
  const { body } = exchange();
  const grant = grants.grantOf(String(body.access_token));
  expect(grant).toBeDefined();
  if (grant) grant.status = 'revoked';
  expect(grants.refresh('google', String(body.refresh_token))).toMatchObject({
    status: 400,
    body: { error: 'invalid_grant' },
  });
  expect(grants.holderOf('google', String(body.access_token))?.valid).toBe(false);
});
