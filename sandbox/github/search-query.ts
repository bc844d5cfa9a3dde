import { invalidSearch } from './errors.ts';

/** A search of issues as it was understood. */
export type SearchTerm =
  | { kind: 'and' | 'or'; terms: SearchTerm[] }
  | { kind: 'not'; term: SearchTerm }
  | { kind: 'words'; phrase: string }
  | { kind: 'qualifier'; name: Qualifier; value: string };

/** https://docs.github.com/search-github/searching-on-github/searching-issues-and-pull-requests */
const qualifiers = [
  'is',
  'type',
  'state',
  'author',
  'assignee',
  'mentions',
  'commenter',
  'involves',
  'review-requested',
  'user-review-requested',
  'repo',
  'org',
  'user',
  'label',
  'no',
  'in',
  'created',
  'updated',
  'closed',
] as const;
export type Qualifier = (typeof qualifiers)[number];

const longestQuery = 256;
const pattern = /\s*(?:(?<bracket>[()])|(?<minus>-)(?=\S)|(?<term>(?:[a-z-]+:)?(?:"[^"]*"|[^\s()"]+)))/giy;

/**
 * Reads GitHub's search language: terms beside each other must all hold, `OR` joins two, `-` and `NOT` turn one
 * around. Throws 422 for a qualifier that is not in it, because an empty answer would pass for the truth.
 */
export function parseSearch(query: string): SearchTerm {
  // Qualifiers do not count towards GitHub's limit, words and operators do.
  if (query.replace(/\S+:(?:"[^"]*"|\S+)/g, '').trim().length > longestQuery) {
    throw invalidSearch(`The search is longer than ${longestQuery} characters.`);
  }
  const tokens = [...query.matchAll(pattern)].map(({ groups }) => groups ?? {});
  let position = 0;

  function alternatives(): SearchTerm {
    const terms = [conjunction()];
    while (tokens[position]?.term === 'OR') {
      position += 1;
      terms.push(conjunction());
    }
    return terms.length === 1 && terms[0] ? terms[0] : { kind: 'or', terms };
  }

  function conjunction(): SearchTerm {
    const terms: SearchTerm[] = [];
    for (let token = tokens[position]; token; token = tokens[position]) {
      if (token.term === 'OR' || token.bracket === ')') break;
      if (token.term === 'AND') position += 1;
      else terms.push(one());
    }
    return { kind: 'and', terms };
  }

  function one(): SearchTerm {
    const token = tokens[position];
    position += 1;
    if (token?.minus || token?.term === 'NOT') return { kind: 'not', term: one() };
    if (token?.bracket === '(') {
      const inner = alternatives();
      if (tokens[position]?.bracket !== ')') throw invalidSearch('The search query contains invalid syntax.');
      position += 1;
      return inner;
    }
    if (token?.term === undefined) throw invalidSearch('The search query contains invalid syntax.');
    return termOf(token.term);
  }

  const term = alternatives();
  if (position < tokens.length) throw invalidSearch('The search query contains invalid syntax.');
  return term;
}

function termOf(text: string): SearchTerm {
  const [, name, quoted, plain] = /^(?:([a-z-]+):)?(?:"([^"]*)"|(.*))$/i.exec(text) ?? [];
  const value = quoted ?? plain ?? '';
  if (name === undefined || value.startsWith('//')) return { kind: 'words', phrase: name ? text : value };
  const qualifier = qualifiers.find((candidate) => candidate === name.toLowerCase());
  if (!qualifier) throw invalidSearch(`This sandbox has no search qualifier ${name}.`);
  return { kind: 'qualifier', name: qualifier, value };
}

/** Every qualifier of a search that is not turned around, wherever it stands. */
export function qualifiersOf(term: SearchTerm): { name: Qualifier; value: string }[] {
  if (term.kind === 'and' || term.kind === 'or') return term.terms.flatMap(qualifiersOf);
  return term.kind === 'qualifier' ? [term] : [];
}
