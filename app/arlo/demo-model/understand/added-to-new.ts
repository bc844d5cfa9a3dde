import { isEmpty } from '../dates/when.ts';
import { dayOf, isOpen, type Clause } from './clause.ts';
import { readImplicitCreate } from './create.ts';
import { capital } from './event-title.ts';
import { readMore } from './new-event.ts';
import type { ChangeRequest, CreateRequest } from './request.ts';

/* What the other clauses of a message add to a new event. */

/** "No meetings on friday afternoon, block it out" */
export function onTheirDay(create: CreateRequest, others: Clause[]): CreateRequest {
  const when = create.block && isEmpty(create.when) ? dayOf(others) : undefined;
  return when ? { ...create, when } : create;
}

/** What the other clauses add to a new event: who else comes, what it is called, when to be reminded. */
export function withMore(create: CreateRequest, others: Clause[]): CreateRequest {
  return others.reduce<CreateRequest>((all, { utterance, request }) => {
    const changes = request?.kind === 'change' && isOpen(request.target);
    if (request && !changes && request.kind !== 'create') return all;
    const more = request?.kind === 'create' ? undefined : readMore(utterance);
    if (changes && (!more || (request.title && !more.title))) return withChange(all, request);
    if (!more) return all;
    const { guests: add, minutes, ...rest } = more;
    const to = { ...(minutes && { minutes }) };
    return { ...withChange(all, { kind: 'change', target: { words: [], when: {} }, to, add }), ...rest };
  }, create);
}

/** "… and make it weekly", "…, invite Priya": a change of an event that is only about to be made. */
function withChange(create: CreateRequest, change: ChangeRequest): CreateRequest {
  const { title, place, note, add = [], to, repeat, reminders, length, colour, conference } = change;
  // "Call it weekly review": what stands in a name says nothing else.
  if (title) return { ...create, title: capital(title) };
  const { inviteKnown, ...open } = create;
  const known = create.guests.map(({ name }) => name);
  return {
    ...open,
    ...(inviteKnown && add.length === 0 && { inviteKnown }),
    ...(place && { place }),
    ...(note && { note }),
    ...(colour && { colour }),
    ...(conference !== undefined && { conference }),
    // "Drinks with Sam, invite him": he is a guest already.
    guests: [
      ...create.guests,
      ...add.filter(({ name }) => !known.includes(name) && !(known.length > 0 && pronoun.test(name))),
    ],
    when: {
      ...create.when,
      ...to,
      ...(repeat && repeat !== 'never' && { repeat }),
      ...(reminders && reminders.length > 0 && { reminders }),
      ...(length && 'minutes' in length && { minutes: length.minutes }),
    },
  };
}

const pronoun = /^(?:him|her|them|both|everyone)$/i;

/** Whether it names nothing that could be booked: "add that". */
export function isBare({ title, when }: CreateRequest): boolean {
  return !title || (isEmpty(when) && /^(?:it|that|this)\b/i.test(title));
}

/** "The garage wants the car in on friday at 8, can you add that" */
export function withOther(request: CreateRequest, others: Clause[]): CreateRequest {
  const events = others.flatMap(({ utterance, request: other }) => {
    if (other?.kind === 'change' && isOpen(other.target)) return [];
    const told = other?.kind === 'create' ? other : readImplicitCreate(utterance, { told: true });
    return told ? [told] : [];
  });
  // What has a time is the event; what has none led up to it.
  const told = events.find(({ when }) => when.time) ?? events.find(({ when }) => when.days) ?? events[0];
  if (!told) return request;
  const { calendar, colour, conference } = request;
  return {
    ...told,
    ...(calendar && { calendar }),
    ...(colour && { colour }),
    ...(conference && { conference }),
    when: { ...told.when, ...request.when },
    guests: [...told.guests, ...request.guests],
  };
}
