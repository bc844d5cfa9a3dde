import { colourWord } from '../wording/colour-words.ts';
import { capital } from '../parts/event-title.ts';
import type { ChangeRequest } from '../request.ts';
import { sourceOf, tokenAt, type Sentence } from '../wording/sentence.ts';
import type { Span, Utterance } from '../wording/utterance.ts';

/** What a message says of an event besides its time, place and people, and where it says it. */
type ToldFields = Pick<ChangeRequest, 'title' | 'note' | 'colour' | 'conference'> & { spans: Span[] };

/** Reads a new name, notes, a colour and a video call that are told in whatever words. */
export function fieldsTold(utterance: Utterance): ToldFields {
  const found = [titleTold(utterance), noteTold(utterance), colourTold(utterance), videoTold(utterance)];
  const { span: _span, ...fields } = Object.assign({ span: undefined }, ...found) as ToldFields & {
    span?: Span;
  };
  return { ...fields, spans: found.flatMap((field) => (field ? [field.span] : [])) };
}

type Told<Field> = Field & { span: Span };

const naming =
  /(?<!\b(?:supposed|allowed|meant|going|nothing|something|lots?|anything|what|how|have|had|got|sorry|afraid|i|we|he|she|they|you) (?=(?:to|will|can|could|should|must|have to|has to|need to|needs to|want to|wants to) (?:say|read)\b))\b(?:should|must|needs? to|has to|have to|ought to|wants? to|will|to|can|could) (?:now |just |really )*(?:say|read|be (?:now |just )?(?:called|named|titled|renamed(?: to)?|labelled))(?: as)? (?=\S)/;
const wrongName = /\b(?:name|title|called|named|titled|rename|retitle|label|spelled|spelt|typo)\b/;
const rightName = [
  /\bnot (?:an? |the |called |named )?\S.*?,? (?:but|(?:it|that|this) (?:is|should be|was)) (?:rather |really |actually |now |called |named )*(?:an? |the )?(?=\S)/,
  /\b(?:wrong|incorrect|off|outdated|old|misspelled|misspelt|not right|typo)\b.*?\b(?:should be|is|must be|make it|to be|call it|it to|should have been)(?: called| named)? (?=\S)/,
];

/** "I changed my mind and would like to say yes to it": what somebody says is no name. */
const isSpeaking =
  /\b(?:i|we|you)(?: also| just| really)?$|\b(?:would|i|we|you)(?: also| just| really)? (?:like|love|want|need|have|hope|wish)$/;

/** "Tax return should read …", "the title of the haircut is wrong, it should be …". */
function titleTold({ sentence, text }: Utterance): Told<{ title: string }> | undefined {
  const corrected = wrongName.test(text)
    ? rightName.map((pattern) => pattern.exec(text)).find((match) => match !== null)
    : undefined;
  const found = corrected ?? naming.exec(text);
  if (!found || (!corrected && isSpeaking.test(text.slice(0, found.index).trimEnd()))) return undefined;
  const from = tokenAt(sentence, found.index + found[0].length);
  const to = endOfClause(sentence, from);
  const typed = sourceOf(sentence, from, to).replace(/^["“'‘]+/, '');
  const start = sentence.tokens[from]?.at ?? text.length;
  return typed && !isAnswer.test(typed)
    ? { title: capital(typed), span: { start, end: endAt(sentence, to) } }
    : undefined;
}

const isAnswer = /^(?:yes|no|maybe)(?: to\b|$)/i;
const fieldBefore = /\b(?:description|notes?|comment|agenda)(?: (?:of|for|to|on|in) .+)?$/;

/** "Write in the vendor demo description: ask about pricing". */
function noteTold({ sentence }: Utterance): Told<{ note: string }> | undefined {
  const { tokens, text } = sentence;
  const colon = tokens.findIndex(({ stop }) => stop.includes(':'));
  const next = tokens[colon + 1];
  if (colon < 1 || !next || !fieldBefore.test(text.slice(0, next.at - 1))) return undefined;
  const note = sourceOf(sentence, colon + 1, tokens.length);
  return { note, span: { start: next.at, end: text.length } };
}

const painted = new RegExp(
  `(?:^|\\b(?:in|to|be|is|it|as|make|want|colou?r(?:ed)?) )(?:bright |light |dark )?(?<c>${colourWord})(?: colou?r)?(?= (?:for|on|please|now|instead|so)\\b|$)`,
  'd',
);

/** "Purple for the board meeting", "the demo should be red". */
function colourTold({ text }: Utterance): Told<{ colour: string }> | undefined {
  const found = painted.exec(text);
  const [start, end] = found?.indices?.groups?.c ?? [0, 0];
  // "…, colour it red": the order is no part of a name.
  const order = /\b(?:colou?r|paint) (?:it |that |this |them )?(?:in |as |bright |light |dark )?$/.exec(
    text.slice(0, start),
  );
  return found ? { colour: found.groups?.c ?? '', span: { start: order?.index ?? start, end } } : undefined;
}

const video =
  /(?:\b(?<without>does not need|do not need|no longer needs?|no|without|drop)|\b(?:needs?|wants?|should have|must have|requires?|could use|missing|lacks?|has no|is without|there is no|forgot))(?: an?| the| any| its)?(?: (?:google|joining|conference))? (?:video|meet|zoom|teams)(?: (?:link|call|conference|room))\b/;

/** "The board meeting needs a video link". */
function videoTold({ text }: Utterance): Told<{ conference: boolean }> | undefined {
  const found = video.exec(text);
  const span = found && { start: found.index, end: found.index + found[0].length };
  return span ? { conference: found?.groups?.without === undefined, span } : undefined;
}

function endOfClause({ tokens }: Sentence, from: number): number {
  const last = tokens.findIndex(({ stop }, index) => index >= from && /[,.;!?”"»]/.test(stop));
  return last < 0 ? tokens.length : last + 1;
}

function endAt({ tokens, text }: Sentence, to: number): number {
  const last = tokens[to - 1];
  return last ? last.at + last.word.length : text.length;
}
