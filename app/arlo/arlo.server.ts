import { randomBytes } from 'node:crypto';
import {
  convertToModelMessages,
  generateText,
  isStepCount,
  streamText,
  toUIMessageStream,
  wrapLanguageModel,
  APICallError,
  NoSuchToolError,
  RetryError,
  type UIMessage,
  type UIMessageChunk,
} from 'ai';
import type { ActionView } from '#app/actions/action.ts';
import type { ActionsRoom } from '#app/actions/actions.server.ts';
import type { Turn } from '#app/actions/propose.server.ts';
import type { ProviderRead } from '#app/integrations/provider-request.ts';
import type { ProviderKey } from '#app/integrations/providers.ts';
import type { Clock } from '#app/platform/clock.ts';
import type { NewId } from '#app/platform/ids.ts';
import type { Log } from '#app/platform/log.server.ts';
import { ownCallIds } from './call-ids.ts';
import { partsHoldForeignText } from './foreign-text.server.ts';
import { fenceGate } from './fence-gate.ts';
import { instructions, titleInstructions, type InstructionFacts } from './instructions.ts';
import type { ChosenModel } from './model.server.ts';
import { withOpeningStep, type OpeningCall } from './opening-step.ts';
import { createStepGate } from './step-gate.ts';
import { toolFiles } from './tools/registry.server.ts';
import { openTools, type ToolFile } from './tools/tool-file.ts';
import { toolSet } from './tools/tool-set.server.ts';
import { createTurn } from './turn.server.ts';

export type Person = { id: string; name: string; email: string; zone: string; locale: string };

/** One reply that Arlo is asked for. */
export type ReplyRequest = {
  person: Person;
  turn: Turn;
  connections: InstructionFacts['connections'];
  /** The conversation so far, oldest first; every tool call in it has an output. */
  history: UIMessage[];
  /** The messages of this turn, without the person's: what has been read in it may be foreign text. */
  earlierInTurn: UIMessage[];
  /** True when what the person asked for repeats words of others, as what a button says for them does. */
  turnRepeatsForeignText: boolean;
  /** The first step of the reply where code decides it, in place of the model. */
  opening: OpeningCall[];
  emit: (actions: ActionView[]) => void;
  signal: AbortSignal;
};

/** A reply as it is written. `idle` resolves when none of its changes is on its way any more. */
export type Reply = { stream: ReadableStream<UIMessageChunk>; idle: () => Promise<void> };

export type ReplyFailure = { code: 'model_failed' | 'model_busy'; retryAfterMs?: number };

const maxSteps = 12;
const silenceLimitMs = 90_000;
const replyLimitMs = 10 * 60_000;

type ArloParts = {
  model: ChosenModel;
  actions: ActionsRoom;
  /** A user's way to read at a provider. */
  readOf: (userId: string, provider: ProviderKey) => ProviderRead;
  /** The tools that models are offered. */
  files?: readonly ToolFile[];
  clock: Clock;
  newId: NewId;
  log: Log;
};

/** The agent: a model, its instructions and tools, and the policy between them. */
export function createArlo(parts: ArloParts) {
  const { model, actions, readOf, files = toolFiles, clock, newId, log } = parts;
  // A second lock behind the ledger, on the SDK's own approvals. None of them outlives its run: the answer to a card
  // is a row, and what a later run is given is a call with its result. So the key needs to outlive nothing either.
  const approvalSecret = randomBytes(32).toString('hex');
  const audienceOf = (person: Person) => ({
    now: () => clock.now().toZonedDateTimeISO(person.zone),
    locale: person.locale,
    userName: person.name,
  });

  return {
    modelLabel: model.label,

    /**
     * Streams a reply: the model's steps with their tools, until it is done or a change waits for the person.
     * A failing model ends the stream with an `error` chunk whose text is a `ReplyFailure` as JSON, or by throwing.
     */
    async reply(request: ReplyRequest): Promise<Reply> {
      const { person, signal } = request;
      const nonce = randomBytes(6).toString('hex');
      const gate = createStepGate({ newId });
      const turn = createTurn({
        turn: request.turn,
        actions,
        files,
        open: (file) =>
          openTools(file, { request: readOf(person.id, file.provider), clock, zone: person.zone }),
        step: gate.current,
        nonce,
        log,
        readForeignText:
          request.turnRepeatsForeignText ||
          request.earlierInTurn.some((message) => partsHoldForeignText(message.parts)),
        emit: request.emit,
        signal,
      });
      const tools = toolSet(files, turn.context, { strict: model.strictTools });
      const result = streamText({
        model: wrapLanguageModel({
          model: withOpeningStep(
            wrapLanguageModel({ model: model.for(audienceOf(person)), middleware: ownCallIds(newId) }),
            request.opening,
          ),
          middleware: [gate.middleware, fenceGate(nonce)],
        }),
        instructions: instructions({
          userName: person.name,
          userEmail: person.email,
          now: clock.now().toZonedDateTimeISO(person.zone),
          locale: person.locale,
          connections: request.connections,
          nonce,
        }),
        messages: await convertToModelMessages(request.history, { tools }),
        tools,
        // Nothing is repaired: the model is told what the SDK says. It is only here that a tool that is none is heard of.
        repairToolCall: async ({ toolCall, error }) => {
          if (NoSuchToolError.isInstance(error)) await turn.refuseUnknown(toolCall);
          return null;
        },
        toolApproval: ({ toolCall }) => turn.approve(toolCall),
        experimental_toolApprovalSecret: approvalSecret,
        stopWhen: isStepCount(maxSteps),
        abortSignal: signal,
        timeout: { chunkMs: silenceLimitMs, totalMs: replyLimitMs },
        ...(model.provider && { providerOptions: model.provider }),
        onError: ({ error }) => log.warn({ err: error }, 'model failed'),
      });
      const stream = toUIMessageStream({
        stream: result.stream,
        tools,
        onError: (error) => JSON.stringify(replyFailure(error)),
      });
      return { stream, idle: turn.idle };
    },

    /** A short title for a chat that begins with this text. Rejects when the model does. */
    async title(person: Person, firstMessage: string, signal: AbortSignal): Promise<string> {
      const { text } = await generateText({
        model: model.for(audienceOf(person)),
        instructions: titleInstructions,
        prompt: firstMessage.slice(0, 2000),
        abortSignal: signal,
        timeout: { totalMs: 30_000 },
        ...(model.provider && { providerOptions: model.provider }),
      });
      return text
        .replace(/\s+/g, ' ')
        .replace(/^["'“]+|["'”.]+$/g, '')
        .trim()
        .slice(0, 80);
    },
  };
}

export type Arlo = ReturnType<typeof createArlo>;

/** Tells a busy model (rate limit, overload) from one that failed. */
export function replyFailure(error: unknown): ReplyFailure {
  const last = RetryError.isInstance(error) ? error.lastError : error;
  if (APICallError.isInstance(last) && (last.statusCode === 429 || last.statusCode === 529)) {
    const seconds = Number(last.responseHeaders?.['retry-after']);
    return {
      code: 'model_busy',
      retryAfterMs: Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 12_000,
    };
  }
  return { code: 'model_failed' };
}
