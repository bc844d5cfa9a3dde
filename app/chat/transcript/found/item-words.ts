import { Temporal } from 'temporal-polyfill';
import { itemPlace } from '#app/chat/action-items/item-event.ts';
import type { ItemState } from '#app/chat/action-items/picks.ts';
import type { ActionItem } from '#app/gmail/email.ts';
import { dayName, timeSpan, type TimeFormat } from '#app/ui/time-format.ts';

/** The order in which items are worth looking at: the person's own before those of others, and the earliest first. */
export function inOrder(items: readonly ActionItem[]): ActionItem[] {
  const due = (item: ActionItem) => (item.due ? `${item.due.date} ${item.due.time ?? ''}` : 'later');
  return items.toSorted((a, b) => Number(b.mine) - Number(a.mine) || compare(due(a), due(b)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Who asked it of whom: `Priya Nair asked`, `Tomás Ruiz asked Jonas Weber`, `You promised Jonas Weber`. */
export function askWords({ kind, askedBy, askedOf, mine }: ActionItem): string {
  if (kind === 'promise') return `You promised ${askedBy.name}`;
  return mine ? `${askedBy.name} asked` : `${askedBy.name} asked ${askedOf.join(', ')}`;
}

/** Where an item goes when it is ticked: the day, and in smaller words the hour or why it is that day. */
export function placeWords(
  item: ActionItem,
  format: TimeFormat,
  now: string,
): { day: string; detail: string } {
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(format.zone);
  const { startTime, endTime, because } = itemPlace(item, here);
  if (because === 'undated') return { day: 'Today', detail: 'No date given' };
  if (because === 'overdue') return { day: 'Today', detail: 'Overdue' };
  const day = dayName(startTime, format, now);
  if (!startTime.includes('T')) return { day, detail: 'All day' };
  return { day, detail: timeSpan(startTime, endTime, format, now) };
}

/** What became of an item that was chosen before. */
export const stateWords: Record<ItemState, string> = {
  asked: 'Waiting for your answer',
  adding: 'Being added',
  added: 'In your calendar',
  unsure: 'Not sure, check your calendar',
};
