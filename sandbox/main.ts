import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { createSandbox, type Sandbox } from './sandbox.ts';
import { createStateWriter, readState, type StateWriter } from './state-file.ts';

const { env } = process;

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** The port of SANDBOX_PORT, 3010 unless set. */
function port(): number {
  const text = env.SANDBOX_PORT || '3010';
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    fail(`SANDBOX_PORT must be a port number, not "${text}".`);
  }
  return number;
}

/** A clock that stands still at SANDBOX_CLOCK, or undefined for the machine's own. */
function fixedClock(): (() => number) | undefined {
  const text = env.SANDBOX_CLOCK;
  if (!text) return undefined;
  try {
    const { epochMilliseconds } = Temporal.Instant.from(text);
    return () => epochMilliseconds;
  } catch {
    return fail(`SANDBOX_CLOCK must be an instant like 2026-11-23T09:00:00Z, not "${text}".`);
  }
}

/** The zone of SANDBOX_TIME_ZONE, or undefined for the machine's own. */
function timeZone(): string | undefined {
  const zone = env.SANDBOX_TIME_ZONE;
  if (!zone) return undefined;
  try {
    Temporal.Now.zonedDateTimeISO(zone);
    return zone;
  } catch {
    return fail(`SANDBOX_TIME_ZONE must be a zone like Europe/London, not "${zone}".`);
  }
}

function explain(error: unknown, wantedPort: number): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE') {
    return `Port ${wantedPort} is taken; stop the program that uses it or set SANDBOX_PORT to a free one.`;
  }
  return error.message;
}

const secretKey = env.NANGO_SECRET_KEY || randomUUID();
const webhookSecret = env.NANGO_WEBHOOK_SECRET || randomUUID();
const appUrl = env.SANDBOX_APP_URL || 'http://localhost:3000';
const wantedPort = port();
const stateFile = env.SANDBOX_STATE || undefined;

let sandbox: Sandbox;
let writer: StateWriter | undefined;
try {
  sandbox = createSandbox({
    secretKey,
    webhookSecret,
    appUrl,
    publicUrl: env.SANDBOX_URL || undefined,
    timeZone: timeZone(),
    now: fixedClock(),
    saved: stateFile ? readState(stateFile) : undefined,
    onActivity: () => writer?.changed(),
  });
  if (stateFile) writer = createStateWriter(stateFile, sandbox.snapshot);
  await sandbox.listen(wantedPort);
} catch (error) {
  fail(explain(error, wantedPort));
}

say(`Sandbox listening on ${sandbox.url} (Nango, Google, GitHub; control page at ${sandbox.url}/)`);
if (!env.NANGO_SECRET_KEY || !env.NANGO_WEBHOOK_SECRET) {
  say(
    [
      'Start the application with:',
      `  NANGO_HOST=${sandbox.url}`,
      `  NANGO_CONNECT_URL=${sandbox.url}/connect-ui/`,
      `  NANGO_SECRET_KEY=${secretKey}`,
      `  NANGO_WEBHOOK_SECRET=${webhookSecret}`,
    ].join('\n'),
  );
}
process.send?.({ type: 'listening', url: sandbox.url });

async function stop(): Promise<void> {
  writer?.flush();
  await sandbox.close();
  writer?.flush();
  process.exit(0);
}
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
// A parent that spawned the sandbox with a channel and then died would leave it behind on the port.
process.once('disconnect', () => void stop());
