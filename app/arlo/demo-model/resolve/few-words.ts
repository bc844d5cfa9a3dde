import type { ModelEvent } from '#app/arlo/tool-output.ts';
import type { Moment } from '../dates/moment.ts';
import { wallOf } from '../dates/wall.ts';
import { eventsNamed } from '../plan/match.ts';
import type { CreateRequest, Memory, Request, Understood } from '../understand/request.ts';
import { understand } from '../understand/understand.ts';
import { inPartAsked, nearHour, newEvent } from './bookings.ts';
import { exactWhen, slotRequest } from './slots.ts';

/* New events in so few words that only the conversation tells that they are new, and when they are. */

const putting = 'put|pop|stick|book|add|pencil|slot|squeeze|chuck|bung|enter';

/** "Cinema with Jo instead, same time", "put the report in its place, two till four": where the event was that was just deleted. */
export function inItsPlace(
  { text, request, asks }: Understood,
  { request: last, made }: Memory,
  moment: Moment,
): Request | undefined {
  const gone = last?.kind === 'delete' ? made.at(-1)?.at(-1) : undefined;
  if (!gone || asks || text.search(instead) < 0) return undefined;
  const sentences = sentencesOf(text);
  const sentence = sentences.find((one) => one.search(instead) >= 0) ?? text;
  if (!mayBeNew(request) && !putsInPlace.test(sentence)) return undefined;
  // "In its place I'm giving a talk. Enter 'Law talk' at 19:00": an order names it, the sentence before only tells.
  const ordered =
    sentences.length > 1 && request.kind === 'create' && request.title && !putsInPlace.test(sentence)
      ? namedAlone(sentences, sentence, moment)
      : undefined;
  const created = ordered ?? named(sentence.replace(instead, ' '), moment);
  const [start, end] = [wallOf(gone.start), wallOf(gone.end)];
  if (!created || !start || !end || (gone.allDay && !created.when.time)) return undefined;
  if (created.when.days) return ordered;
  const { days, ...times } = exactWhen(start, start.until(end).total('minutes'));
  return {
    ...placeTold(sentences, sentence, moment),
    ...created,
    when: {
      ...(created.when.time ? {} : times),
      ...(days && { days }),
      ...nearHour(created.when, gone.allDay ? undefined : start.hour),
    },
  };
}

/** The new event that another sentence orders. */
function namedAlone(sentences: string[], sentence: string, moment: Moment): CreateRequest | undefined {
  const orders = sentences
    .filter((one) => one !== sentence)
    .flatMap((one) => {
      const { request } = understand(one, moment);
      return request.kind === 'create' && request.title ? [request] : [];
    });
  return orders.length === 1 ? orders[0] : undefined;
}

const itsPlace = 'in(?:to)? (?:its|that|the) (?:place|slot|spot|gap|space)';
const instead = new RegExp(
  `[\\s,;]*\\b(?:(?:${itsPlace} |(?:in |on |for )?that (?:night|evening|morning|afternoon|day) )?instead(?: of (?:it|that))?|${itsPlace}|(?:at )?(?:the )?same time(?: instead)?)\\b`,
  'gi',
);
const putsInPlace = new RegExp(
  `\\b(?:${putting}) (?!(?:it|that|this|him|her|them)\\b)\\S.* (?:${itsPlace}|that (?:night|evening|morning|afternoon|day) instead)\\b`,
  'i',
);

/** "Costume shopping with Edie 1 to 3 then", after a look at a day: on that day. */
export function onThatDay(understood: Understood, memory: Memory, moment: Moment): Request | undefined {
  const sentences = sentencesOf(understood.text);
  const order = sentences.at(-1) ?? '';
  // "He's wanted me to watch them for ages. Film night, half seven to ten."
  const read = sentences.length > 1 && isNamedSpan.test(order) ? understand(order, moment) : undefined;
  return (read && addedThen(read, memory, moment)) ?? addedThen(understood, memory, moment);
}

const isNamedSpan =
  /^\p{L}[^.,;!?\d]{2,40}, (?!(?:and|but|so)\b)[^,;!?]* (?:to|till?|until|-|–) [^,;!?]*[.!]*$/iu;

function addedThen(
  { said, request, when, asks }: Understood,
  { request: last, events, anchor, onThatDay: isOn }: Memory,
  moment: Moment,
): Request | undefined {
  const looked = last?.kind === 'agenda' || last?.kind === 'free';
  // "Is anything on on Friday evening? Quiz night at eight", where there is nothing.
  const isOfPart = looked && last.when.part !== undefined && events.length === 0;
  const ends = isOfPart || when.until !== undefined || when.minutes !== undefined || /\bthen\W*$/i.test(said);
  if (!looked || !isOn || !anchor || asks || !when.time || when.days || !ends || !mayBeNew(request))
    return undefined;
  const created = named(said.replace(instead, ' ').replace(/[\s,]*\bthen\W*$/i, ''), moment);
  if (!created || isThere(events, created)) return undefined;
  const timed = inPartAsked(created.when, last);
  return { ...created, when: { ...timed, days: { from: anchor, to: anchor, unit: 'day' } } };
}

/** "Cake pickup 1700 same day": as what was talked about. */
export function onSameDay(
  { text, request, asks }: Understood,
  { events, anchor }: Memory,
  moment: Moment,
): CreateRequest | undefined {
  if (!anchor || asks || request.kind !== 'fragment' || !sameDay.test(text)) return undefined;
  const created = named(text.replace(sameDay, ' '), moment);
  if (!created?.when.time || created.when.days || isThere(events, created)) return undefined;
  return { ...created, when: { ...created.when, days: { from: anchor, to: anchor, unit: 'day' } } };
}

const sameDay = /[\s,;]*\b(?:on |for )?(?:the |that )?same (?:day|date)\b/i;

/** "Good. Invite her to Copy check then, 20 mins", after a look at a time: it is booked with those who were asked. */
export function invitedThen(
  { text, request, asks }: Understood,
  memory: Memory,
  moment: Moment,
): CreateRequest | undefined {
  const { request: last, slots = [] } = memory;
  const what = toWhat.exec(text)?.groups?.what;
  const slot = slots[0] && last?.kind === 'free' ? slotRequest(slots[0], memory) : undefined;
  if (request.kind !== 'change' || !request.add || asks || !what || slot?.kind !== 'create') return undefined;
  const created = named(what.replace(/[\s,]*\bthen\b/i, ''), moment);
  return created && { ...slot, ...created, guests: slot.guests, when: { ...slot.when, ...created.when } };
}

const toWhat =
  /\binvite (?:him|her|them|both(?: of them)?|them both) (?:to|for) (?<what>(?!it\b|that\b|the\b|my\b).+)$/i;

/**
 * "Smashing, then put Quiz night in there. It's at the Plough now, they've better crisps": one sentence puts something
 * in the gap that was found or made, and another may say where.
 */
export function putThere(
  { text, request, asks }: Understood,
  memory: Memory,
  moment: Moment,
): Request | undefined {
  const { request: last, events } = memory;
  const isGap = last?.kind === 'free' || last?.kind === 'delete' || last?.kind === 'agenda';
  if (!isGap || asks || !unclear.has(request.kind)) return undefined;
  const sentences = sentencesOf(text);
  const orders = sentences.filter((sentence) => putsThere.test(sentence));
  const [order = '', ...others] = orders;
  const read = understand(order.replace(/^\p{L}+[,!] (?=(?:then|so|and|please|put)\b)/u, ''), moment);
  if (others.length > 0 || read.request.kind !== 'create' || !read.request.title) return undefined;
  if (isThere(events, read.request)) return undefined;
  return newEvent(
    { ...placeTold(sentences, order, moment), ...read.request },
    { ...read, text: order },
    memory,
  );
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!…])\s+/);
}

/** "It's at the Plough": what another sentence tells of what is put in. */
function placeTold(sentences: string[], order: string, moment: Moment): { place?: string } {
  const [place] = sentences.flatMap((sentence) => {
    const told = sentence === order ? undefined : understand(sentence, moment).request;
    return told?.kind === 'change' && told.target.pronoun && told.place ? [told.place] : [];
  });
  return place ? { place } : {};
}

const unclear = new Set<Request['kind']>(['change', 'fragment', 'unknown', 'find']);
const putsThere = new RegExp(
  `\\b(?:${putting}) (?!(?:it|that|this|him|her|them)\\b)\\S.* (?:there|then|(?:at|in|into|for) that (?:time|slot|gap|hour|space))\\b`,
  'i',
);

/** Whether words are no more than a name with a time. */
function mayBeNew(request: Request): boolean {
  if (request.kind === 'change') return request.otherwise?.kind === 'fragment';
  return request.kind === 'fragment' ? request.target.words.length > 0 : request.kind === 'create';
}

function isThere(events: ModelEvent[], { title = '' }: CreateRequest): boolean {
  return eventsNamed(events, title.toLowerCase().split(' ')).length > 0;
}

/** What leads to a name, of which “Book club” is one. */
const opening =
  /^(?:\W*\b(?:ok(?:ay)?|phew|good|great|right|well|cool|nice|lovely|perfect|thanks|now|so|and|then|but|yes|yep|hm+|oh|put|add|book(?! (?:club|group|fair|launch|swap|sale|signing)\b)|chuck|stick|pop|throw|whack|bung|let['’]?s do|i['’]?ll do)\b(?: in)?[\s,.!]*)+/i;

/** A new event with a name, as it is read behind "add". Nobody asked for invitations. */
function named(text: string, moment: Moment): CreateRequest | undefined {
  const { request } = understand(`add ${text.replace(opening, '').trim()}`, moment);
  return request.kind === 'create' && request.title ? { ...request, inviteKnown: true } : undefined;
}
