import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import type { CardContext } from '#app/actions/cards/card-props.ts';
import type { ConnectionState } from '#app/integrations/connection-states.ts';
import { NangoConnectButton } from '#app/integrations/NangoConnectButton.tsx';
import { Banner } from '#app/ui/Banner.tsx';
import { toast } from '#app/ui/toast.ts';
import { requestReload } from '#app/platform/reload.ts';
import type { TimeFormat } from '#app/ui/time-format.ts';
import { Composer } from './composer/Composer.tsx';
import type { LoadedConversation } from './conversation-state.ts';
import { missingConnections } from './retry.ts';
import { ChatFrame } from './transcript/ChatFrame.tsx';
import { openQuestion } from './transcript/open-question.ts';
import { Transcript } from './transcript/Transcript.tsx';
import { turnsOf } from './transcript/turns.ts';
import { useConnectionReturn } from './use-connection-return.ts';
import { useConversation } from './use-conversation.ts';
import { useNetwork } from './use-network.ts';
import { maxMessageLength } from './wire.ts';

type ConversationProps = {
  chatId: string;
  conversation: LoadedConversation;
  connections: readonly ConnectionState[];
  format: TimeFormat;
  now: string;
  modelName: string;
  /** The top bar of the page. */
  children: ReactNode;
};

const refused = (message: string) => toast({ tone: 'error', title: message });

const connectButton: CardContext['connectButton'] = (provider, mode, onPhase) => (
  <NangoConnectButton
    provider={provider}
    mode={mode}
    onConnected={requestReload}
    {...(onPhase && { onPhase })}
  />
);

/** A chat: its transcript, wired to the server, and the composer. Give it the chat's id as `key`. */
export function Conversation(props: ConversationProps) {
  const { chatId, conversation, connections, format, now, modelName } = props;
  const { state, link, send, resend, decide, pick, askAgain, retry, retryQuietly, stop, stopRest, undo } =
    useConversation(chatId, conversation, refused);
  const network = useNetwork(link, now);
  const composer = useRef<HTMLTextAreaElement>(null);
  useFirstFocus(composer);
  const question = openQuestion(state.actions);
  const running = state.phase !== 'idle';
  const lastSaid = state.messages.findLast((message) => message.role === 'user')?.id ?? '';

  // The question that a missing connection left without an answer is answered as soon as it is there.
  useConnectionReturn(connections, (providers) => {
    const last = turnsOf(state.messages).at(-1);
    if (running || last?.kind !== 'arlo') return;
    const missing = missingConnections(last.messages, [...state.actions.values()]);
    if (missing.some((provider) => providers.includes(provider))) void retryQuietly();
  });

  return (
    <>
      <Banner
        state={network}
        onRetry={() => (link.state === 'waiting' ? link.retryNow() : requestReload())}
      />
      {props.children}
      <ChatFrame
        endKey={`${chatId}/${lastSaid}`}
        questionKey={question?.key ?? null}
        composerRef={composer}
        composer={
          <Composer
            draftKey={chatId}
            state={network?.kind === 'offline' ? 'offline' : running ? 'replying' : 'ready'}
            prompt={question ? 'answer' : 'reply'}
            modelName={modelName}
            maxLength={maxMessageLength}
            fieldRef={composer}
            onSend={(text) => void send(text)}
            onStop={() => void stop()}
          />
        }
      >
        <Transcript
          messages={state.messages}
          actions={state.actions}
          connections={connections}
          unsent={state.unsent}
          running={running}
          format={format}
          now={now}
          connectButton={connectButton}
          onDecide={decide}
          onUndo={undo}
          onStopRest={stopRest}
          onLeave={() => composer.current?.focus()}
          onAskAgain={(asked) => void askAgain(asked)}
          onPick={pick}
          onExpire={requestReload}
          onSend={(text) => void send(text)}
          onRetry={() => void retry()}
          onContinue={() => void retry()}
          onResend={(id, text) => void resend(id, text)}
        />
      </ChatFrame>
    </>
  );
}

/** A chat that opens takes the focus into the composer, unless it is elsewhere or would bring up a screen keyboard. */
function useFirstFocus(field: RefObject<HTMLTextAreaElement>): void {
  useEffect(() => {
    const isFree = document.activeElement === null || document.activeElement === document.body;
    if (isFree && matchMedia('(pointer: fine)').matches) field.current?.focus();
  }, [field]);
}
