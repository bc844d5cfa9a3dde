import type { Moment } from '../dates/moment.ts';
import { isEmpty } from '../dates/when.ts';
import type { FreeRequest, Memory, Request, Understood } from '../understand/request.ts';
import { readUtterance, whenOf } from '../understand/wording/utterance.ts';
import { chosenTime } from './chosen-time.ts';
import { followFree } from './follow-up.ts';
import { besideHand } from './in-hand.ts';
import { searchForLonger } from './search-length.ts';
import { searchWithOthers } from './search-with-others.ts';
import { pickedTime, slotRequest } from './slots.ts';

/* What is said after an answer about free time: other people, other days, or one of the times. */

/** "Without sam", "not on friday", "11 then", "the second one": of the time that was looked for. */
export function afterFree(understood: Understood, memory: Memory, moment: Moment): Request | undefined {
  const { request: last } = memory;
  const { request } = understood;
  const beside = request.kind === 'free' ? besideIt(request, understood, memory) : undefined;
  if (beside || last?.kind !== 'free') return beside;
  const sameForDay = onAnotherDay(understood, last, memory);
  if (sameForDay) return sameForDay;
  const [look] = lookAt.exec(understood.text) ?? [];
  const lookedAt = look === undefined ? {} : whenOf(readUtterance(look, moment, { asSaid: true }));
  if (isDayOnly(lookedAt)) return followFree(last, lookedAt, memory);
  const longer = searchForLonger(understood, memory, moment);
  if (longer) return longer;
  if (request.kind === 'free') return undefined;
  return (
    chosenTime(understood, last, memory, moment) ??
    searchWithOthers(understood, memory) ??
    withoutDay(understood, last) ??
    picked(understood, last, memory)
  );
}

/** "Is the hour before it free", of the event in hand. */
function besideIt(request: FreeRequest, { said }: Understood, memory: Memory): FreeRequest | undefined {
  const { minutes, ...when } = request.when;
  if (!isEmpty(when) || request.beside) return undefined;
  const beside = besideHand(said, minutes, memory);
  return beside && { ...request, search: false, when: beside };
}

/** "Is thursday any better": the same, with the same people, on that day. */
function onAnotherDay(
  { request, when, said, text }: Understood,
  last: FreeRequest,
  memory: Memory,
): Request | undefined {
  // "Wednesday's no good after all. What would Thursday have for us?"
  if (request.kind === 'agenda' && request.when.days && forUs.test(text))
    return followFree(last, { days: request.when.days }, memory);
  const { days, ...more } = when;
  const asked =
    request.kind === 'free' ? request.guests.length === 0 && last.guests.length > 0 : suits.test(said);
  const isOpen =
    request.kind === 'free' ||
    request.kind === 'find' ||
    request.kind === 'agenda' ||
    request.kind === 'fragment';
  return days && isEmpty(more) && isOpen && asked ? followFree(last, when, memory) : undefined;
}

function isDayOnly({ days, part: _part, ...more }: Understood['when']): boolean {
  return days !== undefined && isEmpty(more);
}

/** "Oh, but he's away then. Look at Thursday instead, would you?" */
const lookAt =
  /(?:^|[.!?,;] )(?:please |can you |could you |so |then |just )*(?:look at|try|check)(?! (?:it|that|my|the)\b) [^.!?]*(?:instead|for us|would you|will you|please)?(?:,? (?:also|still|again|and)?(?: just)? with (?:him|her|them|both(?: of them)?))?\W*$/i;

const forUs = /\b(?:for|suits?) (?:us|(?:the |both |all )*(?:two |three )?of us)\b/i;
const suits =
  /^(?:is|are|would|does|do|will|can|could|how is|how about|and|or)\b.*\b(?:better|easier|ok|good|possible|works?|suits?|quieter)\b/i;

const notThen =
  /^(?:(?:and|but|also|or|just|please) )*(?:not|except|any ?thing but|any day but|avoid|skip|no) (?:on )?/i;

/** "Not monday", of the days that were looked through. */
function withoutDay({ said, when, request }: Understood, last: FreeRequest): FreeRequest | undefined {
  const { days, ...more } = when;
  const searched = last.when.days;
  if (!days || !isEmpty(more) || !notThen.test(said) || request.kind === 'create') return undefined;
  const steps =
    searched && days.weekday ? (days.from.dayOfWeek - searched.from.dayOfWeek + 7) % 7 : undefined;
  const day = searched && steps !== undefined ? searched.from.add({ days: steps }) : undefined;
  const not = day ? { from: day, to: day, unit: 'day' as const } : days;
  return { ...last, search: true, except: [...(last.except ?? []), not] };
}

/** One of the times that were found: "11 then", "the second one". */
function picked(understood: Understood, last: FreeRequest, memory: Memory): Request | undefined {
  const { request, said, text, asks, also } = understood;
  const wasSearch = last.search || !last.when.time;
  if (request.kind !== 'fragment' || request.target.words.length > 0 || asks || also || !wasSearch)
    return undefined;
  if (/^(?:what|how) about\b/i.test(said)) return undefined;
  const { when, ordinal, pick } = request.target;
  const isHour = ordinal !== undefined && (/\bthen$/.test(text) || /^at \d/i.test(said));
  const time = isHour ? { hour: ordinal, minute: 0, sure: false } : when.time;
  const { slots = [] } = memory;
  if (time && !when.edge && !when.until) return pickedTime({ ...when, time }, memory);
  const place = ordinal ?? (pick === 'first' ? 1 : pick === 'last' ? -1 : undefined);
  const slot = place !== undefined && isEmpty(when) ? slots.at(place > 0 ? place - 1 : place) : undefined;
  return slot && slotRequest(slot, memory);
}
