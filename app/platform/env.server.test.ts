import { describe, expect, test } from 'vitest';
import { EnvError, readEnv, type Env } from './env.server.ts';
import type { LocalSecrets } from './local-secrets.server.ts';

const local: LocalSecrets = {
  sessionSecret: 'kept in the data directory, 0123456789',
  nangoSecretKey: '7f0c1c1e-5f64-4f0e-8d3c-6a0f4b1f7a11',
  nangoWebhookSecret: '2b1d9a44-0f1e-4f8a-9b7e-3c2d1e0f9a88',
  demoPassword: 'demo-0123456789ab',
};
const strongSecret = 'm3Qx9vT1sK8bW5zR2yL7nC4pF6hJ0dGa';
const strongerSecret = 'Zp0aVt7uQe3kXs9mBy1nRw5cLf8jHg2d';
const realNango = { NANGO_SECRET_KEY: 'key', NANGO_WEBHOOK_SECRET: 'signing' };
const remote = { APP_URL: 'https://arlo.example.com', SESSION_SECRET: strongSecret, ...realNango };

function read(source: Record<string, string>): Env {
  return readEnv(source, () => local);
}

function problemsOf(source: Record<string, string>): string[] {
  try {
    read(source);
  } catch (error) {
    if (error instanceof EnvError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('with nothing set', () => {
  test('everything runs on this machine', () => {
    expect(read({})).toMatchObject({
      mode: 'production',
      host: '127.0.0.1',
      port: 3000,
      appUrl: 'http://localhost:3000',
      isLoopback: true,
      database: { kind: 'pglite' },
      sessionSecrets: [local.sessionSecret],
      nango: {
        kind: 'sandbox',
        host: 'http://localhost:3010',
        secretKey: local.nangoSecretKey,
        webhookSecret: local.nangoWebhookSecret,
      },
      model: { kind: 'demo' },
    });
  });

  test('a blank variable counts as absent, and space around a value does not count', () => {
    expect(read({ PORT: ' ', DATABASE_URL: '', LOG_LEVEL: ' warn ' })).toMatchObject({
      port: 3000,
      database: { kind: 'pglite' },
      logLevel: 'warn',
    });
  });

  test('the address follows the port', () => {
    expect(read({ PORT: '4000', SANDBOX_PORT: '4010' })).toMatchObject({
      appUrl: 'http://localhost:4000',
      nango: { host: 'http://localhost:4010', connectUrl: 'http://localhost:4010/connect-ui/' },
    });
  });
});

test('proxies are believed by their address, and none on one’s own machine', () => {
  expect(read({}).trustedProxies).toEqual([]);
  expect(read(remote).trustedProxies).toEqual(['loopback', 'linklocal', 'uniquelocal']);
  expect(read({ ...remote, TRUSTED_PROXIES: '203.0.113.0/24, 2001:db8::1' }).trustedProxies).toEqual(
    expect.arrayContaining(['203.0.113.0/24', '2001:db8::1']),
  );
  for (const wrong of ['all', '203.0.113.0/33', '203.0.113.0/24/1', '203.0.113.0/24,', 'proxy.example.com']) {
    expect(problemsOf({ ...remote, TRUSTED_PROXIES: wrong })).toEqual([
      expect.stringMatching(/^TRUSTED_PROXIES must be addresses/),
    ]);
  }
});

test('a database is named', () => {
  for (const url of ['postgres://db.example.com', 'postgres://db.example.com/']) {
    expect(problemsOf({ DATABASE_URL: url })).toEqual([
      expect.stringMatching(/^DATABASE_URL must .*name a database/),
    ]);
  }
});

describe('with real services', () => {
  test('Nango in the cloud unless another is named', () => {
    expect(read(remote).nango).toEqual({
      kind: 'nango',
      host: 'https://api.nango.dev',
      connectUrl: 'https://connect.nango.dev',
      secretKey: 'key',
      webhookSecret: 'signing',
    });
    expect(read({ ...remote, NANGO_HOST: 'https://nango.example.com/' }).nango.host).toBe(
      'https://nango.example.com',
    );
  });

  test('nothing of this machine is needed', () => {
    const env = readEnv(remote, () => {
      throw new Error('asked for local secrets');
    });
    expect(env).toMatchObject({ host: '0.0.0.0', isLoopback: false, sessionSecrets: [strongSecret] });
  });

  test('a model by its key, or any compatible server by its address', () => {
    expect(read({ OPENAI_API_KEY: 'sk-1' }).model).toMatchObject({ kind: 'openai', apiKey: 'sk-1' });
    expect(read({ OPENAI_BASE_URL: 'http://localhost:11434/v1', ARLO_MODEL: 'qwen3' }).model).toEqual({
      kind: 'compatible',
      baseUrl: 'http://localhost:11434/v1',
      apiKey: null,
      model: 'qwen3',
    });
  });

  test('session secrets rotate: the first signs, all are kept', () => {
    const env = read({ SESSION_SECRET: `${strongerSecret}, ${strongSecret}` });
    expect(env.sessionSecrets).toEqual([strongerSecret, strongSecret]);
  });
});

describe('what cannot work is refused in one sentence each', () => {
  test.each([
    [{ PORT: '0' }, /^PORT must be a port number/],
    [{ PORT: '3000.5' }, /^PORT must be a port number/],
    [{ PORT: 'abc' }, /^PORT must be a port number/],
    [{ APP_URL: 'arlo.example.com' }, /^APP_URL must be the address people open/],
    [{ APP_URL: 'http://localhost:3000/arlo' }, /^APP_URL must be the address people open, without a path/],
    [{ DATABASE_URL: 'mysql://localhost/arlo' }, /^DATABASE_URL must start with postgres:/],
    [{ OPENAI_BASE_URL: 'localhost' }, /^OPENAI_BASE_URL must be the address/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of trace, debug, info/],
    [{ NODE_ENV: 'staging' }, /^NODE_ENV must be production, development or test/],
    [{ NANGO_SECRET_KEY: 'key' }, /^NANGO_WEBHOOK_SECRET must be set too/],
    [{ NANGO_HOST: 'https://nango.example.com' }, /^NANGO_SECRET_KEY must be set too/],
    [{ SESSION_SECRET: 'short' }, /^SESSION_SECRET must be a random text of at least 32 characters/],
    [{ SESSION_SECRET: 'change-me-change-me-change-me-0123456789' }, /^SESSION_SECRET/],
    [{ SESSION_SECRET: '0'.repeat(40) }, /^SESSION_SECRET/],
    [{ SESSION_SECRET: `${strongSecret},short` }, /^SESSION_SECRET/],
  ])('%o', (source, sentence) => {
    const problems = problemsOf(source);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(sentence);
  });

  test('away from this machine, Nango and a session secret have to be set', () => {
    const problems = problemsOf({ APP_URL: 'https://arlo.example.com' });
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(
      /^NANGO_SECRET_KEY must be set, because APP_URL is https:\/\/arlo.example.com/,
    );
    expect(problems[1]).toMatch(/^SESSION_SECRET must be a random text/);
  });

  test('several problems are told together', () => {
    expect(problemsOf({ PORT: 'x', LOG_LEVEL: 'loud' })).toHaveLength(2);
  });
});

test.each(['localhost', 'arlo.localhost', '127.0.0.1', '127.1.2.3', '[::1]'])(
  '%s is this machine',
  (host) => {
    expect(read({ APP_URL: `http://${host}:3000` }).isLoopback).toBe(true);
  },
);

test.each(['localhost.example.com', '192.168.1.5', '0.0.0.0', '127.example.com'])(
  '%s is not this machine',
  (host) => {
    expect(read({ ...remote, APP_URL: `http://${host}:3000` }).isLoopback).toBe(false);
  },
);
