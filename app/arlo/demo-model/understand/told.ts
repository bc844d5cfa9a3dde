import type { Match, Piece } from '../dates/piece.ts';
import { isEmpty, withoutEdge, type When } from '../dates/when.ts';
import { rolesOf } from './date-roles.ts';
import { mentionIn } from './mention.ts';
import { isNounPhrase } from './noun-phrase.ts';
import type { ChangeRequest, Request, Target } from './request.ts';
import { withScope } from './scope.ts';
import { sourceOf, tokenAt } from './sentence.ts';
import { covered, whenOf, type Utterance } from './utterance.ts';

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
  /\b(?:now|only this once|just this once|only this time|just this time|just once)\b/,
  /\b(?:asked for|asking for|offered|offers|suggested|suggests|proposed|would rather|would prefer|prefers?|works better|suits better|is better)\b/,
  /\b(?:runs?|lasts?|goes on|continues?|ends?|finish(?:es)?|starts?|begins?|departs?|arrives?|leaves?) (?:at |on |til |till |until )*(?:\d|half|quarter|noon|midday|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|til|till|until)/,
];
/** Something that is there, told with its time; a name alone and a time would be a booking. */
const stated = /\b(?:is|are) (?:now )?(?:at|on|from|in|between|for|\d|half|quarter|noon|the)\b/;

/**
 * The change that a message tells, where what was read of its clauses is no request or leaves open what is meant.
 * Undefined when that request stands.
 */
export function toldOrOrdered(utterance: Utterance, read: Request): Request | undefined {
  if (!isOpen(read)) return undefined;
  const told = readTold(utterance);
  if (!told) return undefined;
  if (read.kind === 'create') {
    // With a verb of booking it is new, unless it says "the".
    const again = /^(?:put|make|have|set|do|hold)\b (?:the|my|our) /.test(utterance.text);
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
  if (told.sure) return told.request;
  return read.kind === 'fragment' ? { ...told.request, otherwise: read } : undefined;
}

/** Whether it is no request for certain, or one that lacks what it is about. */
function isOpen(read: Request): boolean {
  switch (read.kind) {
    case 'fragment':
    case 'unknown':
    case 'create':
    case 'free':
    case 'agenda':
    case 'find':
      return true;
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
  if (mention || words.length > 4) return false;
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
export function readTold(utterance: Utterance): ToldChange | undefined {
  const { text, sentence } = utterance;
  if (asksOrMakes.test(text)) return undefined;
  const sure = cues.some((cue) => cue.test(text));
  if (!sure && !stated.test(text) && !isLabelled(utterance)) return undefined;
  const dates = /\bfrom\b.*\bto\b/.test(text) && /\bmov/.test(text) ? utterance.separate : utterance.dates;
  const { fresh, present } = rolesOf(sentence, dates.filter(isNoFiller));
  const place = placeIn(utterance, dates);
  const change = changeIn(utterance, fresh);
  if (isEmpty(change.to) && !change.length && !change.repeat && !place) return undefined;
  const mention = mentionIn(utterance);
  if (!mention) return undefined;
  const near = withoutEdge(whenOf(utterance, present));
  const { when: _when, ...target } = mention;
  const request: ChangeRequest = {
    kind: 'change',
    target: { ...target, when: {}, ...(!isEmpty(near) && { near }) },
    ...change,
    ...(place && { place }),
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

/** "Now" says that something is otherwise, and not when it is. */
function isNoFiller({ piece }: Match): boolean {
  return piece.kind !== 'instant' && piece.kind !== 'reminder';
}

const endVerb =
  /\b(?:ends?|ending|finish(?:es|ing)?|stops?|wraps? up|over|done|runs?(?: on)?|go on|goes on|lasts?|continues?|arrives?|arriving|lands?|gets? in|until|till|til|to)(?: now| already| just| only| at| by| at about| around| about| until| till)*$/;

function changeIn(utterance: Utterance, fresh: Match[]): Pick<ChangeRequest, 'to' | 'length' | 'repeat'> {
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
  if (to.shift && (to.days || to.time)) delete to.shift;
  if (to.shift && !to.shift.direction) to.shift = { ...to.shift, direction: 'later' };
  return { to, ...(length && { length }), ...(repeat && { repeat }) };
}

function asEnd(match: Match): Match {
  const { piece } = match;
  return piece.kind === 'time' ? { ...match, piece: { ...piece, edge: 'until' } as Piece } : match;
}

/** "Another half hour", "20 minutes shorter"; a plain length is the whole of it. */
function lengthIn(text: string, fresh: Match[], to: When): ChangeRequest['length'] | undefined {
  const match = fresh.find(({ piece }) => piece.kind === 'length');
  if (match?.piece.kind !== 'length' || to.time) return undefined;
  const { minutes } = match.piece;
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
  /^(?:the )?(?:same|\d{1,2}(?:st|nd|rd|th)?|time|day|moment|calendar|diary|list|end|start|morning|afternoon|evening|week|that|it|this|all|least|first|last|place)$/;

/** Where it is now: what follows "at" or "in" after the verb, up to the end of the clause or the place it had. */
function placeIn(utterance: Utterance, dates: Match[]): string | undefined {
  const { sentence, text } = utterance;
  const found =
    /\b(?:is|are|be|will be|in|moved|now|held|hold|holding|host|doing|do|having|have|meeting)\b(?<between>.*?) (?:at|in|to|@|over at) (?=\S)/.exec(
      text,
    );
  if (!found) return undefined;
  const from = tokenAt(sentence, found.index + found[0].length);
  let to = from;
  for (; to < sentence.tokens.length; to += 1) {
    const token = sentence.tokens[to];
    if (
      !token ||
      covered(dates, token.at) ||
      /^(?:instead|rather|now|not|so|but|because|on|at|please|from|and)$/.test(token.word)
    )
      break;
    if (/[,.;!?]/.test(token.stop)) {
      to += 1;
      break;
    }
  }
  const [first, second] = [sentence.tokens[from]?.word ?? '', sentence.tokens[from + 1]?.word ?? ''];
  if (to === from || isTime.test(first) || (first === 'the' && isTime.test(second))) return undefined;
  return sourceOf(sentence, from, to).replace(/^the (?=\p{Lu})/u, '');
}
