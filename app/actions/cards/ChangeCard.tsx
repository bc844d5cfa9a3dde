import type { ActionView } from '#app/actions/action.ts';
import type { CardContext } from './card-props.ts';
import { ConflictNotice } from './ConflictNotice.tsx';
import { BeforeAfter, Diff } from './Diff.tsx';
import { CalendarBar, EventSummary, EventTitle } from './EventSummary.tsx';
import { GuestAvatars } from './GuestAvatars.tsx';
import { guestsOf } from './guests.ts';
import { OpenInCalendar } from './OpenInCalendar.tsx';
import { ProposalNotice } from './ProposalNotice.tsx';
import { UnreadableNotice } from './UnreadableNotice.tsx';
import { UndoButton } from './UndoButton.tsx';
import { shownChanges } from './shown-changes.ts';
import { verbIcons } from './verb-icons.ts';
import { changeVerb, verbWords } from './verb-words.ts';
import { counted, titleOf } from './words.ts';

type ChangeCardProps = Pick<CardContext, 'format' | 'now' | 'onSend'> & {
  action: ActionView;
  titleId: string;
  undo: { available: boolean; onUndo: () => void };
};

/** A booking or an edit that was made: the event, or only the fields that changed, with Undo. */
export function ChangeCard({ action, titleId, format, now, undo, onSend }: ChangeCardProps) {
  const { proposal } = action;
  const verb = changeVerb(proposal);
  const event = action.event ?? proposal.event;
  const Icon = verbIcons[verb];

  return (
    <>
      <header className="confirm-head">
        <span className="tile tile-success">
          <Icon aria-hidden="true" className="icon" />
        </span>
        <h3 id={titleId} className="flex-1 font-semibold">
          {verbWords[verb].made}
        </h3>
        <span className="only-wide">
          <OpenInCalendar event={event} variant="ghost" />
        </span>
        {undo.available && (
          <UndoButton of={`${verbWords[verb].made}, ${titleOf(event)}`} onUndo={undo.onUndo} />
        )}
      </header>
      <div className="confirm-body space-y-3">
        <MadeChange action={action} format={format} now={now} />
        {proposal.reach && <p className="text-small text-ink-2">{proposal.reach}</p>}
        <ProposalNotice proposal={proposal} />
        <ConflictNotice proposal={proposal} onSend={onSend} />
        <UnreadableNotice calendars={proposal.unreadable} />
      </div>
    </>
  );
}

function MadeChange({ action, format, now }: Pick<ChangeCardProps, 'action' | 'format' | 'now'>) {
  const { proposal, notified } = action;
  const event = action.event ?? proposal.event;
  const changes = shownChanges(proposal.changes, format, now);
  const [only, ...others] = changes;

  if (proposal.kind === 'create') {
    const guests = guestsOf(event);
    return (
      <EventSummary
        event={event}
        format={format}
        now={now}
        mailed={notified.length > 0 ? `${counted(notified.length, 'guest')} invited` : undefined}
        aside={guests.length > 0 && <GuestAvatars guests={guests} />}
      />
    );
  }
  if (only?.field === 'when' && others.length === 0) {
    return (
      <div className="flex gap-3">
        <CalendarBar color={event.color} />
        <div className="min-w-0">
          <p className="font-medium">
            <EventTitle event={event} />
          </p>
          <p className="num flex flex-wrap items-center gap-x-2">
            <BeforeAfter before={only.before} after={only.after} />
          </p>
        </div>
      </div>
    );
  }
  return (
    <div>
      <div className="flex gap-3">
        <CalendarBar color={event.color} />
        <p className="font-medium">
          <EventTitle event={event} />
        </p>
      </div>
      <Diff changes={changes} />
    </div>
  );
}
