import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Database } from '#db/client.ts';
import type { Clock } from '#app/platform/clock.ts';
import { AppError } from '#app/platform/errors.ts';
import type { NewId } from '#app/platform/ids.ts';
import type { Connections } from './connections.server.ts';
import type { Nango } from './nango.server.ts';
import { isProviderKey } from './providers.ts';

const maxBytes = 1_000_000;

const label = z.string().transform((text) => text.slice(0, 100));
const delivery = z.object({
  type: label.catch('unknown'),
  operation: label.optional().catch(undefined),
  success: z.boolean().optional().catch(undefined),
  connectionId: z.string().max(255).optional().catch(undefined),
  providerConfigKey: z.string().optional().catch(undefined),
});
type Delivery = z.infer<typeof delivery>;

export type WebhookOptions = {
  db: Database;
  nango: Pick<Nango, 'isSignedByNango'>;
  connections: Pick<Connections, 'follow'>;
  clock: Clock;
  newId: NewId;
};

/**
 * Answers Nango's deliveries. They carry neither an id nor a time, come twice, late, in any order or not at all,
 * and a captured one can be sent again for ever. So a delivery is only a nudge to look at Nango; what it claims
 * is not stored. A 503 makes Nango send it again.
 */
export function createWebhook({ db, nango, connections, clock, newId }: WebhookOptions) {
  return async function handle(request: Request): Promise<Response> {
    const body = await readBody(request);
    if (!body) return new Response('Too large', { status: 413 });
    if (!nango.isSignedByNango(body, request.headers.get('x-nango-hmac-sha256'))) {
      return new Response('Bad signature', { status: 401 });
    }
    const parsed = delivery.safeParse(parseJson(body));
    if (!parsed.success) return new Response('Not a JSON object', { status: 400 });

    const log = (outcome: 'applied' | 'ignored' | 'postponed') =>
      db
        .insertInto('webhook_deliveries')
        .values({
          id: newId(),
          body_hash: createHash('sha256').update(body).digest('hex'),
          type: parsed.data.type,
          operation: parsed.data.operation ?? null,
          success: parsed.data.success ?? null,
          nango_connection_id: parsed.data.connectionId ?? null,
          received_at: clock.now().toString(),
          outcome,
        })
        .execute();
    try {
      const applied = await follow(parsed.data);
      await log(applied ? 'applied' : 'ignored');
      return new Response(applied ? 'Applied' : 'Ignored');
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      await log('postponed');
      return new Response('Nango could not be read', { status: 503 });
    }
  };

  async function follow(delivered: Delivery): Promise<boolean> {
    const { type, operation, success, connectionId, providerConfigKey } = delivered;
    if (type !== 'auth' || !connectionId || !isProviderKey(providerConfigKey)) return false;
    const made = operation === 'creation' || operation === 'override';
    // A consent that was refused says so with `creation`, even when it was to renew a connection that is healthy.
    if (made && success !== true) return false;
    if (!made && operation !== 'refresh') return false;
    return connections.follow(providerConfigKey, connectionId);
  }
}

/** The exact bytes, as the signature covers them; undefined when there are too many. */
async function readBody(request: Request): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (Number(request.headers.get('content-length')) > maxBytes) return undefined;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}
