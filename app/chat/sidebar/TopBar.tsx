import { Link, useActionData } from '@remix-run/react';
import { ChevronDown, Menu as MenuIcon, SquarePen } from 'lucide-react';
import { Tooltip } from '#app/ui/Tooltip.tsx';
import { IconButton } from '#app/ui/IconButton.tsx';
import { ChatMenu } from './ChatMenu.tsx';
import { useOpenSidebar } from './ChatShell.tsx';
import { ConnectionLogos } from './ConnectionLogos.tsx';
import { RenameInput } from './RenameInput.tsx';
import type { ChatEditResult, ChatSummary, ConnectionSummary } from './types.ts';
import { chatUnchanged, useChatEdits, useToastOnFailure } from './use-chat-edits.ts';
import { useRenaming } from './use-renaming.ts';

type TopBarProps = {
  /** The open chat, whose title is the page's heading; null on the new-chat page, which has its own. */
  chat: Pick<ChatSummary, 'id' | 'title'> | null;
  connections: readonly ConnectionSummary[];
};

export function TopBar({ chat, connections }: TopBarProps) {
  const openSidebar = useOpenSidebar();
  return (
    <header className="topbar">
      <IconButton
        label="Open sidebar"
        aria-expanded="false"
        data-open-sidebar
        className="only-narrow"
        onClick={openSidebar}
      >
        <MenuIcon aria-hidden="true" className="icon icon-lg" />
      </IconButton>
      {chat ? <ChatTitle key={chat.id} chat={chat} /> : <span className="flex-1" />}
      <span className="only-wide">
        <ConnectionLogos connections={connections} />
      </span>
      <Tooltip label="New chat" shortcut="mod+shift+O">
        <Link className="icon-btn only-narrow" to="/" aria-label="New chat">
          <SquarePen aria-hidden="true" className="icon icon-lg" />
        </Link>
      </Tooltip>
    </header>
  );
}

function ChatTitle({ chat }: { chat: Pick<ChatSummary, 'id' | 'title'> }) {
  const edits = useChatEdits(chat);
  useToastOnFailure(useActionData<ChatEditResult>(), chatUnchanged);
  const { renaming, titleRef, start, end } = useRenaming<HTMLButtonElement>();

  if (renaming) {
    return (
      <div className="min-w-0 flex-1 px-1">
        <h1 className="sr-only">{edits.title}</h1>
        <div className="max-w-96">
          <RenameInput title={edits.title} onSave={edits.rename} onClose={end} />
        </div>
      </div>
    );
  }
  return (
    <h1 className="min-w-0 flex-1">
      <ChatMenu
        align="start"
        onRename={start}
        onDelete={edits.remove}
        trigger={
          <button
            type="button"
            ref={titleRef}
            className="flex max-w-full items-center gap-1 rounded-item px-2 py-1 text-body font-medium hover:bg-fill"
          >
            <span className="truncate">{edits.title}</span>
            <ChevronDown aria-hidden="true" className="icon icon-sm text-ink-3" />
          </button>
        }
      />
    </h1>
  );
}
