import type { Scenario } from '../scenario.ts';
import {
  aAgenda,
  aBeyond,
  aContext,
  aExistence,
  aFreeTime,
  aInvitations,
  aIssues,
  aMail,
} from './a-asking.ts';
import { aChanging } from './a-changing.ts';
import { aConversations } from './a-conversations.ts';
import { bConversations } from './b-conversations.ts';
import { cConversations } from './c-conversations.ts';
import { aCreating } from './a-creating.ts';
import { aDeleting, aUndo } from './a-deleting.ts';

/** Phrasings and conversations that were written later, by others, for the model to learn from. */
export const practice: readonly Scenario[] = [
  ...aAgenda,
  ...aBeyond,
  ...aContext,
  ...aExistence,
  ...aFreeTime,
  ...aInvitations,
  ...aIssues,
  ...aMail,
  ...aChanging,
  ...aConversations,
  ...bConversations,
  ...cConversations,
  ...aCreating,
  ...aDeleting,
  ...aUndo,
].map((scenario) => ({ ...scenario, practice: true as const }));
