import type { LanguageModelV4, LanguageModelV4CallOptions, LanguageModelV4Content } from '@ai-sdk/provider';
import type { Temporal } from 'temporal-polyfill';
import { readConversation } from './conversation.ts';
import { momentOf } from './dates/moment.ts';
import { respond } from './respond.ts';
import { finishReasonOf, streamReply, usageOf, type Reply } from './stream.ts';
import { titleFor } from './title.ts';

export type DemoModelSettings = {
  /** Now, in the person's zone. */
  now: () => Temporal.ZonedDateTime;
  /** BCP 47, for week start and date order. */
  locale: string;
  userName: string;
  /** Pause between words, in ms; 0 for none. */
  wordDelayMs: number;
};

/** The instructions of a request for a chat's title begin with these words. */
const titleMarker = 'Write a title';

const apology = 'Something went wrong on my side. Please say that again in other words.';

/**
 * The offline model: rules in place of a network. It is a language model like any other to the rest of Arlo; it sees
 * only the prompt, and answers with text and tool calls. It never throws.
 */
export function createDemoModel(settings: DemoModelSettings): LanguageModelV4 {
  return {
    specificationVersion: 'v4',
    provider: 'arlo',
    modelId: 'demo',
    supportedUrls: {},
    doStream: (options) =>
      Promise.resolve({
        stream: streamReply(replyTo(options, settings), settings.wordDelayMs, options.abortSignal),
      }),
    doGenerate: (options) => {
      const reply = replyTo(options, settings);
      return Promise.resolve({
        content: contentOf(reply),
        finishReason: finishReasonOf(reply),
        usage: usageOf(reply),
        warnings: [],
      });
    },
  };
}

function replyTo(options: LanguageModelV4CallOptions, settings: DemoModelSettings): Reply {
  try {
    const conversation = readConversation(options.prompt);
    const now = settings.now();
    if (conversation.system.includes(titleMarker)) {
      return { text: titleFor(conversation.opening, momentOf(now, settings.locale)), calls: [] };
    }
    const step = respond(conversation, { now, locale: settings.locale, userName: settings.userName });
    if (step.kind === 'answer') return { text: step.text, calls: [] };
    return { text: '', calls: step.calls.map((made) => ({ ...made, id: crypto.randomUUID() })) };
  } catch {
    // A rule that fails on some odd wording must not break the chat; the person can say it differently.
    return { text: apology, calls: [] };
  }
}

function contentOf(reply: Reply): LanguageModelV4Content[] {
  return [
    ...(reply.text ? [{ type: 'text' as const, text: reply.text }] : []),
    ...reply.calls.map((made) => ({
      type: 'tool-call' as const,
      toolCallId: made.id,
      toolName: made.tool,
      input: JSON.stringify(made.input),
    })),
  ];
}
