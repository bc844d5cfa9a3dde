import type { ActionView } from '#app/actions/action.ts';
import type { ArloMessage } from '#app/chat/message.ts';
import type { ActionItem } from '#app/gmail/email.ts';

/** What a person chose from a list of action items: ids of items that one `extractActionItems` call found. */
export type ItemPick = { toolCallId: string; items: string[] };

/** The chosen items as they are stored, in the order of their list; undefined when one of them is in no such list. */
export function pickedItems(messages: readonly ArloMessage[], pick: ItemPick): ActionItem[] | undefined {
  const list = itemLists(messages).findLast(({ toolCallId }) => toolCallId === pick.toolCallId);
  const items = list?.items.filter(({ id }) => pick.items.includes(id));
  return items?.length === new Set(pick.items).size ? items : undefined;
}

function itemLists(messages: readonly ArloMessage[]): { toolCallId: string; items: ActionItem[] }[] {
  return messages
    .flatMap(({ parts }) => parts)
    .flatMap((part) =>
      part.type === 'tool-extractActionItems' && part.output?.ok
        ? [{ toolCallId: part.toolCallId, items: part.output.items }]
        : [],
    );
}

/** What the page shows the person to have said. It repeats words of mails: nothing may take it for typed. */
export function pickText(items: readonly { task: string }[]): string {
  return `Add ${counted(items.length)} to my calendar: ${items.map(({ task }) => `“${task}”`).join(', ')}`;
}

/** The same as a model is told it, without a word of the mails: those reach it in fenced results alone. */
export function pickTextForModel({ items }: ItemPick): string {
  return `Add the ${counted(items.length)} that I ticked to my calendar.`;
}

function counted(items: number): string {
  return items === 1 ? '1 action item' : `${items} action items`;
}

/**
 * The tool call that books an item in a reply. It names the item, so that its row in the ledger tells what became of
 * it; and the reply, because a call id is used once. Within the 64 characters that OpenAI allows.
 */
export function itemCallId(itemId: string, messageId: string): string {
  return `item-${itemId.replace(':', '-')}-${messageId.slice(-12)}`;
}

/** The id of the item that a call books; undefined for every other call. */
export function itemOfCall(toolCallId: string): string | undefined {
  const [, email, number] = /^item-([\da-f]+)-(\d+)-[\da-f]{12}$/.exec(toolCallId) ?? [];
  return email && number && `${email}:${number}`;
}

/** `asked`: waits for the person’s yes. `unsure`: it may be in the calendar or not. */
export type ItemState = 'asked' | 'adding' | 'added' | 'unsure';

/** What became of the items that were chosen in a chat, by item. One that was declined or undone is free again. */
export function itemStates(
  actions: Iterable<Pick<ActionView, 'toolCallId' | 'status' | 'undo'>>,
): Map<string, ItemState> {
  const states = new Map<string, ItemState>();
  for (const action of actions) {
    const item = itemOfCall(action.toolCallId);
    const state = stateOf(action);
    if (item && state && (state !== 'asked' || !states.has(item))) states.set(item, state);
  }
  return states;
}

function stateOf({ status, undo }: Pick<ActionView, 'status' | 'undo'>): ItemState | undefined {
  switch (status) {
    case 'pending':
      return 'asked';
    case 'approved':
    case 'executing':
      return 'adding';
    case 'done':
      return undo.state === 'undone' ? undefined : 'added';
    case 'unknown':
      return 'unsure';
    default:
      return undefined;
  }
}
