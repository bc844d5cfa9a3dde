import type { Gist, Phrase } from './gist.ts';
import type { Item } from './items.ts';
import { nobody, wordsOf } from './text.ts';

/* What something new is called where its time is told in a sentence with "it", "he" or "her". */

/** "I forgot Nadia’s birthday again. It’s the 12th of January, I want it in": what a pronoun has a time for was named before. */
export function isNamedBefore(title: Phrase, { items, phrases }: Gist): boolean {
  return phrases.some(
    ({ mark, at }) =>
      mark === 'when' && startOf(items, at) > title.at && pointsBack.test(opening(items, startOf(items, at))),
  );
}

const pointsBack =
  /^(?:(?:so|and|but|now|well) )*(?:it|that|this|they|he|she)(?:['’](?:s|re|ll|d)| is| are| will| would)\b/;

/**
 * "The chimney sweep’s rung back. He’s coming on Wednesday": who the sentence before is about, if somebody comes in the one
 * that has the time, or that one begins with it. "The vet’s ringing me on Wednesday" is a call with them.
 */
export function whoComes({ items, phrases }: Gist): string | undefined {
  const when = phrases.find(({ mark }) => mark === 'when');
  if (!when) return undefined;
  const from = startOf(items, when.at);
  const said = saidIn(items.slice(from, when.at));
  // "They've booked me as a speaker: Saturday at eleven"
  const role = /\b(?:me|us)(?: in| down)? as (?:an?|the) (\p{L}+(?: \p{L}+)?)$/iu.exec(said)?.[1];
  if (role) return role;
  const visitor = visits.exec(said)?.groups;
  if (visitor)
    return visitor.call ? `Call with ${visitor.article?.toLowerCase()} ${visitor.name}` : visitor.name;
  const isOpen = from > 0 && (when.at === from || comes.test(opening(items, from)));
  const before = isOpen ? subject.exec(saidIn(items.slice(startOf(items, from - 1), from))) : undefined;
  return before?.groups?.owned ?? before?.groups?.plain;
}

/**
 * "The bank can see us on Friday about the mortgage", "I need to ring HMRC about my tax code", of which only the end is
 * marked: what it is about goes with whom it is with.
 */
export function withVisitor(name: string, { at }: Phrase, items: readonly Item[]): string {
  const said = saidIn(items.slice(startOf(items, at), at));
  const about = / about(?<article> (?:the|an?|my|our|his|her|their))?$/i.exec(said);
  const who = about && (visits.exec(said)?.groups?.name ?? errand.exec(said)?.groups?.errand);
  return who ? `${who.trim()} about${about.groups?.article ?? ''} ${name}` : name;
}

const errand =
  /\b(?:to|must|should|gotta|i['’]ll) (?<errand>(?:ring|call|phone|e-?mail|text|see|speak to|talk to|chase|ask|meet) (?:(?!<>)\S+ ){1,3}?)(?=about\b)/iu;

/** "My passport runs out on 3 March, remind me to renew it": what a pronoun stands for, if one thing was named before. */
export function withThing(name: string, { at }: Phrase, items: readonly Item[]): string {
  const thing = runsOut.exec(saidIn(items.slice(0, at)))?.groups?.thing;
  return thing ? name.replace(/(?<=^[\p{L}-]+) it\b/iu, ` ${thing.toLowerCase()}`) : name;
}

const runsOut =
  /\b(?<thing>(?:my|our|the) (?:\p{L}+ ){0,2}\p{L}+?)(?:['’]s| is| are)? (?:runs? out|running out|expir(?:es?|ing)|due|needs?|lapses?|ends?|has to|must)\b/iu;

/** "I joined the choir. Rehearsal is every Tuesday": what the sentence before says one is part of. */
export function withGroup(name: string, { at }: Phrase, items: readonly Item[]): string {
  const group = activity.test(name) && joined.exec(saidIn(items.slice(0, at), true))?.groups?.group;
  return group ? name.replace(/\S+$/, (last) => `${group} ${last.toLowerCase()}`) : name;
}

const activity =
  /^(?:(?:the )?first )?(?:practices?|rehearsals?|training|sessions?|lessons?|class(?:es)?|meetings?|matches|games|meet-?ups)$/i;
const joined =
  /\b(?:joined|joining|started|taken up|took up|(?:signed|signing) (?:\S+ )?up (?:for|to)|(?:got|get|let|accepted|been let|(?:i|we)(?:['’]?m|['’]?re| am| are)|['’]s|is)(?: now| back)? in(?:to)?(?= (?:the|an?)\b)|a part in|a place (?:in|on)) (?:(?:the|an?|my|our) )?(?<group>(?!<>)[\p{L}-]+(?: (?!<>|(?:now|again|and|so|but|at|this|last|finally|with|in|on|for|which|who|it|its|as|because|the|practices?|rehearsals?|training|sessions?|lessons?|classes)\b)[\p{L}-]+){0,2})/iu;

/** Words as typed, or with what stands behind each; a day or a time is nobody. */
function saidIn(items: readonly Item[], stops = false): string {
  return items.map(({ text, date, stop }) => (date ? '<>' : text) + (stops ? stop.trim() : '')).join(' ');
}

const comes =
  /^(?:(?:so|and|but|now) )*(?:he|she|they)(?:['’](?:s|re|ll|d)| is| are| will| can| want| wants)\b/;
const subject =
  /(?:^|\b(?:and|but|so) )(?:the|my|our|an?) (?:(?<owned>\p{L}+(?: (?!and\b)\p{L}+)?)['’]s|(?<plain>\p{L}+(?: (?!and\b)\p{L}+){0,2}?)) (?:has|have|is|are|was|were|just|finally|rang|phoned|called|emailed|texted|wrote|rung|been|got|can|back)\b/iu;
const visits =
  /(?:^|\b(?:and|but|so|that) )(?<article>the|my|our|an?) (?<name>\p{L}+(?: (?!and\b)\p{L}+){0,2}?)(?:['’]s| is| are|['’]ll(?: be)?| will(?: be)?| can| could| wants? to| needs? to| would like to) (?:(?<call>ring(?:ing)?|call(?:ing)?|phon(?:e|ing))|com(?:e|ing)|visit(?:ing)?|popp?(?:ing)?|dropp?(?:ing)?|stopp?(?:ing)?|(?:see(?:ing)?|meet(?:ing)?)(?= (?:me|us)\b))\b/iu;

/** "Little Ollie’s turning six. His party’s on Sunday": whose it is, if one person was named before. */
export function withPersonNamed(name: string, title: Phrase, { items, phrases }: Gist): string {
  if (!pronoun.test(name)) return name;
  const person = personBefore(items, title.at, phrases);
  if (person === undefined) return name;
  return name.replace(pronoun, (word: string, at: number) => {
    const isOwner = /^(?:his|their)$/i.test(word) || (/^her$/i.test(word) && !ends.test(name.slice(at)));
    return isOwner ? `${person}’s` : person;
  });
}

/** Who "her" or "him" is: the one person who was named before. */
export function personBefore(
  items: readonly Item[],
  end: number,
  phrases: readonly Phrase[],
): string | undefined {
  const taken = new Set(phrases.filter(({ mark }) => namesNobody.has(mark)).flatMap(({ items: own }) => own));
  const isNamed = (item: Item, at: number) =>
    !item.date &&
    !item.quoted &&
    !taken.has(item) &&
    properName.test(item.text) &&
    (at > startOf(items, at) || (!nobody.test(item.word) && does.test(items[at + 1]?.word ?? '')));
  const people = new Set(
    items
      .slice(0, end)
      .filter((item, at) => !formal.test(item.text) && isNamed(item, at))
      .map((item) => fullName(item, items)),
  );
  const [person, ...others] = people;
  return others.length === 0 ? person : undefined;
}

/** "Mr Biscuit bit the vet. It's his vaccination" */
function fullName(item: Item, items: readonly Item[]): string {
  const before = items[items.indexOf(item) - 1]?.text ?? '';
  return `${formal.test(before) ? `${before} ` : ''}${item.text.replace(/['’]s$/, '')}`;
}

const formal = /^(?:mr|mrs|ms|miss|dr|prof|professor|doctor|auntie|aunt|uncle|granny|nana)$/i;

const namesNobody = new Set<Phrase['mark']>(['title', 'place', 'event']);

/** "Lena passed", "Sam keeps", where a sentence begins and any word has a capital. */
const does =
  /^(?:has|is|was|had|will|just|keeps|wants|needs|says|thinks|reckons|loves|hates|comes|goes|works|got|won|lost|rang|wrote|came|went|said|\p{L}{2,}ed)$/u;

const pronoun = /\b(?:his|her|him|their|them)\b/i;
const properName = /^\p{Lu}\p{Ll}+(?:['’]s)?$/u;
const ends = /^her(?:$| (?:up|off|out|in|from|at|to|back|over|round|for|with|about|on)\b)/i;

/** Where the sentence of an item begins. */
function startOf(items: readonly Item[], at: number): number {
  return items.slice(0, at).findLastIndex(({ stop }) => /[.!?…]/.test(stop)) + 1;
}

function opening(items: readonly Item[], from: number): string {
  return wordsOf(items.slice(from, from + 7));
}
