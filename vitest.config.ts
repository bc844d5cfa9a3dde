import { defineConfig } from 'vitest/config';

const sources = '{app,db,evals,sandbox,scripts,tests}';
const databaseTests = [`${sources}/**/*.db.test.ts`];

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
          exclude: [...databaseTests, 'tests/e2e/**'],
        },
      },
      {
        extends: true,
        test: { name: 'pglite', include: databaseTests, testTimeout: 30_000, hookTimeout: 60_000 },
      },
      ...(process.env.TEST_DATABASE_URL
        ? [
            {
              extends: true as const,
              test: {
                name: 'postgres',
                include: databaseTests,
                env: { TEST_DATABASE: 'postgres' },
                testTimeout: 30_000,
                hookTimeout: 60_000,
              },
            },
          ]
        : []),
    ],
  },
});
