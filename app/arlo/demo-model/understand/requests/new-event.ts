import { Temporal } from 'temporal-polyfill';
import { namesOccasion } from '../../dates/feasts.ts';
import type { Match } from '../../dates/piece.ts';
import { numberOf, wholeNumber } from '../../dates/vocabulary.ts';
import type { When } from '../../dates/when.ts';
import { besideFrom } from '../parts/beside.ts';
import { partsOf, type Part, type Phrase } from '../parts/event-parts.ts';
import { capital, titleOf } from '../parts/event-title.ts';
import { extrasOfNew } from '../parts/extras.ts';
import { readGuests } from '../parts/guests.ts';
import { isNounPhrase, nameInStatement } from '../parts/noun-phrase.ts';
import type { CreateRequest, NamedGuest } from '../request.ts';
import { sourceOf, type Token } from '../wording/sentence.ts';
import { whenOf, type Utterance } from '../wording/utterance.ts';

/** `named` wants a noun phrase for a title, `told` finds it in a sentence; `short` is the length of a reminder. */
type ReadOptions = {
  block?: boolean;
  short?: boolean;
  guestsFirst?: boolean;
  named?: boolean;
  told?: boolean | undefined;
};

/** What a request that begins at a token says about the event. */
export function readNewEvent(utterance: Utterance, from: number, options: ReadOptions): CreateRequest {
  const first = options.guestsFirst ? 'guests' : 'title';
  // "New year's eve party, 31st december": the party's name is no second day.
  const { sentence, text } = utterance;
  const repeats = utterance.dates.filter(({ piece }) => piece.kind === 'repeat').length;
  const dates = utterance.dates.filter(
    (match) =>
      !namesOccasion(match, text, utterance.dates) &&
      !(repeats > 1 && isAdjective(match, text)) &&
      !isNameBesideDay(match, utterance),
  );
  const phrases = partsOf({ sentence, text, dates }, from, { first, task: options.short });
  const isDated = dates.some(({ piece }) => piece.kind === 'days' || piece.kind === 'repeat');
  return build(utterance, phrases, {
    ...options,
    when: whenOf(utterance, isDated ? dates : utterance.dates),
  });
}

/** "Sunday roast …, sunday 1pm", "spa weekend 12 to 13 december": a name, where the day is told besides. */
function isNameBesideDay(match: Match, { text, dates }: Utterance): boolean {
  const { piece, start, end } = match;
  const words = text.slice(start, end);
  if (piece.kind !== 'days' || !/^(?:weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(words))
    return false;
  if (words !== 'weekend' && !/^ (?!(?:and|plus|till?|until|through) )[a-z]{3,}/.test(text.slice(end)))
    return false;
  return dates.some(
    (other) =>
      other !== match &&
      other.start > end &&
      other.piece.kind === 'days' &&
      (words === 'weekend' || other.piece.from.equals(piece.from)),
  );
}

/** "Every monday: send the weekly report" */
function isAdjective({ start, end }: Match, text: string): boolean {
  return /\b(?:the|my|our|a) $/.test(text.slice(0, start)) && /^\w+ly$/.test(text.slice(start, end));
}

/**
 * What a sentence of its own adds to a new event: "Title: Candidate Noor", "With Lena", "It should last 45 minutes and
 * be in Studio room 1". Undefined when it says anything else.
 */
export function readMore(utterance: Utterance): More | undefined {
  const phrases = partsOf(utterance, 0, { first: 'skip', titled: true });
  const { minutes } = whenOf(utterance);
  const idle = phrases.filter(({ part }) => part === 'skip').flatMap(({ tokens }) => tokens);
  if (
    (phrases.every(({ part }) => part === 'skip') && !minutes) ||
    !idle.every(({ word }) => word.split(' ').every((part) => linking.test(part)))
  )
    return undefined;
  const { title, place, guests, note } = build(utterance, phrases, { when: {} });
  return {
    guests,
    ...(title && phrases.some(({ part }) => part === 'called') && { title }),
    ...(place && { place }),
    ...(note && { note }),
    ...(minutes && { minutes }),
  };
}

type More = Pick<CreateRequest, 'title' | 'place' | 'guests' | 'note'> & { minutes?: number };
const linking =
  /^(?:and|also|it|they|that|this|is|are|will|should|would|could|can|do|needs?|has|have|to|be|lasts?|takes?|runs?|for|each|every|time|usually|normally|generally|always|about|around|roughly|or|so|a|enough|plenty|suffice|ample|only|just|max|long|please|too)$/;

/** New events are still to come: "31 october", said in November, is next year's. */
function ahead(when: When, { moment, text }: Utterance): When {
  const days = fromNowOn(when, moment) ?? weekAhead(when, moment);
  const isPast = days && Temporal.PlainDate.compare(days.to, moment.today) < 0;
  if (!isPast || /\b(?:20\d\d|yesterday|last|ago|was|were|did)\b/.test(text))
    return { ...when, ...(days && { days }) };
  const years = days.from.until(moment.today, { largestUnit: 'years' }).years + 1;
  return { ...when, days: { ...days, from: days.from.add({ years }), to: days.to.add({ years }) } };
}

/** "From this month on", of something that repeats, is from today. */
function fromNowOn({ days, repeat }: When, { today }: Utterance['moment']): When['days'] {
  const isBegun = repeat && days?.edge === 'from' && Temporal.PlainDate.compare(days.from, today) < 0;
  const isNear = isBegun && days.from.until(today).days < 31;
  return isNear ? { ...days, from: today, to: today } : undefined;
}

/** "On monday", said on one, is a week from now: today would be called today. */
function weekAhead({ days, repeat }: When, { today }: Utterance['moment']): When['days'] {
  if (!days?.weekday || repeat || !days.from.equals(today) || !days.to.equals(today)) return days;
  return { ...days, from: today.add({ days: 7 }), to: today.add({ days: 7 }) };
}

/** "In my personal calendar" */
const namedCalendar =
  /(?:^| )(?:in|into|on|to|onto) (?:my |the |our )?(?<name>(?!my|the|our|this|that|google\b)[\p{L}\d-]+) (?:calendar|diary)\b/u;

const ownCalendar = / (?<name>personal|private|work|family|home) (?:calendar|diary)$/;

function calendarOf(text: string): Pick<CreateRequest, 'calendar'> {
  const calendar = (namedCalendar.exec(text) ?? ownCalendar.exec(text))?.groups?.name;
  return calendar ? { calendar } : {};
}

/** "Right after the design sync" */
function besideOf(utterance: Utterance, phrases: Phrase[]): Pick<CreateRequest, 'beside'> {
  const { tokens } = utterance.sentence;
  const [first, ...more] =
    phrases.find(({ part, tokens: own }) => part === 'beside' && own.length > 0)?.tokens ?? [];
  if (!first) return {};
  const from = tokens.indexOf(first);
  const side = /\b(after|before|following|ahead of|prior to)(?: the| my| our)?$/.exec(
    utterance.text.slice(0, first.at).trimEnd(),
  )?.[1];
  const beside = besideFrom(utterance, from, { to: tokens.indexOf(more.at(-1) ?? first) + 1, side });
  return beside ? { beside } : {};
}

/** "10 german lessons, mondays at 12:30", "six swimming lessons, saturdays at nine": how many there are. */
function countedLessons(title: string, when: When): { title: string; when: When } | undefined {
  const { number = '', name = '' } = countedName.exec(title)?.groups ?? {};
  const count = numberOf(number.toLowerCase());
  const { repeat } = when;
  // "Two yoga classes, tuesdays and thursdays": as many as there are days of the week says nothing of how many weeks.
  if (!repeat || repeat.count || repeat.until || !(count > repeat.weekdays.length)) return undefined;
  return { title: capital(name), when: { ...when, repeat: { ...repeat, count } } };
}

const countedName = new RegExp(
  `^(?<number>\\d{1,2}|${wholeNumber}) (?<name>(?:\\S.*)?\\b(?:lessons|sessions|classes|appointments|workouts|treatments|visits|weeks))$`,
  'i',
);

/** "…, remind me", "bins out - remind me 7am tuesday", "… and put an alert on it" */
const asksToRemind =
  /\bremind me(?: (?:please|about it|of it|of that))?(?:$| (?=(?:at )?\d|every |each |on ))|\b(?:put|set|add|stick|pop|with|want|have|give me)(?: up)? (?:an? |the )?(?:reminder|alert|alarm|notification|nudge) (?:on|for|to) (?:it|that|this)\b/;

/** "I'm helping at the flea market on saturday, make an entry called flea market": what it is called, and no place of it. */
function isSame(place: string, title: string): boolean {
  return place.toLowerCase().replace(/^the /, '') === title.toLowerCase();
}

const filler = /^(?:an? |the |my )?(?:note|hold|date|slot|entry|event|thing|something|block)(?: in)?$/i;

/** What "at" and "in" also lead to: "20 minutes at most", "in peace", "put that in for good". */
const noPlace =
  /^(?:(?:the )?(?:very )?(?:most|least|last|latest|earliest|best|worst|next|following|same|first|once|all|present|moment|total|fact|general|person|advance|future|end|morning|afternoon|evening|same times?)|(?:there|here|it|that|this)(?: (?:time|hour|day|date|slot))?|the|an?|my|our|somewhere|anywhere|god .*|(?:peace|silence|private|earnest|theory|principle|practice|secret|case|full swing|long last|once|the meantime|personal)(?: .*)?|(?:all |good |bad |any )?(?:weather|seriousness|honesty|likelihood|fairness)(?: .*)?|(?:one go|an? (?:hurry|rush|bit|while))|no (?:cost|charge|hurry|rush)|(?:grade|part|year|round|lesson|session|week|take) (?:\d+|one|two|three|four|five|six)|(?:for|from|now|so|just|because|please|until|with) .*)$/i;

/** "On zoom, link https://…": where one joins a call. */
function linkIn({ tokens }: Utterance['sentence'], place: string): string | undefined {
  const [link, ...others] = tokens.filter(({ text }) => /^https?:\/\/\S+$/i.test(text));
  const isOnline =
    place === '' || /^(?:link\b|https?:|zoom|teams|(?:google )?meet|online|video|skype)/i.test(place);
  return link && others.length === 0 && isOnline ? link.text : undefined;
}

/** "Lunch with Noor …, send the invite to noor@larkfield.example": one guest, with an address. */
function withAddresses(guests: NamedGuest[]): NamedGuest[] {
  const isOf = (guest: NamedGuest, { name, email }: NamedGuest) =>
    guest.email === undefined &&
    email !== undefined &&
    name.toLowerCase().split(' ').includes(guest.name.toLowerCase());
  return guests
    .filter((guest) => !(guest.email && guests.some((other) => isOf(other, guest))))
    .map((guest) => ({ ...guest, ...guests.find((other) => isOf(guest, other)), name: guest.name }));
}

/** Who is named, each phrase by itself; "with Sam …, and invite him" names one. */
function guestsOf(phrases: Phrase[], source: string): ReturnType<typeof readGuests> {
  const each = phrases.flatMap(({ part, tokens }) => (part === 'guests' ? [readGuests(tokens, source)] : []));
  const all = each.flatMap(({ guests }) => guests);
  const named = all.filter(({ name }) => !/^(?:him|her|them)$/.test(name));
  const others = each.map(({ phrase }) => phrase).filter(Boolean);
  return { guests: withAddresses(named.length > 0 ? named : all), phrase: others.join(' and ') };
}

function build(
  utterance: Utterance,
  phrases: Phrase[],
  options: ReadOptions & { when: When },
): CreateRequest {
  const { sentence } = utterance;
  const typed = (part: Part): string => {
    const texts = phrases
      .filter((phrase) => phrase.part === part && phrase.tokens.length > 0)
      .map(({ tokens }) =>
        sourceOf(
          sentence,
          sentence.tokens.indexOf(tokens[0] as Token),
          sentence.tokens.indexOf(tokens.at(-1) as Token) + 1,
        ),
      );
    // "A note … to check the oven", "a hold … for the launch": the bare noun gives way to what it is for.
    const names = part === 'title' ? texts.filter((text) => !filler.test(text)) : [];
    // "Recycling - remind me …": the dash is no part of it.
    return (names.length > 0 ? names : texts)
      .join(' ')
      .replace(/^[-–—]\s+|\s+[-–—]$/g, '')
      .trim();
  };
  const { guests, phrase } = guestsOf(phrases, sentence.source);
  const emails = phrases
    .filter(({ part }) => part === 'title')
    .flatMap(
      ({ tokens }) =>
        readGuests(
          tokens.filter((token) => token.text.includes('@')),
          sentence.source,
        ).guests,
    );
  // "Someone called Gary is coming"
  const called = typed('called').replace(/ (?:is|are|will be) coming$/i, '');
  const note = typed('note').replace(/^(?:discuss|go over|(?:talk|chat|speak)(?: about)?|about)\s+/i, '');
  const remark = typed('remark');
  const link = linkIn(sentence, typed('place'));
  const place = link || noPlace.test(typed('place')) ? '' : typed('place');
  const words = options.told ? nameInStatement(typed('title')) : typed('title');
  const title =
    capital(called) || titleOf({ typed: words, guests: [...guests, ...emails], others: phrase, note, place });
  const isNumber = /^\d{1,2}$/.test(title);
  const isName = !options.named || called || isNounPhrase(words.replace(/ (?:is|are)(?: on| at)?$/i, ''));
  const counted = countedLessons(title, options.when);
  const when = counted?.when ?? ahead(options.when, utterance);
  if (options.block && /^(?:all|(?:the )?(?:whole|entire))\b/i.test(words) && !when.time) when.allDay = true;
  if (options.short && when.minutes === undefined && !when.allDay) when.minutes = 30;
  const request: CreateRequest = {
    kind: 'create',
    when,
    guests: [...guests, ...emails],
    ...(title && isName && !isNumber && { title: counted?.title ?? title }),
    ...besideOf(utterance, phrases),
    ...(asksToRemind.test(sentence.text) && { reminds: true as const }),
    ...(link && { place: link }),
    ...(place && !isSame(place, title) && { place: capital(place.replace(/^(?:an? \S+ called |the )/, '')) }),
    ...(remark
      ? { note: capital(remark) }
      : note && !/^(?:it|that)$/.test(note) && { note: `About ${note}` }),
    ...(options.block && { block: true as const }),
    ...extrasOfNew(sentence.text),
    ...calendarOf(sentence.text),
  };
  return options.short ? request : everyBirthday(request);
}

/** A birthday lasts the day and comes every year; the 70th comes once. */
export function everyBirthday(request: CreateRequest): CreateRequest {
  const { title = '', when } = request;
  if (!/\b(?:birthday|b-?day)$/i.test(title) || !when.days || when.time || when.part) return request;
  const yearly = { rule: 'FREQ=YEARLY', weekdays: [] };
  const isOnce = /\d/.test(title) || when.repeat !== undefined;
  return { ...request, when: { ...when, allDay: true, ...(!isOnce && { repeat: yearly }) } };
}
