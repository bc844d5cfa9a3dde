import type { ToolPart } from '#app/chat/message.ts';

const readingTools: readonly string[] = [
  'tool-getCalendarEvents',
  'tool-getCalendarEvent',
  'tool-checkAvailability',
  'tool-findFreeTime',
];

const changingTools: readonly string[] = [
  'tool-createCalendarEvent',
  'tool-updateCalendarEvent',
  'tool-deleteCalendarEvent',
  'tool-respondToInvitation',
  'tool-undoChange',
];

/** Whether a part is a call that changes something. Its card comes from the action's row alone. */
export function isChangingTool({ type }: ToolPart): boolean {
  return changingTools.includes(type);
}

/** Whether a part is a call of the calendar, whose words and cards are its own. */
export function isCalendarTool(part: ToolPart): boolean {
  return readingTools.includes(part.type) || isChangingTool(part);
}
