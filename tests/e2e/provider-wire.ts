import { createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** A request that waits on the wire. It arrives at the other end only when it is let go on. */
export type Held = {
  /** Lets it go on. */
  release(): void;
  /** Cuts the connection instead. */
  cut(): void;
};

/** The wire between Arlo and Nango, for tests to hold and to cut. */
export type ProviderWire = {
  url: string;
  /**
   * Waits for the next request to the calendar of this method and holds it: on its way there, or with its answer on
   * the way back, when Google has carried it out.
   */
  hold(method: Method, way: 'there' | 'back'): Promise<Held>;
  /** Every write to the calendar that went through to Google since the last call, as `PATCH <event id>`. */
  takeWrites(): string[];
  /** While it is cut, nothing goes through. */
  setCut(cut: boolean): void;
  close(): Promise<void>;
};

type Rule = { method: Method; way: 'there' | 'back'; arrived: (held: Held) => void };
type Arrived = { status: number; headers: IncomingMessage['headers']; body: Buffer };

const events = /^\/proxy\/calendar\/v3\/calendars\/[^/?]+\/events\/?([^/?]*)/;
const calendarList = '/proxy/calendar/v3/users/me/calendarList';

/** Opens a wire to a Nango at `target` (an origin). */
export async function openWire(target: string): Promise<ProviderWire> {
  let rules: Rule[] = [];
  let writes: string[] = [];
  let isCut = false;

  function ruleFor(method: string, path: string, way: Rule['way']): Rule | undefined {
    const isCalendar = events.test(path) || path.startsWith(calendarList);
    const rule = isCalendar
      ? rules.find((candidate) => candidate.method === method && candidate.way === way)
      : undefined;
    rules = rules.filter((other) => other !== rule);
    return rule;
  }

  /** Whether what was held goes on. */
  function wait(rule: Rule | undefined): Promise<boolean> {
    if (!rule) return Promise.resolve(true);
    return new Promise((resolve) => {
      rule.arrived({ release: () => resolve(true), cut: () => resolve(false) });
    });
  }

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { method = 'GET', url: path = '/' } = incoming;
    const body = await buffer(incoming);
    if (isCut || !(await wait(ruleFor(method, path, 'there')))) {
      outgoing.destroy();
      return;
    }
    const written = method === 'GET' ? null : events.exec(path);
    if (written) writes.push([method, written[1]].filter(Boolean).join(' '));
    const answer = await forward(target, incoming, body);
    if (!(await wait(ruleFor(method, path, 'back')))) {
      outgoing.destroy();
      return;
    }
    // Whoever asked may be dead by now.
    if (!outgoing.destroyed) outgoing.writeHead(answer.status, answer.headers).end(answer.body);
  }

  const server = createServer((incoming, outgoing) => {
    handle(incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    hold: (method, way) => new Promise((arrived) => rules.push({ method, way, arrived })),
    takeWrites() {
      const taken = writes;
      writes = [];
      return taken;
    },
    setCut(cut) {
      isCut = cut;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function forward(target: string, incoming: IncomingMessage, body: Buffer): Promise<Arrived> {
  return new Promise((resolve, reject) => {
    const request = send(
      new URL(incoming.url ?? '/', target),
      { method: incoming.method, headers: incoming.headers },
      (response) => {
        buffer(response).then(
          (text) => resolve({ status: response.statusCode ?? 502, headers: response.headers, body: text }),
          reject,
        );
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}
