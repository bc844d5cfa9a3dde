import { useFetcher, useLocation, useSubmit } from '@remix-run/react';
import { useEffect } from 'react';
import { toast } from '#app/ui/toast.ts';
import { chatPath } from './chat-path.ts';
import type { ChatEditResult, ThemeResult } from './types.ts';

export type ChatEdits = {
  /** The title to show: the new one already while it is being saved. */
  title: string;
  /** The chat is on its way out; do not show it any more. */
  deleting: boolean;
  rename: (title: string) => void;
  remove: () => void;
};

/** Renames and deletes one chat through `POST /chat/:chatId`. Every place that shows it shares the pending edit. */
export function useChatEdits(chat: { id: string; title: string }): ChatEdits {
  const action = chatPath(chat.id);
  const fetcher = useFetcher<ChatEditResult>({ key: `edit ${chat.id}` });
  const submit = useSubmit();
  const { pathname } = useLocation();
  const intent = fetcher.formData?.get('intent');
  const pendingTitle = intent === 'rename' ? fetcher.formData?.get('title') : undefined;
  useToastOnFailure(fetcher.data, chatUnchanged);

  return {
    title: typeof pendingTitle === 'string' ? pendingTitle : chat.title,
    deleting: intent === 'delete',
    rename(title) {
      const next = title.trim();
      if (!next || next === chat.title) return;
      fetcher.submit({ intent: 'rename', title: next }, { method: 'post', action });
    },
    remove() {
      // The page of the chat itself is left in the same step: nothing of it may be asked for afterwards.
      if (pathname === action) submit({ intent: 'delete', leave: 'true' }, { method: 'post', action });
      else fetcher.submit({ intent: 'delete' }, { method: 'post', action });
    },
  };
}

export const chatUnchanged = 'The chat wasn’t changed';

/** Tells in a toast of this title why something was refused. */
export function useToastOnFailure(answer: ChatEditResult | ThemeResult | undefined, title: string): void {
  useEffect(() => {
    if (answer && 'error' in answer) toast({ tone: 'error', title, description: answer.error.message });
  }, [answer, title]);
}
