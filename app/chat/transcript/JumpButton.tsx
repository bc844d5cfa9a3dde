import { ArrowDown } from 'lucide-react';

type JumpButtonProps = {
  /** Arlo asks something that the person may not have seen. */
  asks: boolean;
  hidden: boolean;
  onJump: () => void;
};

/** Back to the end of the conversation, or to the question that waits there. */
export function JumpButton({ asks, hidden, onJump }: JumpButtonProps) {
  if (asks) {
    return (
      <button type="button" className="jump px-3.5" hidden={hidden} onClick={onJump}>
        <span className="size-2 rounded-full bg-warning-dot" />
        Arlo needs your answer
        <ArrowDown aria-hidden="true" className="icon icon-sm" />
      </button>
    );
  }
  return (
    <button
      type="button"
      className="jump"
      aria-label="Jump to the latest message"
      hidden={hidden}
      onClick={onJump}
    >
      <ArrowDown aria-hidden="true" className="icon" />
    </button>
  );
}
