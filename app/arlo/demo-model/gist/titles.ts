import { wholeNumber } from '../dates/vocabulary.ts';
import type { Gist, Phrase } from './gist.ts';
import type { Item } from './items.ts';
import { colourWord } from '../understand/wording/colour-words.ts';
import { nobody, textOf, wordsOf } from './text.ts';
import { isNamedBefore, whoComes, withGroup, withPersonNamed, withThing, withVisitor } from './told-name.ts';

/* What a new event, or one that gets a new name, is to be called. */

/** Of names that so much speaks against, a word, fewer than half are right (messages that were held back). */
const leastFor = -20;

/** Titles, a quoted one first, then the one for which the most speaks. None is better than one that too much speaks against. */
export function titlesOf(gist: Gist): string[] {
  const { intent, phrases, items } = gist;
  const quoted = quotedName(gist);
  const marks = phrases.filter(({ mark }) => mark === 'title');
  const titles =
    intent === 'rename'
      ? marks.map((phrase) => fromName(phrase, phrases, items))
      : intent === 'create'
        ? withWhom(marks, items)
        : marks;
  const names = titles.filter((phrase) => !nobody.test(textOf(phrase)));
  // "The plasterer comes on friday, put him in": what a pronoun stands for has been named.
  const isTold = names.length < titles.length || (intent === 'create' && putsIt.test(wordsOf(items)));
  const least = isTold ? -Infinity : leastFor;
  const marked = names
    .filter(
      (phrase) =>
        phrase.weight > least * phrase.items.length ||
        (intent === 'create' &&
          (isNamedBefore(phrase, gist) || withPersonNamed(textOf(phrase), phrase, gist) !== textOf(phrase))),
    )
    .toSorted(
      (a, b) =>
        Number(isDated(b, gist)) - Number(isDated(a, gist)) ||
        Number(isCounted.test(textOf(a))) - Number(isCounted.test(textOf(b))) ||
        b.weight - a.weight,
    )
    .map((phrase) =>
      intent === 'rename' ? textOf(phrase) : (calledIn(phrase, phrases, items) ?? plainName(phrase, gist)),
    )
    .filter((name) => /\p{L}{2}|1:1/u.test(name) && !noName.test(name));
  const found = [quoted ?? toldName(gist), ...marked].filter((name) => name !== undefined);
  const told = found.length === 0 && intent === 'create' ? toldOfDay(items) : undefined;
  return told === undefined ? found : [told];
}

/** "Six lessons": how many of what, another word says. */
const isCounted = new RegExp(
  `^(?:\\d+|${wholeNumber}) (?:lessons|sessions|classes|appointments|evenings|workshops|visits)$`,
  'i',
);

/** Who comes, where no name is marked for which much speaks. */
export function toldName(gist: Gist): string | undefined {
  const titles = gist.phrases.filter(({ mark }) => mark === 'title');
  const isOpen = gist.intent === 'create' && titles.every(({ weight }) => weight < 0);
  return isOpen && quotedName(gist) === undefined ? whoComes(gist) : undefined;
}

/** "Saturday the twelfth is my nan's ninetieth make that an all day thing": what a day is said to be. */
function toldOfDay(items: readonly Item[]): string | undefined {
  const from = items.findIndex(({ word }, at) => word === 'is' && items[at - 1]?.date === 'days') + 1;
  const own = items.slice(from);
  const length = own.findIndex(({ word, date }) => date !== undefined || endsTold.test(word));
  const run = own.slice(0, length < 0 ? undefined : length);
  const isName = from > 0 && run.length > 1 && run.length <= mostTold && ownWord.test(run[0]?.word ?? '');
  const isWhole = run.slice(0, -1).every(({ stop }) => stop === '');
  return isName && isWhole ? nameOf(run.map(({ text }) => text).join(' ')) : undefined;
}

const mostTold = 5;
const ownWord = /^(?:my|our|the)$/;
/** What begins the order that follows. */
const endsTold =
  /^(?:make|put|add|mark|block|book|get|stick|pop|note|save|enter|so|and|can|could|please|it|that|i|we)$/;

/** "A call with the accountant": both parts of a name may have a mark, and what leads from one to the other has none. */
function withWhom([name, next, ...others]: readonly Phrase[], items: readonly Item[]): Phrase[] {
  const first = name && withSomebody(name, items);
  if (!first || !next) return first ? [first] : [];
  const between = items.slice(first.at + first.items.length, next.at);
  const isOne =
    first.items.at(-1)?.stop === '' &&
    between.every(({ stop, date }) => stop === '' && !date) &&
    /^with (?:the|my|our|an?|his|her|their)$/.test(wordsOf(between));
  if (!isOne) return [first, ...withWhom([next, ...others], items)];
  const both = [...first.items, ...between, ...next.items];
  return withWhom([{ ...first, items: both, weight: first.weight + next.weight }, ...others], items);
}

/** "A call with my accountant": whom it is with, where nobody is invited by a name. */
function withSomebody(phrase: Phrase, items: readonly Item[]): Phrase {
  const end = phrase.at + phrase.items.length;
  const [joint, owner, ...rest] = items.slice(end, end + 5);
  const isOpen = (item?: Item) => item !== undefined && item.stop === '' && !item.date && !item.quoted;
  if (joint?.word !== 'with' || ![phrase.items.at(-1), joint, owner].every(isOpen)) return phrase;
  if (!owner || !/^(?:my|our|his|her|their)$/.test(owner.word)) return phrase;
  const own = rest.findIndex(({ word, date }) => date !== undefined || endsName.test(word));
  const run = rest.slice(0, own < 0 ? undefined : own);
  const last = run.findIndex(({ stop }) => stop !== '');
  const who = last < 0 ? run : run.slice(0, last + 1);
  const isWhole = who.length > 0 && who.length < 3 && who.every(({ text }) => /^[\p{L}’'-]+$/u.test(text));
  return isWhole
    ? { ...phrase, items: [...phrase.items, { ...joint, text: 'with' }, owner, ...who] }
    : phrase;
}

/** What stands behind a name, and is no part of it. */
const endsName =
  /^(?:at|on|in|for|from|to|till?|until|by|and|but|or|about|this|next|that|it|i|we|he|she|they|should|will|is|has|needs?|lasts?|please|so|because|cos)$/;

const putsIt =
  /\b(?:put|add|get|book|pop|stick|enter|note|write|save|have) (?:it|that|this|them|him|her) (?:in|down|up)\b/;
const noName = /^(?:half past|(?:opens|closes|ends|finishes)|quarter (?:past|to)|(?:full|whole|all) days?)$/i;

/**
 * "He was cheeky to the end. The funeral’s on Thursday": what is said to be on a day is the name, and what stands in a
 * sentence without any is none.
 */
function isDated(title: Phrase, { intent, items, phrases }: Gist): boolean {
  const own = textOf(title);
  const end = title.at + title.items.length;
  // "The train leaves at nine", of which "the train leaves" is marked.
  const isWithVerb = /['’]s$| (?:is|goes|leaves|departs|sails|flies|starts|begins)$/i.test(own);
  const isSaid = isWithVerb || /^(?:is|starts|begins)$/.test(items[end]?.word ?? '');
  const next = isWithVerb ? items[end] : items[end + 1];
  const from = items.slice(0, title.at).findLastIndex(({ stop }) => /[.!?]/.test(stop)) + 1;
  const isAlone = phrases.every(({ mark, at }) => mark !== 'when' || at >= from);
  return intent === 'create' && isSaid && next?.date !== undefined && isAlone && !anyOccasion.test(own);
}

const anyOccasion =
  /^(?:(?:the|my|our|this|that|first|next) )*(?:appointment|meeting|date|one|thing|event|session|slot|it|that|this)(?:['’]s)?$/i;

/**
 * "Call the lunch menus and budgets", of which "budgets" is marked: all that stands behind the old name, and the day that
 * it is on, is the new one.
 */
function fromName(title: Phrase, phrases: readonly Phrase[], items: readonly Item[]): Phrase {
  const isOfOld = ({ mark }: Phrase) => mark === 'event' || mark === 'old';
  const ends = phrases.filter(isOfOld).map(({ at, items: own }) => at + own.length);
  const from = Math.max(...ends.filter((end) => end <= title.at));
  const between = items.slice(from, title.at);
  if (from < 0 || between.some(({ word }) => parts.test(word))) return title;
  return { ...title, items: [...between, ...title.items], at: from };
}

/** What parts the old name from the new one. */
const parts =
  /^(?:to|as|into|it|its|it['’]s|this|that|from|in|now|instead|is|be|called|named|so|the|name|title)$/;

/** "An entry saying Proposal due": what is given as a name goes on to where the sentence does something else. */
function calledIn(title: Phrase, phrases: readonly Phrase[], items: readonly Item[]): string | undefined {
  const end = title.at + title.items.length;
  const from = items.slice(0, end).findLastIndex(({ word }) => calls.test(word)) + 1;
  if (
    from === 0 ||
    items.slice(from, end).some(({ stop, date }, at) => date ?? (stop && from + at < end - 1))
  )
    return undefined;
  const others = phrases.filter(({ mark }) => mark !== 'title').flatMap(({ items: own }) => own);
  const goesOn = (item: Item, before?: Item) =>
    before?.stop === '' && !item.date && !others.includes(item) && !leavesName.test(item.word);
  const rest = items.slice(end);
  const length = rest.findIndex((item, at) => !goesOn(item, items[end + at - 1]));
  const run = items.slice(from, length < 0 ? items.length : end + length);
  // "School says it's inset day"
  if (/^(?:(?:it|that|there)(?:['’]?s| is)?|me|us|him|her|them|you)$/.test(run[0]?.word ?? ''))
    return undefined;
  return run.length > 0 ? run.map(({ text }) => text).join(' ') : undefined;
}

const calls = /^(?:saying|says|called|named|titled|entitled|labelled)$/;
const leavesName =
  /^(?:please|thanks|so|because|cos|as|since|otherwise|and|but|or|for|at|on|in|to|with|from|by|of|will|would|could|can|it|that|i|i['’]m|we|if)$/;

/** "Van hire, location Shrubland Garage": the word before a place says that it is one. */
function withoutLabel(phrase: Phrase, phrases: readonly Phrase[]): string {
  const end = phrase.at + phrase.items.length;
  // "Venue the Ivy": an article may stand between.
  const isLed = phrases.some(({ mark, at }) => mark === 'place' && (at === end || at === end + 1));
  return isLed ? textOf(phrase).replace(/ (?:location|venue|place|address|where)$/i, '') : textOf(phrase);
}

/** "It says “Sync”. Call it Catch up": a name in quotes that an event has is not its new one, where another is marked. */
function quotedName({ intent, phrases, items }: Gist): string | undefined {
  const titled = phrases.flatMap(({ mark, items: own }) => (mark === 'title' ? own : []));
  // "He says I should “own my growth”. Give me a “Course work” block": of two, the one that is marked.
  if (intent !== 'rename') return quotedIn(titled)[0] ?? quotedIn(items)[0];
  const isMarked = (wanted: Phrase['mark']) => (item: Item) =>
    phrases.some(({ mark, items: own }) => mark === wanted && own.includes(item));
  const quoted = items.filter((item) => item.quoted);
  const isOld = quoted.every(isMarked('event')) && phrases.some(({ mark }) => mark === 'title');
  // "Nobody likes the word “update”. Rename it to Catch-up": what another sentence quotes is no name.
  const isElsewhere = !quoted.some(isMarked('title')) && phrases.some(({ mark }) => mark === 'title');
  return isOld || isElsewhere ? undefined : renamedIn(items).at(-1);
}

/** What stands in quotation marks, each for itself. */
export function quotedIn(items: readonly Item[]): string[] {
  const runs: Item[][] = [];
  for (const [index, item] of items.entries()) {
    if (!item.quoted) continue;
    const last = items[index - 1];
    if (last?.quoted && !/["”“»'’]/.test(last.stop)) runs.at(-1)?.push(item);
    else runs.push([item]);
  }
  return runs.flatMap((run) =>
    run[0] && !isSpoken(items, items.indexOf(run[0])) ? [run.map(({ text }) => text).join(' ')] : [],
  );
}

/** The same with the old name first: "call it “Home office” rather than just “Home”" has it last. */
export function renamedIn(items: readonly Item[]): string[] {
  const quoted = quotedIn(items);
  const at = items.findLastIndex((item, index) => item.quoted && !items[index - 1]?.quoted);
  const isContrast = inPlaceOf.test(wordsOf(items.slice(Math.max(0, at - 3), at)));
  return isContrast ? quoted.toReversed() : quoted;
}

const inPlaceOf = /(?:\binstead of|\brather than|\bnot)(?: just| only| plain)?$/;

/** "My boss said “bring cake”, so put lunch in": what somebody said is no name. */
function isSpoken(items: readonly Item[], at: number): boolean {
  return speaks.test(wordsOf(items.slice(Math.max(0, at - 2), at)));
}

/** What leads to words that somebody said. */
export const speaks =
  /\b(?:said|wrote|asked|shouted|texted|replied|answered|goes|told)(?: (?:me|us|her|him|them|to))?[\s,:]*$/i;

/** "Her party’s on Saturday", of which "party" is marked: what belongs to a name before it. */
function ownerOf({ at }: Phrase, items: readonly Item[]): string {
  const [owner, has, before] = [items[at - 3], items[at - 2], items[at - 1]];
  // "Nora has her driving test on the 9th"
  const isOwn =
    before &&
    has &&
    /^(?:has|have|had|taking|doing|sitting|having|getting|starting)$/.test(has.word) &&
    /^(?:his|her|their)$/.test(before.word);
  const person = owner?.text.replace(/['’]s$/, '') ?? '';
  if (isOwn && /^\p{Lu}\p{Ll}+$/u.test(person) && !nobody.test(person)) return `${person}’s `;
  // "Theo’s parents’ evening is on Tuesday", of which "parents’ evening" is marked
  const isNamed = has?.word !== 'the' && !before?.date && namedOwner.test(before?.text ?? '');
  // "I said I'd help Tom move", of which "Tom move" is marked
  return before?.stop === '' && (isNamed || /^(?:his|her|their|help)$/.test(before.word))
    ? `${before.text} `
    : '';
}

const namedOwner =
  /^(?!(?:it|that|there|here|what|who|when|where|how|let|he|she|this|everyone|everybody|someone|somebody|nobody)['’])\p{L}+['’]s$/iu;

/** "Remind me to put the bins out", "the chimney gets swept on Friday": the verb goes on behind its object. */
function particleOf({ at, items: own }: Phrase, items: readonly Item[]): string {
  const next = items[at + own.length];
  const isDone = /^gets?$/.test(own.at(-1)?.word ?? '') && own.length > 1 && own.at(-1)?.stop === '';
  if (isDone && next && !next.date && /(?:ed|t|ne|wn)$/.test(next.word)) return ` ${next.text}`;
  const behind = wordsOf(items.slice(at + own.length, at + own.length + 2));
  if (own.at(-1)?.stop === '' && expires.test(behind)) return ` ${behind}`;
  const isOpen =
    own.at(-1)?.stop === '' &&
    /^\p{L}+ (?:the|my|our|his|her|their|some|an?) /iu.test(own.map(({ text }) => text).join(' '));
  const after = items[at + own.length + 1];
  return next &&
    isOpen &&
    /^(?:out|off|up|back|away|over|round)$/.test(next.word) &&
    (next.stop !== '' || !after || after.date !== undefined)
    ? ` ${next.text}`
    : '';
}

/** "My passport runs out on the third of March": what ends then is more than the thing. */
const expires = /^(?:runs? out|(?:falls|is|are) due)$/;

/** "Flat a 2pm, flat b 3.30": a letter before the hour is the name of one of several, and no article. */
function letterOf({ at, items: own }: Phrase, items: readonly Item[]): string {
  const [last, next, after] = [own.at(-1), items[at + own.length], items[at + own.length + 1]];
  const isOpen = last?.stop === '' && next?.stop === '' && after?.date !== undefined;
  return isOpen && /^[a-h]$/i.test(next.text) ? ` ${next.text.toUpperCase()}` : '';
}

const lead = new RegExp(
  `^(?:it['’]?s|it is|that['’]?s|there['’]?s|there is|his|her|their|my|our|the|an?|some|another|not|on|gotta|got to|have to|has to|need to|going (?:for|to)|(?:off|away) on|(?:off|away) to(?= (?:the|an?|my|our) )|(?:off|away)(?= \\p{L}+ing\\b)|having|(?:taking|doing|giving) (?:an?|the|my|our)|(?:a |the )?(?:date|day|slot) (?:for|on) (?:the|my|our|his|her|their)(?! (?:diary|calendar)\\b)|to|(?:in )?(?:${colourWord}) (?:for|as)(?: the| my| our)?) (?=\\S)`,
  'iu',
);

/** A marked name as it stands in a calendar. */
function plainName(phrase: Phrase, gist: Gist): string {
  const { items, phrases } = gist;
  const typed = ownerOf(phrase, items) + withoutLabel(phrase, phrases) + particleOf(phrase, items);
  const name = nameOf(withPersonNamed(typed, phrase, gist)) + letterOf(phrase, items);
  const whole = [withVisitor, withGroup, withThing].reduce((all, more) => more(all, phrase, items), name);
  return whole + destinationOf(name, phrase, items);
}

/** "I'm off to Leeds. The train goes at seven": where it takes one, a sentence before may say. */
function destinationOf(name: string, { at }: Phrase, items: readonly Item[]): string {
  const to = items
    .slice(0, at)
    .findIndex(({ word }, index) => word === 'to' && travels.test(items[index - 1]?.word ?? ''));
  const [first, second] = items.slice(to + 1, at);
  if (!isRide.test(name) || to < 0 || !first || !properName.test(first.text)) return '';
  const isTwo = first.stop === '' && second !== undefined && properName.test(second.text);
  return ` to ${first.text}${isTwo ? ` ${second.text}` : ''}`;
}

const isRide = /^(?:train|flight|plane|bus|coach|ferry|boat|eurostar|sleeper)$/i;
const travels =
  /^(?:off|going|go|heading|head|travelling|traveling|flying|fly|travel|sail|back|down|up|over|away)$/;
const properName = /^\p{Lu}[\p{L}'’-]+$/u;

/** A title without what leads to it: "going for dinner", "its MOT", "in yellow for the stocktake"; "frm" is short. */
function nameOf(text: string): string {
  return lead.test(text)
    ? nameOf(text.replace(lead, ''))
    : text
        .replace(/ frm (?=\S)/gi, ' from ')
        .replace(/ (?:is|are) (?=(?:staying|visiting)$)/i, ' ')
        .replace(
          /(?: (?:@|it['’]?s|that['’]?s|is|are|itself|coming|comes|goes|meets|finally|falls|happens|leaves|departs|sails|flies|takes off|sets off|(?:re)?starts|opens|resumes|reopens|kicks off|going|started|then|there|again|too|please|with|for|at|on|in|the|an?|my|our)|['’]s)+$/i,
          '',
        );
}
