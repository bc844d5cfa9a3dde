import { z } from 'zod';
import { tokenFaults } from '../authorization/grants.ts';
import { faultRule } from '../google/faults.ts';
import { html, json, type SandboxRequest, type SandboxResponse } from '../http/message.ts';
import { route, type Route } from '../http/router.ts';
import { apiFaults } from '../nango/faults.ts';
import { integrations } from '../nango/integrations.ts';
import { deliveryModes } from '../nango/webhooks.ts';
import { fileRoute, pageHeaders } from '../pages/page.ts';
import type { AccessChange, Control } from './control.ts';
import { controlPage } from './control-page.ts';

/** The control page at `/`, and the JSON API under `/__sandbox/` that it and the browser tests use. */
export function controlRoutes(control: Control, appUrl: string): Route[] {
  const overview = () =>
    json(200, {
      appUrl,
      connections: control.connections(),
      webhooks: control.webhooks(),
      tokenFault: control.tokenFault(),
      nango: control.nangoFaults(),
    });

  function changeAccess(connectionId: string, change: AccessChange): SandboxResponse {
    const problem = control.changeAccess(connectionId, change);
    if (!problem) return overview();
    return json(problem === 'unknown_connection' ? 404 : 409, { error: problem });
  }

  /** A lever that takes a JSON body and answers with the new state of everything. */
  function lever<T>(path: string, schema: z.ZodType<T>, pull: (input: T) => void): Route {
    return route('POST', path, (request) => {
      const input = schema.safeParse(readJson(request));
      if (!input.success) return json(400, { error: z.prettifyError(input.error) });
      pull(input.data);
      return overview();
    });
  }

  return [
    route('GET', '/', () => html(200, controlPage(appUrl), pageHeaders())),
    fileRoute('/control.js', new URL('control.js', import.meta.url)),
    fileRoute('/control.css', new URL('control.css', import.meta.url)),
    route('GET', '/__sandbox/state', overview),
    ...(['expire', 'revoke', 'heal'] as const).map((change) =>
      route('POST', `/__sandbox/connections/:id/${change}`, (_request, { id = '' }) =>
        changeAccess(id, change),
      ),
    ),
    lever('/__sandbox/webhooks', z.strictObject({ mode: z.enum(deliveryModes) }), ({ mode }) =>
      control.setWebhookMode(mode),
    ),
    lever('/__sandbox/token-endpoints', z.strictObject({ fault: z.enum(tokenFaults) }), ({ fault }) =>
      control.setTokenFault(fault),
    ),
    lever('/__sandbox/nango', nangoFaultsSchema, control.setNangoFaults),
    lever(
      '/__sandbox/rate-limit',
      z.strictObject({ perMinute: z.number().int().min(0).nullable() }),
      ({ perMinute }) => control.setRateLimit(perMinute),
    ),
    ...(['gmail', 'github'] as const).map((provider) =>
      lever(`/__sandbox/${provider}/faults`, faultRule, (rule) => control.addFault(provider, rule)),
    ),
    lever('/__sandbox/reset', z.unknown(), () => control.reset()),
  ];
}

const nangoFaultsSchema = z
  .strictObject({
    api: z.enum(apiFaults),
    sessionsExpired: z.boolean(),
    missingIntegrations: z.array(z.enum(integrations.map(({ key }) => key))),
  })
  .partial();

function readJson(request: SandboxRequest): unknown {
  try {
    return JSON.parse(request.body);
  } catch {
    return undefined;
  }
}
