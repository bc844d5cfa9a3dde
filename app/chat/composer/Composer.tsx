import { ArrowUp } from 'lucide-react';
import { useEffect, type FormEvent, type RefObject } from 'react';
import { classNames } from '#app/ui/class-names.ts';
import { hints, isSendKey, placeholders, type ComposerPrompt, type ComposerState } from './composer-words.ts';
import { useComposerKeys } from './use-composer-keys.ts';
import { useDraft } from './use-draft.ts';

type ComposerProps = {
  /** Names the draft that is kept: the chat's id, or `new`. */
  draftKey: string;
  state: ComposerState;
  prompt: ComposerPrompt;
  /** `Demo model, offline` */
  modelName: string;
  /** In characters. */
  maxLength: number;
  fieldRef: RefObject<HTMLTextAreaElement>;
  onSend: (text: string) => void;
  onStop: () => void;
};

const hintId = 'composer-hint';

/** Where the person writes. While Arlo replies, Send is Stop and what is typed waits. */
export function Composer(props: ComposerProps) {
  const { draftKey, state, prompt, modelName, maxLength, fieldRef, onSend, onStop } = props;
  const [text, setText] = useDraft(draftKey, fieldRef);
  const replying = state === 'replying';
  useComposerKeys(fieldRef, replying ? onStop : null);
  useAutoGrow(fieldRef);

  function send(event?: FormEvent) {
    event?.preventDefault();
    if (state !== 'ready' || text.trim() === '') return;
    onSend(text.trim());
    setText('');
    fieldRef.current?.focus();
  }

  return (
    <>
      <form className="composer" id="composer" aria-label="Message Arlo" onSubmit={send}>
        <textarea
          ref={fieldRef}
          rows={1}
          aria-label="Message"
          aria-describedby={hintId}
          placeholder={placeholders[prompt]}
          enterKeyHint="send"
          maxLength={maxLength}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            const { key, shiftKey, keyCode } = event;
            if (!isSendKey({ key, shiftKey, keyCode, isComposing: event.nativeEvent.isComposing })) return;
            event.preventDefault();
            send();
          }}
        />
        {replying ? (
          <button
            key="stop"
            className="send"
            type="button"
            aria-label="Stop"
            title="Stop (Esc)"
            onClick={onStop}
          >
            <svg className="size-3.5" viewBox="0 0 14 14" aria-hidden="true">
              <rect x="1.5" y="1.5" width="11" height="11" rx="2.5" fill="currentColor" />
            </svg>
          </button>
        ) : (
          <button
            key="send"
            className="send"
            type="submit"
            aria-label="Send"
            title="Send (Enter)"
            disabled={state === 'offline' || text.trim() === ''}
          >
            <ArrowUp aria-hidden="true" className="icon size-[1.125rem] stroke-[2.25]" />
          </button>
        )}
      </form>
      <p id={hintId} className="mt-2 flex min-h-4 items-center justify-center gap-2 text-caption text-ink-3">
        <span>{modelName}</span>
        <span className={state === 'offline' ? undefined : 'only-wide'} aria-hidden="true">
          ·
        </span>
        <span className={classNames(state === 'offline' ? 'text-warning' : 'only-wide')}>{hints[state]}</span>
      </p>
    </>
  );
}

/** Browsers without `field-sizing` need the height set, after each render. */
function useAutoGrow(field: RefObject<HTMLTextAreaElement>): void {
  useEffect(() => {
    if (field.current && !CSS.supports('field-sizing', 'content')) fitHeight(field.current);
  });
}

/** Through the object model: the policy allows that, and blocks `style` attributes in the server's HTML. */
function fitHeight(field: HTMLTextAreaElement): void {
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
}
