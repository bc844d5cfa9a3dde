import { TriangleAlert } from 'lucide-react';
import type { ActionView } from '#app/actions/action.ts';

/** Stands under a reply that speaks of a change which the ledger of actions does not have. */
export function UnbackedClaim({ actions }: { actions: readonly Pick<ActionView, 'status'>[] }) {
  const nothing = !actions.some(({ status }) => status === 'done');
  return (
    <section className="notice notice-warning">
      <TriangleAlert aria-hidden="true" className="icon" />
      <div className="min-w-0 flex-1">
        <p className="font-medium">{nothing ? 'Nothing was changed' : 'Not all of this was changed'}</p>
        <p className="text-small text-ink-2">
          {nothing
            ? 'This reply speaks of a change, but Arlo made none. Ask again to have it done.'
            : 'This reply speaks of a change that Arlo didn’t make. What was changed has a card here.'}
        </p>
      </div>
    </section>
  );
}
