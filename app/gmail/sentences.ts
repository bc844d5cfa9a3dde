/** A sentence or list item of a mail. */
export type Sentence = {
  /** As it was written, line breaks turned into spaces. */
  text: string;
  /** For a list item: the sentence that leads to the list. */
  lead: string | null;
};

const bullet = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+(?:\[[ x]?\]\s*)?/i;
const greeting =
  /^(?:hi|hello|hey|dear|hej|hallo|liebe[rs]?|good (?:morning|afternoon|evening)|morning)\b.{0,40}[,!]?$/i;

/** A line that is this long was probably broken by a mail program. */
const wrapFrom = 45;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a mail in their order. Lines that a program broke are put together; greetings stand alone. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let lead: string | null = null;
  for (const block of blocksOf(text)) {
    if (block.item) sentences.push({ text: block.text, lead });
    else {
      const own = [...segmenter.segment(block.text)]
        .map(({ segment }) => segment.trim())
        .filter((segment) => segment !== '');
      sentences.push(...own.map((each) => ({ text: each, lead: null })));
      lead = own.at(-1) ?? null;
    }
  }
  return sentences;
}

/** The first line of a mail when it greets somebody. */
export function greetingOf(text: string): string {
  const first =
    text
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.trim() ?? '';
  return greeting.test(first) ? first : '';
}

function blocksOf(text: string): { text: string; item: boolean }[] {
  const blocks: { text: string; item: boolean; open: boolean; last: string }[] = [];
  for (const line of text.split('\n')) {
    const words = line.trim();
    const block = blocks.at(-1);
    const item = bullet.test(line);
    if (words === '') {
      if (block) block.open = false;
    } else if (!item && block?.open && continues(block.last, words)) {
      block.text += ` ${words}`;
      block.last = words;
    } else {
      blocks.push({ text: item ? line.replace(bullet, '').trim() : words, item, open: true, last: words });
    }
  }
  return blocks.map(({ text: each, item }) => ({ text: each.replace(/\s+/g, ' '), item }));
}

/** Whether a line goes on with what the one before it says; a writer’s own short line ends where they ended it. */
function continues(line: string, next: string): boolean {
  if (greeting.test(line)) return false;
  return line.length >= wrapFrom || (/^\p{Ll}/u.test(next) && !/[.!?:]$/.test(line));
}
