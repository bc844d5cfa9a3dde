import { CalendarDays, Check, CircleAlert, CircleDashed, TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ActionStatus, ActionView } from '#app/actions/action.ts';
import { Button } from '#app/ui/Button.tsx';
import { Spinner } from '#app/ui/Spinner.tsx';
import { BulkRow } from './BulkRow.tsx';
import type { CardContext } from './card-props.ts';

type BulkProgressCardProps = Pick<CardContext, 'format' | 'now'> & {
  /** The changes that got a yes. */
  actions: readonly ActionView[];
  titleId: string;
  /** The person's wish to stop is on its way. */
  stopping: boolean;
  /** Stops what is not begun yet; null when there is nothing left to stop. */
  onStop: (() => void) | null;
};

const settled: readonly ActionStatus[] = ['done', 'failed', 'unknown', 'refused'];

/** Several changes being made, one after the other; each row settles as soon as Google answers. */
export function BulkProgressCard(props: BulkProgressCardProps) {
  const { actions, titleId, format, now, stopping, onStop } = props;
  const tried = actions.filter((action) => settled.includes(action.status)).length;
  return (
    <>
      <header className="confirm-head">
        <span className="tile">
          <CalendarDays aria-hidden="true" className="icon" />
        </span>
        <h3 id={titleId} className="min-w-0 flex-1 text-body font-semibold">
          Changing your calendar
        </h3>
        <span className="num text-small text-ink-3" role="status">
          {tried} of {actions.length} done
        </span>
      </header>
      <BulkRows actions={actions} format={format} now={now} />
      <footer className="confirm-foot">
        <Button variant="primary" className="num" busy aria-disabled>
          Changing {Math.min(tried + 1, actions.length)} of {actions.length}…
        </Button>
        {(onStop || stopping) && (
          <Button busy={stopping} aria-disabled={stopping || undefined} onClick={() => onStop?.()}>
            {stopping ? 'Stopping…' : 'Stop after this one'}
          </Button>
        )}
        {actions.some((action) => action.stopped) && (
          <span className="text-small text-ink-3">Arlo stops after this one</span>
        )}
      </footer>
    </>
  );
}

/** The changes of a group with how far each has come. */
export function BulkRows({
  actions,
  format,
  now,
}: Pick<BulkProgressCardProps, 'actions' | 'format' | 'now'>) {
  return (
    <ul>
      {actions.map((action) => (
        <BulkRow
          key={action.id}
          action={action}
          format={format}
          now={now}
          quiet={action.options.notify === 'none'}
          skipped={action.status === 'denied'}
          control={<span className="grid size-[1.125rem] place-items-center">{statusMark(action)}</span>}
        />
      ))}
    </ul>
  );
}

function statusMark({ status, undo, stopped }: ActionView): ReactNode {
  if (status === 'executing') return labelled(<Spinner />, 'In progress');
  if (status === 'done' && undo.state === 'undone')
    return labelled(<X className="icon text-ink-3" />, 'Undone');
  if (status === 'done') return labelled(<Check className="icon text-success" />, 'Done');
  if (status === 'failed') return labelled(<CircleAlert className="icon text-danger" />, 'Failed');
  if (status === 'unknown') return labelled(<TriangleAlert className="icon text-warning" />, 'Not sure');
  if (status === 'approved' || status === 'pending') {
    return labelled(<CircleDashed className="icon text-ink-3" />, 'Waiting');
  }
  return labelled(<X className="icon text-ink-3" />, stopped ? 'Stopped' : 'Skipped');
}

function labelled(mark: ReactNode, words: string): ReactNode {
  return (
    <>
      {mark}
      <span className="sr-only">{words}</span>
    </>
  );
}
