import { Link, useNavigate } from '@remix-run/react';
import { MessageSquare, Search } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { Dialog } from '#app/ui/Dialog.tsx';
import { Kbd } from '#app/ui/Kbd.tsx';
import { pastDay } from '#app/ui/past-time.ts';
import { chatPath } from './chat-path.ts';
import { findChats, type FoundChat } from './find-chats.ts';
import type { ChatSummary, PageTime } from './types.ts';

type SearchDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  chats: readonly ChatSummary[];
  time: PageTime;
};

/** Finds a chat by the words of its title. The newest chats show before anything is typed. */
export function SearchDialog({ open, onOpenChange, chats, time }: SearchDialogProps) {
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      label="Search chats"
      placement="top"
      className="!w-[min(36rem,100%)] overflow-hidden"
    >
      <SearchPanel chats={chats} time={time} onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

function SearchPanel({
  chats,
  time,
  onDone,
}: Pick<SearchDialogProps, 'chats' | 'time'> & { onDone: () => void }) {
  const id = useId();
  const navigate = useNavigate();
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const found = findChats(chats, query);

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const last = found.length - 1;
    if (event.key === 'ArrowDown') setActive(active >= last ? 0 : active + 1);
    else if (event.key === 'ArrowUp') setActive(active <= 0 ? Math.max(0, last) : active - 1);
    else if (event.key === 'Enter' && found[active]) {
      onDone();
      navigate(chatPath(found[active].chat.id));
    } else return;
    event.preventDefault();
  }

  return (
    <>
      <div className="flex h-12 items-center gap-3 border-b border-line px-4">
        <Search aria-hidden="true" className="icon text-ink-3" />
        <input
          className="h-full min-w-0 flex-1 bg-transparent text-chat outline-none placeholder:text-ink-3 pointer-coarse:text-head"
          role="combobox"
          aria-label="Search chats"
          aria-expanded={found.length > 0}
          aria-controls={`${id}list`}
          aria-autocomplete="list"
          aria-activedescendant={found[active] ? `${id}${active}` : undefined}
          placeholder="Search chats"
          autoComplete="off"
          enterKeyHint="go"
          value={query}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
        />
        <Kbd>Esc</Kbd>
      </div>
      <div
        ref={list}
        id={`${id}list`}
        role="listbox"
        aria-label="Chats"
        className="max-h-[22rem] overflow-y-auto p-1.5 empty:hidden"
      >
        {found.map(({ chat, match }, index) => (
          <Link
            key={chat.id}
            id={`${id}${index}`}
            role="option"
            to={chatPath(chat.id)}
            tabIndex={-1}
            aria-selected={index === active}
            data-active={index === active || undefined}
            className="menu-item !py-2"
            onPointerMove={() => setActive(index)}
            onClick={onDone}
          >
            <MessageSquare aria-hidden="true" className="icon" />
            <span className="min-w-0 flex-1 truncate font-medium">
              <MatchedTitle title={chat.title} match={match} />
            </span>
            <span className="text-caption text-ink-3">{pastDay(chat.updatedAt, time.format, time.now)}</span>
          </Link>
        ))}
      </div>
      {found.length === 0 && (
        <p className="px-4 py-6 text-center text-ink-2">
          {query.trim() ? `No chats match “${query.trim()}”` : 'Your chats show up here.'}
        </p>
      )}
      <div className="flex h-10 items-center gap-4 border-t border-line px-4 text-caption text-ink-3">
        <span className="flex items-center gap-1.5 pointer-coarse:hidden" aria-hidden="true">
          <Kbd>↑</Kbd>
          <Kbd>↓</Kbd>
          move
        </span>
        <span className="flex items-center gap-1.5 pointer-coarse:hidden" aria-hidden="true">
          <Kbd>Enter</Kbd>
          open
        </span>
        <span className="num ml-auto" role="status">
          {found.length === 1 ? '1 chat' : `${found.length} chats`}
        </span>
      </div>
    </>
  );
}

function MatchedTitle({ title, match }: { title: string; match: FoundChat['match'] }) {
  if (!match) return title;
  return (
    <>
      {title.slice(0, match.start)}
      <b className="font-semibold text-accent">{title.slice(match.start, match.end)}</b>
      {title.slice(match.end)}
    </>
  );
}
