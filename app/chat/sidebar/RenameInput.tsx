import { useEffect, useRef } from 'react';

/** Longest title that a chat takes, in characters. */
const titleLimit = 120;

type RenameInputProps = {
  title: string;
  onSave: (title: string) => void;
  /** Called once, after saving or cancelling. `byKeyboard`: focus should go back to what was renamed. */
  onClose: (byKeyboard: boolean) => void;
};

/** Edits a chat's title in its place: Enter and leaving the field save, Esc cancels. */
export function RenameInput({ title, onSave, onClose }: RenameInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const closed = useRef(false);

  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);

  function close(save: boolean, byKeyboard: boolean): void {
    if (closed.current) return;
    closed.current = true;
    if (save && input.current) onSave(input.current.value);
    onClose(byKeyboard);
  }

  return (
    <input
      ref={input}
      className="h-6 w-full rounded-tag border border-focus bg-surface px-1 text-body text-ink ring-2 ring-focus/30 outline-none pointer-coarse:h-9 pointer-coarse:text-head"
      aria-label="Chat name"
      data-inline-edit
      defaultValue={title}
      maxLength={titleLimit}
      onBlur={() => close(true, false)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter' || event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          close(event.key === 'Enter', true);
        }
      }}
    />
  );
}
