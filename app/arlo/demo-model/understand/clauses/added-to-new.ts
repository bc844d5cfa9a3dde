import { isEmpty } from '../../dates/when.ts';
import { dayOf, isOpen, type Clause } from './clause.ts';
import { readImplicitCreate } from '../requests/create.ts';
import { capital } from '../parts/event-title.ts';
import { readMore, readNewEvent } from '../requests/new-event.ts';
import type { ChangeRequest, CreateRequest } from '../request.ts';
import { whenOf } from '../wording/utterance.ts';

/* What the other clauses of a message add to a new event. */

/** "No meetings on friday afternoon, block it out"; "I'm not working on the 11th, add it as Day off" */
export function onTheirDay(create: CreateRequest, others: Clause[]): CreateRequest {
  const { reminders, ...own } = create.when;
  const told = isEmpty(own) && (create.block ?? create.title) ? dayOf(others) : undefined;
  if (!told) return create;
  const when = { ...told, ...(reminders && { reminders }) };
  const isDay = /^(?:day off|(?:annual )?leave|holiday|out of office|ooo)$/i.test(create.title ?? '');
  return { ...create, when: isDay && !when.time ? { ...when, allDay: true } : when };
}

/** What the other clauses add to a new event: who else comes, what it is called, when to be reminded. */
export function withMore(create: CreateRequest, others: Clause[]): CreateRequest {
  return others.reduce<CreateRequest>((all, { utterance, request }) => {
    const changes = request?.kind === 'change' && isOpen(request.target);
    // "Two yoga classes, Tuesdays at six. Add them": they are what is new, and nobody who comes.
    if (addsThem.test(utterance.text)) return all;
    if (request && !changes && request.kind !== 'create') return all;
    const more = request?.kind === 'create' ? undefined : readMore(utterance);
    if (changes && (!more || (request.title && !more.title))) return withChange(all, request);
    if (!more) return all;
    const { guests: add, minutes, ...rest } = more;
    const to = { ...(minutes && { minutes }) };
    return { ...withChange(all, { kind: 'change', target: { words: [], when: {} }, to, add }), ...rest };
  }, create);
}

const addsThem = /^(?:please |so |and )*add (?:them|these|those)(?: (?:all|in|please|for me|too))*$/;

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
    ...(told.when.time ? {} : timedIn(others)),
    ...(calendar && { calendar }),
    ...(colour && { colour }),
    ...(conference && { conference }),
    when: { ...told.when, ...timedIn(others)?.when, ...told.when, ...request.when },
    guests: [...told.guests, ...request.guests],
  };
}

/** "The car needs its MOT and they've given me friday at 8 at the garage": when and where, in a clause without a name. */
function timedIn(others: Clause[]): Pick<CreateRequest, 'when' | 'place'> | undefined {
  const timed = others.find(({ utterance }) => whenOf(utterance).time);
  if (!timed) return undefined;
  const { when, place } = readNewEvent(timed.utterance, 0, { told: true });
  return { when, ...(place && { place }) };
}
