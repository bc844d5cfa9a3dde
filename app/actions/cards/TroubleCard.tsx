import { CircleAlert, RotateCw, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ActionView } from '#app/actions/action.ts';
import { connectionErrorCodes } from '#app/platform/errors.ts';
import { Button } from '#app/ui/Button.tsx';
import type { CardContext } from './card-props.ts';
import { OpenInCalendar } from './OpenInCalendar.tsx';
import { troubleWords } from './words.ts';

type TroubleCardProps = Pick<CardContext, 'onAskAgain' | 'connections' | 'connectButton'> & {
  action: ActionView;
  state: 'failed' | 'unknown' | 'undo-failed';
  titleId: string;
  onUndo: () => void;
};

/** A change or an undo that did not work out: why, what is still true, and the next step. */
export function TroubleCard(props: TroubleCardProps) {
  const { action, state, titleId, onUndo, onAskAgain } = props;
  const { title, detail } = troubleWords(action, state);
  const unknown = state === 'unknown';
  const Icon = unknown ? TriangleAlert : CircleAlert;
  return (
    <div className="flex gap-3">
      <span className={unknown ? 'tile tile-warning' : 'tile tile-danger'}>
        <Icon aria-hidden="true" className="icon" />
      </span>
      <div className="min-w-0 flex-1">
        <p id={titleId} className="pt-1 font-medium">
          <bdi>{title}</bdi>
        </p>
        <p className="mt-0.5 text-ink-2">{detail}</p>
        <div className="mt-3 flex flex-wrap gap-2">
          {state === 'failed' && reconnect(props)}
          {state === 'failed' && <TryAgain onClick={() => onAskAgain([action])} />}
          {state === 'undo-failed' && <TryAgain onClick={onUndo} />}
          <OpenInCalendar
            event={action.event ?? action.proposal.event}
            variant={unknown ? 'secondary' : 'ghost'}
          />
        </div>
      </div>
    </div>
  );
}

export function TryAgain({ onClick }: { onClick: () => void }) {
  return (
    <Button size="small" onClick={onClick}>
      <RotateCw aria-hidden="true" className="icon icon-sm" />
      Try again
    </Button>
  );
}

/** The connection is what failed: the button that mends it, as long as it needs mending. */
function reconnect({ action, connections, connectButton }: TroubleCardProps): ReactNode {
  const connection = connections.find(({ provider }) => provider === action.provider);
  const isCause = connectionErrorCodes.some((code) => code === action.error?.code);
  if (!isCause || !connection || connection.status === 'active') return null;
  const mode = connection.status === 'not_connected' ? 'connect' : 'reconnect';
  return connectButton(connection.provider, mode);
}
