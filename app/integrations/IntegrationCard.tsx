import { Ban, Check, CircleAlert, TriangleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import { Badge } from '#app/ui/Badge.tsx';
import { Button } from '#app/ui/Button.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { shortDate } from '#app/ui/past-time.ts';
import type { TimeFormat } from '#app/ui/time-format.ts';
import { ConnectionDetails } from './ConnectionDetails.tsx';
import { DisconnectDialog } from './DisconnectDialog.tsx';
import type { Integration } from './integration.ts';
import { missingPermissions, missingSentence } from './granted-access.ts';
import { stoppedSentence } from './integration-words.ts';
import { NangoConnectButton } from './NangoConnectButton.tsx';
import { ProviderTile } from './ProviderLogo.tsx';
import { providers, type Permission } from './providers.ts';
import { ReplaceAccount } from './ReplaceAccount.tsx';
import type { ConnectPhase } from './use-connect.ts';
import { useDisconnect } from './use-disconnect.ts';

type IntegrationCardProps = {
  integration: Integration;
  /** Confirmations that wait for the person and need this connection; they expire when it goes. */
  waitingConfirmations: number;
  format: TimeFormat;
  /** When the page was made, ISO 8601. */
  now: string;
};

/** One provider on the integrations page: how it stands, what it may do, and the one thing to do next. */
export function IntegrationCard({ integration, waitingConfirmations, format, now }: IntegrationCardProps) {
  const { provider, status } = integration;
  const { name, description } = providers[provider];
  const headingId = useId();
  const [phase, setPhase] = useState<ConnectPhase>({ name: 'idle' });
  const [asking, setAsking] = useState(false);
  const { disconnect, disconnecting } = useDisconnect(provider);

  const connection = integration.status === 'not_connected' ? null : integration;
  const candidate = connection?.candidate ?? null;
  const missing = connection?.status === 'active' ? missingPermissions(provider, connection.scopes) : [];
  const mode = !connection ? 'connect' : connection.status !== 'active' ? 'reconnect' : 'grant';
  const needsSignIn = !candidate && (status !== 'active' || missing.length > 0);
  const mayChange = !candidate && status === 'active';

  const removeLabel = status === 'revoked' ? 'Remove' : 'Disconnect';
  const removeButton = (variant: 'secondary' | 'ghost', className?: string) => (
    <Button
      variant={variant}
      className={className}
      busy={disconnecting}
      aria-haspopup="dialog"
      aria-label={`${removeLabel} ${name}`}
      onClick={() => setAsking(true)}
    >
      {removeLabel}
    </Button>
  );
  const anotherButton = () => (
    <NangoConnectButton provider={provider} mode="another" variant="ghost" onPhase={setPhase} />
  );

  return (
    <article className="card @container" aria-labelledby={headingId}>
      <div className="flex flex-wrap items-center gap-x-3.5 gap-y-3 p-4">
        <ProviderTile provider={provider} />
        <div className="min-w-0 flex-1">
          <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <h2 id={headingId} className="font-semibold">
              {name}
            </h2>
            <StatusBadge status={status} phase={phase} />
          </div>
          <p className="text-small text-ink-2">{description}</p>
        </div>
        <div className={`flex gap-2 ${needsSignIn ? 'max-sm:order-1 max-sm:w-full' : 'max-sm:hidden'}`}>
          {mayChange && <div className="flex gap-2 max-sm:hidden">{anotherButton()}</div>}
          {connection && removeButton('secondary', 'max-sm:hidden')}
          {needsSignIn && (
            <NangoConnectButton
              provider={provider}
              mode={mode}
              className="max-sm:flex-1"
              onPhase={setPhase}
            />
          )}
        </div>
        {connection && candidate ? (
          <ReplaceAccount provider={provider} candidate={candidate} accountLabel={connection.accountLabel} />
        ) : (
          <CardNotice integration={integration} missing={missing} phase={phase} format={format} now={now} />
        )}
      </div>
      {connection && (
        <>
          <ConnectionDetails connection={connection} format={format} now={now} />
          <div className="flex flex-wrap border-t border-line px-1 py-1 sm:hidden">
            {removeButton('ghost')}
            {mayChange && anotherButton()}
          </div>
        </>
      )}
      <DisconnectDialog
        open={asking}
        onOpenChange={setAsking}
        provider={provider}
        accountLabel={connection?.accountLabel ?? null}
        confirmLabel={removeLabel}
        waitingConfirmations={waitingConfirmations}
        onConfirm={disconnect}
      />
    </article>
  );
}

function StatusBadge({ status, phase }: { status: Integration['status']; phase: ConnectPhase }) {
  if (phase.name === 'connecting') return <Badge icon="spinner">Connecting…</Badge>;
  switch (status) {
    case 'active':
      return (
        <Badge tone="success" icon={Check}>
          Connected
        </Badge>
      );
    case 'expired':
      return (
        <Badge tone="warning" icon={TriangleAlert}>
          Expired
        </Badge>
      );
    case 'revoked':
      return (
        <Badge tone="warning" icon={Ban}>
          Revoked
        </Badge>
      );
    case 'not_connected':
      return phase.name === 'failed' ? (
        <Badge tone="danger" icon={CircleAlert}>
          Not connected
        </Badge>
      ) : (
        <Badge>Not connected</Badge>
      );
  }
}

type CardNoticeProps = Pick<IntegrationCardProps, 'integration' | 'format' | 'now'> & {
  missing: readonly Permission[];
  phase: ConnectPhase;
};

/** Why the connection does not work, or not for everything, or how connecting it went. */
function CardNotice({ integration, missing, phase, format, now }: CardNoticeProps) {
  if (phase.name === 'connecting') {
    return (
      <p className="w-full text-small text-ink-2">
        Finish in the window that just opened.{' '}
        <button type="button" className="link" onClick={phase.reopen}>
          Open it again
        </button>
      </p>
    );
  }
  if (phase.name === 'failed') {
    return (
      <Notice tone="danger" role="status" className="w-full !text-small">
        <p>{phase.message}</p>
      </Notice>
    );
  }
  if (integration.status !== 'not_connected' && integration.statusReason) {
    const { statusReason, provider, statusSince } = integration;
    return (
      <Notice tone="warning" className="w-full !text-small">
        <p>{stoppedSentence(statusReason, provider, shortDate(statusSince, format, now))}</p>
      </Notice>
    );
  }
  if (missing.length > 0) {
    return (
      <Notice tone="warning" className="w-full !text-small">
        <p>{missingSentence(missing)}</p>
      </Notice>
    );
  }
  return null;
}
