import { Link, useNavigation } from '@remix-run/react';
import { Download } from 'lucide-react';
import { useMemo } from 'react';
import { buttonClass } from '#app/ui/Button.tsx';
import { useNow } from '#app/ui/use-now.ts';
import { useSettledFlag } from '#app/ui/use-settled-flag.ts';
import type { ActivityContext } from './activity-context.ts';
import {
  activityPath,
  activitySearch,
  exportPath,
  isSameList,
  parseActivityFilter,
  type ActivityFilter,
} from './activity-filter.ts';
import { activityDays } from './activity-lines.ts';
import { ActivitySkeleton, NoActivity, NoMatches } from './activity-states.tsx';
import type { ActivityPage } from './activity.ts';
import { ActivityFilterBar } from './ActivityFilterBar.tsx';
import { ActivityList } from './ActivityList.tsx';
import { ActivityTable } from './ActivityTable.tsx';

type ActivityProps = Omit<ActivityContext, 'nowMs'> & { filter: ActivityFilter; page: ActivityPage };

const undoWindowTickMs = 15_000;

/** Everything Arlo did or was refused: the filter, the list, and the way to more of it. */
export function Activity({ filter, page, format, now, connected }: ActivityProps) {
  const nowMs = useNow(now, undoWindowTickMs);
  const days = useMemo(() => activityDays(page.entries, format, now), [page.entries, format, now]);
  const isLoading = useSettledFlag(useOtherListComes(filter));
  const context = { format, now, nowMs, connected };
  if (page.total === 0) return <NoActivity />;
  return (
    <>
      <ActivityFilterBar filter={filter} counts={page.counts} />
      {isLoading ? (
        <ActivitySkeleton />
      ) : page.entries.length === 0 ? (
        <NoMatches filter={filter} hidden={page.total} />
      ) : (
        <>
          <ActivityTable days={days} context={context} />
          <ActivityList days={days} context={context} />
          <Foot filter={filter} page={page} />
        </>
      )}
    </>
  );
}

/** Whether another list is on its way, not just more of this one. */
function useOtherListComes(filter: ActivityFilter): boolean {
  const { location } = useNavigation();
  if (location?.pathname !== activityPath) return false;
  return !isSameList(filter, parseActivityFilter(new URLSearchParams(location.search)));
}

function Foot({ filter, page }: Pick<ActivityProps, 'filter' | 'page'>) {
  const { state } = useNavigation();
  const { entries, counts, next } = page;
  const all = counts[filter.status ?? 'all'];
  const isCut = next === null && entries.length < all;
  return (
    <div className="mt-4 flex flex-wrap items-center gap-2 text-small text-ink-3">
      <p className="num mr-auto" role="status">
        {`${entries.length} of ${all} changes`}
        {isCut && '. Search to find older ones, or export them all.'}
      </p>
      <a
        className={buttonClass('ghost', 'small')}
        href={`${exportPath}${activitySearch({ ...filter, after: null })}`}
        download
      >
        <Download aria-hidden="true" className="icon icon-sm" />
        Export CSV
      </a>
      {next && (
        <Link
          className={buttonClass('secondary', 'small')}
          to={`${activityPath}${activitySearch({ ...filter, after: next })}`}
          replace
          preventScrollReset
          aria-busy={state !== 'idle' || undefined}
        >
          Show more
        </Link>
      )}
    </div>
  );
}
