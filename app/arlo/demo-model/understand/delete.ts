import { withoutEdge } from '../dates/when.ts';
import type { ClearRequest, DeleteRequest } from './request.ts';
import { readTarget, singularOf } from './target.ts';
import { afterVerb, whenOf, type Utterance } from './utterance.ts';
import { clearVerb, deleteVerb } from './verbs.ts';

const one = new RegExp(`(?:${deleteVerb}|take)\\b`);
const many = new RegExp(`(?:${clearVerb})\\b`);
const everything =
  /\b(?:everything|all (?:of )?(?:my|the|our|it|them|those|these)|all (?:\w+(?:'s)? )?(?:meetings|events|appointments|day|calls|(?:[\w:-]+ ){0,3}[\w-]+s)|all of (?:tomorrow|today|\w+day)|every (?:meeting|event|appointment|single|one|[\w-]+)(?! (?:week|day|month))|anything|whole (?:day|week|calendar)|entire (?:day|week|calendar)|the lot)\b/;
const severalNamed = /\b(?:meetings|events|appointments|things)\b/;
const shown =
  /^(?:them|them all|all of them|both|both of them|them both|all|these|those|all of these|all of those|all three(?: of them)?|all \w+ of them|these two|those two|the (?:two|three)(?: of them)?|the lot|everything you (?:listed|found)|all those)$/;

/** Words about many events that are no part of a name. */
const quantity = new Set(
  'everything all every anything single whole entire day week lot else happening each both it'.split(' '),
);

/** "cancel the design sync on wednesday", "clear my friday afternoon", "delete it". */
export function readDelete(utterance: Utterance): DeleteRequest | ClearRequest | undefined {
  const { sentence, text } = utterance;
  const clearing = afterVerb(utterance, many);
  const from = clearing ?? afterVerb(utterance, one);
  if (from === undefined || (/^take\b/.test(text) && !/\b(?:off|out of) (?:my|the) \w/.test(text))) {
    return readDismissal(utterance);
  }
  const target = readTarget(utterance, from, sentence.tokens.length);
  const rest = text.slice(sentence.tokens[from]?.at ?? text.length);
  const words = target.words.filter((word) => !quantity.has(word));
  if (shown.test(rest)) return { kind: 'clear', when: {}, words: [], events: [] };
  const atOneTime = target.when.time && !target.when.until && !target.when.edge;
  const all =
    everything.test(text) ||
    (severalNamed.test(rest) && !/\bwith\b/.test(rest) && words.length === 0) ||
    (severalNamed.test(rest) && /\bmeetings? with\b/.test(rest));
  if (
    all ||
    (clearing !== undefined &&
      words.length === 0 &&
      !target.pronoun &&
      target.ordinal === undefined &&
      !atOneTime)
  ) {
    const literally = /\b(?:everything|all (?:my |the )?events|all day events|anything)\b/.test(text);
    const singular = words.map(singularOf);
    return {
      kind: 'clear',
      when: whenOf(utterance),
      words: singular,
      ...(literally && { everything: true as const }),
    };
  }
  const wholeDay =
    words.length === 0 && target.when.days && !target.when.time && !target.pick && !/\bones?\b/.test(rest);
  if (wholeDay) return { kind: 'clear', when: whenOf(utterance), words };
  return { kind: 'delete', target: { ...target, when: withoutEdge(target.when) } };
}

/** "I don't need the vendor demo any more", "the dentist is cancelled". */
function readDismissal(utterance: Utterance): DeleteRequest | undefined {
  const { text, sentence } = utterance;
  const unwanted = /^(?:i|we) (?:do not|no longer) (?:need|want)\b/.exec(text);
  const end = sentence.tokens.findIndex((token) => /^(?:anymore|any|longer)$/.test(token.word));
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
    /^(?:what|when|who|where|why|which|is|has|was|did|my day|today|tomorrow|i|we)\b/.test(text)
  )
    return undefined;
  const to = sentence.tokens.findIndex((token) => token.at > called.length);
  return { kind: 'delete', target: readTarget(utterance, 0, to) };
}
