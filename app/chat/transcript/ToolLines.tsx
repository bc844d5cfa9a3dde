import { ChevronRight, Search } from 'lucide-react';
import type { TimeFormat } from '#app/ui/time-format.ts';
import { ToolLine } from './ToolLine.tsx';
import { foldedCalls, stepsWords } from './tool-steps.ts';
import type { ToolCall } from './turn-blocks.ts';

type ToolLinesProps = { calls: readonly ToolCall[]; format: TimeFormat; now: string; running: boolean };

/** The calls of a turn below each other; many that only lead to one answer in a line that opens to them. */
export function ToolLines({ calls, ...reading }: ToolLinesProps) {
  const line = (call: ToolCall) => <ToolLine key={call.part.toolCallId} call={call} {...reading} />;
  return (
    <div className="flex flex-col gap-1">
      {foldedCalls(calls).map((run) => {
        const [first] = run;
        if (!first || run.length === 1) return run.map(line);
        return (
          <details key={`steps ${first.part.toolCallId}`} className="tool">
            <summary>
              <Search aria-hidden="true" className="icon icon-sm" />
              <span>{stepsWords(run)}</span>
              <ChevronRight aria-hidden="true" className="icon icon-xs chev" />
            </summary>
            <div className="tool-body flex flex-col gap-1">{run.map(line)}</div>
          </details>
        );
      })}
    </div>
  );
}
