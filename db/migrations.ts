import type { Migration } from 'kysely/migration';
import * as first from './migrations/001_first.ts';
import * as actionAttempts from './migrations/002_action_attempts.ts';
import * as undoLookups from './migrations/003_undo_lookups.ts';
import * as attemptsOfAnAction from './migrations/004_attempts_of_an_action.ts';
import * as connectionTruth from './migrations/005_connection_truth.ts';

/** Every migration in the order it is applied. Names are final once released: they are stored in the database. */
export const migrations: Record<string, Migration> = {
  '001_first': first,
  '002_action_attempts': actionAttempts,
  '003_undo_lookups': undoLookups,
  '004_attempts_of_an_action': attemptsOfAnAction,
  '005_connection_truth': connectionTruth,
};
