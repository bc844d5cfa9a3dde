import type { ActionRow } from '#app/actions/row.ts';
import type { OpeningCall } from '#app/arlo/opening-step.ts';
import type { Clock } from '#app/platform/clock.ts';
import { itemEvent } from './action-items/item-event.ts';
import { itemCallId, itemOfCall, pickedItems, type ItemPick } from './action-items/picks.ts';
import type { AskedAgain } from './message.ts';
import type { StoredMessage } from './messages.server.ts';

type OpeningParts = {
  messages: StoredMessage[];
  /** The actions of the chat. */
  rows: ActionRow[];
  person: { zone: string };
  /** The reply that the calls are made in. */
  messageId: string;
  clock: Clock;
};

/**
 * The first step of a reply that code decides, because the person said by a button what is to be done: a booking for
 * each chosen action item, made from the stored items, or the calls of changes that are asked for again, as the
 * ledger has them. A turn that has begun already, or that was typed, has none.
 */
export function openingOf(parts: OpeningParts): OpeningCall[] {
  const last = parts.messages.at(-1);
  if (last?.role !== 'user') return [];
  const { pick, again } = last.metadata;
  if (pick) return bookings(pick, parts);
  return again ? callsAgain(again, parts) : [];
}

function bookings(pick: ItemPick, { messages, person, messageId, clock }: OpeningParts): OpeningCall[] {
  const now = clock.now().toZonedDateTimeISO(person.zone);
  return (pickedItems(messages, pick) ?? []).map((item) => ({
    toolCallId: itemCallId(item.id, messageId),
    toolName: 'createCalendarEvent',
    input: itemEvent(item, now),
  }));
}

function callsAgain({ actionIds }: AskedAgain, { rows, messageId }: OpeningParts): OpeningCall[] {
  const asked = rows.filter((row) => actionIds.includes(row.id));
  return asked.map(({ id, tool_call_id, tool, input }) => {
    const item = itemOfCall(tool_call_id);
    return {
      toolCallId: item ? itemCallId(item, messageId) : `again-${id.slice(-12)}-${messageId.slice(-12)}`,
      toolName: tool,
      input,
    };
  });
}
