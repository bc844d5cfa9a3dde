import { Diff } from '#app/actions/cards/Diff.tsx';
import { OpenInCalendar } from '#app/actions/cards/OpenInCalendar.tsx';
import type { ActivityContext } from './activity-context.ts';
import type { ActivityLine } from './activity-lines.ts';
import type { ActivityEntry } from './activity.ts';
import { entryFacts } from './entry-facts.ts';
import { entryWords, happened } from './line-words.ts';
import { UndoControl } from './UndoControl.tsx';

type LineDetailsProps = { line: ActivityLine; context: ActivityContext; onUndo: () => void };

/** Everything the ledger knows about a line. Of several changes each has its own part, and its own way back. */
export function LineDetails({ line, context, onUndo }: LineDetailsProps) {
  const [first, ...others] = line.entries;
  if (first && others.length === 0) return <EntryDetails entry={first} context={context} />;
  return (
    <ul className="space-y-4">
      {line.entries.map((entry) => (
        <EntryPart key={entry.action.id} entry={entry} context={context} onUndo={onUndo} />
      ))}
    </ul>
  );
}

type EntryProps = { entry: ActivityEntry; context: ActivityContext };

function EntryPart({ entry, context, onUndo }: EntryProps & { onUndo: () => void }) {
  const { verb, title } = entryWords(entry, context.format, context.now);
  const name = `${verb} ${title}`;
  return (
    <li>
      <div className="mb-1 flex min-h-8 items-center gap-3">
        <p className="min-w-0 flex-1 text-body font-medium text-ink wrap-anywhere">
          <bdi>{name}</bdi>
        </p>
        <UndoControl {...context} actions={[entry.action]} of={name} onStart={onUndo} />
      </div>
      <EntryDetails entry={entry} context={context} />
    </li>
  );
}

function EntryDetails({ entry, context }: EntryProps) {
  const { action, outcome } = entry;
  const { changes, kind } = action.proposal;
  const inCalendar = happened(outcome) && kind !== 'delete' && action.undo.state !== 'undone';
  return (
    <div className="text-small text-ink-2">
      {changes.length > 0 && <Diff changes={changes} />}
      <dl className="mt-2 grid grid-cols-[7rem_minmax(0,1fr)] gap-x-3 gap-y-1">
        {entryFacts(entry, context.format, context.now).map(({ label, text }) => (
          <div key={label} className="contents">
            <dt className="text-ink-3">{label}</dt>
            <dd className="num wrap-anywhere whitespace-pre-line">
              <bdi>{text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {(inCalendar || outcome === 'unknown') && (
        <div className="mt-2 -ml-3">
          <OpenInCalendar event={action.event ?? action.proposal.event} variant="ghost" />
        </div>
      )}
    </div>
  );
}
