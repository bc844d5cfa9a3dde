import { Info, Mail, MessageSquareText, Repeat, Undo2, Users, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { undoDays } from '#app/actions/row.ts';
import type { ChangeProposal, NotifyChoice } from '#app/calendar/change.ts';
import { MailChoice } from './MailChoice.tsx';
import { mailFact, namesOf } from './words.ts';

type FactsProps = {
  /** What the change does to the part of the series that is picked. */
  proposal: ChangeProposal;
  /** Why it is asked, in a sentence. */
  reason: string;
  notify: NotifyChoice | undefined;
  disabled: boolean;
  onNotify: (notify: NotifyChoice) => void;
};

/** Who is mailed, whether it can be taken back, and what makes this change one to ask about. */
export function Facts({ proposal, reason, notify, disabled, onNotify }: FactsProps) {
  const { organizer, recurrence } = proposal.event;
  const isDelete = proposal.kind === 'delete' && !proposal.undo;
  const isQuiet = notify === 'none';
  const told = (
    <>
      {mailFact(proposal)}: <bdi className="text-ink">{namesOf(proposal.notified)}</bdi>
    </>
  );
  return (
    <ul className="mt-3.5 space-y-1.5 empty:hidden">
      {proposal.kind === 'update' && recurrence && <Fact icon={Repeat}>Repeats {recurrence.words}</Fact>}
      {proposal.reply?.note && (
        <Fact icon={MessageSquareText}>
          Your note: <bdi className="text-ink">{proposal.reply.note}</bdi>
        </Fact>
      )}
      {proposal.notified.length > 0 &&
        (proposal.kind !== 'respond' ? (
          <li>
            <MailChoice notify={notify} disabled={disabled} onNotify={onNotify}>
              {told}
            </MailChoice>
          </li>
        ) : (
          <Fact icon={Mail}>{told}</Fact>
        ))}
      {proposal.reach && <Fact icon={Users}>{proposal.reach}</Fact>}
      {proposal.foreign && organizer && (
        <Fact icon={Users}>
          <bdi>{organizer.name}</bdi> organises this event
        </Fact>
      )}
      {!isDelete && reason && <Fact icon={Info}>{reason}</Fact>}
      {isDelete && (
        <Fact icon={Undo2}>
          You can undo this for {undoDays} days.
          {proposal.notified.length > 0 && !isQuiet && ' Guests get a new invitation if you do.'}
        </Fact>
      )}
    </ul>
  );
}

function Fact({ icon: Icon, children }: { icon: LucideIcon; children: ReactNode }) {
  return (
    <li className="fact">
      <Icon aria-hidden="true" className="icon" />
      <span className="min-w-0">{children}</span>
    </li>
  );
}
