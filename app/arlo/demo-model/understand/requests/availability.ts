import { peopleIn } from '../parts/people-asked.ts';
import type { FreeRequest } from '../request.ts';
import { purposeIn, wantedWhen } from '../parts/wanted-time.ts';
import type { When } from '../../dates/when.ts';
import { covered, whenOf, type Utterance } from '../wording/utterance.ts';
import { commandVerb } from '../wording/verbs.ts';

/** Words that ask for room in a day. */
const signals =
  /\bany (?:good|use|chance)\b|\b(?:free|available|availability|spare|gaps?|slots?|openings?|windows?|works?|suits?|suitable|possible|doable|squeeze|fits?|clash(?:es)?|conflicts?|busy|booked|manage|room|empty)\b|\b(?:have|got|any|enough|free|spare|find|most|more) (?:\w+ )?time\b|\bis .*\b(?:ok|okay|fine|good|open|clear)\b|\b(?:open|clear)$|\b(?:can|could|would) i (?:do|make|manage)\b/;
/** Words that may stand around them. With any other word it may be about something else. */
const around = new Set(
  'like use chance next first earliest clear half hour any i me my we us you it that this there they them he she someone somebody is are am be do does did would will can could should shall might may have has had got get need needs want wants wanted a an the any some for in at on to of by from with and or so but then if whether when where which what how much many long one into enough still also just only anytime time times day days anywhere somewhere possible please propose proposes suggest suggests suggested proposed offered asks asked find look make do meet take squeeze fit fits put free available availability around spare gap gaps slot slots opening openings window windows room work works suit suits suitable doable ok okay fine good clash clashes clashing conflict conflicts busy booked open clear empty manage quiet myself together most more best all both each not until them go somehow sometime chance block within working hours plus stretch piece uninterrupted row'.split(
    ' ',
  ),
);
const asking =
  /^(?:is|does|do|would|will|can|could|am|are|any|got|have|has|how|what|when|where|which|need|find|if|i need|i want|look|propose|suggest|free|available|busy)\b/;
const searching =
  /\b(?:any (?:good|use)|next|have i got|do i have|when|where|which|find|look|propose|suggest|need|needs|got|any|anywhere|is there|fit|squeeze|put)\b/;
/** With people and a length, no more is needed to see that a time is looked for. */
const whenever =
  /\b(?:when(?! (?:is|are|was|does|do) (?:the|my|our|that)\b)|times?|slots?|gaps?|windows?|openings?)\b/;
/** "Meet sam for an hour on friday" is to be booked. */
const meeting = /^(?:meet|see|speak|talk|chat|have)\b/;
const others =
  /\b(?:it|that|this) be\b|\bmake (?:it|that|this)\b|\b(?:move|change|push|shift|slide|bump|swap|reschedule|extend|book|cancel)\b|^how (?:busy|full|booked|packed)\b|\b(?:instead of|rather than)\b|^(?:i|we) (?:only|just) (?:need|want)\b|^free(?:ing)? (?:me )?up\b|^(?:(?:i|we) )?(?:need|want|could do with) (?:another\b.*|.*\b(?:more|longer|extra)) (?:for|on) (?:the|my|our) /;

/** What asks, at the end, whether all that was told before it is possible. */
const tag = new RegExp(
  `(?:^| )(?:so |and )?(?:${[
    '(?:can|could|would|will) (?:i|we) (?:make|do|manage|fit) (?:it|that|this)',
    '(?:am|are|is|will|would) (?:i|we|he|she|they|both of us)(?: (?:both|all|be))? (?:free|available|around|open|busy|booked)',
    '(?:when |where )?(?:do|does|would|will|can|could) (?:that|it|this) (?:work|suit|fit|clash|go|be(?: (?:ok|fine|good|possible|alright|doable))?)(?: with anything)?',
    'is (?:that|it|this) (?:ok|fine|good|free|possible|doable|alright|clear)',
    '(?:do i have|have i got|is there|am i doing) (?:anything|something)(?: (?:on|planned|else|in the way))?',
    'anything (?:in (?:the|my) way|on)',
    '(?:when|(?:what|which) time)(?: would (?:be(?: (?:good|best|ok|fine|possible|sensible|easiest))?|work|suit|fit)(?: best)?)?',
    'when (?:is|are|would|could|can) (?:he|she|they|we|i)(?: (?:and i|both))? (?:be )?(?:free|available|meet|talk|do (?:it|that)|work)',
  ].join('|')})(?: (?:for|with) (?:me|us|it|that))?(?: (?:then|at that time|that day|at all))?$`,
);
/** What is ordered is done, whether or not somebody asks if it works. */
const order = new RegExp(
  `^(?!make out )(?:${commandVerb}|remind|find me|is|are|am|do|does|have|has|what|which)\\b`,
);

/**
 * "A day trip on the 6th, am i free": the last words ask, and those before them say when, who with and what for.
 */
function readTagged(utterance: Utterance): FreeRequest | undefined {
  const { text } = utterance;
  const found = tag.exec(text);
  const when = whenOf(utterance);
  const dated = when.days ?? when.part ?? when.time;
  if (!found || found.index === 0 || !dated || when.shift || when.repeat || order.test(text))
    return undefined;
  if (utterance.dates.every(({ start }) => start > found.index)) return undefined;
  // "First meeting tomorrow and what time": of what is there already.
  if (aPlaceInDay.test(text) && found[0].endsWith('time')) return undefined;
  if (whatIsOn.test(found[0]) && saysOnlyWhen(utterance, found.index)) return undefined;
  const search = /\bwhe(?:n|re)\b/.test(found[0]);
  const { guests, tokens } =
    search || /\b(?:he|she|they|both)\b/.test(found[0]) ? peopleIn(utterance) : { guests: [], tokens: [] };
  return {
    kind: 'free',
    when: notToday({ ...withoutDays(when), ...mealTime(text, when) }, utterance),
    asked: /\b(?:busy|booked|clash|anything|something)\b/.test(found[0]) ? 'busy' : 'free',
    search,
    guests,
    ...(search && /(?:^| )an? \D/.test(text) && purposeOf(utterance, tokens)),
  };
}

const aPlaceInDay =
  /^(?:(?:my|the) )?(?:first|1st|last|next) (?:thing|meeting|mtg|event|appointment|appt|call|one)\b/;

/** "And the evening after that, is there anything" asks what is on, and for no room. */
const whatIsOn = /\b(?:is there|do i have|have i got|am i doing) (?:anything|something)\b(?! in the way)/;

function saysOnlyWhen({ sentence, dates }: Utterance, end: number): boolean {
  return sentence.tokens.every(
    ({ at, word }) =>
      at >= end || covered(dates, at) || /^(?:and|on|in|for|the|so|what|how|about)$/.test(word),
  );
}

/** A day trip takes the day that it is on. */
function withoutDays({ wholeDays: _wholeDays, ...when }: When): When {
  return when;
}

/** "Free for lunch" means the hours in which people have it, and dinner at 7 is in the evening. */
export function mealTime(text: string, { time, part }: When): { part?: 'lunchtime' | 'evening' } {
  if (part) return {};
  if (time) return /\b(?:dinner|drinks|supper|pub)\b/.test(text) && !time.sure ? { part: 'evening' } : {};
  if (/\b(?:for|over|at) lunch\b/.test(text)) return { part: 'lunchtime' };
  return /\bfor (?:dinner|drinks|supper)\b/.test(text) ? { part: 'evening' } : {};
}

/**
 * A message of nothing but times, people and words that ask for room: "sam and me, an hour, thursday. when", "is half
 * past two any good".
 */
export function readAvailability(utterance: Utterance): FreeRequest | undefined {
  const tagged = readTagged(utterance);
  if (tagged) return tagged;
  const { text, sentence, manner, dates } = utterance;
  const { when, except } = wantedWhen(utterance);
  const { guests, tokens: people } = peopleIn(utterance);
  const dated = Boolean(when.days ?? when.part ?? when.time);
  if (
    when.shift ||
    when.repeat ||
    when.reminders !== undefined ||
    when.wholeDays ||
    (!dated && guests.length === 0)
  )
    return undefined;
  const asks =
    utterance.asks ||
    manner.show === true ||
    asking.test(text) ||
    /\b(?:when|where)$|\bany (?:good|use|chance)\b/.test(text);
  const exact = when.time !== undefined && when.edge === undefined && when.until === undefined;
  const minutes = when.minutes ?? freeHour(text);
  const wanted = { ...when, ...(minutes && { minutes }) };
  const seeks = searching.test(text) || utterance.asks || (guests.length > 0 && !meeting.test(text));
  const looksFor = minutes !== undefined && !exact && seeks;
  const suits = manner.uses === true || manner.suits === true;
  if (!looksFor && !(asks && (signals.test(text) || suits))) return undefined;
  if (others.test(text) && !/\b(?:when|where)\b/.test(text)) return undefined;
  const named = new Set(people.map(({ at }) => at));
  const rest = sentence.tokens.filter(({ at }) => !covered(dates, at) && !named.has(at));
  // "A 45 minute call": what stands behind its length is what the time is for.
  const lengthEnds = dates.find(({ piece }) => piece.kind === 'length')?.end;
  const open = rest.filter(({ at, word }) => at !== (lengthEnds ?? text.length) + 1 || around.has(word));
  const left = looksFor ? withoutPurpose(open) : rest;
  const isKnown = ({ word, quoted }: (typeof rest)[number]) =>
    !quoted && word.split(' ').every((part) => around.has(part));
  const withOthers = looksFor && guests.length > 0 && !order.test(text) && whenever.test(text);
  if (!withOthers && !left.every(isKnown)) return undefined;
  return {
    kind: 'free',
    when: notToday(wanted, utterance),
    asked: /\b(?:busy|booked|clash\w*|conflict\w*)\b/.test(text) ? 'busy' : 'free',
    search:
      looksFor ||
      /\b(?:when|where|which|what|find)\b|^(?:any|are there any)\b.*\b(?:gaps?|slots?|openings?|windows?|time|room)\b/.test(
        text,
      ),
    guests,
    ...(except && { except }),
    ...(looksFor && purposeOf(utterance, people)),
  };
}

/** What it is for, to be put into the request. */
export function purposeOf(
  utterance: Utterance,
  people: readonly { at: number }[],
): Pick<FreeRequest, 'purpose'> {
  const purpose = purposeIn(utterance, people);
  return purpose === undefined ? {} : { purpose };
}

/** "A free hour", "my next clear half hour": how long it is to be. */
export function freeHour(text: string): number | undefined {
  const found = /\b(?:free|clear|spare|open|empty|quiet) (?<half>half )?hour\b/.exec(text);
  return found ? (found.groups?.half ? 30 : 60) : undefined;
}

/** Without what the time is for: "to write the proposal", "for a walk". */
function withoutPurpose<Word extends { word: string; stop: string }>(words: Word[]): Word[] {
  const from = words.findIndex(({ word }) => word === 'to' || word === 'for');
  if (from < 0) return words;
  const end = words.findIndex(
    ({ stop, word }, index) =>
      index >= from &&
      (/[,.;?]/.test(stop) || /^(?:when|where|is)$/.test(words[index + 1]?.word ?? '') || word === ''),
  );
  return [...words.slice(0, from), ...(end < 0 ? [] : words.slice(end + 1))];
}

/** "Free at 2 on monday?", asked on a Monday, is about the next one. */
export function notToday(when: When, { moment: { today } }: Utterance): When {
  const { days } = when;
  if (!days?.weekday || !when.time || !days.from.equals(today) || !days.to.equals(today)) return when;
  return { ...when, days: { ...days, from: days.from.add({ days: 7 }), to: days.to.add({ days: 7 }) } };
}
