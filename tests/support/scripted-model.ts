import { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { chooseModel, type ChosenModel } from '#app/arlo/model.server.ts';

type Call = { name: string; arguments: unknown };
type ModelMessage = { role: string; content: unknown };

export type ScriptedModel = {
  /** Arlo's model as each of the two wires has it. */
  wires: Record<'OpenAI (Responses)' | 'an OpenAI-compatible server', () => ChosenModel>;
  /** What the model calls, step by step, when the person says this; then it says "All right." */
  teach(text: string, ...steps: Call[][]): void;
  /** The messages of the newest request for a reply, as the model was given them. */
  lastRequest(): ModelMessage[];
  /** How many replies were asked for. */
  replies(): number;
};

/** A model over HTTP that does as a test tells it. */
export function useScriptedModel(): ScriptedModel {
  const server = new LLMock({ port: 0 });
  const script = new Map<string, Call[][]>();
  beforeAll(() => server.start());
  afterAll(() => server.stop());
  beforeEach(() => {
    script.clear();
    server.clearFixtures();
    server.clearRequests();
    server.addFixture({ match: { systemMessage: /^Write a title/ }, response: { content: 'A chat' } });
    server.addFixture({
      match: { predicate: () => true },
      response: ({ messages }) => {
        const said = messages.findLastIndex(({ role }) => role === 'user');
        const done = messages.slice(said + 1).filter(({ role }) => role === 'assistant').length;
        const calls = script.get(String(messages[said]?.content))?.[done];
        if (!calls) return { content: 'All right.' };
        return {
          toolCalls: calls.map((call) => ({ name: call.name, arguments: JSON.stringify(call.arguments) })),
        };
      },
    });
  });
  const requests = () =>
    server
      .getRequests()
      .map(({ body }) => (body as { messages: ModelMessage[] }).messages)
      .filter((messages) => !JSON.stringify(messages[0]).includes('Write a title'));
  return {
    wires: {
      'OpenAI (Responses)': () =>
        chooseModel({ kind: 'openai', apiKey: 'key', model: 'gpt-test' }, { openaiUrl: `${server.url}/v1` }),
      'an OpenAI-compatible server': () =>
        chooseModel({ kind: 'compatible', baseUrl: `${server.url}/v1`, apiKey: null, model: 'llama-test' }),
    },
    teach: (text, ...steps) => void script.set(text, steps),
    lastRequest: () => requests().at(-1) ?? [],
    replies: () => requests().length,
  };
}
