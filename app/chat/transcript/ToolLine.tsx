import {
  CalendarSearch,
  ChevronRight,
  CircleAlert,
  CircleDot,
  CircleSlash,
  MailSearch,
  Search,
} from 'lucide-react';
import { classNames } from '#app/ui/class-names.ts';
import { Spinner } from '#app/ui/Spinner.tsx';
import type { TimeFormat } from '#app/ui/time-format.ts';
import { foundWords } from './found/found-words.ts';
import { toolDetails, toolWords } from './tool-words.ts';
import type { ToolCall } from './turn-blocks.ts';

const placeIcons = { calendar: CalendarSearch, mail: MailSearch, issues: CircleDot, elsewhere: Search };

type ToolLineProps = { call: ToolCall; format: TimeFormat; now: string; running: boolean };

/** One tool call in a line. A finished one opens to what was called, over which range, and how long it took. */
export function ToolLine({ call, format, now, running }: ToolLineProps) {
  const { tone, text } = toolWords(call.part, { format, now, running });
  if (tone !== 'done') {
    return (
      <div className="tool">
        <span className={classNames('tool-line', tone === 'failed' && 'text-danger')}>
          {tone === 'running' && <Spinner size="small" />}
          {tone === 'failed' && <CircleAlert aria-hidden="true" className="icon icon-sm" />}
          {tone === 'stopped' && <CircleSlash aria-hidden="true" className="icon icon-sm" />}
          <bdi className="wrap-anywhere">{text}</bdi>
        </span>
      </div>
    );
  }
  const PlaceIcon = placeIcons[foundWords(call.part)?.place ?? 'calendar'];
  return (
    <details className="tool">
      <summary>
        <PlaceIcon aria-hidden="true" className="icon icon-sm" />
        <bdi className="wrap-anywhere">{text}</bdi>
        <ChevronRight aria-hidden="true" className="icon icon-xs chev" />
      </summary>
      <div className="tool-body">
        <dl>
          {toolDetails(call).map(({ term, value, mono }) => (
            <ToolDetailRow key={term} term={term} value={value} mono={mono ?? false} />
          ))}
        </dl>
      </div>
    </details>
  );
}

function ToolDetailRow({ term, value, mono }: { term: string; value: string; mono: boolean }) {
  return (
    <>
      <dt>{term}</dt>
      <dd className={mono ? 'mono' : 'num'}>{value}</dd>
    </>
  );
}

/** From sending until the first word or call. It waits 300 ms before it shows, or it would blink. */
export function ThinkingLine() {
  return (
    <div className="tool animate-[arlo-rise_180ms_ease-out_300ms_both]">
      <span className="tool-line">
        <Spinner size="small" />
        <span>Thinking…</span>
      </span>
    </div>
  );
}
