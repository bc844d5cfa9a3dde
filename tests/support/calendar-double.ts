import type { CalendarWriterOf } from '#app/actions/execute.server.ts';
import type { Calendar, UndoOrder } from '#app/calendar/calendar.ts';
import type { CalendarChange, ChangeProposal, Settlement, WriteAttempt } from '#app/calendar/change.ts';
import type { CalendarEvent } from '#app/calendar/event.ts';

/** An event of a person's own, at a fixed time. */
export function exampleEvent(changes: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    id: 'event1',
    calendarId: 'maya@fernhill.example',
    calendarName: 'Work',
    title: 'Design sync',
    allDay: false,
    start: '2026-11-25T11:00:00+00:00',
    end: '2026-11-25T11:45:00+00:00',
    zone: 'Europe/London',
    weekday: 'Wednesday',
    when: 'Wed 25 Nov 2026, 11:00 – 11:45',
    location: null,
    description: null,
    conference: null,
    color: 3,
    recurrence: null,
    organizer: { email: 'maya@fernhill.example', name: 'Maya Lindqvist', self: true },
    guests: [],
    response: null,
    free: false,
    eventType: 'default',
    link: null,
    etag: '"1"',
    ...changes,
  };
}

const kinds = {
  createCalendarEvent: 'create',
  updateCalendarEvent: 'update',
  deleteCalendarEvent: 'delete',
  respondToInvitation: 'respond',
} as const;

/** The write that stands for a change of the double. */
function attemptOf(change: CalendarChange): WriteAttempt {
  const id = change.tool === 'createCalendarEvent' ? 'made' : change.input.eventId;
  return {
    kind: change.tool === 'createCalendarEvent' ? 'insert' : 'remove',
    calendarId: 'maya@fernhill.example',
    eventId: id,
    before: change.tool === 'createCalendarEvent' ? null : { id, etag: '"1"' },
    fields: {},
    notified: [],
  };
}

/** A calendar that only counts: for tests of the ledger, where what happens at Google does not matter. */
export function calendarDouble() {
  const executed: { change: CalendarChange; key: string; scope: string | undefined }[] = [];
  const undone: string[] = [];
  const takenBack: UndoOrder['done'][] = [];
  const undoOptions: UndoOrder['options'][] = [];
  const settled: WriteAttempt[][] = [];
  const result = {
    event: exampleEvent(),
    calendarId: 'maya@fernhill.example',
    before: { id: 'event1' },
    after: null,
    notified: [],
  };
  const behaviour: {
    proposal: Partial<ChangeProposal>;
    /** Runs before the write is announced, and after: the two sides of sending it. */
    prepare: () => Promise<void>;
    /** The writes that stand for a change; without them one does. */
    attempts: WriteAttempt[] | undefined;
    execute: () => Promise<void>;
    settle: () => Promise<Settlement>;
  } = {
    proposal: {},
    attempts: undefined,
    prepare: async () => undefined,
    execute: async () => undefined,
    settle: async () => ({ outcome: 'unknown' }),
  };
  const calendar: Calendar = {
    listEvents: () => Promise.reject(new Error('not used')),
    getEvent: () => Promise.reject(new Error('not used')),
    checkAvailability: () => Promise.reject(new Error('not used')),
    findFreeTime: () => Promise.reject(new Error('not used')),
    propose: async (change) => ({
      kind: kinds[change.tool],
      event: exampleEvent(change.tool === 'createCalendarEvent' ? {} : { id: change.input.eventId }),
      changes: [],
      notified: [],
      scopes: [],
      conflicts: [],
      foreign: false,
      ...behaviour.proposal,
    }),
    async settle(attempts) {
      settled.push([...attempts]);
      return behaviour.settle();
    },
  };
  const writerOf: CalendarWriterOf = async (_userId, announce) => ({
    async carryOut({ change, options, key }) {
      await behaviour.prepare();
      for (const attempt of behaviour.attempts ?? [attemptOf(change)]) await announce(attempt);
      executed.push({ change, key, scope: options.scope });
      await behaviour.execute();
      return result;
    },
    async takeBack({ change, done, options }) {
      takenBack.push(done);
      undoOptions.push(options);
      await behaviour.prepare();
      await announce(attemptOf(change));
      undone.push(change.tool);
      await behaviour.execute();
      return { ...result, before: null };
    },
  });
  return { calendar, writerOf, executed, undone, takenBack, undoOptions, settled, behaviour, result };
}
