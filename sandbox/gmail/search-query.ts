import { invalidArgument } from './errors.ts';

/** Where a word is looked for; `any` is the whole message. */
export type TextField =
  'any' | 'from' | 'to' | 'cc' | 'bcc' | 'subject' | 'filename' | 'list' | 'deliveredto';

/** A search as it was understood. */
export type SearchTerm =
  | { kind: 'and' | 'or'; terms: SearchTerm[] }
  | { kind: 'not'; term: SearchTerm }
  | { kind: 'text'; field: TextField; phrase: string }
  | { kind: 'operator'; name: Operator; value: string };

const textFields = ['from', 'to', 'cc', 'bcc', 'subject', 'filename', 'list', 'deliveredto'] as const;

/** Operators whose value is one word. https://support.google.com/mail/answer/7190 */
const operators = [
  'is',
  'in',
  'label',
  'category',
  'has',
  'after',
  'newer',
  'before',
  'older',
  'newer_than',
  'older_than',
  'larger',
  'smaller',
  'size',
  'rfc822msgid',
] as const;
export type Operator = (typeof operators)[number];

type Token =
  | { kind: 'open' | 'close'; sign: string }
  | { kind: 'minus' | 'or' | 'and' }
  | { kind: 'field'; name: string }
  | { kind: 'words'; text: string; quoted: boolean };

/**
 * Reads Gmail's search language. Terms beside each other must all hold; `OR` and `{ }` bind tighter than that.
 * Throws 400 for an operator that this sandbox lacks, because an empty answer would pass for the truth.
 */
export function parseSearch(query: string): SearchTerm {
  const tokens = tokensOf(query);
  let position = 0;
  const peek = () => tokens[position];

  function all(close: string | undefined, field: TextField): SearchTerm[] {
    const terms: SearchTerm[] = [];
    for (let token = peek(); token; token = peek()) {
      if (token.kind === 'close') {
        // A bracket too many is passed over, as Gmail does.
        position += 1;
        if (token.sign === close) return terms;
        continue;
      }
      const term = alternatives(field);
      if (term) terms.push(term);
    }
    return terms;
  }

  function alternatives(field: TextField): SearchTerm | undefined {
    const first = one(field);
    const terms = first ? [first] : [];
    while (peek()?.kind === 'or') {
      position += 1;
      const next = one(field);
      if (next) terms.push(next);
    }
    return terms.length > 1 ? { kind: 'or', terms } : terms[0];
  }

  function one(field: TextField): SearchTerm | undefined {
    const token = peek();
    if (!token || token.kind === 'close') return undefined;
    position += 1;
    switch (token.kind) {
      case 'minus': {
        const term = one(field);
        return term && { kind: 'not', term };
      }
      case 'open':
        return token.sign === '('
          ? { kind: 'and', terms: all(')', field) }
          : { kind: 'or', terms: all('}', field) };
      case 'words':
        return { kind: 'text', field, phrase: token.text };
      case 'field':
        return afterOperator(token.name);
      default:
        return one(field);
    }
  }

  function afterOperator(name: string): SearchTerm | undefined {
    const field = textFields.find((candidate) => candidate === name);
    if (field) return one(field);
    const operator = operators.find((candidate) => candidate === name);
    const value = peek();
    if (!operator) throw invalidArgument(`This sandbox has no search operator ${name}:`);
    if (value?.kind !== 'words') throw invalidArgument(`The search operator ${name}: needs one value`);
    position += 1;
    return { kind: 'operator', name: operator, value: value.text };
  }

  return { kind: 'and', terms: all(undefined, 'any') };
}

const pattern = /\s*(?:(?<sign>[(){}|])|(?<minus>-)(?=\S)|\+?"(?<phrase>[^"]*)"?|(?<word>[^\s(){}"|]+))/gy;
const operatorStart = /^([a-z_\d]+):(?!\/\/)(.*)$/i;

function tokensOf(query: string): Token[] {
  const tokens: Token[] = [];
  for (const { groups } of query.matchAll(pattern)) {
    const { sign, minus, phrase, word } = groups ?? {};
    if (sign === '|') tokens.push({ kind: 'or' });
    else if (sign) tokens.push({ kind: '({'.includes(sign) ? 'open' : 'close', sign });
    else if (minus) tokens.push({ kind: 'minus' });
    else if (phrase !== undefined) tokens.push({ kind: 'words', text: phrase, quoted: true });
    else if (word) tokens.push(...wordTokens(word));
  }
  return tokens;
}

function wordTokens(word: string): Token[] {
  if (word === 'OR') return [{ kind: 'or' }];
  if (word === 'AND') return [{ kind: 'and' }];
  if (word === 'AROUND') throw invalidArgument('This sandbox has no search operator AROUND');
  const [, name, value = ''] = operatorStart.exec(word) ?? [];
  // `10:30` is a time and no operator.
  if (name === undefined || /^\d+$/.test(name))
    return [{ kind: 'words', text: word.replace(/^\+/, ''), quoted: false }];
  const operator: Token = { kind: 'field', name: name.toLowerCase() };
  return value === '' ? [operator] : [operator, { kind: 'words', text: value, quoted: false }];
}
