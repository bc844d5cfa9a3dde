import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { keptByText } from './kept-by-text.ts';
import { LiteralTrie } from './literal-trie.ts';

/*
 * A message is held against hundreds of patterns, of which a handful match. What a pattern cannot match without (one of some
 * words, and one of some others) is read off it once: one walk through the text then takes the place of nearly all patterns.
 * Code search does the same (Russ Cox, "Regular Expression Matching with a Trigram Index", 2012).
 */

/** Texts of which a match holds one at least. */
type Literals = ReadonlySet<string>;

/** What a part of a pattern asks for: the only texts that it matches, where they are few, and what else has to be there. */
type Needs = { exact?: Literals; all: readonly Literals[] };

/** The literals of all lists: a text is held against several, and walked through once. */
const trie = new LiteralTrie();
const mostTexts = 200;
let setsIn = keptByText(mostTexts, (text) => trie.setsIn(text));

/** Of things that each have a pattern, gives those whose pattern may match a text, in their order; all others do not. */
export function likely<Thing>(
  things: readonly Thing[],
  patternOf: (thing: Thing) => RegExp,
): (text: string) => Thing[] {
  const wanted = things.map((thing) => needsOf(patternOf(thing)).map((literals) => trie.add(literals)));
  const always = [...things.keys()].filter((place) => wanted[place]?.length === 0);
  /** By the set that is the rarest of those that a pattern needs. */
  const byRarest = Array.from({ length: trie.size }, (): { place: number; others: number[] }[] => []);
  for (const [place, [rarest = -1, ...others]] of wanted.entries()) byRarest[rarest]?.push({ place, others });
  // What was found in a text before tells nothing of these.
  setsIn = keptByText(mostTexts, (text) => trie.setsIn(text));
  return (text) => {
    const { found, isFound } = setsIn(text);
    const places = [...always];
    for (const set of found)
      for (const { place, others } of byRarest[set] ?? [])
        if (others.every((other) => isFound[other] === 1)) places.push(place);
    return places.sort((one, other) => one - other).map((place) => things[place] as Thing);
  };
}

const nothing: Literals = new Set(['']);

/** What is more than this tells little of a text, and takes long to read off. */
const [mostExact, mostLiterals, mostNeeds, longestLiteral] = [32, 400, 4, 8];

const parser = new RegExpParser();

/** Sets of literals, of each of which every match of a pattern holds one; those that are rarest in a text. */
export function needsOf({ source, unicode, unicodeSets }: RegExp): Literals[] {
  const { alternatives } = parser.parsePattern(source, 0, source.length, { unicode, unicodeSets });
  return byLikelihood(setsOf(ofAlternatives(alternatives)))
    .slice(0, mostNeeds)
    .map((literals) => new Set([...literals].map((literal) => literal.slice(0, longestLiteral))));
}

function setsOf({ exact, all }: Needs): Literals[] {
  return [...(exact ? [exact] : []), ...all].filter(
    (literals) => !literals.has('') && literals.size <= mostLiterals,
  );
}

/** The rarest first: those of few and long literals. */
function byLikelihood(sets: readonly Literals[]): Literals[] {
  const likelihood = (literals: Literals) => [...literals].reduce((sum, { length }) => sum + 4 ** -length, 0);
  return sets
    .map((literals) => ({ literals, likelihood: likelihood(literals) }))
    .toSorted((a, b) => a.likelihood - b.likelihood)
    .map(({ literals }) => literals);
}

function ofAlternatives(alternatives: readonly AST.Alternative[]): Needs {
  const each = alternatives.map(({ elements }) => ofSequence(elements));
  const [only, ...others] = each;
  if (only && others.length === 0) return only;
  const exact = new Set(each.flatMap((one) => [...(one.exact ?? [])]));
  if (each.every((one) => one.exact && one.all.length === 0) && exact.size <= mostExact)
    return { exact, all: [] };
  const rarest = each.map((one) => byLikelihood(setsOf(one))[0]);
  return rarest.every((literals) => literals !== undefined)
    ? { all: [new Set(rarest.flatMap((literals) => [...literals]))] }
    : { all: [] };
}

function ofSequence(elements: readonly AST.Element[]): Needs {
  const all: Literals[] = [];
  let run = nothing;
  let isExact = true;
  for (const element of elements) {
    const needs = ofElement(element);
    all.push(...needs.all);
    const longer = needs.exact && product(run, needs.exact);
    if (!longer) {
      isExact = false;
      all.push(run);
    }
    run = longer ?? needs.exact ?? nothing;
  }
  return isExact ? { exact: run, all } : { all: [...all, run].filter((literals) => !literals.has('')) };
}

function product(before: Literals, after: Literals): Literals | undefined {
  if (before.size * after.size > mostExact) return undefined;
  return new Set([...before].flatMap((one) => [...after].map((other) => one + other)));
}

function ofElement(element: AST.Element): Needs {
  switch (element.type) {
    case 'Character':
      return { exact: new Set([String.fromCodePoint(element.value)]), all: [] };
    case 'CharacterSet':
      return isDigit(element) ? { exact: new Set(['0']), all: [] } : { all: [] };
    case 'CharacterClass':
      return ofClass(element);
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives);
    case 'Assertion':
      return ofAssertion(element);
    case 'Quantifier':
      return repeated(ofElement(element.element), element);
    default:
      return { all: [] };
  }
}

/** What is looked for ahead or behind has to be in the text as well, though not beside the rest. */
function ofAssertion(assertion: AST.Assertion): Needs {
  const isLook = assertion.kind === 'lookahead' || assertion.kind === 'lookbehind';
  const all = isLook && !assertion.negate ? setsOf(ofAlternatives(assertion.alternatives)) : [];
  return { exact: nothing, all };
}

function repeated({ exact, all }: Needs, { min, max }: AST.Quantifier): Needs {
  if (max === 1 && exact && all.length === 0)
    return { exact: min === 0 ? new Set([...exact, '']) : exact, all };
  return { all: min === 0 ? [] : setsOf({ ...(exact && { exact }), all }) };
}

function ofClass({ negate, elements }: AST.CharacterClass): Needs {
  const each = elements.map(signsOf);
  return !negate && each.every((signs) => signs !== undefined)
    ? { exact: new Set(each.flat()), all: [] }
    : { all: [] };
}

const longestRange = 10;

/** The signs that a part of a class stands for; undefined where they are many. */
function signsOf(
  element: AST.CharacterClassElement | AST.UnicodeSetsCharacterClassElement,
): string[] | undefined {
  if (element.type === 'Character') return [String.fromCodePoint(element.value)];
  if (element.type === 'CharacterSet' && isDigit(element)) return ['0'];
  if (element.type !== 'CharacterClassRange') return undefined;
  const [first, last] = [element.min.value, element.max.value];
  return last - first < longestRange
    ? Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at))
    : undefined;
}

function isDigit(set: AST.CharacterSet): boolean {
  return set.kind === 'digit' && !set.negate;
}
