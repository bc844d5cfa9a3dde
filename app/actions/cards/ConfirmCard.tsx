import type { ActionView } from '#app/actions/action.ts';
import { firstOptions, notifyChoices } from '#app/actions/change-options.ts';
import type { ChangeOptions, ChangeProposal, SeriesScope } from '#app/calendar/change.ts';
import { inScope } from '#app/calendar/in-scope.ts';
import { Kbd } from '#app/ui/Kbd.tsx';
import type { CardContext } from './card-props.ts';
import { CardFoot } from './CardFoot.tsx';
import { ConflictNotice } from './ConflictNotice.tsx';
import { Countdown } from './Countdown.tsx';
import { Diff } from './Diff.tsx';
import { CalendarBar, EventSummary, EventTitle } from './EventSummary.tsx';
import { Facts } from './Facts.tsx';
import { ScopeChoices } from './ScopeChoices.tsx';
import { ProposalNotice } from './ProposalNotice.tsx';
import { UnreadableNotice } from './UnreadableNotice.tsx';
import { shownChanges } from './shown-changes.ts';
import { verbIcons } from './verb-icons.ts';
import { changeVerb, verbWords } from './verb-words.ts';
import { questionOf, yesLabel } from './words.ts';

type ConfirmCardProps = Pick<CardContext, 'format' | 'now' | 'onSend'> & {
  action: ActionView;
  titleId: string;
  detailId: string;
  /** What is chosen, of what the card offers. */
  options: ChangeOptions;
  onOptions: (options: ChangeOptions) => void;
  /** ms left to answer; null once answered. */
  leftMs: number | null;
  sent: 'yes' | 'no' | null;
  lost: boolean;
  onYes: () => void;
  onNo: () => void;
};

/** The question about one change: what would happen, to which event, who hears of it, and how much of a series. */
export function ConfirmCard(props: ConfirmCardProps) {
  const { action, titleId, detailId, options, onOptions, leftMs, sent } = props;
  const proposal = inScope(action.proposal, options.scope);
  const verb = changeVerb(proposal);
  const words = verbWords[verb];
  const Icon = verb === 'move' ? verbIcons.update : verbIcons[verb];
  const isDelete = verb === 'delete';

  return (
    <>
      <header className="confirm-head">
        <span className={isDelete ? 'tile tile-danger' : 'tile tile-accent'}>
          <Icon aria-hidden="true" className="icon" />
        </span>
        <h3 id={titleId} className="min-w-0 flex-1 text-body font-semibold">
          <bdi>{questionOf([action])}</bdi>
        </h3>
        {sent === null && leftMs !== null && <Countdown leftMs={leftMs} />}
      </header>
      <div className="confirm-body">
        <ProposedChange proposal={proposal} format={props.format} now={props.now} id={detailId} />
        <Facts
          proposal={proposal}
          reason={action.reason}
          notify={options.notify}
          disabled={sent !== null}
          onNotify={(notify) => onOptions({ ...options, notify })}
        />
        <div className="mt-3 space-y-2 empty:hidden">
          <ProposalNotice proposal={proposal} />
          <ConflictNotice proposal={proposal} onSend={props.onSend} />
          <UnreadableNotice calendars={proposal.unreadable} />
        </div>
        <ScopeChoices
          scopes={proposal.scopes}
          name={titleId}
          scope={options.scope}
          disabled={sent !== null}
          onScope={(scope) => onOptions(withScope(action, options, scope))}
        />
      </div>
      <CardFoot
        yes={{ label: yesLabel(proposal, options.scope), variant: isDelete ? 'danger' : 'primary' }}
        no={{ label: words.no }}
        sent={sent}
        busyLabel={words.busy}
        lost={props.lost}
        onYes={props.onYes}
        onNo={props.onNo}
      >
        <span
          className="only-wide ml-auto flex items-center gap-1.5 text-caption text-ink-3"
          aria-hidden="true"
        >
          <Kbd>Y</Kbd>
          {words.keys[0]}
          <span className="ml-1.5 inline-flex">
            <Kbd>N</Kbd>
          </span>
          {words.keys[1]}
        </span>
      </CardFoot>
    </>
  );
}

/** Another part of the series; whether the guests are mailed stays as it was picked where there are guests. */
function withScope({ proposal }: ActionView, { notify }: ChangeOptions, scope: SeriesScope): ChangeOptions {
  const isKept = notify !== undefined && notifyChoices(proposal, scope).includes(notify);
  return { ...firstOptions(proposal, scope), ...(isKept && { notify }) };
}

type ProposedChangeProps = Pick<CardContext, 'format' | 'now'> & { proposal: ChangeProposal; id: string };

function ProposedChange({ proposal, format, now, id }: ProposedChangeProps) {
  if (proposal.kind !== 'update')
    return <EventSummary id={id} event={proposal.event} format={format} now={now} />;
  return (
    <div id={id}>
      <div className="flex gap-3">
        <CalendarBar color={proposal.event.color} />
        <p className="font-medium">
          <EventTitle event={proposal.event} />
        </p>
      </div>
      <Diff changes={shownChanges(proposal.changes, format, now)} />
    </div>
  );
}
