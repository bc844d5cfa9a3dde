import { useMemo, useRef, useState } from 'react';

import type { ActionView } from '#app/actions/action.ts';
import type { CardContext } from '#app/actions/cards/card-props.ts';
import type { ArloMessage } from '#app/chat/message.ts';
import type { ConnectionState } from '#app/integrations/connection-states.ts';
import type { TimeFormat } from '#app/ui/time-format.ts';
import { useBrowserLayoutEffect } from '#app/ui/use-browser-layout-effect.ts';
import { ArloTurn } from './ArloTurn.tsx';
import type { OnPick } from './found/ActionItems.tsx';
import { KnownLinks, knownLinks } from './known-links.ts';
import { LiveAnnouncer, useAnnouncements } from './LiveAnnouncer.tsx';
import { openQuestion } from './open-question.ts';
import { textOf, turnsOf } from './turns.ts';
import { useReplyAloud } from './use-reply-aloud.ts';
import { UserTurn } from './UserTurn.tsx';

type Callbacks = Pick<
  CardContext,
  'onDecide' | 'onUndo' | 'onStopRest' | 'onLeave' | 'onAskAgain' | 'onExpire' | 'onSend'
> & {
  onPick: OnPick;
  /** Tries a failed reply again. */
  onRetry: () => void;
  /** Goes on with a stopped reply. */
  onContinue: () => void;
  onResend: (messageId: string, text: string) => void;
};

type TranscriptProps = Callbacks & {
  /** Keep it the same function: it is called while rendering. */
  connectButton: CardContext['connectButton'];
  messages: readonly ArloMessage[];
  /** By tool call id. They alone say what became of a change. */
  actions: ReadonlyMap<string, ActionView>;
  connections: readonly ConnectionState[];
  /** Ids of the person's messages that did not reach the server. */
  unsent: ReadonlySet<string>;
  running: boolean;
  /** How the person reads times: their zone, locale and clock. */
  format: TimeFormat;
  /** The server's time of this render, ISO 8601. */
  now: string;
};

const noMessages: ArloMessage[] = [];

/** A conversation, turn by turn. It only shows: what is true comes from its props, what is done goes out of them. */
export function Transcript(props: TranscriptProps) {
  const { messages, actions, connections, unsent, running, now, connectButton } = props;
  const { announcements, announce } = useAnnouncements();
  const format = useSameFormat(props.format);
  const callbacks = useStableCallbacks(props);
  const context = useMemo<CardContext>(
    () => ({ ...callbacks, connections, connectButton, format, now, announce }),
    [callbacks, connections, connectButton, format, now, announce],
  );
  const [live, setLive] = useState(running);
  if (running && !live) setLive(true);

  const turns = turnsOf(messages);
  const links = useKnownLinks(messages);
  const last = turns.at(-1);
  const question = useMemo(() => openQuestion(actions), [actions]);
  const reply = last?.kind === 'arlo' ? last.messages : noMessages;
  useReplyAloud({ text: reply.map(textOf).join('\n\n'), running, question, format, announce });

  const turnProps = {
    actions,
    connections,
    context,
    running,
    live,
    onPick: callbacks.onPick,
    onRetry: callbacks.onRetry,
    onContinue: callbacks.onContinue,
  };
  return (
    <KnownLinks.Provider value={links}>
      <div
        className="thread flex flex-col gap-turn pt-3 pb-8"
        role="log"
        aria-live="off"
        aria-label="Messages"
      >
        {turns.map((turn) =>
          turn.kind === 'user' ? (
            <UserTurn
              key={turn.id}
              message={turn.message}
              format={format}
              unsent={unsent.has(turn.id)}
              onResend={callbacks.onResend}
            />
          ) : (
            <ArloTurn key={turn.id} {...turnProps} messages={turn.messages} latest={turn === last} />
          ),
        )}
        {running && last?.kind === 'user' && <ArloTurn {...turnProps} messages={noMessages} latest />}
      </div>
      <LiveAnnouncer announcements={announcements} />
    </KnownLinks.Provider>
  );
}

/** One set as long as its addresses stay the same, however often a word of a reply makes new messages. */
function useKnownLinks(messages: readonly ArloMessage[]): ReadonlySet<string> {
  const lines = useMemo(() => [...knownLinks(messages)].join('\n'), [messages]);
  return useMemo(() => new Set(lines.split('\n')), [lines]);
}

/** One object as long as its values stay the same, however often the caller makes a new one. */
function useSameFormat({ zone, locale, hour12 }: TimeFormat): TimeFormat {
  return useMemo(() => ({ zone, locale, hour12 }), [zone, locale, hour12]);
}

/**
 * Callbacks that never change and call the newest ones. Without them every turn of a long chat would be rendered
 * again for each word of a reply.
 */
function useStableCallbacks(props: Callbacks): Callbacks {
  const newest = useRef(props);
  useBrowserLayoutEffect(() => {
    newest.current = props;
  });
  return useMemo(
    () => ({
      onDecide: (decisions) => newest.current.onDecide(decisions),
      onUndo: (actionId) => newest.current.onUndo(actionId),
      onStopRest: (actionId) => newest.current.onStopRest(actionId),
      onLeave: () => newest.current.onLeave(),
      onAskAgain: (asked) => newest.current.onAskAgain(asked),
      onExpire: () => newest.current.onExpire(),
      onSend: (text) => newest.current.onSend(text),
      onPick: (toolCallId, items) => newest.current.onPick(toolCallId, items),
      onRetry: () => newest.current.onRetry(),
      onContinue: () => newest.current.onContinue(),
      onResend: (messageId, text) => newest.current.onResend(messageId, text),
    }),
    [],
  );
}
