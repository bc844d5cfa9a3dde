import type { ModelEvent } from '#app/arlo/tool-output.ts';
import type { Target } from '../understand/request.ts';
import { alike, wordsOf } from './title-words.ts';

/** Words of titles that name nothing by themselves. */
const joining = /^(?:at|with|the|of|on|and|to|a|an|in|for|my|our|\p{L})$/u;

/** How well the words name an event, and whether they hold its whole title. */
type Mentioned = { event: ModelEvent; score: number; whole: boolean };

/**
 * The events that a sentence speaks of: those of whose title it has the most, and the rarest words, with the words of
 * its place counting less. Names that several events share leave several.
 */
export function eventsMentioned(events: ModelEvent[], target: Target): ModelEvent[] {
  return best(events, target).map(({ event }) => event);
}

/** Whether the sentence has the whole name of one of these events. */
export function isNamedWhole(events: ModelEvent[], target: Target): boolean {
  return best(events, target).some(({ whole }) => whole);
}

/** Whether it has that name to the letter: "she can't stand being early" has no stand-up in it. */
export function isNamedExactly(events: ModelEvent[], target: Target): boolean {
  const said = new Set((target.parts ?? [target.words]).flat());
  const isSaid = (word: string) => said.has(word) || said.has(`${word}s`) || said.has(word.replace(/s$/, ''));
  return best(events, target).some(
    ({ event: { title }, whole }) =>
      whole &&
      wordsOf(title)
        .filter((word) => !joining.test(word))
        .every(isSaid),
  );
}

function best(events: ModelEvent[], target: Target): Mentioned[] {
  const runs = target.parts ?? [target.words];
  const titles = events.map(({ title }) => wordsOf(title).filter((word) => !joining.test(word)));
  const known = [...new Map(titles.map((title) => [title.join(' '), title])).values()];
  const rarity = (word: string) => 1 + 1 / Math.max(1, known.filter((title) => title.includes(word)).length);
  const isTitled = (asked: string) => known.some((title) => title.some((word) => likeness(asked, word) > 0));
  const scored = events.map((event, index): Mentioned => {
    const title = titles[index] ?? [];
    const all = title.map((word) => Math.max(0, ...runs.flat().map((asked) => likeness(asked, word))));
    const whole = title.length > 0 && all.every((like) => like > 0);
    const said = whole ? all : title.map((word) => likenessIn(runs, word, title, isTitled));
    const place = wordsOf(event.location ?? '').filter(
      (word) => !joining.test(word) && runs.flat().includes(word),
    );
    // "The Jonas on call thing": of words that are only guessed, "call" alone names no call.
    const isKindOnly = target.guessed && title.every((word, at) => !said[at] || isKindOf.test(word));
    // "The hearing may be put off": a slip in the only word of a name that was said is another word.
    const isSlipOnly = said.every((like) => like < sameBeginning);
    if (!whole && (isKindOnly || (isSlipOnly && place.length === 0))) return { event, score: 0, whole };
    const byTitle = title.reduce((sum, word, at) => sum + (said[at] ?? 0) * rarity(word), whole ? 1 : 0);
    return { event, score: byTitle + 0.7 * place.length, whole };
  });
  const most = Math.max(0, ...scored.map(({ score }) => score));
  return most < 1 ? [] : scored.filter(({ score }) => score === most);
}

/**
 * How well one of the words that stand together names a part of a title. "The yoga class" is no pottery class, and
 * "team drinks" are no team offsite: what stands before it, and what else is a name beside it, has to fit too.
 */
function likenessIn(
  runs: string[][],
  word: string,
  title: string[],
  isTitled: (asked: string) => boolean,
): number {
  const fits = (asked: string | undefined) =>
    asked === undefined || isKindOf.test(asked) || title.some((one) => likeness(asked, one) > 0);
  const found = runs.flatMap((run) =>
    run.map((asked, at) => {
      const next = run[at + 1];
      // "Hiring prep" is no hiring panel: what stands behind a first word is a name of its own.
      const isOther = title.length > 1 && title.indexOf(word) === 0 && run.length === 2;
      const alone =
        fits(run[at - 1]) &&
        (fits(next) || (!isTitled(next ?? '') && !(isOther && ofItsOwn.test(next ?? ''))));
      return alone ? likeness(asked, word) : 0;
    }),
  );
  return Math.max(0, ...found);
}

/** Who or what comes of it: "the boiler man" is the boiler service. */
const isKindOf =
  /^(?:man|men|guy|guys|chap|chaps|bloke|blokes|fella|fellow|lad|lads|girl|lady|woman|people|person|folks|team|meeting|meetings|appointment|appointments|call|session|sessions|thing|one|visit|event|slot|booking|date|time|day|trip|class|lesson|bit|lot)$/;
/** What makes another thing of a name: the prep of the hiring panel is no hiring panel. */
const ofItsOwn =
  /^(?:prep|plan|planning|notes?|debrief|follow-?up|feedback|report|deck|slides|budget|dinner|lunch|drinks|questions|list|papers?|party|review|call|sync|workshop|interview|shift|shifts)$/;

/** How alike words are of which one begins with the other, and those with a slip in them. */
const [sameBeginning, withSlip] = [0.9, 0.7];

/** From 0 to 1. Short words have to be the same: "now" is no "November". */
function likeness(asked: string, word: string): number {
  if (asked === word || `${word}s` === asked || `${asked}s` === word) return 1;
  if (asked.length < 4 || word.length < 4) return 0;
  if (!alike(asked, word)) return 0;
  if (isOtherWord(asked, word)) return 0;
  return word.startsWith(asked) ? sameBeginning : withSlip;
}

/** "I hope" is no slip for "home", and a lease no leave: a letter for another makes a short word one of its own. */
function isOtherWord(asked: string, word: string): boolean {
  if (asked.length !== word.length || asked.length > 5) return false;
  return asked.length === 4 || [...asked].toSorted().join('') !== [...word].toSorted().join('');
}
