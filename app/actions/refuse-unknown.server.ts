import type { Clock } from '#app/platform/clock.ts';
import type { NewId } from '#app/platform/ids.ts';
import type { Database } from '#db/client.ts';
import { json } from '#db/json.ts';
import { canonicalHash } from './canonical-json.server.ts';
import { decide } from './policy.ts';
import { decisionColumns, type Turn } from './propose.server.ts';
import { unseenProposal } from './unseen.ts';

/** A call of a tool that Arlo doesn't have. `input` is the model's text, whatever it is. */
export type UnknownCall = { toolCallId: string; toolName: string; input: string };

/** Stands in the ledger for the provider of a tool that is nobody's. */
const nobody = 'unknown';

/** Enters a call of a tool that nobody knows as refused: it was asked for, and nothing was done. */
export function createRefuseUnknown({ db, clock, newId }: { db: Database; clock: Clock; newId: NewId }) {
  return async function refuseUnknown(call: UnknownCall, turn: Turn): Promise<void> {
    const id = newId();
    const now = clock.now();
    const asked = { text: call.input };
    await db
      .insertInto('actions')
      .values({
        id,
        user_id: turn.userId,
        chat_id: turn.chatId,
        message_id: turn.messageId,
        tool_call_id: call.toolCallId,
        // Never part of the question that the other calls of its step may make.
        group_id: id,
        provider: nobody,
        tool: call.toolName,
        input: json(asked),
        input_hash: canonicalHash(asked),
        created_at: now.toString(),
        ...decisionColumns(decide({ effect: 'unknown' }), now),
        proposal: json(unseenProposal({ kind: 'update', title: call.toolName }, now)),
      })
      .onConflict((conflict) => conflict.columns(['chat_id', 'tool_call_id']).doNothing())
      .execute();
  };
}
