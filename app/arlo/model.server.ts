import { createOpenAI, type OpenAIResponsesProviderOptions } from '@ai-sdk/openai';
import type { LanguageModelV4 } from '@ai-sdk/provider';
import type { Temporal } from 'temporal-polyfill';
import type { ModelEnv } from '#app/platform/env.server.ts';
import { createDemoModel } from './demo-model/demo-model.server.ts';

/** Who the model speaks with; only the offline one looks at it, a real model reads the instructions. */
export type ModelAudience = { now: () => Temporal.ZonedDateTime; locale: string; userName: string };

export type ChosenModel = {
  /** What the composer says: `Demo model, offline` or the model's id. */
  label: string;
  provider: { openai: OpenAIResponsesProviderOptions } | undefined;
  /** Whether its tools are sent in OpenAI's strict mode. Servers that only speak like OpenAI may refuse it. */
  strictTools: boolean;
  for(audience: ModelAudience): LanguageModelV4;
};

export type ModelOptions = {
  /** Pause between the words of the offline model, in ms. */
  wordDelayMs: number;
  /** Where OpenAI's API is. */
  openaiUrl: string;
};

/** The offline model writes at about the pace of a real one. */
const usual: ModelOptions = { wordDelayMs: 18, openaiUrl: 'https://api.openai.com/v1' };

/** Picks the model by what is configured. */
export function chooseModel(settings: ModelEnv, options: Partial<ModelOptions> = {}): ChosenModel {
  const { wordDelayMs, openaiUrl } = { ...usual, ...options };
  switch (settings.kind) {
    case 'demo':
      return {
        label: 'Demo model, offline',
        provider: undefined,
        strictTools: false,
        for: (audience) => createDemoModel({ ...audience, wordDelayMs }),
      };
    case 'openai': {
      const model = createOpenAI({ apiKey: settings.apiKey, baseURL: openaiUrl }).responses(settings.model);
      // With store on, OpenAI would keep the conversations and the history would break when its items expire.
      return {
        label: settings.model,
        provider: { openai: { store: false } },
        strictTools: true,
        for: () => model,
      };
    }
    case 'compatible': {
      const server = createOpenAI({
        baseURL: settings.baseUrl,
        apiKey: settings.apiKey ?? 'none',
        name: 'compatible',
      });
      const model = server.chat(settings.model);
      return { label: settings.model, provider: undefined, strictTools: false, for: () => model };
    }
  }
}
