import { capital } from '../parts/event-title.ts';
import { sourceOf } from '../wording/sentence.ts';
import type { Match } from '../../dates/piece.ts';
import { covered, type Span, type Utterance } from '../wording/utterance.ts';

const isTime =
  /^(?:same|\d{1,2}(?:st|nd|rd|th)?|time|day|moment|calendar|diary|list|end|start|beginning|morning|afternoon|evening|week|that|it|this|all|least|first|last|once|least|short|my|future|advance|his|hers|theirs|mine|ours|yours|there|here|total|most|fact|general|person|next|latest|earliest|best|god|front|case|touch|order|need|me|us|him|them|you)$/;
const beforePlace =
  /\b(?:is|are|be|was|moved|now|held|hold|holding|host|hosting|doing|do|having|have|put|meeting|meet|take)\b/;
const endsPlace =
  /^(?:instead|rather|now|any ?more|can|could|its|it|not|so|but|because|on|at|please|from|and|for|change|then|after|thanks|cos)$/;

/** Where it is now: what follows "at" or "in" after the verb, up to the end of the clause or the place it had. */
export function placeIn(
  { sentence: { tokens }, sentence, text }: Utterance,
  dates: Match[],
): { words: string; span: Span } | undefined {
  const isLead = (index: number) => {
    const [before, token, next, second] = [
      tokens[index - 1],
      tokens[index],
      tokens[index + 1],
      tokens[index + 2],
    ];
    if (!token || !next || token.stop !== '' || covered(dates, next.at) || covered(dates, token.at))
      return false;
    const rest = text.slice(next.at);
    if (/^(?:on|over|via|by|to)$/.test(token.word) && service.test(rest)) return true;
    const leads =
      /^(?:at|in|@)$/.test(token.word) ||
      (token.word === 'to' &&
        goesThere.test(before?.word ?? '') &&
        (movedThere.test(before?.word ?? '') || ofPlace.test(text)));
    const noun = /^(?:the|a|an)$/.test(next.word) ? second?.word : next.word;
    return (
      leads &&
      !/\b(?:not|isn't|no longer)$/.test(text.slice(0, token.at).trimEnd()) &&
      noun !== undefined &&
      !isTime.test(noun) &&
      (room.test(rest) || token.word === 'to' || beforePlace.test(text.slice(0, token.at)))
    );
  };
  const at = tokens.findIndex((_token, index) => isLead(index));
  if (at < 0) return undefined;
  const last = tokens.findIndex(
    (token, index) =>
      index > at + 1 &&
      (covered(dates, token.at) || endsPlace.test(token.word) || tokens[index - 1]?.stop !== ''),
  );
  const end = last < 0 ? tokens.length : last;
  const words = capital(sourceOf(sentence, at + 1, end).replace(/^(?:an? \S+ called |the (?=\p{Lu}))/u, ''));
  // "It has to be moved to a different time"
  if (
    /^(?:an? |some )?(?:different|other|another|new|later|earlier|better) (?:time|day|date|slot|week|hour)s?$/i.test(
      words,
    )
  )
    return undefined;
  const span = { start: tokens[at]?.at ?? 0, end: tokens[end]?.at ?? text.length };
  return words ? { words, span } : undefined;
}

const movedThere = /^(?:moved|switched|relocated)$/;
const goesThere = /^(?:moved|switched|relocated|go|going|goes|meet|meeting)$/;
const ofPlace = /\b(?:place|location|address|venue)\b/;
const service = /^(?:google )?(?:zoom|teams|meet|skype|webex|phone|slack)\b/;
const room =
  /^(?:the )?(?:studio|meeting|board|conference|class)? ?(?:room|studio|boardroom)(?= (?:\d|[a-z]\b)| (?:now|instead|please|this|so|and)\b|$)/;
