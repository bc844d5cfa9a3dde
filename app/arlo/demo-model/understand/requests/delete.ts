import type { Match } from '../../dates/piece.ts';
import { withoutEdge } from '../../dates/when.ts';
import { readBeside } from '../parts/beside.ts';
import { tokenAt } from '../wording/sentence.ts';
import type { ClearRequest, DeleteRequest, Target } from '../request.ts';
import { readTarget, singularOf } from '../parts/target.ts';
import { afterVerb, covered, whenOf, type Utterance } from '../wording/utterance.ts';
import { clearVerb, deleteVerb } from '../wording/verbs.ts';

const one = new RegExp(`(?:${deleteVerb}|take)\\b`);
const many = new RegExp(`(?:${clearVerb})\\b`);
const everything =
  /\b(?:everything|all (?:of )?(?:my|the|our|it|them|those|these)|all (?:\w+(?:'s)? )?(?:meetings|events|appointments|day|calls|(?:[\w:-]+ ){0,3}[\w-]+s)|all of (?:tomorrow|today|\w+day)|every (?:meeting|event|appointment|single|one|[\w-]+)(?! (?:week|day|month))|anything|whole (?:day|week|calendar)|entire (?:day|week|calendar)|the (?:whole )?lot|it all|all of it|(?:both|all) of them|both (?:of )?(?:the |my |our )?(?:[\w:-]+ ){0,3}[\w-]+s|all(?= (?:after|before|from|until|till|between|on|this|tomorrow|today|that|of (?:thurs|mon|tues|wednes|fri|satur|sun)day)\b))\b/;
const severalNamed = /\b(?:meetings|events|appointments|things|plans|stuff)\b/;
const shown =
  /^(?:it all|all of it|them|them all|all of them|both|both of them|them both|all|these|those|all of these|all of those|all three(?: of them)?|all \w+ of them|these two|those two|the (?:two|three)(?: of them)?|the (?:whole )?lot|the (?:pair|both)(?: of them)?|everything you (?:listed|found)|all those)$/;

const wholeLot = /^(?:the (?:whole )?lot|all|it all|all of it)$/;

/** What stays of a set: "everything except the 1:1", "… but keep lunch". */
const exception =
  /(?:^| )(?:(?:but |and |just )*(?:except(?: for)?|apart from|aside from|besides|other than|excluding|without|bar|save for|minus|keep|leave|not(?= (?:the|my|our)\b))|(?<=\b(?:all|everything|anything|meetings|events|things|one|day|week|morning|afternoon|evening) )but(?: for)?) (?<kept>(?!it\b|that\b|alone\b|me\b|(?:the )?(?:others?|rest)\b).+)$/;
/** A span that shall hold nothing: "make tomorrow completely free", "wednesday afternoon needs clearing". */
const emptied =
  /^(?:make|get|i (?:want|need)|we (?:want|need)) (?<x>.+?)(?: to be)?(?: completely| totally| all| entirely| fully)? (?:free|clear|cleared|empty)$|^(?<y>.+?) (?:needs? |has |have |must |should )(?:clearing|emptying|to be (?:completely |totally )?(?:clear(?:ed)?|free|empt(?:y|ied))|be cleared)$/;

/** Words about many events that are no part of a name. */
const quantity = new Set(
  'everything all every anything single own whole entire day days week lot else happening each both it two three four couple few whatever plans plan stuff completely entirely totally'.split(
    ' ',
  ),
);

/** "cancel the design sync on wednesday", "clear my friday afternoon", "delete it". */
export function readDelete(utterance: Utterance): DeleteRequest | ClearRequest | undefined {
  const { sentence, text } = utterance;
  // "Sunday empty?"
  if (utterance.asks && /(?:^|\S )(?:empty|clear)$/.test(text) && !one.test(text.replace(/ \S+$/, '')))
    return undefined;
  if (isEmptied(utterance)) return { kind: 'clear', when: whenOf(utterance), words: [] };
  const takenOff = readTakenOff(utterance);
  if (takenOff) return takenOff;
  const clearing = afterVerb(utterance, many);
  const from = clearing ?? afterVerb(utterance, one);
  if (from === undefined || (/^take\b/.test(text) && !/\b(?:off|out of) (?:my|the) \w/.test(text))) {
    return readDismissal(utterance);
  }
  const start = sentence.tokens[from]?.at ?? text.length;
  if (whateverIsOn.test(text.slice(start)) && !/\b(?:with|about)\b/.test(text))
    return { kind: 'clear', when: whenOf(utterance), words: [] };
  const beside = readBeside(utterance);
  if (beside && (clearing !== undefined || everything.test(text) || severalNamed.test(text)))
    return { kind: 'clear', when: whenOf(utterance), words: [], beside };
  const except = exceptionIn(utterance, start);
  const end = except ? tokenAt(sentence, except.start) : reasonIn(utterance);
  const target = readTarget(utterance, from, end);
  const rest = text.slice(start, except?.start);
  const own = unquoted(utterance, from, end);
  const words = target.words.filter((word) => !quantity.has(word));
  // "The 11th, wipe the lot": the day says of what.
  if (shown.test(rest) && !(wholeLot.test(rest) && utterance.dates.length > 0))
    return { kind: 'clear', when: {}, words: [], events: [] };
  const atOneTime = target.when.time && !target.when.until && !target.when.edge;
  const all =
    (except !== undefined && words.length === 0) ||
    everything.test(unquoted(utterance, 0)) ||
    (severalNamed.test(own) && !/\bwith\b/.test(rest) && words.length === 0) ||
    (severalNamed.test(own) && /\bmeetings? with\b/.test(rest));
  if (
    all ||
    (clearing !== undefined &&
      words.length === 0 &&
      (!target.pronoun || isDayItself(utterance)) &&
      target.ordinal === undefined &&
      !atOneTime)
  ) {
    const literally = /\b(?:everything|all (?:my |the )?events|all day events|anything)\b/.test(text);
    // People keep the s of their names: "with Jonas".
    const people = /\bwith (?<names>.+)$/.exec(rest)?.groups?.names?.split(' ') ?? [];
    return {
      kind: 'clear',
      when: whenOf(utterance, except?.outside),
      words: words.map((word) => (people.includes(word) ? word : singularOf(word))),
      ...(literally && { everything: true as const }),
      ...(except && { except: except.target }),
    };
  }
  const wholeDay =
    words.length === 0 &&
    (target.when.days ?? target.when.part) &&
    !target.when.time &&
    !target.pick &&
    !/\b(?:ones?|it|them)\b/.test(rest);
  if (wholeDay) return { kind: 'clear', when: whenOf(utterance), words };
  return { kind: 'delete', target: { ...target, when: withoutEdge(target.when) } };
}

/** Where a reason begins that stands behind the last day or hour: "everything from one on tomorrow, dentist emergency". */
function reasonIn({ sentence: { tokens }, dates }: Utterance): number {
  const last = dates.at(-1)?.end ?? 0;
  const found = tokens.findIndex(
    ({ at, word }, index) =>
      last > 0 &&
      at >= last &&
      /[,;]/.test(tokens[index - 1]?.stop ?? '') &&
      !/^(?:with|about|for|and|or|but|the|my|our|all|except|not|only|just|which|that)$/.test(word),
  );
  const isAll = everything.test(tokens.map(({ word }) => word).join(' '));
  // "Clear this sunday afternoon, flu": only days are named before it.
  const isSpan =
    many.test(tokens[0]?.word ?? '') &&
    tokens.slice(1, found).every(({ at, word }) => covered(dates, at) || ofSpan.test(word));
  return found >= 0 && (isAll || isSpan) ? found : tokens.length;
}

const ofSpan = /^(?:my|the|our|on|of|in|out|all|whole|entire)$/;

/** The words outside quotation marks: "delete “Delete everything”" is about one event. */
function unquoted({ sentence }: Utterance, from: number, to = sentence.tokens.length): string {
  return sentence.tokens
    .slice(from, to)
    .filter(({ quoted }) => !quoted)
    .map(({ word }) => word)
    .join(' ');
}

/** "The 8th in the afternoon, clear it": what was named before is no event, but the day. */
function isDayItself({ text, sentence, dates }: Utterance): boolean {
  const verb = text.search(new RegExp(`\\b(?:${clearVerb})\\b`));
  return (
    verb > 0 &&
    sentence.tokens.every(
      ({ at, word }) => at >= verb || covered(dates, at) || /^(?:on|the|my|in|of|all|-)$/.test(word),
    )
  );
}

/** "Take my 3 o'clock off on wednesday", "get parkrun off my saturday": what is taken off, and of which day. */
function readTakenOff(utterance: Utterance): DeleteRequest | ClearRequest | undefined {
  const { text, sentence, dates } = utterance;
  const found = takingOff.exec(text)?.groups?.what;
  const verb = text.indexOf(' ') + 1;
  if (found === undefined) return undefined;
  const [from, to] = [tokenAt(sentence, verb), tokenAt(sentence, verb + found.length)];
  const reason = sentence.tokens.findIndex(({ stop }, index) => index >= to && /[,;]/.test(stop));
  const own = dates.filter(({ end }) => reason < 0 || end <= (sentence.tokens[reason + 1]?.at ?? end));
  const { words, ...named } = readTarget(utterance, from, to);
  const when = withoutEdge(whenOf(utterance, own));
  if (/^(?:all|everything)\b/.test(found))
    return { kind: 'clear', when, words: words.filter((word) => !stuff.test(word)) };
  return words.length > 0 || when.time ? { kind: 'delete', target: { ...named, words, when } } : undefined;
}

const takingOff =
  /^(?:take|get|pull|knock|strike|cross|scratch|drop) (?<what>(?!me |us )\S.*?) off(?=$| (?:on|at|for|this|next|tomorrow|today)\b| (?:of )?(?:my|the) (?:calendar|diary|schedule|agenda|list|day|week|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening)\b)/;
const stuff = /^(?:all|everything|stuff|things?|any|entire|whole)$/;
/** "Cancel what i have then" */
const whateverIsOn =
  /^(?:what(?:ever)?(?: (?:else|all))? (?:(?:i|we) (?:have|had|have got|got)|is (?:on|there|in|planned|booked))|whatever (?:is|i|we)\b)/;

function isEmptied({ text, sentence, dates }: Utterance): boolean {
  const found = emptied.exec(text)?.groups;
  const span = found?.x ?? found?.y;
  if (span === undefined || dates.length === 0) return false;
  const from = text.indexOf(span);
  return sentence.tokens.every(
    ({ at, word }) =>
      at < from || at >= from + span.length || covered(dates, at) || /^(?:my|the|of|all|whole)$/.test(word),
  );
}

/** Where the exception begins, what it spares, and the dates that are not its own: its day is that of all. */
function exceptionIn(
  utterance: Utterance,
  from: number,
): { start: number; target: Target; outside: Match[] } | undefined {
  const { text, sentence, dates } = utterance;
  const found = exception.exec(text.slice(from));
  const kept = found?.groups?.kept;
  if (!found || kept === undefined) return undefined;
  const start = from + found.index + (found[0].startsWith(' ') ? 1 : 0);
  const own = dates.filter((match) => match.start >= start && match.piece.kind !== 'days');
  const target = readTarget(
    utterance,
    tokenAt(sentence, text.length - kept.length),
    sentence.tokens.length,
    own,
  );
  if (target.words.length === 0 && own.length === 0) return undefined;
  return { start, target, outside: dates.filter((match) => !own.includes(match)) };
}

/** "… my team reading that", "… Sam to know": what somebody would do, and no event. */
export const othersDoing =
  /\b(?:do not|no longer|will not|not be) (?:need|want)(?:ing)?(?: \S+){1,4}? (?:[a-z]{2,}ing (?:it|that(?! (?:day|week|morning|afternoon|evening)\b)|them|me|us|him|her|about|what|how|everything)\b|(?:knowing|seeing|hearing|asking|wondering|noticing)$|to (?!the\b|my\b|our\b)[a-z])/;

/** "I don't need the vendor demo any more", "the dentist is cancelled". */
function readDismissal(utterance: Utterance): DeleteRequest | undefined {
  const { text, sentence } = utterance;
  const unwanted =
    /^(?:(?:i|we) )?(?:(?:do not|no longer|will not) (?:need|want)|(?:will not be|am not|are not|will no longer be) (?:needing|wanting))\b/.exec(
      text,
    );
  const end = sentence.tokens.findIndex((token) => /^(?:anymore|any|longer)$/.test(token.word));
  if (unwanted && othersDoing.test(text)) return undefined;
  if (unwanted) {
    const from = sentence.tokens.findIndex((token) => token.at >= unwanted[0].length);
    return { kind: 'delete', target: readTarget(utterance, from, end > from ? end : sentence.tokens.length) };
  }
  const called =
    /^(?<name>.+) (?:is|was|has been|got|has|is being) (?:now )?(?:cancel|called off|off$|not happening|been (?:cancel|called off))/.exec(
      text,
    )?.groups?.name;
  if (
    called === undefined ||
    utterance.asks ||
    /^(?:what|when|who|where|why|which|is|has|was|did|my day|today|tomorrow|i|we|extend|lengthen|make|move|add|book)\b/.test(
      text,
    )
  )
    return undefined;
  const to = sentence.tokens.findIndex((token) => token.at > called.length);
  return { kind: 'delete', target: readTarget(utterance, 0, to) };
}
