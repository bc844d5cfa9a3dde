import type { Moment } from '../dates/moment.ts';
import { hourWord } from '../dates/vocabulary.ts';
import type { When } from '../dates/when.ts';
import { readAnswered } from '../understand/parts/bare-hour.ts';
import { capital } from '../understand/parts/event-title.ts';
import type { CreateRequest, FreeRequest, Memory, Request, Understood } from '../understand/request.ts';
import { ordinalIn } from '../understand/parts/target.ts';
import { covered, whenOf } from '../understand/wording/utterance.ts';
import { pickedTime, slotRequest } from './slots.ts';

/* One of the times that were found is taken, with what it shall be called. */

const them =
  '(?:him|her|them|both(?: of them)?|them both|all of them|the (?:pair|two|three|four|lot|both) of them|them all|everyone|everybody)';
/** "…, call it Term sheet", "… title: Term sheet", "… put Term sheet in" */
const naming = new RegExp(
  `(?:^|[\\s,.;]+)(?:(?:and|then|please|so)\\s+)*(?:(?:call|name|title|label|book|enter|add) (?:(?:it|that|this) )?as|(?:call|name|title|label) (?:it|that|this)|called|named|titled|(?:the )?(?:title|name)(?: is|:)?|put(?= (?!it\\b|that\\b|this\\b).+ (?:in|down)\\b)) ["“'‘]?(?<title>\\S.*?)["”'’.!]*(?: (?:in|down))?(?<more>(?:,? (?:and )?(?:with|invite|add|include) ${them})?)(?:,? (?:and )?it (?:lasts|takes|runs|is) [^.!?]*)?(?:,? (?:please|pls|thanks))*[.!\\s]*$`,
  'i',
);
/** "Let's take two, before we both change our minds." */
const reason =
  /,? (?:before|because|in case|while) (?:i|we|he|she|they|you|somebody|someone|anyone)\b[^.!?\d]*/i;
/** What is said while a time is taken, and says nothing more. */
const taking = new RegExp(
  `^(?:${them}|of|with|invite|add|include|let|let's|us|say|take|go|for|have|book|use|do|make|pick|choose|i|we|i'll|i’ll|i'd|will|would|like|want|can|it|is|that|that's|this|at|on|then|the|one|slot|option|time|a|an|and|so|but|to|from|till|until|please|pls|ok|okay|yes|yeah|great|good|perfect|lovely|fine|thanks|works|suits|sounds|best|better|actually|first|second|third|fourth|last|me|us|there|in|how|what|about)$`,
  'i',
);

/** "Take 10 to 11, invite her, title Term sheet", "let's say eleven, and book it": it is booked with those who were asked. */
export function chosenTime(
  { text, asks, request }: Understood,
  last: FreeRequest,
  memory: Memory,
  moment: Moment,
): CreateRequest | undefined {
  const among =
    chosenAmongTalk(text, request, last, memory, moment) ?? chosenInBrief(text, last, memory, moment);
  if (!asks && among) return among;
  const named = naming.exec(text)?.groups;
  const said = text.replace(naming, '').replace(reason, '').trim();
  const title = named?.title?.trim();
  if (asks || said === '' || (!title && !(wasSearched(last) && orders.test(said)))) return undefined;
  const utterance = readAnswered(said, moment);
  const { sentence, dates } = utterance;
  const isOnlyTaken = sentence.tokens.every(
    ({ word, at }) => covered(dates, at) || word.split(' ').every((part) => taking.test(part)),
  );
  const when = whenOf(utterance);
  const nth = sentence.tokens.find(({ word }) => ordinalIn(word) !== undefined);
  if (!isOnlyTaken || (!when.time && !nth)) return undefined;
  const place = nth && !when.time ? (ordinalIn(nth.word) ?? 1) : undefined;
  const slot = place === undefined ? undefined : memory.slots?.at(place > 0 ? place - 1 : place);
  const booked = slot ? slotRequest(slot, memory) : pickedTime(when, memory);
  return booked?.kind === 'create' ? { ...booked, ...(title && { title: capital(title) }) } : undefined;
}

/**
 * "Eleven sounds civilised, not too early. Set up Catch-up then and invite her": a clause of its own takes the time, another
 * gives it a name, and the rest is talk.
 */
function chosenAmongTalk(
  text: string,
  request: Request,
  last: FreeRequest,
  memory: Memory,
  moment: Moment,
): CreateRequest | undefined {
  const clauses = text.split(/(?<=[.!;,])\s+/);
  const times = clauses.flatMap((clause) => takesTime.exec(clause)?.groups?.time ?? []);
  const [time, ...others] = times;
  const isNew = request.kind === 'create' && isUntimed(request.when) ? request : undefined;
  const called = naming.exec(text)?.groups?.title ?? madeIt.exec(text)?.groups?.title;
  if (!time || others.length > 0 || !wasSearched(last) || !(isNew?.title ?? called)) return undefined;
  const [name = '', ...more] = (called ?? isNew?.title ?? '').replace(besideName, '').split(/,\s+/);
  const length = request.kind === 'change' ? request.length : undefined;
  const told = length && 'minutes' in length ? length.minutes : isNew?.when.minutes;
  const { minutes = told } = whenOf(readAnswered(more.join(', '), moment));
  const { place, note } = isNew ?? {};
  const when = { ...whenOf(readAnswered(time, moment)), ...(minutes !== undefined && { minutes }) };
  const booked = pickedTime(when, memory);
  return booked && { ...booked, title: capital(name.trim()), ...(place && { place }), ...(note && { note }) };
}

/** "Call it Sabbatical so she's warned", "call it Carols and send them an invite" */
const besideName =
  /,? (?:so (?:that )?(?:he|she|they|we|i)\b|(?:and|then) (?:invite|send|add|include|let|tell)\b)[^,]*/i;

/** "Make it 'Napkin session' for an hour": in quotation marks it is a name. */
const madeIt = /\b(?:call|name|title|label|make) (?:it|that|this) ["“'‘](?<title>[^"”'’]+)["”'’](?!\w)/i;

const brief = new RegExp(
  `^(?<when>[^.!?,;]+?)(?: (?:then|it is|works|suits|pls|please))*[.,;!] (?:(?:call|name|title|label) (?:it|that|this) |book (?:it )?as |title )?["“'‘]?(?<title>(?!and\\b|i\\b|we\\b|it\\b)[\\p{L}\\d][^.,;!?]{1,40}?)["”'’]?[.,;]? (?:(?:and|pls|please) )?(?:invite|inv|add|incl?|with) ${them}(?: (?:too|pls|please))*\\W*$`,
  'iu',
);

/** "Fri 2pm then. handover, invite her": the time, the name, and those who were asked. */
function chosenInBrief(
  text: string,
  last: FreeRequest,
  memory: Memory,
  moment: Moment,
): CreateRequest | undefined {
  const { when: said = '', title } = brief.exec(text)?.groups ?? {};
  const { sentence, dates, ...utterance } = readAnswered(said, moment);
  const isTime =
    dates.length > 0 && sentence.tokens.every(({ at, word }) => covered(dates, at) || taking.test(word));
  const when = title && isTime && wasSearched(last) ? whenOf({ sentence, dates, ...utterance }) : {};
  const booked = when.time && pickedTime(when, memory);
  return booked && title ? { ...booked, title: capital(title) } : undefined;
}

function isUntimed({ time, until, days, instant }: When): boolean {
  return !(time ?? until ?? days ?? instant);
}

const clock = `(?:half past |half |(?:a )?quarter (?:past|to) |ten (?:past|to) |twenty (?:past|to) )?(?:\\d{1,2}(?:[.:]\\d\\d)?|${hourWord})(?: ?[ap]m| o['’]clock|[ -](?:fifteen|thirty|forty-five))?(?: in the (?:morning|afternoon|evening))?`;
const takesTime = new RegExp(
  `^(?:(?:ok(?:ay)?|oh|ah|well|right|good|great|lovely|perfect|then|so|and|yes|hm+)\\b[ ,]*)*(?:(?:at )?(?<time>${clock}) (?:sounds|suits|works|is (?!when)|would (?:be|do|suit)|will do|looks|seems|does|it is|please|then)|(?:i['’]ll|i will|we['’]ll|i['’]d|let['’]?s|let us)(?: rather| like to)? (?:take|have|go (?:for|with)|say|do|make it|grab|offer (?:him|her|them)|tell (?:him|her|them)|suggest|propose) (?:the )?(?<time>${clock}))(?![\\w:]| ?(?:to|till?|until|-|–) ?[\\w])`,
  'i',
);

const orders =
  /^(?:(?:ok|okay|yes|yeah|great|good|perfect|then|so|well|right)[ ,]+)*(?:let['’]?s|take|book|i['’]?ll (?:take|have|go)|go (?:for|with)|do|make it|say)\b/i;

/** Whether times were looked for, and not one asked about. */
function wasSearched({ search, when }: FreeRequest): boolean {
  return search || !when.time;
}
