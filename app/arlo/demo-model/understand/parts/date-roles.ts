import type { Match, Piece } from '../../dates/piece.ts';
import { isNounPhrase } from './noun-phrase.ts';
import type { Sentence } from '../wording/sentence.ts';
import { covered } from '../wording/utterance.ts';

/**
 * What the dates of a message about a change say: how it will be, or how it is and what it is called by. Those said
 * `before` others took their place say how it was, or which one is meant.
 */
export type DateRoles = { fresh: Match[]; present: Match[]; before: Match[] };

/** Words between one that says what role a date has, and the date. */
const between = '(?: (?:at|on|for|the|just|only|to|it|be|this|that|about|around))*$';
const beforePresent = new RegExp(
  `(?:\\b(?:not|instead of|rather than|no longer|in place of|other than|used to be|was|were|currently|originally)|\\bmoved? from)${between}`,
);
const impossible =
  /\b(?:cannot|could not|will not|won't|not able|unable|no chance|not going to|not work|no good|not great|not good|not suit|clash\w*|struggl\w*|not free|no way|not convenient|too (?:early|late|soon))\b/;
/** Where the words that tell how it will be begin. */
const pivot =
  /\b(?:is|are|am|will|would|should|needs?|has|have|had|must|ought|can|could|starts?|begins?|ends?|finish(?:es)?|departs?|leaves?|goes|runs?|takes?|lasts?|moved?|moves|moving|got|now|changed?|becomes?|to|until|instead)\b/;
const clauseWord = /^(?:so|but|because|cos|since|and|then|though|whereas)$/;

/** What a time is the end of: "starts at 1 and finishes at 4". */
export const endVerb =
  /\b(?:ends?|ending|finish(?:es|ing)?|stops?|wraps? up|over|done|runs?(?: on)?|go on|goes on|lasts?|continues?|arrives?|arriving|lands?|docks?|gets? in|until|till|til|to)(?: now| already| just| only| at| by| at about| around| about| until| till| (?:at )?the same time(?: of)?)*$/;

const itsEnd = '(?:end|finish|last day)(?:ing)?(?: time| date)?';
const staying =
  '(?:(?:can|could|may|should|will|must|is to|has to|just|still|then) )*(?:stays?|remains?|stands?|keeps?)';
/** "The end stays 2200" names another. */
const nowhereElse = '(?! (?:at |on |till |until )?(?:\\d|half\\b|quarter\\b|noon\\b|midnight\\b))';
const keeping = [
  `\\bsame (?:${itsEnd})\\b`,
  `\\b${itsEnd} ${staying}\\b${nowhereElse}`,
  `\\b${itsEnd} (?:is|should stay|can be)(?: as)?(?: the)? (?:same|unchanged|it (?:is|was))\\b`,
  `\\b(?:keep|keeping|leave|leaving) (?:the |its )?${itsEnd}\\b${nowhereElse}`,
  `\\b(?:still )?(?:ends?|ending|finish(?:es|ing)?)(?: at| on)? (?:(?:the|its) (?:same|usual|old|original)|as (?:before|planned|it (?:did|does|was|is)|now)|(?:when|where) it (?:always |still |usually )?(?:ended|finished|ends|finishes|was|did|does)|when before|like before)\\b`,
  '\\bstill (?:be )?(?:done|over|out|through|ends?|ending|finish(?:ed|es|ing)?|wraps? up) (?:at|by|on)\\b',
  `\\b${itsEnd} (?:does not|doesn['’]?t|will not|won['’]?t|is not|isn['’]?t) (?:change|move|changing|moving)\\b`,
].map((pattern) => new RegExp(pattern));

/** "…, end stays the same", "the end can stay", "leave the finish where it is", "still ending at the same time" */
export function keepsEnd(text: string): boolean {
  return keeping.some((pattern) => pattern.test(text));
}

/** "The day after", of an event that is put off: after its own day. */
export function asShift(match: Match, text: string): Match {
  const way =
    /^(?:(?:on|to|till|until|for) )?(?:the )?(?:(?:day (?<side>after|before))|(?<next>next|following|previous) day)$/.exec(
      text.slice(match.start, match.end),
    )?.groups;
  if (!way || match.piece.kind !== 'days') return match;
  const direction = way.side === 'before' || way.next === 'previous' ? 'earlier' : 'later';
  return { ...match, piece: { kind: 'shift', minutes: 0, days: 1, direction } };
}

/** A time as where something ends. */
export function asEnd(match: Match): Match {
  const { piece } = match;
  return piece.kind === 'time' ? { ...match, piece: { ...piece, edge: 'until' } as Piece } : match;
}

/** A stretch of a message between stops and joining words. */
type Clause = { start: number; end: number; text: string };

/**
 * Tells the dates that are new from those that name the event, or the time it has now. With `more` said of it than its
 * time, a week is no new time.
 */
export function rolesOf(sentence: Sentence, dates: Match[], more = false): DateRoles {
  const clauses = clausesIn(sentence, dates);
  const present = new Set<Match>();
  dates.forEach((match, index) => {
    const clause = clauseOf(clauses, match);
    const before = sentence.text.slice(0, match.start).trimEnd();
    const follows = dates[index - 1];
    const adjoins =
      follows &&
      present.has(follows) &&
      clauseOf(clauses, follows) === clause &&
      sentence.text.slice(follows.end, match.start) === ' ';
    if (beforePresent.test(before) || isAttribute(sentence, dates, match) || adjoins) present.add(match);
    else if (impossible.test(clause.text)) present.add(match);
  });
  for (const match of dates) if (isFirstOfMany(sentence, match)) present.add(match);
  for (const match of dates) {
    if (present.has(match)) continue;
    const clause = clauseOf(clauses, match);
    const turn = turnIn(clause);
    const later = dates.some((other) => !present.has(other) && other.start > turn && other.end <= clause.end);
    // "The demo on wednesday will take two hours": what stands before the verb belongs to the name.
    if (
      match.end <= turn &&
      turn > clause.start &&
      later &&
      !/^(?:until|till|to) /.test(sentence.text.slice(match.start))
    )
      present.add(match);
  }
  const told = dates.filter((match) => !present.has(match));
  const exact = more || told.some(({ piece }) => piece.kind !== 'days' || piece.unit === 'day');
  const open = told.filter((match) => !(exact && isSpan(sentence, match)));
  const fresh = latestOfEach(open, clauses, sentence.text);
  const before = told.filter((match) => !fresh.includes(match));
  return { fresh, present: dates.filter((match) => present.has(match)), before };
}

/** "As of next week", "from 5 december on": the first of those that change. */
function isFirstOfMany({ text }: Sentence, { piece, start, end }: Match): boolean {
  if (piece.kind !== 'days') return false;
  return (
    text.slice(start, end).startsWith('as of ') ||
    (/^(?:from|as of) /.test(text.slice(start, end)) && /^ on(?:wards?)?\b/.test(text.slice(end)))
  );
}

/** "Brunch in march", "this week": with a day or a time beside it, a week or a month says which one is meant. */
function isSpan({ text }: Sentence, { piece, start }: Match): boolean {
  const isLong = piece.kind === 'days' && /^(?:week|weekend|month|quarter|year)$/.test(piece.unit);
  return isLong && !piece.edge && !/\b(?:to|until|till|into|for)$/.test(text.slice(0, start).trimEnd());
}

/** Of two new days, or two new times, the one that is told last counts, with what is told in the same clause. */
function latestOfEach(fresh: Match[], clauses: Clause[], text: string): Match[] {
  const kept: Match[] = [];
  for (const clause of clauses.toReversed()) {
    const own = fresh.filter((match) => clauseOf(clauses, match) === clause);
    const known = new Set(kept.map((match) => slotOf(match, text)));
    kept.unshift(...own.filter((match) => !known.has(slotOf(match, text))));
  }
  return kept;
}

function slotOf({ piece, start }: Match, text: string): string {
  if (piece.kind === 'time' && (piece.edge === 'until' || endVerb.test(text.slice(0, start).trimEnd())))
    return 'end';
  return piece.kind === 'times' || piece.kind === 'instant' ? 'time' : piece.kind;
}

function clausesIn({ text, tokens }: Sentence, dates: Match[]): Clause[] {
  const starts = tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    const inDate = dates.some((match) => token.at > match.start && token.at < match.end);
    const begins = !before || /[.,;!?:]/.test(before.stop) || (clauseWord.test(token.word) && !token.quoted);
    return begins && !inDate ? [token.at] : [];
  });
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    return { start, end, text: text.slice(start, end) };
  });
}

function clauseOf(clauses: Clause[], { start }: Match): Clause {
  return clauses.findLast((clause) => clause.start <= start) ?? { start: 0, end: 0, text: '' };
}

function turnIn(clause: Clause): number {
  const found = pivot.exec(clause.text);
  return clause.start + (found?.index ?? 0);
}

/** "Tomorrow's focus block", "my 3pm", "the friday stand-up": a date right before a noun, without a preposition. */
function isAttribute({ text, tokens }: Sentence, dates: Match[], match: Match): boolean {
  if (/^(?:at|on|from|until|till|by|for|between|after|before|in|every|each) /.test(text.slice(match.start)))
    return false;
  if (!/^(?:days|time|part)$/.test(match.piece.kind)) return false;
  const index = tokens.findIndex((token) => token.at >= match.end);
  const [last, next] = [tokens[index - 1], tokens[index]];
  if (/\b(?:my|the|our) $/.test(text.slice(0, match.start)) && match.piece.kind === 'time') return true;
  if (!next || !last || /[,.;:!?]/.test(last.stop) || covered(dates, next.at)) return false;
  const before = text.slice(0, match.start);
  const opens =
    before === '' ||
    /(?:\b(?:my|the|our|of|move|delay|push|shift|make|cut|change|update|put|to|for|extend|drop|on) |[.,;] )$/.test(
      before,
    );
  return opens && isNounPhrase(next.word) && !notNoun.test(next.word);
}

const notNoun =
  /^(?:only|for|please|at|on|in|to|the|a|an|my|our|and|or|of|with|from|until|not|so|but|this|that|if|too|again|onwards?|sharp|ish|same|as|pls|would|for)$/;
