/** What the person would write next: a first question, a reply, an answer to a question, or on after a failure. */
export type ComposerPrompt = 'ask' | 'reply' | 'answer' | 'write-on';

export const placeholders: Record<ComposerPrompt, string> = {
  ask: 'Ask about your calendar',
  reply: 'Reply to Arlo',
  answer: 'Reply, or answer above',
  'write-on': 'You can keep writing',
};

export type ComposerState = 'ready' | 'replying' | 'offline';

/** The second half of the line below the composer. */
export const hints: Record<ComposerState, string> = {
  ready: 'Arlo asks before it deletes anything',
  replying: 'Esc to stop',
  offline: 'Offline, sends when you’re back',
};

type PressedKey = { key: string; shiftKey: boolean; isComposing: boolean; keyCode: number };

/** The key code of every key while an input method is open; Safari reports nothing else. */
const inputMethodKeyCode = 229;

/** Whether a key press sends: Enter, without Shift and not to confirm what an input method offers. */
export function isSendKey({ key, shiftKey, isComposing, keyCode }: PressedKey): boolean {
  return key === 'Enter' && !shiftKey && !isComposing && keyCode !== inputMethodKeyCode;
}
