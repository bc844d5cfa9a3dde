import { clockTime } from '#app/ui/time-format.ts';
import type { ActivityContext } from './activity-context.ts';
import type { ActivityDay, ActivityLine } from './activity-lines.ts';
import { ChatLink, DetailsButton, LineDetail, LineIcon } from './line-parts.tsx';
import { LineDetails } from './LineDetails.tsx';
import { OutcomeBadge } from './OutcomeBadge.tsx';
import { UndoControl } from './UndoControl.tsx';
import { useLine } from './use-line.ts';

type ActivityListProps = { days: readonly ActivityDay[]; context: ActivityContext };

/** The activity on a narrow screen: a card of changes for each day. */
export function ActivityList({ days, context }: ActivityListProps) {
  return (
    <div className="space-y-5 lg:hidden">
      {days.map((day) => (
        <section key={day.date}>
          <h2 className="num mb-1.5 text-small font-medium text-ink-2">{day.heading}</h2>
          <ul className="card divide-y divide-line">
            {day.lines.map((line) => (
              <LineItem key={line.key} line={line} context={context} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function LineItem({ line, context }: { line: ActivityLine; context: ActivityContext }) {
  const { row, words, name, outcome, actions, details, focusRow } = useLine<HTMLLIElement>(line, context);
  return (
    <li ref={row} tabIndex={-1} className="p-3.5">
      <div className="flex items-start gap-3">
        <span className="tile">
          <LineIcon line={line} />
        </span>
        <div className="min-w-0 flex-1">
          <p className="font-medium wrap-anywhere">
            <bdi>{name}</bdi>
          </p>
          <p className="num text-small text-ink-3 wrap-anywhere">
            <LineDetail words={words} />
          </p>
        </div>
        <span className="num text-small text-ink-3">{clockTime(line.at, context.format)}</span>
      </div>
      <div className="mt-2 flex min-h-7 flex-wrap items-center gap-x-3 gap-y-1 pl-10">
        <OutcomeBadge outcome={outcome} />
        <ChatLink chat={line.chat} className="min-w-0 flex-1 basis-16 truncate text-small" />
        <div className="ml-auto flex flex-none items-center gap-1">
          <UndoControl {...context} actions={actions} of={name} onStart={focusRow} />
          <DetailsButton {...details} of={name} />
        </div>
      </div>
      {details.open && (
        <div id={details.id} className="mt-2 border-t border-line pt-3">
          <LineDetails line={line} context={context} onUndo={focusRow} />
        </div>
      )}
    </li>
  );
}
