import { isTelling } from '../understand/mention.ts';
import { isFiller } from '../understand/target.ts';
import type { Gist, Phrase } from './gist.ts';
import type { Item } from './items.ts';
import type { Intent, Mark } from './marks.ts';
import { whoIn } from './people-marked.ts';
import { textOf } from './phrase-text.ts';
import { eachNew } from './several.ts';
import { timesOf } from './times-wanted.ts';
import { quotedIn, titlesOf } from './titles.ts';

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
  /** Whether a time that is wanted is a distance: "half an hour later". */
  shifts: boolean;
};

const pronoun =
  /^(?:it|that|this|them|both|all|those|these|he|she|they|one|that one|this one|the one|the meeting|the event|the thing|both of them|all of them|(?:that|this) (?:meeting|event|thing|appointment|call|session|booking))$/i;

/** "That one today" would be read as an hour. */
const ofOne = /^(?:that|this|the) one$/i;

/** Stands in an order for an event whose name only the calendar can tell: no event has it. */
export const standIn = 'zyxevent';

/** A plain order. `named` are the words of which some name the event that `standIn` stands for, by what stands together. */
export type Order = {
  text: string;
  named?: string[][];
  /** Much speaks for the name of the new event. */
  sureOfName?: true;
};

/** Writes the order, undefined where the message does not say enough for one. */
export function plainly(gist: Gist): Order | undefined {
  const each = eachNew(gist)?.map((one) => plainly(one)?.text);
  if (each) return each.includes(undefined) ? undefined : { text: each.join('. ') };
  const { name, named } = eventIn(gist);
  const text = writers[gist.intent]?.({ ...partsOf(gist), event: name });
  if (text === undefined) return undefined;
  const isSure = gist.phrases.some(
    ({ mark, weight, items }) => mark === 'title' && weight > muchFor * items.length,
  );
  return {
    text,
    ...(named && text.includes(standIn) && { named }),
    ...(isSure && { sureOfName: true as const }),
  };
}

/** Of a hundred names for whose words so much speaks, more than ninety are right (corpus and practice). */
const muchFor = 11;

function partsOf(gist: Gist): Omit<Parts, 'event'> {
  const { phrases, items } = gist;
  const of = (mark: Mark) => phrases.filter((phrase) => phrase.mark === mark).map(textOf);
  const one = (mark: Mark) => of(mark).at(-1);
  const whens = phrases.filter(({ mark }) => mark === 'when');
  const when = timesOf(gist);
  return {
    all: wordsOf(items),
    title: titlesOf(gist),
    who: whoIn(gist),
    place: one('place'),
    when,
    until: one('until'),
    length: one('length'),
    lead: one('lead'),
    shifts: whens.some(({ items: own }) =>
      own.some(({ date, text }) => date === 'shift' && when.includes(text)),
    ),
  };
}

function wordsOf(items: readonly Item[]): string {
  return items.map(({ text }) => text.toLowerCase()).join(' ');
}

/**
 * The event as it is named, and the day or time that it is on. A pronoun stands for it where it has no name, and the
 * stand-in where one of several names may be its own.
 */
function eventIn(gist: Gist): { name: string | undefined; named?: string[][] } {
  const { intent, phrases, items } = gist;
  const [quoted, ...more] = quotedIn(items);
  // "It says “Sync”, call it “Catch up”": the first is what it is called now.
  if (intent === 'rename' && quoted !== undefined && more.length > 0)
    return { name: [`“${quoted}”`, ...phrases.filter(isOld).map(textOf)].join(' ') };
  const events = phrases.filter(({ mark }) => mark === 'event');
  const named = events.filter((phrase) => !pronoun.test(textOf(phrase)));
  const names = named.filter(
    (phrase, index) =>
      !named.some(
        (other, at) => at !== index && holds(other, phrase) && (at < index || !holds(phrase, other)),
      ),
  );
  const old = [...dayBefore(names, gist), ...phrases.filter(isOld).map(textOf)];
  const [first, ...others] = names.length > 0 ? names : events.slice(0, 1);
  if (!first) {
    const place =
      /\b(?:the |that )?(?:first|second|third|fourth|last|other)(?: (?:one|thing|event|meeting|of (?:those|them|the two)))?\b/.exec(
        wordsOf(items),
      );
    if (place) return { name: [place[0], ...old].join(' ') };
    if (items.some(({ word }) => /^(?:it|them|both)$/.test(word))) return { name: ['it', ...old].join(' ') };
    const all = otherWords(gist);
    if ((all.length === 0 || items.length <= few) && gist.intent !== 'find')
      return { name: ['it', ...old].join(' ') };
    return all.length > 0 ? { name: [standIn, ...old].join(' '), named: all } : { name: undefined };
  }
  if (names.length === 0 && ofOne.test(textOf(first))) return { name: ['it', ...old].join(' ') };
  const isList = others.every((other, index) => isJoined(items, [first, ...others][index] ?? first, other));
  if (isList) return { name: [[first, ...others].map(textOf).join(' and '), ...old].join(' ') };
  return { name: [standIn, ...old].join(' '), named: names.map(wordsIn) };
}

/** When an event is. "Now" says that something is otherwise. */
function isOld({ mark, items }: Phrase): boolean {
  return mark === 'old' && !items.every(({ date }) => date === 'instant');
}

/** "Tomorrow's focus block": a day that owns a name is the one that the event is on. */
function dayBefore(names: readonly Phrase[], { phrases, items }: Gist): string[] {
  const taken = phrases.flatMap(({ items: own }) => own);
  return names
    .flatMap(({ at }) => items[at - 1] ?? [])
    .filter((item) => item.date === 'days' && /(?:['’]|day|tomorrow|tmrw)s$/i.test(item.text))
    .filter((item) => !taken.includes(item))
    .map(({ text }) => text.replace(/['’]?s$/, ''));
}

/** The words of a message that may name something, those that stand together. */
function otherWords({ items, phrases }: Gist): string[][] {
  const taken = new Set(phrases.flatMap(({ items: own }) => own));
  const runs: string[][] = [[]];
  for (const item of items) {
    const word = item.word.replace(/['’]s$/, '');
    const names = !item.date && !taken.has(item) && !isTelling(word) && !isFiller(word);
    if (names) runs.at(-1)?.push(word);
    if (!names || item.stop !== '') runs.push([]);
  }
  return runs.filter(({ length }) => length > 0);
}

/** Whether only "and" or a comma is between two names. */
function isJoined(items: readonly Item[], one: Phrase, other: Phrase): boolean {
  const from = one.at + one.items.length;
  const between = items.slice(from, other.at).map(({ word }) => word);
  return (
    between.every((word) => /^(?:and|&|plus|also|the|my|our|then|as|well)$/.test(word)) &&
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

/** An order for a reminder, and no "they sent me a reminder". */
const remindsMe =
  /\bremind (?:me|us)\b|\b(?:set|give|add|make|put|need|want)(?: me| us)?(?: up| in)? an? reminder\b/;

/** The calendar that a new event is to go to. */
const ownCalendar =
  /(?<=\b(?:in|on|into|onto|to|so|use) )(?:my |the )?(?:personal|private|family|work|home) (?:calendar|diary)\b/;

/** What one does with others: its name says with whom. */
const plainName =
  /^(?:\p{L}+ )?(?:call|meeting|lunch|coffee|dinner|breakfast|brunch|tea|drinks?|chat|catch-?up|1:1|sync|walk|interview)$/iu;

const early = / (?:before(?:hand)?|b4|ahead|earlier|in advance|prior)$/;

const stays = /\b(?:except|leave|leaving|keep|keeping|but not|apart from|other than|stays?)\b/;

const writers: Partial<Record<Intent, Writer>> = {
  create: ({ all, title, who, place, when, until, length, lead }) => {
    const [name = ''] = title;
    const reminds = remindsMe.test(all) && lead === undefined;
    const verb = reminds ? 'remind me to' : /\binvit|\bsend\b/.test(all) ? 'book' : 'add';
    return joined(
      verb,
      name === '' ? 'an event' : plainName.test(name) ? name : `“${name}”`,
      who.length > 0 && `with ${list(who)}`,
      when,
      until,
      length && `for ${length.replace(/ each$/, '').replace(/^(?:for|of) /, '')}`,
      place && `at ${place}`,
      ownCalendar.test(all) && `in ${ownCalendar.exec(all)?.[0] ?? ''}`,
      lead && `and remind me ${lead.replace(early, '')} before`,
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
    // "Shorten it to half an hour"
    if (length && all.includes(` to ${length.toLowerCase()}`)) return `make ${event} last ${length}`;
    if (length && /\b(?:shorter|less|shorten|cut|off)\b/.test(all)) return `shorten ${event} by ${length}`;
    if (length) return `make ${event} last ${length}`;
    const end = until ?? when;
    return end ? `make ${event} end ${end.replace(/^(?:until|till|til|to|by|at) /, 'at ')}` : undefined;
  }),
  rename: change((event, { title }) => title[0] && `rename ${event} to “${title[0]}”`),
  place: change((event, { place }) => place && `change the location of ${event} to ${place}`),
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
  agenda: ({ when, until }) =>
    when === '' ? undefined : joined('what is on', when.replace(/^(?:on|for) /, ''), until),
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
  mail: ({ all, who, title }) => {
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
      : undefined;
  },
};
