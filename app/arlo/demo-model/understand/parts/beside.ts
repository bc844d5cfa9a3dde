import type { Beside } from '../request.ts';
import { tokenAt } from '../wording/sentence.ts';
import { readTarget } from './target.ts';
import { covered, type Utterance } from '../wording/utterance.ts';

/** Opens what says that something is next to an event: "right after the design sync". */
export const besideWords =
  /^(?:(?:right|straight|just|directly|immediately|shortly|soon) )?(?<side>after|before|following|ahead of|prior to) (?!that\b|it\b|this\b|then\b|they\b|he\b|she\b|i\b|we\b|you\b|all\b)(?:(?:the|my|our) )?(?=\S)/;

/** "What happens after the vendor demo", "everything before the dentist": what is on before or after an event. */
export function readBeside(utterance: Utterance): Beside | undefined {
  const { text, sentence, dates } = utterance;
  const found =
    /\b(?<side>after|before|following|ahead of) (?:the |my |our )(?=\S)/.exec(text) ??
    /^what (?:is|do i have|have i got|comes|happens)(?: on)?(?: right| straight)? (?<side>after|before) (?!that\b|it\b|this\b|then\b)(?=\S)/.exec(
      text,
    );
  if (!found || covered(dates, found.index)) return undefined;
  return besideFrom(utterance, tokenAt(sentence, found.index + found[0].length), {
    to: sentence.tokens.length,
    side: found.groups?.side,
  });
}

/** "After ten years of shouting": no event is called so. */
const aWhile =
  /^(?:\S+ ){0,3}?(?:years?|months?|weeks?|days?|hours?|minutes?|ages) (?:of|with|without|in|at) /;

/** The event that is named between two tokens, and on which side of it. */
export function besideFrom(
  utterance: Utterance,
  from: number,
  { to, side = '' }: { to: number; side: string | undefined },
): Beside | undefined {
  const read = readTarget(utterance, from, to, []);
  // "Is the hour before the dentist free"
  const target = {
    ...read,
    words: read.words.filter((word) => !/^(?:free|available|open|clear|busy)$/.test(word)),
  };
  const named = utterance.text.slice(utterance.sentence.tokens[from]?.at);
  if (target.words.length === 0 || aWhile.test(named)) return undefined;
  return { target, side: /after|following/.test(side) ? 'after' : 'before' };
}
