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

/** A pattern by its place in a list, and the sets of literals that it needs besides the one under which it stands. */
type Needing = { list: number; place: number; others: number[] };

/** Of all lists, for a text is held against several, and is walked through once. */
const trie = new LiteralTrie();
/** By the set of literals that is the rarest of those that a pattern needs. */
const byRarest: Needing[][] = [];
/** The patterns of each list that need nothing. */
const lists: number[][] = [];

/** Of things that each have a pattern, gives those whose pattern may match a text, in their order; all others do not. */
export function likely<Thing>(
  things: readonly Thing[],
  patternOf: (thing: Thing) => RegExp,
): (text: string) => Thing[] {
  let list: number | undefined;
  return (text) => {
    // Read when they are first wanted, for all of them take a quarter of a second.
    list ??= addList(things.map(patternOf));
    return (placesIn(text)[list] ?? []).map((place) => things[place] as Thing);
  };
}

function addList(patterns: readonly RegExp[]): number {
  const always: number[] = [];
  const list = lists.push(always) - 1;
  for (const [place, pattern] of patterns.entries()) {
    const [rarest, ...others] = needsOf(pattern).map((literals) => trie.add(literals));
    while (byRarest.length < trie.size) byRarest.push([]);
    if (rarest === undefined) always.push(place);
    else byRarest[rarest]?.push({ list, place, others });
  }
  // What was found before knows nothing of this list.
  placesIn = keptByText(mostTexts, placesAnew);
  return list;
}

const mostTexts = 200;
let placesIn = keptByText(mostTexts, placesAnew);

/** The places in each list of the patterns that may match. */
function placesAnew(text: string): number[][] {
  const { found, isFound } = trie.setsIn(text);
  const places = lists.map((always) => [...always]);
  for (const set of found)
    for (const { list, place, others } of byRarest[set] as Needing[])
      if (others.every((other) => isFound[other] === 1)) places[list]?.push(place);
  for (const own of places) own.sort((one, other) => one - other);
  return places;
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
    (literals) => literals.size <= mostLiterals && ![...literals].some(isNearlyAnywhere),
  );
}

/** A single letter or space is in nearly every text. */
function isNearlyAnywhere(literal: string): boolean {
  return literal === '' || /^[\p{L} ]$/u.test(literal);
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
