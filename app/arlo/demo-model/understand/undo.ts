import type { Request } from './request.ts';
import type { Utterance } from './utterance.ts';

const thing =
  '(?:it|that|this|them|those|what you (?:just )?did|the (?:last|previous|latest) (?:thing|change|one|move|booking|deletion|edit)|(?:the|that|my) (?:last )?(?:change|move|deletion|cancellation))';
const undoing = new RegExp(
  `^(?:undo|un-do|revert|reverse|roll back|rollback|take back)(?: (?:${thing}|everything|all of it|all))?(?: (?:please|you just did|you did|now))*$|^(?:take|put|bring|change|switch|move|get) (?:it|that|this|them|those|everything|all of (?:it|them))(?: all)? back(?: (?:how|where|to how|to where|the way|to the way|as|like|again)\\b.*)?$|^(?:restore|un-?delete|un-?cancel|recover|reinstate) ${thing}$|^(?:put|bring|get) (?:back|everything back)(?: ${thing})?$|^(?:that|this|it) (?:was|is) (?:a mistake|an accident|not what i (?:meant|wanted)|a slip)$|^(?:i )?(?:did not|do not) (?:mean|want) (?:to do )?(?:that|it|to)$|^go back$`,
);

/** "undo that", "put it back". */
export function readUndo({ text }: Utterance): Request | undefined {
  return undoing.test(text) ? { kind: 'undo' } : undefined;
}
