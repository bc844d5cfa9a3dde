import type { ModelEvent } from '#app/arlo/tool-output.ts';
import { wallOf } from '../dates/wall.ts';
import { isEmpty, partHours, type When } from '../dates/when.ts';
import { eventsNamed, firstOfSeries, isOn } from '../plan/match.ts';
import type { Memory, Request, Target } from '../understand/request.ts';
import { wordsOf } from '../plan/title-words.ts';
import { ordinalIn } from '../understand/parts/target.ts';
import { commandVerb } from '../understand/wording/verbs.ts';

/* Which of the events of the conversation few words point at. */

/** "Delete that call", "move the call to 2": the event in hand, where that is one. */
export function kindInHand(target: Target, text: string, { events, hand }: Memory): ModelEvent | undefined {
  const { words, name, when, event: known, mention, parts } = target;
  const event = events.length === 1 ? events[0] : hand;
  if (!event || known || mention || parts || words.length === 0 || !isEmpty(when)) return undefined;
  // "Cancel the whole session"
  const named = words.filter((word) => !wholly.test(word));
  if (named.length === 0) return undefined;
  const kind = bareWords(name ?? words.join(' '));
  const points = ['that', 'this', ...(events.length === 1 ? ['the'] : [])].some((pointing) =>
    ` ${bareWords(text)} `.includes(` ${pointing} ${kind} `),
  );
  const title = wordsOf(event.title);
  return points && named.every((word) => title.includes(word)) ? event : undefined;
}

/** "The party's the day after", "Move the party, please": the words without what is written to them. */
function bareWords(said: string): string {
  return said
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[,.;:!?…]+/g, '');
}

const wholly = /^(?:whole|entire|complete|full|bloody|blasted|wretched|stupid|silly|damn(?:ed)?)$/;

const ordersIt = new RegExp(
  `\\b(?:${commandVerb}|start|begin|end|finish|have|let|let's|(?:we|i)['’]ll do) (?:it|that|the (?:whole|entire) (?:thing|lot))\\b(?! (?:is|was|call|one|day)\\b)`,
  'i',
);

/** "I'll give that class a miss, so take it out": of the one class that was talked about. */
export function isOfKindInHand(text: string, { events }: Memory): boolean {
  const [event, ...others] = events;
  const at = text.search(ordersIt);
  if (!event || others.length > 0 || at < 0) return false;
  const title = wordsOf(event.title);
  const kinds = text.slice(0, at).matchAll(/\b(?:that|this) (?<kind>\p{L}+)/giu);
  return [...kinds].some(({ groups }) => title.includes(groups?.kind?.toLowerCase() ?? ''));
}

/** "Jonas' train is late, so start it at quarter past": "it" is ordered about, and the words before are those of a reason. */
export function isOrderOfIt(text: string, target: Target): boolean {
  const at = text.search(ordersIt);
  return at >= 0 && !isNamedIn(text.slice(0, at) + text.slice(at).replace(reasonAfter, ''), target);
}

/** "That's silly, end it at six": the order, and what is said before it. */
export function orderOfIt(text: string): { before: string; order: string } | undefined {
  const at = text.search(ordersIt);
  return at < 0 ? undefined : { before: text.slice(0, at), order: text.slice(at) };
}

/** "We'll do it on the 13th instead, same hours, the bacon freezes." */
const reasonAfter = /, (?:the|my|our) (?!.*\b(?:i mean|that is)\b)[^,.!?]*[.!]?$/i;

/** "Remind me an hour before so the bread's not stale": nothing that would be named stands before that, and why behind it. */
export function isReasonOfReminder(request: Request, text: string): boolean {
  if (request.kind !== 'change' || !request.reminders || request.target.words.length === 0) return false;
  const lead = beforeIt.exec(text);
  const said = wordsOf(text.slice(0, lead?.index ?? 0));
  const named = request.target.words.filter((word) => ordinalIn(word) === undefined);
  return lead !== null && !named.some((word) => said.includes(word));
}

const beforeIt =
  /\b(?:before(?:hand)?|ahead|in advance)(?: of)?(?: (?:it|that|this))?(?=[.,;!]| (?:so|because|cos|in case|or|otherwise|as|since)\b)/i;

/** "The lunch clashes, so move it" names it. */
export function isNamedIn(text: string, { words }: Target): boolean {
  const said = wordsOf(text.replace(thatIs, ''));
  return said.some(
    (word, at) =>
      /^(?:the|my|our|that|this|today|tomorrow)$/.test(word) &&
      // "They told me on the phone"
      !(/^(?:on|over)$/.test(said[at - 1] ?? '') && said[at + 1] === 'phone') &&
      // "At my age", "off my feet"
      !(/^(?:at|in|on|off|under|behind|by)$/.test(said[at - 1] ?? '') && /^(?:my|our)$/.test(word)) &&
      // "It's tight after the run": what is beside something else is not that.
      !/^(?:after|before|during|between)$/.test(said[at - 1] ?? '') &&
      said.slice(at + 1, at + 3).some((next) => words.includes(next)),
  );
}

/** "That's too short" points at nothing that has a name. */
const thatIs = /\b(?:that|this)(?:['’]?s| is| was)\b/gi;

/** "It", "the second one", "the design one", "the one at 9", "the other": one of the events talked about. */
export function pointedAt(target: Target, memory: Memory): ModelEvent | undefined {
  return byPlace(target, memory) ?? shownAt(target, memory.events) ?? byName(target, memory);
}

/** "Scrap the last thing in the evening": of the day that was looked at, where not more of it was shown. */
export function ofDayShown(target: Target, memory: Memory): Target | undefined {
  const { pick, words, when } = target;
  const { anchor, onThatDay, request: last } = memory;
  const isOpen = (pick === 'first' || pick === 'last') && words.length === 0 && when.part && !when.days;
  if (!isOpen || !anchor || !onThatDay || last?.kind !== 'agenda' || pointedAt(target, memory))
    return undefined;
  return { ...target, when: { ...when, days: { from: anchor, to: anchor, unit: 'day' } } };
}

function byPlace(
  { words, when, ordinal, pronoun, event, pick }: Target,
  memory: Memory,
): ModelEvent | undefined {
  const { events } = memory;
  if (event) return event;
  const { part, ...more } = when;
  const placed = isEmpty(more) ? { first: 1, last: -1, next: undefined, latest: undefined } : undefined;
  const place = ordinal ?? (pick && (pick === 'last' || events.length > 1) ? placed?.[pick] : undefined);
  if (place !== undefined && words.length === 0) {
    const list = inPart(listOf(memory), part);
    return isEmpty(more) || list.length > 1 ? list.at(place > 0 ? place - 1 : place) : undefined;
  }
  if (!pronoun || words.length > 0) return undefined;
  // Of several that were just looked for, "it" is none that was talked about before.
  const isOfFound = memory.request?.kind === 'find' && events.length > 1;
  return oneOf(events) ?? (isOfFound ? undefined : memory.hand);
}

/** "The last thing in the evening", of a day that was shown. */
function inPart(events: ModelEvent[], part: When['part']): ModelEvent[] {
  if (!part) return events;
  const [from, until] = partHours[part];
  return events.filter(({ allDay, start }) => {
    const hour = allDay ? undefined : wallOf(start)?.hour;
    return hour !== undefined && hour >= from && hour < until;
  });
}

/** The one that "it" is: the only one, or the only one that takes time. */
function oneOf(events: ModelEvent[]): ModelEvent | undefined {
  const timed = events.length > 1 ? events.filter(({ allDay, free }) => !allDay && !free) : events;
  return timed.length === 1 ? timed[0] : undefined;
}

/** "Quarter past seven, that's still yesterday! Delete it": the hour is only said again, of the event that begins then. */
export function hourSaidAgain(
  { words, when, pick }: Target,
  text: string,
  memory: Memory,
): ModelEvent | undefined {
  const { time, ...more } = when;
  const event = memory.events.length === 1 ? memory.events[0] : undefined;
  const start = event && !event.allDay ? wallOf(event.start) : undefined;
  const isOpen =
    time !== undefined && isEmpty(more) && words.length === 0 && !pick && text.search(ordersIt) >= 0;
  if (!isOpen || start?.minute !== time.minute) return undefined;
  return start.hour === time.hour || (!time.sure && start.hour === time.hour + 12) ? event : undefined;
}

/** What "the first one" counts in: what was shown, or, after single events, those made one after the other. */
function listOf({ events, made, shown }: Memory): ModelEvent[] {
  if (events.length > 1) return events;
  const all = made.flat();
  if (all.length > 1 && events.length === 1 && all.some(({ eventId }) => eventId === events[0]?.eventId))
    return all;
  return events.length === 0 && shown.length > 1 ? shown : events;
}

/** "The one at 9", of several that were shown. */
function shownAt({ words, when, pick }: Target, events: ModelEvent[]): ModelEvent | undefined {
  const { time } = when;
  if (!time || when.days || words.length > 0 || pick || events.length < 2) return undefined;
  const starts = (hour: number) =>
    events.filter((event) => {
      const start = event.allDay ? undefined : wallOf(event.start);
      return start?.hour === hour && start.minute === time.minute;
    });
  const usual = starts(time.hour);
  const found = usual.length > 0 || time.sure ? usual : starts(time.hour + 12);
  return found.length === 1 ? found[0] : undefined;
}

/** "The design one" of two reviews that were shown, "the sunday one", "the other". */
function byName({ words, when, mention, pick, parts }: Target, memory: Memory): ModelEvent | undefined {
  const { events, shown } = memory;
  if (mention || pick || parts) return undefined;
  const several = events.length > 1 ? events : shown;
  // "Shift lunch half an hour later", of the one lunch that was shown.
  if (several.length === 0 || (several.length === 1 && words.length === 0)) return undefined;
  const dated = several.filter((event) => isOn(event, when));
  if (words.length === 0) return when.days && dated.length === 1 ? dated[0] : undefined;
  const named = firstOfSeries(eventsNamed(dated, words));
  return named.length === 1 ? named[0] : undefined;
}

/** "The portfolio review and the partner update", of those that were shown. */
export function severalPointedAt({ parts = [], when }: Target, { events, shown }: Memory): ModelEvent[] {
  const several = (events.length > 1 ? events : shown).filter((event) => isOn(event, when));
  const nth = (words: string[]) => {
    const place = ordinalIn(words.join(' '));
    const event = place === undefined ? undefined : several.at(place > 0 ? place - 1 : place);
    return event ? [event] : eventsNamed(several, words);
  };
  const named = parts.map(nth);
  return named.every(({ length }) => length === 1) ? named.flat() : [];
}
