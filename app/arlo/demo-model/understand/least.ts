import { isEmpty } from '../dates/when.ts';
import type { Gist } from '../gist/gist.ts';
import type { Intent, Mark } from '../gist/marks.ts';
import { isNamed, isScattered, muchFor, namesSome } from './aim.ts';
import { kindOf, looks } from './gist-kinds.ts';
import type { ChangeRequest, Request } from './request.ts';
import { answersPlainly, asksIfFree, isOfMany, removesIt, saysWhatChanges, takesOff } from './rules-hold.ts';
import { ownAnswerIn } from './own-answer.ts';
import { sure } from './sure.ts';
import { isVague } from './vague.ts';
import { commandVerb } from './verbs.ts';

/* When the gist of a message counts for more than what the rules read in it. */

/** How sure the gist of a message has to be to be read before the request that the rules make of it. */
export function least(request: Request, gist: Gist, replies: boolean): number {
  if (request.kind === 'several' || request.kind === 'clock' || request.kind === 'swap') return Infinity;
  // A word of what Arlo cannot do may stand in the reason: "stuck outside Reading, so the review is at four".
  if (request.kind === 'cannot' && (gist.intent !== 'create' || isForSomebody(gist)))
    return gist.items.length > some ? sure.certainly : Infinity;
  if (request.kind === 'cannot' && request.what === 'elsewhere' && (isBookedAfter(gist) || isOwnTask(gist)))
    return sure.more;
  if (isPlainTalk(request)) return sure.certainly;
  // "Please say that there's a party in there and I didn't dream it": nothing is there that would go.
  if (
    gist.intent === 'delete' &&
    request.kind === 'find' &&
    !gist.phrases.some(({ mark }) => mark === 'event')
  )
    return Infinity;
  // A few words get their meaning from what was said before.
  if (request.kind === 'fragment' || request.kind === 'unknown')
    return replies
      ? Infinity
      : isOwnAnswer(gist)
        ? sure.perhaps
        : gist.items.length > some || (isAnswer(gist) && gist.items.length >= few)
          ? sure.rather
          : saysAll(gist)
            ? namesSome(gist) && isNamed(gist)
              ? sure.rather
              : sure.more
            : sure.certainly;
  // "Rename pottery class clay club": the name and the new name, and nothing between them.
  if (
    gist.intent === 'rename' &&
    request.kind === 'change' &&
    !isPainted(request) &&
    (!request.title || (request.target.pronoun && saysAll(gist)))
  )
    return saysAll(gist) ? sure.perhaps : sure.rather;
  // "The nursery has phoned, I'm to fetch Ada at four, so note that": no word is meant for an event that is there.
  if (request.kind === 'change' && request.target.guessed && isBooking(gist)) return sure.rather;
  if (isOfGuest(request, gist) || asksWhatIsOn(request, gist)) return Infinity;
  if (answersPlainly(request, gist)) return Infinity;
  if (request.kind === 'mail' && request.what === 'book') return Infinity;
  if (request.kind === 'mail' && request.unread) return gist.phrases.length > 0 ? sure.certainly : Infinity;
  if (isFoundInMail(request, gist)) return Infinity;
  // "What did mum want me to bring": nothing says that an event is meant.
  if (request.kind === 'mail' && request.from && gist.intent === 'find' && !namesSome(gist)) return Infinity;
  if (request.kind === 'change' && holdsEvent(request, gist)) return sure.more;
  if (kindOf[gist.intent].includes(request.kind))
    return knowsNoLess(request, gist) &&
      (isVague(request) || (isOther(request, gist) && gist.items.length > few))
      ? sure.more
      : Infinity;
  if (request.kind === 'free' && gist.intent === 'create' && asksIfFree(gist)) return Infinity;
  if (isOfMany(request) || (request.kind === 'free' && isInvited(gist))) return sure.rather;
  // "Put Band practice there, seven till ten, at Bunker Studios": what only gets a place gets no time.
  if (
    request.kind === 'create' &&
    request.title &&
    request.when.time &&
    gist.intent === 'place' &&
    !gist.phrases.some(({ mark }) => mark === 'when')
  )
    return Infinity;
  if (request.kind === 'create' && (asksAtLast(gist) || (isEmpty(request.when) && saysAll(gist))))
    return sure.more;
  // "Physio this week make it half nine": what is new has one day.
  if (isMoved(request, gist)) return sure.more;
  // "Yoga thu 3 dec at 8, not the others", "gym 6pm start, same length": there it is already.
  if (request.kind === 'create' && gist.intent === 'move' && namesSome(gist) && isOfWhatIs(gist))
    return sure.rather;
  if (gist.intent === 'delete' && takesOff(gist) && takenOff.has(request.kind)) return sure.rather;
  // "Can I have half an hour at two called Water the plants?": a time that gets a name is booked.
  // "It's called “Cancel it all”, can you delete that?" has a name as well.
  const isGoing = gist.intent === 'delete' && removesIt(gist);
  if (request.kind === 'create' && request.title && gist.items.some(({ word }) => named.test(word)))
    return isGoing ? sure.more : Infinity;
  if (request.kind === 'delete' && gist.intent === 'create' && removesIt(gist)) return Infinity;
  if (request.kind === 'change' && (saysWhatChanges(request, gist) || isPainted(request))) return Infinity;
  // "The regatta is 5 June, I want it in there every year": the rules do not know it either.
  if (request.kind === 'change' && request.otherwise?.kind === 'fragment' && isNewThing(gist))
    return sure.rather;
  if (gist.items.length > some)
    return isHarmless(request) && isVague(request) && looks.includes(gist.intent) ? sure.rather : sure.more;
  if (isOrdered(gist)) return Infinity;
  return request.kind === 'create' && asksOnly(gist) ? sure.more : sure.certainly;
}

/** Whether something is named that is new, and when it is. */
function isNewThing({ intent, phrases }: Gist): boolean {
  const says = (wanted: Mark) => phrases.some(({ mark, weight }) => mark === wanted && weight > 0);
  return intent === 'create' && says('title') && says('when') && !says('event');
}

/** Whether something new has a name, a day and an hour, and nothing that is there is named. */
function isBooking({ intent, phrases, items }: Gist): boolean {
  const says = (wanted: Mark) => phrases.some(({ mark }) => mark === wanted);
  const isTimed = phrases.some(
    ({ mark, items: own }) => mark === 'when' && own.some(({ date }) => date === 'time' || date === 'times'),
  );
  const isDated = items.some(({ date }) => date === 'days' || date === 'repeat');
  return intent === 'create' && says('title') && isTimed && isDated && !says('event');
}

/** Whether something stays as it is, so that an event has to be there. */
function isOfWhatIs({ items }: Gist): boolean {
  return staysSame.test(items.map(({ text }) => text.toLowerCase()).join(' '));
}

const staysSame =
  /\b(?:not|leave) (?:all )?(?:of )?the (?:others?|rest|other (?:days|ones|weeks))\b|\b(?:just|only) this (?:once|time|one)\b|\b(?:this|that) (?:once|time|one) only\b|\bno other (?:day|date|week|time|one)s?\b|\bsame (?:length|duration|end|finish)\b/;

/** Whether a new event would be on several days, at an hour, where the gist moves what is there. */
function isMoved(request: Request, { intent, phrases }: Gist): boolean {
  if (request.kind !== 'create' || intent !== 'move') return false;
  const { days, time, allDay, repeat } = request.when;
  const isWide = days !== undefined && !days.from.equals(days.to) && !allDay && !repeat;
  return isWide && time !== undefined && phrases.some(({ mark }) => mark === 'event');
}

/** "Get Lena and me an hour on Friday at one for the menu and send her the invite": no search sends one. */
function isInvited({ intent, items, phrases }: Gist): boolean {
  const says = (wanted: Mark) => phrases.some(({ mark }) => mark === wanted);
  const isTimed = phrases.some(
    ({ mark, items: own }) =>
      mark === 'when' &&
      own.some(({ date, text }) => date === 'time' || date === 'times' || /\bat\b/.test(text)),
  );
  return (
    intent === 'create' &&
    says('title') &&
    says('who') &&
    isTimed &&
    items.some(({ word }) => word.startsWith('invit'))
  );
}

/** "What's that rubbish at nine, just take it off": what is asked about, or told, is to go. */
const takenOff = new Set<Request['kind']>(['agenda', 'find', 'create']);

/** "Would you turn the half marathon green?", "swimming, colour it blue": no mark is for a colour. */
function isPainted({ colour, target }: ChangeRequest): boolean {
  return colour !== undefined && target.words.length > 0 && !isScattered(target);
}

/** "Sam not coming fri marketing lunch, take him off": the event was taken for one of the people. */
function holdsEvent({ add = [], remove = [] }: ChangeRequest, { intent, phrases }: Gist): boolean {
  const events = phrases.flatMap(({ mark, items }) =>
    mark === 'event' ? items.map(({ word }) => word) : [],
  );
  const names = [...add, ...remove].map(({ name }) => name.toLowerCase().split(' '));
  return (
    (intent === 'invite' || intent === 'uninvite') &&
    names.some((words) => words.length > 1 && words.some((word) => events.includes(word)))
  );
}

/** "Sat 5 dec ko 2.30pm, can i play": what is asked of a time at last is no order. */
function asksAtLast({ intent, items }: Gist): boolean {
  const from = items.slice(0, -1).findLastIndex(({ stop }) => /[.!?;,…]/.test(stop)) + 1;
  const last = items.slice(from).map(({ text }) => text.toLowerCase());
  return intent === 'free' && from > 0 && /^(?:can|could|would|will|am|might) i\b/.test(last.join(' '));
}

/** "14 - 18 dec rundown": a question, in which no word is marked as a name. */
function asksOnly({ intent, phrases }: Gist): boolean {
  return looks.includes(intent) && !phrases.some(({ mark }) => mark === 'title');
}

const named = /^(?:called|titled|named)$/;

/** "Before I offer to help, what's on that evening": why somebody asks makes it no question whether they are free. */
function asksWhatIsOn(request: Request, { intent, items }: Gist): boolean {
  const said = items.map(({ text }) => text.toLowerCase()).join(' ');
  const isFree = intent === 'free' || intent === 'slots';
  return isFree && request.kind === 'agenda' && request.words.length === 0 && whatIsOn.test(said);
}

const whatIsOn = /\bwhat(?:['’]?s| is) (?:on|happening|planned)\b|\bwhat (?:have i|i have|do i have)\b/;

/** "Vendor demo alert 1h before": which event, and what of it changes, are both named. */
function saysAll({ intent, phrases }: Gist): boolean {
  const says = (mark: Mark) => phrases.some((phrase) => phrase.mark === mark && phrase.weight > 0);
  return says('event') && (saidOf[intent] ?? []).some(says);
}

/** "Hiring panel cant make it": nothing but an event, and whether one comes. */
function isOwnAnswer(gist: Gist): boolean {
  return ownAnswerIn(gist) === gist.intent;
}

const saidOf: Partial<Record<Intent, Mark[]>> = {
  rename: ['title'],
  place: ['place'],
  invite: ['who'],
  uninvite: ['who'],
  remind: ['lead'],
  length: ['length', 'until'],
};

/** "Good news, they all said yes! Add the committee for Friday": what is new is named and dated after the talk. */
function isBookedAfter({ items, phrases }: Gist): boolean {
  const talk = items.findIndex(({ stop }) => /[.!?…]/.test(stop));
  const isSaid = (wanted: Mark) =>
    phrases.some(
      ({ mark, at, weight, items: own }) => mark === wanted && at > talk && weight > muchFor * own.length,
    );
  return (
    talk >= 0 &&
    isSaid('title') &&
    isSaid('when') &&
    orders.test(withoutPlease(items[talk + 1]?.word, items[talk + 2]?.word))
  );
}

/** "I have to ring the bank on Friday at 9.15": what one has to do oneself, and when, is noted down. */
function isOwnTask(gist: Gist): boolean {
  const words = gist.items.map(({ text }) => text.toLowerCase()).join(' ');
  return (
    isBooking(gist) &&
    /^(?:i|we)(?:['’]ve)? (?:have|need|must|ought|should|got)(?: got)?(?: to)? /.test(words)
  );
}

/** "Okey dokey let them know I'm in" */
function isAnswer({ intent }: Gist): boolean {
  return kindOf[intent].includes('respond');
}

/** The first word of a sentence that may be an order. */
function withoutPlease(first = '', second = ''): string {
  return /^(?:please|so|and|now|then|just)$/.test(first) ? second : first;
}

/** "Order two pizzas to the flat", "get me a taxi": somebody shall have it brought, and no task is noted down. */
function isForSomebody({ items }: Gist): boolean {
  const words = items.map(({ word }) => word).join(' ');
  return /^\S+ me\b|\bto (?:(?:my|the|our|this) )?(?:flat|house|home|office|desk|door|me|us)\b/.test(words);
}

/** Messages of so many words are read well by the rules: all, and those that are orders or say little. */
export const [few, some] = [6, 9];

const orders = new RegExp(`^(?:${commandVerb}|accept|decline|remind|invite|rename|undo)\\b`);

function isOrdered({ items }: Gist): boolean {
  return orders.test(items[0]?.word ?? '');
}

/** Whether a request changes nothing, so that another may be tried where it finds nothing. */
export function isHarmless({ kind }: Request): boolean {
  return ['agenda', 'find', 'free', 'mail', 'issues', 'fragment', 'unknown'].includes(kind);
}

/** Thanks, a yes, a no: a few words that the rules know well. */
function isPlainTalk({ kind }: Request): boolean {
  return ['thanks', 'greeting', 'yes', 'no', 'stop', 'help', 'clock', 'cannot'].includes(kind);
}

/** "Add Aiko to the review on the 8th" has the words of a new event, and "get Aiko taken off the review" those of a removal. */
function isOfGuest(request: Request, { intent }: Gist): boolean {
  if (request.kind !== 'change' || request.target.mention) return false;
  if (request.remove) return intent === 'delete' || intent === 'invite';
  return request.add !== undefined && intent === 'create';
}

/** "There's a mail with our train in it, what time does it go": the mail knows, whatever event there may be. */
function isFoundInMail(request: Request, { intent, items }: Gist): boolean {
  return (
    request.kind === 'mail' &&
    intent === 'find' &&
    request.words.length > 0 &&
    items.some(({ word }) => /^(?:e-?mails?|mails?|inbox|many)$/.test(word))
  );
}

/**
 * "I got lost last week. Set the location to 14 Mill Lane for the choir": a gist without an event, or one that moves it
 * to a time without a mark, knows no better.
 */
function knowsNoLess(request: Request, gist: Gist): boolean {
  const { intent, phrases } = gist;
  if (request.kind !== 'change' || request.target.words.length === 0 || request.target.mention) return true;
  const isTold =
    intent === 'move' && request.place !== undefined && !phrases.some(({ mark }) => mark === 'when');
  return namesSome(gist) && !isTold;
}

/** Whether a request changes something else of the event than what the message is about. */
function isOther(request: Request, { intent }: Gist): boolean {
  if (request.kind !== 'change') return false;
  const { to, length, title, place, add, remove, reminders, repeat, colour, conference, note } = request;
  if (colour ?? conference ?? note) return false;
  const changed: Partial<Record<Intent, unknown>> = {
    // "The review is half an hour shorter, same start": how long it is, is when as well.
    move: isEmpty(to) ? length : to,
    length: length ?? (isEmpty(to) ? undefined : to),
    rename: title,
    place,
    invite: add,
    uninvite: remove,
    remind: reminders,
    repeat,
  };
  return intent in changed && changed[intent] === undefined;
}
