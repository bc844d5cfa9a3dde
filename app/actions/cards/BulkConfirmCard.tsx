import { CalendarDays } from 'lucide-react';
import { useId } from 'react';
import type { ActionView } from '#app/actions/action.ts';
import { notifyChoices } from '#app/actions/change-options.ts';
import type { NotifyChoice } from '#app/calendar/change.ts';
import { TickAll } from '#app/ui/TickAll.tsx';
import { BulkRow } from './BulkRow.tsx';
import type { CardContext } from './card-props.ts';
import { CardFoot } from './CardFoot.tsx';
import { Countdown } from './Countdown.tsx';
import { MailChoice } from './MailChoice.tsx';
import { counted, peopleIn, questionOf, tally } from './words.ts';

type BulkConfirmCardProps = Pick<CardContext, 'format' | 'now'> & {
  actions: readonly ActionView[];
  ticked: ReadonlySet<string>;
  onTick: (ids: readonly string[], on: boolean) => void;
  /** Whether the guests of all of them are mailed. */
  notify: NotifyChoice;
  onNotify: (notify: NotifyChoice) => void;
  titleId: string;
  leftMs: number | null;
  sent: 'yes' | 'no' | null;
  lost: boolean;
  onYes: () => void;
  onNo: () => void;
};

/** The question about several changes at once: each has a tick box, all start ticked. */
export function BulkConfirmCard(props: BulkConfirmCardProps) {
  const { actions, ticked, onTick, notify, onNotify, titleId, leftMs, sent, format, now } = props;
  const id = useId();
  const chosen = actions.filter((action) => ticked.has(action.id)).map((action) => action.proposal);
  const people = peopleIn(chosen).length;
  const canChoose = chosen.some((proposal) => notifyChoices(proposal).length > 0);
  const told = people === 1 ? '1 person is notified' : `${people} people are notified`;
  const all = chosen.length === actions.length;

  return (
    <>
      <header className="confirm-head">
        <span className="tile">
          <CalendarDays aria-hidden="true" className="icon" />
        </span>
        <h3 id={titleId} className="min-w-0 flex-1 text-body font-semibold">
          {questionOf(actions)}
        </h3>
        {sent === null && leftMs !== null && <Countdown leftMs={leftMs} />}
      </header>
      <fieldset disabled={sent !== null} className="min-w-0">
        <legend className="sr-only">Changes to make</legend>
        <div className="flex items-center gap-3 border-t border-line bg-well px-4 py-2 text-small text-ink-2 pointer-coarse:py-3">
          <TickAll
            id={`${id}-all`}
            state={all ? 'all' : chosen.length > 0 ? 'some' : 'none'}
            onChange={(on) =>
              onTick(
                actions.map((action) => action.id),
                on,
              )
            }
          />
          <label htmlFor={`${id}-all`} className="flex-1 cursor-pointer">
            {all ? `All ${actions.length} selected` : `${chosen.length} of ${actions.length} selected`}
          </label>
          <span className="num">{tally(chosen)}</span>
        </div>
        <ul>
          {actions.map((action, index) => {
            const tickId = `${id}-${index}`;
            return (
              <BulkRow
                key={action.id}
                action={action}
                format={format}
                now={now}
                tickId={tickId}
                skipped={!ticked.has(action.id)}
                quiet={notify === 'none'}
                control={
                  <input
                    className="check relative z-1"
                    type="checkbox"
                    id={tickId}
                    aria-describedby={`${tickId}-detail`}
                    checked={ticked.has(action.id)}
                    onChange={(event) => onTick([action.id], event.target.checked)}
                  />
                }
              />
            );
          })}
        </ul>
      </fieldset>
      <CardFoot
        yes={{
          label: chosen.length === 0 ? 'Nothing selected' : `Confirm ${counted(chosen.length, 'change')}`,
          variant: 'primary',
          disabled: chosen.length === 0,
        }}
        no={{ label: 'Cancel all' }}
        sent={sent}
        busyLabel="Changing…"
        lost={props.lost}
        onYes={props.onYes}
        onNo={props.onNo}
      >
        {people > 0 && (
          <div className="num ml-auto text-small max-md:order-first max-md:ml-0 max-md:w-full">
            {canChoose ? (
              <MailChoice notify={notify} disabled={false} onNotify={onNotify}>
                {told}
              </MailChoice>
            ) : (
              told
            )}
          </div>
        )}
      </CardFoot>
    </>
  );
}
