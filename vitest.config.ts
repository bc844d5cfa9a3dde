import { defineConfig } from 'vitest/config';

const sources = '{app,db,evals,sandbox,scripts,tests}';
const databaseTests = [`${sources}/**/*.db.test.ts`];

/**
 * Tests that put something else in the place of a module have modules of their own. All others of a worker share what is
 * loaded once: loading takes longer than testing.
 */
export const replacingTests = [
  'app/account/passwords.server.test.ts',
  'app/platform/unreachable.test.ts',
  'tests/docs/adding-a-provider.db.test.ts',
];
const sharedDatabaseTests = {
  include: databaseTests,
  exclude: replacingTests,
  isolate: false,
  testTimeout: 30_000,
  hookTimeout: 60_000,
};

/** Zones of machines on which the calendar must say the same as in UTC: behind it, between the hours, and far ahead. */
const otherZones = ['America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'];

/**
 * Tests that need no database, and the `*.db.test.ts` ones on each of the two databases that Arlo runs on; PostgreSQL
 * joins when TEST_DATABASE_URL names a server. The calendar's run once more for each of the other zones.
 */
export default defineConfig({
  test: {
    setupFiles: ['tests/support/quiet-console.ts', 'tests/support/machine-zone.ts'],
    env: { TZ: 'UTC' },
    // Without it one core is left for nobody: half of a small machine.
    maxWorkers: '100%',
    projects: [
      ...otherZones.map((TZ) => ({
        extends: true as const,
        test: {
          name: TZ,
          include: ['app/calendar/**/*.test.ts'],
          exclude: databaseTests,
          env: { TZ },
          isolate: false,
        },
      })),
      {
        extends: true,
        test: {
          name: 'unit',
          include: [`${sources}/**/*.test.{ts,tsx}`],
          exclude: [...databaseTests, ...replacingTests, 'tests/e2e/**'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'replacing', include: replacingTests, hookTimeout: 60_000 },
      },
      { extends: true, test: { name: 'pglite', ...sharedDatabaseTests } },
      ...(process.env.TEST_DATABASE_URL
        ? [
            {
              extends: true as const,
              test: { name: 'postgres', ...sharedDatabaseTests, env: { TEST_DATABASE: 'postgres' } },
            },
          ]
        : []),
    ],
  },
});
