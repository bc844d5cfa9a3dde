/* "At hers": at the place of whoever was named before. */

const owned =
  /\b(?<name>(?!(?:it|that|there|here|he|she|who|what|when|where|how|let|today|tomorrow)\b)\p{L}{3,})['’]s (?=\p{L})/iu;
const atTheirs = /\b(?<at>at|to|round|over at) (?:hers|his|theirs)\b(?! (?:and|or)\b)/i;

/** "Mum's house is warm. When am I having lunch at hers?" is "at Mum's". */
export function withPossessor(text: string): string {
  const at = text.search(atTheirs);
  const name = at > 0 ? owned.exec(text.slice(0, at))?.groups?.name : undefined;
  return name ? text.replace(atTheirs, `$<at> ${name}'s`) : text;
}
