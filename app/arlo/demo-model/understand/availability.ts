import { peopleIn } from './people-asked.ts';
import type { FreeRequest } from './request.ts';
import type { When } from '../dates/when.ts';
import { covered, whenOf, type Utterance } from './utterance.ts';

/** Words that ask for room in a day. */
const signals =
  /\b(?:free|available|availability|spare|gaps?|slots?|openings?|windows?|works?|suits?|suitable|possible|doable|squeeze|fits?|clash(?:es)?|conflicts?|busy|booked|manage|room)\b|\b(?:have|got|any|enough|free|spare|find|most|more) (?:\w+ )?time\b|\bis .*\b(?:ok|okay|fine|good|open|clear)\b|\b(?:open|clear)$|\b(?:can|could|would) i (?:do|make|manage)\b/;
/** Words that may stand around them. With any other word it may be about something else. */
const around = new Set(
  'i me my we us you it that this there they them he she someone somebody is are am be do does did would will can could should shall might may have has had got get need needs want wants wanted a an the any some for in at on to of by from with and or so but then if whether when where which what how much many long one into enough still also just only anytime time times day days anywhere somewhere possible please propose proposes suggest suggests suggested proposed offered asks asked find look make do meet take squeeze fit fits put free available availability around spare gap gaps slot slots opening openings window windows room work works suit suits suitable doable ok okay fine good clash clashes clashing conflict conflicts busy booked open clear manage quiet myself together most more best all both each not until them go somehow sometime chance block within working hours plus stretch piece uninterrupted row'.split(
    ' ',
  ),
);
const asking =
  /^(?:is|does|do|would|will|can|could|am|are|any|got|have|has|how|what|when|where|which|need|find|if|i need|i want|look|propose|suggest|free|available|busy)\b/;
const searching =
  /\b(?:when|where|which|find|look|propose|suggest|need|needs|got|any|anywhere|is there|fit|squeeze|put)\b/;
/** "Meet sam for an hour on friday" is to be booked. */
const meeting = /^(?:meet|see|speak|talk|chat|have)\b/;
const others =
  /\b(?:it|that|this) be\b|\bmake (?:it|that|this)\b|\b(?:move|change|push|shift|book|cancel)\b|^how (?:busy|full|booked|packed)\b/;

/**
 * A message of nothing but times, people and words that ask for room: "sam and me, an hour, thursday. when", "is half
 * past two any good".
 */
export function readAvailability(utterance: Utterance): FreeRequest | undefined {
  const { text, sentence, manner, dates } = utterance;
  const when = whenOf(utterance);
  const { guests, tokens: people } = peopleIn(utterance);
  const dated = Boolean(when.days ?? when.part ?? when.time);
  if (when.shift || when.repeat || when.wholeDays || (!dated && guests.length === 0)) return undefined;
  const asks = utterance.asks || manner.show === true || asking.test(text) || /\b(?:when|where)$/.test(text);
  const exact = when.time !== undefined && when.edge === undefined && when.until === undefined;
  const seeks = searching.test(text) || utterance.asks || (guests.length > 0 && !meeting.test(text));
  const looksFor = when.minutes !== undefined && !exact && seeks;
  if (!looksFor && !(asks && (signals.test(text) || manner.uses === true))) return undefined;
  if (others.test(text) && !/\b(?:when|where)\b/.test(text)) return undefined;
  const named = new Set(people.map(({ at }) => at));
  const rest = sentence.tokens.filter(({ at }) => !covered(dates, at) && !named.has(at));
  const left = looksFor ? withoutPurpose(rest) : rest;
  const isKnown = ({ word, quoted }: (typeof rest)[number]) =>
    !quoted && word.split(' ').every((part) => around.has(part));
  if (!left.every(isKnown)) return undefined;
  return {
    kind: 'free',
    when: notToday(when, utterance),
    asked: /\b(?:busy|booked|clash\w*|conflict\w*)\b/.test(text) ? 'busy' : 'free',
    search:
      looksFor ||
      /\b(?:when|where|which|what|find)\b|^(?:any|are there any)\b.*\b(?:gaps?|slots?|openings?|windows?|time|room)\b/.test(
        text,
      ),
    guests,
  };
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
