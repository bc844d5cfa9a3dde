import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { ActionView, Decision } from '#app/actions/action.ts';
import { newId } from '#app/platform/ids.ts';
import { requestReload } from '#app/platform/reload.ts';
import { pickText } from './action-items/picks.ts';
import { askAgainText } from './ask-again.ts';
import { initialState, reduceConversation, type LoadedConversation } from './conversation-state.ts';
import { textMessage, type ArloMessage } from './message.ts';
import { command, postToChat, RequestRefused } from './requests.ts';
import { followRun, type LinkState, type SeenChunk } from './run-stream.ts';
import type { ChatRequest } from './wire.ts';

/**
 * A chat on the page: what the server loaded, plus the reply that is being followed. The server's runs go on
 * without the page; leaving only stops following.
 */
export function useConversation(
  chatId: string,
  loaded: LoadedConversation,
  onRefused: (message: string) => void,
) {
  const [state, dispatch] = useReducer(reduceConversation, loaded, initialState);
  const [link, setLink] = useState<LinkState>({ state: 'closed' });
  const following = useRef<AbortController>();

  const follow = useCallback(
    async (first: Response | undefined) => {
      following.current?.abort();
      const controller = new AbortController();
      following.current = controller;
      const { signal } = controller;
      let followed: string | undefined;
      dispatch({ type: 'following' });
      await followRun({
        first,
        signal,
        attach: (seen) => fetch(streamPath(chatId, seen), { signal }),
        onRun: (run) => {
          dispatch({ type: 'run', run });
          // How the run that it replaces ended, only the database knows.
          if (followed !== undefined && followed !== run.runId) requestReload();
          followed = run.runId;
        },
        onChunks: (chunks) => dispatch({ type: 'chunks', chunks }),
        onLink: setLink,
      });
      if (signal.aborted) return;
      following.current = undefined;
      dispatch({ type: 'ended' });
      requestReload();
    },
    [chatId],
  );

  useEffect(() => dispatch({ type: 'loaded', conversation: loaded }), [loaded]);
  const runId = loaded.run?.runId;
  useEffect(() => {
    if (runId && !state.endedRuns.has(runId) && !following.current) void follow(undefined);
  }, [runId, state.endedRuns, follow]);
  useEffect(
    () => () => {
      following.current?.abort();
      following.current = undefined;
    },
    [],
  );

  /** Posts and follows. Gives whether the server took it; what it says against it is told by `refuse`. */
  async function post(
    request: ChatRequest,
    message?: ArloMessage,
    refuse: (reason: string) => void = onRefused,
  ): Promise<boolean> {
    dispatch({ type: 'sent', ...(message && { message }) });
    try {
      const response = await postToChat(chatId, request);
      void follow(response.status === 204 ? undefined : response);
      return true;
    } catch (error) {
      dispatch({ type: 'not-sent', ...(message && { message }) });
      if (error instanceof RequestRefused) refuse(error.message);
      requestReload();
      return false;
    }
  }

  /** Gives a command and reads the page again. Gives the answer; undefined when there is none, which is told. */
  async function tell<Answer>(path: string, failure: string): Promise<Answer | undefined> {
    try {
      return await command<Answer>(path, failure);
    } catch (error) {
      onRefused(error instanceof RequestRefused ? error.message : failure);
      return undefined;
    } finally {
      requestReload();
    }
  }

  const say = (id: string, text: string) => post({ kind: 'message', id, text }, textMessage(id, text));

  return {
    state,
    link,
    send: (text: string) => say(newId(), text),
    resend: say,
    /** Asks for action items of a list in this chat to be put into the calendar. */
    pick(toolCallId: string, items: readonly { id: string; task: string }[]): Promise<boolean> {
      const pick = { toolCallId, items: items.map((item) => item.id) };
      const id = newId();
      return post({ kind: 'pick', id, ...pick }, textMessage(id, pickText(items), { pick }));
    },
    /** Asks for changes that came to nothing to be asked about again. */
    askAgain(actions: readonly ActionView[]): Promise<boolean> {
      const again = { actionIds: actions.map((action) => action.id) };
      const id = newId();
      return post({ kind: 'ask-again', id, ...again }, textMessage(id, askAgainText(actions), { again }));
    },
    decide: (decisions: Decision[]) => post({ kind: 'decide', decisions }),
    retry: () => post({ kind: 'retry' }),
    /** Tries again by itself, as every page of this chat may at once: the ones that come too late say nothing. */
    retryQuietly: () => post({ kind: 'retry' }, undefined, () => undefined),
    async stop(): Promise<void> {
      await tell(`/chat/${chatId}/stop`, 'Arlo couldn’t be told to stop.');
    },
    /** Stops the changes that were approved together with this one and are not begun yet. */
    async stopRest(actionId: string): Promise<void> {
      const answer = await tell<{ actions: ActionView[] }>(
        `/actions/${actionId}/stop`,
        'Arlo couldn’t be told to stop.',
      );
      for (const action of answer?.actions ?? []) dispatch({ type: 'action', action });
    },
    /** Takes a change back. Gives whether the server took that on; how it went is in the action. */
    async undo(actionId: string): Promise<boolean> {
      const answer = await tell<{ action: ActionView }>(
        `/actions/${actionId}/undo`,
        'This couldn’t be undone.',
      );
      if (answer) dispatch({ type: 'action', action: answer.action });
      return answer !== undefined;
    },
  };
}

function streamPath(chatId: string, seen: SeenChunk | undefined): string {
  return `/chat/${chatId}/stream${seen ? `?run=${seen.runId}&after=${seen.after}` : ''}`;
}
