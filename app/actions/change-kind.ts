import type { CalendarChange, ChangeKind } from '#app/calendar/change.ts';

/** What kind of change each tool asks for. */
export const kindOfTool: Record<CalendarChange['tool'], ChangeKind> = {
  createCalendarEvent: 'create',
  updateCalendarEvent: 'update',
  deleteCalendarEvent: 'delete',
  respondToInvitation: 'respond',
};
