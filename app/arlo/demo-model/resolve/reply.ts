import type { Moment } from '../dates/moment.ts';
import { isEmpty, type When } from '../dates/when.ts';
import { eventsMeant } from '../plan/match.ts';
import { eventsMentioned } from '../plan/mentioned.ts';
import { wordsOf } from '../plan/title-words.ts';
import { readAnswered } from '../understand/parts/bare-hour.ts';
import { besidesOf } from '../understand/parts/said-besides.ts';
import { nameOfAddress } from '../understand/parts/guests.ts';
import type {
  CreateRequest,
  FindRequest,
  OfOneEvent,
  Question,
  Request,
  Target,
  Understood,
} from '../understand/request.ts';
import type { ModelEvent } from '#app/arlo/tool-output.ts';
import { ofTheOneChosen } from './choice.ts';
import { ownRequests } from './own-requests.ts';
import { whichGuest, withAddress } from './reply-guests.ts';
import { isBareRemoval } from './removals.ts';
import { timeTold } from './time-told.ts';
import { understand } from '../understand/understand.ts';
import { lengthTold } from './length-told.ts';
import { singularOf } from '../understand/parts/target.ts';
import { readUtterance, whenOf } from '../understand/wording/utterance.ts';

const withoutInvitation =
  /\b(?:without|no need|skip|just (?:add|book|put)|do(?: no|n['’])t (?:invite|need|know|have)|leave (?:it|them|him|her) out|not needed|no invit\w*|no idea|none|nobody|only me|don['’]?t bother)\b/i;

/** The request that a reply completes; undefined when the words are a request of their own. */
export function replyTo(question: Question, understood: Understood, moment: Moment): Request | undefined {
  const { request } = understood;
  if (
    question.about === 'address' &&
    (withoutInvitation.test(understood.said) || request.kind === 'no' || understood.answer === 'no')
  ) {
    const open = question.request;
    return open.kind === 'change' ? { kind: 'stop' } : { ...open, inviteNobody: true };
  }
  // "Cancel" means the question and no event.
  if (request.kind === 'stop' || request.kind === 'no' || isBareRemoval(request)) return { kind: 'stop' };
  switch (question.about) {
    case 'address':
      return withAddress(question, understood);
    case 'which guest':
      return whichGuest(question, understood);
    case 'title':
      return ownRequests.has(request.kind) ? undefined : withTitle(question.request, understood, moment);
    case 'time':
    case 'day':
      return withTime(question.request, understood, moment);
    case 'destination':
      return withDestination(question, understood);
    case 'event':
      return withTarget(question, understood, moment);
    case 'which':
      return whichEvent(question, understood, moment);
    case 'span':
      return request.kind === 'fragment' && !isEmpty(understood.when)
        ? ({ ...question.request, when: { ...question.request.when, ...understood.when } } as Request)
        : undefined;
  }
}

function withTitle(
  open: CreateRequest,
  { request, said, when, emails }: Understood,
  moment: Moment,
): Request | undefined {
  if (request.kind === 'create')
    return {
      ...open,
      ...request,
      when: { ...open.when, ...request.when },
      guests: [...open.guests, ...request.guests],
    };
  if (request.kind === 'change' && request.title) return { ...open, title: request.title };
  if (
    request.kind === 'change' ||
    request.kind === 'find' ||
    request.kind === 'yes' ||
    request.kind === 'unknown'
  )
    return undefined;
  const known = !isEmpty(open.when);
  if (/^(?:with|about|for|to) /i.test(said)) {
    const read = understand(`add a meeting ${said}`, moment).request;
    if (read.kind === 'create')
      return {
        ...open,
        ...read,
        when: { ...open.when, ...read.when },
        guests: [...open.guests, ...read.guests],
      };
  }
  const title = known ? said : said.replace(/[,;]?\s+(?:on|at|tomorrow|today|next|this)\b.*$/i, '');
  const clean = title
    .replace(/^["“'‘]+|["”'’.!]+$/g, '')
    .replace(/^(?:call it|name it|it['’]?s|it is|just|a|an|the)\s+/i, '')
    .trim();
  if (clean === '') return undefined;
  const guests = emails.map((email) => ({ name: nameOfAddress(email), email }));
  return {
    ...open,
    title: clean.charAt(0).toUpperCase() + clean.slice(1),
    when: known ? open.when : { ...open.when, ...when },
    guests: [...open.guests, ...guests],
  };
}

/** "Put it on my personal calendar", and still no time. */
const onCalendar =
  /^\W*(?:(?:please |and )*(?:put|stick|add|pop|have|enter|book|keep) (?:it|that|this) )?(?:on|in|to|into|onto) (?:my |the )?[\w-]+ calendar(?:,? please)?\W*$/i;

function withTime(
  open: CreateRequest,
  { request, when: said, text, asks }: Understood,
  moment: Moment,
): Request | undefined {
  // "Thursday at 5, call it Electrician"
  if (request.kind === 'change' && request.title && request.target.words.length === 0) {
    const { target, to, repeat, title } = request;
    const told = { ...target.when, ...to, ...(repeat && repeat !== 'never' && { repeat }) };
    return { ...open, title, when: { ...open.when, ...told } };
  }
  const { calendar } = onCalendar.test(text) ? besidesOf(text) : {};
  if (calendar) return { ...open, calendar };
  if (request.kind === 'create' && request.title && namesIt.test(text))
    return { ...open, title: request.title, when: { ...open.when, ...request.when } };
  const told = asks || ownRequests.has(request.kind) ? undefined : timeTold(text, moment);
  if (told) return { ...open, when: withinSpan(open.when, { ...dayTold(open, text, moment), ...told }) };
  const all = asks ? {} : whenOf(readAnswered(text, moment));
  const when = isEmpty(said) ? { ...all, ...bareTime(request) } : said.time ? said : { ...said, ...all };
  // "Coffee", where only "something with Aiko" was said: it has a name now, and still no time.
  if (
    isEmpty(when) &&
    request.kind === 'fragment' &&
    open.guests.length > 0 &&
    open.title?.startsWith('Meeting with ') &&
    request.target.words.length > 0
  ) {
    const name = request.target.name ?? request.target.words.join(' ');
    return {
      ...open,
      title: (open.title ?? '').replace(/^Meeting/, name.charAt(0).toUpperCase() + name.slice(1)),
    };
  }
  const answers =
    request.kind === 'fragment' ||
    (request.kind === 'change' && isOfWhatIsAsked(request.target, text)) ||
    (request.kind === 'create' &&
      (!request.title || request.title === open.title || saysWhenItIs.test(text)));
  if (!answers || isEmpty(when)) return undefined;
  return { ...open, when: withinSpan(open.when, { ...dayTold(open, text, moment), ...when }) };
}

const namesIt = /\b(?:call|name|title) (?:it|that|this|them)\b/i;
/** "It is at two and takes an hour": of what was asked about, and nothing new. */
const saysWhenItIs =
  /^\W*(?:(?:oh|ah|um+|er+|well|sorry|right|so|ok)\b[\s,]*)*(?:it|that|they|he|she)(?:['’](?:s|re|ll)| is| are| will| starts?| begins?| takes?| runs?| lasts?| comes?)\b/i;

/** "It is on Thursday the tenth, from ten to three": the one day that is named, where none was known. */
function dayTold(open: CreateRequest, text: string, moment: Moment): When {
  if (open.when.days) return {};
  const utterance = readUtterance(text, moment, { asSaid: true });
  const named = utterance.dates.filter(({ piece }) => piece.kind === 'days');
  const { days } = whenOf(utterance);
  return named.length === 1 && days ? { days } : {};
}

/** "It starts at nine and goes on for an hour", "around 3pm, she needs two hours": no words that name an event. */
function isOfWhatIsAsked({ pronoun, words, mention, when }: Target, text: string): boolean {
  if (mention) return /^\W*(?:it|he|she|they|that)\b/i.test(text);
  return pronoun === true || (words.length === 0 && when.days === undefined);
}

/** "3", in answer to "What time?". */
function bareTime(request: Request): When {
  const hour = request.kind === 'fragment' ? request.target.ordinal : undefined;
  return hour !== undefined && hour > 0 ? { time: { hour, minute: 0, sure: false } } : {};
}

/** The later words win. "Tuesday", said of "next week", is the one in it. */
export function withinSpan(before: When, said: When): When {
  const [span, day] = [before.days, said.days];
  if (!span || !day?.weekday || span.from.equals(span.to)) return { ...before, ...said };
  const inSpan = span.from.add({ days: (day.from.dayOfWeek - span.from.dayOfWeek + 7) % 7 });
  return { ...before, ...said, days: { from: inSpan, to: inSpan, unit: 'day' } };
}

function withDestination(
  { request: open }: Extract<Question, { about: 'destination' }>,
  understood: Understood,
): Request | undefined {
  const { request, when, said } = understood;
  if (ownRequests.has(request.kind) || request.kind === 'create' || request.kind === 'find') return undefined;
  if (request.kind === 'change' && !request.target.pronoun) return undefined;
  if (open.title === '')
    return { ...open, title: request.kind === 'change' && request.title ? request.title : said };
  if (open.place === '') return { ...open, place: said.replace(/^(?:at|in|on)\s+/i, '') };
  const told = open.resize && lengthTold(open, understood);
  if (told) return { ...open, ...told };
  const { days, ...rest } = request.kind === 'change' ? request.to : isEmpty(when) ? bareTime(request) : when;
  // "To 4pm, same day"
  const to = days && !/\bsame day\b/i.test(said) ? { days, ...rest } : rest;
  return isEmpty(to) ? undefined : { ...open, to: withinSpan(open.to, to) };
}

function withTarget(
  { request: open }: Extract<Question, { about: 'event' }>,
  { request }: Understood,
  moment: Moment,
): Request | undefined {
  if (
    request.kind !== 'fragment' ||
    (request.target.words.length === 0 && isEmpty(request.target.when) && !request.target.pick)
  )
    return undefined;
  const booked = open.kind === 'find' && open.guess && newInstead(open, request.target, moment);
  if (booked) return booked;
  const { words, name, ...rest } = request.target;
  // "The one on saturday": one of that name.
  const named =
    words.length > 0
      ? { words, ...(name && { name }) }
      : { words: open.target.words, ...(open.target.name && { name: open.target.name }) };
  return { ...open, target: { ...rest, ...named } };
}

/** "Lunch with Lena", "12:30": what is nowhere in the calendar, and gets a time, is to be booked. */
export function newInstead({ target }: FindRequest, said: Target, moment: Moment): Request | undefined {
  const when = { ...target.when, ...said.when };
  if (said.words.length > 0 || !said.when.time || !when.days || !target.name) return undefined;
  const read = understand(`add ${target.name}`, moment).request;
  return read.kind === 'create' ? { ...read, when: { ...read.when, ...when } } : undefined;
}

function whichEvent(
  { request: open, choices }: Extract<Question, { about: 'which' }>,
  { request, said, text, asks }: Understood,
  moment: Moment,
): Request | undefined {
  if (/^(?:both|all|every one|everything|the lot|each)\b/i.test(said))
    return everyChoice(open, choices, request, moment);
  if (request.kind === 'respond' && request.target.pronoun && open.kind !== 'respond') {
    const chosen = chosenBy(said, request, choices);
    if (chosen) return chosen;
  }
  const isOwn = ownRequests.has(request.kind) && request.kind !== open.kind;
  const pointed = asks || isOwn ? undefined : ofTheOneChosen(open, choices, text, moment);
  if (pointed) return pointed;
  if (request.kind !== 'fragment' && !(request.kind === open.kind && 'target' in request))
    return ownRequests.has(request.kind) ? undefined : chosenBy(said, open, choices);
  const { target } = request;
  const chosen = onlyOne(
    eventsMeant(
      choices.filter((event) => onDay(event.start, target.when)),
      target,
      moment,
      true,
    ),
    choices,
  );
  return chosen && { ...open, target: { words: [], when: {}, event: chosen } };
}

/** "The design one, today's": the choice whose name holds most of what was said. */
function chosenBy(said: string, open: OfOneEvent, choices: ModelEvent[]): Request | undefined {
  const [event, ...others] = eventsMentioned(choices, {
    words: [],
    when: {},
    parts: wordsOf(said).map((word) => [word]),
  });
  return event && others.length === 0 ? { ...open, target: { words: [], when: {}, event } } : undefined;
}

/** "all of them", "both of the design ones": every choice, or every one that fits the words. */
function everyChoice(
  open: OfOneEvent,
  choices: ModelEvent[],
  request: Request,
  moment: Moment,
): Request | undefined {
  const target = 'target' in request ? request.target : undefined;
  const words = (target?.words ?? [])
    .filter((word) => !/^(?:both|all|every|each|two|three|lot)$/.test(word))
    .map(singularOf);
  const dated = choices.filter((event) => onDay(event.start, target?.when ?? {}));
  const events = words.length > 0 ? eventsMeant(dated, { words, when: {} }, moment, true) : dated;
  if (events.length === 0) return undefined;
  if (open.kind === 'delete') return { kind: 'clear', when: {}, words: [], events };
  return open.kind === 'change' ? { ...open, all: true, target: { words: [], when: {}, events } } : undefined;
}

function onDay(start: string, { days }: When): boolean {
  if (!days) return true;
  const day = start.slice(0, 10);
  return day >= days.from.toString() && day <= days.to.toString();
}

function onlyOne<T>(found: T[], of: T[]): T | undefined {
  return found.length === 1 && of.length > 0 ? found[0] : undefined;
}
