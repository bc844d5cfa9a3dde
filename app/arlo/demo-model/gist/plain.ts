import { isEmail } from '../understand/guests.ts';
import { isTelling } from '../understand/mention.ts';
import { isFiller } from '../understand/target.ts';
import { eventIn, otherWords, standIn } from './event.ts';
import type { Gist, Phrase } from './gist.ts';
import type { Item } from './items.ts';
import type { Intent, Mark } from './marks.ts';
import { eachNew } from './several.ts';
import { textOf, wordsOf } from './text.ts';

/* The plain order that a message comes to, in the words it was said in. */

type Writer = (parts: Parts) => string | undefined;

/** What a message says, by what it says it of. */
type Parts = {
  /** Every word of the message, lower case. */
  all: string;
  title: string[];
  who: string[];
  place: string | undefined;
  event: string | undefined;
  when: string;
  until: string | undefined;
  length: string | undefined;
  lead: string | undefined;
  /** What is not marked and may name something. */
  others: string[];
  /** Whether a time that is wanted is a distance: "half an hour later". */
  shifts: boolean;
};

/** A plain order. `named` are the words of which some name the event that `standIn` stands for, by what stands together. */
export type Order = {
  text: string;
  named?: string[][];
  /** Much speaks for the name of the new event, and for its place. */
  sureOfName?: true;
  sureOfPlace?: true;
};

/** Writes the order, undefined where the message does not say enough for one. */
export function plainly(gist: Gist): Order | undefined {
  const each = eachNew(gist)?.map((one) => plainly(one)?.text);
  if (each) return each.includes(undefined) ? undefined : { text: each.join('. ') };
  const { name, named } = eventIn(gist);
  const text = writers[gist.intent]?.({ ...partsOf(gist), event: name });
  if (text === undefined) return undefined;
  const isSureOf = (wanted: Mark) =>
    gist.phrases.some(({ mark, weight, items }) => mark === wanted && weight > muchFor * items.length);
  return {
    text,
    ...(named && text.includes(standIn) && { named }),
    ...(isSureOf('title') && { sureOfName: true as const }),
    ...(isSureOf('place') && { sureOfPlace: true as const }),
  };
}

/** Of a hundred names for whose words so much speaks, more than ninety are right (corpus and practice). */
const muchFor = 11;

function partsOf(gist: Gist): Omit<Parts, 'event'> {
  const { phrases, items } = gist;
  const of = (mark: Mark) => phrases.filter((phrase) => phrase.mark === mark).map(textOf);
  const one = (mark: Mark) => of(mark).at(-1);
  const whens = phrases.filter(({ mark }) => mark === 'when');
  return {
    all: wordsOf(items),
    title: titlesOf(gist),
    who: whoIn(gist),
    place: one('place'),
    when: timesOf(gist),
    until: one('until'),
    length: one('length'),
    lead: one('lead'),
    others: otherWords(gist).flat(),
    shifts: whens.some(({ items: own }) => own.some(({ date }) => date === 'shift')),
  };
}

/** Of names that so much speaks against, a word, fewer than half are right (messages that were held back). */
const leastFor = -20;

/** Titles, a quoted one first, then the one for which the most speaks. None is better than one that too much speaks against. */
function titlesOf({ phrases, items }: Gist): string[] {
  const quoted = items.filter((item) => item.quoted).map(({ text }) => text);
  const marked = phrases
    .filter(({ mark, weight, items: own }) => mark === 'title' && weight > leastFor * own.length)
    .toSorted((a, b) => b.weight - a.weight)
    .map((phrase) => nameOf(withoutLabel(phrase, phrases)))
    .filter((name) => /\p{L}{2}|1:1/u.test(name) && !/^(?:half past|quarter (?:past|to))$/i.test(name));
  return quoted.length > 0 ? [quoted.join(' '), ...marked] : marked;
}

/** "Van hire, location Shrubland Garage": the word before a place says that it is one. */
function withoutLabel(phrase: Phrase, phrases: readonly Phrase[]): string {
  const end = phrase.at + phrase.items.length;
  // "Venue the Ivy": an article may stand between.
  const isLed = phrases.some(({ mark, at }) => mark === 'place' && (at === end || at === end + 1));
  return isLed ? textOf(phrase).replace(/ (?:location|venue|place|address|where)$/i, '') : textOf(phrase);
}

const days = new Set(['days', 'repeat', 'instant', 'soon', 'allDay', 'shift']);
const times = new Set(['time', 'times', 'part', 'instant', 'soon', 'allDay', 'shift']);

/** The times that are wanted. Of a new or moved event those without a mark count where no other names a day, or an hour. */
function timesOf({ intent, items, phrases }: Gist): string {
  const whens = phrases.filter(({ mark }) => mark === 'when').flatMap(({ items: own }) => own);
  const taken = new Set(phrases.flatMap(({ items: own }) => own));
  const lacks = (kinds: Set<string>) => !whens.some(({ date }) => date && kinds.has(date));
  const [noDay, noTime, noRepeat] = [lacks(days), lacks(times), lacks(new Set(['repeat']))];
  const fills = ({ date }: Item) =>
    date !== undefined &&
    ((noDay && days.has(date)) || (noTime && times.has(date)) || (noRepeat && date === 'repeat'));
  const canFill = intent === 'create' || (intent === 'move' && whens.length === 0);
  const more = canFill ? items.filter((item) => !taken.has(item) && fills(item)) : [];
  return items
    .filter((item) => whens.includes(item) || more.includes(item))
    .map(({ text }) => text)
    .join(' ');
}

/** A title without what leads to it: "going for dinner", "its MOT". */
function nameOf(text: string): string {
  const lead =
    /^(?:its|his|her|their|my|our|the|an?|some|another|not|on|gotta|got to|have to|has to|need to|going (?:for|to)|having|to) (?=\S)/i;
  return lead.test(text)
    ? nameOf(text.replace(lead, ''))
    : text.replace(
        /(?: (?:it['’]?s|that['’]?s|is|are|coming|comes|finally|leaves|starts|then|again|too|please|with|for|at|on|in|the|an?|my|our)|['’]s)+$/i,
        '',
      );
}

const nobody =
  /^(?:me|i|us|we|my|her|him|his|them|they|he|she|you|everyone|everybody|somebody|someone|it|that|this|both|all|two|three|no|the|a|an)$/i;

/** Everybody whose name is marked, and who is named in one breath with them or after "with". Pronouns name nobody. */
function whoIn({ intent, items, phrases }: Gist): string[] {
  const marked = new Set(phrases.flatMap(({ items: own }) => own));
  const names: { at: number; name: string }[] = [];
  const joins = /^(?:and|&|\+|plus)$/;
  const isCapital = phrases.some(
    ({ mark, items: own }) => mark === 'who' && /^\p{Lu}/u.test(own[0]?.text ?? ''),
  );
  const also = (place: number): void => {
    const item = items[place];
    if (!item || item.date || marked.has(item) || names.some(({ at }) => at === place)) return;
    // "The bet and Lena": where names have capitals, other words are none.
    if (isCapital && /^\p{Ll}/u.test(item.text)) return;
    if (!/^\p{L}[\p{L}'’.-]+$/u.test(item.text) || nobody.test(item.word)) return;
    if (isTelling(item.word) || isFiller(item.word)) return;
    names.push({ at: place, name: item.text.replace(/['’]s$/, '') });
    beside(place, place);
  };
  const beside = (first: number, last: number): void => {
    if (joins.test(items[last + 1]?.word ?? '')) also(last + 2);
    if (joins.test(items[first - 1]?.word ?? '')) also(first - 2);
  };
  for (const phrase of phrases) {
    if (phrase.mark !== 'who') continue;
    const name = textOf(phrase);
    const [one, other] = phrase.items;
    // "aiko tomas and me": dictated, a list has no commas.
    const isList =
      phrase.items.length === 2 &&
      /^\p{Ll}+ \p{Ll}+$/u.test(name) &&
      joins.test(items[phrase.at + 2]?.word ?? '') &&
      !/^(?:my|the|our|mr|mrs|ms|dr|old|uncle|aunt|auntie)\b/.test(name);
    if (isList && one && other)
      names.push({ at: phrase.at, name: one.text }, { at: phrase.at + 1, name: other.text });
    else if (!nobody.test(name)) names.push({ at: phrase.at, name });
    beside(phrase.at, phrase.at + phrase.items.length - 1);
  }
  for (const [place, { word, text }] of items.entries()) {
    // In what is to be cleared, somebody beside whom no mark is belongs to the reason.
    if (intent !== 'clear' && /^(?:with|w\/)$/.test(word)) also(place + 1);
    if (isEmail(text)) names.push({ at: place, name: text });
  }
  return [...new Set(names.toSorted((a, b) => a.at - b.at).map(({ name }) => name))];
}

const list = (names: readonly string[]) => names.join(' and ');
const joined = (...parts: (string | false | undefined)[]) => parts.filter(Boolean).join(' ');
const scopeOf = (all: string) =>
  /\b(?:series|every (?:single )?one|all of them|every (?:single )?\w+(?: \w+)? (?:is|are|should|has|have)|for good|altogether)\b/.test(
    all,
  )
    ? ', the whole series'
    : /\b(?:from now on|from then on|onwards|everything after|and after)\b/.test(all)
      ? ' from now on'
      : '';

const change =
  (write: (event: string, parts: Parts) => string | undefined): Writer =>
  (parts) => {
    const order = parts.event && write(parts.event, parts);
    return order && `${order}${scopeOf(parts.all)}`;
  };

/** A time on "that day" is one on the day that the event is on. */
function onItsDay(when: string): string {
  const time = when.replace(/,? ?\b(?:on )?(?:that|the same) day\b,?/i, '').trim();
  return time === '' ? when : time;
}

/** What one does with others: its name says with whom. */
const plainName =
  /^(?:\p{L}+ )?(?:call|meeting|lunch|coffee|dinner|breakfast|brunch|tea|drinks?|chat|catch-?up|1:1|sync|walk|interview)$/iu;

/** "…, remind me": when it begins. */
const asksToRemind = /\bremind me(?: (?:please|pls|plz))?(?:$| (?=<|(?:at )?\d|every |each |on ))/;

const early = / (?:before(?:hand)?|b4|ahead|earlier|in advance|prior)$/;

const stays = /\b(?:except|leave|leaving|keep|keeping|but not|apart from|other than|stays?)\b/;

/** "Booking ref margate train? shd be in mail": what is looked for is all that is said. */
function aboutWords(others: readonly string[]): string | undefined {
  const topic = others.filter((word) => !ofMail.test(word));
  return topic.length > 0 ? `show mails about ${topic.join(' ')}` : undefined;
}

const ofMail =
  /^(?:e-?mails?|e-?mailed|mails?|mailed|inbox|gmail|messages?|check|find|search|look|see|read|open|unread|new|latest|last|anything|any|sent|wrote|said)$/;

const writers: Partial<Record<Intent, Writer>> = {
  create: ({ all, title, who, place, when, until, length, lead }) => {
    const [name = ''] = title;
    const verb = /\binvit|\bsend\b/.test(all) ? 'book' : 'add';
    return joined(
      verb,
      name === '' ? 'an event' : plainName.test(name) ? name : `“${name}”`,
      who.length > 0 && `with ${list(who)}`,
      when,
      until,
      length && `for ${length.replace(/ each$/, '').replace(/^(?:for|of) /, '')}`,
      place && `at ${place}`,
      lead ? `and remind me ${lead.replace(early, '')} before` : asksToRemind.test(all) && 'and remind me',
    );
  },
  move: change((event, { when, until, shifts }) =>
    when === ''
      ? undefined
      : joined('move', event, shifts ? when : `to ${onItsDay(when).replace(/^(?:at|on|to) /, '')}`, until),
  ),
  length: change((event, { all, length: said, until, when }) => {
    const length = said?.replace(/^(?:by|for|of|to) /, '');
    if (length && /\b(?:longer|more|extra|extend\w*|add)\b/.test(all)) return `extend ${event} by ${length}`;
    if (length && /\b(?:shorter|less|shorten|cut|off)\b/.test(all)) return `shorten ${event} by ${length}`;
    if (length) return `make ${event} last ${length}`;
    const end = until ?? when;
    return end ? `make ${event} end ${end.replace(/^(?:until|till|til|to|by|at) /, 'at ')}` : undefined;
  }),
  rename: change((event, { title }) => title[0] && `rename ${event} to “${title[0]}”`),
  // The place is all that follows "to".
  place: ({ all, event, place }) => {
    const scope = scopeOf(all);
    return event && place && `change the location of ${event}${scope && `${scope},`} to ${place}`;
  },
  invite: change((event, { who }) => (who.length > 0 ? `invite ${list(who)} to ${event}` : undefined)),
  uninvite: change((event, { who }) => (who.length > 0 ? `remove ${list(who)} from ${event}` : undefined)),
  remind: change((event, { lead, length }) => {
    const ahead = (lead ?? length)?.replace(early, '');
    return ahead && `remind me ${ahead} before ${event}`;
  }),
  repeat: change((event, { when }) => (when === '' ? undefined : `make ${event} ${when}`)),
  delete: change((event, { when }) => joined('delete', event, when)),
  // What is to stay is not marked, so nothing is cleared around it, and of somebody only what is with them.
  clear: ({ all, who, when, until }) =>
    when === '' || stays.test(all)
      ? undefined
      : joined(who.length > 0 ? `cancel all meetings with ${list(who)}` : 'clear', when, until),
  accept: change((event) => `accept ${event}`),
  decline: change((event) => `decline ${event}`),
  maybe: change((event) => `answer maybe to ${event}`),
  agenda: ({ when }) => (when === '' ? undefined : `what is on ${when.replace(/^(?:on|for) /, '')}`),
  find: ({ event }) => event && `when is ${event}`,
  free: ({ who, when, until }) =>
    when === '' ? undefined : joined(who.length > 0 ? `is ${list(who)} free` : 'am i free', when, until),
  slots: ({ who, when, length }) =>
    when === '' && !length
      ? undefined
      : joined('find', length ?? 'a time', when, who.length > 0 && `with ${list(who)}`),
  undo: () => 'undo that',
  issues: ({ all, title }) => {
    if (
      /\b(?:assigned to me|waiting (?:for|on) me|my (?:open )?(?:issues|tickets|pull requests)|on my plate)\b/.test(
        all,
      )
    )
      return 'my open issues';
    return title[0] && `search issues about ${title[0]}`;
  },
  mail: ({ all, who, title, others }) => {
    const [topic] = title;
    if (who.length > 0 || topic)
      return joined(
        'show mails',
        who.length > 0 && `from ${list(who.slice(0, 1))}`,
        topic && `about ${topic}`,
      );
    return /\b(?:action|to-?dos?|to do|tasks?|(?:want|need|ask)(?:s|ed)? (?:from )?me|waiting (?:for|on) me)\b/.test(
      all,
    )
      ? 'action items in my mail'
      : aboutWords(others);
  },
};
