import type { Scenario } from '../scenario.ts';
import { practice } from '../practice/all.ts';
import { agenda } from './agenda.ts';
import { beyond } from './beyond.ts';
import { changing } from './changing.ts';
import { context } from './context.ts';
import { conversationsOfMany } from './conversations-of-many.ts';
import { conversationsOfTime } from './conversations-of-time.ts';
import { creatingWithMore } from './creating-with-more.ts';
import { creating } from './creating.ts';
import { deleting } from './deleting.ts';
import { existence } from './existence.ts';
import { freeTime } from './free-time.ts';
import { invitations } from './invitations.ts';
import { issues } from './issues.ts';
import { mail } from './mail.ts';
import { undo } from './undo.ts';

/** Every scenario. */
export const scenarios: readonly Scenario[] = [
  ...agenda,
  ...existence,
  ...freeTime,
  ...creating,
  ...creatingWithMore,
  ...changing,
  ...deleting,
  ...undo,
  ...invitations,
  ...mail,
  ...issues,
  ...context,
  ...beyond,
  ...conversationsOfTime,
  ...conversationsOfMany,
  ...practice,
];
