import type { CalendarChange, ChangeKind } from '#app/calendar/change.ts';

/** What kind of change each tool asks for. */
export const kindOfTool: Record<CalendarChange['tool'], ChangeKind> = {
  createCalendarEvent: 'create',
  updateCalendarEvent: 'update',
  deleteCalendarEvent: 'delete',
  respondToInvitation: 'respond',
};

/** The tool that takes a change back in words. What it does depends on the change. */
export const undoTool = 'undoChange';

/** What kind of change takes each kind back. */
export const kindOfUndo: Record<ChangeKind, ChangeKind> = {
  create: 'delete',
  update: 'update',
  delete: 'create',
  respond: 'respond',
};
