import { isEmpty, type When } from '../dates/when.ts';
import { capital } from './event-title.ts';
import { readImplicitCreate, readMore } from './create.ts';
import { mentionIn } from './mention.ts';
import { tokenAt } from './sentence.ts';
import { ordinalIn, readTarget } from './target.ts';
import type { ChangeRequest, CreateRequest, DeleteRequest, NamedGuest, Request, Target } from './request.ts';
import { topicOf } from './topic.ts';
import { covered, whenOf, type Utterance } from './utterance.ts';

type Clause = {
  utterance: Utterance;
  request: Request | undefined;
  /** It stands behind the command. */
  after?: boolean;
};
type Read = { utterance: Utterance; request: Request };

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

const remarks = new Set<Request['kind']>(['stop', 'thanks', 'greeting', 'yes', 'no', 'help', 'clock']);

/**
 * The one request of a message of several clauses: its command, else its question, else an event that is told. What
 * the command leaves open, such as what "it" is, is taken from the other clauses. Undefined when there is no request.
 */
export function joined(clauses: Clause[]): Read | undefined {
  const asked = clauses.flatMap(({ utterance, request }) => (request ? [{ utterance, request }] : []));
  const free = withTold(clauses);
  if (free) return free;
  const command = best(asked.filter(({ request }) => commands.has(request.kind)));
  const search = asked.find(({ request }) => request.kind === 'free' && request.search);
  if (search?.request.kind === 'free' && command?.request.kind === 'create' && !command.request.when.time) {
    // "I want to squeeze in a run tomorrow, when would that work": it is asked when.
    const { when, guests } = command.request;
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
  const question =
    asked.find(({ request }) => questions.has(request.kind) && request.kind !== 'stop') ??
    asked.find(({ request }) => request.kind === 'stop');
  if (question) {
    const request = withLabel(withSender(question.request, clauses), asked);
    const others = clauses.filter(({ utterance }) => utterance !== question.utterance);
    return { ...question, request: onDayTold(completed({ ...question, request }, others), clauses) };
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

/** "I can't make physio, cancel it": the clause that commands outweighs the one that only says so. */
function best(reads: Read[]): Read | undefined {
  const said = ({ request }: Read) => request.kind === 'respond' && request.orDelete === true;
  return reads.find((read) => !said(read)) ?? reads[0];
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
  const asking = clauses.find(({ request }) => request?.kind !== 'mail' && request?.kind !== 'issues');
  const words = asking ? topicOf(asking.utterance) : [];
  if (!source || words.length === 0) return undefined;
  const { utterance, request } = source;
  if (request?.kind === 'mail') return { utterance, request: { ...request, words } };
  return { utterance, request: { kind: 'issues', what: 'search', words } };
}

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
  /^(?<who>(?!(?:i|we|they|he|she|you|it) )\S+) (?:cannot|will not|is not able to|can no longer|is not|does not want to)(?: be able to)? (?:come|coming|go|going|make it|make(?= the )|attend|attending|join|joining|be)(?: (?:to|at|for)? ?(?<event>(?!any|after)\S.*?))?(?: any ?more| any longer| after all)?$/;

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
      remove: [{ name: missing.groups?.who ?? '' }],
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
function onDayTold(request: Request, clauses: Clause[]): Request {
  if (request.kind !== 'agenda' && request.kind !== 'free') return request;
  if (request.when.days || request.when.instant || request.when.soon) return request;
  const told = clauses.map(({ utterance }) => whenOf(utterance)).find(({ days }) => days);
  if (!told?.days) return request;
  const part = request.when.part ?? (request.when.time ? undefined : told.part);
  return { ...request, when: { ...request.when, days: told.days, ...(part && { part }) } };
}

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
        const ordinal = others.map(ordinalOf).find((found) => found !== undefined);
        if (ordinal !== undefined) return { ...request, target: { words: [], when: {}, ordinal } };
        const to = timeTold(others) ?? bareTimeIn(others);
        if (to) return together({ ...request, to }, others);
      }
      return nearDay(
        withTimeOfPart(together(byName(withTarget(request, others), others.map(requestOf)), others), others),
        others,
      );
    case 'delete':
      return withDay(withTarget(withName(request, others), others), others);
    case 'respond':
    case 'find':
      return withTarget(request, others);
    case 'clear': {
      // "I'm giving up pottery. delete the whole series"
      const named = others.map(targetOf).find((found) => found !== undefined);
      if (named && request.words.length > 0 && request.words.every((word) => ofSeries.test(word)))
        return { kind: 'delete', target: { ...named, when: {} }, scope: 'all' };
      // "I'm ill today, cancel all my meetings"
      const days = isEmpty(request.when) && !request.events ? dayOf(others) : undefined;
      return days ? { ...request, when: days } : request;
    }
    case 'create':
      if (request.offered !== undefined && isEmpty(request.when)) {
        const when = timeTold(others);
        if (when) return { ...request, when };
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

const ofSeries = /^(?:series?|class(?:es)?|sessions?|lessons?|all)$/;

/** "To the afternoon? 2.30 on the same day": the time within it is in another clause. */
function withTimeOfPart(change: ChangeRequest, others: Clause[]): ChangeRequest {
  const { to } = change;
  if (!to.part || to.time) return change;
  const told = others.find(({ request }) => !request || request.kind === 'fragment');
  const time = told && whenOf(told.utterance).time;
  return time ? { ...change, to: { ...to, time } } : change;
}

/** "No meetings on friday afternoon, block it out" */
function onTheirDay(create: CreateRequest, others: Clause[]): CreateRequest {
  const when = create.block && isEmpty(create.when) ? dayOf(others) : undefined;
  return when ? { ...create, when } : create;
}

/** What the other clauses add to a new event: who else comes, what it is called, when to be reminded. */
function withMore(create: CreateRequest, others: Clause[]): CreateRequest {
  return others.reduce<CreateRequest>((all, { utterance, request }) => {
    const changes = request?.kind === 'change' && isOpen(request.target);
    if (request && !changes && request.kind !== 'create') return all;
    const more = request?.kind === 'create' ? undefined : readMore(utterance);
    if (changes && (!more || (request.title && !more.title))) return withChange(all, request);
    if (!more) return all;
    const { guests: add, minutes, ...rest } = more;
    const to = { ...(minutes && { minutes }) };
    return { ...withChange(all, { kind: 'change', target: { words: [], when: {} }, to, add }), ...rest };
  }, create);
}

/** "… and make it weekly", "…, invite Priya": a change of an event that is only about to be made. */
function withChange(create: CreateRequest, change: ChangeRequest): CreateRequest {
  const { title, place, note, add = [], to, repeat, reminders, length, colour, conference } = change;
  // "Call it weekly review": what stands in a name says nothing else.
  if (title) return { ...create, title: capital(title) };
  const { inviteKnown, ...open } = create;
  const known = create.guests.map(({ name }) => name);
  return {
    ...open,
    ...(inviteKnown && add.length === 0 && { inviteKnown }),
    ...(place && { place }),
    ...(note && { note }),
    ...(colour && { colour }),
    ...(conference !== undefined && { conference }),
    // "Drinks with Sam, invite him": he is a guest already.
    guests: [
      ...create.guests,
      ...add.filter(({ name }) => !known.includes(name) && !(known.length > 0 && pronoun.test(name))),
    ],
    when: {
      ...create.when,
      ...to,
      ...(repeat && repeat !== 'never' && { repeat }),
      ...(reminders && reminders.length > 0 && { reminders }),
      ...(length && 'minutes' in length && { minutes: length.minutes }),
    },
  };
}

const pronoun = /^(?:him|her|them|both|everyone)$/i;

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

function withTarget<Open extends Request & { target: Target }>(request: Open, others: Clause[]): Open {
  if (!isOpen(request.target)) return request;
  const target = others
    .filter((clause) => !isReason(clause))
    .map(targetOf)
    .find((found) => found !== undefined);
  return target ? { ...request, target } : request;
}

/** "Physio finishes early, remove the sessions from monday on": what they are sessions of. */
function withName(request: DeleteRequest, others: Clause[]): DeleteRequest {
  const { target } = request;
  const isVague =
    target.words.length > 0 &&
    target.words.every((word) => /^(?:sessions?|class(?:es)?|lessons?|onwards?)$/.test(word));
  const named = isVague ? others.map(targetOf).find((found) => found !== undefined) : undefined;
  return named ? { ...request, target: { ...named, when: target.when } } : request;
}

/** "I'm away on thursday, so cancel pottery": of several of that name, the one on that day. */
function withDay(request: DeleteRequest, others: Clause[]): DeleteRequest {
  const { target } = request;
  const near = target.words.length > 0 && isEmpty(target.when) && !target.near && dayOf(others);
  return near ? { ...request, target: { ...target, near } } : request;
}

/** The days that other clauses speak of. */
function dayOf(clauses: Clause[]): When | undefined {
  return clauses.map(({ utterance }) => whenOf(utterance)).find(({ days }) => days !== undefined);
}

/** "…, dad is going": says why, and not what. */
function isReason({ utterance: { text }, request, after }: Clause): boolean {
  return (
    after === true &&
    request === undefined &&
    /^(?!the |my |our |it |that |this )\S+(?: \S+)? (?:is|are|was|has|have|will|can|cannot|wants|needs|said|says)\b/.test(
      text,
    )
  );
}

/** Whether it only says "it", or nothing. */
function isOpen({ words, when, ordinal, pick }: Target): boolean {
  return words.length === 0 && isEmpty(when) && ordinal === undefined && !pick;
}

function isBare({ title, when }: CreateRequest): boolean {
  return !title || (isEmpty(when) && /^(?:it|that|this)\b/i.test(title));
}

/** The event that another clause speaks of. */
function targetOf({ utterance, request }: Clause): Target | undefined {
  // "Oh, that's pottery": why, and not what.
  if (/^(?:that|there) (?:is|was|are) /.test(utterance.text)) return undefined;
  if (request && 'target' in request && !isOpen(request.target) && request.kind !== 'fragment')
    return request.target;
  // "Never mind, take that out": what is said by the way names nothing.
  if (request && remarks.has(request.kind)) return undefined;
  const when = whenOf(utterance);
  return mentionIn(utterance) ?? (when.time ? { words: [], when } : undefined);
}

/** "The garage wants the car in on friday at 8, can you add that" */
function withOther(request: CreateRequest, others: Clause[]): CreateRequest {
  const events = others.flatMap(({ utterance, request: other }) => {
    if (other?.kind === 'change' && isOpen(other.target)) return [];
    const told = other?.kind === 'create' ? other : readImplicitCreate(utterance, { told: true });
    return told ? [told] : [];
  });
  // What has a time is the event; what has none led up to it.
  const told = events.find(({ when }) => when.time) ?? events.find(({ when }) => when.days) ?? events[0];
  if (!told) return request;
  const { calendar, colour, conference } = request;
  return {
    ...told,
    ...(calendar && { calendar }),
    ...(colour && { colour }),
    ...(conference && { conference }),
    when: { ...told.when, ...request.when },
    guests: [...told.guests, ...request.guests],
  };
}
