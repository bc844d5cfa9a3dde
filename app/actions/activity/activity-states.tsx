import { Link, useRevalidator } from '@remix-run/react';
import { History, RotateCw, SearchX } from 'lucide-react';
import { counted } from '#app/actions/cards/words.ts';
import { Button, buttonClass } from '#app/ui/Button.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { Skeleton } from '#app/ui/Skeleton.tsx';
import { activityPath, type ActivityFilter } from './activity-filter.ts';

/** Before the first change. */
export function NoActivity() {
  return (
    <div className="card grid place-items-center px-6 py-12 text-center">
      <span className="tile !size-9">
        <History aria-hidden="true" className="icon" />
      </span>
      <p className="mt-3 font-medium">No changes yet</p>
      <p className="mt-0.5 max-w-[22rem] text-small text-ink-2">
        When Arlo books, moves or deletes something, it’s listed here and you can undo it.
      </p>
    </div>
  );
}

/** The filter hides everything. */
export function NoMatches({ filter, hidden }: { filter: ActivityFilter; hidden: number }) {
  return (
    <div className="card grid place-items-center px-6 py-12 text-center">
      <span className="tile !size-9">
        <SearchX aria-hidden="true" className="icon" />
      </span>
      <p className="mt-3 font-medium wrap-anywhere" role="status">
        {filter.q ? (
          <>
            No changes match “<bdi>{filter.q}</bdi>”
          </>
        ) : (
          'No changes match this filter'
        )}
      </p>
      <p className="num mt-0.5 text-small text-ink-2">
        {counted(hidden, 'change is', 'changes are')} hidden by the filter.
      </p>
      <Link to={activityPath} className={`${buttonClass('secondary', 'small')} mt-4`}>
        Clear filter
      </Link>
    </div>
  );
}

/** In the place of a list that takes long to come. */
export function ActivitySkeleton() {
  return (
    <div className="card overflow-hidden" aria-busy="true">
      <p className="sr-only">Loading activity…</p>
      {widths.map(([title, detail]) => (
        <div
          key={title}
          className="flex h-[3.375rem] items-center gap-4 border-line px-4 [&:not(:nth-child(2))]:border-t"
        >
          <Skeleton className="h-3 w-9" />
          <Skeleton className="h-3 w-20 max-sm:hidden" />
          <div className="flex-1 space-y-1.5">
            <Skeleton className={`h-3.5 ${title}`} />
            <Skeleton className={`h-3 ${detail}`} />
          </div>
          <Skeleton className="h-5 w-20 !rounded-full" />
        </div>
      ))}
    </div>
  );
}

const widths = [
  ['w-[44%]', 'w-[64%]'],
  ['w-[32%]', 'w-[52%]'],
  ['w-[52%]', 'w-[72%]'],
  ['w-[38%]', 'w-[58%]'],
  ['w-[48%]', 'w-[68%]'],
  ['w-[35%]', 'w-[55%]'],
] as const;

/** The list could not be read; the page around it stays. */
export function ActivityProblem() {
  const { revalidate, state } = useRevalidator();
  return (
    <Notice tone="danger" role="alert">
      <div className="flex items-center gap-3">
        <p className="min-w-0 flex-1">Couldn’t load your activity.</p>
        <Button size="small" className="!-my-1" busy={state !== 'idle'} onClick={revalidate}>
          <RotateCw aria-hidden="true" className="icon icon-sm" />
          Retry
        </Button>
      </div>
    </Notice>
  );
}
