import { useFetcher } from '@remix-run/react';
import { CalendarCheck, Eraser, LogOut, Unplug } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { ErrorBody } from '#app/platform/error-body.ts';
import { AlertDialogButtons, AlertDialogFrame } from '#app/ui/AlertDialog.tsx';
import { Button } from '#app/ui/Button.tsx';
import { PasswordField } from '#app/ui/TextField.tsx';

export type DeleteAccountDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Names of the providers that are connected. */
  connected: readonly string[];
  /** The sandbox's account, whose password nobody has chosen. */
  isDemo: boolean;
};

/** Says what goes with the account and what stays, and asks for the password. Once it is being deleted it stays open. */
export function DeleteAccountDialog({ open, onOpenChange, connected, isDemo }: DeleteAccountDialogProps) {
  const { Form, data, state } = useFetcher<{ error: ErrorBody }>();
  const password = useRef<HTMLInputElement>(null);
  const passwordId = useId();

  useEffect(() => {
    if (!data || !password.current) return;
    if (data.error.code === 'forbidden') password.current.value = '';
    password.current.focus();
  }, [data]);

  return (
    <AlertDialogFrame
      open={open}
      onOpenChange={(next) => state === 'idle' && onOpenChange(next)}
      title="Delete your account?"
      description={
        <ul className="space-y-1.5">
          <li className="fact">
            <Eraser aria-hidden="true" className="icon" />
            <span>Your chats, activity and settings are erased. Nothing brings them back.</span>
          </li>
          {connected.length > 0 && (
            <li className="fact">
              <Unplug aria-hidden="true" className="icon" />
              <span>
                Arlo’s access to {inWords(connected)} ends: the{' '}
                {connected.length === 1 ? 'connection is' : 'connections are'} deleted at Nango.
              </span>
            </li>
          )}
          <li className="fact">
            <CalendarCheck aria-hidden="true" className="icon" />
            <span>
              Your calendar itself isn’t touched. What Arlo changed in it stays, and Arlo can’t undo it any
              more.
            </span>
          </li>
          <li className="fact">
            <LogOut aria-hidden="true" className="icon" />
            <span>You’re logged out on all your devices.</span>
          </li>
        </ul>
      }
    >
      <Form method="post" action="/settings/account" className="mt-4">
        <PasswordField
          ref={password}
          id={passwordId}
          name="password"
          label="Password"
          autoComplete="current-password"
          required
          maxLength={200}
          {...(isDemo && {
            hint: 'The demo account’s password is printed in the terminal where Arlo was started.',
          })}
          error={data?.error.message}
        />
        <AlertDialogButtons>
          <Button type="submit" variant="danger" busy={state !== 'idle'}>
            Delete account
          </Button>
        </AlertDialogButtons>
      </Form>
    </AlertDialogFrame>
  );
}

function inWords(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}
