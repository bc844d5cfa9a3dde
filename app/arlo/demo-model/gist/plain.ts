import { numberOf } from '../dates/vocabulary.ts';
import { eachChanged } from './each-changed.ts';
import { eventIn, otherWords, standIn } from './event.ts';
import type { Gist, Phrase } from './gist.ts';
import type { Item } from './items.ts';
import type { Mark } from './marks.ts';
import { whoIn } from './people-marked.ts';
import { endsSentence } from './sentences.ts';
import { eachNew, withoutTold } from './several.ts';
import { isMoreThanLead, textOf, wordsOf } from './text.ts';
import { timesOf } from './times-wanted.ts';
import { toldEnd, untilThen, withEndMeant, withRangeWanted, withStartTold } from './told-end.ts';
import { titlesOf, toldName } from './titles.ts';
import { writers, type Parts } from './writers.ts';

/* The plain order that a message comes to, in the words it was said in. */

/** A plain order. `named` are the words of which some name the event that `standIn` stands for, by what stands together. */
export type Order = {
  text: string;
  named?: string[][];
  /** None of those words is marked as the name of an event. */
  guessed?: true;
  /** Much speaks for the name of the new event, and for its place. */
  sureOfName?: true;
  /** The new event has no name. */
  nameless?: true;
  /** "Call the boiler service radiators": nothing says where the name ends and the new one begins. */
  unparted?: true;
  sureOfPlace?: true;
};

/** Writes the order, undefined where the message does not say enough for one. */
export function plainly(whole: Gist): Order | undefined {
  const gist = withEndMeant(
    withPlaceBehind(withStartTold(withoutTold(withoutHeading(withRangeWanted(whole))))),
  );
  const each = eachNew(gist)?.map((one) => plainly(one)?.text);
  const day = each && dayOfAll(gist);
  const onItsDay = (one = '') =>
    day === undefined || one.includes(day.text) ? one : `${one} ${onDay(day.text)}`;
  if (each) return each.includes(undefined) ? undefined : { text: each.map(onItsDay).join('. ') };
  const changed = eachChanged(gist)?.map((one) => plainly(one));
  if (changed?.every((order) => order && !order.named))
    return { text: changed.map((order) => order?.text).join('. ') };
  const { name, named, guessed } = eventIn(gist);
  const text = writers[gist.intent]?.({ ...partsOf(gist), event: name });
  if (text === undefined) return undefined;
  const isSureOf = (wanted: Mark) =>
    gist.phrases.some(({ mark, weight, items }) => mark === wanted && weight > muchFor * items.length);
  return {
    text,
    ...(named && text.includes(standIn) && { named, ...(guessed && { guessed }) }),
    ...((isSureOf('title') || toldName(gist) !== undefined) && { sureOfName: true as const }),
    ...(gist.intent === 'create' && titlesOf(gist).length === 0 && { nameless: true as const }),
    ...(isSureOf('place') && { sureOfPlace: true as const }),
    ...(gist.intent === 'rename' && isUnparted(gist) && { unparted: true as const }),
  };
}

/** "Viewings sat: flat a 2pm, flat b 3.30": what stands before the colon names all of them, and none of its own. */
function withoutHeading(gist: Gist): Gist {
  const { items, phrases } = gist;
  const end = items.findIndex(({ stop }) => stop.includes(':'));
  const isHeading = ({ mark, at, items: own }: Phrase) => mark === 'title' && at + own.length <= end + 1;
  const isDated = items.slice(0, end + 1).some(({ date }) => date === 'days');
  const isTimed = items.slice(0, end + 1).some(({ date }) => date === 'time' || date === 'times');
  if (!phrases.some(isHeading) || !isDated || isTimed) return gist;
  const rest = { ...gist, phrases: phrases.filter((phrase) => !isHeading(phrase)) };
  return eachNew(rest) ? rest : gist;
}

/** "Date w dan sat 8pm pizza union": what stands behind the hour of something with somebody, and ends it, is where it is. */
function withPlaceBehind(gist: Gist): Gist {
  const { intent, items, phrases } = gist;
  const [name, place, ...more] = phrases.filter(({ mark }) => mark === 'title');
  if (intent !== 'create' || !name || !place || more.length > 0) return gist;
  const end = name.at + name.items.length;
  const isWith =
    items[end]?.word === 'with' && phrases.some(({ mark, at }) => mark === 'who' && at === end + 1);
  const isLast =
    place.at + place.items.length === items.length && /^times?$/.test(items[place.at - 1]?.date ?? '');
  if (!isWith || !isLast || phrases.some(({ mark }) => mark === 'place')) return gist;
  return { ...gist, phrases: phrases.map((one) => (one === place ? { ...one, mark: 'place' } : one)) };
}

/** "Two jobs for friday: a quote at eight and a repair at five": the one day that is said, before them, is that of each. */
function dayOfAll({ items, phrases }: Gist): Item | undefined {
  const first = Math.min(...phrases.filter(({ mark }) => mark === 'title').map(({ at }) => at));
  const [day, ...others] = items.filter(({ date }) => date === 'days');
  const isBefore = day !== undefined && items.indexOf(day) < first;
  return isBefore && others.length === 0 && !hasRepeat(items) ? day : undefined;
}

const hasRepeat = (items: Gist['items']) => items.some(({ date }) => date === 'repeat' || date === 'instant');
const onDay = (text: string) => text.replace(/^for /i, 'on ');

/** Whether the new name stands right behind the old one. */
function isUnparted({ phrases }: Gist): boolean {
  return phrases.some(
    ({ mark, at, items }) =>
      mark === 'event' && phrases.some((next) => next.mark === 'title' && next.at === at + items.length),
  );
}

/** Of a hundred names for whose words so much speaks, more than ninety are right (corpus and practice). */
const muchFor = 11;

function partsOf(told: Gist): Omit<Parts, 'event'> {
  const gist = withLeadsJoined(withoutNow(told));
  const { phrases, items } = gist;
  const of = (mark: Mark) => phrases.filter((phrase) => phrase.mark === mark).map(textOf);
  const one = (mark: Mark) => of(mark).at(-1);
  const end = toldEnd(gist);
  const until = one('until');
  const whens = phrases.filter(({ mark }) => mark === 'when');
  const when = withCount(timesOf(gist), gist);
  return {
    all: wordsOf(items),
    title: titlesOf(gist),
    who: whoIn(gist),
    place: placeIn(gist),
    when,
    until:
      (until && (gist.intent === 'create' ? untilThen({ text: until }) : until.replace(/^by /i, 'until '))) ??
      (end && untilThen(end)) ??
      (gist.intent === 'length' ? of('old').find((text) => endsThen.test(text)) : undefined),
    length: wantedLength(gist),
    lead: leadsMeant(gist),
    others: otherWords(gist).flat(),
    shifts: whens.some(({ items: own }) =>
      own.some(({ date, text }) => date === 'shift' && when.includes(text)),
    ),
  };
}

/** "It's six swimming lessons, Saturdays at nine": how many there are stands before the name. */
function withCount(when: string, { intent, items, phrases }: Gist): string {
  const repeats = items.filter(({ date }) => date === 'repeat');
  const [name] = phrases.filter(({ mark, at }) => mark === 'title' && isCount(items[at - 1]));
  const isOfWeeks = repeats.length === 1 && /day/i.test(repeats[0]?.text ?? '');
  const isSaid = items.some(({ date }) => date === 'times over');
  if (intent !== 'create' || !name || !isOfWeeks || isSaid || !/s$/i.test(textOf(name))) return when;
  return `${when}, ${items[name.at - 1]?.text} times`;
}

const isCount = (item?: Item) =>
  item?.stop === '' && item.date === undefined && /^(?:[3-9]|[1-9]\d)$/.test(`${numberOf(item.word)}`);

/** "Annual leave til 8 jan": where nothing else is said of how long it is, that is its end. */
const endsThen = /^(?:until|till?|up to|through) /i;

/** "Alert 15 min and 1hr before", of which "1hr before" is marked: what is joined to it is said of the same. */
function withLeadsJoined(gist: Gist): Gist {
  const { items, phrases } = gist;
  const isJoined = ({ mark, at, items: own }: Phrase) => {
    const end = at + own.length;
    const isLed = phrases.some((next) => next.mark === 'lead' && next.at === end + 1);
    return mark === 'length' && isLed && /^(?:and|&|\+|plus)$/.test(items[end]?.word ?? '');
  };
  return {
    ...gist,
    phrases: phrases.map((phrase) => (isJoined(phrase) ? { ...phrase, mark: 'lead' } : phrase)),
  };
}

/** "Two hours ahead of the flight um actually three hours": what is said anew stands for what was said before it. */
function leadsMeant({ items, phrases }: Gist): string[] {
  const leads = phrases.filter(({ mark }) => mark === 'lead');
  const isAnew = ({ at }: Phrase) => saidAnew.test(wordsOf(items.slice(Math.max(0, at - 4), at)));
  return leads.slice(Math.max(0, leads.findLastIndex(isAnew))).map(textOf);
}

const saidAnew =
  /(?:^| )(?:actually|no|sorry|rather|i mean|make (?:it|that)|wait|scratch that)(?: (?:u+m|make (?:it|that)|i mean|sorry|no))*$/;

/** "Put bell ringing in. It's at the chapel now": what is so by now is not to begin now. */
function withoutNow(gist: Gist): Gist {
  const { intent, phrases, items } = gist;
  const title = phrases.find(({ mark }) => mark === 'title');
  const isIdle = ({ mark, at, items: own }: Phrase) =>
    mark === 'when' &&
    own.every(({ word }) => word === '<instant>') &&
    title !== undefined &&
    items.slice(title.at, at).some(endsSentence);
  return intent === 'create' ? { ...gist, phrases: phrases.filter((phrase) => !isIdle(phrase)) } : gist;
}

/** "It needs 90 minutes instead of an hour": the length that it is to have, and not the one that it has. */
function wantedLength({ intent, phrases, items }: Gist): string | undefined {
  const lengths = phrases.filter(({ mark }) => mark === 'length');
  const isOld = ({ at }: Phrase) =>
    items.slice(Math.max(0, at - 2), at).some(({ word }) => /^(?:instead|rather|not)$/.test(word)) ||
    /^of /i.test(items[at]?.text ?? '');
  // "When could we sit down for an hour? We've been at it for a week": with a search, how long it lasts is asked first.
  const place = intent === 'slots' ? 0 : -1;
  const wanted = lengths.filter((phrase) => !isOld(phrase)).at(place) ?? lengths.at(-1);
  return wanted ? textOf(wanted) : intent === 'create' ? lengthTold({ phrases, items }) : undefined;
}

/** "Add a boiler check on Thursday at nine. It should only take them half an hour": what another sentence tells of it. */
function lengthTold({ phrases, items }: Pick<Gist, 'phrases' | 'items'>): string | undefined {
  if (phrases.some(({ mark }) => mark === 'until')) return undefined;
  const named = phrases.findLast(({ mark }) => mark === 'title');
  const told = items.filter((item, at) => {
    const from = items.slice(0, at).findLastIndex(({ stop }) => /[.!?;,…]/.test(stop)) + 1;
    const lead = wordsOf(items.slice(from, at));
    return item.date === 'length' && (takes.test(lead) || needs.test(lead) || (lead === '' && isAlone(at)));
  });
  /** "Book a call with Dana at 11. Twenty minutes, she talks": all that is said so, and not how long something took. */
  function isAlone(at: number): boolean {
    const isBehind = named !== undefined && items.slice(named.at, at).some(endsSentence);
    const end = items.slice(at).findIndex(endsSentence);
    const rest = wordsOf(items.slice(at + 1, end < 0 ? undefined : at + end + 1));
    return isBehind && items[at]?.stop !== '' && !took.test(rest);
  }
  return told.length === 1 ? told[0]?.text : undefined;
}

const took = /\b(?:was|were|had|took|kept|last|ago|\p{L}{3,}ed)\b/u;

const takes =
  /^(?:(?:and|but|so) )?(?:it|that|this|they)(?:['’](?:s|ll|d|re))?(?: (?:is|will|would|should|shouldn['’]?t|won['’]?t|usually|normally|only|just|probably|never|really|generally|i think))* (?:takes?|lasts?|be|needs?|runs?)(?: (?:them|him|her|me|us|more than|longer than|about|around|only|just|up to|roughly|over))*$/;

/** "Sam and I need 45 minutes on prices" */
const needs =
  /^(?:(?:\p{L}+ and )?i|we|you|she|he|they)(?:['’](?:ll|d))?(?: (?:will|would|only|just|really))* (?:needs?|wants?|take)$/u;

/** "In Garage 12", of which "Garage" is marked: a number that says no time, where one is said besides. */
function numberBehind({ at, items: own }: Phrase, { items, phrases }: Gist): string {
  const next = items[at + own.length];
  const isTimed = items.some((item) => item.date === 'time' || item.date === 'times');
  const isMarked = phrases.some((phrase) => next !== undefined && phrase.items.includes(next));
  return next &&
    isTimed &&
    !isMarked &&
    own.at(-1)?.stop === '' &&
    !next.date &&
    /^\d{1,3}[a-z]?$/i.test(next.text)
    ? ` ${next.text}`
    : '';
}

/** Where it is to be: "in room two, not room four" names another. */
function placeIn(gist: Gist): string | undefined {
  const { phrases, items } = gist;
  const places = phrases
    .filter((phrase) => phrase.mark === 'place' && isMoreThanLead(textOf(phrase)))
    .filter(
      (phrase) =>
        !isOfEncounter(phrase, gist) &&
        !isOfMeal(phrase, gist) &&
        !isOfOthers(phrase, gist) &&
        !/^(?:(?:by|on|over|via) )?(?:the )?phone$/i.test(textOf(phrase)) &&
        !isRate(phrase, gist),
    );
  const wanted =
    places.filter(({ at }) => !isDenied.test(wordsOf(items.slice(0, at)))).at(-1) ?? places.at(-1);
  return wanted
    ? headBefore(wanted, gist) + textOf(wanted) + numberBehind(wanted, gist)
    : (placeOfTwo(gist) ?? placeInName(gist));
}

/** "… at nine. Alder Chapel.", of which "Chapel" is marked: a sentence that is a name and no more. */
function headBefore({ at, items: own }: Phrase, { items, phrases }: Gist): string {
  const head = items.slice(items.slice(0, at).findLastIndex(endsSentence) + 1, at);
  const isOwn = (item: Item) =>
    item.stop === '' && !item.date && !phrases.some((phrase) => phrase.items.includes(item));
  const isName = [...head, ...own].every(({ text }) => /^\p{Lu}/u.test(text)) && head.every(isOwn);
  const last = own.at(-1);
  return isName && head.length > 0 && head.length < 3 && last && endsSentence(last)
    ? `${head.map(({ text }) => text).join(' ')} `
    : '';
}

/** "Lunch at Dishoom", "a conference in Leeds": where it is may be part of its name. */
function placeInName({ intent, phrases }: Gist): string | undefined {
  const title = intent === 'create' ? phrases.find(({ mark }) => mark === 'title') : undefined;
  return (
    title &&
    / (?:at|in(?! (?:\p{L}+ish|French|German|Italian|Dutch|Welsh|Japanese|Chinese|Latin|Year)\b)) (\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+)*)$/u.exec(
      textOf(title),
    )?.[1]
  );
}

const isDenied =
  /\b(?:not|rather than|instead of)(?: (?:at|in|from))?(?: the)?(?: (?:room|studio|hall|platform|gate|terminal))?$/;

/** "The flight goes from Luton not Gatwick": of two places without a mark, the one that is not denied. */
function placeOfTwo({ intent, items, phrases }: Gist): string | undefined {
  const not = items.findIndex(({ word }) => word === 'not');
  const lead = items.slice(0, Math.max(not, 0)).findLastIndex(({ word }) => /^(?:from|at|in)$/.test(word));
  const [run, other] = [items.slice(lead + 1, not), items[not + 1]];
  const marked = new Set(phrases.flatMap(({ items: own }) => own));
  const isPlain = (item: Item) =>
    !item.date && !marked.has(item) && item.stop === '' && /^\p{L}+$/u.test(item.word);
  const isContrast =
    lead > 0 && run.length > 0 && run.length <= 3 && run.every(isPlain) && other && isPlain(other);
  return isContrast && (intent === 'move' || intent === 'place')
    ? run.map(({ text }) => text).join(' ')
    : undefined;
}

/** "She charges by the minute": little speaks for a place where nothing is. */
function isRate({ at, items: own, weight }: Phrase, { items }: Gist): boolean {
  return items[at - 1]?.word === 'by' && weight < muchFor * own.length;
}

/** "I ran into Tom at the market. He wants lunch on friday": where something else was is no place of what is new. */
function isOfEncounter(place: Phrase, { intent, items, phrases }: Gist): boolean {
  const from = items.slice(0, place.at).findLastIndex(({ stop }) => /[.!?…]/.test(stop)) + 1;
  const behind = items.slice(place.at).findIndex(({ stop }) => /[.!?…]/.test(stop));
  const to = behind < 0 ? items.length : place.at + behind + 1;
  const isOfEvent = phrases.some(
    ({ mark, at }) => (mark === 'title' || mark === 'when') && at >= from && at < to,
  );
  return intent === 'create' && !isOfEvent && meets.test(wordsOf(items.slice(from, to)));
}

/** "On Sunday from 10 to 12, before lunch at Mum's": there is the meal. */
function isOfMeal(place: Phrase, { items }: Gist): boolean {
  return mealBeside.test(wordsOf(items.slice(Math.max(0, place.at - 4), place.at)));
}

/** "… at nine, otherwise Mrs Hall writes me a note": who does something then is no place. */
function isOfOthers({ at, items: own }: Phrase, { items }: Gist): boolean {
  const [before, next] = [items[at - 1], items[at + own.length]];
  return (
    /^(?:otherwise|because|cos|since|or|else|so|as|before|unless|if)$/.test(before?.word ?? '') &&
    next !== undefined &&
    !next.date &&
    own.at(-1)?.stop === ''
  );
}

const mealBeside = /\b(?:before|after) (?:breakfast|brunch|lunch|dinner|tea|supper)(?: (?:at|in))?$/;

const meets =
  /^(?:\S+ ){0,2}?(?:i|we)(?: have| had| am|['’](?:ve|d|m))? (?:just |finally |actually |only )?(?:under|stuck|sat|bumped|ran into|run into|met|saw|seen|spotted|heard|overheard|got (?:talking|chatting)|was|were|sat|stood)\b/;
