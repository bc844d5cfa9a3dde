import { CircleAlert, CircleSlash, RotateCw, Timer } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ActionView } from '#app/actions/action.ts';
import type { MessageMetadata } from '#app/chat/message.ts';
import { epochMilliseconds } from '#app/platform/clock.ts';
import { Button } from '#app/ui/Button.tsx';
import { useNow } from '#app/ui/use-now.ts';
import { changesTruth, failureSentence } from './run-outcome.ts';

type RunNoticeProps = {
  metadata: MessageMetadata;
  /** What the turn did before it ended. */
  actions: readonly ActionView[];
  now: string;
  /** Null where the conversation has moved on: then it only tells. */
  onRetry: (() => void) | null;
  onContinue: (() => void) | null;
  /** The reply failed while this page was following it, not long ago. */
  live: boolean;
};

/** How a reply ended when it did not end well: stopped by the person, failed, or turned away by a busy model. */
export function RunNotice({ metadata, actions, now, onRetry, onContinue, live }: RunNoticeProps) {
  const { status, failure } = metadata;
  if (status === 'stopped') return <StoppedLine onContinue={onContinue} />;
  if (status !== 'failed') return null;
  if (failure?.code === 'model_busy' && failure.retryAfterMs && onRetry && live) {
    return <BusyNotice retryAfterMs={failure.retryAfterMs} now={now} onRetry={onRetry} />;
  }
  return (
    <section className="notice notice-danger" role={live ? 'alert' : undefined}>
      <CircleAlert aria-hidden="true" className="icon" />
      <div className="min-w-0 flex-1">
        <p className="font-medium">Arlo couldn’t finish this reply</p>
        <p className="text-small text-ink-2">
          {failureSentence(failure)} {changesTruth(actions)}
        </p>
      </div>
      {onRetry && (
        <Button size="small" className="self-center" onClick={onRetry}>
          <RotateCw aria-hidden="true" className="icon icon-sm" />
          Retry
        </Button>
      )}
    </section>
  );
}

function StoppedLine({ onContinue }: Pick<RunNoticeProps, 'onContinue'>) {
  return (
    <p className="flex items-center gap-2 text-small text-ink-3">
      <CircleSlash aria-hidden="true" className="icon icon-sm" />
      You stopped this reply.
      {onContinue && (
        <button type="button" className="link-quiet text-ink-2" onClick={onContinue}>
          Continue
        </button>
      )}
    </p>
  );
}

/** Waits as long as the model asked, then tries once more by itself. */
function BusyNotice(props: { retryAfterMs: number; now: string; onRetry: () => void }) {
  const { retryAfterMs, now, onRetry } = props;
  const [startMs] = useState(() => epochMilliseconds(now));
  const leftMs = Math.max(0, startMs + retryAfterMs - useNow(now, 1000));
  const tried = useRef(false);

  useEffect(() => {
    if (leftMs > 0 || tried.current) return;
    tried.current = true;
    onRetry();
  }, [leftMs, onRetry]);

  return (
    <section className="notice notice-warning" role="status">
      <Timer aria-hidden="true" className="icon" />
      <div className="min-w-0 flex-1">
        <p className="font-medium">The model is busy</p>
        <p className="text-small text-ink-2">Arlo tries again by itself.</p>
      </div>
      <Button size="small" className="num self-center" disabled>
        <span aria-hidden="true">Retry in {Math.ceil(leftMs / 1000)} s</span>
        <span className="sr-only">Retry comes by itself</span>
      </Button>
    </section>
  );
}
