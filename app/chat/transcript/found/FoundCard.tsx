import type { CardContext } from '#app/actions/cards/card-props.ts';
import type { ItemState } from '#app/chat/action-items/picks.ts';
import { ActionItems, type OnPick } from './ActionItems.tsx';
import { EmailCard } from './EmailCard.tsx';
import { EmailList } from './EmailList.tsx';
import { EmailThread } from './EmailThread.tsx';
import type { Found } from './found.ts';
import { IssueCard } from './IssueCard.tsx';
import { IssueList } from './IssueList.tsx';
import { PlainList } from './PlainList.tsx';

type FoundCardProps = Pick<CardContext, 'format' | 'now'> & {
  onPick: OnPick;
  found: Found;
  itemStates: ReadonlyMap<string, ItemState>;
  /** A reply is being written: nothing can be chosen until it is done. */
  busy: boolean;
};

/** What was found in mail, issues or elsewhere. All words in it are other people's, and reach the page as text alone. */
export function FoundCard({ found, itemStates, busy, onPick, format, now }: FoundCardProps) {
  switch (found.kind) {
    case 'emails':
      return <EmailList list={found.list} format={format} now={now} />;
    case 'email':
      return <EmailCard email={found.email} format={format} now={now} />;
    case 'thread':
      return <EmailThread thread={found.thread} format={format} now={now} />;
    case 'items':
      return (
        <ActionItems
          toolCallId={found.toolCallId}
          list={found.list}
          states={itemStates}
          busy={busy}
          onPick={onPick}
          format={format}
          now={now}
        />
      );
    case 'issues':
      return <IssueList issues={found.issues} truncated={found.truncated} format={format} now={now} />;
    case 'issue':
      return <IssueCard issue={found.issue} format={format} now={now} />;
    case 'plain':
      return <PlainList title={found.title} items={found.items} />;
  }
}
