import type { ActionView } from '#app/actions/action.ts';

export type OpenQuestion = {
  /** Names the question: it changes when another one is asked, and when it asks about more, which is another card. */
  key: string;
  actions: ActionView[];
};

/** The one question of a chat that waits for the person, with everything it asks about; null when none does. */
export function openQuestion(actions: ReadonlyMap<string, ActionView>): OpenQuestion | null {
  const waiting = [...actions.values()].filter((action) => action.status === 'pending');
  const last = waiting.at(-1);
  if (!last) return null;
  const asked = waiting.filter((action) => action.groupId === last.groupId);
  return { key: `${last.groupId}/${asked.length}`, actions: asked };
}
