import { sql, type RawBuilder } from 'kysely';
import type { Json } from './types.gen.ts';

/**
 * A value as a `jsonb` parameter. Always used for jsonb columns: pg would send a bare array as a PostgreSQL
 * array and a bare string as broken JSON. `undefined` members are dropped, as in JSON.
 */
export function json(value: unknown): RawBuilder<Json> {
  return sql<Json>`cast(${JSON.stringify(value)} as jsonb)`;
}
