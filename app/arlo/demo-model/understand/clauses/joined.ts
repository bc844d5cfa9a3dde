import { isEmpty, type When } from '../../dates/when.ts';
import { isBare, onTheirDay, withMore, withOther } from './added-to-new.ts';
import { withTarget } from './clause-target.ts';
import { isOpen, type Clause, type Read } from './clause.ts';
import { readImplicitCreate } from '../requests/create.ts';
import { clearedIn, removedIn } from './joined-removal.ts';
import { mentionIn } from '../parts/mention.ts';
import { tokenAt } from '../wording/sentence.ts';
import { ordinalIn, readTarget } from '../parts/target.ts';
import type { ChangeRequest, NamedGuest, Request, Target } from '../request.ts';
import { peopleIn } from '../parts/people-asked.ts';
import { personSpokenOf } from '../told/told-people.ts';
import { topicOf } from '../parts/topic.ts';
import { covered, whenOf } from '../wording/utterance.ts';
import { askedAtLast, best, isOnlyTold } from './weigh-clauses.ts';

const commands = new Set<Request['kind']>([
  'change',
  'delete',
  'clear',
  'create',
  'respond',
  'undo',
  'cannot',
]);
const questions = new Set<Request['kind']>([
  'agenda',
  'find',
  'free',
  'mail',
  'issues',
  'clock',
  'help',
  'stop',
]);

/**
 * The one request of a message of several clauses: its command, else its question, else an event that is told. What
 * the command leaves open, such as what "it" is, is taken from the other clauses. Undefined when there is no request.
 */
export function joined(clauses: Clause[]): Read | undefined {
  const asked = clauses.flatMap(({ utterance, request }) => (request ? [{ utterance, request }] : []));
  const free = withTold(clauses);
  if (free) return free;
  // "I need to ring round on wednesday, am I clear at ten": it is asked what the calendar says.
  const isAsked = asked.some(({ request }) => questions.has(request.kind) && request.kind !== 'stop');
  const command = best(
    asked.filter(
      (one, index) =>
        commands.has(one.request.kind) &&
        !(isAsked && one.request.kind === 'cannot') &&
        !isOnlyTold(one, asked.slice(index + 1)),
    ),
  );
  const search = asked.find(({ request }) => request.kind === 'free' && request.search);
  if (search?.request.kind === 'free' && command?.request.kind === 'create' && !command.request.when.time) {
    const { when, guests } = command.request;
    const { purpose, when: wanted } = search.request;
    // "I need an hour on wednesday from 1 for marking essays, so please block that": no search any more.
    if (isBare(command.request) && purpose && wanted.time && wanted.minutes) {
      const { edge: _edge, ...time } = wanted;
      return {
        ...command,
        request: { kind: 'create', title: purpose, guests: search.request.guests, when: time },
      };
    }
    // "I want to squeeze in a run tomorrow, when would that work": it is asked when.
    return { ...search, request: { ...search.request, when: { ...when, ...search.request.when }, guests } };
  }
  if (command) {
    const named = nameOfThem(command.request, clauses);
    if (named) return { ...command, request: named };
    const place = clauses.findIndex(({ utterance }) => utterance === command.utterance);
    const others = clauses.flatMap((clause, index) =>
      index === place ? [] : [{ ...clause, after: index > place }],
    );
    return { ...command, request: completed(command, others) };
  }
  const source = withTopic(clauses);
  if (source) return source;
  const asking = asked.filter(({ request }) => questions.has(request.kind) && request.kind !== 'stop');
  const question = askedAtLast(asking) ?? asking[0] ?? asked.find(({ request }) => request.kind === 'stop');
  if (question) {
    const request = withLabel(withSender(question.request, clauses), asked);
    const others = clauses.filter(({ utterance }) => utterance !== question.utterance);
    const whole = withBoth(onDayTold(completed({ ...question, request }, others), clauses), question, others);
    return { ...question, request: whole };
  }
  for (const { utterance } of clauses) {
    const told = readImplicitCreate(utterance);
    if (told)
      return {
        utterance,
        request: withMore(
          told,
          clauses.filter((one) => one.utterance !== utterance),
        ),
      };
  }
  return asked.at(-1);
}

/** "They proposed tuesday at 9, does that work": it is asked about the time that was told. */
function withTold(clauses: Clause[]): Read | undefined {
  const asked = clauses.find(
    ({ utterance, request }) =>
      request?.kind === 'free' &&
      !utterance.dates.length &&
      /\b(?:that|it|this|i|then)\b/.test(utterance.text),
  );
  const told = clauses
    .slice(0, asked ? clauses.indexOf(asked) : 0)
    .find(({ utterance }) => whenOf(utterance).time);
  if (asked?.request?.kind !== 'free' || !told) return undefined;
  return {
    utterance: asked.utterance,
    request: { ...asked.request, search: false, when: whenOf(told.utterance) },
  };
}

/** "Which train am i on? should be in my inbox": one clause asks, the other says where the answer is. */
function withTopic(clauses: Clause[]): Read | undefined {
  const source = clauses.find(({ request }) => isBareSource(request));
  // What is only told by the way is no topic.
  const asking = clauses.find(
    ({ utterance, request }) =>
      request?.kind !== 'mail' && request?.kind !== 'issues' && (utterance.asks || asks.test(utterance.text)),
  );
  const words = asking ? topicOf(asking.utterance) : [];
  if (!source || words.length === 0) return undefined;
  const { utterance, request } = source;
  if (request?.kind === 'mail') return { utterance, request: { ...request, words } };
  return { utterance, request: { kind: 'issues', what: 'search', words } };
}

const asks = /^(?:what|which|when|where|who|whose|how|is|are|do|does|did|has|have|find|show)\b/;

function isBareSource(request: Request | undefined): boolean {
  if (request?.kind === 'issues')
    return request.what !== 'one' && (request.what === 'mine' || request.words.length === 0);
  return request?.kind === 'mail' && request.what === 'list' && request.words.length === 0;
}

/** "What does my landlady want? it's ruth calloway": who that is. */
function withSender(request: Request, clauses: Clause[]): Request {
  if (request.kind !== 'mail' || !request.from) return request;
  const named = clauses
    .map(({ utterance }) =>
      /^(?:it is|that is|(?:his|her|their) name is|i mean|called) (?<who>\S+(?: \S+)?)$/.exec(utterance.text),
    )
    .find(Boolean)?.groups?.who;
  return named ? { ...request, from: named } : request;
}

/** "Which issues are about accessibility? label is a11y": what one clause adds to the search of another. */
function withLabel(request: Request, reads: Read[]): Request {
  if (request.kind !== 'issues' || request.what !== 'search') return request;
  const label = reads.flatMap(({ request: other }) =>
    other.kind === 'issues' && other.what === 'search' && other.label ? [other.label] : [],
  )[0];
  return label ? { ...request, label } : request;
}

/** "I'm in late tomorrow so shift the stand-up by an hour": tomorrow's. */
function nearDay(change: ChangeRequest, others: Clause[]): ChangeRequest {
  const { target, to } = change;
  if (target.words.length === 0 || !isEmpty(target.when) || target.near || !to.shift) return change;
  const days = others
    .map(({ utterance }) => whenOf(utterance).days)
    .find((found) => found?.from.equals(found.to));
  return days ? { ...change, target: { ...target, when: { days } } } : change;
}

/** "Lena can't after all, take her off": the name is in the other clause. */
const cannotCome =
  /^(?<who>(?!(?:i|we|they|he|she|you|it) )\S+) (?:cannot|will not|is not able to|can no longer|is not|does not want to)(?: be able to)? (?:come|coming|go|going|make it|make(?= the )|attend|attending|join|joining|be)(?: (?:to|at|for)? ?(?<event>(?!any|after)\S.*?))?(?: any ?more| any longer| after all)?$|^(?<away>(?!(?:i|we|they|he|she|you|it|that|this) )\S+) (?:is|are|will be|has gone) (?:now |also )?(?:on (?:leave|holiday|vacation|maternity leave|paternity leave)|away|ill|sick|off(?: sick)?|out(?: sick)?|busy|poorly|unwell|abroad|travelling)(?: .*)?$/;

function nameOfThem(request: Request, clauses: Clause[]): Request | undefined {
  if (request.kind !== 'change' || !request.remove?.some(({ name }) => /^(?:him|her|them)$/i.test(name)))
    return undefined;
  const told = clauses.find((clause) => clause.request !== request);
  const missing = told && cannotCome.exec(told.utterance.text);
  if (missing) {
    const { sentence, text } = told.utterance;
    const event = missing.groups?.event;
    const target = event
      ? readTarget(
          told.utterance,
          tokenAt(sentence, text.indexOf(event, missing.groups?.who?.length)),
          sentence.tokens.length,
        )
      : it;
    return {
      ...request,
      remove: [{ name: missing.groups?.who ?? missing.groups?.away ?? '' }],
      target: isOpen(request.target) ? target : request.target,
    };
  }
  const name = told && mentionIn(told.utterance)?.name;
  return name
    ? { ...request, remove: [{ name }], target: isOpen(request.target) ? it : request.target }
    : undefined;
}

const it: Target = { words: [], when: {}, pronoun: true };

/** "I have to leave early on Friday. What would I miss after 2?": the day is in the other clause. */
function onDayTold(asked: Request, clauses: Clause[]): Request {
  // "… wants to have dinner on friday. Have I got anything that evening?"
  const isAny = asked.kind === 'find' && asked.fact === 'exists' && asked.target.words.length === 0;
  const request: Request = isAny ? { kind: 'agenda', when: asked.target.when, words: [] } : asked;
  if (request.kind !== 'agenda' && request.kind !== 'free') return request;
  const points = clauses.some(({ utterance }) => thatDay.test(utterance.text));
  if ((request.when.days && !points) || request.when.instant || request.when.soon) return request;
  const clause = clauses.find(({ utterance }) => whenOf(utterance).days);
  if (!clause) return request;
  const told = whenOf(clause.utterance);
  const part = request.when.part ?? (request.when.time ? undefined : told.part);
  // "Thursday at four am i free for half an hour": of a clause that says nothing else, the hour too.
  const { sentence, dates } = clause.utterance;
  const isWhen = request.kind === 'free' && sentence.tokens.every(({ at }) => covered(dates, at));
  const time = isWhen ? (request.when.time ?? told.time) : request.when.time;
  return {
    ...request,
    when: {
      ...request.when,
      ...(told.days && { days: told.days }),
      ...(part && { part }),
      ...(time && { time }),
    },
  };
}

/** "Aiko and I should talk for an hour, is there room for both of us": who that is, and how long. */
function withBoth(request: Request, { utterance }: Read, others: Clause[]): Request {
  if (request.kind !== 'free' || request.guests.length > 0 || !ofUs.test(utterance.text)) return request;
  const guests = others.map((other) => peopleIn(other.utterance).guests).find(({ length }) => length > 0);
  if (!guests) return request;
  const minutes =
    request.when.minutes ?? others.map((other) => whenOf(other.utterance).minutes).find(Boolean);
  const { purpose: _purpose, ...free } = request;
  return { ...free, guests, search: true, when: { ...request.when, ...(minutes && { minutes }) } };
}

const ofUs = /\b(?:both|all(?: \w+)?|the (?:two|three)) of us\b/;
const thatDay = /\b(?:that|the same) (?:day|evening|night|morning|afternoon)\b/;

/** The time that another clause names and says nothing else: "wednesday at 12 works. book it as Icon review". */
function timeTold(others: Clause[]): When | undefined {
  const told = others.find(
    ({ request, utterance }) => (!request || request.kind === 'fragment') && utterance.manner.uses,
  );
  const hour = told && /^(?:at )?(?<hour>\d{1,2})$/.exec(told.utterance.text)?.groups?.hour;
  const when: When | undefined = hour
    ? { time: { hour: Number(hour), minute: 0, sure: false } }
    : told && whenOf(told.utterance);
  return when && !isEmpty(when) ? when : undefined;
}

/** A clause that is nothing but a time: "thursday 12:30 to 1. call it …". */
function bareTimeIn(others: Clause[]): When | undefined {
  const told = others.find(({ request }) => request?.kind === 'fragment' || request === undefined);
  if (!told) return undefined;
  const { sentence, dates } = told.utterance;
  const when = whenOf(told.utterance);
  const isTime = sentence.tokens.every(
    ({ at, word }) => covered(dates, at) || /^(?:do|on|at|for|then|and)$/.test(word),
  );
  return isTime && when.time ? when : undefined;
}

function completed(command: Read, others: Clause[]): Request {
  const { request } = command;
  switch (request.kind) {
    case 'change':
      if (isOpen(request.target) && (isEmpty(request.to) || request.to.allDay)) {
        // "Team lunch on friday at 1, invite Priya": it is about the event that was told.
        const told = others
          .map(({ utterance }) => readImplicitCreate(utterance))
          .find((found) => found?.when.time ?? found?.when.allDay);
        if (told) return withMore(told, [...others, command]);
      }
      if (request.title && isOpen(request.target) && isEmpty(request.to)) {
        // "Call it Walk and put it in then"
        const booking = others.map(requestOf).find((other) => other?.kind === 'create' && isBare(other));
        if (booking?.kind === 'create') return { ...booking, title: request.title };
        const ordinal = others.map(ordinalOf).find((found) => found !== undefined);
        if (ordinal !== undefined) return { ...request, target: { words: [], when: {}, ordinal } };
        const to = timeTold(others) ?? bareTimeIn(others);
        if (to) return together({ ...request, to }, others);
      }
      return [together, withTimeOfPart, lateBy, nearDay].reduce(
        (change, add) => add(change, others),
        spokenOf(byName(withTarget(request, others), others.map(requestOf)), others),
      );
    case 'respond':
      // What stands right before the answer is what is answered.
      return withTarget(request, others.toReversed());
    case 'find':
      return withTarget(request, others);
    case 'delete':
      return removedIn(request, command.utterance, others);
    case 'clear':
      return clearedIn(request, command.utterance, others);
    case 'create':
      if (request.offered !== undefined && isEmpty(request.when)) {
        const when = timeTold(others) ?? bareTimeIn(others);
        if (when) return withMore({ ...request, when }, others);
      }
      return withMore(onTheirDay(isBare(request) ? withOther(request, others) : request, others), others);
    default:
      return request;
  }
}

/** "I'd go for the second one. call it …" */
function ordinalOf({ utterance: { text } }: Clause): number | undefined {
  const phrase =
    /^(?:(?:i|we) (?:would |will )?)?(?:go (?:for|with)|take|choose|pick|have|do|prefer|like|want)?\s?(?<which>the \S+(?: (?:one|slot|option|time))?)$/.exec(
      text,
    )?.groups?.which;
  return phrase === undefined ? undefined : ordinalIn(phrase);
}

/** "I'm running 15 minutes late for the sync, push it": how far. */
function lateBy(change: ChangeRequest, others: Clause[]): ChangeRequest {
  if (!isEmpty(change.to) || change.length || change.title || change.place) return change;
  const late = others.find(({ utterance }) => / late\b/.test(utterance.text));
  const minutes = late && whenOf(late.utterance).minutes;
  return minutes ? { ...change, to: { shift: { minutes, days: 0, direction: 'later' } } } : change;
}

/** "To the afternoon? 2.30 on the same day": the time within it is in another clause. */
function withTimeOfPart(change: ChangeRequest, others: Clause[]): ChangeRequest {
  const { to } = change;
  if (!to.part || to.time) return change;
  const told = others.find(({ request }) => !request || request.kind === 'fragment');
  const time = told && whenOf(told.utterance).time;
  return time ? { ...change, to: { ...to, time } } : change;
}

/** "Sam isn't coming to the lunch, take him off": the people that another clause names. */
function byName(change: ChangeRequest, others: (Request | undefined)[]): ChangeRequest {
  const people = others.flatMap((request) =>
    request?.kind === 'change' ? [...(request.add ?? []), ...(request.remove ?? [])] : [],
  );
  const named = (guests: NamedGuest[]) =>
    people.length > 0 && guests.every(({ name }) => /^(?:him|her|them)$/.test(name)) ? people : guests;
  const { add, remove } = change;
  return { ...change, ...(add && { add: named(add) }), ...(remove && { remove: named(remove) }) };
}

/** "Jonas knows servers, so invite him": whom the other clause speaks of. */
function spokenOf(change: ChangeRequest, others: Clause[]): ChangeRequest {
  if (!change.add?.every(({ name }) => /^(?:him|her|them)$/.test(name))) return change;
  const people = others.flatMap(({ utterance }) => personSpokenOf(utterance));
  return people.length > 0 ? { ...change, add: people } : change;
}

/** "Move the demo to 4 and make it half an hour": two changes of one event are one. Guests are taken off by name, not by "him". */
function together(change: ChangeRequest, others: Clause[]): ChangeRequest {
  return others.reduce<ChangeRequest>((all, { request }) => {
    const isSame = request?.kind === 'change' && isOpen(request.target);
    if (!isSame || (all.remove && request.remove)) return all;
    const said = byName(request, [all]);
    // "It moved to 14 Castle Street, update the address": which one was said before.
    const { title = all.title, place = all.place } = {
      title: said.title || undefined,
      place: said.place || undefined,
    };
    return {
      ...all,
      ...said,
      ...(title !== undefined && { title }),
      ...(place !== undefined && { place }),
      target: all.target,
      to: { ...all.to, ...request.to },
    };
  }, change);
}

function requestOf({ request }: Clause): Request | undefined {
  return request;
}
