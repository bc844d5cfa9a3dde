import { Pencil, Trash2 } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { AlertDialog } from '#app/ui/AlertDialog.tsx';
import { Menu, MenuItem } from '#app/ui/Menu.tsx';

type ChatMenuProps = {
  /** The button that opens the menu. */
  trigger: ReactNode;
  align: 'start' | 'end';
  onRename: () => void;
  onDelete: () => void;
};

/** Rename and Delete, for a row of the history and for the title in the top bar. Deleting asks first. */
export function ChatMenu({ trigger, align, onRename, onDelete }: ChatMenuProps) {
  const [asking, setAsking] = useState(false);
  const chosen = useRef<'rename' | 'delete' | null>(null);

  // What was chosen starts once the menu has closed: the name's field keeps the focus, and the question
  // hands it back to the menu's button.
  function onCloseAutoFocus(event: Event): void {
    if (chosen.current === 'rename') {
      event.preventDefault();
      onRename();
    } else if (chosen.current === 'delete') {
      setAsking(true);
    }
    chosen.current = null;
  }

  return (
    <>
      <Menu trigger={trigger} align={align} onCloseAutoFocus={onCloseAutoFocus}>
        <MenuItem icon={Pencil} onSelect={() => (chosen.current = 'rename')}>
          Rename
        </MenuItem>
        <MenuItem icon={Trash2} danger onSelect={() => (chosen.current = 'delete')}>
          Delete
        </MenuItem>
      </Menu>
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        title="Delete this chat?"
        confirmLabel="Delete chat"
        onConfirm={onDelete}
      >
        <p>It’s removed for good. What Arlo changed stays on your calendar and in Activity.</p>
      </AlertDialog>
    </>
  );
}
