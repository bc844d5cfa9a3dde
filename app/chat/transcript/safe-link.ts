/** A link that may be shown: where it leads, and the name of that place for everyone to see. */
export type SafeLink = {
  href: string;
  /** Host of a web address, or the whole mail address. A foreign script is in punycode, so that it can't pose. */
  place: string;
};

/**
 * Takes the address of a link in a reply, which may repeat what somebody else wrote. Only whole http(s) and
 * mailto addresses pass; of a mail address only the recipient, since a subject or a body could carry text out
 * unseen. An address with a user name in front of the host passes for another site, so it is no link.
 */
export function safeLink(address: string): SafeLink | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol === 'mailto:') {
    const recipient = decoded(url.pathname);
    return /^[^\s@,;<>"]+@[^\s@,;<>"]+$/.test(recipient)
      ? { href: `mailto:${recipient.toLowerCase()}`, place: recipient }
      : null;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.username || url.password) return null;
  return { href: url.href, place: url.host };
}

/**
 * Whether the words of a link already say where it leads: they are the address itself, or the host at its start.
 * Words that name another place don't count.
 */
export function namesItsPlace(words: string, { place }: SafeLink): boolean {
  const said = words.trim().toLowerCase();
  const bare = said.replace(/^https?:\/\//, '').replace(/^mailto:/, '');
  if (!bare.startsWith(place.toLowerCase())) return false;
  const next = bare.charAt(place.length);
  return next === '' || next === '/' || next === '?' || next === '#';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
