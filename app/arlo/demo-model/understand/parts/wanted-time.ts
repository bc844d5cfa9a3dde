import type { Match } from '../../dates/piece.ts';
import { capital } from './event-title.ts';
import { isNounPhrase } from './noun-phrase.ts';
import type { When } from '../../dates/when.ts';
import type { FreeRequest } from '../request.ts';
import { covered, whenOf, type Utterance } from '../wording/utterance.ts';

const notThen =
  /\b(?:not|except(?: for)?|excluding|apart from|other than|any ?day but|avoid(?:ing)?|but not|without)(?: (?:on|for|the|any))*$/;

/** When time is wanted, and the days that were said not to count: "next week, but not on friday". */
export function wantedWhen(utterance: Utterance): Pick<FreeRequest, 'when' | 'except'> {
  const { text, dates } = utterance;
  const isExcepted = ({ piece, start }: Match) =>
    piece.kind === 'days' && notThen.test(text.slice(0, start).trimEnd());
  const not = dates.filter(isExcepted);
  const when = whenOf(
    utterance,
    dates.filter((match) => !not.includes(match)),
  );
  joinChoice(when, utterance, not);
  const except = not.flatMap((match) => {
    const { days } = whenOf(utterance, [match]);
    return days ? [days] : [];
  });
  return { when, ...(except.length > 0 && { except }) };
}

/** "Thursday or friday": either will do, so both are looked at. */
function joinChoice(when: When, { text, dates }: Utterance, not: Match[]): void {
  const days = dates.filter((match) => match.piece.kind === 'days' && !not.includes(match));
  const [first, second, ...more] = days;
  if (first?.piece.kind !== 'days' || second?.piece.kind !== 'days' || more.length > 0 || !when.days) return;
  if (!/^ ?,? ?or(?: on)?$/.test(text.slice(first.end, second.start).trimEnd())) return;
  const [from, to] = [first.piece.from, second.piece.to];
  if (from.until(to).days > 0) when.days = { from, to, unit: 'days' };
}

/** Words of which a question for time is made; what stands among them names what the time is for. */
const around = new Set(
  'when where what which how could can would should might may do does did is are be am i we me us you my our the a an some any to for of in on at by with and or so if it that this there then have has had got get need needs want wants find look fit squeeze put place slot make give suggest propose free available spare open slots gaps spot one clear quiet time times gap room space window day days hour hours minutes minute half long next first earliest best good ideal suitable possible possibly please still also somewhere anywhere sometime schedule calendar diary week work works suit go not but except show see check before after within around between until from'.split(
    ' ',
  ),
);
/** "Deep work" is what the time is for, and "would a walk work" is not. */
function isAround(word: string, before: string | undefined): boolean {
  return (
    around.has(word) &&
    !(word === 'work' && /^(?:deep|focus(?:ed)?|quiet|house|project|admin)$/i.test(before ?? ''))
  );
}

const takes = /\b(?:for|to|fit|fit in|squeeze in|squeeze|put|a|an|go|do|have|get)(?: (?:the|my|our|some))?$/;

/** What the time is for: the walk of "where would a 30 minute walk fit tomorrow". */
export function purposeIn(utterance: Utterance, people: readonly { at: number }[]): string | undefined {
  const { sentence, dates, text } = utterance;
  const named = new Set(people.map(({ at }) => at));
  const words: string[] = [];
  let first: number | undefined;
  for (const token of sentence.tokens) {
    const isOwn = !covered(dates, token.at) && !named.has(token.at) && !isAround(token.word, words.at(-1));
    if (isOwn && !/^\d/.test(token.word)) {
      first ??= token.at;
      words.push(token.text);
    } else if (first !== undefined) break;
  }
  if (first === undefined || words.length > 4 || !isNounPhrase(words.join(' '))) return undefined;
  const before = text.slice(0, first).trimEnd();
  const afterDate = dates.some(({ end }) => end === before.length);
  return takes.test(before) || afterDate ? capital(words.join(' ')) : undefined;
}
