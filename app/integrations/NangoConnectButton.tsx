import { useEffect, useRef } from 'react';
import { Button, type ButtonSize, type ButtonVariant } from '#app/ui/Button.tsx';
import { providers, type ProviderKey } from './providers.ts';
import { useConnect, type ConnectPhase } from './use-connect.ts';

const labels = {
  connect: 'Connect',
  reconnect: 'Reconnect',
  grant: 'Grant access',
  another: 'Use another account',
};
const retry = 'Try again';

type NangoConnectButtonProps = {
  provider: ProviderKey;
  mode: keyof typeof labels;
  /** Told once the connection is stored, with the account's name if it is known already. */
  onConnected?: (accountLabel: string | null) => void;
  /** Told every step, to show around the button what it says. Without it the button itself says what went wrong. */
  onPhase?: (phase: ConnectPhase) => void;
  variant?: ButtonVariant;
  size?: ButtonSize;
  className?: string;
};

/** Connects a provider through Nango's Connect UI, on the integrations page as in the chat. */
export function NangoConnectButton(props: NangoConnectButtonProps) {
  const { provider, mode, onConnected, onPhase, variant = 'primary', size, className } = props;
  const { phase, connect, cancel } = useConnect(provider, onConnected);

  const listener = useRef(onPhase);
  useEffect(() => {
    listener.current = onPhase;
    onPhase?.(phase);
  }, [phase, onPhase]);
  // The page may take the button away in mid-flow, when it hears that the provider is connected.
  useEffect(() => () => listener.current?.({ name: 'idle' }), []);

  const connecting = phase.name === 'connecting';
  const label = phase.name === 'failed' ? retry : labels[mode];
  const { name } = providers[provider];
  const spoken = spokenLabel(label, name);
  return (
    <>
      <Button
        variant={variant}
        {...(size && { size })}
        {...(className && { className })}
        busy={connecting}
        aria-label={connecting ? undefined : spoken}
        onClick={() => void connect()}
      >
        {connecting ? 'Connecting…' : label}
      </Button>
      {connecting && (
        <Button variant="ghost" {...(size && { size })} onClick={cancel}>
          Cancel
        </Button>
      )}
      {phase.name === 'failed' && !onPhase && (
        <output className="w-full text-small text-danger">{phase.message}</output>
      )}
    </>
  );
}

/** The visible words first, then what they are about. */
function spokenLabel(label: string, name: string): string {
  if (label === retry) return `${label}: connect ${name}`;
  return label === labels.connect || label === labels.reconnect ? `${label} ${name}` : `${label}: ${name}`;
}
