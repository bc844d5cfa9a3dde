import type { ModelEvent } from '#app/arlo/tool-output.ts';
import type { Moment } from '../dates/moment.ts';
import { isEmpty, type When } from '../dates/when.ts';
import { eventsNamed, isOn } from '../plan/match.ts';
import { wordsOf } from '../plan/title-words.ts';
import type {
  ChangeRequest,
  ClearRequest,
  DeleteRequest,
  Memory,
  Request,
  Understood,
} from '../understand/request.ts';
import { readUtterance, whenOf } from '../understand/wording/utterance.ts';
import { changed, sameName, talkedAbout } from './in-hand.ts';
import { mayBeOn } from './ordered-then.ts';
import { looksAround } from './own-requests.ts';
import { isNamedIn } from './pointing.ts';

/* What shall go: of the events that were talked about, or one of their guests. */

/** What an order to delete means here; its event is put in later where it is "it". */
export function removal(
  request: DeleteRequest,
  understood: Understood,
  memory: Memory,
  moment: Moment,
): ChangeRequest | DeleteRequest {
  return (
    guestTakenOff(request, memory) ??
    onTheDaySaid(
      isBareRemoval(request) ? ofTheOneShown(request, memory) : request,
      understood,
      memory,
      moment,
    )
  );
}

/** "Cancel", and nothing more. */
export function isBareRemoval(request: Request): boolean {
  return (
    request.kind === 'delete' &&
    request.target.words.length === 0 &&
    isEmpty(request.target.when) &&
    !request.target.pronoun &&
    !request.target.event &&
    request.target.ordinal === undefined &&
    !request.target.pick
  );
}

/** "Ah they cancelled. Remove", of the one event that was talked about last; of several it has to be asked which. */
function ofTheOneShown(request: DeleteRequest, { events }: Memory): DeleteRequest {
  const [event, ...others] = events;
  return event && others.length === 0
    ? { ...request, target: { words: [], when: {}, pronoun: true } }
    : request;
}

/** "And remove Sam", when it was about an event's guests: a guest of it is taken off, and no event with that name is deleted. */
function guestTakenOff(
  { target }: Extract<Request, { kind: 'delete' }>,
  { events, request: last }: Memory,
): ChangeRequest | undefined {
  const [event, ...others] = events;
  const [word, ...more] = target.words;
  if (!event || others.length > 0 || !word || more.length > 0 || !isEmpty(target.when)) return undefined;
  const ofGuests =
    last?.kind === 'change'
      ? (last.add ?? last.remove) !== undefined
      : last?.kind === 'find' && last.fact === 'who';
  return ofGuests && !event.title.toLowerCase().includes(word)
    ? changed(event, { remove: [{ name: target.name ?? word }] })
    : undefined;
}

/** "No running this saturday, so take it out" is not about what is on friday, whatever was talked about. */
function onTheDaySaid(
  request: DeleteRequest,
  { text }: Understood,
  memory: Memory,
  moment: Moment,
): DeleteRequest {
  const { events, hand } = memory;
  const event = events.length === 1 ? events[0] : hand;
  const { days } = whenSaid(text, moment);
  const isIt = request.target.pronoun === true && request.target.words.length === 0;
  if (!isIt || !event || days?.unit !== 'day' || isOn(event, { days })) return request;
  // "The one on the thirtieth, delete it"
  return { ...request, target: sameName({ words: [], when: { days } }, text, memory) };
}

/** "Take groceries off again": no guest of it is called so, but the event itself. */
export function eventTakenOff(
  { remove, target }: ChangeRequest,
  { events, hand }: Memory,
): Request | undefined {
  const event = events.length === 1 ? events[0] : hand;
  const [one, ...more] = remove ?? [];
  if (!event || !one || more.length > 0 || target.words.length > 0) return undefined;
  const isTitle =
    eventsNamed([event], one.name.toLowerCase().split(' ')).length > 0 && !/\bwith\b/i.test(event.title);
  return isTitle ? { kind: 'delete', target: { words: [], when: {}, event } } : undefined;
}

/**
 * "Cancel the 30th", "from the 17th on, take them all out", while one series is talked about: of its events, and of nothing
 * else that is on then.
 */
export function ofSeriesInHand(
  { request, text }: Understood,
  memory: Memory,
  moment: Moment,
): DeleteRequest | undefined {
  const event = talkedAbout(memory);
  const last = memory.request;
  const isOfAll = request.kind === 'clear' ? isOpen(request) && !clears.test(text) : endsAll(request, text);
  if (!event?.seriesId || !isOfAll || !last || looksAround.has(last.kind)) return undefined;
  const when = 'when' in request && request.when.days ? request.when : whenSaid(text, moment);
  if (!when.days) return undefined;
  const { edge, ...days } = when.days;
  const begins = edge === 'from';
  // "Cancel friday" is of what is weekly on mondays no more than of all that is on.
  const isOneDay =
    edge === undefined && days.from.equals(days.to) && (!days.weekday || mayBeOn(event, days.from.dayOfWeek));
  if (!begins && !isOneDay) return undefined;
  const target = { words: wordsOf(event.title), name: event.title, when: { days } };
  return { kind: 'delete', target, ...(begins && { scope: 'following' as const }) };
}

/** Whether nothing but days says what shall go. */
function isOpen({ words, everything, beside, except, events = [] }: ClearRequest): boolean {
  return words.length === 0 && !everything && !beside && !except && events.length === 0;
}

/** "I've had enough, so from the 9th on delete them all": the day says which, and no name does. */
function endsAll(request: Request, text: string): boolean {
  return (
    request.kind === 'delete' &&
    request.scope === 'following' &&
    isEmpty(request.target.when) &&
    !isNamedIn(text, request.target) &&
    pointsAtAll.test(text)
  );
}

const pointsAtAll = /\b(?:it|them|they|those|these)\b/i;

function whenSaid(text: string, moment: Moment): When {
  return whenOf(readUtterance(text, moment, { asSaid: true }));
}

const clears = /\b(?:clear|wipe|empty|free|everything|(?:whole|entire|all|my) day)\b/i;

/** "Cancel the last one", of a list that was just shown. */
export function lastShown({ text }: Understood, { events, request: last }: Memory): Request | undefined {
  const event = events.at(-1);
  const listed = events.length > 1 && (last?.kind === 'agenda' || last?.kind === 'find');
  return event && listed && /\b(?:cancel|delete|remove|drop|scrap|bin)\b.*\blast\b/i.test(text)
    ? { kind: 'delete', target: { words: [], when: {}, event } }
    : undefined;
}

/** "Delete the whole series", when one event of it was just deleted. */
export function goneSeries(request: Request, { events, made }: Memory): ModelEvent[] {
  const last = made.at(-1)?.at(-1);
  const isOfSeries = request.kind === 'delete' && request.scope !== undefined && events.length === 0;
  return isOfSeries && last?.seriesId ? [{ ...last, eventId: last.seriesId }] : [];
}
