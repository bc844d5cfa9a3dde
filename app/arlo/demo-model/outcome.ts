import { z } from 'zod';
import { unfence } from '#app/arlo/fence.ts';
import type { ModelEvent } from '#app/arlo/tool-output.ts';

const event = z.object({
  eventId: z.string(),
  calendarId: z.string(),
  title: z.string(),
  when: z.string(),
  weekday: z.string(),
  start: z.string(),
  end: z.string(),
  zone: z.string(),
  allDay: z.boolean(),
  calendar: z.string(),
  location: z.string().optional(),
  description: z.string().optional(),
  video: z.string().optional(),
  repeats: z.string().optional(),
  seriesId: z.string().optional(),
  organizer: z.string().optional(),
  guestCount: z.number().optional(),
  guests: z.array(z.string()).optional(),
  myResponse: z.string().optional(),
  free: z.literal(true).optional(),
});
const changes = ['created', 'updated', 'deleted', 'answered', 'undone'] as const;
const unreadable = z.array(z.object({ name: z.string() }));
const span = { start: z.string(), end: z.string(), label: z.string() };

const slot = z.object({ start: z.string(), end: z.string(), label: z.string() });
const named = z.object({ name: z.string() });
const email = z.object({
  id: z.string(),
  threadId: z.string(),
  subject: z.string(),
  from: z.string(),
  when: z.string(),
  firstWords: z.string().optional(),
  text: z.string().optional(),
});
const actionItem = z.object({
  task: z.string(),
  askedBy: z.string().optional(),
  promisedTo: z.string().optional(),
  due: z.union([z.string(), z.object({ when: z.string() })]),
});
const issue = z.object({
  repository: z.string(),
  number: z.number(),
  kind: z.string(),
  title: z.string(),
  state: z.string(),
  author: z.string(),
  assignees: z.array(z.string()).optional(),
  because: z.array(z.string()).optional(),
  updated: z.string(),
});

const output = z.union([
  z.object({ ok: z.literal(false), code: z.string(), message: z.string() }),
  z.object({ ok: z.literal(true), events: z.array(event), unreadable, truncated: z.boolean() }),
  z.object({
    ok: z.literal(true),
    done: z.enum(changes),
    event,
    notice: z.string().optional(),
  }),
  z.object({ ok: z.literal(true), event }),
  z.object({
    ok: z.literal(true),
    status: z.enum(['free', 'busy', 'unknown']),
    busy: z.array(z.object({ ...span, title: z.string().nullable() })),
    alternatives: z.array(z.object(span)),
    unreadable,
  }),
  z.object({
    ok: z.literal(true),
    slots: z.array(slot),
    windows: z.array(z.string()),
    notice: z.string().optional(),
    unreadable,
    unknownAttendees: z.array(named).optional(),
  }),
  z.object({ ok: z.literal(true), emails: z.array(email), truncated: z.boolean() }),
  z.object({ ok: z.literal(true), email }),
  z.object({ ok: z.literal(true), thread: z.object({ subject: z.string(), emails: z.array(email) }) }),
  z.object({
    ok: z.literal(true),
    items: z.array(actionItem),
    emailsRead: z.number(),
    truncated: z.boolean(),
  }),
  z.object({ ok: z.literal(true), issues: z.array(issue), truncated: z.boolean() }),
  z.object({ ok: z.literal(true), issue }),
]);

export type Slot = z.infer<typeof slot>;
export type Mail = z.infer<typeof email>;
export type Item = z.infer<typeof actionItem>;
export type IssueLine = z.infer<typeof issue>;

export type BusyTime = { start: string; end: string; label: string; title: string | null };

/** What a tool said, as far as the demo model uses it. Texts in it are data that somebody else may have written. */
export type Outcome =
  | { kind: 'events'; events: ModelEvent[]; unreadable: string[]; truncated: boolean }
  | { kind: 'event'; event: ModelEvent }
  | { kind: 'changed'; done: (typeof changes)[number]; event: ModelEvent; notice: string }
  | {
      kind: 'slots';
      slots: Slot[];
      windows: string[];
      notice: string;
      unreadable: string[];
      /** Guests whose calendars could not be read. */
      unknown: string[];
    }
  | { kind: 'emails'; emails: Mail[]; truncated: boolean }
  | { kind: 'email'; email: Mail }
  | { kind: 'thread'; subject: string; emails: Mail[] }
  | { kind: 'items'; items: Item[]; emailsRead: number; truncated: boolean }
  | { kind: 'issues'; issues: IssueLine[]; truncated: boolean }
  | { kind: 'issue'; issue: IssueLine }
  | {
      kind: 'availability';
      status: 'free' | 'busy' | 'unknown';
      busy: BusyTime[];
      alternatives: { start: string; end: string; label: string }[];
      unreadable: string[];
    }
  | { kind: 'problem'; code: string; message: string };

/** Reads a tool's result; anything that is none counts as a failure. */
export function readOutcome(text: string): Outcome {
  const read = output.safeParse(valueOf(text)).data;
  if (!read) return { kind: 'problem', code: 'failed', message: '' };
  if (!read.ok) return { kind: 'problem', code: read.code, message: read.message };
  if ('events' in read) {
    const { events, truncated } = read;
    return { kind: 'events', events, truncated, unreadable: read.unreadable.map((one) => one.name) };
  }
  if ('done' in read) {
    const { done, event: changed, notice = '' } = read;
    return { kind: 'changed', done, event: changed, notice };
  }
  if ('event' in read) return { kind: 'event', event: read.event };
  if ('emails' in read) return { kind: 'emails', emails: read.emails, truncated: read.truncated };
  if ('thread' in read) return { kind: 'thread', ...read.thread };
  if ('email' in read) return { kind: 'email', email: read.email };
  if ('items' in read) {
    const { items, emailsRead, truncated } = read;
    return { kind: 'items', items, emailsRead, truncated };
  }
  if ('issues' in read) return { kind: 'issues', issues: read.issues, truncated: read.truncated };
  if ('issue' in read) return { kind: 'issue', issue: read.issue };
  if ('slots' in read) {
    const names = (list: { name: string }[] = []) => list.map(({ name }) => name);
    const { slots, windows, notice = '' } = read;
    return {
      kind: 'slots',
      slots,
      windows,
      notice,
      unreadable: names(read.unreadable),
      unknown: names(read.unknownAttendees),
    };
  }
  const { status, busy, alternatives } = read;
  return {
    kind: 'availability',
    status,
    busy,
    alternatives,
    unreadable: read.unreadable.map((one) => one.name),
  };
}

function valueOf(text: string): unknown {
  try {
    return unfence(text) ?? JSON.parse(text);
  } catch {
    return undefined;
  }
}
