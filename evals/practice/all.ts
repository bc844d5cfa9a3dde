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
import * as kOneAsking from './k-one-asking.ts';
import * as kOneCreating from './k-one-creating.ts';
import * as kOneChanging from './k-one-changing.ts';
import * as kOneConversations from './k-one-conversations.ts';
import * as kTwoAsking from './k-two-asking.ts';
import * as kTwoCreating from './k-two-creating.ts';
import * as kTwoChanging from './k-two-changing.ts';
import * as kTwoConversations from './k-two-conversations.ts';
import * as kThreeAsking from './k-three-asking.ts';
import * as kThreeCreating from './k-three-creating.ts';
import * as kThreeChanging from './k-three-changing.ts';
import * as kThreeConversations from './k-three-conversations.ts';
import * as kFourAsking from './k-four-asking.ts';
import * as kFourCreating from './k-four-creating.ts';
import * as kFourChanging from './k-four-changing.ts';
import * as kFourConversations from './k-four-conversations.ts';
import * as lOneAsking from './l-one-asking.ts';
import * as lOneCreating from './l-one-creating.ts';
import * as lOneChanging from './l-one-changing.ts';
import * as lOneConversations from './l-one-conversations.ts';
import * as lTwoAsking from './l-two-asking.ts';
import * as lTwoCreating from './l-two-creating.ts';
import * as lTwoChanging from './l-two-changing.ts';
import * as lTwoConversations from './l-two-conversations.ts';
import * as lThreeAsking from './l-three-asking.ts';
import * as lThreeCreating from './l-three-creating.ts';
import * as lThreeChanging from './l-three-changing.ts';
import * as lThreeConversations from './l-three-conversations.ts';
import * as lFourAsking from './l-four-asking.ts';
import * as lFourCreating from './l-four-creating.ts';
import * as lFourChanging from './l-four-changing.ts';
import * as lFourConversations from './l-four-conversations.ts';
import * as mOneAsking from './m-one-asking.ts';
import * as mOneCreating from './m-one-creating.ts';
import * as mOneChanging from './m-one-changing.ts';
import * as mOneConversations from './m-one-conversations.ts';
import * as mTwoAsking from './m-two-asking.ts';
import * as mTwoCreating from './m-two-creating.ts';
import * as mTwoChanging from './m-two-changing.ts';
import * as mTwoConversations from './m-two-conversations.ts';
import * as mThreeAsking from './m-three-asking.ts';
import * as mThreeCreating from './m-three-creating.ts';
import * as mThreeChanging from './m-three-changing.ts';
import * as mThreeConversations from './m-three-conversations.ts';
import * as mFourAsking from './m-four-asking.ts';
import * as mFourCreating from './m-four-creating.ts';
import * as mFourChanging from './m-four-changing.ts';
import * as mFourConversations from './m-four-conversations.ts';
import * as nOneAsking from './n-one-asking.ts';
import * as nOneCreating from './n-one-creating.ts';
import * as nOneChanging from './n-one-changing.ts';
import * as nOneConversations from './n-one-conversations.ts';
import * as nTwoAsking from './n-two-asking.ts';
import * as nTwoCreating from './n-two-creating.ts';
import * as nTwoChanging from './n-two-changing.ts';
import * as nTwoConversations from './n-two-conversations.ts';
import * as nThreeAsking from './n-three-asking.ts';
import * as nThreeCreating from './n-three-creating.ts';
import * as nThreeChanging from './n-three-changing.ts';
import * as nThreeConversations from './n-three-conversations.ts';
import * as nFourAsking from './n-four-asking.ts';
import * as nFourCreating from './n-four-creating.ts';
import * as nFourChanging from './n-four-changing.ts';
import * as nFourConversations from './n-four-conversations.ts';
import * as oOneAsking from './o-one-asking.ts';
import * as oOneCreating from './o-one-creating.ts';
import * as oOneChanging from './o-one-changing.ts';
import * as oOneConversations from './o-one-conversations.ts';
import * as oTwoAsking from './o-two-asking.ts';
import * as oTwoCreating from './o-two-creating.ts';
import * as oTwoChanging from './o-two-changing.ts';
import * as oTwoConversations from './o-two-conversations.ts';
import * as oThreeAsking from './o-three-asking.ts';
import * as oThreeCreating from './o-three-creating.ts';
import * as oThreeChanging from './o-three-changing.ts';
import * as oThreeConversations from './o-three-conversations.ts';
import * as oFourAsking from './o-four-asking.ts';
import * as oFourCreating from './o-four-creating.ts';
import * as oFourChanging from './o-four-changing.ts';
import * as oFourConversations from './o-four-conversations.ts';
import * as pOneAsking from './p-one-asking.ts';
import * as pOneCreating from './p-one-creating.ts';
import * as pOneChanging from './p-one-changing.ts';
import * as pOneConversations from './p-one-conversations.ts';
import * as pTwoAsking from './p-two-asking.ts';
import * as pTwoCreating from './p-two-creating.ts';
import * as pTwoChanging from './p-two-changing.ts';
import * as pTwoConversations from './p-two-conversations.ts';
import * as pThreeAsking from './p-three-asking.ts';
import * as pThreeCreating from './p-three-creating.ts';
import * as pThreeChanging from './p-three-changing.ts';
import * as pThreeConversations from './p-three-conversations.ts';
import * as pFourAsking from './p-four-asking.ts';
import * as pFourCreating from './p-four-creating.ts';
import * as pFourChanging from './p-four-changing.ts';
import * as pFourConversations from './p-four-conversations.ts';
import * as qOneAsking from './q-one-asking.ts';
import * as qOneCreating from './q-one-creating.ts';
import * as qOneChanging from './q-one-changing.ts';
import * as qOneConversations from './q-one-conversations.ts';
import * as qTwoAsking from './q-two-asking.ts';
import * as qTwoCreating from './q-two-creating.ts';
import * as qTwoChanging from './q-two-changing.ts';
import * as qTwoConversations from './q-two-conversations.ts';
import * as qThreeAsking from './q-three-asking.ts';
import * as qThreeCreating from './q-three-creating.ts';
import * as qThreeChanging from './q-three-changing.ts';
import * as qThreeConversations from './q-three-conversations.ts';
import * as qFourAsking from './q-four-asking.ts';
import * as qFourCreating from './q-four-creating.ts';
import * as qFourChanging from './q-four-changing.ts';
import * as qFourConversations from './q-four-conversations.ts';
import * as rOneAsking from './r-one-asking.ts';
import * as rOneCreating from './r-one-creating.ts';
import * as rOneChanging from './r-one-changing.ts';
import * as rOneConversations from './r-one-conversations.ts';
import * as rTwoAsking from './r-two-asking.ts';
import * as rTwoCreating from './r-two-creating.ts';
import * as rTwoChanging from './r-two-changing.ts';
import * as rTwoConversations from './r-two-conversations.ts';
import * as rThreeAsking from './r-three-asking.ts';
import * as rThreeCreating from './r-three-creating.ts';
import * as rThreeChanging from './r-three-changing.ts';
import * as rThreeConversations from './r-three-conversations.ts';
import * as rFourAsking from './r-four-asking.ts';
import * as rFourCreating from './r-four-creating.ts';
import * as rFourChanging from './r-four-changing.ts';
import * as rFourConversations from './r-four-conversations.ts';

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

/** The eleventh set and those after it. */
const latest: typeof files = [
  kOneAsking,
  kOneCreating,
  kOneChanging,
  kOneConversations,
  kTwoAsking,
  kTwoCreating,
  kTwoChanging,
  kTwoConversations,
  kThreeAsking,
  kThreeCreating,
  kThreeChanging,
  kThreeConversations,
  kFourAsking,
  kFourCreating,
  kFourChanging,
  kFourConversations,
  lOneAsking,
  lOneCreating,
  lOneChanging,
  lOneConversations,
  lTwoAsking,
  lTwoCreating,
  lTwoChanging,
  lTwoConversations,
  lThreeAsking,
  lThreeCreating,
  lThreeChanging,
  lThreeConversations,
  lFourAsking,
  lFourCreating,
  lFourChanging,
  lFourConversations,
  mOneAsking,
  mOneCreating,
  mOneChanging,
  mOneConversations,
  mTwoAsking,
  mTwoCreating,
  mTwoChanging,
  mTwoConversations,
  mThreeAsking,
  mThreeCreating,
  mThreeChanging,
  mThreeConversations,
  mFourAsking,
  mFourCreating,
  mFourChanging,
  mFourConversations,
  nOneAsking,
  nOneCreating,
  nOneChanging,
  nOneConversations,
  nTwoAsking,
  nTwoCreating,
  nTwoChanging,
  nTwoConversations,
  nThreeAsking,
  nThreeCreating,
  nThreeChanging,
  nThreeConversations,
  nFourAsking,
  nFourCreating,
  nFourChanging,
  nFourConversations,
  oOneAsking,
  oOneCreating,
  oOneChanging,
  oOneConversations,
  oTwoAsking,
  oTwoCreating,
  oTwoChanging,
  oTwoConversations,
  oThreeAsking,
  oThreeCreating,
  oThreeChanging,
  oThreeConversations,
  oFourAsking,
  oFourCreating,
  oFourChanging,
  oFourConversations,
  pOneAsking,
  pOneCreating,
  pOneChanging,
  pOneConversations,
  pTwoAsking,
  pTwoCreating,
  pTwoChanging,
  pTwoConversations,
  pThreeAsking,
  pThreeCreating,
  pThreeChanging,
  pThreeConversations,
  pFourAsking,
  pFourCreating,
  pFourChanging,
  pFourConversations,
  qOneAsking,
  qOneCreating,
  qOneChanging,
  qOneConversations,
  qTwoAsking,
  qTwoCreating,
  qTwoChanging,
  qTwoConversations,
  qThreeAsking,
  qThreeCreating,
  qThreeChanging,
  qThreeConversations,
  qFourAsking,
  qFourCreating,
  qFourChanging,
  qFourConversations,
  rOneAsking,
  rOneCreating,
  rOneChanging,
  rOneConversations,
  rTwoAsking,
  rTwoCreating,
  rTwoChanging,
  rTwoConversations,
  rThreeAsking,
  rThreeCreating,
  rThreeChanging,
  rThreeConversations,
  rFourAsking,
  rFourCreating,
  rFourChanging,
  rFourConversations,
];

function practiceOf(sets: typeof files, practice: 'earlier' | 'latest'): Scenario[] {
  return sets.flatMap((file) => Object.values(file).flat()).map((scenario) => ({ ...scenario, practice }));
}

/** Phrasings and conversations that were written later, by others, for the model to learn from. */
export const practice: readonly Scenario[] = [
  ...practiceOf(files, 'earlier'),
  ...practiceOf(latest, 'latest'),
];
