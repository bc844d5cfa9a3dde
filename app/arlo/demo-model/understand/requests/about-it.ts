import type { Match } from '../../dates/piece.ts';
import { bareHour } from '../parts/bare-hour.ts';
import { isEmpty, withoutEdge, type When } from '../../dates/when.ts';
import type { ChangeRequest, Target } from '../request.ts';
import { sourceOf, tokenAt } from '../wording/sentence.ts';
import { withoutTalk } from '../parts/target.ts';
import { covered, whenOf, type Utterance } from '../wording/utterance.ts';

const it: Target = { words: [], when: {}, pronoun: true };

/** "It's at …", "can it be …", "they only need …", "she is staying …": the event in hand, and what is said of it. */
const subject =
  /^(?:(?:can|could|may|should|shall) )?(?:it|its|that|this|they|she|he|we)(?= )(?: (?:all|both|is|are|was|will|would|can|could|should|might|must|has|have|had|need|needs|to|be|been|being|now|only|just|still|actually|really|instead|rather|better|start|starts|starting|begin|begins|beginning|ends|finishes|go|goes|happen|happens|take|takes|last|lasts|stay|stays|staying|run|runs|moved|changed|going|supposed|meant|repeat|repeats|repeating|come|comes|coming|meet|meeting))*(?= )/;
/** "Still ends at five", "only lasts an hour": what goes on about the same event. */
const goesOn =
  /^(?:and |but )?(?:(?:it |they |she |he )?(?:still|only|now|just) )+(?:ends|finishes|stops|starts|begins|lasts|runs|takes|goes on)(?= )/;
/** "It doesn't start until two": that is when it starts. */
const notUntil =
  /^(?:it|that|this|they|she|he|we) (?:does|do|did|will|can|could|would|should|is|are) (?:now |actually )?not (?:(?:now|actually|even|really) )*(?:start(?:ing)?|begin(?:ning)?|open|kick off|come|arrive|happen(?:ing)?|there|on|here|meet(?:ing)?|get there)(?= (?:until|till|before) )/;
const ending =
  /^(?:and |but )?(?:it |its |that |this |they |she |he |we )?(?:(?:is|are|be|will|should|can|could|must|has to|have to|needs to|only|now|still) )*(?:ends?|finish(?:es)?|stops?|wraps? up|over|done|until|till)\b/;

/** What is said of the event last talked about, in whatever words: a time, a length, how often, where, what it is called. */
export function readAboutIt(utterance: Utterance): ChangeRequest | undefined {
  const { text, sentence, asks } = utterance;
  const isLater = notUntil.test(text);
  const found = notUntil.exec(text) ?? goesOn.exec(text) ?? subject.exec(text);
  // "That's two hours from now" is a remark.
  if (/^(?:that|this) is /.test(text)) return undefined;
  // "This afternoon" is no "this".
  if (!found || covered(utterance.dates, 0) || (asks && !/^(?:can|could|may|should|shall)\b/.test(text)))
    return undefined;
  const from = tokenAt(sentence, found[0].length + 1);
  const rest = text.slice(sentence.tokens[from]?.at ?? text.length);
  const called = /^(?:called|named|titled) (?=\S)/.exec(rest);
  if (called) {
    const title = sourceOf(sentence, from + 1, sentence.tokens.length).replace(/^["“'‘]+|["”'’]+$/g, '');
    return { kind: 'change', target: it, to: {}, title };
  }
  // "It's in my mail somewhere" is where to look.
  const inMail = /^in .*\b(?:e-?mails?|mails?|inbox)\b/.test(rest);
  if (inMail) return undefined;
  const isPlace =
    !/^(?:they|she|he|we) /.test(text) ||
    /^\w+ (?:are |will )?(?:meet|meeting)\b|^we (?:are|will be|will all be) (?:in|at) (?:the )?(?:studio|room|meeting|board|conference|caf[eé]|office)/.test(
      text,
    );
  const place = isPlace ? placeAt(utterance, from) : undefined;
  const said = utterance.dates.filter((match) => match.end > (sentence.tokens[from]?.at ?? 0));
  const { instant: _now, ...told } = whenOf(utterance, said);
  const when = isLater ? withoutEdge(told) : told;
  if (place) return { kind: 'change', target: it, to: when, place };
  const hour = isEmpty(when) && isSomeTime.test(text) ? bareHour(rest) : undefined;
  if (hour !== undefined)
    return { kind: 'change', target: it, to: { time: { hour: hour % 24, minute: 0, sure: hour > 12 } } };
  if (isEmpty(when) || !saysOnly(utterance, from, said)) return undefined;
  return changed(when, rest, ending.test(text) || (!isLater && runsUntil.test(text)));
}

/** "It should be eight": a number alone says when it is. */
const isSomeTime =
  /^(?:it|that|this) (?:(?:should|must|ought to|needs to|has to) (?:be|start|begin)|starts|begins)\b/;

/** "It will run till half past twelve", "it goes on until ten" */
const runsUntil =
  /\b(?:runs?|running|lasts?|lasting|goes|going|go|is|be|stays?|takes?)(?: on)?(?: (?:right|up|all the way))? (?:un)?till?\b/;

function changed({ repeat, ...when }: When, rest: string, ends: boolean): ChangeRequest {
  const way = /\b(?:longer|more|extra)\b/.test(rest) ? 1 : /\b(?:shorter|less)\b/.test(rest) ? -1 : 0;
  const { minutes, wholeDays, shift, time, edge, ...others } = when;
  const by = minutes ?? (wholeDays === undefined ? undefined : wholeDays * 1440);
  if (way !== 0 && by !== undefined) return { kind: 'change', target: it, to: {}, length: { by: way * by } };
  // "It finishes at eight on sunday morning": the day on which it ends, and no other one to be on.
  const { days, ...timed } = others;
  const lastDay = ends && time && days?.unit === 'day' && days.from.equals(days.to) ? days.to : undefined;
  return {
    kind: 'change',
    target: it,
    ...(lastDay && { length: { lastDay } }),
    to: {
      ...(lastDay ? timed : others),
      ...(minutes !== undefined && { minutes }),
      ...(wholeDays !== undefined && { wholeDays }),
      ...(shift && { shift }),
      ...(time && (ends ? { until: time } : { time, ...(edge && { edge }) })),
    },
    ...(repeat && { repeat, scope: 'all' as const }),
  };
}

/** "… at Koya Harbour", "… in studio room 1 now". */
function placeAt({ sentence, text, dates }: Utterance, from: number): string | undefined {
  const lead = sentence.tokens[from];
  const first = sentence.tokens[from + 1];
  if (
    !lead ||
    !first ||
    !/^(?:at|in|on)$/.test(lead.word) ||
    covered(dates, lead.at) ||
    covered(dates, first.at)
  )
    return undefined;
  if (
    /^(?:my|the) (?:calendar|diary)\b|^(?:your|time|fact|case|there|here|least|most|last|once|all|best|worst|risk|odds)\b/.test(
      text.slice(first.at),
    )
  )
    return undefined;
  // "It's on a bit of paper somewhere" is where to look.
  if (/\bsomewhere$/.test(text)) return undefined;
  const end = sentence.tokens.findIndex((token, index) => index > from && covered(dates, token.at));
  return sourceOf(sentence, from + 1, end < 0 ? sentence.tokens.length : end).replace(
    / (?:now|instead)$/i,
    '',
  );
}

/** Whether nothing but times, and words that judge them, is left. */
function saysOnly({ sentence, dates }: Utterance, from: number, said: Match[]): boolean {
  const words = sentence.tokens
    .slice(from)
    .filter((token) => !covered(dates, token.at) && !covered(said, token.at))
    .map((token) => token.word)
    .filter(
      (word) =>
        !/^(?:on|at|in|for|the|a|an|to|from|of|and|by|over|done|until|till|end|ends|finish|longer|shorter|more|less|extra|long|time|same|up)$/.test(
          word,
        ),
    );
  return words.length === 0 || withoutTalk({ words, when: { rest: true } }).words.length === 0;
}
