import type { Moment } from '../../dates/moment.ts';
import { isEmpty, type When } from '../../dates/when.ts';
import { readImplicitCreate } from '../requests/create.ts';
import type { CreateRequest, Request, Target } from '../request.ts';
import { readSentence, sourceOf, type Sentence } from '../wording/sentence.ts';
import { covered, readUtterance, whenOf, type Utterance } from '../wording/utterance.ts';
import { commandVerb, createVerb, moveVerb } from '../wording/verbs.ts';

type Reader = (utterance: Utterance) => Request | undefined;

/** What was said since the last request, and the one that it comes to: read where that is wanted, for it is most of the work. */
type Open = { text: string; request: () => Request | undefined };

const separator = /^(?:and|then|also|plus|&)$/;
/** The words that a request begins with, when the next one leaves them out: "move the demo to 3 and the review to 4". */
const leading = new RegExp(
  `^(?:(?:can|could|would|will) (?:you|u) |please |(?:i|we) (?:need|want|would like)(?: you)? to )*(?<verb>remind me (?:to|about|of)|(?:${moveVerb}|${createVerb})(?: in| up)?)\\b`,
);
/** What goes to somebody with the request before it. */
const message =
  /^(?:please |also |then )*(?:(?:add|leave|write|send|include|put|attach) (?:an? |the )?(?:\w+ )?(?:note|message|comment|explanation)|(?:add|mention|note|write) that (?:i|i'm|i'll|we|we're|my|our)\b|(?:tell(?: \w+)?|say|reply)(?! (?:yes|no|maybe)\b)|saying|let|ask|explain|apologi[sz]e|with)\b/;
const ownVerb = new RegExp(`^(?:please |also |then )*(?:${commandVerb}|remind|rename|find)\\b`);
const tellsOfSomebody =
  /^(?:(?:i|i'm|we|they|he|she|it|it's|there|you|that|this|what|when|who|where|how|is|are|do|does|can|could|am|if|unless)\b)/;

/** Goes on about the event before it: "…, runs until march". */
const continuation =
  /^(?:(?:it|that|which|they) )?(?:usually |normally |generally |always |probably )?(?:goes|runs|takes|lasts|ends|finishes|closes|wraps up|starts|begins|leaves|departs|sails|sets off|arrives|lands|docks|gets in|departing|leaving|arriving|landing|going|running|lasting|ending|finishing|starting|beginning|until|till)\b|^(?:it is|its|they are) (?:all[ -]day|an all[ -]day|at|from|for|only|about|\d)/;
/** "Add two things: …", "I have a few events to put in: …" */
const announcement =
  /^(?:.*\b(?:two|three|four|five|\d|few|couple|some|several|these|following|multiple)\b.*\b(?:things?|events?|appointments?|meetings?|bookings?|entries|items|reminders)\b|.*\b(?:the following|these)\b).*$/;

/**
 * The requests of a message that holds more than one: "gym tomorrow at 6am and yoga on wednesday at 7am", "cancel the
 * dentist and move the haircut to 3". Undefined when it is one, for which `read` is asked.
 */
export function readSeveral(clauses: string[], moment: Moment, read: Reader): Request[] | undefined {
  if (clauses.some((clause) => /\b(?:if|unless|whether|instead|actually|rather|or)\b/i.test(clause)))
    return undefined;
  const { rest, verb: announced, lead } = withoutAnnouncement(clauses);
  const pieces = rest.flatMap(piecesOf).filter(({ text }) => !thanks.test(text));
  if (pieces.length < 2 || pieces.length > 12) return undefined;
  const found: { text: string; request: Request }[] = [];
  let verb = announced;
  let open: Open | undefined;
  for (const said of pieces) {
    const moved = asMove(said.text);
    const isMove = moved !== said.text && open?.request()?.kind === 'change';
    const piece = isMove ? { ...said, text: moved } : said;
    const sentence = readSentence(piece.text);
    const own = ownVerb.test(sentence.text) || leading.test(sentence.text);
    const borrowed = own ? '' : verb;
    const mayBegin =
      !continuation.test(sentence.text) && mayStandAlone(piece.text, borrowed, { moment, read });
    const before = mayBegin ? open?.request() : undefined;
    if (open && before) {
      const text = onSameDay(piece.text, before);
      const request = atOtherTime(text, before, moment) ?? readWhole(text, borrowed, { moment, read });
      // "Delete the thing with Lena and Sam on thursday evening": behind a removal nothing new begins by itself.
      const isOfRemoval = before.kind === 'delete' && request?.kind === 'create' && !own;
      if (request && !isOfRemoval) {
        found.push({ text: open.text, request: before });
        open = { text, request: () => request };
        if (own) verb = leading.exec(sentence.text)?.groups?.verb ?? '';
        continue;
      }
    }
    // "I'm worn out. Push the review back": an order that begins a clause needs nothing of the talk before it.
    const isNew: boolean = !open || (own && piece.before === ' ' && !open.request());
    const text: string = open && !isNew ? `${open.text}${piece.before}${piece.text}` : piece.text;
    if (isNew) verb = leading.exec(sentence.text)?.groups?.verb ?? announced;
    const lent = isNew ? announced : '';
    open = { text, request: () => readWhole(text, lent, { moment, read }) };
  }
  const last = found.length > 0 ? open?.request() : undefined;
  if (!open || !last) return undefined;
  // "The party isn't happening, delete the party": said twice, done once.
  const all = withoutTold([...found, { text: open.text, request: last }]);
  const unique = all.filter(
    (request, index) => all.findIndex((other) => isSameRemoval(request, other)) === index,
  );
  return unique.length < 2 ? undefined : onOneDay(unique, whenOf(readUtterance(lead, moment)).days);
}

/** "Thanks a million!", "you're a star" */
const thanks =
  /^(?:(?:many )?thanks?\b(?! ?giving)|thank you\b|cheers\b|ta\b|you(?:['’]re| are) (?:an? |the )?(?:\w+ )?(?:star|gem|angel|treasure|best|love|legend|lifesaver)\b)[^,]*$/i;

/** "Push the review back an hour and put the update at three": after a change, what is there goes to another time. */
function asMove(text: string): string {
  return text.replace(
    /^((?:please |also |then )*)(?:put|have|make|set|hold) ((?:the|my|our) .+?) (?:at|to|for) (?=\d|half |quarter |noon|midday|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/i,
    '$1move $2 to ',
  );
}

/** "My car is in the garage that day. Decline the review": what only tells why, at no hour, is nothing new. */
function withoutTold(found: { text: string; request: Request }[]): Request[] {
  const isTold = ({ text, request }: { text: string; request: Request }) =>
    request.kind === 'create' &&
    !request.when.time &&
    !request.when.allDay &&
    isStatement(readSentence(text).text);
  const isNew = ({ request }: { request: Request }) => request.kind === 'create';
  // "Six weeks we've been sleeping on the floor" is nothing to come.
  const isOver = (one: { text: string; request: Request }) => isTold(one) && hasBeen.test(one.text);
  const orders = found.filter((one) => !(found.every(isNew) ? isOver(one) : isTold(one)));
  return orders.map(({ request }) => request);
}

function isStatement(text: string): boolean {
  return !ownVerb.test(text) && !leading.test(text) && states.test(text);
}

const hasBeen = /\b(?:have|has|['’]ve|['’]s) been \p{L}+ing\b/iu;
const states =
  /^(?:(?!and |so )\S+ ){1,4}?(?:is|are|am|was|were|has|have|had|can|cannot|could|will|must|needs?|said|says|wants?)\b|^(?:\S+ ){0,2}\S+'s (?:in|at|on|off|away|ill|sick|only|not|been|going|coming|out)\b/;

/** The clauses from what is announced on, and the verb that holds for all of it. */
function withoutAnnouncement(clauses: string[]): { rest: string[]; verb: string; lead: string } {
  const [first = '', ...rest] = clauses;
  const sentence = readSentence(first);
  const colon = sentence.tokens.findIndex(({ stop, quoted }) => !quoted && stop.includes(':'));
  const place = colon < 0 ? announcedUpTo(sentence) : colon;
  const after = sentence.tokens[place + 1];
  const lead = place < 0 || !after ? '' : sentence.text.slice(0, after.at - 1);
  if (!after || !(announcement.test(lead) || announcesPlainly.test(`${lead} `)))
    return { rest: clauses, verb: '', lead: '' };
  return {
    rest: [sentence.source.slice(after.start), ...rest],
    verb: leading.exec(lead)?.groups?.verb ?? 'add',
    lead,
  };
}

/** "… and brunch at 12 the same day": the day of what was said before. */
function onSameDay(text: string, before: Request): string {
  const day = before.kind === 'create' ? before.when.days?.from : undefined;
  return day ? text.replace(/\b(?:on )?(?:the )?(?:same|that) day\b/i, `on ${day.toString()}`) : text;
}

/** "Add two things for tomorrow, physio call at 12 and …": the comma after them, -1 where nothing is announced. */
function announcedUpTo({ tokens, text }: Sentence): number {
  // "Two things then gym tomorrow at 7 and nails on friday at 5"
  const plain = announcesPlainly.exec(text)?.[0].trimEnd().length ?? 0;
  if (plain > 0) return tokens.findLastIndex(({ at }) => at < plain);
  const comma = tokens.findIndex(({ stop, quoted }) => !quoted && stop.includes(','));
  const next = tokens[comma + 1];
  return comma >= 0 && next && announcesSome.test(text.slice(0, next.at - 1)) ? comma : -1;
}

const announcesPlainly =
  /^(?:(?:just|got|i have|there are) )?(?:(?:a )?couple (?:of )?|two |three |four |(?:a )?few )(?:(?:quick )?(?:things|bits)(?: (?:for|in|into|to go in) (?:the|my) (?:diary|calendar))?|for (?:the|my) (?:diary|calendar))(?: (?:then|please|now))? (?!to\b|for\b|on\b|at\b|about\b|that\b)/;

const announcesSome =
  /^(?:\S+ ){0,4}(?:two|three|four|five|\d|few|couple of|some) (?:things|events|appointments|meetings|bookings|reminders)(?: (?:for|on|in) \S+(?: \S+){0,3})?$/;

type Piece = { text: string; before: string };

/** What stands between "and", "then" and commas, as typed. */
function piecesOf(clause: string): Piece[] {
  const sentence = readSentence(clause);
  const pieces: Piece[] = [];
  let from = 0;
  let before = ' ';
  const close = (to: number, next: string) => {
    if (to > from) pieces.push({ text: textOf(sentence, from, to), before });
    before = next;
  };
  sentence.tokens.forEach((token, index) => {
    if (!token.quoted && separator.test(token.word) && !isBetween(sentence.tokens.slice(from, index))) {
      close(index, ` ${token.text} `);
      from = index + 1;
    } else if (/[,;]/.test(token.stop) && index + 1 < sentence.tokens.length) {
      close(index + 1, ', ');
      from = index + 1;
    }
  });
  close(sentence.tokens.length, '');
  return pieces;
}

/** "The plumber between 8am and noon": the "and" behind these words ends a span. */
function isBetween(words: Sentence['tokens']): boolean {
  const at = words.findLastIndex(({ word }) => word === 'between');
  return at >= 0 && words.slice(at).every(({ word }) => !separator.test(word));
}

function textOf(sentence: Sentence, from: number, to: number): string {
  const asks = to === sentence.tokens.length && sentence.source.trimEnd().endsWith('?');
  return sourceOf(sentence, from, to) + (asks ? '?' : '');
}

function isSameRemoval(one: Request, other: Request): boolean {
  if (one === other) return true;
  return (
    one.kind === 'delete' &&
    other.kind === 'delete' &&
    one.target.words.join(' ') === other.target.words.join(' ') &&
    (isEmpty(one.target.when) || isEmpty(other.target.when))
  );
}

type Reading = { moment: Moment; read: Reader };

/** Whether a piece may be a request beside another one: what says no time and lends no verb has to be one by itself. */
function mayStandAlone(text: string, verb: string, reading: Reading): boolean {
  return (
    verb !== '' ||
    readUtterance(text, reading.moment).dates.length > 0 ||
    readWhole(text, '', reading) !== undefined
  );
}

/** A request that says all it needs, by itself or with the verb of the one before. */
function readWhole(text: string, verb: string, { moment, read }: Reading): Request | undefined {
  const said = readSentence(text).text;
  if (message.test(said)) return undefined;
  if (verb) {
    const borrowed = read(readUtterance(`${verb} ${text}`, moment));
    if (borrowed && isWhole(borrowed)) return borrowed;
  }
  const utterance = readUtterance(text, moment);
  const request = read(utterance);
  if (request) return isWhole(request) ? request : undefined;
  if (tellsOfSomebody.test(said) || verb) return undefined;
  const told = readImplicitCreate(utterance) ?? readImplicitCreate(utterance, { told: true });
  // "My shoulder is fine now" tells something and books nothing.
  return told && !told.when.instant && isWhole(told) && !isRemark(told, said) ? told : undefined;
}

/** "Half eight, that's barbaric, I'm not human until ten": what somebody calls it is no name. */
function isRemark({ title = '' }: CreateRequest, said: string): boolean {
  const plain = said.replace(/\b(?:so|too|just|really|simply|plain|absolutely|completely|a bit) /g, '');
  return ["that's", 'that is', "it's", 'it is', 'this is'].some((lead) =>
    `${plain} `.includes(`${lead} ${title.toLowerCase()} `),
  );
}

/** "Lunch tomorrow at 1 and on friday at 12": the same at another time. */
function atOtherTime(text: string, before: Request, moment: Moment): Request | undefined {
  const utterance = readUtterance(text, moment);
  const when = whenOf(utterance);
  const isTime = utterance.sentence.tokens.every(
    ({ word, at }) => covered(utterance.dates, at) || /^(?:on|at|again|the|one|also)$/.test(word),
  );
  if (before.kind !== 'create' || !isTime || !when.days || !when.time || when.edge || when.days.edge)
    return undefined;
  return { ...before, when: { ...before.when, ...when } };
}

function isWhole(request: Request): boolean {
  switch (request.kind) {
    case 'create': {
      const { title, when, offered } = request;
      return title !== undefined && offered === undefined && isTimed(when);
    }
    case 'change': {
      const { kind: _kind, target, to, scope: _scope, all: _all, ...more } = request;
      return isNamed(target) && (!isEmpty(to) || Object.keys(more).length > 0);
    }
    case 'delete':
    case 'respond':
      return isNamed(request.target) && !('orDelete' in request && request.orDelete);
    default:
      return false;
  }
}

function isTimed({ time, allDay, instant, part, days, wholeDays }: When): boolean {
  return Boolean(time ?? allDay ?? instant ?? wholeDays) || (part !== undefined && days !== undefined);
}

function isNamed({ words, when, pick, pronoun }: Target): boolean {
  return !pronoun && (words.length > 0 || pick !== undefined || when.time !== undefined);
}

/** "Gym at 6 and yoga at 7 tomorrow": bookings without a day are on the day of the others. */
function onOneDay(requests: Request[], announced: When['days']): Request[] {
  const dayOf = (request: Request) =>
    request.kind === 'create' && !request.when.repeat && !request.when.instant
      ? request.when.days
      : undefined;
  let day = announced ?? requests.map(dayOf).find(Boolean);
  return requests.map((request) => {
    day = dayOf(request) ?? day;
    if (request.kind !== 'create' || !day || !isOpenDay(request)) return request;
    return { ...request, when: { ...request.when, days: day } };
  });
}

function isOpenDay({ when }: CreateRequest): boolean {
  return !when.days && !when.instant && !when.repeat;
}
