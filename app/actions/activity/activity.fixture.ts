import type { InsertObject } from 'kysely';
import type { ActionStatus } from '#app/actions/action.ts';
import type { ChangeKind, ChangeProposal } from '#app/calendar/change.ts';
import { newId } from '#app/platform/ids.ts';
import type { OpenDatabase } from '#db/client.ts';
import { json } from '#db/json.ts';
import type { DB } from '#db/types.gen.ts';
import { exampleEvent } from '../../../tests/support/calendar-double.ts';

type EnteredAction = {
  userId: string;
  chatId?: string | null;
  groupId?: string;
  /** ISO 8601. */
  at: string;
  status?: ActionStatus;
  kind?: ChangeKind;
  title?: string;
  proposal?: Partial<ChangeProposal>;
  row?: Partial<InsertObject<DB, 'actions'>>;
};

/** Enters an action straight into the ledger, as it stands some time after it was asked for. */
export async function enterAction({ db }: OpenDatabase, entered: EnteredAction): Promise<string> {
  const { userId, chatId = null, at, status = 'done', kind = 'delete', title = 'Design sync' } = entered;
  const id = newId();
  const event = exampleEvent({ title });
  const notified = entered.proposal?.notified ?? [];
  const proposal: ChangeProposal = {
    kind,
    event,
    changes: [],
    scopes: [],
    conflicts: [],
    foreign: false,
    ...entered.proposal,
    notified,
  };
  const verdict = kind === 'delete' ? 'confirm' : 'run';
  await db
    .insertInto('actions')
    .values({
      id,
      user_id: userId,
      chat_id: chatId,
      tool_call_id: id,
      group_id: entered.groupId ?? id,
      provider: 'google-calendar',
      tool: `${kind}CalendarEvent`,
      input: json({ eventId: 'event1' }),
      input_hash: 'hash',
      verdict,
      reason: verdict === 'confirm' ? 'Arlo always asks before it deletes an event.' : '',
      proposal: json(proposal),
      status,
      created_at: at,
      decided_at: verdict === 'confirm' && status !== 'pending' ? at : null,
      executed_at: ['done', 'failed', 'unknown'].includes(status) ? at : null,
      ...(status === 'done' && { result: json({ event: proposal.event, calendarId: 'work', notified }) }),
      ...entered.row,
    })
    .execute();
  return id;
}

/** Enters an undo of an action. */
export async function enterUndo(
  database: OpenDatabase,
  undo: {
    userId: string;
    of: string;
    at: string;
    status?: ActionStatus;
    row?: Partial<InsertObject<DB, 'actions'>>;
  },
): Promise<string> {
  const { of, row, ...entered } = undo;
  return enterAction(database, { ...entered, row: { verdict: 'run', reason: '', undo_of: of, ...row } });
}
