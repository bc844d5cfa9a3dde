import { isEmpty, withoutEdge } from '../../dates/when.ts';
import { readGuests } from '../parts/guests.ts';
import type { ChangeRequest, NamedGuest } from '../request.ts';
import { tokenAt } from '../wording/sentence.ts';
import { orPronoun, readTarget } from '../parts/target.ts';
import { covered, type Utterance } from '../wording/utterance.ts';

const removing =
  /^(?:take|remove|drop|delete|kick|cut|scratch|get|leave|exclude|cancel) (?<who>(?!(?:away|home|out|back)\b).+?) (?:off(?: of)?|from|out of)(?! my (?:mon|tues|wednes|thurs|fri|satur|sun)day\b)(?: the (?:guest list|guests|invite|invitation|attendees|list)(?: (?:of|for|from|to))?)? (?<event>.+)$/;
/** "Take her off" */
const takingOff =
  /^(?:take|drop|kick|leave) (?<who>\S+(?: and \S+)?) (?:off|out|from)(?: (?:of )?(?:it|that|the (?:guest )?list|the (?:invite|invitation|guests|attendees)))?(?: again)?$/;
const uninviting = /^(?:un-?invite|dis-?invite) (?<who>.+?)(?: (?:from|to|for|off) (?<event>.+))?$/;
const adding =
  /^(?:add|invite|include|loop in|loop|cc|copy|get|put|stick|pop|bring|rope in) (?!(?:an? )?(?:yes|no|maybe) )(?<who>.+?) (?:in on|in to|on to|along to|to|into|onto|on|for|in(?= (?:the|my|our|this|next|today's|tomorrow's|\w+day's)\b))(?: the (?:guest list|guests|invite|invitation|attendees|list)(?: (?:of|for|to))?)? (?<event>.+)$/;
/** "swap jonas for tomas in the board meeting" */
const swapping =
  /^(?:swap|replace|switch|exchange) (?<who>\S+(?: \S+)?) (?:for|with|by) (?<by>\S+(?: \S+)?) (?:in|on|at|for|from) (?<event>.+)$/;
/** "take him off" */
const removingFromIt =
  /^(?:take|drop|remove|leave|strike) (?<who>him|her|them)(?: (?:off|out)(?: of it| the list)?)?$/;
const addingToIt = /^(?:add|invite|include|loop in|bring|cc) (?<who>.+?)(?: (?:along|in))?$/;
/** "Lena should be there as well", of the event in hand. */
const joining =
  /^(?<who>(?!(?:i|we|you|it|that|this|they|he|she|there|everyone|everybody|nobody|what|who) )\S+(?: and \S+)?) (?:should|needs to|has to|must|will|can|could|wants to|would like to|is|are) (?:also )?(?:be (?:there|in it|on it|invited|added|included)|come(?: along)?|join|attend|coming(?: along)?|joining|attending)(?: (?:it|us|too))?$/;
/** "I'd like Jonas invited", "we need Aiko on it" */
const wanting =
  /^(?:i|we) (?:would like|want|need) (?<who>(?!(?:it|that|this|an?|the|my|our|to|some|more|you|everything|nothing) )\S+(?: and \S+)?) (?:to (?:be (?:there|invited|in it|on it|added)|come(?: along)?|join(?: us| in)?|attend)|invited|in on (?:it|that|this)|on (?:it|that))$/;
/** Where an event is kept, as against the event itself. */
const keeping =
  /^(?:(?:my|the|our) )?(?:work |personal )?(?:calendar|diary|schedule|agenda|day|week|plans|list)\b/;

/** "take tomas off the roadmap review", "add lena to the demo". Guests are never events, so nothing is deleted. */
export function readGuestChange(utterance: Utterance): ChangeRequest | undefined {
  const { text } = utterance;
  // "Delete pottery from thursday on" takes away the rest of a series.
  const rest = /\bfrom (?:\S+ ){1,2}(?:on|onwards?|forwards?)\b/.test(text);
  const removed = uninviting.exec(text) ?? takingOff.exec(text) ?? (rest ? null : removing.exec(text));
  if (removed) {
    const remove = people(utterance, removed);
    const sure = uninviting.test(text);
    const target = remove && eventIn(utterance, removed, sure);
    if (remove && target) return { kind: 'change', target, to: {}, remove };
    return undefined;
  }
  const swapped = swapping.exec(text);
  if (swapped) {
    const [remove, add] = [people(utterance, swapped, 'who'), people(utterance, swapped, 'by')];
    const target = remove && add && eventIn(utterance, swapped, true);
    if (target) return { kind: 'change', target, to: {}, add, remove };
  }
  const added = adding.exec(text);
  if (added && !makesNew(utterance, added)) {
    const add = people(utterance, added);
    const target = add && eventIn(utterance, added, false);
    // "Add book club for thursday at eight": what is entered for a time, and nobody.
    const isTime = target?.words.length === 0 && / for (?:the )?$/.test(untilEvent(text, added));
    if (add && target && !isTime) return { kind: 'change', target, to: {}, add };
  }
  const off = removingFromIt.exec(text);
  const remove = off && people(utterance, off);
  if (remove && (/ (?:off|out)\b/.test(text) || off.groups?.who !== 'them'))
    return { kind: 'change', target: { words: [], when: {}, pronoun: true }, to: {}, remove };
  const joins = joining.exec(text) ?? wanting.exec(text);
  const joined = joins && people(utterance, joins);
  if (joined) return { kind: 'change', target: { words: [], when: {}, pronoun: true }, to: {}, add: joined };
  const bare = addingToIt.exec(text);
  const invites =
    /^(?:invite|loop|cc)\b|^(?:add|include|bring) (?:him|her|them)$|^(?:add|include) \S+@\S+$/.test(text);
  if (bare && utterance.dates.length === 0 && (utterance.manner.also || invites)) {
    const add = people(utterance, bare);
    if (add) return { kind: 'change', target: { words: [], when: {}, pronoun: true }, to: {}, add };
  }
  return undefined;
}

function untilEvent(text: string, { groups }: RegExpExecArray): string {
  return text.slice(0, text.length - (groups?.event ?? '').length);
}

const thing =
  /\b(?:reminder|note|meeting|event|appointment|call|invite|description|link|minutes|hours?|review|sync|workshop|demo|lunch|dinner|class|lesson|session|party|trip|flight|train|drive|visit|walk|run|holiday|journey|taxi|exam|shift|dentist|doctor|haircut|gym|milk|shopping|food|gym|yoga|tennis|football|swimming|piano|guitar|breakfast|coffee|tea|drinks|bins?|laundry|bills?|rent|homework|meeting|break|time|slot)\b/i;

/** Whether these words name something that is done, and nobody. */
export function isThing(words: string): boolean {
  return thing.test(words);
}

/** The people named in a sentence; undefined when the words are no names. */
function people(
  utterance: Utterance,
  found: RegExpExecArray,
  group: 'who' | 'by' = 'who',
): NamedGuest[] | undefined {
  const who = found.groups?.[group] ?? '';
  const { sentence, dates } = utterance;
  if (/^(?:it|that|this|everything|all|both|one|something|everyone|lunch|dinner|coffee)\b/.test(who))
    return undefined;
  if (isThing(who)) return undefined;
  const from = tokenAt(sentence, found[0].indexOf(` ${who}`) + 1);
  const to = tokenAt(sentence, (sentence.tokens[from]?.at ?? 0) + who.length);
  const tokens = sentence.tokens.slice(from, to);
  if (
    tokens.some(
      (token) => token.quoted || covered(dates, token.at) || /^(?:the|a|an|my|our)$/.test(token.word),
    )
  )
    return undefined;
  const { guests, phrase } = readGuests(tokens, sentence.source);
  return guests.length > 0 && phrase === '' ? guests : undefined;
}

function eventIn(
  utterance: Utterance,
  found: RegExpExecArray,
  sure: boolean,
): ChangeRequest['target'] | undefined {
  const event = found.groups?.event;
  if (event === undefined) return { words: [], when: {}, pronoun: true };
  if (keeping.test(event)) return undefined;
  const { sentence, text } = utterance;
  const from = tokenAt(sentence, text.length - event.length);
  const target = readTarget(utterance, from, sentence.tokens.length);
  // "Remove lunch from friday" takes the lunch away: a day has no guests.
  const isDay =
    target.words.length === 0 &&
    !target.pronoun &&
    !target.when.time &&
    !target.pick &&
    target.ordinal === undefined;
  if (isDay && !sure) return undefined;
  return isEmpty(target.when) ? orPronoun(target) : { ...target, when: withoutEdge(target.when) };
}

/** "Invite Tomas to a retro on friday at 4" is a new event, "to the retro" one that is there. */
function makesNew({ dates, text, sentence }: Utterance, found: RegExpExecArray): boolean {
  const event = found.groups?.event ?? '';
  const from = text.length - event.length;
  const isDate = sentence.tokens.every(({ at }) => at < from || covered(dates, at));
  // "Put the tax return on the 7th at noon": a day is no event.
  if (isDate && text.slice(0, from).endsWith(' on ')) return true;
  if (/^(?:an?|another|a new|new)\b/.test(event)) return true;
  // "Add MOT for the car 18 december 8am"
  const isTimed =
    dates.some(({ piece }) => piece.kind === 'days') && dates.some(({ piece }) => piece.kind === 'time');
  if (isTimed && text.slice(0, from).endsWith(' for ')) return true;
  if (/^(?:the|my|our|it|that|this|those|them|both|all)\b|^\w+'s\b/.test(event)) return false;
  return dates.some(({ piece }) => piece.kind === 'time' || piece.kind === 'times');
}
