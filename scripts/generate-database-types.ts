import { generate, PostgresDialect } from 'kysely-codegen';
import { openPglite } from '#db/client.ts';

/** Writes db/types.gen.ts from a freshly migrated database; with --verify it only compares, and fails on a difference. */
const database = await openPglite();
await database.migrate();
await generate({
  db: database.db,
  dialect: new PostgresDialect(),
  outFile: 'db/types.gen.ts',
  verify: process.argv.includes('--verify'),
  excludePattern: 'kysely_*',
  typeMapping: { timestamptz: 'string' },
  print: false,
});
await database.close();
