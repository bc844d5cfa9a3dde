import { Link, NavLink } from '@remix-run/react';
import { PanelLeft, Search, SquarePen } from 'lucide-react';
import { IconButton } from '#app/ui/IconButton.tsx';
import { ArloWordmark } from '#app/ui/Logo.tsx';
import { Shortcut } from '#app/ui/Shortcut.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import { ChatHistory } from './ChatHistory.tsx';
import type { ChatSummary, ConnectionSummary, PageTime, Viewer } from './types.ts';

export type SidebarContent = {
  viewer: Viewer;
  chats: readonly ChatSummary[];
  connections: readonly ConnectionSummary[];
  time: PageTime;
};

type SidebarProps = SidebarContent & { onClose: () => void; onSearch: () => void };

/** New chat, search, the history and the account. Stands beside the chat, or in a drawer. */
export function Sidebar({ viewer, chats, connections, time, onClose, onSearch }: SidebarProps) {
  return (
    <nav className="side" aria-label="Chats">
      <div className="flex h-topbar flex-none items-center justify-between pr-2 pl-3">
        <Link to="/" className="rounded-item px-1">
          <ArloWordmark />
        </Link>
        <IconButton label="Close sidebar" aria-expanded="true" data-close-sidebar onClick={onClose}>
          <PanelLeft aria-hidden="true" className="icon" />
        </IconButton>
      </div>
      <div className="flex flex-col gap-px px-2 pb-2">
        <NavLink to="/" end className="side-item" data-new-chat>
          <SquarePen aria-hidden="true" className="icon" />
          New chat
          <Shortcut keys="mod+shift+O" className="ml-auto" />
        </NavLink>
        <button type="button" className="side-item" aria-haspopup="dialog" onClick={onSearch}>
          <Search aria-hidden="true" className="icon" />
          Search chats
          <Shortcut keys="mod+K" className="ml-auto" />
        </button>
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto px-2 pb-3">
        <ChatHistory chats={chats} time={time} />
      </div>
      <AccountMenu viewer={viewer} connections={connections} />
    </nav>
  );
}
