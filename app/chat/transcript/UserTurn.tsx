import { CircleAlert } from 'lucide-react';
import { memo } from 'react';
import type { ArloMessage } from '#app/chat/message.ts';
import { clockTime, type TimeFormat } from '#app/ui/time-format.ts';
import { textOf } from './turns.ts';

type UserTurnProps = {
  message: ArloMessage;
  format: TimeFormat;
  /** The message did not reach the server. */
  unsent: boolean;
  onResend: (messageId: string, text: string) => void;
};

/** What the person wrote. */
export const UserTurn = memo(function UserTurn({ message, format, unsent, onResend }: UserTurnProps) {
  const text = textOf(message);
  const at = message.metadata?.createdAt;
  return (
    <article className="turn-user flex-col items-end gap-1.5">
      <h2 className="sr-only">You{at && `, ${clockTime(at, format)}`}</h2>
      <div className="bubble whitespace-pre-wrap" dir="auto">
        {text}
      </div>
      {unsent && (
        <p className="flex items-center gap-2 text-small text-danger" role="status">
          <CircleAlert aria-hidden="true" className="icon icon-sm" />
          Not sent
          <button type="button" className="link-quiet" onClick={() => onResend(message.id, text)}>
            Retry
          </button>
        </p>
      )}
    </article>
  );
});
