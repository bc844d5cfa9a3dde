import type { Match } from '../../dates/piece.ts';
import { weekStart } from '../../dates/moment.ts';
import { isEmpty, withoutEdge, type When } from '../../dates/when.ts';
import { asShift, keepsEnd } from '../parts/date-roles.ts';
import type { Request } from '../request.ts';
import { ofEach } from '../parts/scope.ts';
import { sourceOf, tokenAt } from '../wording/sentence.ts';
import { orPronoun, readTarget, singularOf, withoutTalk } from '../parts/target.ts';
import { afterVerb, covered, whenOf, type Utterance } from '../wording/utterance.ts';
import { commandVerb, moveVerb, weakMoveVerb } from '../wording/verbs.ts';

const moves = new RegExp(
  `(?:${moveVerb}|${weakMoveVerb})\\b(?: (?:back|forward|off|up|out|over|along|the (?:time|date|day|start)(?: (?:of|for))?)(?= ))?`,
);
/** Verbs that move something only when what follows says so: "make it 4pm". */
const weakVerb = new RegExp(`^(?:${weakMoveVerb})\\b`);
const allOfThem =
  /\b(?:everything|all (?:of )?(?:my|the|our|them|those|these|it)|all (?:of )?(?:\w+(?:'s)? )?(?:meetings|events|appointments|calls|[\w-]+s)|both|them both|them|those|these|the two|all three|every (?!week|day|month)\w+|(?<!\bone of )my (?:meetings|appointments|events|calls))\b/;
const movingWords = new Set(
  'already time date until till sometime instead earlier later forward start begin happen everything all every both same times rather than over possibly maybe whole entire so starts begins hour bit of'.split(
    ' ',
  ),
);

/** "Change it to another time": which one is to be asked. */
const anotherTime =
  / (?:to|for) (?:another|an other|a different|some other|a better|any other) (?:time|day|date|slot)$/;

/** "move tomorrow's 1:1 to thursday at 2pm", "push it back an hour". */
export function readMove(utterance: Utterance): Request | undefined {
  const { sentence, text, manner } = utterance;
  const from = afterVerb(utterance, moves);
  if (from === undefined) return undefined;
  const open = anotherTime.exec(text)?.index;
  if (open !== undefined) {
    const target = readTarget(utterance, from, tokenAt(sentence, open + 1));
    return { kind: 'change', target: orPronoun(target), to: {} };
  }
  // After a date too: "tomorrow put a call in".
  const opening = text.slice(sentence.tokens.find((token) => !covered(utterance.dates, token.at))?.at ?? 0);
  const weak = weakVerb.test(opening);
  // "Set up", "put lunch in", "make a booking" are new events.
  if (
    weak &&
    /^(?:set (?:up|an?)|(?:put|stick|pop) (?:an?|in)\b|make (?:an?|me)\b|have an?\b|hold an?\b|\w+ (?:it|that|this) in\b)/.test(
      text,
    )
  )
    return undefined;
  if (
    weak &&
    !(manner.instead && /^\w+ (?:the|my|our) /.test(opening)) &&
    !/^\w+ (?:it|that|this)\b/.test(opening) &&
    !/^(?:make|set|start|change|update|adjust) \S|\binstead\b|\brather than\b|^put (?:the|my|our) .+ to\b/.test(
      opening,
    )
  )
    return undefined;
  const start = sentence.tokens[from]?.at ?? text.length;
  // "Make it from 12 to 1" is a range, "move it from 12 to 1" is not.
  const isRange =
    /^(?:make|set|have|put|do|hold|run)\b/.test(opening) ||
    utterance.dates.some(
      ({ piece, start: at, end }) =>
        piece.kind === 'times' && /-|\b(?:between|till?|until)\b/.test(text.slice(at, end)),
    );
  const dates = (isRange ? utterance.dates : utterance.separate).filter(
    (match) =>
      (match.end > start || /back|forward|up/.test(text.slice(match.start, start))) &&
      !/\b(?:instead of|rather than)$/.test(text.slice(0, match.start).trimEnd()),
  );
  // "Make the one on friday half an hour": the friday is its own.
  const isOwn = ({ piece, start: at }: Match) =>
    piece.kind === 'days' && /\bones?$/.test(text.slice(0, at).trimEnd());
  const going = destination(
    utterance,
    dates.filter((match) => !isOwn(match)),
    start,
  ).map((match) => asShift(match, text));
  if (weak && going.length === 0) return undefined;
  const named = dates.filter((match) => !going.some((one) => one.start === match.start));
  const target = readTarget(utterance, from, endOfNew(utterance), dates);
  const to = whenOf(utterance, going);
  if (/\bsame day\b/.test(text) && to.days?.unit !== 'week') delete to.days;
  if (/\b(?:following week|week after(?! next| that)|week later)\b/.test(text) && to.days?.unit === 'week') {
    // The week after its own, whatever week that is.
    delete to.days;
    to.shift = { minutes: 0, days: 7, direction: 'later' };
  }
  const inItsWeek = isInItsWeek(text, to);
  if (keepsEnd(text) && !to.until && !isEmpty(to)) to.keepsEnd = true;
  // "Make it until half 5"
  if (weak && to.edge === 'until' && to.time && !to.until) {
    to.until = to.time;
    delete to.time;
    delete to.edge;
  }
  const habit = onWeekdayOf(to, utterance);
  const several = allOfThem.test(text);
  lengthAsShift(text, to);
  const when = withoutEdge(whenOf(utterance, named));
  // "All of the monday design reviews" are a series, on whichever monday.
  if (several && when.days?.weekday && ofWeekday.test(text)) delete when.days;
  const words = target.words.filter(
    (word) =>
      !movingWords.has(word) &&
      !(word === 'day' && /\bsame day\b/.test(text)) &&
      !(word === 'week' && inItsWeek),
  );
  const ordinal = target.ordinal !== undefined;
  const pronoun = words.length === 0 && !ordinal && (target.pronoun || isEmpty(when));
  return {
    kind: 'change',
    target: {
      ...target,
      words: several ? words.map(singularOf) : words,
      when,
      ...(pronoun && { pronoun: true as const }),
    },
    to,
    // "The second of those" is one.
    ...(several && !ordinal && { all: true as const }),
    ...((inItsWeek || habit) && !pronoun && { inItsWeek: true as const }),
    ...(habit && { scope: 'all' as const }),
  };
}

/** "Move it to thursdays": the weekday of a series. */
function onWeekdayOf(to: When, { moment }: Utterance): boolean {
  const [weekday, ...more] = to.repeat?.weekdays ?? [];
  if (!weekday || more.length > 0 || to.days) return false;
  const day = weekStart(moment.today, moment).add({ days: (weekday - moment.firstWeekday + 7) % 7 });
  to.days = { from: day, to: day, unit: 'day' };
  delete to.repeat;
  return true;
}

const ofWeekday =
  /\ball (?:of )?(?:the |my |our )?(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:\S+ ){0,2}\S+s\b/;

/** "The thursday of that week": of the week in which the event is now. */
export function isInItsWeek(text: string, { days }: When): boolean {
  return (
    days?.unit === 'day' &&
    /\b(?:of|in) (?:that|the same|its|their) week\b|\b(?:same|that) week\b|\bto the (?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?! (?:after|before|of))/.test(
      text,
    )
  );
}

/** "can we do the design sync at 4 instead", "the design sync should be on thursday", "the demo is now in Room 4". */
export function readStatement(utterance: Utterance): Request | undefined {
  const { manner, dates, sentence, text, asks } = utterance;
  const held = /^(?:do|have|hold|run|put|host) (?<name>(?:the|my|our) .+?) (?:in|at) (?<place>.+)$/.exec(
    text,
  );
  const elsewhere = held && manner.instead && movedPlace(utterance, held);
  if (elsewhere) return elsewhere;
  if (asks || /^(?:what|when|who|where|how|am|is|do|nothing|nobody)\b/.test(text)) return undefined;
  // All of them, or its own day: told.ts reads what stays.
  if (ofEach.test(text) || /\bsame day\b/.test(text)) return undefined;
  const said =
    /^(?<name>\S.*?) (?:should be|is now|has moved|has been moved|was moved|will be|needs to be|must be|got moved)\b/.exec(
      text,
    );
  if (said) {
    const after = tokenAt(sentence, said[0].length);
    const named = dates.filter((match) => match.end <= said[0].length);
    const target = readTarget(utterance, 0, tokenAt(sentence, said.groups?.name?.length ?? 0), named);
    const to = whenOf(
      utterance,
      dates.filter((match) => match.start >= said[0].length && match.piece.kind !== 'instant'),
    );
    if (target.words.length === 0 && target.ordinal === undefined) return undefined;
    if (!isEmpty(to)) return { kind: 'change', target, to };
    const place = /^ (?:at|in) /.test(text.slice(said[0].length));
    return place
      ? { kind: 'change', target, to: {}, place: sourceOf(sentence, after + 1, sentence.tokens.length) }
      : undefined;
  }
  const placed =
    /^(?<name>.+?) (?:is|are) (?:now )?(?:in|at) (?<place>.+?)(?: now| instead)?(?: and)?(?: not (?:at |in )?.+)?$/.exec(
      text,
    );
  if (placed && (/ now\b/.test(text) || manner.instead)) return movedPlace(utterance, placed);
  const later = toAnotherTime(utterance);
  if (later) return later;
  if (!manner.instead || dates.length === 0) return undefined;
  const target = withoutTalk({
    ...readTarget(utterance, 0, sentence.tokens.length, []),
    when: { rest: true },
  });
  return target.words.length === 0
    ? undefined
    : { kind: 'change', target: { ...target, when: {} }, to: whenOf(utterance) };
}

const opensMove = new RegExp(`^(?:${moveVerb})\\b`);

/** "vendor demo to friday": a name, and where it goes; nothing before that says when. */
function toAnotherTime(utterance: Utterance): Request | undefined {
  const { text, sentence, separate } = utterance;
  const to = /^(?<name>\S.*?)(?: back)? (?:to|until) (?=\S)/.exec(text);
  const name = to?.groups?.name ?? '';
  if (!to || opensCommand.test(text) || !endsIn(utterance, to[0].length)) return undefined;
  // "Gym tomorrow 6 to 7" is one time, "focus block to 2-4" says which it gets.
  const range = utterance.dates.find(({ piece }) => piece.kind === 'times');
  if (range && range.start < name.length) return undefined;
  const going = range
    ? [range]
    : separate.filter(({ piece, end }) => end > to[0].length && piece.kind !== 'repeat');
  const named = separate.filter((match) => match.start <= name.length);
  const hasDay = named.length > 0;
  if (going.length === 0 || named.some(({ piece }) => piece.kind !== 'days')) return undefined;
  // "Partner update on the 8th to half four": its day, and its new time.
  if (hasDay && !going.some(({ piece }) => piece.kind === 'time' || piece.kind === 'times')) return undefined;
  const target = readTarget(utterance, 0, tokenAt(sentence, name.length), named);
  return target.words.length > 0
    ? {
        kind: 'change',
        target: { ...target, when: withoutEdge(target.when) },
        to: withoutEdge(whenOf(utterance, going)),
      }
    : undefined;
}

const opensCommand = new RegExp(
  `^(?:${commandVerb}|remind|new|i|we|they|holiday|leave|what|which|whose|when|where|who|how|do|does|is|are|any|anything)\\b`,
);

/** Whether all words from a place on say when. */
function endsIn({ sentence, separate }: Utterance, from: number): boolean {
  return sentence.tokens.every((token) => token.at < from || covered(separate, token.at));
}

/** "the design critique is in studio room 3 now" */
function movedPlace(utterance: Utterance, placed: RegExpExecArray): Request | undefined {
  const { sentence } = utterance;
  const { name = '', place = '' } = placed.groups ?? {};
  const from = placed[0].indexOf(name);
  const target = readTarget(utterance, tokenAt(sentence, from), tokenAt(sentence, from + name.length), []);
  const start = placed[0].lastIndexOf(place);
  const words = sourceOf(sentence, tokenAt(sentence, start), tokenAt(sentence, start + place.length));
  const isPlace = !covered(utterance.dates, start) && words !== '';
  return isPlace && target.words.length > 0 ? { kind: 'change', target, to: {}, place: words } : undefined;
}

/** Where the new time ends and the old one is told: "… instead of 12:30". */
function endOfNew({ sentence, text }: Utterance): number {
  const old = text.search(/\b(?:instead of|rather than|not (?:just|only|the|at|on|\d))\b/);
  return old < 0 ? sentence.tokens.length : tokenAt(sentence, old);
}

const bothEnds = /^(?:start|begin|make|have|set|do|put|move|change) (?:it|that|this)\b/;

/** The dates that say where it goes; the others belong to the event's name. */
function destination(utterance: Utterance, dates: Match[], start: number): Match[] {
  const { text, sentence } = utterance;
  const arrows = dates.filter(
    (match) =>
      /(?:^|\s)(?:to|till?|until|onto)(?: the| be| start| begin| happen)*$/.test(
        text.slice(0, match.start).trimEnd(),
      ) || /^(?:until|till?|to|for) /.test(text.slice(match.start)),
  );
  const first = arrows[0];
  // "Start it at 7, still till 10": both ends are new.
  if (first && bothEnds.test(text) && /^(?:until|till?) /.test(text.slice(first.start)))
    return dates.filter(({ piece, start: at }) => at >= first.start || piece.kind === 'time');
  if (first) return dates.filter((match) => match.start >= first.start);
  const shifts = dates.filter(({ piece }) => piece.kind === 'shift');
  if (shifts.length > 0) return shifts;
  const lastWord = sentence.tokens
    .slice(0, endOfNew(utterance))
    .findLast((token) => token.at >= start && !covered(dates, token.at) && token.word !== 'instead');
  const trailing = dates.filter((match) => match.start > (lastWord?.at ?? -1));
  const strict = !weakVerb.test(text) && !/^\w+(?: back| forward| up)? (?:it|that|this)\b/.test(text);
  return strict ? trailing.filter((match) => !/^(?:on|at|from) /.test(text.slice(match.start))) : trailing;
}

/** "push the 1:1 back 30 minutes", "delay it by an hour": how far, not how long. */
function lengthAsShift(text: string, to: When): void {
  const earlier = /^(?:bring|pull|prepone)\b|\b(?:forward|up|earlier|sooner)\b/.test(text);
  if (to.shift) to.shift = { ...to.shift, direction: to.shift.direction ?? (earlier ? 'earlier' : 'later') };
  if (!opensMove.test(text)) return;
  if (to.minutes !== undefined && !to.days && !to.time && !to.shift) {
    to.shift = { minutes: to.minutes, days: 0, direction: earlier ? 'earlier' : 'later' };
    delete to.minutes;
  }
  if (to.wholeDays !== undefined && !to.days && !to.shift) {
    to.shift = { minutes: 0, days: to.wholeDays, direction: earlier ? 'earlier' : 'later' };
    delete to.wholeDays;
  }
}
