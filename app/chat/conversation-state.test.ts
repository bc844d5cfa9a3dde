import { expect, test } from 'vitest';
import type { ActionView } from '#app/actions/action.ts';
import {
  initialState,
  reduceConversation,
  type ConversationEvent,
  type ConversationState,
} from './conversation-state.ts';
import { textMessage } from './message.ts';

const run = { runId: 'r1', messageId: 'a1' };
const loaded = (...messages: ReturnType<typeof textMessage>[]) => ({ messages, actions: [], run: null });
const after = (...events: ConversationEvent[]): ConversationState =>
  events.reduce(reduceConversation, initialState(loaded(textMessage('u0', 'before'))));
const text = (state: ConversationState) =>
  state.messages.map((message) =>
    message.parts.map((part) => ('text' in part ? part.text : part.type)).join(''),
  );

const hello: ConversationEvent = {
  type: 'chunks',
  chunks: [
    { type: 'text-start', id: 't' },
    { type: 'text-delta', id: 't', delta: 'Hello' },
  ],
};

test('a sent text shows at once, then the reply as it comes', () => {
  const state = after({ type: 'sent', message: textMessage('u1', 'hi') }, { type: 'run', run }, hello);
  expect(text(state)).toEqual(['before', 'hi', 'Hello']);
  expect(state.phase).toBe('replying');
});

test('attaching again to the same run does not start its message over', () => {
  const state = after({ type: 'run', run }, hello, { type: 'run', run });
  expect(text(state)).toEqual(['before', 'Hello']);
});

test('a reload of the data while replying keeps the live message', () => {
  const state = after({ type: 'run', run }, hello, {
    type: 'loaded',
    conversation: loaded(textMessage('u0', 'before'), { id: 'a1', role: 'assistant', parts: [] }),
  });
  expect(text(state)).toEqual(['before', 'Hello']);
});

test('after the run the server’s word counts', () => {
  const state = after(
    { type: 'run', run },
    hello,
    { type: 'ended' },
    {
      type: 'loaded',
      conversation: loaded(textMessage('u0', 'before'), {
        id: 'a1',
        role: 'assistant',
        parts: [{ type: 'text', text: 'Hello, Maya' }],
      }),
    },
  );
  expect(text(state)).toEqual(['before', 'Hello, Maya']);
});

test.each<[when: string, under: typeof run | null]>([
  ['before the text was sent', null],
  ['while it was answered', run],
])('what was loaded %s and comes late takes nothing away', (_when, under) => {
  const action = { id: 'x1', toolCallId: 'c1', status: 'pending' } as ActionView;
  const before = textMessage('u0', 'before');
  const hi = textMessage('u1', 'hi');
  const messages = under ? [before, hi, { id: 'a1', role: 'assistant' as const, parts: [] }] : [before];
  const late: ConversationEvent = { type: 'loaded', conversation: { messages, actions: [], run: under } };
  const sent: ConversationEvent = { type: 'sent', message: hi };
  const asked: ConversationEvent = { type: 'action', action };
  const live = after(sent, { type: 'run', run }, hello, asked, late);
  expect([text(live), [...live.actions.keys()]]).toEqual([['before', 'hi', 'Hello'], ['c1']]);
  const ended = after(sent, { type: 'run', run }, hello, asked, { type: 'ended' }, late);
  expect([text(ended), [...ended.actions.keys()]]).toEqual([['before', 'hi', 'Hello'], ['c1']]);
  const next = { runId: 'r2', messageId: 'a2' };
  const events: ConversationEvent[] = [
    { type: 'ended' },
    { type: 'run', run: next },
    { type: 'ended' },
    late,
  ];
  const answered = after(sent, { type: 'run', run }, hello, asked, ...events);
  expect([text(answered), [...answered.actions.keys()]]).toEqual([['before', 'hi', 'Hello', ''], ['c1']]);
});

test('an answer that is on its way outlives the end of the reply that asked', () => {
  const state = after({ type: 'run', run }, { type: 'sent' }, { type: 'ended' });
  expect(state.phase).toBe('sending');
  expect(reduceConversation(state, { type: 'run', run: { runId: 'r2', messageId: 'a2' } }).phase).toBe(
    'replying',
  );
});

test('a reply that is followed once more is read from its start, not doubled', () => {
  const state = after({ type: 'run', run }, hello, { type: 'ended' }, { type: 'run', run }, hello);
  expect(text(state)).toEqual(['before', 'Hello']);
});

test('a text that was not sent stays, marked, until the server knows it', () => {
  const lost = after(
    { type: 'sent', message: textMessage('u1', 'hi') },
    { type: 'not-sent', message: textMessage('u1', 'hi') },
    { type: 'loaded', conversation: loaded(textMessage('u0', 'before')) },
  );
  expect(text(lost)).toEqual(['before', 'hi']);
  expect([...lost.unsent]).toEqual(['u1']);
  const known = reduceConversation(lost, {
    type: 'loaded',
    conversation: loaded(textMessage('u0', 'before'), textMessage('u1', 'hi')),
  });
  expect(known.unsent.size).toBe(0);
});

test('sending again does not show the text twice', () => {
  const state = after(
    { type: 'sent', message: textMessage('u1', 'hi') },
    { type: 'not-sent', message: textMessage('u1', 'hi') },
    { type: 'sent', message: textMessage('u1', 'hi') },
  );
  expect(text(state)).toEqual(['before', 'hi']);
});

test('a choice of action items that was not sent goes: its words are not the person’s to send again', () => {
  const message = textMessage('u1', 'Add “Call Eve”', { pick: { toolCallId: 'c1', items: ['a:1'] } });
  const lost = after({ type: 'sent', message }, { type: 'not-sent', message });
  expect(text(lost)).toEqual(['before']);
  expect(lost.unsent.size).toBe(0);
});

test('a chat that opens while Arlo writes takes nothing new before it follows', () => {
  const state = initialState({ ...loaded(), run });
  expect(state.phase).toBe('replying');
  expect(text(reduceConversation(reduceConversation(state, { type: 'run', run }), hello))).toEqual(['Hello']);
});
