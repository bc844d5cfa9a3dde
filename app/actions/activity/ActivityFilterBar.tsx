import { Link, useNavigate, useNavigation } from '@remix-run/react';
import { Search } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { providerKeys, providers, isProviderKey } from '#app/integrations/providers.ts';
import {
  activityPath,
  activitySearch,
  longestSearch,
  statusFilters,
  type ActivityFilter,
} from './activity-filter.ts';
import type { ActivityPage } from './activity.ts';
import { outcomeNames } from './line-words.ts';

type ActivityFilterBarProps = { filter: ActivityFilter; counts: ActivityPage['counts'] };

/** Chooses what the activity lists. The address keeps the choice. */
export function ActivityFilterBar({ filter, counts }: ActivityFilterBarProps) {
  const navigate = useNavigate();
  const go = useCallback(
    (change: Partial<ActivityFilter>) =>
      navigate(addressOf({ ...filter, ...change }), { replace: true, preventScrollReset: true }),
    [filter, navigate],
  );
  const { text, setText } = useSearchText(filter.q, go);
  return (
    <search className="mb-4 flex flex-wrap items-center gap-2" aria-label="Filter activity">
      <div className="max-lg:order-2 max-md:-mx-4 max-md:w-[100vw] max-md:overflow-x-auto max-md:px-4">
        <div className="segmented max-md:w-max" role="group" aria-label="Status">
          {([null, ...statusFilters] as const).map((status) => (
            <Link
              key={status}
              to={addressOf({ ...filter, status })}
              preventScrollReset
              aria-current={status === filter.status ? 'page' : undefined}
            >
              {status === null ? 'All' : outcomeNames[status]}
              <span className="num font-normal text-ink-3">{counts[status ?? 'all']}</span>
            </Link>
          ))}
        </div>
      </div>
      <form
        action={activityPath}
        className="ml-auto flex flex-wrap gap-2 max-lg:order-1 max-lg:ml-0 max-lg:w-full"
        onSubmit={(event) => {
          event.preventDefault();
          go({ q: text.trim() });
        }}
      >
        {filter.status && <input type="hidden" name="status" value={filter.status} />}
        <div className="relative max-lg:min-w-44 max-lg:flex-1">
          <Search
            aria-hidden="true"
            className="icon pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-ink-3"
          />
          <input
            className="input !h-8 !w-50 !pl-8 !text-small max-lg:!w-full pointer-coarse:!h-11 pointer-coarse:!text-head"
            type="search"
            name="q"
            aria-label="Filter by event or chat"
            placeholder="Filter by event or chat"
            maxLength={longestSearch}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <select
          className="input !h-8 !w-auto max-w-36 !px-2 !text-small pointer-coarse:!h-11 pointer-coarse:!text-head"
          name="provider"
          aria-label="Provider"
          value={filter.provider ?? ''}
          onChange={({ target: { value } }) => go({ provider: isProviderKey(value) ? value : null })}
        >
          <option value="">All providers</option>
          {providerKeys.map((key) => (
            <option key={key} value={key}>
              {providers[key].name}
            </option>
          ))}
        </select>
      </form>
    </search>
  );
}

/** The list from its top. */
function addressOf(filter: ActivityFilter): string {
  return `${activityPath}${activitySearch({ ...filter, after: null })}`;
}

const typingPauseMs = 250;

/**
 * The words in the search field. They are searched for in a pause of the typing, once nothing else is loading, and
 * follow the address when it changes by itself (back, Clear filter).
 */
function useSearchText(searched: string, go: (change: { q: string }) => void) {
  const { state } = useNavigation();
  const [text, setText] = useState(searched);
  const asked = useRef(searched);

  useEffect(() => {
    if (searched === asked.current) return;
    asked.current = searched;
    setText(searched);
  }, [searched]);

  useEffect(() => {
    const wanted = text.trim();
    if (wanted === asked.current || state !== 'idle') return;
    const timer = setTimeout(() => {
      asked.current = wanted;
      go({ q: wanted });
    }, typingPauseMs);
    return () => clearTimeout(timer);
  }, [text, state, go]);

  return { text, setText };
}
