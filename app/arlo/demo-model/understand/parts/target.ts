import type { Match } from '../../dates/piece.ts';
import { isEmpty } from '../../dates/when.ts';
import type { Pick, Target } from '../request.ts';
import type { Token } from '../wording/sentence.ts';
import { covered, whenOf, type Utterance } from '../wording/utterance.ts';

/** Words that stand around the name of an event and are no part of it. */
const fillers = new Set(
  "my its the a an our your this that those these of for with on in at to from me i i'm we us is are be been was do does did have has had got any some all and or & by as there here up out off please meeting meetings event events appointment appointments thing things stuff calendar diary schedule agenda entry one ones scheduled booked planned coming attending invited going still also again another upcoming called named titled everything anything something about which who what when where will am it them back over just only bit booking each reservation but both either whatever whatever's incl inclusive included odd weird strange mysterious meant supposed him her hers theirs".split(
    ' ',
  ),
);

/** Whether a word stands around names and is no part of them. */
export function isFiller(word: string): boolean {
  return fillers.has(word);
}

const picked = /^(?:next|first|1st|last|latest|final)$/;
const pronouns = /^(?:it|that|this|them|those|these|that one|this one|both|all of them|them all|the same)$/;
const ordinals: Record<string, number> = {
  first: 1,
  '1st': 1,
  former: 1,
  second: 2,
  '2nd': 2,
  latter: 2,
  later: -1,
  earlier: 1,
  top: 1,
  bottom: -1,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  fifth: 5,
  '5th': 5,
  last: -1,
  final: -1,
};

/** The event named by the tokens between two places. `dates` are the ones that belong to its name. */
export function readTarget(
  utterance: Utterance,
  from: number,
  to: number,
  dates: Match[] = utterance.dates,
): Target {
  const tokens = utterance.sentence.tokens.slice(from, to);
  const own = dates.filter((match) =>
    tokens.some((token) => token.at >= match.start && token.at < match.end),
  );
  const rest = tokens.filter(
    (token, at) =>
      !covered(utterance.dates, token.at) && !covered(dates, token.at) && !leadsToOther(tokens, at),
  );
  const phrase = rest
    .map((token) => token.word)
    .join(' ')
    .replace(
      /^(?:(?:on|for|with|to|of) )+|(?: (?:to|by|back|until|from|at|on|for|in|instead|please|of|forward|up|a bit))+$/g,
      '',
    );
  const when = whenOf(utterance, own);
  const ordinal = ordinalIn(phrase);
  if (ordinal !== undefined) return { words: [], when, ordinal };
  const pick = pickIn(phrase);
  const words = rest
    .flatMap((token) =>
      token.word
        .replace(/'s$/, '')
        .split(/[\s/]+/)
        .map((word) => ({ word, quoted: token.quoted })),
    )
    .filter(({ word, quoted }) => quoted || !(fillers.has(word) || (pick && picked.test(word))))
    .map(({ word }) => word)
    .filter((word) => word !== '' && word !== '-');
  const parts = partsOf(rest);
  const pronoun = words.length === 0 && tokens.some((token) => pronouns.test(token.word));
  const name = nameIn(rest.filter((token) => !(pick && picked.test(token.word))));
  return {
    words,
    when,
    ...(parts && { parts }),
    ...(name && { name }),
    ...(pronoun && { pronoun }),
    ...(pick && { pick }),
  };
}

/** "The night train and the brunch after it": behind a name, what it is beside is no part of that. */
function leadsToOther(tokens: Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const isBeside = /^(?:after|before)$/.test(token?.word ?? '') && pronouns.test(next?.word ?? '');
  return (
    isBeside &&
    tokens.slice(0, at).some(({ word, quoted }) => quoted || !(fillers.has(word) || picked.test(word)))
  );
}

/** Words that say how well a time suits, and no name. */
const talk = new Set(
  'better nicer handier safer simpler best enough suit suits work works fine good great perfect easier ideal preferable more less just only actually after all now rather though really not say maybe perhaps think guess prefer hm hmm ah oh sorry sory oops lol btw but so too tight late early would could should might can will be is was that it then no nah wait ok mean meant me us you i we think yes same time hour back'.split(
    ' ',
  ),
);

/** "Sunday would be better after all" names a day and nothing else. */
export function withoutTalk(target: Target): Target {
  const isTalk =
    target.words.length > 0 && !isEmpty(target.when) && target.words.every((word) => talk.has(word));
  const { name: _name, ...rest } = target;
  return isTalk ? { ...rest, words: [] } : target;
}

/** The names between "and" and commas, when there are several. */
function partsOf(tokens: Token[]): string[][] | undefined {
  const parts: string[][] = [[]];
  for (const { word, quoted, stop } of tokens) {
    if (/^(?:and|&|plus)$/.test(word) && !quoted) parts.push([]);
    else if (quoted || !fillers.has(word)) parts.at(-1)?.push(word);
    if (/,/.test(stop)) parts.push([]);
  }
  const named = parts.filter(({ length }) => length > 0);
  return named.length > 1 ? named : undefined;
}

/** From the first word of the name to the last, with a noun after it: `sales meeting`. */
function nameIn(tokens: Token[]): string {
  const isName = (token: Token) => token.quoted || !fillers.has(token.word);
  const first = tokens.findIndex(isName);
  let last = tokens.findLastIndex(isName);
  if (first < 0) return '';
  if (/^(?:meeting|appointment|event|call|booking)$/.test(tokens[last + 1]?.word ?? '')) last += 1;
  return tokens
    .slice(first, last + 1)
    .map((token) => token.text)
    .join(' ');
}

/** "the second one", "number 2", "last one"; undefined for everything else. */
export function ordinalIn(phrase: string): number | undefined {
  const named =
    /^(?:the |that |my )?(?<word>first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|last|final|former|latter|(?:later|earlier)(?= (?:one|event|of)\b)|(?:top|bottom)(?= one\b))(?: (?:one|option|event|slot))?(?: of (?:them|(?:the|these|those)(?: (?:two|three|four|pair|lot))?))?$/.exec(
      phrase,
    )?.groups?.word;
  if (named) return ordinals[named];
  const number = /^(?:the )?(?:number|no|option|#) ?#?(?<n>\d)$|^(?<alone>[1-9])$/.exec(phrase)?.groups;
  return number ? Number(number.n ?? number.alone) : undefined;
}

function pickIn(phrase: string): Pick | undefined {
  const word =
    /(?:^|\b(?:my|the|that|this|a|is|our|with)\s)(?<word>next|first|1st|last|final|latest)(?:$|\s(?:meeting|event|appointment|thing|one|call|up|is|do|on|in|i|and|scheduled)\b)/.exec(
      phrase,
    )?.groups?.word;
  if (!word) return /^(?:my |the |our )?next \S/.test(phrase) ? 'next' : undefined;
  return word === 'next' ? 'next' : /^(?:first|1st)$/.test(word) ? 'first' : 'last';
}

/** A field without a name means the event last talked about. */
export function orPronoun(target: Target): Target {
  const names = target.words.length > 0 || target.ordinal !== undefined || target.pick !== undefined;
  return !names && isEmpty(target.when) ? { words: [], when: {}, pronoun: true } : target;
}

/** `stand-ups` is `stand-up`; short words and those that end in ss stay. */
export function singularOf(word: string): string {
  if (word.length <= 3 || /^\d/.test(word) || word === 'series') return word;
  return word.replace(/(?<=ss)es$|(?<![su])s$/, '');
}
