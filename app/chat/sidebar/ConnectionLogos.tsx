import { Link, useLocation } from '@remix-run/react';
import { buttonClass } from '#app/ui/Button.tsx';
import { classNames } from '#app/ui/class-names.ts';
import { ProviderLogo } from '#app/integrations/ProviderLogo.tsx';
import { connectionsInWords, needsReconnecting } from './connection-words.ts';
import type { ConnectionSummary } from './types.ts';

/** Links to Integrations: in colour when connected, grey when not, with an amber dot when the person is needed. */
export function ConnectionLogos({ connections }: { connections: readonly ConnectionSummary[] }) {
  const { pathname } = useLocation();
  return (
    <Link
      to="/settings/integrations"
      state={{ from: pathname }}
      className={classNames(buttonClass('ghost', 'small'), '!gap-3 !px-2.5')}
      aria-label={`Integrations: ${connectionsInWords(connections)}`}
    >
      {connections.map((connection) => (
        <span key={connection.provider} className="relative grid place-items-center">
          <ProviderLogo
            provider={connection.provider}
            size="small"
            className={connection.status === 'not_connected' ? 'opacity-40 grayscale' : undefined}
          />
          {needsReconnecting(connection) && (
            <span className="absolute -top-1 -right-1 size-2 rounded-full bg-warning-dot ring-2 ring-canvas" />
          )}
        </span>
      ))}
    </Link>
  );
}
