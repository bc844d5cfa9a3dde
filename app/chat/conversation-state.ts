import type { ActionView } from '#app/actions/action.ts';
import { applyChunk, type ArloChunk } from './apply-chunk.ts';
import { isTyped, type ArloMessage } from './message.ts';
import type { RunIdentity } from './run-stream.ts';

/** What the server gives of a chat. */
export type LoadedConversation = {
  messages: ArloMessage[];
  actions: ActionView[];
  /** The reply that is being written, if there is one. */
  run: RunIdentity | null;
};

/** What a chat page shows. `unsent` are texts that did not reach the server. */
export type ConversationState = {
  messages: ArloMessage[];
  actions: ReadonlyMap<string, ActionView>;
  /** `sending` until the server has taken the request; `replying` while the run is followed. */
  phase: 'idle' | 'sending' | 'replying';
  run: RunIdentity | null;
  /** Ids of the runs that were followed here and have ended. */
  endedRuns: ReadonlySet<string>;
  unsent: ReadonlySet<string>;
};

export type ConversationEvent =
  | { type: 'loaded'; conversation: LoadedConversation }
  | { type: 'sent'; message?: ArloMessage }
  | { type: 'not-sent'; message?: ArloMessage }
  /** A run is waited for, which will name itself. */
  | { type: 'following' }
  | { type: 'run'; run: RunIdentity }
  | { type: 'chunks'; chunks: ArloChunk[] }
  | { type: 'ended' }
  | { type: 'action'; action: ActionView };

export function initialState(conversation: LoadedConversation): ConversationState {
  return {
    messages: conversation.messages,
    actions: byCall(conversation.actions),
    // A reply that is being written is followed as soon as the page is alive; nothing may be sent in between.
    phase: conversation.run ? 'replying' : 'idle',
    run: null,
    endedRuns: new Set(),
    unsent: new Set(),
  };
}

/** The state after an event. Pure. */
export function reduceConversation(state: ConversationState, event: ConversationEvent): ConversationState {
  switch (event.type) {
    case 'loaded':
      return afterLoad(state, event.conversation);
    case 'sent': {
      const known = state.messages.some((message) => message.id === event.message?.id);
      return {
        ...state,
        phase: 'sending',
        messages: event.message && !known ? [...state.messages, event.message] : state.messages,
        unsent: without(state.unsent, event.message?.id),
      };
    }
    case 'not-sent': {
      const { message } = event;
      if (!message) return { ...state, phase: 'idle' };
      // Words of others must not come back as typed ones: what a button said is said again by its button.
      if (!isTyped(message)) {
        return { ...state, phase: 'idle', messages: state.messages.filter(({ id }) => id !== message.id) };
      }
      return { ...state, phase: 'idle', unsent: new Set([...state.unsent, message.id]) };
    }
    case 'following':
      return { ...state, phase: 'replying' };
    case 'run': {
      const isSame = state.run?.runId === event.run.runId;
      if (isSame) return { ...state, phase: 'replying' };
      // A run is always read from its first chunk, so what the database knew of its message starts over.
      const message: ArloMessage = { id: event.run.messageId, role: 'assistant', parts: [] };
      const index = state.messages.findIndex((held) => held.id === message.id);
      return {
        ...state,
        phase: 'replying',
        run: event.run,
        endedRuns: without(withEnded(state), event.run.runId),
        messages: index < 0 ? [...state.messages, message] : state.messages.with(index, message),
      };
    }
    case 'chunks':
      return event.chunks.reduce(afterChunk, state);
    case 'ended':
      // An answer may be on its way already: it waits for the end of the reply that asked.
      return {
        ...state,
        phase: state.phase === 'sending' ? 'sending' : 'idle',
        run: null,
        endedRuns: withEnded(state),
      };
    case 'action':
      return { ...state, actions: new Map(state.actions).set(event.action.toolCallId, event.action) };
  }
}

function afterChunk(state: ConversationState, chunk: ArloChunk): ConversationState {
  if (chunk.type === 'data-actions') {
    const changed = chunk.data.map((action) => [action.toolCallId, action] as const);
    return { ...state, actions: new Map([...state.actions, ...changed]) };
  }
  const index = state.messages.findIndex((message) => message.id === state.run?.messageId);
  const message = state.messages[index];
  if (!message) return state;
  return { ...state, messages: state.messages.with(index, applyChunk(message, chunk)) };
}

/**
 * The server's word is the truth, but for the message that is being written, and as far as it goes: it may have been
 * asked for before the page learned more. What it does not know stays, since no message and no action ever goes; one
 * in which a reply goes on that has ended here is outdated, and the next one is on its way. A card that went and came
 * back would lose the focus and what was picked on it.
 */
function afterLoad(state: ConversationState, loaded: LoadedConversation): ConversationState {
  if (loaded.run !== null && state.endedRuns.has(loaded.run.runId)) return state;
  const following = state.run?.messageId;
  const known = new Set(loaded.messages.map((message) => message.id));
  const live = state.messages.find((message) => message.id === following);
  const kept = state.messages.filter((message) => !known.has(message.id));
  return {
    ...state,
    messages: [
      ...loaded.messages.map((message) => (live && message.id === following ? live : message)),
      ...kept,
    ],
    actions: new Map([...state.actions, ...byCall(loaded.actions)]),
    unsent: new Set([...state.unsent].filter((id) => !known.has(id))),
  };
}

function withEnded({ run, endedRuns }: ConversationState): ReadonlySet<string> {
  return run ? new Set([...endedRuns, run.runId]) : endedRuns;
}

function byCall(actions: ActionView[]): Map<string, ActionView> {
  return new Map(actions.map((action) => [action.toolCallId, action]));
}

function without(set: ReadonlySet<string>, id: string | undefined): ReadonlySet<string> {
  return new Set([...set].filter((held) => held !== id));
}
