import type { Scenario } from '../scenario.ts';
import {
  aContext,
  aFreeTime,
  aInvitations,
  aMail,
  aIssues,
  aAgenda,
  aExistence,
  aBeyond,
} from './a-asking.ts';
import { aChanging } from './a-changing.ts';
import { aConversations } from './a-conversations.ts';
import { aCreating } from './a-creating.ts';
import { aDeleting, aUndo } from './a-deleting.ts';
import {
  bContext,
  bFreeTime,
  bInvitations,
  bMail,
  bIssues,
  bAgenda,
  bExistence,
  bBeyond,
} from './b-asking.ts';
import { bChanging } from './b-changing.ts';
import { bConversations } from './b-conversations.ts';
import { bCreating } from './b-creating.ts';
import { bDeleting, bUndo } from './b-deleting.ts';
import {
  cContext,
  cFreeTime,
  cInvitations,
  cMail,
  cIssues,
  cAgenda,
  cExistence,
  cBeyond,
} from './c-asking.ts';
import { cChanging } from './c-changing.ts';
import { cConversations } from './c-conversations.ts';
import { cCreating } from './c-creating.ts';
import { cDeleting, cUndo } from './c-deleting.ts';
import { dContext, dFreeTime, dInvitations, dMail, dIssues, dAgenda, dExistence } from './d-asking.ts';
import { dChanging } from './d-changing.ts';
import { dConversations } from './d-conversations.ts';
import { dCreating } from './d-creating.ts';
import { dDeleting, dUndo } from './d-deleting.ts';
import { eChanging, eCreating, eDeleting, eContext } from './e-one.ts';
import {
  eUndo,
  eFreeTime,
  eInvitations,
  eMail,
  eIssues,
  eAgenda,
  eExistence,
  eBeyond,
  eConversations,
} from './e-two.ts';

/** Phrasings and conversations that were written later, by others, for the model to learn from. */
export const practice: readonly Scenario[] = [
  ...aContext,
  ...aFreeTime,
  ...aInvitations,
  ...aMail,
  ...aIssues,
  ...aAgenda,
  ...aExistence,
  ...aBeyond,
  ...aChanging,
  ...aConversations,
  ...aCreating,
  ...aDeleting,
  ...aUndo,
  ...bContext,
  ...bFreeTime,
  ...bInvitations,
  ...bMail,
  ...bIssues,
  ...bAgenda,
  ...bExistence,
  ...bBeyond,
  ...bChanging,
  ...bConversations,
  ...bCreating,
  ...bDeleting,
  ...bUndo,
  ...cContext,
  ...cFreeTime,
  ...cInvitations,
  ...cMail,
  ...cIssues,
  ...cAgenda,
  ...cExistence,
  ...cBeyond,
  ...cChanging,
  ...cConversations,
  ...cCreating,
  ...cDeleting,
  ...cUndo,
  ...dContext,
  ...dFreeTime,
  ...dInvitations,
  ...dMail,
  ...dIssues,
  ...dAgenda,
  ...dExistence,
  ...dChanging,
  ...dConversations,
  ...dCreating,
  ...dDeleting,
  ...dUndo,
  ...eChanging,
  ...eCreating,
  ...eDeleting,
  ...eContext,
  ...eUndo,
  ...eFreeTime,
  ...eInvitations,
  ...eMail,
  ...eIssues,
  ...eAgenda,
  ...eExistence,
  ...eBeyond,
  ...eConversations,
].map((scenario) => ({ ...scenario, practice: true as const }));
