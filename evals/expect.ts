import type { Change, EventFacts, Expected, Look, Scope } from './scenario.ts';

/* The words in which scenarios say what they expect. */

type Ends = string | string[];

/** A list of exactly these days, or of this time. */
export const lists = (from: string, to: Ends = from): Expected => ({
  looks: [{ look: 'list', from, to: [to].flat() }],
});

/** A look at no less than this span, whatever it is narrowed to. */
export const covers = (from: string, to = from): Expected => ({ looks: [{ look: 'covers', from, to }] });

/** The answer can be given because this event was read. */
export const sees = (title: string, on?: string): Expected => ({
  looks: [{ look: 'sees', title, ...(on && { on }) }],
});

/** Whether this time is free was checked; without an end, for any length. */
export const checks = (start: string, end?: string): Expected => ({
  looks: [{ look: 'check', start, ...(end && { end }) }],
});

/** A search for free time. */
export const slots = (minutes: number, from?: string, to?: Ends, people?: string[]): Expected => ({
  looks: [
    {
      look: 'slots',
      minutes,
      ...(from && { from }),
      ...(to && { to: [to].flat() }),
      ...(people && { with: people }),
    },
  ],
});

/** A call of this tool (or one of these). */
export const calls = (
  tool: string | string[],
  input: Extract<Look, { look: 'call' }>['input'] = {},
): Expected => ({
  looks: [{ look: 'call', tool: [tool].flat(), input }],
});

/** Any one of these. */
export const either = (...expected: Expected[]): Expected => ({
  looks: expected.flatMap(({ looks = [] }) => looks),
});

/** Exactly these changes, in any order. */
export const changes = (...made: Change[]): Expected => ({ changes: made });

export const create = (facts: EventFacts): Change => ({ change: 'create', facts });

type Which = { on?: string; scope?: Scope };

export const update = (title: string, facts: EventFacts, which: Which = {}): Change => ({
  change: 'update',
  title,
  facts,
  ...which,
});

export const remove = (title: string, on?: string, scope?: Scope): Change => ({
  change: 'delete',
  title,
  ...(on && { on }),
  ...(scope && { scope }),
});

/** One new event. */
export const creates = (facts: EventFacts): Expected => changes(create(facts));

/** One change of one event. */
export const updates = (title: string, facts: EventFacts, which: Which = {}): Expected =>
  changes(update(title, facts, which));

/** These events are deleted: titles, or a title with its day. */
export const deletes = (...events: (string | [title: string, on: string])[]): Expected =>
  changes(...events.map((event) => remove(...([event].flat() as [string, string?]))));

export const answers = (
  title: string,
  response: Extract<Change, { change: 'respond' }>['response'],
  note?: true,
): Expected => changes({ change: 'respond', title, response, ...(note && { note }) });

/** Nothing is changed: a question is asked, or it is said that it can't be done. */
export const nothing: Expected = {};

/** The calendar ends as it began. */
export const asBefore: Expected = { calendar: 'same' };

/** In the end exactly these events are called so, by the title as it is and the local start. */
export const stands = (title: string, ...starts: string[]): Expected => ({ calendar: { title, starts } });
