import { wholeTime } from './exceptions.ts';
import type { GoogleEvent } from './google-event.ts';
import { guestsAsBefore } from './guests.ts';
import type { EventPatch } from './write-plan.ts';

/** The fields that the change touched, as they were. What was absent is cleared by an explicit null. */
export function patchBack(before: GoogleEvent, after: GoogleEvent, current: GoogleEvent): EventPatch {
  const changed = (field: keyof GoogleEvent) =>
    JSON.stringify(before[field]) !== JSON.stringify(after[field]);
  return {
    ...(changed('summary') && { summary: before.summary ?? null }),
    ...(changed('description') && { description: before.description ?? null }),
    ...(changed('location') && { location: before.location ?? null }),
    ...(changed('start') && { start: wholeTime(before.start) }),
    ...(changed('end') && { end: wholeTime(before.end) }),
    ...(changed('recurrence') && { recurrence: before.recurrence ?? null }),
    ...(isOtherList(before, after) && { attendees: guestsAsBefore(before, current) }),
    ...(changed('reminders') && { reminders: before.reminders ?? { useDefault: true } }),
    ...(changed('colorId') && { colorId: before.colorId ?? null }),
    ...(changed('conferenceData') && { conferenceData: before.conferenceData ?? null }),
  };
}

/** Whether two versions have other guests. Another answer of the same guest is theirs and stays. */
function isOtherList(before: GoogleEvent, after: GoogleEvent): boolean {
  const emails = ({ attendees = [] }: GoogleEvent) =>
    JSON.stringify(attendees.map(({ email }) => email).toSorted());
  return emails(before) !== emails(after);
}
