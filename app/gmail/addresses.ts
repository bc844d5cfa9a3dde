import type { EmailPerson } from './email.ts';
import { decodeHeader } from './encoded-words.ts';
import { visibleText } from '#app/platform/visible-text.ts';

/**
 * The people of an address header such as From, To or Cc (RFC 5322 section 3.4), names decoded. `me` is the
 * person's own address. Groups are taken apart; what has no address is left out.
 */
export function peopleOf(header: string | undefined, me: string): EmailPerson[] {
  return splitList(header ?? '').flatMap((entry) => {
    const person = personOf(entry);
    return person ? [{ ...person, self: person.email.toLowerCase() === me.toLowerCase() }] : [];
  });
}

function personOf(entry: string): { name: string; email: string } | undefined {
  const [, display = '', angle] = /^(.*)<([^<>]*)>[^<>]*$/s.exec(entry) ?? [];
  const bare = entry.replace(/\([^)]*\)/g, '').trim();
  const email = (angle ?? bare).replace(/\s/g, '');
  if (!/^[^@]+@[^@]+$/.test(email)) return undefined;
  const [, comment = ''] = /\(([^)]*)\)/.exec(entry) ?? [];
  const name = unquoted(display.trim() === '' ? comment : display);
  return { name: name === '' ? email : name, email };
}

/** Names are decoded after the list is split, because an encoded name may hold a comma. */
function unquoted(display: string): string {
  const plain = display
    .trim()
    .replace(/^"(.*)"$/s, '$1')
    .replace(/\\(.)/gs, '$1');
  return visibleText(decodeHeader(plain))
    .replace(/\s+/g, ' ')
    .replace(/^'(.*)'$/, '$1')
    .trim();
}

/** Cuts at commas and semicolons outside quotes, brackets and comments; a group's name before its colon goes. */
function splitList(list: string): string[] {
  const entries: string[] = [];
  let entry = '';
  let quoted = false;
  let depth = 0;
  for (let index = 0; index < list.length; index += 1) {
    const character = list[index] ?? '';
    if (character === '\\') {
      entry += character + (list[index + 1] ?? '');
      index += 1;
      continue;
    }
    if (character === '"') quoted = !quoted;
    if (!quoted && (character === '(' || character === '<')) depth += 1;
    if (!quoted && (character === ')' || character === '>')) depth -= 1;
    const cuts = !quoted && depth <= 0;
    if (cuts && (character === ',' || character === ';')) {
      entries.push(entry);
      entry = '';
    } else if (cuts && character === ':') entry = '';
    else entry += character;
  }
  return [...entries, entry].map((each) => each.trim()).filter((each) => each !== '');
}
