import type { ReactNode } from 'react';
import { clockTime } from '#app/ui/time-format.ts';
import type { ActivityContext } from './activity-context.ts';
import type { ActivityDay, ActivityLine } from './activity-lines.ts';
import type { LineWords } from './line-words.ts';
import { ChatLink, DetailsButton, LineDetail, LineIcon } from './line-parts.tsx';
import { LineDetails } from './LineDetails.tsx';
import { OutcomeBadge } from './OutcomeBadge.tsx';
import { UndoControl } from './UndoControl.tsx';
import { useLine } from './use-line.ts';

type ActivityTableProps = { days: readonly ActivityDay[]; context: ActivityContext };

/** The activity on a wide screen: a table with a group of rows for each day. */
export function ActivityTable({ days, context }: ActivityTableProps) {
  return (
    <div className="card overflow-hidden max-lg:hidden">
      <table className="w-full table-fixed text-left text-small">
        <caption className="sr-only">Changes Arlo made or asked to make, newest first</caption>
        <colgroup>
          <col className="w-[4.5rem]" />
          <col className="w-[7rem] xl:w-[10.875rem]" />
          <col />
          <col className="w-[7.25rem]" />
          <col className="w-[6.5rem] xl:w-[8.5rem]" />
          <col className="w-[6.25rem]" />
          <col className="w-[3rem]" />
        </colgroup>
        <thead className="text-caption text-ink-3">
          <tr>
            <HeadCell className="pl-4">Time</HeadCell>
            <HeadCell>Tool</HeadCell>
            <HeadCell>Event</HeadCell>
            <HeadCell>Status</HeadCell>
            <HeadCell>Chat</HeadCell>
            <HeadCell>
              <span className="sr-only">Undo</span>
            </HeadCell>
            <HeadCell>
              <span className="sr-only">Details</span>
            </HeadCell>
          </tr>
        </thead>
        {days.map((day) => (
          <tbody key={day.date}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={7}
                className="num h-8 border-y border-line bg-well pl-4 text-caption font-medium text-ink-2"
              >
                {day.heading}
              </th>
            </tr>
            {day.lines.map((line) => (
              <LineRow key={line.key} line={line} context={context} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function HeadCell({ className = '', children }: { className?: string; children: ReactNode }) {
  return (
    <th scope="col" className={`h-9 pr-3 font-medium ${className}`}>
      {children}
    </th>
  );
}

function LineRow({ line, context }: { line: ActivityLine; context: ActivityContext }) {
  const { row, words, name, outcome, actions, details, focusRow } = useLine<HTMLTableRowElement>(
    line,
    context,
  );
  return (
    <>
      <tr
        ref={row}
        tabIndex={-1}
        className="outline-offset-[-2px] hover:bg-well [&:not(:nth-child(2))]:border-t [&:not(:nth-child(2))]:border-line"
      >
        <td className="num h-[3.375rem] pl-4 text-ink-3">{clockTime(line.at, context.format)}</td>
        <td className="pr-3">
          <ToolCell line={line} words={words} />
        </td>
        <td className="pr-3">
          <span className="block truncate text-body font-medium">
            <bdi>{words.title}</bdi>
          </span>
          <span className="num block truncate text-ink-3">
            <LineDetail words={words} />
          </span>
        </td>
        <td className="pr-3">
          <OutcomeBadge outcome={outcome} />
        </td>
        <td className="pr-3">
          <ChatLink chat={line.chat} className="block truncate" />
        </td>
        <td className="pr-1 text-right">
          <UndoControl {...context} actions={actions} of={name} onStart={focusRow} />
        </td>
        <td>
          <DetailsButton {...details} of={name} />
        </td>
      </tr>
      {details.open && (
        <tr id={details.id}>
          <td colSpan={7} className="border-t border-line bg-well py-3 pr-4 pl-[4.5rem]">
            <LineDetails line={line} context={context} onUndo={focusRow} />
          </td>
        </tr>
      )}
    </>
  );
}

function ToolCell({ line, words }: { line: ActivityLine; words: LineWords }) {
  return (
    <span className="flex items-center gap-2">
      <span className="text-ink-3">
        <LineIcon line={line} />
      </span>
      <span className="min-w-0">
        <span className="block text-ink">{words.verb}</span>
        <span className="mono block truncate text-ink-3 max-xl:hidden">{words.tool}</span>
      </span>
    </span>
  );
}
