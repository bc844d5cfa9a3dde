import type { Moment } from '../dates/moment.ts';
import { isEmpty } from '../dates/when.ts';
import { onceWithinMoment } from '../dates/within-moment.ts';
import { readAboutIt } from './requests/about-it.ts';
import { bareHour } from './parts/bare-hour.ts';
import { asWritten } from './wording/as-written.ts';
import { readBareReminder } from './requests/bare-reminder.ts';
import { readChange } from './requests/change.ts';
import { readAvailability } from './requests/availability.ts';
import { clausesOf } from './wording/clauses.ts';
import { readCreate, readImplicitCreate } from './requests/create.ts';
import { readDelete } from './requests/delete.ts';
import { onEachDay } from './requests/each-day.ts';
import { readOnCall } from './requests/on-call.ts';
import { orNew } from './requests/or-new.ts';
import { readExtras } from './parts/extras.ts';
import { readForm } from './requests/form.ts';
import { readGuestChange } from './requests/guest-change.ts';
import { isEmail, readGuests } from './parts/guests.ts';
import { readInvitation } from './requests/invitations.ts';
import { asksWhatWas, isNews } from './wording/news.ts';
import { readIssues } from './requests/issues.ts';
import { mentionIn } from './parts/mention.ts';
import { readMail } from './requests/mail.ts';
import { readMailToBook } from './requests/mail-to-book.ts';
import { joined } from './clauses/joined.ts';
import { readFree } from './requests/free-time.ts';
import { readAgenda, readFind, readView, towardsEnd, wordsAsTyped } from './requests/questions.ts';
import type { Request, Target, Understood } from './request.ts';
import { readBeyond, readSmallTalk } from './requests/small-talk.ts';
import { withScope } from './parts/scope.ts';
import { withoutSlips } from './wording/self-correction.ts';
import { settled } from './requests/settled.ts';
import { withSameTime } from './wording/same-time.ts';
import { sourceOf } from './wording/sentence.ts';
import { bookingOf } from './wording/pasted.ts';
import { readSeveral } from './clauses/several.ts';
import { readSwap } from './requests/swap.ts';
import { asQuestion, confirmed, withoutTag } from './parts/tag-question.ts';
import { readTarget, withoutTalk } from './parts/target.ts';
import { detailsIn, toldOrOrdered } from './told/told.ts';
import { toldRemoval } from './told/told-removal.ts';
import { readUndo } from './requests/undo.ts';
import { covered, readUtterance, whenOf, type Utterance } from './wording/utterance.ts';

type Reader = (utterance: Utterance) => Request | undefined;

/** In the order in which they are asked: what changes something goes before what asks for something. */
const readers: Reader[] = [
  readSmallTalk,
  readUndo,
  readAgain,
  readAboutIt,
  readMailToBook,
  readMail,
  readExtras,
  readGuestChange,
  readSwap,
  readInvitation,
  readDelete,
  readBareReminder,
  readChange,
  readCreate,
  readIssues,
  readBeyond,
  readOnCall,
  readView,
  readFree,
  readFind,
  readAgenda,
];

/** Reads one message by itself, against the person's clock. What it leaves open is found in the conversation later. */
export const understand = onceWithinMoment(understandAnew);

function understandAnew(text: string, moment: Moment): Understood {
  const read = readMessage(asWritten(withSameTime(withoutSlips(text, moment), moment)), moment);
  const request = settled(orNew(onEachDay(read.request), text), text);
  if (request.kind !== 'find') return { ...read, request, text };
  const { target } = request;
  // "Is there anything in the evening of that day?", "is it a quiet one on the tenth" ask what is on.
  const asksWhatIsOn =
    target.words.length === 0 ? anything.test(text) : target.words.every((word) => howFull.test(word));
  if (request.fact === 'exists' && !isEmpty(target.when) && asksWhatIsOn)
    return { ...read, request: { kind: 'agenda', when: target.when, words: [] }, text };
  return {
    ...read,
    request: { ...request, target: { ...target, when: towardsEnd(text, target.when) } },
    text,
  };
}

const howFull = /^(?:quiet|busy|full|packed|hectic|crowded|light|heavy|easy|rammed|mad|manic)$/;
const anything = /\b(?:anything|something)\b/i;

function readMessage(text: string, moment: Moment): Omit<Understood, 'text'> {
  const statement = withoutTag(text);
  if (statement !== undefined) {
    const { told: _told, ...read } = readMessage(asQuestion(statement), moment);
    // As it was said: what is told to have moved is no order to move it.
    const utterance = readUtterance(statement, moment, { asSaid: true });
    return { ...read, request: confirmed(utterance, read.request), asks: true };
  }
  const booking = bookingOf(text);
  const pasted = booking === undefined ? undefined : readMessage(booking, moment);
  if (pasted?.request.kind === 'create' && pasted.request.title && pasted.request.when.days) return pasted;
  const form = readForm(text, moment);
  if (form) return understood(readUtterance(text, moment), form, { manner: {} });
  const said = readUtterance(text, moment, { asSaid: true });
  const free = readAvailability(said);
  if (free) return understood(said, free, said);
  const read = inClauses(text, moment);
  const told = toldOrOrdered(said, read.request, requestIn) ?? toldRemoval(said, read.request, text);
  if (!told) return read;
  // "That's the offsite. this friday then", "ok half an hour": with an event in hand it may be about that one.
  const { request } = read;
  const isTime =
    request.kind === 'fragment' && request.target.words.length === 0 && !isEmpty(request.target.when);
  const isUnsure = told.kind === 'change' && told.otherwise?.kind === 'fragment';
  return isTime || isUnsure ? { ...read, told } : { ...read, request: told };
}

/** A message read clause by clause. */
function inClauses(text: string, moment: Moment): Omit<Understood, 'text'> {
  const all = clausesOf(text).map((clause) => readUtterance(clause, moment));
  const clauses = all.filter((utterance) => utterance.text !== '');
  const several = readSeveral(clausesOf(text), moment, requestIn);
  const [only = readUtterance(text, moment)] = clauses;
  const manner = Object.assign({}, ...all.map((utterance) => utterance.manner)) as Utterance['manner'];
  if (several) return understood(only, { kind: 'several', requests: several }, { manner });
  if (clauses.length < 2)
    return understood(only, requestIn({ ...only, manner }) ?? readImplicitCreate(only) ?? fragment(only), {
      manner,
    });
  const read = clauses.map((utterance) => ({ utterance, request: requestIn(utterance) }));
  const { utterance, request } = joined(read) ?? lastOf(clauses) ?? asOne(text, moment);
  return understood(utterance, request, { manner });
}

/** What nobody orders by asking whether it was done. */
const ordered = new Set<Request['kind']>(['change', 'delete', 'clear', 'respond', 'swap']);

/** The request that an utterance makes. Its clauses are read by themselves and joined, so most are asked for several times. */
function requestIn(utterance: Utterance): Request | undefined {
  if (!requests.has(utterance)) requests.set(utterance, requestOfAnew(utterance));
  return requests.get(utterance);
}

const requests = new WeakMap<Utterance, Request | undefined>();

function requestOfAnew(utterance: Utterance): Request | undefined {
  for (const read of readers) {
    const request = read(utterance);
    const isTold = request && ordered.has(request.kind) && asksWhatWas(utterance.text);
    if (request && !isTold && !(request.kind === 'change' && isNews(utterance.text)))
      return withScope(request, utterance);
  }
  return undefined;
}

/** "That's too tight, friday same time", "too much. only the lunch": of clauses that only tell something, the last. */
function lastOf(clauses: Utterance[]): { utterance: Utterance; request: Request } | undefined {
  const utterance = clauses.at(-1);
  if (!utterance) return undefined;
  const request = fragment(utterance);
  if (request.kind !== 'fragment') return undefined;
  const isTime = request.target.words.length === 0 && !isEmpty(request.target.when);
  const isPart = utterance.manner.only === true;
  return (isTime && !clauses.some((clause) => readImplicitCreate(clause))) || isPart
    ? { utterance, request }
    : undefined;
}

/** "Same thing on wednesday", "another one on friday": of what was booked last. */
function readAgain(utterance: Utterance): Request | undefined {
  const again =
    /^(?:(?:do |book |add |put |and )*(?:exactly )?(?:the |that )?same(?: (?:thing|again|one|event|booking))?(?: again)?|(?:do |book |add |put )*(?:another|one more)(?: (?:one|like (?:it|that)))?(?: for)?|(?:repeat|copy|duplicate) (?:it|that|this)|and again|again|ditto)(?: too)?\b(?! time| day| place| question)/;
  const when = whenOf(utterance);
  const rest = again.exec(utterance.text);
  if (!rest || isEmpty(when) || when.repeat || utterance.asks) return undefined;
  const open = utterance.sentence.tokens.filter(
    (token) => token.at >= rest[0].length && !covered(utterance.dates, token.at),
  );
  return open.every(({ word }) =>
    /^(?:on|at|for|to|too|as|well|please|in|and|also|from|the|that|same|time|times|hours|hrs|length)$/.test(
      word,
    ),
  )
    ? { kind: 'again', when }
    : undefined;
}

/** A message of several clauses of which none is a request, read as one. */
function asOne(text: string, moment: Moment): { utterance: Utterance; request: Request } {
  const utterance = readUtterance(text, moment);
  return { utterance, request: readImplicitCreate(utterance) ?? fragment(utterance) };
}

function understood(
  utterance: Utterance,
  request: Request,
  { manner }: Pick<Utterance, 'manner'>,
): Omit<Understood, 'text'> {
  return {
    details: () => {
      const details = detailsIn(utterance);
      const mention = details && mentionIn(utterance);
      return details && { ...details, ...(mention && { mention }) };
    },
    request,
    said: wordsAsTyped(utterance),
    when: request.kind === 'fragment' ? request.target.when : whenOf(utterance),
    emails: utterance.sentence.tokens.map((token) => token.text).filter(isEmail),
    ...(manner.uses && { picksTime: true as const }),
    ...(manner.also && { also: true as const }),
    ...(manner.only && { only: true as const }),
    ...(manner.there && { there: true as const }),
    ...(utterance.asks && { asks: true as const }),
    ...(manner.instead && { instead: true as const }),
    ...((manner.yes || manner.no) && { answer: manner.yes ? 'yes' : 'no' }),
  };
}

function fragment(utterance: Utterance): Request {
  const { text, sentence, dates } = utterance;
  const about = /^(?:what|how) about\b/.exec(text) ? 2 : 0;
  const target = withoutTalk(readTarget(utterance, about, sentence.tokens.length));
  const named = target.words.length > 0;
  const placeEnd = sentence.tokens.findIndex((token) => covered(dates, token.at));
  const place = /^(?:at|in|on) (?=\S)/.test(text) && named && (placeEnd < 0 || placeEnd > 1);
  const withOthers = /^(?:with|invite|add|include) \S/.test(text) && named;
  const guests = withOthers ? readGuests(sentence.tokens.slice(1), sentence.source).guests : [];
  const hour = isEmpty(target.when) ? bareHour(text.slice(sentence.tokens[about]?.at ?? 0)) : undefined;
  return {
    kind: 'fragment',
    target: hour === undefined ? target : bareNumber(hour, about > 0),
    ...(place && { place: sourceOf(sentence, 1, placeEnd < 0 ? sentence.tokens.length : placeEnd) }),
    ...(guests.length > 0 && { guests }),
  };
}

/** "What about 4" is a time; "4" alone may also be the fourth of a list. */
function bareNumber(number: number, isTime: boolean): Target {
  if (!isTime && number <= 9) return { words: [], when: {}, ordinal: number };
  const time = { hour: number % 24, minute: 0, sure: number > 12 };
  return { words: [], when: number >= 1 && number <= 24 ? { time } : {} };
}
