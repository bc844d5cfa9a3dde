import { useState } from 'react';
import { Button } from '#app/ui/Button.tsx';
import { TimeZoneLine } from '#app/ui/TimeZoneLine.tsx';
import { DeleteAccountDialog, type DeleteAccountDialogProps } from './DeleteAccountDialog.tsx';
import type { User } from './user.ts';

type AccountSettingsProps = Pick<DeleteAccountDialogProps, 'connected' | 'isDemo'> & {
  user: Pick<User, 'name' | 'email' | 'timeZone'>;
};

/** Who the person is to Arlo, and the way to leave. */
export function AccountSettings({ user, connected, isDemo }: AccountSettingsProps) {
  const [asking, setAsking] = useState(false);
  /** Each question starts anew, without the answer to the one before. */
  const [asked, setAsked] = useState(0);
  return (
    <>
      <dl className="card grid gap-x-6 gap-y-3.5 px-4 py-3.5 text-small sm:grid-cols-2">
        <div className="min-w-0">
          <dt className="text-ink-3">Name</dt>
          <dd className="mt-1 text-ink [overflow-wrap:anywhere]">{user.name}</dd>
        </div>
        <div className="min-w-0">
          <dt className="text-ink-3">Email</dt>
          <dd className="mt-1 text-ink [overflow-wrap:anywhere]">{user.email}</dd>
        </div>
      </dl>
      <TimeZoneLine zone={user.timeZone} />
      <section aria-labelledby="delete-account" className="mt-8">
        <h2 id="delete-account" className="text-body font-semibold">
          Delete account
        </h2>
        <p className="mt-1 text-body text-ink-2">
          Erases your chats, activity and settings, and deletes your connections at Nango. Your calendar
          itself isn’t touched.
        </p>
        <Button
          className="mt-3"
          aria-haspopup="dialog"
          onClick={() => {
            setAsked(asked + 1);
            setAsking(true);
          }}
        >
          Delete account
        </Button>
      </section>
      <DeleteAccountDialog
        key={asked}
        open={asking}
        onOpenChange={setAsking}
        connected={connected}
        isDemo={isDemo}
      />
    </>
  );
}
