import { Check, WifiOff } from 'lucide-react';
import { Spinner } from './Spinner.tsx';

export type NetworkState =
  { kind: 'offline' } | { kind: 'reconnecting'; retryInSeconds: number } | { kind: 'back' };

const toneClass = {
  warning: 'border-warning-line bg-warning-soft text-warning',
  success: 'border-success-line bg-success-soft text-success',
};

type BannerProps = {
  /** `null` while all is well: the live region stays in the page, so that what appears in it is read out. */
  state: NetworkState | null;
  onRetry: () => void;
};

/** The strip above the top bar that tells how the line to the server is. It pushes the content down. */
export function Banner({ state, onRetry }: BannerProps) {
  return (
    <div role="status">
      {state && (
        <div className={`banner border-b ${toneClass[state.kind === 'back' ? 'success' : 'warning']}`}>
          {state.kind === 'offline' && (
            <>
              <WifiOff aria-hidden="true" className="icon icon-sm" />
              <span>You’re offline. Arlo will reconnect on its own.</span>
            </>
          )}
          {state.kind === 'reconnecting' && (
            <>
              <Spinner size="small" />
              <span>
                Reconnecting
                <span aria-hidden="true" className="num">{`, next try in ${state.retryInSeconds} s`}</span>
              </span>
              <button type="button" className="link-quiet ml-1" onClick={onRetry}>
                Try now
              </button>
            </>
          )}
          {state.kind === 'back' && (
            <>
              <Check aria-hidden="true" className="icon icon-sm" />
              <span>Back online</span>
            </>
          )}
        </div>
      )}
    </div>
  );
}
