import { startArlo, type ArloServer } from './arlo-server.ts';
import { startModel, startScriptedArlo, type Call, type ScriptedArlo } from './scripted-arlo.ts';
import { test } from './test.ts';

/** Tests of an Arlo with a scripted model and a wire to its providers; see `scripted-arlo.ts`. One for each worker. */
export const scriptedTest = test.extend<object, { world: ScriptedArlo; workerArlo: ArloServer }>({
  world: [
    async ({}, use) => {
      const world = await startScriptedArlo();
      await use(world);
      await world.remove();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  workerArlo: [async ({ world }, use) => use(world.arlo), { scope: 'worker' }],
});

type Teach = (text: string, ...calls: Call[]) => void;

/** Tests of an Arlo with a scripted model and its own sandbox, whose consent pages a browser can go through. */
export const taughtTest = test.extend<
  { teach: Teach },
  { taught: Map<string, Call[]>; workerArlo: ArloServer }
>({
  taught: [
    async ({}, use) => {
      await use(new Map());
    },
    { scope: 'worker' },
  ],
  workerArlo: [
    async ({ taught }, use) => {
      const model = await startModel(taught);
      const arlo = await startArlo({ OPENAI_BASE_URL: `${model.url}/v1`, ARLO_MODEL: 'scripted' });
      await use(arlo);
      await arlo.remove();
      await model.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  teach: async ({ taught }, use) => {
    await use((text, ...calls) => void taught.set(text, calls));
  },
});
