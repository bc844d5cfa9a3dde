/* A message that says what it is for: "diary: reply to Lena today 12 to 12.15". */

const heading =
  /^\W*(?:diary|calendar|cal)(?: ?:| [-–—]) ?(?!(?:what|when|where|who|how|which|is|are|am|do|does|did|have|any|anything|free|add|put|book|move|cancel|delete|change)\b)(?=[^?]*\d[^?]*$)/i;

/** What is headed as an entry for the diary, at some hour, is to be put in, whatever task it is. */
export function withoutDiaryHeading(text: string): string {
  return text.replace(heading, 'add ');
}
