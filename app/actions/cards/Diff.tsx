import { ArrowRight, Minus, Plus } from 'lucide-react';
import type { FieldChange } from '#app/calendar/change.ts';
import { fieldNames } from './verb-words.ts';

/** One value before and after. The words for it are there for those who don't see the line through it. */
export function BeforeAfter({ before, after }: Pick<FieldChange, 'before' | 'after'>) {
  return (
    <>
      {before && (
        <>
          <span className="was num">
            <span className="sr-only">Before: </span>
            <bdi>{before}</bdi>
          </span>
          <ArrowRight aria-hidden="true" className="icon icon-sm text-ink-3" />
        </>
      )}
      <span className="now num">
        <span className="sr-only">After: </span>
        <bdi>{after || 'Removed'}</bdi>
      </span>
    </>
  );
}

/** The fields that a change touches, each before and after. */
export function Diff({ changes }: { changes: readonly FieldChange[] }) {
  return (
    <dl className="diff mt-2">
      {changes.map((change) => (
        <DiffRow key={change.field} change={change} />
      ))}
    </dl>
  );
}

function DiffRow({ change }: { change: FieldChange }) {
  return (
    <>
      <dt>{fieldNames[change.field]}</dt>
      <dd className="wrap-anywhere">
        {change.people ? (
          <GuestChange {...change.people} />
        ) : (
          <BeforeAfter before={change.before} after={change.after} />
        )}
      </dd>
    </>
  );
}

const keptShown = 4;

/** Who stays, who comes and who goes: a sign and a word for each, so that colour is extra. */
function GuestChange({ kept, added, removed }: NonNullable<FieldChange['people']>) {
  const more = kept.length - keptShown;
  const named = kept.slice(0, keptShown).join(', ');
  return (
    <>
      {kept.length > 0 && <bdi>{more > 0 ? `${named} and ${more} more` : named}</bdi>}
      {added.map((name, index) => (
        <span key={`${index} ${name}`} className="badge badge-success max-w-full">
          <Plus aria-hidden="true" className="icon icon-xs" />
          <span className="sr-only">Added: </span>
          <bdi className="truncate" title={name}>
            {name}
          </bdi>
        </span>
      ))}
      {removed.map((name, index) => (
        <span key={`${index} ${name}`} className="was flex items-center gap-1">
          <Minus aria-hidden="true" className="icon icon-xs" />
          <span className="sr-only">Removed: </span>
          <bdi>{name}</bdi>
        </span>
      ))}
    </>
  );
}
