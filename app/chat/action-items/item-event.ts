import { Temporal } from 'temporal-polyfill';
import type { CreateEventInput } from '#app/calendar/change.ts';
import type { ActionItem } from '#app/gmail/email.ts';

/** Where an action item goes in the calendar. */
export type ItemPlace = {
  /** Local times without offset in the person's zone; dates when it takes no hour of the day. */
  startTime: string;
  endTime: string;
  /** `due`: on its day. `overdue`, `undated`: there is no day left or none was named, so it goes on today. */
  because: 'due' | 'overdue' | 'undated';
};

/** Time kept for an item that is due at an hour: it ends when the item is due. */
const minutesBefore = 30;

/** The place of an item, as the page shows it and the server uses it. `now` is in the person's zone. */
export function itemPlace({ due }: Pick<ActionItem, 'due'>, now: Temporal.ZonedDateTime): ItemPlace {
  const today = now.toPlainDate();
  if (!due) return { ...allDay(today), because: 'undated' };
  const day = Temporal.PlainDate.from(due.date);
  if (due.time === null) {
    const isOver = Temporal.PlainDate.compare(day, today) < 0;
    return isOver ? { ...allDay(today), because: 'overdue' } : { ...allDay(day), because: 'due' };
  }
  const end = day.toPlainDateTime(Temporal.PlainTime.from(due.time));
  if (Temporal.PlainDateTime.compare(end, now.toPlainDateTime()) <= 0) {
    return { ...allDay(today), because: 'overdue' };
  }
  const wall = (time: Temporal.PlainDateTime) => time.toString({ smallestUnit: 'minute' });
  return {
    startTime: wall(end.subtract({ minutes: minutesBefore })),
    endTime: wall(end),
    because: 'due',
  };
}

function allDay(day: Temporal.PlainDate) {
  return { startTime: day.toString(), endTime: day.add({ days: 1 }).toString() };
}

/**
 * The event that an item becomes. Of the mail's own words it carries only the task, which the person sees before
 * they say yes: whatever else stands in the mail stays there, behind the link.
 */
export function itemEvent(item: ActionItem, now: Temporal.ZonedDateTime): CreateEventInput {
  const { startTime, endTime } = itemPlace(item, now);
  return {
    title: item.task,
    startTime,
    endTime,
    description: `Action item from an email: ${item.email.link}`,
  };
}
