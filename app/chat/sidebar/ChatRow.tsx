import { NavLink } from '@remix-run/react';
import { Ellipsis } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Spinner } from '#app/ui/Spinner.tsx';
import { chatPath } from './chat-path.ts';
import { ChatMenu } from './ChatMenu.tsx';
import { RenameInput } from './RenameInput.tsx';
import type { ChatSummary } from './types.ts';
import { useChatEdits } from './use-chat-edits.ts';
import { useRenaming } from './use-renaming.ts';

/** One chat of the history: a link, what it is busy with, and a menu that shows on hover and focus. */
export function ChatRow({ chat }: { chat: ChatSummary }) {
  const edits = useChatEdits(chat);
  const { renaming, titleRef: link, start, end } = useRenaming<HTMLAnchorElement>();
  const next = useRef<HTMLElement | null>(null);

  // The row and its dialog leave the page with the focus in them.
  useEffect(() => {
    if (edits.deleting) next.current?.focus();
  }, [edits.deleting]);

  if (edits.deleting) return null;
  if (renaming) {
    return (
      <li className="side-item !bg-fill-2 !px-1">
        <RenameInput title={edits.title} onSave={edits.rename} onClose={end} />
      </li>
    );
  }
  return (
    <li className="group relative">
      <NavLink
        ref={link}
        to={chatPath(chat.id)}
        title={edits.title}
        className="side-item group-hover:bg-fill-2 group-hover:text-ink group-has-data-[state=open]:bg-fill-2 group-focus-within:pr-8 group-hover:pr-8 group-has-data-[state=open]:pr-8 pointer-coarse:!pr-11"
      >
        <span className="truncate">{edits.title}</span>
        <ChatStatus chat={chat} />
      </NavLink>
      <ChatMenu
        align="start"
        onRename={start}
        onDelete={() => {
          next.current = neighbour(link.current);
          edits.remove();
        }}
        trigger={
          <button
            type="button"
            className="icon-btn hover:bg-transparent absolute top-1 right-1 !size-6 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 data-[state=open]:opacity-100 pointer-coarse:top-0 pointer-coarse:right-0 pointer-coarse:opacity-100"
            aria-label={`More for ${edits.title}`}
          >
            <Ellipsis aria-hidden="true" className="icon" />
          </button>
        }
      />
    </li>
  );
}

/** The chat below in its list, else the one above, else New chat. */
function neighbour(link: HTMLAnchorElement | null): HTMLElement | null {
  const row = link?.closest('li');
  const other = row?.nextElementSibling ?? row?.previousElementSibling;
  return (
    other?.querySelector('a') ?? link?.closest('nav')?.querySelector<HTMLElement>('[data-new-chat]') ?? null
  );
}

function ChatStatus({ chat }: { chat: ChatSummary }) {
  if (chat.waiting) {
    return (
      <span className="ml-auto size-2 flex-none rounded-full bg-warning-dot">
        <span className="sr-only">Waiting for your answer</span>
      </span>
    );
  }
  if (chat.working) {
    return (
      <span className="ml-auto">
        <Spinner size="small" />
        <span className="sr-only">Arlo is replying</span>
      </span>
    );
  }
  return null;
}
