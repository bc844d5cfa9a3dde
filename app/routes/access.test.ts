import type { AppLoadContext } from '@remix-run/node';
import { describe, expect, test } from 'vitest';
import { accessOf, type Access } from '#app/doors.server.ts';

/** Who may use each route. A new file in this folder has to be entered here. */
const accessTable: Record<string, Access> = {
  _chat: 'user',
  '_chat._index': 'user',
  agenda: 'user',
  '_chat.chat.$chatId': 'user',
  healthz: 'public',
  readyz: 'public',
  login: 'public',
  signup: 'public',
  logout: 'user',
  theme: 'user',
  timezone: 'user',
  events: 'user',
  'actions.$actionId.stop': 'user',
  'actions.$actionId.undo': 'user',
  'chat.$chatId.messages': 'user',
  'chat.$chatId.stop': 'user',
  'chat.$chatId.stream': 'user',
  'settings._index': 'user',
  settings: 'user',
  'settings.account': 'user',
  'settings.activity': 'user',
  'settings.activity[.csv]': 'user',
  'settings.integrations': 'user',
  'webhooks.nango': 'webhook',
};

type RouteModule = { loader?: unknown; action?: unknown };
type Handler = (args: { request: Request; params: object; context: AppLoadContext }) => Promise<unknown>;

const modules = Object.entries(import.meta.glob<RouteModule>(['./*.{ts,tsx}', '!./*.test.{ts,tsx}'])).map(
  ([file, load]) => ({ name: file.replace(/^\.\/|\.tsx?$/g, ''), load }),
);

test('every route is in the table, and the table has no others', () => {
  expect(modules.map(({ name }) => name).toSorted()).toEqual(Object.keys(accessTable).toSorted());
});

describe.each(modules)('$name', ({ name, load }) => {
  test('has the access of the table on all it exports', async () => {
    const { loader, action } = await load();
    const exported = [loader, action].filter((handler) => handler !== undefined);
    expect(exported.length).toBeGreaterThan(0);
    for (const handler of exported) expect(accessOf(handler)).toBe(accessTable[name]);
  });

  test.runIf(accessTable[name] === 'user')('turns away who is not signed in', async () => {
    const { loader, action } = await load();
    for (const [handler, method] of [
      [loader, 'GET'],
      [action, 'POST'],
    ] as const) {
      if (!handler) continue;
      expect(await statusWithoutSession(handler as Handler, method, true)).toBe(302);
      expect(await statusWithoutSession(handler as Handler, method, false)).toBe(401);
    }
  });
});

/** The answer of a loader (which throws it) or an action to somebody without a session. */
async function statusWithoutSession(
  handler: Handler,
  method: string,
  isPageRequest: boolean,
): Promise<number> {
  const touched = (): never => {
    throw new Error('The handler was reached.');
  };
  const sessions = { find: () => Promise.resolve(null) };
  const services = new Proxy(
    { sessions, log: { debug: () => undefined } },
    { get: (target, key) => (key in target ? Reflect.get(target, key) : touched()) },
  );
  const context = { services, requestId: 'r', isPageRequest } as unknown as AppLoadContext;
  const request = new Request('http://localhost/somewhere', { method });
  const answer: unknown = await handler({ request, params: {}, context }).catch((error: unknown) => error);
  expect(answer).toBeInstanceOf(Response);
  return (answer as Response).status;
}
