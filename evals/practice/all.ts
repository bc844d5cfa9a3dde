import type { Scenario } from '../scenario.ts';
import * as aAsking from './a-asking.ts';
import * as aChanging from './a-changing.ts';
import * as aConversations from './a-conversations.ts';
import * as aCreating from './a-creating.ts';
import * as aDeleting from './a-deleting.ts';
import * as bAsking from './b-asking.ts';
import * as bChanging from './b-changing.ts';
import * as bConversations from './b-conversations.ts';
import * as bCreating from './b-creating.ts';
import * as bDeleting from './b-deleting.ts';
import * as cAsking from './c-asking.ts';
import * as cChanging from './c-changing.ts';
import * as cConversations from './c-conversations.ts';
import * as cCreating from './c-creating.ts';
import * as cDeleting from './c-deleting.ts';
import * as dAsking from './d-asking.ts';
import * as dChanging from './d-changing.ts';
import * as dConversations from './d-conversations.ts';
import * as dCreating from './d-creating.ts';
import * as dDeleting from './d-deleting.ts';
import * as eOne from './e-one.ts';
import * as eTwo from './e-two.ts';
import * as fAsking from './f-asking.ts';
import * as fChanging from './f-changing.ts';
import * as fContext from './f-context.ts';
import * as fConversations from './f-conversations.ts';
import * as fCreating from './f-creating.ts';
import * as fDeleting from './f-deleting.ts';
import * as gAsking from './g-asking.ts';
import * as gChanging from './g-changing.ts';
import * as gConversations from './g-conversations.ts';
import * as gCreating from './g-creating.ts';
import * as hAsking from './h-asking.ts';
import * as hChanging from './h-changing.ts';
import * as hConversations from './h-conversations.ts';
import * as hConversationsMore from './h-conversations-more.ts';
import * as hCreating from './h-creating.ts';
import * as hReminding from './h-reminding.ts';
import * as hRepeating from './h-repeating.ts';
import * as hTold from './h-told.ts';
import * as iOneAsking from './i-one-asking.ts';
import * as iOneChanging from './i-one-changing.ts';
import * as iOneConversations from './i-one-conversations.ts';
import * as iOneCreating from './i-one-creating.ts';
import * as iTwoAsking from './i-two-asking.ts';
import * as iTwoChanging from './i-two-changing.ts';
import * as iTwoConversations from './i-two-conversations.ts';
import * as iTwoCreating from './i-two-creating.ts';
import * as jOneAsking from './j-one-asking.ts';
import * as jOneCreating from './j-one-creating.ts';
import * as jOneChanging from './j-one-changing.ts';
import * as jOneConversations from './j-one-conversations.ts';
import * as jTwoAsking from './j-two-asking.ts';
import * as jTwoCreating from './j-two-creating.ts';
import * as jTwoChanging from './j-two-changing.ts';
import * as jTwoConversations from './j-two-conversations.ts';
import * as jThreeAsking from './j-three-asking.ts';
import * as jThreeCreating from './j-three-creating.ts';
import * as jThreeChanging from './j-three-changing.ts';
import * as jThreeConversations from './j-three-conversations.ts';
import { latest } from './latest.ts';

/** Every file holds lists of scenarios and nothing else. */
const files: readonly Record<string, readonly Scenario[]>[] = [
  aAsking,
  aChanging,
  aConversations,
  aCreating,
  aDeleting,
  bAsking,
  bChanging,
  bConversations,
  bCreating,
  bDeleting,
  cAsking,
  cChanging,
  cConversations,
  cCreating,
  cDeleting,
  dAsking,
  dChanging,
  dConversations,
  dCreating,
  dDeleting,
  eOne,
  eTwo,
  fAsking,
  fChanging,
  fContext,
  fConversations,
  fCreating,
  fDeleting,
  gAsking,
  gChanging,
  gConversations,
  gCreating,
  hAsking,
  hChanging,
  hConversations,
  hConversationsMore,
  hCreating,
  hReminding,
  hRepeating,
  hTold,
  iOneAsking,
  iOneChanging,
  iOneConversations,
  iOneCreating,
  iTwoAsking,
  iTwoChanging,
  iTwoConversations,
  iTwoCreating,
  jOneAsking,
  jOneCreating,
  jOneChanging,
  jOneConversations,
  jTwoAsking,
  jTwoCreating,
  jTwoChanging,
  jTwoConversations,
  jThreeAsking,
  jThreeCreating,
  jThreeChanging,
  jThreeConversations,
];

function practiceOf(sets: typeof files, practice: 'earlier' | 'latest'): Scenario[] {
  return sets.flatMap((file) => Object.values(file).flat()).map((scenario) => ({ ...scenario, practice }));
}

/** Phrasings and conversations that were written later, by others, for the model to learn from. */
export const practice: readonly Scenario[] = [
  ...practiceOf(files, 'earlier'),
  ...practiceOf(latest, 'latest'),
];
