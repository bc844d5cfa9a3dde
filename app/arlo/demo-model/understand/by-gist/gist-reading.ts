import { findDates } from '../../dates/find.ts';
import type { Moment } from '../../dates/moment.ts';
import { numberOf } from '../../dates/vocabulary.ts';
import { isEmpty, readWhen, type When } from '../../dates/when.ts';
import { standIn } from '../../gist/event.ts';
import type { Gist } from '../../gist/gist.ts';
import { plainly, type Order } from '../../gist/plain.ts';
import { isOf } from './gist-kinds.ts';
import type { CreateRequest, Request, Understood } from '../request.ts';
import { besidesOf } from '../parts/said-besides.ts';
import { allClasses } from '../parts/scope.ts';
import { readSentence } from '../wording/sentence.ts';
import { settled } from '../requests/settled.ts';
import { understand } from '../understand.ts';

/** A gist as the rules read its plain order. */
export type GistReading = { read: Understood; order: Order };

/** The plain order of a gist as the rules read it, if that is what the gist is and it leaves out no time. */
export function readGistOf(marked: Gist, read: Understood, moment: Moment): GistReading | undefined {
  const gist = withEndTold(marked);
  const order = plainly(gist);
  const reread = order && readOrder(order, moment);
  if (!reread || !isOf(gist.intent, reread.request) || losesTime(read, reread) || staysThere(read, reread))
    return undefined;
  if (clearsName(gist, reread) || movesNowhere(gist, reread, order) || namesOrder(gist, reread))
    return undefined;
  const said = fromThen(
    ofEachWeekday(ofAllClasses(withScopeSaid(withBesides(reread.request, read, gist), read), read), read),
    gist,
    moment,
  );
  return { read: { ...reread, request: settled(withNear(said, gist, moment), read.text) }, order };
}

/** "My leave goes on until Wednesday 6 January, that day included", "done by 9": when it ends, and no time to move it to. */
function withEndTold(gist: Gist): Gist {
  const { intent, items, phrases } = gist;
  const [when, ...others] = phrases.filter(({ mark }) => mark === 'when');
  const [time, ...rest] = (when?.items ?? []).filter(({ date }) => date !== undefined);
  if (intent !== 'move' || !when || !time || others.length > 0) return gist;
  const before = items.slice(0, items.indexOf(time)).map(({ word }) => word);
  const isLastDay =
    time.date === 'days' && until.test(time.text) && rest.every(({ date }) => date === 'days');
  const isDoneBy =
    time.date === 'time' && rest.every(({ date }) => date === 'days') && isOver.test(before.join(' '));
  const isMoved = items.some(({ word }) => goesElsewhere.test(word));
  if (!isDoneBy && (!isLastDay || isMoved)) return gist;
  const text = isDoneBy ? `until ${time.text.replace(/^(?:by|at) /i, '')}` : time.text;
  const end = { ...when, mark: 'until' as const, items: [{ ...time, text }] };
  return { ...gist, intent: 'length', phrases: phrases.map((one) => (one === when ? end : one)) };
}

const until = /^(?:until|till?|through to|up to) /i;
const isOver = /\b(?:done|finished|over|through|out|wrapped up)(?: by)?(?: to)?$/;
const goesElsewhere =
  /^(?:mov(?:e|ed|ing|es)|push(?:ed)?|postponed?|delay(?:ed)?|shifted|reschedul\w+|bump(?:ed)?|defer\w*|put|wait)$/;

/** "Mum has cancelled on Sunday, so remove that lunch": a day beside what is marked decides between several. */
function withNear(request: Request, { items, phrases }: Gist, moment: Moment): Request {
  if (!('target' in request) || request.target.words.length === 0 || !isEmpty(request.target.when))
    return request;
  const marked = new Set(phrases.flatMap(({ items: own }) => own));
  const [day, ...others] = items.filter((item) => item.date === 'days' && !marked.has(item));
  if (!day || others.length > 0) return request;
  const { text } = readSentence(day.text);
  const near = readWhen(findDates(text, moment, { ranges: true }), text, moment);
  return { ...request, target: { ...request.target, near } } as Request;
}

/** What no phrase of a gist is for: which calendar, what colour, the note with an answer. */
function withBesides(
  request: Request,
  { told, request: ruled, text, when: said }: Understood,
  gist: Gist,
): Request {
  const byRules = told ?? ruled;
  if (request.kind === 'create') return withCount({ ...besidesOf(text), ...request }, said, countTold(gist));
  if (request.kind === 'several') {
    const each = request.requests.map((one) =>
      one.kind === 'create' ? { ...besidesOf(text), ...one } : one,
    );
    return { ...request, requests: each };
  }
  const all = byRules.kind === 'several' ? byRules.requests : [byRules];
  const [answer] = all.filter(({ kind }) => kind === 'respond');
  return request.kind === 'respond' && answer?.kind === 'respond' && answer.note !== undefined
    ? { note: answer.note, ...request }
    : request;
}

/** "Ten days of it, every morning at eight": how often, another sentence says. */
function withCount(request: CreateRequest, { repeat: said }: When, named?: number): CreateRequest {
  const { repeat } = request.when;
  const isOpen = repeat && repeat.count === undefined && repeat.until === undefined;
  const count = said && isOpen && said.rule === repeat.rule ? (said.count ?? named) : named;
  if (!isOpen || count === undefined) return request;
  return { ...request, when: { ...request.when, repeat: { ...repeat, count } } };
}

/** "I’ve paid for six swimming lessons, they’re on Mondays", "six lessons, Sundays at ten: swimming": as many as there are. */
function countTold({ items }: Gist): number | undefined {
  const isLed = ({ stop, date }: Gist['items'][number]) => stop === '' && !date;
  const count = items.find(({ word }, at) => {
    const length = items.slice(at + 1, at + 5).findIndex((item) => ofSeveral.test(item.word));
    const run = items.slice(at, at + 1 + length);
    return (
      isCount.test(word) && length >= 0 && run.every(isLed) && !notToCome.test(items[at - 1]?.word ?? '')
    );
  });
  return count && numberOf(count.word);
}

/** "I've had three lessons", "after two sessions": not as many as are to come. */
const notToCome = /^(?:had|done|missed|after|last|other|already|skipped|than|or|first)$/;
const ofSeveral =
  /^(?:lessons|classes|sessions|appointments|evenings|workshops|rehearsals|practices|treatments|visits|matches|games|shifts|talks|lectures|seminars|meetings)$/;
const isCount = /^(?:[2-9]|[1-4]\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

/**
 * "Move yoga to 8 just this once", "pottery is at the Clay Shed every week": no phrase of a gist says that the rest of a
 * series stays, or goes along.
 */
function withScopeSaid(request: Request, { request: byRules, told }: Understood): Request {
  const ruled = told ?? byRules;
  const scope = 'scope' in ruled ? ruled.scope : undefined;
  if (request.kind !== ruled.kind || !('target' in request) || !('scope' in ruled)) return request;
  const isMeant = scope === 'this' || (scope === 'all' && !request.target.when.days);
  return isMeant ? ({ scope, ...request } as Request) : request;
}

/** "All the Monday design reviews": those of a weekday are all of them. */
function ofEachWeekday(request: Request, { text }: Understood): Request {
  if ((request.kind !== 'change' && request.kind !== 'delete') || request.scope) return request;
  const { when, ...target } = request.target;
  const { days, ...more } = when;
  const isAll = days?.weekday === true && target.words.length > 0 && eachOnWeekday.test(text);
  return isAll ? { ...request, scope: 'all', target: { ...target, when: more } } : request;
}

const eachOnWeekday =
  /\b(?:all|every one|each)(?: of)? (?:the|my|our|those) (?:mon|tues|wednes|thurs|fri|satur|sun)day(?:['’]?s)? (?!except|but)(?:\p{L}[\p{L}-]+ ){0,2}\p{L}{2,}s\b/iu;

/** "I've quit pottery. Every class is to go" */
function ofAllClasses(request: Request, { text }: Understood): Request {
  if (request.kind !== 'delete' || request.scope || request.target.when.days) return request;
  return allClasses.test(readSentence(text).text) ? { ...request, scope: 'all' } : request;
}

/** "From 10 December onwards the class starts at half seven": from when on, and not the day that one of them is on. */
function fromThen(request: Request, { items, phrases }: Gist, moment: Moment): Request {
  const all = items.map(({ text }) => text).join(' ');
  if (request.kind !== 'change') return request;
  if (request.to.days?.edge === 'from' && !request.scope && ofRest.test(all))
    return { ...request, scope: 'following' };
  if (request.to.days) return request;
  const isStart = ({ text }: Gist['items'][number]) => /^from /i.test(text);
  const wanted = new Set(
    phrases.flatMap(({ mark, items: own }) =>
      mark === 'old' ? [] : mark === 'event' ? own.filter((item) => !isStart(item)) : own,
    ),
  );
  const [start, ...others] = items.filter((item) => item.date === 'days' && !wanted.has(item));
  // "From the 8th every rehearsal starts at eight", "from Thursday pottery is at eight, change all the rest"
  const isOfEach = request.all === true || ofRest.test(all);
  if (
    !start ||
    others.length > 0 ||
    !((isOfEach && start !== undefined && isStart(start)) || onwards.test(saidFrom(items, start)))
  )
    return request;
  const { text } = readSentence(start.text.replace(/^from /i, 'on '));
  const { days } = readWhen(findDates(text, moment, { ranges: true }), text, moment);
  if (!days) return request;
  const { days: _days, ...when } = request.target.when;
  const from: When = { days: { ...days, edge: 'from' } };
  const { target, to } = request;
  return isEmpty(to)
    ? { ...request, scope: 'following', target: { ...target, when: { ...when, ...from } } }
    : { ...request, scope: 'following', to: { ...to, ...from }, target: { ...target, when } };
}

/** A day with the words around it. */
function saidFrom(items: Gist['items'], day: Gist['items'][number]): string {
  const at = items.indexOf(day);
  return items
    .slice(Math.max(0, at - 1), at + 3)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
}

const ofRest =
  /\b(?:(?:all|every one|each)(?: of)? (?:the rest|them|those|(?:the )?ones (?:following|after|that follow))|from there|and (?:all )?(?:the )?(?:following|ones after|rest))\b/i;
const onwards = /\b(?:from|as of|starting|beginning) .*\bon(?:wards?)?\b/;

/** Whether a word of the plain order was taken for a name: nobody said "rename", or "last". */
function namesOrder({ items }: Gist, { request }: Understood): boolean {
  if (!('target' in request)) return false;
  return request.target.words.some(
    (word) => ofOrder.test(word) && !items.some((item) => item.word.includes(word)),
  );
}

const ofOrder = /^(?:rename|last|move|make|change|location|invite|remove|delete)$/;

/** Whether a new event would be without the time that the rules see in the message. */
function losesTime(read: Understood, { request }: Understood): boolean {
  return request.kind === 'create' && isEmpty(request.when) && !isEmpty(read.when);
}

/** "Can you bin the lunch on Friday? I'll make it up to them": no move to the day that it is on. */
function staysThere({ request }: Understood, { request: byGist }: Understood): boolean {
  if (request.kind !== 'delete' || byGist.kind !== 'change') return false;
  const { days, ...more } = byGist.to;
  const own = request.target.when.days;
  return days !== undefined && own !== undefined && isEmpty(more) && days.from.equals(own.from);
}

/** "Delete “Clear all of friday”" is about the one event of that name. */
function clearsName({ intent, items }: Gist, { request }: Understood): boolean {
  return intent === 'delete' && request.kind === 'clear' && items.some(({ quoted }) => quoted);
}

/** "Shorter, same start" is no time to move to, and no place either where none is marked. */
function movesNowhere({ intent, phrases }: Gist, { request }: Understood, { text }: Order): boolean {
  return (
    intent === 'move' &&
    request.kind === 'change' &&
    request.place !== undefined &&
    isEmpty(request.to) &&
    !text.startsWith('change the location ') &&
    !phrases.some(({ mark }) => mark === 'place')
  );
}

function readOrder(
  { text, named, guessed, unparted, nameless }: Order,
  moment: Moment,
): Understood | undefined {
  const { told: _told, ...read } = understand(text, moment);
  const { request } = read;
  if (nameless && request.kind === 'create') {
    const { title: _title, ...rest } = request;
    return { ...read, request: rest };
  }
  if (unparted && request.kind === 'change') return { ...read, request: { ...request, unparted } };
  if (!named) return read;
  if (!('target' in request) || !request.target.words.includes(standIn)) return undefined;
  const { when } = request.target;
  const words = named.flat();
  const target = {
    words,
    when,
    parts: named,
    name: words.join(' '),
    mention: true as const,
    ...(guessed && { guessed }),
  };
  return { ...read, request: { ...request, target } as Request };
}
