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
import * as sOneAsking from './s-one-asking.ts';
import * as sOneChanging from './s-one-changing.ts';
import * as sOneConversations from './s-one-conversations.ts';
import * as sOneCreating from './s-one-creating.ts';
import * as sTwoAsking from './s-two-asking.ts';
import * as sTwoChanging from './s-two-changing.ts';
import * as sTwoConversations from './s-two-conversations.ts';
import * as sTwoCreating from './s-two-creating.ts';
import * as sThreeAsking from './s-three-asking.ts';
import * as sThreeChanging from './s-three-changing.ts';
import * as sThreeConversations from './s-three-conversations.ts';
import * as sThreeCreating from './s-three-creating.ts';
import * as sFourAsking from './s-four-asking.ts';
import * as sFourChanging from './s-four-changing.ts';
import * as sFourConversations from './s-four-conversations.ts';
import * as sFourCreating from './s-four-creating.ts';
import * as tOneAsking from './t-one-asking.ts';
import * as tOneChanging from './t-one-changing.ts';
import * as tOneConversations from './t-one-conversations.ts';
import * as tOneCreating from './t-one-creating.ts';
import * as tTwoAsking from './t-two-asking.ts';
import * as tTwoChanging from './t-two-changing.ts';
import * as tTwoConversations from './t-two-conversations.ts';
import * as tTwoCreating from './t-two-creating.ts';
import * as tThreeAsking from './t-three-asking.ts';
import * as tThreeChanging from './t-three-changing.ts';
import * as tThreeConversations from './t-three-conversations.ts';
import * as tThreeCreating from './t-three-creating.ts';
import * as tFourAsking from './t-four-asking.ts';
import * as tFourChanging from './t-four-changing.ts';
import * as tFourConversations from './t-four-conversations.ts';
import * as tFourCreating from './t-four-creating.ts';
import * as uOneAsking from './u-one-asking.ts';
import * as uOneCreating from './u-one-creating.ts';
import * as uOneChanging from './u-one-changing.ts';
import * as uOneConversations from './u-one-conversations.ts';
import * as uTwoAsking from './u-two-asking.ts';
import * as uTwoCreating from './u-two-creating.ts';
import * as uTwoChanging from './u-two-changing.ts';
import * as uTwoConversations from './u-two-conversations.ts';
import * as uThreeAsking from './u-three-asking.ts';
import * as uThreeCreating from './u-three-creating.ts';
import * as uThreeChanging from './u-three-changing.ts';
import * as uThreeConversations from './u-three-conversations.ts';
import * as uFourAsking from './u-four-asking.ts';
import * as uFourCreating from './u-four-creating.ts';
import * as uFourChanging from './u-four-changing.ts';
import * as uFourConversations from './u-four-conversations.ts';
import * as vOneAsking from './v-one-asking.ts';
import * as vOneCreating from './v-one-creating.ts';
import * as vOneChanging from './v-one-changing.ts';
import * as vOneConversations from './v-one-conversations.ts';
import * as vTwoAsking from './v-two-asking.ts';
import * as vTwoCreating from './v-two-creating.ts';
import * as vTwoChanging from './v-two-changing.ts';
import * as vTwoConversations from './v-two-conversations.ts';
import * as vThreeAsking from './v-three-asking.ts';
import * as vThreeCreating from './v-three-creating.ts';
import * as vThreeChanging from './v-three-changing.ts';
import * as vThreeConversations from './v-three-conversations.ts';
import * as vFourAsking from './v-four-asking.ts';
import * as vFourCreating from './v-four-creating.ts';
import * as vFourChanging from './v-four-changing.ts';
import * as vFourConversations from './v-four-conversations.ts';

/** The eleventh set and those after it. */
export const latest = [
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
  sOneAsking,
  sOneCreating,
  sOneChanging,
  sOneConversations,
  sTwoAsking,
  sTwoCreating,
  sTwoChanging,
  sTwoConversations,
  sThreeAsking,
  sThreeCreating,
  sThreeChanging,
  sThreeConversations,
  sFourAsking,
  sFourCreating,
  sFourChanging,
  sFourConversations,
  tOneAsking,
  tOneCreating,
  tOneChanging,
  tOneConversations,
  tTwoAsking,
  tTwoCreating,
  tTwoChanging,
  tTwoConversations,
  tThreeAsking,
  tThreeCreating,
  tThreeChanging,
  tThreeConversations,
  tFourAsking,
  tFourCreating,
  tFourChanging,
  tFourConversations,
  uOneAsking,
  uOneCreating,
  uOneChanging,
  uOneConversations,
  uTwoAsking,
  uTwoCreating,
  uTwoChanging,
  uTwoConversations,
  uThreeAsking,
  uThreeCreating,
  uThreeChanging,
  uThreeConversations,
  uFourAsking,
  uFourCreating,
  uFourChanging,
  uFourConversations,
  vOneAsking,
  vOneCreating,
  vOneChanging,
  vOneConversations,
  vTwoAsking,
  vTwoCreating,
  vTwoChanging,
  vTwoConversations,
  vThreeAsking,
  vThreeCreating,
  vThreeChanging,
  vThreeConversations,
  vFourAsking,
  vFourCreating,
  vFourChanging,
  vFourConversations,
];
