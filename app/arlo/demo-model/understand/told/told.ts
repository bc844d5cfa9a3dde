import type { Match } from '../../dates/piece.ts';
import { isEmpty, withoutEdge, type When } from '../../dates/when.ts';
import { asEnd, asShift, endVerb, keepsEnd, rolesOf, type DateRoles } from '../parts/date-roles.ts';
import { readImplicitCreate } from '../requests/create.ts';
import { capital } from '../parts/event-title.ts';
import { isTelling, mentionIn } from '../parts/mention.ts';
import { isInItsWeek } from '../requests/move.ts';
import { isNews } from '../wording/news.ts';
import { isNounPhrase } from '../parts/noun-phrase.ts';
import type { ChangeRequest, Request, Target } from '../request.ts';
import { ofEach, withScope } from '../parts/scope.ts';
import { sourceOf, type Sentence } from '../wording/sentence.ts';
import { commandVerb, moveVerb } from '../wording/verbs.ts';
import { standsAsRead } from './plain-order.ts';
import { fieldsTold } from './told-fields.ts';
import { readToldEvent } from '../requests/told-event.ts';
import { peopleTold } from './told-people.ts';
import { placeIn } from './told-place.ts';
import { covered, readUtterance, whenOf, type Span, type Utterance } from '../wording/utterance.ts';

type Reader = (utterance: Utterance) => Request | undefined;

/** A change that is told, and how sure it is that it is one. */
export type ToldChange = { request: ChangeRequest; sure: boolean };

/** A question about the calendar, or a wish for something new. */
const asksOrMakes =
  /^(?:(?:i am |we are )?running (?:\S+ ){1,3}late\b|what|when|where|who|why|how|which|whose|is there|is it|should i|should we|shall i|do i|do we|does|did|am i|are we|are there|have i|have we|has|is|are|any|anything|find|show|list|check|remind|book an?|schedule an?|add an?|set up|create|new|invite|cancel|delete|remove|undo|thanks|note|decline|accept)\b/;
const cues = [
  /\b(?:instead|rather than|same (?:day|time|hour|place|room)|from now on|onwards?)\b/,
  /\bnot (?:at |on |for |the |until |till )*(?:\d|half|quarter|noon|midday|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|mon|tue|wed|thu|fri|sat|sun|every)/,
  /\b(?:wait until|moved|moving|moves|rescheduled|retimed|re-timed|postponed|pushed|shifted|bumped|delayed|brought forward|changed|switched|swapped)\b/,
  /\b(?:move|reschedule|shift|push|change|switch|update|correct|fix|adjust|amend|swap) (?:it|that|this|them|the|my|our|to|me|us|back|forward|up)\b|\b(?:adjust|update|fix|correct|change)$/,
  /\b(?:should|needs? to|has to|have to|must|ought to|will|is going to|are going to|wants? to|would like to) (?:now )?(?:be|start|begin|end|finish|stop|go on|run|last|take|happen|come|leave|open|close|repeat|move|go|wrap up)\b/,
  /\b(?:earlier|later|sooner|longer|shorter|another (?:half|hour|\d)|extra)\b/,
  /\b(?:need|want|would like|like) .* to (?:be|start|begin|end|finish|stop|run|last|take|happen|go|wrap up)\b/,
  /^(?:can|could|may|might) (?!i |we |you |u )\S.* (?:be|start|begin|happen|go|run|last|end|finish|repeat|take)\b/,
  /\b(?:now|(?:only|just) (?:this|that|next) (?:once|time|week|one)|just once)\b/,
  /\b(?:asked for|asking for|offered|offers|suggested|suggests|proposed|would rather|would prefer|prefers?|works better|suits better|is better)\b/,
];
/** What an event does: of one that is only told, its usual times too. */
const startsOrEnds =
  /\b(?:runs?|lasts?|goes on|continues?|ends?|finish(?:es)?|starts?|begins?|departs?|arrives?|leaves?) (?:at |on |til |till |until )*(?:\d|half|quarter|noon|midday|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|til|till|until)/;
const ofDay =
  /^(?:(?:today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)['’]s|(?:today|tomorrow|tonight|tmrw|tmw|tonite)s)$/i;
/** Something that is there, told with its time; a name alone and a time would be a booking. */
const stated =
  /^(?:put|have|do|hold|host|run) (?:the|my|our|this|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day) |\b(?:is|are) (?:now )?(?:at|on|from|in|between|for|\d|half|quarter|noon|the)\b/;

/**
 * The change that a message tells, where what was read of its clauses is no request or leaves open what is meant.
 * Undefined when that request stands.
 */
export function toldOrOrdered(utterance: Utterance, read: Request, requestIn: Reader): Request | undefined {
  if (read.kind === 'create' && readToldEvent(utterance)) return undefined;
  if (!isOpen(read) || standsAsRead(utterance, read) || asksForAll.test(utterance.text)) return undefined;
  const told = readTold(utterance, requestIn, read);
  // "The demo on friday tells me nothing. Rename it to …": what gets a name stays where it is.
  if (!told || (isRenaming(read) && !told.request.title)) return undefined;
  if (read.kind === 'create') {
    // With a verb of booking it is new, unless it says "the".
    const again =
      /^(?:put|make|have|set|do|hold)\b (?:the|my|our|this|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?) /.test(
        utterance.text,
      );
    const ordered =
      /^(?:book|schedule|add|create|put|set|make|plan|arrange|organi[sz]e|block|pencil|remind|stick|pop|i have|we have|(?:i|we) (?:would )?(?:like|want|need) an?|(?:i|we) (?:would|should) like to (?:have|book|meet|schedule|arrange|set up|add|enter)|there is|got|new)\b/.test(
        utterance.text,
      );
    const bookIt =
      /\b(?:get|jot|log|write|mark|put|pop|stick) (?:it|that|this|them|him|her) (?:down|in)\b(?! (?:at|to|on|the|my|our)\b)|\b(?:put|add|book|pop|stick|pencil|enter|note|save) (?:(?:it|that|this|them)\b(?! (?:at|to|on|back)\b)|(?:to|in|into|on) (?:(?:my|the) )?(?:calendar|diary)\b)/.test(
        utterance.text,
      );
    const putIn = /^(?:put|pop|stick|get) (?:the|my|our) .+? in\b(?! (?:the|my|our|studio|room)\b)/.test(
      utterance.text,
    );
    if (read.block || bookIt || putIn || (ordered && !again)) return undefined;
    return { ...told.request, otherwise: read };
  }
  if (read.kind === 'several' && /^(?:add|book|schedule|put|create)\b/.test(utterance.text)) return undefined;
  if (read.kind === 'several') return told.sure ? { ...told.request, otherwise: read } : undefined;
  if (told.sure) return told.request;
  if (read.kind !== 'fragment') return undefined;
  const when = whenOf(utterance);
  const isDated =
    when.time !== undefined && when.days !== undefined && !utterance.asks && !reported.test(utterance.text);
  const booked = isDated ? readImplicitCreate(utterance, { told: true }) : undefined;
  return { ...told.request, otherwise: booked ?? read };
}

/** "Next week is looming, tell me everything that's in it" */
const asksForAll =
  /\b(?:tell|show|give|read|list)(?: me)? (?:everything|all (?:of it|that)|the (?:whole )?lot|what(?:ever)?(?: (?:is|all))?)\b/;

function isRenaming(read: Request): boolean {
  return read.kind === 'change' && Boolean(read.title) && isEmpty(read.to);
}

/** What somebody else said or would like is no booking. */
const reported = /\b(?:said|says|asked|asks|told|thinks?|would|could|prefers?|suggested|proposed|better)\b/;

/** Whether it is no request for certain, or one that lacks what it is about. */
function isOpen(read: Request): boolean {
  switch (read.kind) {
    case 'fragment':
    case 'unknown':
    case 'create':
    case 'agenda':
    case 'find':
      return true;
    case 'several':
      return read.requests.every(({ kind }) => kind === 'create');
    case 'free':
      return !read.when.time;
    case 'change': {
      const { kind: _kind, target, to, scope: _scope, all: _all, ...more } = read;
      return (isEmpty(to) && Object.values(more).every((field) => field === '')) || !isName(target);
    }
    default:
      return false;
  }
}

/** Whether a target is a name, and not the words of half a sentence. */
function isName({ words, name, mention, pronoun, when }: Target): boolean {
  // A "partner update" has a name, whatever else "update" says.
  const tells = words.some((word, index) => isTelling(word) && !(word === 'update' && index > 0));
  if (mention || words.length > 4 || tells) return false;
  return pronoun || !isEmpty(when) || isNounPhrase(name ?? words.join(' '));
}

/** What a message says of how an event will be, whether or not it says that anything changes. */
export function detailsIn(
  utterance: Utterance,
): Pick<ChangeRequest, 'to' | 'length' | 'repeat' | 'place'> | undefined {
  const { sentence, dates } = utterance;
  const { fresh } = rolesOf(sentence, dates.filter(isNoFiller));
  const place = placeIn(utterance, dates)?.words;
  const change = changeIn(utterance, fresh);
  const isNothing = isEmpty(change.to) && !change.length && !change.repeat && !place;
  return isNothing ? undefined : { ...change, ...(place && { place }) };
}

/** Reads a change out of all that a message says: its new time, length and place, and what names the event. */
function readTold(utterance: Utterance, requestIn: Reader, read: Request): ToldChange | undefined {
  const { text, sentence } = utterance;
  if (asksOrMakes.test(text) || isNews(text)) return undefined;
  const dates = isMovedFrom(sentence) ? utterance.separate : utterance.dates;
  const { spans: taken, ...slots } = slotsOf(utterance, dates);
  const roles = rolesOf(sentence, dates.filter(isNoFiller), taken.length > 0);
  const { fresh, present, before } = shiftedDay(roles, text);
  const contrasted = present.some(
    ({ piece }) => piece.kind !== 'repeat' && fresh.some((match) => match.piece.kind === piece.kind),
  );
  const colon = isLabelled(utterance) ? sentence.tokens.findIndex(({ stop }) => stop.includes(':')) : -1;
  const change = { ...changeIn(utterance, fresh), ...listed(utterance, requestIn), ...slots };
  const isNew = read.kind === 'create';
  // "Swimming at 10 and brunch at 12 the same day" are two bookings.
  const told = read.kind === 'several' ? text.replace(/\bsame day\b/g, '') : text;
  const changes = read.kind === 'change' || contrasted || cues.some((cue) => cue.test(told));
  const sure = changes || startsOrEnds.test(text) || (!isNew && tellsMore(slots));
  // "Vendor demo at 4", and no day: a name, and what it may be from now on.
  const named = read.kind === 'fragment' && !utterance.asks && saysMoreThanWhen(change);
  // "Today's design review at 4" is there already.
  const isOfDay = sentence.tokens.some((token) => ofDay.test(token.text));
  if (!sure && !named && !isOfDay && !stated.test(text) && colon < 0) return undefined;
  const { to, ...more } = change;
  if (isEmpty(to) && Object.keys(more).length === 0) return undefined;
  // "… because of coffee with sam" names what is in the way.
  const reason = sentence.tokens.findIndex(({ word }) => /^(?:because|cos|due)$/.test(word));
  const mention =
    (colon >= 0 ? mentionIn(utterance, colon + 1, taken) : undefined) ??
    (reason > 0 ? mentionIn(utterance, reason, taken) : undefined) ??
    mentionIn(utterance, undefined, taken) ??
    (isHalfSaid(read, contrasted) ? pronoun : undefined);
  if (!mention) return undefined;
  const { when: _when, ...target } = mention;
  const near = nearIn(whenOf(utterance, [...present, ...before]), change);
  const request: ChangeRequest = {
    kind: 'change',
    target: {
      ...target,
      when: {},
      ...(!isEmpty(near) && { near }),
      // "My flight leaves at 7 on friday" may be a new one, and is no flight of another day.
      ...(isNew && !changes && to.days && { whole: true as const }),
    },
    ...change,
    ...(ofEach.test(text) && { all: true as const }),
  };
  return { request: withScope(request, utterance), sure };
}

/** "Moved from 2 to 3" is no range; "moved. new slot from 2 to 3" is one. */
function isMovedFrom({ tokens, text }: Sentence): boolean {
  const from = tokens.findIndex(({ word }) => word === 'from');
  const clause = tokens.findLastIndex(({ stop }, index) => index < from && /[.,;:!?]/.test(stop)) + 1;
  const start = tokens[clause]?.at ?? 0;
  return from > 0 && /^.*\bmov.*\bfrom\b.*\bto\b/.test(text.slice(start));
}

/** "Roadmap review: friday at 4"; "friday: dentist 9am" and "new event: gym at 7" have no event before the colon. */
function isLabelled({ sentence: { tokens }, dates, text }: Utterance): boolean {
  const colon = tokens.findIndex(({ stop }) => stop.includes(':'));
  if (
    colon < 0 ||
    /^(?:new|event|reminder|note|task|title|save)\b/.test(text) ||
    /^(?:re|topic|subject|title|name|place|location|where)$/.test(tokens[colon]?.word ?? '')
  )
    return false;
  return tokens
    .slice(0, colon + 1)
    .some(
      ({ at, word }) =>
        !covered(dates, at) && !/^(?:the|a|an|on|event|thing|meeting|appointment|all|day)$/.test(word),
    );
}

/** A time, a length or a rhythm; a day alone may only say which one is meant. */
function saysMoreThanWhen({ to, ...more }: Partial<ChangeRequest>): boolean {
  return (
    to?.time !== undefined ||
    to?.until !== undefined ||
    to?.shift !== undefined ||
    Object.keys(more).length > 0
  );
}

/** Who is to come, a name, notes: what only a change of something has to say. */
function tellsMore({ place: _place, ...more }: Partial<ChangeRequest>): boolean {
  return Object.keys(more).length > 0;
}

/** What a message says of an event besides its time, and where. */
function slotsOf(utterance: Utterance, dates: Match[]): Partial<ChangeRequest> & { spans: Span[] } {
  const place = placeIn(utterance, dates);
  const { spans: ofPeople, ...people } = peopleTold(utterance);
  const { spans: ofFields, ...fields } = fieldsTold(utterance);
  return {
    ...(place && { place: place.words }),
    ...people,
    ...fields,
    spans: [...ofPeople, ...ofFields, ...(place ? [place.span] : [])],
  };
}

const pronoun: Target = { words: [], when: {}, pronoun: true };

/** "Can't do friday, thursday at 12 instead": words that name nothing speak of what was talked about. */
function isHalfSaid(read: Request, contrasted: boolean): boolean {
  return 'target' in read && (contrasted || read.target.words.length > 0);
}

/** "15 minutes later tomorrow": the day says which one is meant. */
function shiftedDay(roles: DateRoles, text: string): DateRoles {
  const { fresh, present } = roles;
  const shift = fresh.find(({ piece }) => piece.kind === 'shift');
  const day = shift && fresh.find(({ piece }) => piece.kind === 'days');
  if (!shift || !day) return roles;
  const between = text.slice(Math.min(shift.end, day.end), Math.max(shift.start, day.start));
  if (/\b(?:so|to|now|is)\b/.test(between)) return roles;
  return { ...roles, fresh: fresh.filter((match) => match !== day), present: [...present, day] };
}

/** When the event is now, as far as it was said: of a series, "at 10 on thursday" is most likely thursday's. */
function nearIn(present: When, { to, length, place }: Partial<ChangeRequest>): When {
  const near = withoutEdge(present);
  const otherwise = to?.time ?? to?.until ?? to?.minutes ?? length ?? place;
  if (near.days || !to?.days || otherwise === undefined) return near;
  const { from, to: last, unit } = to.days;
  return { ...near, days: { from, to: last, unit } };
}

/** "Now" says that something is otherwise, and not when it is. */
function isNoFiller({ piece }: Match): boolean {
  return piece.kind !== 'instant' && piece.kind !== 'reminder';
}

/** What is told in a list: "vendor demo: thursday 11am, studio room 2, and add aiko". */
function listed({ sentence, moment }: Utterance, requestIn: Reader): Partial<ChangeRequest> {
  const found: Partial<ChangeRequest> = {};
  let from = 0;
  sentence.tokens.forEach(({ stop, word }, index) => {
    const next = sentence.tokens[index + 1];
    const joins =
      /^(?:and|plus)$/.test(word) && next !== undefined && opensOrder.test(sentence.text.slice(next.at));
    if (!joins && !/[,;]/.test(stop) && next) return;
    if (from > 0) {
      // "And" makes it one more thing to be done with the same event.
      const read = readUtterance(`and ${sourceOf(sentence, from, joins ? index : index + 1)}`, moment);
      const isPlace = isRoom.test(read.text);
      Object.assign(found, isPlace ? { place: capital(read.sentence.source) } : ofIt(requestIn(read)));
    }
    from = index + 1;
  });
  return found;
}

const opensOrder = new RegExp(`^(?:also |then |please )*(?:${commandVerb}|call|rename)\\b`);
const isRoom =
  /^(?:(?:in|at) )?(?:the )?(?:studio|meeting|board|conference|class)? ?(?:room|studio|boardroom|floor|office|cafe|zoom|teams|google meet)(?: \w+)?$/;

/** What a request says of "it". */
function ofIt(request: Request | undefined): Partial<ChangeRequest> {
  if (request?.kind !== 'change' || !request.target.pronoun) return {};
  const { kind: _kind, target: _target, to: _to, scope: _scope, all: _all, place, title, ...more } = request;
  return { ...more, ...(place && { place }), ...(title && { title }) };
}

/** "Moved from ten to eleven": what follows "to" is no end. */
const goesTo = new RegExp(
  `\\b(?:${moveVerb}|moved|pushed|postponed|changed?|shifted|switched|back|forward|brought|rescheduled|delayed|bumped|begin|start|wait)\\b[^,.]*$`,
);

/** An end, whatever began before: "begin at 1:30, still finish at 4:30". */
const endsPlainly = /\b(?:ends?|ending|finish(?:es|ing)?|stops?|until|till)(?: at| by)?$/;

/** "I leave at 3:40, so end it then" */
const endThen = /\b(?:end|finish|stop|wrap up|close)(?: (?:it|that|this))?(?: off| up)?(?: then\b|$)/;

/** "I was fifteen minutes late" is no length. */
const isLate = /^ (?:too )?late\b/;

function changeIn(
  utterance: Utterance,
  told: Match[],
): Pick<ChangeRequest, 'to' | 'length' | 'repeat' | 'inItsWeek'> {
  const { text } = utterance;
  const fresh = told.filter(({ piece, end }) => piece.kind !== 'length' || !isLate.test(text.slice(end)));
  const times = fresh.filter(({ piece }) => piece.kind === 'time');
  const ends = (match: Match) =>
    match.piece.kind === 'time' &&
    // "Partner update to half four": a place to go to, where no other time begins it.
    !(times.length === 1 && text.slice(0, match.start).trimEnd().endsWith(' to')) &&
    (match.piece.edge === 'until' ||
      endThen.test(text) ||
      endVerb.test(text.slice(0, match.start).trimEnd())) &&
    (endsPlainly.test(text.slice(0, match.start).trimEnd()) || !goesTo.test(text.slice(0, match.start)));
  const read = fresh.map((match) => (ends(match) ? asEnd(match) : asShift(match, text)));
  const to = whenOf(utterance, read);
  if (to.edge === 'until' && to.time) {
    to.until = to.time;
    delete to.time;
  }
  delete to.edge;
  const { repeat } = to;
  delete to.repeat;
  const length = lengthIn(text, fresh, to);
  if (length) delete to.minutes;
  if (length && 'lastDay' in length) delete to.days;
  // "Pottery begins 6.30, same end": the one time is that of its beginning.
  if (keepsEnd(text) && to.until && !to.time) {
    to.time = to.until;
    delete to.until;
  }
  if (keepsEnd(text) && !to.until) to.keepsEnd = true;
  if (to.wholeDays) delete to.wholeDays;
  if (to.shift && (to.days || (to.time && to.shift.days === 0))) delete to.shift;
  if (to.shift && !to.shift.direction) to.shift = { ...to.shift, direction: 'later' };
  if (/\bsame day\b/.test(text) && to.days?.unit === 'day') delete to.days;
  const inItsWeek = isInItsWeek(text, to);
  return {
    to,
    ...(length && { length }),
    ...(repeat && { repeat }),
    ...(inItsWeek && { inItsWeek: true as const }),
  };
}

const goesElsewhere =
  /\b(?:mov(?:e|ed|ing)|push(?:ed)?|postponed?|put off|delay(?:ed)?|shift(?:ed)?|reschedul\w+|bump(?:ed)?|deferred|defer|back|wait)\b/;

/** "The series should end on …", "the last day is …" */
const lastDay =
  /\b(?:last day (?:is|will be|should be|now)|series (?:should |will |has to |needs to |must )?(?:ends?|stops?|finish(?:es)?))(?: now)?(?: on| by)?$/;

/** "Another half hour", "20 minutes shorter"; a plain length is the whole of it. */
function lengthIn(text: string, fresh: Match[], to: When): ChangeRequest['length'] | undefined {
  const { days, shift } = to;
  // "That's silly, finish it an hour sooner": only its end is another.
  if (shift && shift.days === 0 && /\b(?:end|finish|wrap up) (?:it|that|this)\b/.test(text)) {
    delete to.shift;
    return { by: (shift.direction === 'earlier' ? -1 : 1) * shift.minutes };
  }
  const day = fresh.find(({ piece }) => piece.kind === 'days');
  const isLast = day !== undefined && lastDay.test(text.slice(0, day.start).trimEnd());
  if (days && (isLast || (days.edge === 'until' && !goesElsewhere.test(text)))) return { lastDay: days.to };
  const match = fresh.find(({ piece }) => piece.kind === 'length' || piece.kind === 'wholeDays');
  if (!match || to.time) return undefined;
  const minutes = match.piece.kind === 'length' ? match.piece.minutes : 24 * 60 * (to.wholeDays ?? 0);
  const [before, after] = [text.slice(0, match.start), text.slice(match.end)];
  if (
    /\b(?:another|extra|additional|more)$/.test(before.trimEnd()) ||
    /^ (?:longer|more|extra)\b/.test(after)
  )
    return { by: minutes };
  if (/^ (?:shorter|less)\b/.test(after)) return { by: -minutes };
  return { minutes };
}
