import { TriangleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import type { ChangeProposal } from '#app/calendar/change.ts';
import { Button } from '#app/ui/Button.tsx';
import { titleOf } from './words.ts';

type ConflictNoticeProps = {
  proposal: ChangeProposal;
  /** Sends a message as the person. */
  onSend: (text: string) => void;
};

const namedConflicts = 2;

/** A warning that the new time overlaps something. It never blocks; it offers the next step. */
export function ConflictNotice({ proposal, onSend }: ConflictNoticeProps) {
  const { conflicts } = proposal;
  const [shown, setShown] = useState(false);
  const listId = useId();
  if (conflicts.length === 0) return null;
  const many = conflicts.length > namedConflicts;

  return (
    <div className="notice notice-warning max-sm:flex-wrap">
      <TriangleAlert aria-hidden="true" className="icon" />
      <div className="min-w-[70%] flex-1">
        <p>Overlaps with {many ? `${conflicts.length} events` : <NamedConflicts conflicts={conflicts} />}</p>
        {many && (
          <ul id={listId} hidden={!shown} className="mt-1.5 space-y-1 text-small text-ink-2">
            {conflicts.map((conflict, index) => (
              <li key={`${index} ${conflict.label}`}>
                <bdi>{titleOf(conflict)}</bdi> <span className="num">{conflict.label}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <Button
        variant="ghost"
        size="small"
        className="!-my-1.5 -mr-1.5 !text-ink max-sm:ml-[0.875rem]"
        aria-expanded={many ? shown : undefined}
        aria-controls={many ? listId : undefined}
        onClick={() =>
          // Without its title: what is sent counts as typed, and a title may be somebody else's text.
          many ? setShown(!shown) : onSend('Find another time for this event')
        }
      >
        {many ? (shown ? 'Hide them' : 'Show them') : 'Find another time'}
      </Button>
    </div>
  );
}

function NamedConflicts({ conflicts }: Pick<ChangeProposal, 'conflicts'>) {
  return (
    <>
      {conflicts.map((conflict, index) => (
        <span key={`${index} ${conflict.label}`}>
          {index > 0 && ' and '}
          <bdi>{titleOf(conflict)}</bdi> <span className="num whitespace-nowrap">{conflict.label}</span>
        </span>
      ))}
    </>
  );
}
