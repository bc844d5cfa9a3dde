import type { Tokens } from './tokens.ts';

/** US dollars for a million tokens. */
export type Price = { input: number; cached: number; output: number };

/** OpenAI's list price of the model that Arlo asks for unless told otherwise. */
const listed: Record<string, Price> = { 'gpt-5.2': { input: 1.75, cached: 0.175, output: 14 } };

/**
 * The price of a model: as given, `input,cached,output`, else as listed; undefined when nobody said.
 * Throws when what was given is no price.
 */
export function costOf(model: string, given: string | undefined): Price | undefined {
  if (!given) return listed[model];
  const [input = NaN, cached = NaN, output = NaN] = given.split(',').map(Number);
  if ([input, cached, output].some(Number.isNaN))
    throw new Error('A price is input,cached,output: 1.75,0.175,14');
  return { input, cached, output };
}

/** What a run used and cost, in a line. */
export function costWords(used: readonly Tokens[], price: Price | undefined): string {
  const sum = (each: (tokens: Tokens) => number) => used.reduce((total, tokens) => total + each(tokens), 0);
  const [input, cached, output] = [sum((t) => t.input), sum((t) => t.cached), sum((t) => t.output)];
  const tokens = `${input} tokens in (${cached} cached), ${output} out`;
  if (!price)
    return `${tokens}. Give --price input,cached,output in dollars a million tokens to see the cost.`;
  const dollars =
    ((input - cached) * price.input + cached * price.cached + output * price.output) / 1_000_000;
  return `${tokens}: $${dollars.toFixed(2)}`;
}
