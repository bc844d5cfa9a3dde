import { month, ordinalDay } from '../dates/vocabulary.ts';
import { isTelling } from '../understand/parts/mention.ts';
import { isFiller } from '../understand/parts/target.ts';
import { daysThatGo } from './days-that-go.ts';
import type { Gist, Phrase } from './gist.ts';
import type { Item } from './items.ts';
import { endsSentence } from './sentences.ts';
import { textOf, wordsOf } from './text.ts';
import { quotedIn, renamedIn } from './titles.ts';

/* The event that a message is about, as it is named in a plain order. */

const pronoun =
  /^(?:it|that|this|them|both|all|those|these|he|she|they|one|that one|this one|the one|the meeting|the event|the thing|both of them|all of them|(?:that|this) (?:meeting|event|thing|appointment|call|session|booking))$/i;

/** "That one today" would be read as an hour. */
const ofOne = /^(?:that|this|the) one$/i;

/** Stands in an order for an event whose name only the calendar can tell: no event has it. */
export const standIn = 'zyxevent';

/**
 * The event as it is named, and the day or time that it is on. A pronoun stands for it where it has no name, and the
 * stand-in where one of several names may be its own. `guessed`: no words are marked as one, any may be.
 */
export function eventIn(gist: Gist): { name: string | undefined; named?: string[][]; guessed?: true } {
  const { intent, phrases, items } = gist;
  const [quoted, ...more] = intent === 'rename' ? renamedIn(items) : quotedIn(items);
  const days = phrases
    .filter(({ mark }) => mark === 'event')
    .flatMap(({ items: own }) => own.filter(isOnDay));
  // "It says “Sync”, call it “Catch up”": the first is what it is called now.
  if (intent === 'rename' && quoted !== undefined && more.length > 0)
    return { name: [`“${quoted}”`, ...days.map(({ text }) => text), ...oldTimes(gist, [])].join(' ') };
  // "It's called “Cancel it all on Monday”, can you remove that": a name, whatever it says.
  if (intent === 'delete' && quoted !== undefined && more.length === 0 && isOnlyQuoted(phrases))
    return { name: [`“${quoted}”`, ...oldTimes(gist, [])].join(' ') };
  const events = contrasted(
    phrases
      .filter(({ mark }) => mark === 'event')
      .map((phrase) => ofSeries(withoutJoin(withinSentence(phrase)), items)),
    gist,
  );
  const named = withoutHead(events.filter((phrase) => !pronoun.test(textOf(phrase))));
  const names = named.filter(
    (phrase, index) =>
      !named.some(
        (other, at) => at !== index && holds(other, phrase) && (at < index || !holds(phrase, other)),
      ),
  );
  const old = oldTimes(gist, names);
  const [first, ...others] = names.length > 0 ? names : events.slice(0, 1);
  if (!first) {
    const place =
      /\b(?:the |that )?(?:first|second|third|fourth|last|other)(?: (?:one|thing|event|meeting|of (?:those|them|the two)))?\b(?! (?:days?|weeks?|times?|year|month)\b)/.exec(
        // "On the first" is a day.
        wordsOf(items.filter(({ date }) => !date)),
      );
    if (place) return { name: [place[0], ...old].join(' ') };
    if (items.some(({ word }) => /^(?:it|them|both)$/.test(word))) return { name: ['it', ...old].join(' ') };
    const all = otherWords(gist);
    if ((all.length === 0 || items.length <= few) && intent !== 'find')
      return { name: ['it', ...old].join(' ') };
    return all.length > 0
      ? { name: [standIn, ...old].join(' '), named: all, guessed: true }
      : { name: undefined };
  }
  if (names.length === 0 && ofOne.test(textOf(first)))
    return { name: [/^at /i.test(old[0] ?? '') ? 'the one' : 'it', ...old].join(' ') };
  const isTold = others.length === 0 && (old.length > 0 || isDayBefore(first, gist)) && isOfTold(first, gist);
  const told = isTold ? otherWords(gist) : [];
  if (told.length > 0) return { name: [standIn, ...old].join(' '), named: told };
  const isList =
    others.every((other, index) => isJoined(gist, [first, ...others][index] ?? first, other)) ||
    (goes.has(intent) && isPair(items, first, others));
  if (isList) return { name: [[first, ...others].map(textOf).join(' and '), ...old].join(' ') };
  // "I’ve a driving lesson tomorrow, so my catch up has to be on Thursday": whose day that is, is not known.
  const known = intent === 'move' ? [] : old;
  return { name: [standIn, ...known].join(' '), named: names.map(wordsIn) };
}

const isOnDay = ({ date }: Item) => date === 'days';

function isOnlyQuoted(phrases: readonly Phrase[]): boolean {
  const events = phrases.filter(
    ({ mark, ...phrase }) => mark === 'event' && !pronoun.test(textOf({ mark, ...phrase })),
  );
  return events.every(({ items }) => items.every(({ quoted }) => quoted));
}

/** "… and so is the review. Neither should be in there", of which "the review Neither" is marked. */
function withinSentence(phrase: Phrase): Phrase {
  const end = phrase.items.findIndex(endsSentence);
  return end < 0 ? phrase : { ...phrase, items: phrase.items.slice(0, end + 1) };
}

/** "Parkrun + haircut", of which "+ haircut" is marked, "rename that to …", of which "that to" is, "quitting pottery": what leads to a name is no part of it. */
function withoutJoin(phrase: Phrase): Phrase {
  const isLed =
    phrase.items.length > 1 &&
    /^(?:and|&|\+|plus|quitting|ditching|scrapping)$/.test(phrase.items[0]?.word ?? '');
  return withoutTail(isLed ? { ...phrase, items: phrase.items.slice(1), at: phrase.at + 1 } : phrase);
}

/** "Before that can you remind me", "rename that to Deep work", of which "that can" and "that to" are marked. */
function withoutTail(phrase: Phrase): Phrase {
  const last = phrase.items.findLastIndex(({ word, quoted }) => quoted || !leadsOn.test(word));
  return last < 0 ? phrase : { ...phrase, items: phrase.items.slice(0, last + 1) };
}

const leadsOn = /^(?:can|could|would|will|shall|to|as|into|please|and|so|but|because|cos)$/;

/** "Every session in the physio series", of which "every session" is marked: the series has the name. */
function ofSeries(phrase: Phrase, items: readonly Item[]): Phrase {
  const end = phrase.at + phrase.items.length;
  const isNameless = phrase.items.every(({ word }) => anySession.test(word));
  // "The whole series of parkruns", of which "the whole" is marked.
  const isWhole = items[end]?.word === 'series';
  const lead = isWhole ? end + 1 : end;
  if (!isNameless || !/^(?:in|of)$/.test(items[lead]?.word ?? '')) return phrase;
  const name = items.slice(lead + 1, lead + 6);
  const last = name.findIndex(({ word, stop }) => word === 'series' || (isWhole && stop !== ''));
  const run = name.slice(0, last + 1);
  const isRun = run.every(({ date, stop }, at) => !date && (stop === '' || at === last));
  return run.length > (isWhole ? 0 : 1) && isRun ? { ...phrase, items: run, at: lead + 1 } : phrase;
}

const anySession =
  /^(?:every|each|all|the|my|our|of|single|whole|entire|session|class|lesson|appointment|meeting|visit|one)(?:e?s)?$/;

/** "The review I'd better go to. But the one at four, they only read it out, so delete it": "it" is what "but" leads to. */
function contrasted(events: Phrase[], { items }: Gist): Phrase[] {
  const isMeant = ({ at, items: own }: Phrase) => {
    const from = items.slice(0, at).findLastIndex(({ stop }) => /[.!?;,…]/.test(stop)) + 1;
    const lead = wordsOf(items.slice(from, at));
    return (
      /^(?:but|only)(?: the| my| our| that)*$/.test(lead) &&
      /\b(?:it|that)$/.test(wordsOf(items.slice(at + own.length)))
    );
  };
  const meant = events.findLast(isMeant);
  return meant ? [meant] : events;
}

/** "Both things with Priya, the lunch and the critique": what several names follow is a word for all of them. */
function withoutHead(named: Phrase[]): Phrase[] {
  const [head, ...rest] = named;
  return head && rest.length > 1 && severalEvents.test(textOf(head)) ? rest : named;
}

const severalEvents =
  /^(?:(?:the|my|our|both|two|three|all|these|those) )*(?:things|meetings|events|appointments|sessions|bookings|entries)\b/i;

/** "The physio is away, so my session on the 30th needs to be at six": what it is stands in what is told before. */
function isOfTold(event: Phrase, { intent }: Gist): boolean {
  return intent === 'move' && anyEvent.test(textOf(event));
}

/** "She's in a play on Monday the 30th. So that one session begins at six": the day is told there as well. */
function isDayBefore({ at }: Phrase, { items, phrases }: Gist): boolean {
  const from = items.slice(0, at).findLastIndex(({ stop }) => /[.!?…]/.test(stop)) + 1;
  return phrases.some(
    (phrase) =>
      phrase.mark === 'when' && phrase.at < from && phrase.items.some(({ date }) => date === 'days'),
  );
}

const anyEvent =
  /^(?:just )?(?:(?:the|my|our|that|this) )?(?:one )?(?:session|appointment|class|lesson|visit|meeting|slot)$/i;

/** "Drop the one tomorrow, the one next week can stay" */
const stays = /^(?:(?:can|may|should|is|has|is to|can just|still) )*(?:stays?|stand|remain|keep|fine)\b/;

/** When an event is, or several are: "tomorrow and 1 dec". */
function oldTimes(gist: Gist, names: readonly Phrase[]): string[] {
  const { intent, phrases, items } = gist;
  // "Both have to go, the one tomorrow and the one on the first"
  const each = items.filter(
    ({ date }, at) =>
      date === 'days' && items[at - 1]?.word === 'one' && !stays.test(wordsOf(items.slice(at + 1, at + 4))),
  );
  if (intent === 'delete' && each.length === 2) return [each.map(({ text }) => text).join(' and ')];
  const more = intent === 'delete' ? daysThatGo(gist) : undefined;
  if (more) return [more];
  const old = phrases.filter((phrase) => isOld(phrase, gist) && !isOfReason(phrase, gist));
  const told = old.map((phrase, index) => {
    const before = old[index - 1];
    const between = before ? items.slice(before.at + before.items.length, phrase.at) : [];
    const isJoin = between.length === 1 && /^(?:and|&|\+)$/.test(between[0]?.word ?? '');
    return isJoin ? `and ${textOf(phrase)}` : onDay(phrase, gist);
  });
  return [...dayBefore(names, gist), ...told];
}

/** "The tenth of december, not the ninth": a day that it is on, of the same month. */
function onDay(phrase: Phrase, { intent, phrases }: Gist): string {
  const text = textOf(phrase);
  // "My class starts at eight instead of seven", "at eight not seven": the name would be "class seven".
  if (bareHour.test(text)) return `at ${text}`;
  if (intent !== 'move' || !bareDay.test(text)) return text;
  const wanted = phrases.filter(({ mark }) => mark === 'when').map(textOf);
  const named = wanted.map((one) => monthOf.exec(one)?.[0]).find((one) => one !== undefined);
  return `${/^on /i.test(text) ? '' : 'on '}${text}${named ? ` of ${named}` : ''}`;
}

const bareHour = /^(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i;
const bareDay = new RegExp(`^(?:on )?the (?:${ordinalDay})$`, 'i');
const monthOf = new RegExp(`\\b(?:${month})\\b`, 'i');

/** When an event is. "Now" says that something is otherwise, and what moves on the "same day" stays on its own. */
function isOld(phrase: Phrase, gist: Gist): boolean {
  const { mark, items } = phrase;
  if (
    gist.intent === 'move' &&
    (sameDay.test(textOf(phrase)) || isDenied(phrase, gist) || isItsWeek(phrase, gist))
  )
    return false;
  // "It's at the park every week from now on": how often is no day that it is on.
  if (gist.intent === 'place' && items.every(({ date }) => date === 'repeat')) return false;
  return mark === 'old' && !dayBeside.test(textOf(phrase)) && !items.every(({ date }) => date === 'instant');
}

/** "I cut it myself last night. So Saturday's haircut can go": the day of a sentence before, where the name has its own. */
function isOfReason(phrase: Phrase, gist: Gist): boolean {
  const names = gist.phrases.filter(({ mark }) => mark === 'event');
  const sentenceOf = (at: number) => gist.items.slice(0, at).filter(({ stop }) => /[.!?…]/.test(stop)).length;
  const ownsDay = ({ at, items }: Phrase) => [gist.items[at - 1], items[0]].some(isOwner);
  const isApart = names.every(({ at }) => sentenceOf(at) > sentenceOf(phrase.at));
  // "My ears rang this morning. So delete band practice, the whole series": that has no day.
  const isWhole = gist.intent === 'delete' && /\bwhole series\b/.test(wordsOf(gist.items));
  return names.length > 0 && isApart && (isWhole || names.some(ownsDay));
}

/** "Tomorrow's" */
const isOwner = (item?: Item) => item?.date === 'days' && /(?:['’]|day|tomorrow|tmrw)s$/i.test(item.text);

/** "It's half seven till half nine, not seven till nine": the hours that it is no longer at, where its name is said. */
function isDenied({ at, items }: Phrase, { items: all, phrases }: Gist): boolean {
  const isHours = items.every(({ date }) => date === 'times');
  // "It's Thursday the 10th, not Wednesday": the one before that, whichever this week has.
  const isWeekday = items.every(({ date, text }) => date === 'days' && bareWeekday.test(text));
  const isNumbered = phrases.some(
    ({ mark, items: own }) => mark === 'when' && /\d|\bthe \S+(?:st|nd|rd|th)\b/.test(wordsOf(own)),
  );
  return (
    (isHours || (isWeekday && isNumbered)) &&
    /^(?:not|of|than)$/.test(all[at - 1]?.word ?? '') &&
    phrases.some(({ mark }) => mark === 'event')
  );
}

const bareWeekday =
  /^(?:on )?(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?$/i;

/** "Just for this week can the sync be on Wednesday": the week that the day is of. */
function isItsWeek(phrase: Phrase, { phrases }: Gist): boolean {
  const isDay = ({ mark, items }: Phrase) => mark === 'when' && items.some(({ date }) => date === 'days');
  return /^(?:(?:just|only) )?(?:for )?this week$/i.test(textOf(phrase)) && phrases.some(isDay);
}

const sameDay = /^(?:on )?(?:the )?same day$/i;
/** "The train can go, and the brunch on the day after": a day that only the event before knows. */
export const dayBeside =
  /^(?:on )?(?:the )?(?:(?:day|night|evening|morning) (?:after|before)|(?:next|following) (?:day|night|evening|morning))$/i;

/** "Tomorrow's focus block": a day that owns a name is the one that the event is on. */
function dayBefore(names: readonly Phrase[], { phrases, items }: Gist): string[] {
  const taken = phrases.flatMap(({ items: own }) => own);
  return names
    .flatMap(({ at }) => items[at - 1] ?? [])
    .filter(isOwner)
    .filter((item) => !taken.includes(item))
    .map(({ text }) => text.replace(/['’]?s$/, ''));
}

/** The words of a message that may name something, those that stand together. */
export function otherWords({ items, phrases }: Gist): string[][] {
  const taken = new Set(phrases.flatMap(({ items: own }) => own));
  const runs: string[][] = [[]];
  for (const item of items) {
    const word = item.word.replace(/['’]s$/, '');
    // "They’ve" is two of them.
    const isTold = item.word.split(' ').every((part) => isTelling(part) || isFiller(part)) || isFiller(word);
    const names = !item.date && !taken.has(item) && !isTold;
    if (names) runs.at(-1)?.push(word);
    if (!names || item.stop !== '') runs.push([]);
  }
  return runs.filter(({ length }) => length > 0);
}

/** "The ferry in May is off, and the hostel too": what is said of one is said of the other. "Drop the pair of them." */
function isPair(items: readonly Item[], first: Phrase, [other, ...more]: Phrase[]): boolean {
  if (!other || more.length > 0) return false;
  const isSaid = bothOf.test(wordsOf(items));
  const behind = items.slice(other.at + other.items.length);
  const end = behind.findIndex(({ stop }) => /[.!?;]/.test(stop));
  const isToo = /\b(?:as well|too)\b/.test(wordsOf(behind.slice(0, end < 0 ? undefined : end + 1)));
  const between = wordsOf(items.slice(first.at + first.items.length, other.at));
  return isSaid || (isToo && /(?:^| )(?:and|plus|also|oh)(?: (?:the|my|our))?$/.test(between));
}

const bothOf =
  /\b(?:both(?: of)? (?:them|those)|them both|(?:pair|two) of them|the pair|they (?:can )?both|neither|both (?:out|off)|both (?:are|have|can|need))\b/;
const goes = new Set<Gist['intent']>(['delete', 'accept', 'decline', 'maybe']);

/** "The lunch and that day's review" */
const joins =
  /^(?:and|nor|&|\+|plus|also|the|my|our|then|as|well|that|same|(?:day|morning|afternoon|evening|night)['’]?s)$/;

/** Whether only "and" or a comma is between two names, or when the first one is: "the brunch in march and the night train". */
function isJoined({ intent, items, phrases }: Gist, one: Phrase, other: Phrase): boolean {
  const from = one.at + one.items.length;
  const old = phrases.filter(({ mark }) => mark === 'old' && intent === 'delete');
  const dates = old.flatMap(({ items: own }) => own);
  // "Parkrun (just this week) and the haircut"
  const isLead = (item: Item) =>
    /^(?:just|only)$/.test(item.word) && dates.some((date) => date === items[items.indexOf(item) + 1]);
  const words = items.slice(from, other.at).filter((item) => !dates.includes(item) && !isLead(item));
  // "I no longer need the review or the update, delete them both"
  if (words.some(({ word }) => word === 'or') && items.some(({ word }) => word === 'both')) {
    return words.every(({ word }) => word === 'or' || joins.test(word));
  }
  const [first, ...rest] = words;
  // "Boiler svc and parents evening": the end of the first name may have no mark.
  const isEnd = first && rest.length > 0 && !first.date && !isTelling(first.word) && !isFiller(first.word);
  const between = isEnd && !joins.test(first.word) ? rest : words;
  return (
    between.every(({ word }) => joins.test(word)) &&
    (between.length > 0 || /,/.test(items[from - 1]?.stop ?? ''))
  );
}

function wordsIn({ items }: Phrase): string[] {
  return items
    .flatMap(({ text }) =>
      text
        .toLowerCase()
        .replace(/['’]s?$/, '')
        .split(/[\s/]+/),
    )
    .filter((word) => !article.test(word));
}

/** What so few words are about was said before. */
const few = 8;

const article = /^(?:the|my|our|a|an|of|on|in|at|for|to|and|with|from)$/;

function holds(longer: Phrase, shorter: Phrase): boolean {
  const words = wordsIn(longer);
  return wordsIn(shorter).every((word) => words.includes(word));
}
