import type { Match, Piece } from '../dates/piece.ts';
import { isEmpty, withoutEdge, type When } from '../dates/when.ts';
import { rolesOf, type DateRoles } from './date-roles.ts';
import { capital } from './event-title.ts';
import { isTelling, mentionIn } from './mention.ts';
import { isInItsWeek } from './move.ts';
import { isNounPhrase } from './noun-phrase.ts';
import type { ChangeRequest, Request, Target } from './request.ts';
import { withScope } from './scope.ts';
import { sourceOf, tokenAt } from './sentence.ts';
import { commandVerb } from './verbs.ts';
import { covered, readUtterance, whenOf, type Utterance } from './utterance.ts';

type Reader = (utterance: Utterance) => Request | undefined;

/** A change that is told, and how sure it is that it is one. */
export type ToldChange = { request: ChangeRequest; sure: boolean };

/** A question about the calendar, or a wish for something new. */
const asksOrMakes =
  /^(?:what|when|where|who|why|how|which|whose|is there|is it|do i|do we|does|did|am i|are we|are there|have i|have we|has|is|are|any|anything|find|show|list|check|remind|book an?|schedule an?|add an?|set up|create|new|invite|cancel|delete|remove|undo|thanks|note|decline|accept)\b/;
const cues = [
  /\b(?:instead|rather than|same (?:day|time|place|room)|from now on|onwards?)\b/,
  /\bnot (?:at |on |for |the |until |till )*(?:\d|half|quarter|noon|midday|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|mon|tue|wed|thu|fri|sat|sun|every)/,
  /\b(?:moved|moving|moves|rescheduled|retimed|re-timed|postponed|pushed|shifted|bumped|delayed|brought forward|changed|switched|swapped)\b/,
  /\b(?:move|reschedule|shift|push|change|switch|update|correct|fix|adjust|amend|swap) (?:it|that|this|them|the|my|our|to|me|us|back|forward|up)\b|\b(?:adjust|update|fix|correct|change)$/,
  /\b(?:should|needs? to|has to|have to|must|ought to|will|is going to|are going to|wants? to|would like to) (?:now )?(?:be|start|begin|end|finish|stop|go on|run|last|take|happen|come|leave|open|close|repeat|move|go|wrap up)\b/,
  /\b(?:earlier|later|sooner|longer|shorter|another (?:half|hour|\d)|extra)\b/,
  /\b(?:need|want|would like|like) .* to (?:be|start|begin|end|finish|stop|run|last|take|happen|go|wrap up)\b/,
  /^(?:can|could|may|might) (?!i |we |you |u )\S.* (?:be|start|begin|happen|go|run|last|end|finish|repeat|take)\b/,
  /\b(?:now|only this once|just this once|only this time|just this time|just once)\b/,
  /\b(?:asked for|asking for|offered|offers|suggested|suggests|proposed|would rather|would prefer|prefers?|works better|suits better|is better)\b/,
  /\b(?:runs?|lasts?|goes on|continues?|ends?|finish(?:es)?|starts?|begins?|departs?|arrives?|leaves?) (?:at |on |til |till |until )*(?:\d|half|quarter|noon|midday|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|til|till|until)/,
];
/** Something that is there, told with its time; a name alone and a time would be a booking. */
const ofDay = /^(?:today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)['’]s$/i;
const stated =
  /^(?:put|have|do|hold|host|run) (?:the|my|our|this|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day) |\b(?:is|are) (?:now )?(?:at|on|from|in|between|for|\d|half|quarter|noon|the)\b/;

/**
 * The change that a message tells, where what was read of its clauses is no request or leaves open what is meant.
 * Undefined when that request stands.
 */
export function toldOrOrdered(utterance: Utterance, read: Request, requestIn: Reader): Request | undefined {
  if (!isOpen(read)) return undefined;
  const told = readTold(utterance, requestIn, read);
  if (!told) return undefined;
  if (read.kind === 'create') {
    // With a verb of booking it is new, unless it says "the".
    const again =
      /^(?:put|make|have|set|do|hold)\b (?:the|my|our|this|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day) /.test(
        utterance.text,
      );
    const ordered =
      /^(?:book|schedule|add|create|put|set|make|plan|arrange|organi[sz]e|block|pencil|remind|stick|pop|i have|we have|there is|got|new)\b/.test(
        utterance.text,
      );
    const bookIt =
      /\b(?:put|add|book|pop|stick|pencil|enter|note|save) (?:(?:it|that|this|them)\b(?! (?:at|to|on|back)\b)|(?:to|in|into|on) (?:(?:my|the) )?(?:calendar|diary)\b)/.test(
        utterance.text,
      );
    if (bookIt || (ordered && !again)) return undefined;
    return { ...told.request, otherwise: read };
  }
  if (read.kind === 'several') return told.sure ? { ...told.request, otherwise: read } : undefined;
  if (told.sure) return told.request;
  return read.kind === 'fragment' ? { ...told.request, otherwise: read } : undefined;
}

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
      return (isEmpty(to) && Object.keys(more).length === 0) || !isName(target);
    }
    default:
      return false;
  }
}

/** Whether a target is a name, and not the words of half a sentence. */
function isName({ words, name, mention, pronoun, when }: Target): boolean {
  if (mention || words.length > 4 || words.some(isTelling)) return false;
  return pronoun || !isEmpty(when) || isNounPhrase(name ?? words.join(' '));
}

/** What a message says of how an event will be, whether or not it says that anything changes. */
export function detailsIn(
  utterance: Utterance,
): Pick<ChangeRequest, 'to' | 'length' | 'repeat' | 'place'> | undefined {
  const { sentence, dates } = utterance;
  const { fresh } = rolesOf(sentence, dates.filter(isNoFiller));
  const place = placeIn(utterance, dates);
  const change = changeIn(utterance, fresh);
  const isNothing = isEmpty(change.to) && !change.length && !change.repeat && !place;
  return isNothing ? undefined : { ...change, ...(place && { place }) };
}

/** Reads a change out of all that a message says: its new time, length and place, and what names the event. */
function readTold(utterance: Utterance, requestIn: Reader, read: Request): ToldChange | undefined {
  const { text, sentence } = utterance;
  if (asksOrMakes.test(text)) return undefined;
  const dates = /\bmov.*\bfrom\b.*\bto\b/.test(text) ? utterance.separate : utterance.dates;
  const { fresh, present } = shiftedDay(rolesOf(sentence, dates.filter(isNoFiller)), text);
  const contrasted = present.some(
    ({ piece }) => piece.kind !== 'repeat' && fresh.some((match) => match.piece.kind === piece.kind),
  );
  const sure = read.kind === 'change' || contrasted || cues.some((cue) => cue.test(text));
  const colon = isLabelled(utterance) ? sentence.tokens.findIndex(({ stop }) => stop.includes(':')) : -1;
  // "Vendor demo at 4", and no day: a name, and a time that it may have from now on.
  const timed = read.kind === 'fragment' && !utterance.asks && whenOf(utterance, fresh).time !== undefined;
  // "Today's design review at 4" is there already.
  const isOfDay = sentence.tokens.some((token) => ofDay.test(token.text));
  if (!sure && !timed && !isOfDay && !stated.test(text) && colon < 0) return undefined;
  const place = placeIn(utterance, dates);
  const title = titleIn(utterance);
  const change = {
    ...changeIn(utterance, fresh),
    ...(place && { place }),
    ...(title && { title }),
    ...listed(utterance, requestIn),
  };
  const { to, ...more } = change;
  if (isEmpty(to) && Object.keys(more).length === 0) return undefined;
  const mention =
    (colon >= 0 ? mentionIn(utterance, colon + 1) : undefined) ??
    mentionIn(utterance) ??
    (isHalfSaid(read, contrasted) ? pronoun : undefined);
  if (!mention) return undefined;
  const { when: _when, ...target } = mention;
  const near = nearIn(whenOf(utterance, present), change);
  const request: ChangeRequest = {
    kind: 'change',
    target: { ...target, when: {}, ...(!isEmpty(near) && { near }) },
    ...change,
  };
  return { request: withScope(request, utterance), sure };
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

const pronoun: Target = { words: [], when: {}, pronoun: true };

/** "Can't do friday, thursday at 12 instead": words that name nothing speak of what was talked about. */
function isHalfSaid(read: Request, contrasted: boolean): boolean {
  return 'target' in read && (contrasted || read.target.words.length > 0);
}

/** "15 minutes later tomorrow": the day says which one is meant. */
function shiftedDay({ fresh, present }: DateRoles, text: string): DateRoles {
  const shift = fresh.find(({ piece }) => piece.kind === 'shift');
  const day = shift && fresh.find(({ piece }) => piece.kind === 'days');
  if (!shift || !day) return { fresh, present };
  const between = text.slice(Math.min(shift.end, day.end), Math.max(shift.start, day.start));
  if (/\b(?:so|to|now|is)\b/.test(between)) return { fresh, present };
  return { fresh: fresh.filter((match) => match !== day), present: [...present, day] };
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
    const piece = sourceOf(sentence, from, joins ? index : index + 1);
    // "And" makes it one more thing to be done with the same event.
    const read = readUtterance(`and ${piece}`, moment);
    if (from > 0)
      Object.assign(
        found,
        isRoom.test(read.text) ? { place: capital(read.sentence.source) } : ofIt(requestIn(read)),
      );
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
  const { kind: _kind, target: _target, to: _to, scope: _scope, all: _all, ...more } = request;
  return more;
}

/** "It's not a board meeting, it's a board dinner", where its name was said to be wrong. */
function titleIn({ sentence, text }: Utterance): string | undefined {
  if (!/\b(?:name|title|called|named|titled|rename|retitle)\b/.test(text)) return undefined;
  const found =
    /\bnot (?:an? |the |called |named )?\S.*?,? (?:but|(?:it|that|this) (?:is|should be|was)) (?:rather |really |actually |now |called |named )*(?:an? |the )?(?=\S)/.exec(
      text,
    );
  if (!found) return undefined;
  const from = tokenAt(sentence, found.index + found[0].length);
  const last = sentence.tokens.findIndex(({ stop }, index) => index >= from && /[,.;!?]/.test(stop));
  const title = sourceOf(sentence, from, last < 0 ? sentence.tokens.length : last + 1);
  return title && capital(title);
}

const endVerb =
  /\b(?:ends?|ending|finish(?:es|ing)?|stops?|wraps? up|over|done|runs?(?: on)?|go on|goes on|lasts?|continues?|arrives?|arriving|lands?|gets? in|until|till|til|to)(?: now| already| just| only| at| by| at about| around| about| until| till)*$/;

function changeIn(
  utterance: Utterance,
  fresh: Match[],
): Pick<ChangeRequest, 'to' | 'length' | 'repeat' | 'inItsWeek'> {
  const { text } = utterance;
  const ends = (match: Match) =>
    match.piece.kind === 'time' &&
    (match.piece.edge === 'until' || endVerb.test(text.slice(0, match.start).trimEnd())) &&
    !/\b(?:moved?|moving|pushed?|postponed?|change|changed|shift(?:ed)?|switch(?:ed)?|back|forward|brought|rescheduled?|delayed|bumped|bring|begin|start)\b[^,.]*$/.test(
      text.slice(0, match.start),
    );
  const times = fresh.map((match) => (ends(match) ? asEnd(match) : match));
  const to = whenOf(utterance, times);
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
  if (to.wholeDays) delete to.wholeDays;
  if (to.shift && (to.days || to.time)) delete to.shift;
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

function asEnd(match: Match): Match {
  const { piece } = match;
  return piece.kind === 'time' ? { ...match, piece: { ...piece, edge: 'until' } as Piece } : match;
}

const goesElsewhere =
  /\b(?:mov(?:e|ed|ing)|push(?:ed)?|postponed?|put off|delay(?:ed)?|shift(?:ed)?|reschedul\w+|bump(?:ed)?|deferred|defer|back|wait)\b/;

/** "Another half hour", "20 minutes shorter"; a plain length is the whole of it. */
function lengthIn(text: string, fresh: Match[], to: When): ChangeRequest['length'] | undefined {
  const { days } = to;
  if (days?.edge === 'until' && !goesElsewhere.test(text)) return { lastDay: days.to };
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

const isTime =
  /^(?:same|\d{1,2}(?:st|nd|rd|th)?|time|day|moment|calendar|diary|list|end|start|beginning|morning|afternoon|evening|week|that|it|this|all|least|first|last|once|least|short|my|future|advance|his|hers|theirs|mine|ours|yours|there)$/;
const beforePlace =
  /\b(?:is|are|be|was|moved|now|held|hold|holding|host|hosting|doing|do|having|have|put|meeting|meet|take)\b/;
const endsPlace = /^(?:instead|rather|now|not|so|but|because|on|at|please|from|and|for|change|then)$/;

/** Where it is now: what follows "at" or "in" after the verb, up to the end of the clause or the place it had. */
function placeIn({ sentence: { tokens }, sentence, text }: Utterance, dates: Match[]): string | undefined {
  const at = tokens.findIndex(({ word, at: start, stop }, index) => {
    const [before, next, second] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
    if (!next || covered(dates, next.at) || stop !== '' || covered(dates, start)) return false;
    const leads =
      /^(?:at|in|@)$/.test(word) ||
      (word === 'to' && /^(?:moved|switched|relocated)$/.test(before?.word ?? ''));
    const noun = /^(?:the|a|an)$/.test(next.word) ? second?.word : next.word;
    return leads && noun !== undefined && !isTime.test(noun) && beforePlace.test(text.slice(0, start));
  });
  if (at < 0) return undefined;
  const end = tokens.findIndex(
    (token, index) =>
      index > at + 1 &&
      (covered(dates, token.at) || endsPlace.test(token.word) || tokens[index - 1]?.stop !== ''),
  );
  return (
    sourceOf(sentence, at + 1, end < 0 ? tokens.length : end).replace(/^the (?=\p{Lu})/u, '') || undefined
  );
}
