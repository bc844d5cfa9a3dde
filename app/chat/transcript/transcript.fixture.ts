import { designSync } from '#app/actions/cards/cards.fixture.ts';
import type { ToolProblem } from '#app/arlo/tool-output.ts';
import type { ArloTools } from '#app/arlo/tools/tool-types.ts';
import type { Availability, BusyBlock, CalendarEvent, EventList, FreeSlot } from '#app/calendar/event.ts';
import type { ArloMessage, ArloPart, MessageMetadata } from '#app/chat/message.ts';

const zone = 'Europe/London';

/** A timed event of the fixture week: `event('Stand-up', '2026-11-23 09:30', '09:50')`. */
export function event(
  title: string,
  start: string,
  end: string,
  overrides: Partial<CalendarEvent> = {},
): CalendarEvent {
  const [day, time] = start.split(' ');
  return {
    ...designSync,
    id: `${title} ${start}`,
    title,
    start: `${day}T${time}:00+00:00`,
    end: end.includes(' ') ? `${end.replace(' ', 'T')}:00+00:00` : `${day}T${end}:00+00:00`,
    recurrence: null,
    location: null,
    guests: [],
    ...overrides,
  };
}

/** The working week of the fixtures with these events. */
export function week(events: CalendarEvent[], overrides: Partial<EventList> = {}): { ok: true } & EventList {
  return {
    ok: true,
    events,
    range: {
      start: '2026-11-23T00:00:00+00:00',
      end: '2026-11-28T00:00:00+00:00',
      zone,
      label: 'Mon 23 – Fri 27 Nov',
    },
    calendars: ['Work', 'Personal'],
    unreadable: [],
    truncated: false,
    ...overrides,
  };
}

function slot(day: string, from: string, to: string): FreeSlot {
  return {
    start: `${day}T${from}:00+00:00`,
    end: `${day}T${to}:00+00:00`,
    weekday: 'Thursday',
    label: `${from} – ${to}`,
  };
}

function busy(from: string, to: string, title: string): BusyBlock {
  return { ...slot('2026-11-26', from, to), title, calendarName: 'Work' };
}

/** Thursday 15:00 to 16:00, which runs into a budget review. */
export function thursday(overrides: Partial<Availability> = {}): { ok: true } & Availability {
  const review = busy('14:30', '15:30', 'Budget review');
  return {
    ok: true,
    status: 'busy',
    range: { ...slot('2026-11-26', '15:00', '16:00'), zone, label: 'Thu 26 Nov, 15:00 – 16:00' },
    busy: [review],
    day: [busy('09:30', '09:50', 'Stand-up'), busy('10:00', '11:30', 'Roadmap workshop'), review],
    unreadable: [],
    alternatives: [
      slot('2026-11-26', '13:00', '14:00'),
      slot('2026-11-26', '16:30', '17:30'),
      slot('2026-11-27', '10:00', '11:00'),
    ],
    ...overrides,
  };
}

export function problem(code: ToolProblem['code']): ToolProblem {
  return { ok: false, code, message: `The sentence for ${code}.`, provider: 'google-calendar' };
}

/** A tool call that has its output, or with null one that still runs. */
export function call<Name extends keyof ArloTools>(
  name: Name,
  input: ArloTools[Name]['input'],
  output: ArloTools[Name]['output'] | null,
  toolCallId = `call ${name} ${JSON.stringify(input)}`,
): ArloPart {
  const state = output ? 'output-available' : 'input-available';
  return { type: `tool-${name}`, toolCallId, state, input, ...(output && { output }) } as ArloPart;
}

export function words(text: string): ArloPart {
  return { type: 'text', text };
}

export function arlo(parts: ArloPart[], metadata: MessageMetadata = {}, id = 'arlo-1'): ArloMessage {
  return { id, role: 'assistant', parts, metadata };
}

export function user(text: string, id = 'user-1'): ArloMessage {
  return { id, role: 'user', parts: [words(text)], metadata: { createdAt: '2026-11-23T09:08:00Z' } };
}
