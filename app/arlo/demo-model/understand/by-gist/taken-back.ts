import type { Gist, Phrase } from '../../gist/gist.ts';
import type { Item } from '../../gist/items.ts';

/* Names that somebody says and takes back in the same breath. What they say of times so is mended before (`withoutSlips`). */

/** All that may stand between what was said and what is meant. */
const talk =
  /^(?:no|nope|not|wait|oh|sorry|hang|hold|on|actually|silly|me|scratch|that|that is|one|right|wrong|it|i|mean|meant|or|rather|a|minute|sec|second)$/;
/** What takes something back. */
const takesBack =
  /\b(?:no no|no wait|wait no|not that(?: one)?|no not|no sorry|sorry no|sorry i mean|sorry not|no i mean|i meant?|scratch that|or rather|actually no|no actually|no that is (?:not right|wrong))\b/;
const leads = /^(?:to|at|in|into|with|for|as|called|named|titled|saying|from|on|of|and|rename|call)$/;
const article = /^(?:the|my|our|his|her|their|an?)$/;
const names = new Set<Phrase['mark']>(['event', 'title', 'place', 'who']);

/** "Delete the vendor demo no wait i mean the partner update": the message without the name that is not meant. */
export function withoutTakenBack(source: string, gist: Gist): string | undefined {
  const { items } = gist;
  for (const [at, item] of items.entries()) {
    if (at === 0 || !talk.test(item.word) || talk.test(items[at - 1]?.word ?? '')) continue;
    const behind = items.slice(at).findIndex(({ word }) => !talk.test(word));
    const next = items[at + behind];
    if (behind < 1 || !next || next.date || item.quoted) continue;
    if (!takesBack.test(wordsOf(items.slice(at, at + behind)))) continue;
    const from = beginOf(gist, at, at + behind);
    const first = from === undefined ? undefined : items[from];
    if (!first) continue;
    // "Move the haircut to friday no wait i mean the physio": what is to move another way, moves there.
    const times = gist.intent === 'delete' ? [] : items.slice(from, at).flatMap(timeLed);
    const [rest, time] = [source.slice(next.start), times.join(' ')];
    return `${source.slice(0, first.start)}${rest}${time && ` ${time}`}`;
  }
  return undefined;
}

/** Where the name begins that ends before the talk, if what stands behind that is a name like it. */
function beginOf(gist: Gist, end: number, behind: number): number | undefined {
  const { items } = gist;
  const meant = phraseAt(gist, behind) ?? (isArticle(items[behind]) ? phraseAt(gist, behind + 1) : undefined);
  const last = items.slice(0, end).findLastIndex(({ date, word }) => !date && !leads.test(word));
  const said = phraseAt(gist, last);
  if (said && meant && said.mark === meant.mark && names.has(said.mark)) {
    // "Worming the sheep no wait the goats": only who is wormed is another.
    const inner = said.items.findLastIndex((item) => isArticle(item));
    return said.at + (inner > 0 && isArticle(items[behind]) ? inner : 0);
  }
  // "Cancel physio no wait i mean the dentist": what has no such mark is meant all the same, and physio is not.
  const isPlain =
    isArticle(items[behind]) && /\b(?:mean|meant|not)\b/.test(wordsOf(items.slice(end, behind)));
  if (said && names.has(said.mark) && isPlain)
    return said.at + (isArticle(said.items[0]) ? 0 : articleBefore(items, said.at));
  if (said || last !== end - 1) return undefined;
  const before = items.slice(0, end).findLastIndex((item, at) => {
    const isOther = phraseAt(gist, at) !== undefined || item.date !== undefined || at < end - most;
    return isOther || leads.test(item.word) || item.stop !== '';
  });
  const isLed = leads.test(items[before]?.word ?? '') && before >= end - most && before < end - 1;
  if (isLed && meant && names.has(meant.mark)) return before + 1;
  // "My tenancy no that's not right my interview's on wednesday"
  const isFirst = before < 0 && isArticle(items[0]) && isArticle(items[behind]);
  return isFirst ? 0 : undefined;
}

/** Whether the article before a name goes with it, as a place to begin at. */
function articleBefore(items: readonly Item[], at: number): 0 | -1 {
  return isArticle(items[at - 1]) ? -1 : 0;
}

/** What is said of time, with the word that leads to it. */
function timeLed({ date, text }: Item, at: number, items: readonly Item[]): string[] {
  const before = items[at - 1];
  return date ? [before && leads.test(before.word) ? `${before.text} ${text}` : text] : [];
}

/** Names that are taken back are short. */
const most = 5;

function phraseAt({ phrases }: Gist, place: number): Phrase | undefined {
  return phrases.find(({ at, items }) => place >= at && place < at + items.length);
}

function isArticle(item: Item | undefined): boolean {
  return article.test(item?.word ?? '');
}

function wordsOf(items: readonly Item[]): string {
  return items.map(({ word }) => word).join(' ');
}
