import { Temporal } from 'temporal-polyfill';
import { namesOccasion } from '../dates/feasts.ts';
import type { Match } from '../dates/piece.ts';
import type { When } from '../dates/when.ts';
import { besideFrom } from './beside.ts';
import { readGuests } from './guests.ts';
import type { CreateRequest } from './request.ts';
import { sourceOf, type Token } from './sentence.ts';
import { extrasOfNew } from './extras.ts';
import { partsOf, type Part, type Phrase } from './event-parts.ts';
import { capital, titleOf } from './event-title.ts';
import { isNounPhrase, nameInStatement } from './noun-phrase.ts';
import { withoutTalk } from './target.ts';
import { readToldEvent } from './told-event.ts';
import { afterVerb, covered, whenOf, type Utterance } from './utterance.ts';
import { createVerb } from './verbs.ts';

const creates = new RegExp(`(?:${createVerb})\\b`);
const reminder =
  /(?:remind me\b(?: (?:to|about|of|that))?|(?:set|add|create|make|put|give me|have|i (?:need|want|would like))(?: up| in)? (?:me )?an? (?:reminder|alarm)(?: in)?(?: (?:in|on|to|into) (?:my|the) (?:calendar|diary))?(?: to| for| about| that)?|(?:an? )?reminder(?: to (?:self|myself|me))?(?: to| for| about)?)\b/;
/** "I need an hour with Lena on thursday at 9": a wish for time, with the time. */
const wish =
  /(?:(?:i|we) )?(?:(?:am |are )?going to )?(?:need|want|would like|have got to have) (?=(?:an?|\d+|half|one|two|three|some)\b)/;
const invite = /(?:invite|meet(?: up)?(?: with)?)\b/;

/** What one does with friends too, who need no invitation. */
const social =
  /^(?:lunch|dinner|breakfast|brunch|coffee|tea|drinks?|pint|beers?|walk|run|gym|tennis|swim|cinema|theatre|party|date)\b/i;

/** A wish for something that is booked, even before it has a time. */
const wishedEvent =
  /^(?:(?:i|we) )?(?:need|want|would like) an? (?:\S+ )?(?:call|meeting|chat|catch-up|appointment|1:1|sync|lunch|dinner|coffee)\b/;

/** "book lunch with Sam tomorrow 12:30 for 45 minutes at Dishoom". */
export function readCreate(utterance: Utterance): CreateRequest | undefined {
  if (dayOff.test(utterance.text) && utterance.dates.length > 0) {
    return { kind: 'create', title: 'Day off', when: { ...whenOf(utterance), allDay: true }, guests: [] };
  }
  if (isOnlyASpan(utterance)) return undefined;
  const reminding = afterVerb(utterance, reminder);
  if (reminding !== undefined) return reminderOf(read(utterance, reminding, { short: true }));
  const from =
    afterVerb(utterance, creates) ??
    (whenOf(utterance).time || wishedEvent.test(utterance.text) ? afterVerb(utterance, wish) : undefined);
  if (from !== undefined) {
    const request = read(utterance, from, {
      block: /^(?:block|protect|ring-?fence|(?:set|put) aside)\b/.test(utterance.text),
    });
    const { when } = request;
    // "Mark friday as wfh": the day is so.
    if (markedAs.test(utterance.text) && when.days && !when.time && !when.part) when.allDay = true;
    const offered = offeredAt(utterance, from);
    const name = offered === undefined ? undefined : request.title?.replace(offeredWords, '');
    const inviteKnown =
      request.guests.length > 0 &&
      (noting.test(utterance.text) || social.test(request.title ?? '')) &&
      !inviting.test(utterance.text);
    return {
      ...request,
      ...(name && { title: capital(name) }),
      ...(offered !== undefined && { offered }),
      ...(inviteKnown && { inviteKnown: true as const }),
    };
  }
  const told = utterance.asks ? undefined : afterVerb(utterance, bookedFor);
  if (told !== undefined && whenOf(utterance).time)
    return { ...read(utterance, told, {}), inviteKnown: true };
  const asked = afterVerb(utterance, invite);
  if (asked !== undefined && utterance.dates.length > 0) {
    return read(utterance, asked, { guestsFirst: true });
  }
  return undefined;
}

const markedAs = /^(?:mark|put|set|label|block|note|log)\b.* as (?=\S)/;

/** Verbs that only write down what is arranged, so that nobody needs an invitation. */
const noting =
  /^(?:add|put|stick|pop|note|jot|mark|enter|log|throw|chuck|whack|save|pencil|block)\b(?!.*\b(?:meeting|call|1:1|sync|review|catch-?up)\b)/;
const inviting = /\b(?:invit|send)/;

const dayOff = /^(?:take|make|mark|book)\b.*\b(?:a day off|as off|off)$/;
const statement =
  /(?:(?:i|we) (?:have|have got|got|(?:am|are|will be) (?:having|doing|hosting|off to|going to(?= (?!the|a)[a-z]+ )))|got(?= an? )|there is|it is|its|this is|that is|(?:my |our |the )?[\p{L}]+(?:'s| has) got(?= an? ))(?: an?| my| the| our| got an?)?\b/u;
const bookedFor =
  /(?:they|he|she|(?:the |my )?[\p{L}]+)(?: have| has|'ve|'s)? (?:booked|fitted|squeezed|got|put|signed) (?:me|us) (?:in|down|up)(?: for)?(?: an?| my| the)? (?=[\p{L}])/u;
const meeting = /(?:i am|we are|i will be) (?:meeting|seeing|catching up with)(?: up)?(?: with)?\b/;
/** What somebody else wants or did, told: "they want the car in", "she booked me in for a check-up". */
const toldOf =
  /.*?\b(?:they|he|she|it|the \w+|\w+) (?:wants?|needs?|would like|asked for|booked|has booked|have booked|got me|put me down for|invited me to|is having|are having)(?: me| us)?(?: in)?(?: to| for)?(?= )/;
const away =
  /(?:i (?:am|will be) )?(?:(?<=\b(?:am|be) )|on |away on |going on )(?=(?:holiday|vacation|leave|annual leave|away|off|out of office)\b)/;
const awayDays = /\b(?:holidays?|vacation|leave|off|away|trip|conference|retreat|out of office)\b/;

/**
 * "lunch with Sam tomorrow at 12:30", "I'm on holiday next week": a name and a time, and nobody asked anything. A
 * sentence that only tells something is no booking, unless another clause asked for one (`told`).
 */
export function readImplicitCreate(
  utterance: Utterance,
  options: { told?: boolean } = {},
): CreateRequest | undefined {
  const { text, sentence } = utterance;
  const when = whenOf(utterance);
  if (!options.told && (utterance.asks || utterance.manner.show)) return undefined;
  const told = readToldEvent(utterance);
  if (told) return told;
  const isErrand = errand.test(text) && sentence.tokens.length > 2;
  const soon = when.instant && !when.instant.equals(utterance.moment.now);
  const timed = soon || (when.time && !when.edge && (when.days || when.repeat || when.minutes || isErrand));
  const met = afterVerb(utterance, meeting);
  const from =
    afterVerb(utterance, away) ??
    afterVerb(utterance, statement) ??
    met ??
    (options.told ? afterVerb(utterance, toldOf) : undefined) ??
    0;
  const wholeDays =
    when.days &&
    (when.allDay ||
      ((away.test(text) || when.days.unit === 'days') && awayDays.test(text)) ||
      (when.days.unit !== 'day' && fromDayToDay.test(text)) ||
      occasions.test(text));
  const monthly = when.repeat && (when.repeat.monthDay !== undefined || when.repeat.nth !== undefined);
  const errandOfDay = isErrand && when.days?.unit === 'day';
  const isBeside = / (?:after|before) (?=\S)/.test(text);
  if (!timed && !wholeDays && !monthly && !options.told && !errandOfDay && !isBeside) return undefined;
  const reading = { guestsFirst: met === from, named: !isErrand, told: options.told };
  const fromVerb = read(utterance, from, reading);
  const request = options.told && !fromVerb.title && from > 0 ? read(utterance, 0, reading) : fromVerb;
  if (
    request.title &&
    withoutTalk({ words: request.title.toLowerCase().split(' '), when }).words.length === 0
  )
    return undefined;
  if (isBeside && !timed && !wholeDays && !monthly && !options.told && !errandOfDay && !request.beside)
    return undefined;
  const due = errandOfDay && !timed && fallsDue.test(text);
  if (!timed && (wholeDays || monthly || due)) request.when.allDay = true;
  if (!request.title) return undefined;
  const inviteKnown = request.guests.length > 0 && !inviting.test(text);
  return { ...request, ...(inviteKnown && { inviteKnown }) };
}

/** "Pick up the kids at 3:15", "call the plumber tomorrow" */
const errand =
  /^(?:call|phone|ring|pick up|collect|drop off|buy|pay|post|visit|feed|walk|wash|clean|renew|return|order|submit|hand in|meet) (?!it\b|that\b|this\b|them\b|off\b)/;

/** What has to be done by the end of the day. */
const fallsDue = /^(?:pay|renew|return|submit|hand in|post)\b/;

/** Days from the first to the last, not some time next week. */
const fromDayToDay =
  /\b(?:all|whole|entire|full) (?:week|weekend|month)\b|\d(?:st|nd|rd|th)?(?: [a-z]+)? ?(?:-|to|till|until|through) ?(?:the )?\d|day(?: the \S+)?(?: [a-z]+)? (?:to|till|until|through|-) (?:the )?[a-z]*day/;

const occasions =
  /\b(?:birthday|bday|anniversary|wedding|christening|graduation|deadline|bank holiday|day off)\b/;

/** "book it", "book the second one": the place of an offered time among the others, from 1; -1 is the last. */
function offeredAt({ text, sentence }: Utterance, from: number): number | undefined {
  const rest = text.slice(sentence.tokens[from]?.at ?? text.length);
  const word =
    /^(?:the |that )?(?<word>first|1st|earliest|second|2nd|third|3rd|fourth|last|latest)(?: (?:one|slot|time|option|gap|of (?:them|those)))\b/.exec(
      rest,
    )?.groups?.word;
  const place = ['first', 'second', 'third', 'fourth'].indexOf(
    (word ?? '')
      .replace('1st', 'first')
      .replace('earliest', 'first')
      .replace('2nd', 'second')
      .replace('3rd', 'third'),
  );
  if (word) return place < 0 ? -1 : place + 1;
  return /^(?:it|that|this|then|that one|that (?:slot|time)|the slot)\b(?! (?:off|out))/.test(rest)
    ? 1
    : undefined;
}

/** "The second one for Deep work" */
const offeredWords =
  /^(?:first|second|third|fourth|last|latest|earliest|1st|2nd|3rd)(?: (?:one|slot|time|option|gap))? (?=\S)/i;

/** "schedule for thursday" asks for the schedule. */
function isOnlyASpan({ text, sentence, dates }: Utterance): boolean {
  return (
    /^(?:schedule|plan|new|set|mark)\b|\b(?:schedule|plans?)$/.test(text) &&
    dates.every(({ piece }) => piece.kind === 'days' || piece.kind === 'part') &&
    sentence.tokens.every(
      (token) =>
        covered(dates, token.at) || /^(?:for|on|in|the|my|schedule|plans?|new|set|mark)$/.test(token.word),
    ) &&
    dates.length > 0
  );
}

/** A reminder rings when it begins; without a time it stands on its day. */
function reminderOf(request: CreateRequest): CreateRequest {
  const { when } = request;
  const dayOnly = when.days !== undefined && !when.time && !when.part && !when.instant;
  return { ...request, reminds: true, when: dayOnly ? { ...when, allDay: true } : when };
}

/** `named` wants a noun phrase for a title, `told` finds it in a sentence; `short` is the length of a reminder. */
type ReadOptions = {
  block?: boolean;
  short?: boolean;
  guestsFirst?: boolean;
  named?: boolean;
  told?: boolean | undefined;
};

/** What a request that begins at a token says about the event. */
function read(utterance: Utterance, from: number, options: ReadOptions): CreateRequest {
  const first = options.guestsFirst ? 'guests' : 'title';
  // "New year's eve party, 31st december": the party's name is no second day.
  const { sentence, text } = utterance;
  const repeats = utterance.dates.filter(({ piece }) => piece.kind === 'repeat').length;
  const dates = utterance.dates.filter(
    (match) =>
      !namesOccasion(match, text) &&
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
  if (words !== 'weekend' && !/^ [a-z]{3,}/.test(text.slice(end))) return false;
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
    !idle.every(({ word }) => linking.test(word))
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
  /^(?:and|also|it|that|this|is|will|should|would|could|can|do|needs?|has|to|be|last|take|run|for|enough|plenty|only|just|max|long|please|too)$/;

/** New events are still to come: "31 october", said in November, is next year's. */
function ahead(when: When, { moment, text }: Utterance): When {
  const days = weekAhead(when, moment);
  const isPast = days && Temporal.PlainDate.compare(days.to, moment.today) < 0;
  if (!isPast || /\b(?:20\d\d|yesterday|last|ago|was|were|did)\b/.test(text))
    return { ...when, ...(days && { days }) };
  const years = days.from.until(moment.today, { largestUnit: 'years' }).years + 1;
  return { ...when, days: { ...days, from: days.from.add({ years }), to: days.to.add({ years }) } };
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

/** "10 german lessons, mondays at 12:30": how many there are. */
function countedLessons(title: string, when: When): { title: string; when: When } | undefined {
  const { count, name = '' } =
    /^(?<count>\d{1,2}) (?<name>\S.*\b(?:lessons|sessions|classes|appointments|workouts|treatments|visits|weeks))$/i.exec(
      title,
    )?.groups ?? {};
  if (!count || !when.repeat || when.repeat.count || when.repeat.until) return undefined;
  return { title: capital(name), when: { ...when, repeat: { ...when.repeat, count: Number(count) } } };
}

/** "…, remind me" */
const asksToRemind = /\bremind me(?: (?:please|about it|of it|of that))?$/;

const filler = /^(?:an? |the |my )?(?:note|hold|date|slot|entry|event|thing|something|block)(?: in)?$/i;

/** Who is named, each phrase by itself; "with Sam …, and invite him" names one. */
function guestsOf(phrases: Phrase[], source: string): ReturnType<typeof readGuests> {
  const each = phrases.flatMap(({ part, tokens }) => (part === 'guests' ? [readGuests(tokens, source)] : []));
  const all = each.flatMap(({ guests }) => guests);
  const named = all.filter(({ name }) => !/^(?:him|her|them)$/.test(name));
  const others = each.map(({ phrase }) => phrase).filter(Boolean);
  return { guests: named.length > 0 ? named : all, phrase: others.join(' and ') };
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
    return (names.length > 0 ? names : texts).join(' ').trim();
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
  const called = typed('called');
  const note = typed('note').replace(/^(?:discuss|go over|(?:talk|chat|speak)(?: about)?|about)\s+/i, '');
  const remark = typed('remark');
  const place = typed('place');
  const words = options.told ? nameInStatement(typed('title')) : typed('title');
  const title =
    capital(called) || titleOf({ typed: words, guests: [...guests, ...emails], others: phrase, note, place });
  const isNumber = /^\d{1,2}$/.test(title);
  const isName = !options.named || called || isNounPhrase(words.replace(/ (?:is|are)(?: on| at)?$/i, ''));
  const counted = countedLessons(title, options.when);
  const when = counted?.when ?? ahead(options.when, utterance);
  if (options.block && /^(?:all|(?:the )?(?:whole|entire))\b/i.test(words) && !when.time) when.allDay = true;
  if (options.short && when.minutes === undefined && !when.allDay) when.minutes = 30;
  return {
    kind: 'create',
    when,
    guests: [...guests, ...emails],
    ...(title && isName && !isNumber && { title: counted?.title ?? title }),
    ...besideOf(utterance, phrases),
    ...(asksToRemind.test(sentence.text) && { reminds: true as const }),
    ...(place && { place: capital(place.replace(/^the /, '')) }),
    ...(remark
      ? { note: capital(remark) }
      : note && !/^(?:it|that)$/.test(note) && { note: `About ${note}` }),
    ...(options.block && { block: true as const }),
    ...extrasOfNew(sentence.text),
    ...calendarOf(sentence.text),
  };
}
