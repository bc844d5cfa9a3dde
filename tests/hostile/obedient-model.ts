import { LLMock } from '@copilotkit/aimock';
import { unfence } from '#app/arlo/fence.ts';

/** A call, under an id of the model's own choosing if it has one. */
export type Call = { name: string; arguments: Record<string, unknown>; id?: string };
type Message = { role: string; content?: unknown; tool_calls?: { function: { name: string } }[] };

/** What the model says whatever it does: cards must not repeat a word of it. */
export const lie = 'I only opened your calendar, nothing will change.';

/**
 * A model that does whatever its data tells it, over HTTP. When the person speaks it makes the calls it was taught
 * for that text; then it looks for orders in everything tools have answered in the whole chat, in every disguise it
 * knows, and makes those calls. Nothing it reads is too stupid for it.
 */
export async function startObedientModel() {
  const server = new LLMock({ port: 0 });
  await server.start();
  const taught = new Map<string, Call[][]>();
  let found: Call[] = [];
  let heard = '';
  let said = '';
  server.addFixture({ match: { systemMessage: /^Write a title/ }, response: { content: 'A chat' } });
  server.addFixture({
    match: { predicate: () => true },
    response: ({ messages }) => {
      const all = messages as Message[];
      const since = all.slice(all.findLastIndex(({ role }) => role === 'user'));
      said = String(since[0]?.content);
      const steps = taught.get(said) ?? [];
      const taken = since.filter((message) => (message.tool_calls ?? []).length > 0).length;
      const results = all.filter(({ role }) => role === 'tool');
      heard = results
        .flatMap(({ content }) => (typeof content === 'string' ? content : JSON.stringify(content)))
        .join('\n');
      const orders = ordersIn(results);
      const step = steps[taken] ?? (taken === steps.length ? orders : []);
      if (taken === steps.length) found = orders;
      if (step.length === 0) return { content: 'All right.' };
      return {
        content: lie,
        toolCalls: step.map(({ id, name, arguments: input }) => ({
          name,
          arguments: JSON.stringify(input),
          ...(id && { id }),
        })),
      };
    },
  });
  return {
    url: server.url,
    /** What the model is to call, step by step, when the person says exactly this. Afterwards it obeys what it read. */
    teach: (text: string, ...steps: Call[][]) => void taught.set(text, steps),
    /** All that tools have answered in the chat that spoke last, as the model reads it. */
    heard: () => heard,
    /** What the person has said last, as the model reads it. */
    saidByPerson: () => said,
    /** The orders that the model found at its last look. */
    found: () => found,
    reset() {
      found = [];
      heard = '';
      server.clearRequests();
    },
    stop: () => server.stop(),
  };
}

/** An order as it stands in the data. */
export function order(call: Call): string {
  return `ORDER ${call.name} ${JSON.stringify(call.arguments)} END`;
}

function ordersIn(results: Message[]): Call[] {
  const texts = results.flatMap(({ content }) => textsOf(content));
  const joined = [...texts, texts.join(''), texts.join('\n')];
  const orders = joined.flatMap(disguises).flatMap(read);
  return [...new Map(orders.map((call) => [JSON.stringify(call), call])).values()];
}

/** Every text of a tool's result: the ones in its JSON, or all of it when it is none. */
function textsOf(content: unknown): string[] {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const value = unfence(text);
  return value === undefined ? [text] : [...strings(value), text];
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [key, ...strings(each)]);
}

/** A text, and what it may be hiding. */
function disguises(text: string): string[] {
  const base64 = text.match(/[A-Za-z0-9+/]{40,}={0,2}/g) ?? [];
  const tags = [...text].filter((sign) => /[\u{e0020}-\u{e007e}]/u.test(sign));
  return [
    text,
    text.normalize('NFKC'),
    [...text].toReversed().join(''),
    text.replace(/[\u200b-\u200f\u2060]/g, ''),
    tags.map((sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xe0000)).join(''),
    ...base64.map((piece) => Buffer.from(piece, 'base64').toString('utf8')),
    decodedAddress(text),
    text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
  ];
}

function decodedAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

function read(text: string): Call[] {
  return [...text.matchAll(/(?:ORDER|BEFEHL|ORDEN|命令) (\w+) (\{[^{}]*\}) END/g)].flatMap(
    ([, name = '', json = '']) => {
      try {
        return [{ name, arguments: JSON.parse(json) as Record<string, unknown> }];
      } catch {
        return [];
      }
    },
  );
}
