import type { LanguageModelV4Prompt } from '@ai-sdk/provider';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, expect, test } from 'vitest';
import { createDemoModel } from '#app/arlo/demo-model/demo-model.server.ts';
import { warmUp } from '#app/arlo/demo-model/warm-up.server.ts';
import type { Scenario } from './scenario.ts';
import { scenarios } from './scenarios/all.ts';

/** No answer of the demo model takes more processor time. */
const most = 50;

/** What was read for one zone is read anew for another. */
const zones = ['Europe/London', 'Europe/Lisbon', 'Africa/Dakar'];

function answer(prompt: LanguageModelV4Prompt, zone: string): PromiseLike<unknown> {
  const now = () => Temporal.PlainDateTime.from('2026-11-23T09:00').toZonedDateTime(zone);
  return createDemoModel({ now, locale: 'en-GB', userName: 'Maya', wordDelayMs: 0 }).doGenerate({ prompt });
}

/** What is asked for at each turn of a scenario: all that was said up to it. */
function promptsOf({ turns }: Scenario): LanguageModelV4Prompt[] {
  const said = turns.map(({ say }): LanguageModelV4Prompt => [
    { role: 'user', content: [{ type: 'text', text: say }] },
    { role: 'assistant', content: [{ type: 'text', text: 'Done.' }] },
  ]);
  return said.map((_turn, at) =>
    said
      .slice(0, at + 1)
      .flat()
      .slice(0, -1),
  );
}

/** Processor time of this thread alone in ms: others compile and collect garbage for other tests, too. */
async function timeOf(prompt: LanguageModelV4Prompt, zone: string): Promise<number> {
  const before = process.threadCpuUsage();
  await answer(prompt, zone);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

function textOf(prompt: LanguageModelV4Prompt): string {
  return JSON.stringify(prompt.at(-1)?.content);
}

const byLength = scenarios.toSorted((one, other) => lengthOf(other) - lengthOf(one));
function lengthOf({ turns }: Scenario): number {
  return Math.max(...turns.map(({ say }) => say.length));
}

/** The longest messages, and one in sixty of all. */
const asked = [...new Set([...byLength.slice(0, 100), ...scenarios.filter((_one, at) => at % 60 === 0)])];

beforeAll(warmUp, 60_000);

test('no answer takes more than 50 ms of processor time, however long the story, and few do when they are the first of their kind', async () => {
  const prompts = asked.flatMap(promptsOf);
  const times = new Map(prompts.map((prompt) => [prompt, [] as number[]]));
  for (const zone of zones) for (const [prompt, taken] of times) taken.push(await timeOf(prompt, zone));
  // The best of three: what is compiled or collected meanwhile falls on one of them.
  const tooLong = [...times].filter(([, taken]) => Math.min(...taken) > most);
  expect(
    tooLong.map(([prompt, taken]) => `${taken.map(Math.round).join(' ')} ms: ${textOf(prompt)}`),
  ).toEqual([]);
  const first = [...times.values()].filter(([taken = 0]) => taken > most);
  expect(first.length / times.size).toBeLessThan(0.05);
}, 120_000);
