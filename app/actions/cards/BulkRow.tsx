import { ArrowRight, Mail, Repeat } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ActionView } from '#app/actions/action.ts';
import { firstOptions, notifyChoices } from '#app/actions/change-options.ts';
import type { SeriesScope } from '#app/calendar/change.ts';
import { classNames } from '#app/ui/class-names.ts';
import { whenWords, type TimeFormat } from '#app/ui/time-format.ts';
import { CalendarBar, EventTitle } from './EventSummary.tsx';
import { shownChanges } from './shown-changes.ts';
import { verbIcons } from './verb-icons.ts';
import { changeVerb, fieldNames, verbWords } from './verb-words.ts';
import { counted, namesOf } from './words.ts';

type BulkRowProps = {
  action: ActionView;
  format: TimeFormat;
  now: string;
  /** What leads the row: a tick box, or how far this change has come. */
  control: ReactNode;
  /** Makes the whole row the label of the tick box with this id. */
  tickId?: string;
  /** The row is left out. */
  skipped?: boolean;
  /** The guests are not told of it. */
  quiet?: boolean;
};

/** One change of several: what happens to which event. */
export function BulkRow({
  action,
  format,
  now,
  control,
  tickId,
  skipped = false,
  quiet = false,
}: BulkRowProps) {
  const { proposal } = action;
  const { event } = proposal;
  const verb = changeVerb(proposal);
  const Icon = verbIcons[verb];
  const isQuiet = quiet && notifyChoices(proposal).length > 0;
  const told = skipped || isQuiet ? [] : proposal.notified;
  const title = <EventTitle event={event} />;

  return (
    <li
      className={classNames(
        'relative grid grid-cols-[1.125rem_3px_minmax(0,1fr)_auto] items-center gap-x-3 border-t border-line px-4 py-2.5',
        tickId && 'hover:bg-well',
      )}
    >
      {control}
      <CalendarBar color={event.color} className={skipped ? 'opacity-40' : undefined} />
      <div className="min-w-0">
        {tickId ? (
          <label
            htmlFor={tickId}
            className={classNames(
              'block cursor-pointer font-medium after:absolute after:inset-0',
              skipped && 'text-ink-3',
            )}
          >
            {title}
          </label>
        ) : (
          <p className="font-medium">{title}</p>
        )}
        <p
          id={tickId && `${tickId}-detail`}
          className={classNames(
            'num flex flex-wrap items-center gap-x-2 text-small',
            skipped ? 'text-ink-3' : 'text-ink-2',
          )}
        >
          <ChangeInWords action={action} format={format} now={now} skipped={skipped} />
        </p>
        {proposal.notice && !skipped && <p className="text-caption text-ink-3">{proposal.notice}</p>}
        {told.length > 0 && (
          <p className="text-caption text-ink-3">
            <Mail aria-hidden="true" className="icon icon-xs mr-1 inline-block align-[-1px]" />
            <span className="sr-only">Notified: </span>
            <bdi>{namesOf(told)}</bdi>
          </p>
        )}
      </div>
      <span
        className={classNames(
          'self-start pt-0.5 text-right text-small',
          skipped ? 'text-ink-3' : verb === 'delete' ? 'text-danger' : 'text-ink-2',
        )}
      >
        <span className="flex items-center justify-end gap-1.5 font-medium">
          <Icon aria-hidden="true" className="icon icon-sm" />
          {skipped ? 'Skip' : verbWords[verb].label}
        </span>
        {!skipped && (
          <span className="block text-caption font-normal text-ink-3">
            {guestWords(proposal.notified.length, isQuiet)}
          </span>
        )}
      </span>
    </li>
  );
}

function guestWords(count: number, quiet: boolean): string {
  if (count === 0) return 'No guests';
  return quiet ? 'No email' : counted(count, 'guest');
}

const scopeWords: Record<SeriesScope, string> = {
  this: 'This event only',
  following: 'This and later events',
  all: 'The whole series',
};

function ChangeInWords({ action, format, now, skipped }: Omit<BulkRowProps, 'control'>) {
  const { event } = action.proposal;
  const changes = shownChanges(action.proposal.changes, format, now);
  const scope = action.options.scope ?? firstOptions(action.proposal).scope;
  const moved = changes.find((change) => change.field === 'when');
  const other = changes.filter((change) => change.field !== 'when');
  return (
    <>
      {moved && !skipped ? (
        <>
          <span className="was">
            <span className="sr-only">From </span>
            {moved.before}
          </span>
          <ArrowRight aria-hidden="true" className="icon icon-sm text-ink-3" />
          <span className="now">
            <span className="sr-only">to </span>
            {moved.after}
          </span>
        </>
      ) : (
        <span>{whenWords(event, format, now)}</span>
      )}
      {!skipped &&
        other.map((change) => (
          <span key={change.field}>
            {fieldNames[change.field]}: <bdi>{change.after || 'removed'}</bdi>
          </span>
        ))}
      {scope && (
        <span className={classNames('flex items-center gap-1.5', !skipped && 'text-ink-3')}>
          <Repeat aria-hidden="true" className="icon icon-sm" />
          {scopeWords[scope]}
        </span>
      )}
    </>
  );
}
