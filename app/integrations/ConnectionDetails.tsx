import { dateWithYear, pastTime } from '#app/ui/past-time.ts';
import type { TimeFormat } from '#app/ui/time-format.ts';
import type { Integration } from './integration.ts';
import { grantedAccess } from './granted-access.ts';

type ConnectionDetailsProps = {
  connection: Exclude<Integration, { status: 'not_connected' }>;
  format: TimeFormat;
  now: string;
};

/** Whose account it is, what Arlo may do with it, since when, when Arlo last did, and how old all this is. */
export function ConnectionDetails({ connection, format, now }: ConnectionDetailsProps) {
  const { provider, accountLabel, scopes, connectedAt, lastUsedAt, checkedAt } = connection;
  const access = grantedAccess(provider, scopes);
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-3.5 border-t border-line px-4 py-3.5 text-small @2xl:grid-cols-[minmax(0,1fr)_17rem_6.75rem_6.5rem]">
      <div className="min-w-0 max-sm:col-span-2">
        <dt className="text-ink-3">Account</dt>
        <dd className="mt-1 truncate text-ink" title={accountLabel ?? undefined}>
          {accountLabel ?? 'Not known'}
        </dd>
      </div>
      <div className="min-w-0 max-sm:col-span-2">
        <dt className="text-ink-3">Access granted</dt>
        {access.length === 0 ? (
          <dd className="mt-1 text-ink">Not known</dd>
        ) : (
          <dd className="mt-0.5">
            <ul className="flex flex-wrap gap-1.5">
              {access.map(({ scope, words }) => (
                <li
                  key={scope}
                  className="badge !h-auto min-h-[1.375rem] py-0.5 !leading-tight !whitespace-normal"
                  title={scope}
                >
                  {words}
                </li>
              ))}
            </ul>
          </dd>
        )}
      </div>
      <div>
        <dt className="text-ink-3">Connected since</dt>
        <dd className="num mt-1 text-ink">{dateWithYear(connectedAt, format)}</dd>
      </div>
      <div>
        <dt className="text-ink-3">Last used</dt>
        <dd className="num mt-1 text-ink">{lastUsedAt ? pastTime(lastUsedAt, format, now) : 'Not yet'}</dd>
      </div>
      <div className="col-span-full flex gap-1.5 text-ink-3">
        <dt>Last checked</dt>
        <dd className="num">{pastTime(checkedAt, format, now)}</dd>
      </div>
    </dl>
  );
}
