import type { Scenario } from '../scenario.ts';
import { aChanging } from './a-changing.ts';
import { aConversations } from './a-conversations.ts';

/** Phrasings and conversations that were written later, by others, for the model to learn from. */
export const practice: readonly Scenario[] = [...aChanging, ...aConversations].map((scenario) => ({
  ...scenario,
  practice: true as const,
}));
