import { useId } from 'react';
import { ChatRow } from './ChatRow.tsx';
import { groupChats } from './group-chats.ts';
import type { ChatSummary, PageTime } from './types.ts';

/** All chats of the person, newest first, under the days they belong to. */
export function ChatHistory({ chats, time }: { chats: readonly ChatSummary[]; time: PageTime }) {
  const id = useId();
  if (chats.length === 0) {
    return <p className="px-2 py-3 text-small text-ink-3">Your chats show up here.</p>;
  }
  return groupChats(chats, time).map((group, index) => (
    <section key={group.label} aria-labelledby={`${id}${index}`} className={index === 0 ? 'mt-1' : 'mt-3'}>
      <h2 id={`${id}${index}`} className="side-label">
        {group.label}
      </h2>
      <ul className="flex flex-col gap-px">
        {group.chats.map((chat) => (
          <ChatRow key={chat.id} chat={chat} />
        ))}
      </ul>
    </section>
  ));
}
