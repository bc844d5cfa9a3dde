import { createHash } from 'node:crypto';
import type { ProviderKey } from '#app/integrations/providers.ts';

/** What a request is about; the table of results has a row for each. */
export const kinds = [
  'agenda',
  'existence',
  'free time',
  'creating',
  'changing',
  'deleting',
  'undo',
  'invitations',
  'mail',
  'issues',
  'context',
  'beyond',
  'conversations',
] as const;
export type Kind = (typeof kinds)[number];

/**
 * A look into an account. Days are `2026-11-24`, the last one included; times are the person's local time,
 * `2026-11-24T09:30`. Where several ends are fair, `to` lists them.
 */
export type Look =
  /** A list of exactly this span; `words` says whether it may be narrowed to an event's words. */
  | { look: 'list'; from: string; to: string[] }
  /** A list that covers at least this span. */
  | { look: 'covers'; from: string; to: string }
  /** Some answer held this event. */
  | { look: 'sees'; title: string; on?: string }
  /** Whether a time is free. */
  | { look: 'check'; start: string; end?: string }
  /** A search for free time. */
  | { look: 'slots'; minutes: number; from?: string; to?: string[]; with?: string[] }
  /** Any other tool, with these arguments: text has to be in the argument, upper or lower case. */
  | { look: 'call'; tool: string[]; input: Record<string, string | number | boolean> };

/** How an event has to stand in the calendar. What is left out of a new event is empty, of an old one unchanged. */
export type EventFacts = {
  /** `Lunch (with Sam)|Sam lunch`: words in brackets may be missing, `|` parts alternatives. */
  title?: string;
  /** Local time, or a day for all-day events. */
  start?: string;
  /** All-day: the day after the last one. Left out: any length of a new event, the old length of a changed one. */
  end?: string;
  place?: string;
  /** Names before the @ of fernhill.example, or whole addresses; all of them. */
  guests?: string[];
  /** RFC 5545 parts, `FREQ=WEEKLY;BYDAY=WE`; alternatives in a list. */
  repeats?: string | string[];
  /** Minutes before; `some` for any reminder of its own. */
  reminders?: number[] | 'some';
  /** One of Google's colour ids. */
  color?: string[];
  /** Calendar id. */
  calendar?: string;
};

export type Scope = 'this' | 'following' | 'all';

/** A change that has to be made (or asked for, where the person says no), and nothing beside it. */
export type Change =
  | { change: 'create'; facts: EventFacts }
  | { change: 'update'; title: string; on?: string; scope?: Scope; facts: EventFacts }
  | { change: 'delete'; title: string; on?: string; scope?: Scope }
  | { change: 'respond'; title: string; response: 'accepted' | 'declined' | 'tentative'; note?: true };

/** What has to come of a turn. Left out: no look is needed, no change is made. */
export type Expected = {
  /** One of these has to be among the calls. */
  looks?: Look[];
  changes?: Change[];
  /**
   * How the calendar stands in the end, however that came about; `changes` then do not count. `same`: as it was when
   * the chat began. Else: when the events of a title begin.
   */
  calendar?: 'same' | { title: string; starts: string[] };
};

export type Turn = {
  say: string;
  /** How the person answers a card that the turn ends with. `leave`: not at all. */
  card: 'yes' | 'no' | 'leave';
  expected?: Expected;
};

/** How the world of a scenario differs from the usual one. */
export type Setting = {
  /** ISO 8601 instant at which it begins. */
  at?: string;
  /** Calendars that Google does not let Arlo read. */
  unreadable?: 'personal' | 'all';
  disconnected?: ProviderKey[];
};

export type Scenario = {
  id: string;
  kind: Kind;
  turns: Turn[];
  setting: Setting;
  /** Written for improving a model, so it tells nothing about what the model was not made for. `latest`: of the last sets. */
  practice?: 'earlier' | 'latest';
};

export const parts = ['dev', 'test', 'practice'] as const;
export type Part = (typeof parts)[number];

/**
 * What a scenario is for. By its id alone it is in one of two halves: one may be looked at while a model is improved, the
 * other judges it. Practice may be looked at too.
 */
export function partOf({ id, practice }: Pick<Scenario, 'id' | 'practice'>): Part {
  if (practice) return 'practice';
  return lot(id) % 2 === 0 ? 'dev' : 'test';
}

/** Whether a scenario is among those that every run of the tests has time for: both halves, and a sixteenth of practice. */
export function isInSample({ id, practice }: Pick<Scenario, 'id' | 'practice'>): boolean {
  return !practice || lot(id) % 16 === 0;
}

/** A number that an id always draws, 0 to 255. */
function lot(id: string): number {
  return createHash('sha256').update(id).digest()[0] ?? 0;
}

/** One phrasing: what is said (several: in turn, with a yes to every card), and what has to come of the last of it. */
export type Phrasing = [said: string | string[], expected: Expected, setting?: Setting];

/** Scenarios of one kind from their phrasings. The words name the scenario. */
export function phrasings(kind: Kind, list: Phrasing[]): Scenario[] {
  return list.map(([said, expected, setting = {}]) => {
    const says = [said].flat();
    const turns = says.map((say, index): Turn => ({
      say,
      card: 'yes',
      ...(index === says.length - 1 && { expected }),
    }));
    return { id: `${kind}/${slug(says.join(' / '))}`, kind, turns, setting };
  });
}

/** A conversation of which every turn may expect something: what is said, what has to come of it, and the answer to its card. */
export function conversation(
  name: string,
  turns: [say: string, expected?: Expected, card?: Turn['card']][],
  setting: Setting = {},
): Scenario {
  return {
    id: `conversations/${slug(name)}`,
    kind: 'conversations',
    turns: turns.map(([say, expected, card = 'yes']) => ({ say, card, ...(expected && { expected }) })),
    setting,
  };
}

function slug(words: string): string {
  return words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9/]+/g, '-')
    .replace(/-*\/-*/g, '/')
    .replace(/^-|-$/g, '');
}
