import { Clock, Copy } from 'lucide-react';
import type { ChangeProposal } from '#app/calendar/change.ts';
import { titleOf } from './words.ts';

type ProposalNoticeProps = { proposal: Pick<ChangeProposal, 'notice' | 'conflicts'> };

/** What has to be said of a change: what the clocks made of its time, how far was looked, whether it is there already. */
export function ProposalNotice({ proposal: { notice, conflicts } }: ProposalNoticeProps) {
  const duplicate = conflicts.find((conflict) => conflict.duplicate);
  return (
    <>
      {notice && (
        <div className="notice notice-warning">
          <Clock aria-hidden="true" className="icon" />
          <p className="min-w-0 flex-1">{notice}</p>
        </div>
      )}
      {duplicate && (
        <div className="notice notice-warning">
          <Copy aria-hidden="true" className="icon" />
          <p className="min-w-0 flex-1">
            You may have this already: <bdi>{titleOf(duplicate)}</bdi>{' '}
            <span className="num whitespace-nowrap">{duplicate.label}</span>
          </p>
        </div>
      )}
    </>
  );
}
