/** A sentence ends with its mark before a space, or with the line. */
const sentenceEnd = /(?<=[.!?…]["”’)]*)\s+|\n+/u;

/** The sentences of a text. While it is still being written the last one, unfinished, is left out. */
export function sentencesOf(text: string, writing: boolean): string[] {
  const sentences = text
    .split(sentenceEnd)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
  return writing ? sentences.slice(0, -1) : sentences;
}
