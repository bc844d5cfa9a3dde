import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { viewerOf } from '#app/chat/viewer.ts';
import { readInput, userAction, userLoader } from '#app/doors.server.ts';
import { answerConnectIntent, connectIntent } from '#app/integrations/connect-intents.server.ts';
import { integrationsOf } from '#app/integrations/integration.ts';
import { IntegrationCard } from '#app/integrations/IntegrationCard.tsx';
import { useConnectedToast } from '#app/integrations/use-connected-toast.ts';
import { answerUnreachable, keepLoaded } from '#app/platform/unreachable.ts';
import { SettingsPage } from '#app/ui/SettingsLayout.tsx';

export const meta: MetaFunction = () => [{ title: 'Integrations · Arlo' }];

/** The page shows what Nango and the providers say now, not what they said when somebody last asked. */
export const loader = userLoader(async ({ services, user }) => {
  const { clock, connections } = services;
  await connections.reconcileForPage(user.id);
  return {
    integrations: integrationsOf(await connections.list(user.id)),
    waiting: await services.actions.ledger.waiting(user.id),
    format: viewerOf(user).format,
    now: clock.now().toString(),
  };
});

export const action = userAction(async ({ services, user, request }) => {
  const asked = await readInput(request, connectIntent);
  if (asked.intent === 'createSession') await services.rateLimits.consume('connect', user.id);
  return answerConnectIntent(services.connections, user.id, asked);
});

export const clientLoader = keepLoaded('routes/settings.integrations');
export const clientAction = answerUnreachable;

export default function IntegrationsPage() {
  const { integrations, waiting, format, now } = useLoaderData<typeof loader>();
  useConnectedToast(integrations);
  return (
    <SettingsPage
      title="Integrations"
      subtitle="Accounts Arlo can use for you. Sign-in goes through Nango; Arlo never sees a password."
      width="narrow"
    >
      <ul className="space-y-3">
        {integrations.map((integration) => (
          <li key={integration.provider}>
            <IntegrationCard
              integration={integration}
              waitingConfirmations={waiting[integration.provider] ?? 0}
              format={format}
              now={now}
            />
          </li>
        ))}
      </ul>
    </SettingsPage>
  );
}
