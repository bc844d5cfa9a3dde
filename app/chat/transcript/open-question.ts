import type { ActionView } from '#app/actions/action.ts';

export type OpenQuestion = {
  /** Names the question: it changes when another one is asked. */
  key: string;
  actions: ActionView[];
};

/** The one question of a chat that waits for the person, with everything it asks about; null when none does. */
export function openQuestion(actions: ReadonlyMap<string, ActionView>): OpenQuestion | null {
  const waiting = [...actions.values()].filter((action) => action.status === 'pending');
  const last = waiting.at(-1);
  if (!last) return null;
  return { key: last.groupId, actions: waiting.filter((action) => action.groupId === last.groupId) };
}
