import { z } from 'zod';
import { isForeignEvent, modelEvent, modelEventDetails, namesOthers } from '#app/arlo/tool-output.ts';
import type { Calendar } from '#app/calendar/calendar.ts';
import type { BusyBlock, FreeSlot } from '#app/calendar/event.ts';
import { createCalendar } from '#app/calendar/google-calendar.server.ts';
import { readTool, type ToolFile } from './tool-file.ts';

const moment = (meaning: string) =>
  z
    .string()
    .describe(
      `${meaning}, as local time in the user's zone without offset: 2026-11-25T15:00. A date alone, 2026-11-25, means all day.`,
    );
const eventId = z.string().min(1).describe('eventId exactly as a calendar tool returned it');
const calendarId = z
  .string()
  .optional()
  .describe('calendarId that came with the event; needed when it is not the main calendar');
const timeZone = z
  .string()
  .optional()
  .describe(
    'IANA zone in which the times are meant, Asia/Tokyo, when the user names another place than their own',
  );
const seriesPart = (parts: string) =>
  `Of a series: ${parts}, only when the user asks for more than one event. The user can still choose`;
const scope = z
  .enum(['this', 'following', 'all'])
  .optional()
  .describe(seriesPart('this event (default), this and following, or all'));
const addresses = (meaning: string) => z.array(z.email()).max(50).optional().describe(meaning);
const recurrence = (more = '') =>
  z
    .array(z.string())
    .max(5)
    .optional()
    .describe(`RFC 5545 lines, such as RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=10${more}`);
const extras = {
  reminders: z
    .array(z.number().int().min(0).max(40320))
    .max(5)
    .optional()
    .describe(
      'Minutes before the start; [] for none. "Remind me to call Mum at 6" is an event at 6 with [0]',
    ),
  colour: z
    .string()
    .optional()
    .describe('Google’s event colour by name, Tomato, or a plain word, red; default for the calendar’s'),
  conference: z.boolean().optional().describe('true adds a Meet link, false takes the video call away'),
};
const title = z.string().min(1).max(1024);
const description = z.string().max(8192).optional();
const location = z.string().max(1024).optional();

export const calendarInputs = {
  getCalendarEvents: z.object({
    startDate: z
      .string()
      .optional()
      .describe('First day, 2026-11-25, or local time, 2026-11-25T13:00. Default: now'),
    endDate: z
      .string()
      .optional()
      .describe('Last day (included), or local time. Default: a week after the start'),
    query: z.string().optional().describe('Words to find in title, place, description or guests'),
    timeZone,
  }),
  getCalendarEvent: z.object({ eventId, calendarId }),
  checkAvailability: z.object({ startTime: moment('Start'), endTime: moment('End'), timeZone }),
  findFreeTime: z.object({
    from: z.string().describe('First day to search, 2026-11-25, or local time, 2026-11-25T13:00'),
    to: z.string().describe('Last day to search (included), or local time'),
    durationMinutes: z.number().int().min(5).max(1440),
    workingHours: z
      .object({ start: z.string().describe('09:00'), end: z.string().describe('17:30; 24:00 is midnight') })
      .optional()
      .describe('Only when the user names hours of the day. Default: Monday to Friday, 09:00 to 18:00'),
    attendees: z
      .array(z.string())
      .max(200)
      .optional()
      .describe('E-mail addresses of others who must be free too. Never guess one'),
    timeZone,
  }),
  createCalendarEvent: z.object({
    title,
    startTime: moment('Start'),
    endTime: moment('End; for all-day events the day after the last one'),
    timeZone,
    description,
    attendees: addresses('E-mail addresses of guests. Never guess one: find it in the calendar or ask'),
    location,
    recurrence: recurrence(),
    calendar: z.string().optional().describe('Name of one of the user’s calendars. Default: their own'),
    ...extras,
  }),
  updateCalendarEvent: z.object({
    eventId,
    calendarId,
    title: title.optional(),
    startTime: moment('New start').optional(),
    endTime: moment('New end; leave out to keep the length').optional(),
    timeZone,
    description,
    location,
    scope,
    addAttendees: addresses('E-mail addresses to invite; the other guests stay. Never guess one'),
    removeAttendees: addresses('E-mail addresses of guests to take off'),
    recurrence: recurrence('; [] ends the repetition. Of a series, with its seriesId as eventId'),
    ...extras,
  }),
  deleteCalendarEvent: z.object({ eventId, calendarId, scope }),
  respondToInvitation: z.object({
    eventId,
    calendarId,
    response: z.enum(['accepted', 'declined', 'tentative']),
    note: z
      .string()
      .max(1000)
      .optional()
      .describe('Words for the organizer, only when the user asks to send some; they are mailed'),
    scope: z.enum(['this', 'all']).optional().describe(seriesPart('this event (default) or all')),
  }),
  undoChange: z.object({
    eventId: eventId.optional().describe('eventId of the event that was changed. Default: the last change'),
  }),
};

const read = readTool<Calendar>();

/** The calendar tools as the model sees them: names, words and schemas. */
export const calendarToolFile = {
  provider: 'google-calendar',
  open: createCalendar,
  reads: {
    getCalendarEvents: read({
      description: 'List events in a date range, or find events by words, over all of the user’s calendars.',
      inputSchema: calendarInputs.getCalendarEvents,
      run: (calendar, input) => calendar.listEvents(input),
      toModel: (list) => ({
        ...list,
        events: list.events.map(modelEvent),
        calendars: list.calendars.length,
        ...(list.cut && { cut: list.cut.map(({ name, until }) => ({ calendar: name, wholeUntil: until })) }),
      }),
      holdsForeignText: ({ events, unreadable, cut = [] }, except) =>
        events.some((event) => event.id !== except && isForeignEvent(event)) ||
        namesCalendars([...unreadable, ...cut]),
    }),
    getCalendarEvent: read({
      description: 'Get the details of one event: guests and their answers, place, description, organizer.',
      inputSchema: calendarInputs.getCalendarEvent,
      run: async (calendar, input) => ({ event: await calendar.getEvent(input) }),
      toModel: ({ event }) => ({ event: modelEventDetails(event) }),
      holdsForeignText: ({ event }, except) =>
        event.id !== except && (isForeignEvent(event) || namesOthers(event)),
    }),
    checkAvailability: read({
      description:
        'Check whether the user is free in a time slot. Answers free, busy (by what, with the nearest free times) or unknown.',
      inputSchema: calendarInputs.checkAvailability,
      run: (calendar, input) => calendar.checkAvailability(input),
      toModel: ({ day: _day, ...availability }) => ({
        ...availability,
        busy: availability.busy.map(modelBlock),
      }),
      holdsForeignText: ({ busy, unreadable }) =>
        busy.some((block) => block.foreign && block.title !== null) || namesCalendars(unreadable),
    }),
    findFreeTime: read({
      description:
        'Find times at which the user, and the guests if given, are free: slots of the asked length and the free stretches around them. Name guests and calendars that could not be read.',
      inputSchema: calendarInputs.findFreeTime,
      run: (calendar, input) => calendar.findFreeTime(input),
      toModel: (found) => ({
        ...found,
        slots: found.slots.map(modelSlot),
        windows: found.windows.map(({ label }) => label),
      }),
      holdsForeignText: ({ unreadable }) => namesCalendars(unreadable),
    }),
  },
  changes: {
    propose: (calendar: Calendar, change) => calendar.propose(change),
    tools: {
      createCalendarEvent: {
        description:
          'Create a new event. The app asks the user itself where that is needed; do not ask first.',
        inputSchema: calendarInputs.createCalendarEvent,
      },
      updateCalendarEvent: {
        description:
          'Change an event: title, time, place, description, guests, repetition, reminders, colour or video call. Only the fields given change. Find the event first.',
        inputSchema: calendarInputs.updateCalendarEvent,
      },
      deleteCalendarEvent: {
        description:
          'Delete an event. The app shows the user a confirmation by itself; do not ask in words. Several deletions go in one step.',
        inputSchema: calendarInputs.deleteCalendarEvent,
      },
      respondToInvitation: {
        description:
          'Answer an invitation that somebody else sent the user: accept, decline or maybe. The other guests stay as they are.',
        inputSchema: calendarInputs.respondToInvitation,
      },
      undoChange: {
        description:
          'Undo a change that you made in this chat, when the user asks for it. Of several, call it once for each, with its eventId.',
        inputSchema: calendarInputs.undoChange,
      },
    },
  },
} satisfies ToolFile;

/** A slot without what its label says already. */
function modelSlot({ start, end, label }: FreeSlot) {
  return { start, end, label };
}

/** What keeps a time busy. Time without a title is mostly of a calendar that others share and have named: it is not told. */
function modelBlock({ foreign: _foreign, calendarName, ...block }: BusyBlock) {
  return block.title === null ? block : { ...block, calendarName };
}

/** Whether calendars are told by name that may be somebody else's: nothing tells whose they are. */
function namesCalendars(named: readonly { name: string }[]): boolean {
  return named.length > 0;
}
