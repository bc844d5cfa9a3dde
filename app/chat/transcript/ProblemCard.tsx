import { Check, RotateCw } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import type { CardContext } from '#app/actions/cards/card-props.ts';
import type { ToolProblem } from '#app/arlo/tool-output.ts';
import type { ConnectionState } from '#app/integrations/connection-states.ts';
import { providers } from '#app/integrations/providers.ts';
import type { ConnectPhase } from '#app/integrations/use-connect.ts';
import type { ConnectionErrorCode } from '#app/platform/errors.ts';
import { Button, buttonClass } from '#app/ui/Button.tsx';
import { ProviderTile } from '#app/integrations/ProviderLogo.tsx';
import { shortDate } from '#app/ui/past-time.ts';
import type { TimeFormat } from '#app/ui/time-format.ts';
import { problemWords } from './problem-words.ts';

type ProblemCardProps = Pick<CardContext, 'connectButton' | 'format' | 'now'> & {
  problem: ToolProblem & { code: ConnectionErrorCode };
  connections: readonly ConnectionState[];
  /** Nothing was said after the turn that met the problem. */
  latest: boolean;
  /** Has the question answered that the problem left open; null when there is none. */
  onRetry: (() => void) | null;
};

const settingsPath = '/settings/integrations';

/**
 * A provider needs the person: the button that mends it, here in the chat. It says how the provider stands now, which
 * may be another trouble than the one that was met, and shrinks once the provider is back.
 */
export function ProblemCard(props: ProblemCardProps) {
  const { problem, connections, latest, onRetry, connectButton, format, now } = props;
  const [later, setLater] = useState(false);
  const [phase, setPhase] = useState<ConnectPhase>({ name: 'idle' });
  const titleId = useId();
  const { provider } = problem;
  const { name } = providers[provider];
  const connection = connections.find((known) => known.provider === provider);
  const status = connection?.status ?? problem.code;

  if (status === 'active') {
    return (
      <Row
        mark={
          <span className="tile tile-success">
            <Check aria-hidden="true" className="icon" />
          </span>
        }
        title={`${name} connected`}
        detail={connection?.accountLabel ?? 'Ready to use'}
      >
        {onRetry && (
          <Button size="small" onClick={onRetry}>
            <RotateCw aria-hidden="true" className="icon icon-sm" />
            Answer now
          </Button>
        )}
      </Row>
    );
  }
  const { title, detail } = problemWords(status, provider, {
    phase,
    latest,
    trouble: connection ? troubleOf(connection, format, now) : null,
  });
  if (later) {
    return (
      <Row
        mark={<ProviderTile provider={provider} />}
        title={title}
        detail="You can do this any time in Settings"
      >
        <OpenSettings />
      </Row>
    );
  }
  return (
    <section className="card p-4" role="group" aria-labelledby={titleId}>
      <div className="flex items-start gap-3.5">
        <ProviderTile provider={provider} />
        <div className="min-w-0 flex-1">
          <h3 id={titleId} className="font-semibold">
            {title}
          </h3>
          <p className="mt-0.5 text-ink-2" role="status">
            {detail}
          </p>
          <div className="mt-3 flex flex-wrap items-center gap-2">
            {connectButton(provider, status === 'not_connected' ? 'connect' : 'reconnect', setPhase)}
            {phase.name === 'connecting' ? null : status === 'expired' ? (
              <OpenSettings />
            ) : (
              <Button variant="ghost" onClick={() => setLater(true)}>
                Not now
              </Button>
            )}
          </div>
        </div>
      </div>
    </section>
  );
}

function OpenSettings() {
  return (
    <a className={buttonClass('ghost')} href={settingsPath}>
      Open Settings
    </a>
  );
}

type RowProps = { mark: ReactNode; title: string; detail: string; children?: ReactNode };

function Row({ mark, title, detail, children }: RowProps) {
  const titleId = useId();
  return (
    <section className="settled" role="group" aria-labelledby={titleId}>
      {mark}
      <div className="grow">
        <p id={titleId} className="font-medium">
          {title}
        </p>
        <p className="text-small text-ink-3">{detail}</p>
      </div>
      {children}
    </section>
  );
}

function troubleOf({ statusReason, statusSince }: ConnectionState, format: TimeFormat, now: string) {
  if (statusReason === null || statusSince === null) return null;
  return { reason: statusReason, since: shortDate(statusSince, format, now) };
}
