import { Temporal } from 'temporal-polyfill';
import { daysBefore } from '#app/ui/past-time.ts';
import { moment } from '#app/ui/time-format.ts';
import type { ChatSummary, PageTime } from './types.ts';

export type ChatGroup = { label: string; chats: ChatSummary[] };

/**
 * The history in the order it is read: newest first, under Today, Yesterday, Previous 7 days, Previous 30 days,
 * then month by month. Days are the person's own.
 */
export function groupChats(chats: readonly ChatSummary[], time: PageTime): ChatGroup[] {
  const newestFirst = chats.toSorted((a, b) => Temporal.Instant.compare(b.updatedAt, a.updatedAt));
  const groups: ChatGroup[] = [];
  for (const chat of newestFirst) {
    const label = groupLabel(chat.updatedAt, time);
    const last = groups.at(-1);
    if (last?.label === label) last.chats.push(chat);
    else groups.push({ label, chats: [chat] });
  }
  return groups;
}

function groupLabel(updatedAt: string, { now, format }: PageTime): string {
  const days = daysBefore(updatedAt, format.zone, now);
  if (days <= 0) return 'Today';
  if (days === 1) return 'Yesterday';
  if (days <= 7) return 'Previous 7 days';
  if (days <= 30) return 'Previous 30 days';
  const day = moment(updatedAt, format.zone);
  const sameYear = day.year === moment(now, format.zone).year;
  return day.toLocaleString(format.locale, { month: 'long', year: sameYear ? undefined : 'numeric' });
}
