import type { NamedGuest } from '../request.ts';
import type { Token } from '../wording/sentence.ts';

/** People that nobody sends an invitation to by this name. */
const unnamed = new Set(
  'mum mom mummy dad daddy mother father parents gran granny grandma grandpa family wife husband partner kids children son daughter brother sister boyfriend girlfriend friends friend everyone everybody team boss manager client clients customer customers them us me myself him her it people colleagues bank doctor dentist landlord accountant lawyer vet plumber clients crew neighbours neighbors nobody'.split(
    ' ',
  ),
);

const email = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/;

/** Whether a word is an e-mail address. */
export function isEmail(word: string): boolean {
  return email.test(word);
}

/** `lena.fischer@fernhill.example` reads as `Lena Fischer`. */
export function nameOfAddress(address: string): string {
  return (address.split('@')[0] ?? '')
    .replace(/\+.*$/, '')
    .split(/[._-]+/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** Guests named after "with"; `phrase` holds those that nobody could invite, such as "the team". */
export function readGuests(tokens: Token[], source: string): { guests: NamedGuest[]; phrase: string } {
  const guests: NamedGuest[] = [];
  const others: string[] = [];
  for (const group of groups(tokens)) {
    const address = group.find((token) => isEmail(token.text));
    const words = group.filter((token) => !isEmail(token.text) && !/^[<(]/.test(token.text));
    const first = words[0];
    const typed = first ? source.slice(first.start, words.at(-1)?.end) : '';
    if (address)
      guests.push({
        name: typed ? nameOf(typed) : nameOfAddress(address.text),
        email: address.text.toLowerCase(),
      });
    // Who that is, the conversation knows.
    else if (somebody.test(typed) || anybody.test(typed)) guests.push({ name: typed.toLowerCase() });
    else if (isName(words)) guests.push({ name: nameOf(typed) });
    else if (typed) others.push(typed);
  }
  return { guests, phrase: others.join(' and ') };
}

const somebody =
  /^(?:them|him|her|both|both of them|them both|them all|all of them|(?:these|those|the) (?:two|three)|all three)$/i;

/** Whether it is a word for somebody who was named before. */
export function isSomebody({ name: word }: NamedGuest): boolean {
  return somebody.test(word);
}

const anybody =
  /^(?:(?:some|any)(?:one|body)(?: (?:else|new|more))?|(?:another|one more|an extra|a new) (?:person|guest|attendee|participant|one)|one more)$/i;

/** Whether it is a word for somebody who is still to be named: "someone needs adding". */
export function isAnybody({ name: word }: NamedGuest): boolean {
  return anybody.test(word);
}

/** Whether nobody sends an invitation to people by this word. */
export function isNameless(word: string): boolean {
  return unnamed.has(word.toLowerCase());
}
const firm = /^(?:Co|Sons?|Partners|Associates|Ltd|Company)\.?$/;

/** Tokens between "and", "&" and commas. */
function groups(tokens: Token[]): Token[][] {
  const found: Token[][] = [[]];
  // "Invite Lena and Sam to it"
  const isToIt = /^to (?:it|this|that)$/.test(
    tokens
      .slice(-2)
      .map(({ word }) => word)
      .join(' '),
  );
  for (const [index, token] of (isToIt ? tokens.slice(0, -2) : tokens).entries()) {
    // "Marlow & Co" is one.
    const isFirm = /^(?:and|&)$/.test(token.word) && firm.test(tokens[index + 1]?.text ?? '');
    if (/^(?:please|thanks|invited|included)$/.test(token.word)) continue;
    const isPronoun = token.word === 'both' && tokens[index + 1]?.word === 'of';
    if (/^(?:and|&|\+|plus|both)$/.test(token.word) && !isFirm && !isPronoun) {
      found.push([]);
      continue;
    }
    found.at(-1)?.push(token);
    if (/[,;]/.test(token.stop)) found.push([]);
  }
  return found.filter((group) => group.length > 0);
}

function isName(words: Token[]): boolean {
  if (words.length === 0 || words.length > 3) return false;
  return words.every(
    (token) =>
      /^\p{L}[\p{L}'’.-]*$/u.test(token.text) &&
      !/^(?:i|we|they|he|she|it|you|that|who)['’]\p{L}+$/iu.test(token.text) &&
      !unnamed.has(token.word) &&
      !/^(?:the|my|our|a|an|all|some|his|her|their|your|new|old)$/.test(token.word),
  );
}

/** `sam carter` reads as `Sam Carter`. */
export function nameOf(typed: string): string {
  return typed.replace(
    /(^|\s)(\p{Ll})/gu,
    (_all, space: string, letter: string) => space + letter.toUpperCase(),
  );
}

/** `Sam`, `Sam and Lena`, `Sam, Lena and Priya`. */
export function titleNames(guests: NamedGuest[]): string {
  const names = guests.map((guest) => guest.name);
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
