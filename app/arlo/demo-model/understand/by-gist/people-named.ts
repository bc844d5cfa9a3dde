import { findDates } from '../../dates/find.ts';
import type { Moment } from '../../dates/moment.ts';
import { nobody } from '../../gist/text.ts';
import { isThing } from '../requests/guest-change.ts';
import { isTelling } from '../parts/mention.ts';
import { readSentence, type Sentence, type Token } from '../wording/sentence.ts';
import { isFiller } from '../parts/target.ts';
import { covered } from '../wording/utterance.ts';

/* People who are named in one sentence and meant by "he", "she" or "them" in another. */

const one = '(?<who>him|her)';
const some = '(?<who>him|her|them)(?: (?:both|all|two))?';
/** What follows a pronoun that owns nothing: "with her on friday", and not "with her mum". */
const alone =
  '(?=[.,;:!?)]|$| (?:on|at|in|for|to|from|and|this|next|tomorrow|today|tonight|before|after|about|please|too|also|as|so|if|when|while|who|because|some|sometime|any|over|then|instead|along|the|an?|(?:call|name|title) it)\\b)';
const mail = '(?:(?:last|latest|new|recent) )?(?:e-?mails?|mails?|messages?|notes?|letters?)\\b';
const writes =
  '(?:want(?:s|ed)?|need(?:s|ed)?|ask|asks|asked|writes?|wrote|say|says|said|sen[dt]|mean|tell|told|mention(?:s|ed)?)\\b';

/** Where a pronoun can only stand for somebody: who is to come, whose time or mail it is. */
const frames = [
  `\\b(?:invite|cc|include) ${some}${alone}`,
  `\\b(?:add|bring|loop in|rope in) ${one}${alone}`,
  `\\b(?:take|leave|drop|get|remove|kick) ${one}(?= (?:off|out|from)\\b)`,
  `\\bsend ${some}(?= (?:the|an?) (?:invite|invitation|link)\\b)`,
  `\\b(?:invite|invitation|link) to ${some}${alone}`,
  `\\bwith ${some}${alone}`,
  `\\b(?<who>he|she|they|him|her|them)(?: both)? and (?:i|me)\\b`,
  `\\b(?:i|me) and (?<who>he|she|they|him|her|them)\\b`,
  `\\b(?:what|which|why|when|where|did|does|has|do|what(?: exactly| precisely)? (?:is|was) it)(?: exactly| precisely| again)?(?: that)? (?<who>he|she|they)(?= (?:(?:ever|just|really|actually|have to) )?${writes})`,
  `\\bof (?<who>hers|his|theirs)${alone}`,
  // "He has been good to me, so accept his"
  `\\b(?:accept|decline|(?:yes|no|maybe) to) (?<who>hers|his|theirs)${alone}`,
  `\\b(?:accept|decline|(?:yes|no|maybe) to) (?<who>his|her|their)(?= (?:one|invite|invitation)\\b)`,
  `\\b(?:in|from|of|about|to|read|open|is) (?<who>his|her|their)(?= ${mail})`,
].map((frame) => new RegExp(frame, 'dgi'));

/** Before a name it makes it a place or a thing: "in Leeds", "the Lantern", "his Sicilian defence". */
const noPerson = /^(?:at|in|near|the|an?|my|our|your|his|her|their|on|via|@|room|called)$/;
/** Before "to": one goes to places, and is good or bad to people. */
const goes =
  /^(?:off|back|up|down|over|out|way|trip|train|flight|bus|go|goes|going|gone|went|moves?|moved|moving|drives?|driving|flies|fly|flying|flew|get|getting|comes?|coming|came|travel|travelling)$/;
const arrives = /^(?:here|home|in|away|fresh|visiting|visits?|arriv(?:es|ed|ing)|is|are)$/;
/** Behind a word that begins a sentence: "Lunch with …", "Work on …", "Drop my …" are no names. */
const noSubject =
  /^(?:on|at|in|for|with|to|of|about|from|by|the|an?|my|our|your|his|her|their|me|us|it|them|that|this|please)$/;

type Name = { text: string; end: number };

/**
 * Puts the names of people where a pronoun means them: "Ada owes me a chat, find half an hour for her and me". One person
 * is the last one named, several are all of them. Without capitals only what is done with somebody tells a name.
 */
export function withPeopleNamed(text: string, moment: Moment): string {
  const found = frames
    .flatMap((frame) => [...text.matchAll(frame)])
    .flatMap(({ indices, groups }) => {
      const [start = 0, end = 0] = indices?.groups?.who ?? [];
      return groups?.who ? [{ start, end, word: groups.who.toLowerCase() }] : [];
    })
    .toSorted((a, b) => b.start - a.start);
  if (found.length === 0 || saysAddress.test(text)) return text;
  const sentence = readSentence(text);
  // Where the words of a sentence are not those of its source, nothing is put in their places.
  if (sentence.source.length !== text.length) return text;
  const names = /\p{Lu}\p{Ll}/u.test(text) ? namesIn(sentence, moment) : namesDictated(sentence, moment);
  return found.reduce((said, { start, end, word }) => {
    const meant = meantBy(
      word,
      names.filter((name) => name.end <= start && (!isKin(name) || isOwner(sentence.tokens, start))),
      sentence,
      start,
    );
    return meant === undefined ? said : said.slice(0, start) + meant + said.slice(end);
  }, text);
}

/** "Invite him, he's geoff@plumtree.example": who that is, the address says. */
const saysAddress =
  /\b(?:he|she|they|it)(?:['’]s|['’]re| is| are)(?: (?:at|on|reachable at))? \S+@\S|\b(?:his|her|their)(?: e-?mail)?(?: address)?(?: is|['’]s|:)? \S+@\S/i;

function meantBy(word: string, names: Name[], { tokens }: Sentence, start: number): string | undefined {
  if (tokens.some((token) => token.quoted && token.start <= start && token.end >= start)) return undefined;
  const all = [...new Set(names.map(({ text }) => text))];
  const last = all.at(-1);
  const isSeveral = word.startsWith('the');
  if (last === undefined || (isSeveral && all.length < 2)) return undefined;
  const who = isSeveral ? all.slice(-4).join(' and ') : last;
  return (/^(?:his|their)$/.test(word) && isOwner(tokens, start)) ||
    (word === 'her' && isOwner(tokens, start))
    ? `${who}’s`
    : who;
}

/** Mum has no address that anybody could invite, and mails that can be found. */
function isKin({ text }: Name): boolean {
  return kin.test(text);
}

const kin = /^(?:mum|mom|mam|mummy|dad|daddy|gran|granny|grandma|nan|nana|grandad|grandpa)$/i;

/** "Her mail" */
function isOwner(tokens: Token[], start: number): boolean {
  const next = tokens[tokens.findIndex((token) => token.start === start) + 1];
  return (
    next !== undefined &&
    /^(?:last|latest|new|recent|e-?mails?|mails?|messages?|notes?|letters?)$/.test(next.word)
  );
}

/** The names of people, by their capitals. */
function namesIn(sentence: Sentence, moment: Moment): Name[] {
  const { tokens, text } = sentence;
  const dates = findDates(text, moment, { ranges: true });
  const names: Name[] = [];
  let passed: Token | undefined;
  for (const [index, token] of tokens.entries()) {
    const [before, next] = [tokens[index - 1], tokens[index + 1]];
    const name = token.text.replace(/['’]s$/, '');
    const word = name.toLowerCase();
    if (token.quoted || covered(dates, token.at) || !/^\p{Lu}\p{Ll}[\p{L}’'-]*$/u.test(name)) continue;
    if (/['’]/.test(name) || isFiller(word) || isTelling(word) || noName.test(word)) continue;
    const isFirst = !before || /[.!?…]/.test(before.stop);
    const last = names.at(-1);
    if (last && before && last.end === before.end && before.stop === '' && !isFirst) {
      Object.assign(last, { text: `${last.text} ${name}`, end: token.end });
      continue;
    }
    // "At Nonna Pia": the second word of a place is nobody either.
    const isPlace =
      before &&
      !isFirst &&
      (noPerson.test(before.word) || isGoal(tokens, index) || isGiven(tokens, index) || passed === before);
    if (isPlace) {
      passed = token;
      continue;
    }
    // "Ada's on about it again"
    const isAlone = name === token.text;
    if (isFirst && isAlone && (!next || noSubject.test(next.word) || covered(dates, next.at))) continue;
    names.push({ text: name, end: token.end });
  }
  return names;
}

const dictated = [
  "\\b(?:owe|owes|owed|promised|with|meet|meeting|see|seeing|grab|catch) (?<name>[\\p{Ll}'’-]{3,})(?= (?:an?|some|lunch|dinner|coffee|for|on|at|in|and|so)\\b)",
  "\\b(?:me|i) and (?<name>[\\p{Ll}'’-]{3,})",
  "(?<![\\p{L}'’])(?<name>[\\p{Ll}'’-]{3,}) and (?:me|i)\\b",
  "(?<=^|\\b(?:so|and|but|because|cos|that) )(?<name>[\\p{Ll}'’-]{3,}) (?:wants?|asked|says|said|fancies|reckons|owes)\\b",
].map((frame) => new RegExp(frame, 'dgu'));

/** The names of people in a message without any capitals: "i owe sam a lunch", "get me and lena an hour". */
function namesDictated({ source, tokens, text }: Sentence, moment: Moment): Name[] {
  const dates = findDates(text, moment, { ranges: true });
  return dictated
    .flatMap((frame) => [...source.matchAll(frame)])
    .flatMap(({ indices, groups }) => {
      const [start = 0, end = 0] = indices?.groups?.name ?? [];
      const [name = '', token] = [groups?.name, tokens.find((each) => each.start === start)];
      const isNone =
        !token ||
        covered(dates, token.at) ||
        isFiller(name) ||
        isTelling(name) ||
        isThing(name) ||
        /['’]/.test(name);
      return isNone || noName.test(name) || nobody.test(name) ? [] : [{ text: name, end }];
    })
    .toSorted((a, b) => a.end - b.end);
}

/** "Call it Pricing catch up", "an hour titled Icon handover" */
function isGiven(tokens: Token[], index: number): boolean {
  return (
    /^(?:titled|entitled|labelled)$/.test(tokens[index - 1]?.word ?? '') ||
    (/^(?:it|this|that)$/.test(tokens[index - 1]?.word ?? '') &&
      /^(?:call|name|title)$/.test(tokens[index - 2]?.word ?? ''))
  );
}

/** "I'm off to Cardiff", "she's over from Canada"; a mail from Ada is somebody's. */
function isGoal(tokens: Token[], index: number): boolean {
  const [verb = '', word] = [tokens[index - 2]?.word, tokens[index - 1]?.word];
  return (word === 'to' && goes.test(verb)) || (word === 'from' && (goes.test(verb) || arrives.test(verb)));
}

/** Words that begin sentences and name nobody. */
const noName =
  /^(?:i|a|an|the|that|this|these|those|there|here|what|which|who|whose|when|where|why|how|is|are|am|was|were|do|does|did|has|have|can|could|will|would|shall|should|may|might|must|let|put|please|yes|no|not|oh|ah|hey|hi|hello|morning|good|great|right|well|ok|okay|thanks|my|our|your|his|her|their|its|in|on|at|for|from|with|to|of|by|after|before|once|every|each|all|both|some|any|one|two|three|first|next|last|invite|accept|decline|send|book|add|set|make|take|find|look|move|cancel|delete|remind|school|work|nothing|something|whatever|since|until|if|unless|although|though|maybe|perhaps|anyway|apparently|honestly|poor|dear|lovely|lucky|sweet|clever|old|little|even|only|meanwhile|finally|sadly|luckily|christmas|easter)$/;
