import type { ServerBuild } from '@remix-run/node';
import { expect, test } from 'vitest';
import { publicLoader } from './doors.server.ts';
import { createLifecycle } from './lifecycle.server.ts';
import { readEnv } from './platform/env.server.ts';

test('a loader or action that no door made keeps the server from starting', async () => {
  const env = readEnv({}, () => ({
    sessionSecret: 's',
    nangoSecretKey: 'k',
    nangoWebhookSecret: 'w',
    demoPassword: 'p',
  }));
  const route = (id: string, module: object) => [id, { id, path: id, module }];
  const routes = Object.fromEntries([
    route('root', { loader: () => null }),
    route('routes/closed', { loader: publicLoader(() => null) }),
    route('routes/open', { loader: publicLoader(() => null), action: () => null }),
  ]) as ServerBuild['routes'];
  await expect(createLifecycle().start(env, routes)).rejects.toThrow(
    'These do not say who may call them: action of routes/open.',
  );
});
