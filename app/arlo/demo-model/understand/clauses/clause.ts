import { isEmpty, type When } from '../../dates/when.ts';
import type { Request, Target } from '../request.ts';
import { whenOf, type Utterance } from '../wording/utterance.ts';

/** A clause of a message, and what was read of it. */
export type Clause = {
  utterance: Utterance;
  request: Request | undefined;
  /** It stands behind the command. */
  after?: boolean;
};

/** A clause that is a request. */
export type Read = { utterance: Utterance; request: Request };

/** The days that other clauses speak of. */
export function dayOf(clauses: Clause[]): When | undefined {
  return clauses.map(({ utterance }) => whenOf(utterance)).find(({ days }) => days !== undefined);
}

/** Whether it only says "it", or nothing. */
export function isOpen({ words, when, ordinal, pick }: Target): boolean {
  return words.length === 0 && isEmpty(when) && ordinal === undefined && !pick;
}
