import { request } from 'node:http';
import { createGoogleSandbox } from '../../sandbox/google/google-sandbox.ts';
import type { JsonObject } from '../../sandbox/google/json.ts';
import type { Target } from './google-calendar-cases.ts';

/** The sandbox in this process. */
export function inProcess(fixture: JsonObject): Target {
  const sandbox = createGoogleSandbox({ state: fixture });
  return {
    reset: async (state) => sandbox.reset(state),
    async send(message) {
      const answer = await sandbox.handle(message);
      return 'dropped' in answer ? { status: 0, headers: {}, body: '' } : answer;
    },
  };
}

/** A sandbox on the wire, below a base such as `http://127.0.0.1:3010/google`. */
export function overHttp(base: string): Target {
  const send: Target['send'] = ({ method, path, headers, body }) =>
    new Promise((resolve, reject) => {
      const outgoing = request(`${base}${path}`, { method, headers, agent: false }, (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('end', () =>
          resolve({
            status: incoming.statusCode ?? 0,
            headers: Object.fromEntries(
              Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
            ),
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      });
      outgoing.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ECONNRESET') resolve({ status: 0, headers: {}, body: '' });
        else reject(error);
      });
      outgoing.end(body);
    });
  return {
    send,
    async reset(state) {
      const { status } = await send({
        method: 'POST',
        path: '/__sandbox/reset',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(state),
      });
      if (status >= 300) throw new Error(`The sandbox at ${base} answered ${status} to a reset`);
    },
  };
}
