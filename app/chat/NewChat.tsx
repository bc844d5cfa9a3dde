import { useNavigate } from '@remix-run/react';
import { useRef, useState } from 'react';
import { NangoConnectButton } from '#app/integrations/NangoConnectButton.tsx';
import type { ProviderKey } from '#app/integrations/providers.ts';
import { newId } from '#app/platform/ids.ts';
import { requestReload } from '#app/platform/reload.ts';
import type { TimeFormat } from '#app/ui/time-format.ts';
import { toast } from '#app/ui/toast.ts';
import { Composer } from './composer/Composer.tsx';
import { draftStore } from './composer/draft-store.ts';
import type { AgendaView } from './empty/agenda.ts';
import { EmptyChat } from './empty/EmptyChat.tsx';
import { suggestionsFrom } from './empty/suggestions.ts';
import { postToChat, RequestRefused } from './requests.ts';
import { ChatFrame } from './transcript/ChatFrame.tsx';
import { maxMessageLength } from './wire.ts';

type NewChatProps = {
  name: string;
  format: TimeFormat;
  now: string;
  modelName: string;
  agenda: AgendaView;
};

const connectButton = (provider: ProviderKey, mode: 'connect' | 'reconnect') => (
  <NangoConnectButton provider={provider} mode={mode} onConnected={requestReload} />
);

/** A chat before its first message. The first one makes it, and its page takes over. */
export function NewChat({ name, format, now, modelName, agenda }: NewChatProps) {
  const navigate = useNavigate();
  const composer = useRef<HTMLTextAreaElement>(null);
  const [sending, setSending] = useState(false);

  async function send(text: string): Promise<void> {
    if (sending) return;
    setSending(true);
    const chatId = newId();
    try {
      const response = await postToChat(chatId, { kind: 'message', id: newId(), text });
      void response.body?.cancel();
      navigate(`/chat/${chatId}`);
    } catch (error) {
      setSending(false);
      draftStore.set('new', text);
      const title =
        error instanceof RequestRefused ? error.message : 'Arlo can’t be reached. Your message was not sent.';
      toast({ tone: 'error', title });
    }
  }

  return (
    <ChatFrame
      endKey="new"
      questionKey={null}
      composerRef={composer}
      composer={
        <Composer
          draftKey="new"
          state={sending ? 'replying' : 'ready'}
          prompt="ask"
          modelName={modelName}
          maxLength={maxMessageLength}
          fieldRef={composer}
          onSend={(text) => void send(text)}
          onStop={() => undefined}
        />
      }
    >
      <EmptyChat
        name={name}
        format={format}
        now={now}
        agenda={agenda}
        suggestions={suggestionsFrom(agenda, now, format)}
        onSend={(text) => void send(text)}
        onRetry={requestReload}
        connectButton={connectButton}
      />
    </ChatFrame>
  );
}
