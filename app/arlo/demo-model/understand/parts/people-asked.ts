import { readGuests } from './guests.ts';
import type { NamedGuest } from '../request.ts';
import type { Token } from '../wording/sentence.ts';
import { covered, type Utterance } from '../wording/utterance.ts';

const name = /^\p{L}[\p{L}'’.-]*$/u;
/** Words after which no more people are named. */
const stop =
  /^(?:but|not|before|after|for|about|to|that|who|on|at|in|from|this|next|when|where|is|are|so|because|please|only|together|early|late|some|sometime|any|anywhere|everyone|everybody|long|over|around|during|as|again|too|also|instead|then|one|which|what|could|can|wen|doable|possible|poss|feasible|ok|okay|free|available)$/;
const myself = /^(?:me|i|myself|us|we)$/;
const joins = /^(?:and|&|\+|plus)$/;
/** "When are jonas tomas and i free" */
const asksOf = /^(?:is|are|can|could|when|for|with|between|do|would)$/;
/** "Do Aiko, Tomás and I have an hour": no name. */
const opensQuestion = /^(?:do|does|did|has|have|is|are|can|could|will|would)$/;
const nobody =
  /^(?:i|me|we|my|the|our|it|that|this|there|you|they|he|she|everyone|everybody|anyone|anybody|someone|somebody|nobody|all|any|anything|nothing|what|when|which|who|a|an|up|with|him|her|them|people|him|some|friends|in|on|at|this|next|if|for|to|how|where|tomorrow|today)\b/;
/** Whose time is asked for: "is priya free", "when can sam and i meet", "what is lena's availability". */
const subjects = [
  /\b(?:when|what time|what times|which days?|where)s? (?:can|could|is|are|should|would|might|does|do) (?<who>.+?) (?:and (?:i|me) |both |all )?(?:be able|meet|talk|speak|free|available|around|catch up|get together|chat|have|do|make|busy)\b/,
  /\b(?:when|where|if|whether|time|times|earliest|soonest|in which|during which) (?:that )?(?:both )?(?<who>[\p{L}'-]+(?:,? and [\p{L}'-]+)*?) (?:has|have|is|are|can|could|might|would)\b/u,
  /^(?:is|are) (?<who>.+?) (?:and (?:i|me) )?(?:both |all )?(?:free|available|around|busy|booked|tied up|in|out)\b/,
  /^(?:can|could|does|do|has|have|would|will) (?<who>.+?) (?:and (?:i|me) )?(?:both |all )?(?:do|make|manage|meet|have|got|squeeze|fit|see|spare|talk|speak|be (?:free|around|available))\b/,
  /(?:^|\b(?:is|of|about|see|check) )(?<who>\S+)'s (?:availability|free time|calendar|schedule|diary|free slots)\b/,
  /\b(?:meet|see|catch|grab|reach|speak to|talk to|chat to)(?: with)? (?<who>[\p{L}'-]+(?: and [\p{L}'-]+)*)/u,
];

/** The people whose time is asked for beside one's own, and the tokens that name them. */
export function peopleIn(utterance: Utterance): { guests: NamedGuest[]; tokens: Token[] } {
  const named = [afterWith(utterance), besideMe(utterance), asSubject(utterance)];
  for (const runs of named) {
    const guests = runs.flatMap((run) => readGuests(run, utterance.sentence.source).guests);
    if (guests.length > 0) return { guests, tokens: runs.flat() };
  }
  return { guests: [], tokens: [] };
}

/** "with sam tomorrow and lena": the names behind "with", without what is said about time. */
function afterWith({ sentence: { tokens }, dates }: Utterance): Token[][] {
  const at = tokens.findIndex((token) => token.word === 'with' && !token.quoted);
  if (at < 0) return [];
  const runs: Token[][] = [[]];
  for (const token of tokens.slice(at + 1)) {
    if (covered(dates, token.at)) runs.push([]);
    else if (stop.test(token.word)) break;
    else runs.at(-1)?.push(token);
  }
  // What stands behind a date is a name only when "and" leads to it.
  return runs.filter(
    ([first], index) => first && (index === 0 || runs[0]?.length === 0 || joins.test(first.word)),
  );
}

/** "sam, lena and me", "me and priya" */
function besideMe({ sentence: { tokens }, dates }: Utterance): Token[][] {
  const isName = (token: Token | undefined) =>
    token !== undefined &&
    name.test(token.text) &&
    !covered(dates, token.at) &&
    !stop.test(token.word) &&
    !joins.test(token.word) &&
    !opensQuestion.test(token.word) &&
    !nobody.test(token.word);
  const isJoin = (index: number) =>
    joins.test(tokens[index]?.word ?? '') || tokens[index]?.stop.includes(',') === true;
  for (const [index, token] of tokens.entries()) {
    if (!myself.test(token.word)) continue;
    let from = index;
    while (
      from > 0 &&
      (joins.test(tokens[from - 1]?.word ?? '') ||
        (isName(tokens[from - 1]) && isJoin(from)) ||
        (isName(tokens[from - 1]) && isJoin(from - 1)) ||
        (isName(tokens[from - 1]) && isName(tokens[from]) && asksOf.test(tokens[from - 2]?.word ?? '')))
    )
      from -= 1;
    let to = index + 1;
    while (
      to < tokens.length &&
      (joins.test(tokens[to]?.word ?? '') || (isName(tokens[to]) && isJoin(to - 1)))
    )
      to += 1;
    const run = tokens.slice(from, to).filter((one) => one !== token);
    if (run.some(isName) && run.some((one) => joins.test(one.word))) return [run];
  }
  return [];
}

/** Who does what is asked, wherever the day stands between: "when this week would lena be able to". */
function asSubject({ sentence, dates }: Utterance): Token[][] {
  const open = sentence.tokens.filter(({ at }) => !covered(dates, at));
  const words = open.map(({ word }) => word);
  const text = words.join(' ');
  const placeOf = (index: number) => words.slice(0, index).join(' ').length + (index > 0 ? 1 : 0);
  for (const pattern of subjects) {
    const found = pattern.exec(text);
    const who = found?.groups?.who ?? '';
    if (!found || who === '' || nobody.test(who)) continue;
    const from = found.index + found[0].indexOf(who);
    return [
      open
        .filter((_token, index) => placeOf(index) >= from && placeOf(index) < from + who.length)
        .filter(({ word }) => !myself.test(word) && !/^(?:both|all)$/.test(word))
        .map((token) =>
          token.word.endsWith("'s")
            ? { ...token, text: token.text.replace(/['’]s$/, ''), end: token.end - 2 }
            : token,
        ),
    ];
  }
  return [];
}
