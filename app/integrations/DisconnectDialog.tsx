import { History, Timer } from 'lucide-react';
import { AlertDialog } from '#app/ui/AlertDialog.tsx';
import { lossSentence } from './integration-words.ts';
import { providers, type ProviderKey } from './providers.ts';

type DisconnectDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  provider: ProviderKey;
  accountLabel: string | null;
  confirmLabel: 'Disconnect' | 'Remove';
  waitingConfirmations: number;
  onConfirm: () => void;
};

/** Asks before a connection is given up, and says what goes with it and what stays. */
export function DisconnectDialog(props: DisconnectDialogProps) {
  const { open, onOpenChange, provider, accountLabel, confirmLabel, waitingConfirmations, onConfirm } = props;
  const { name, changes } = providers[provider];
  return (
    <AlertDialog
      open={open}
      onOpenChange={onOpenChange}
      title={`${confirmLabel} ${name}?`}
      confirmLabel={confirmLabel}
      onConfirm={onConfirm}
    >
      <p>
        {lossSentence(provider)}{' '}
        <span className="text-ink [overflow-wrap:anywhere]">{accountLabel ?? 'this account'}</span>.
      </p>
      <ul className="space-y-1.5">
        {waitingConfirmations > 0 && (
          <li className="fact">
            <Timer aria-hidden="true" className="icon" />
            <span>
              {waitingConfirmations === 1
                ? '1 waiting confirmation will expire.'
                : `${waitingConfirmations} waiting confirmations will expire.`}
            </span>
          </li>
        )}
        <li className="fact">
          <History aria-hidden="true" className="icon" />
          <span>Your chats and activity stay.{changes && ' Undo stops working for past changes.'}</span>
        </li>
      </ul>
    </AlertDialog>
  );
}
