import { readGuests } from '../parts/guests.ts';
import { isThing } from '../requests/guest-change.ts';
import { isTelling } from '../parts/mention.ts';
import type { ChangeRequest, NamedGuest } from '../request.ts';
import { tokenAt } from '../wording/sentence.ts';
import { isFiller } from '../parts/target.ts';
import { commandVerb } from '../wording/verbs.ts';
import { covered, type Span, type Utterance } from '../wording/utterance.ts';

/** Who is to come to an event, or no longer, and where the message says it. */
type ToldPeople = Pick<ChangeRequest, 'add' | 'remove'> & { spans: Span[] };

const word = "(?:[^\\s@]+@[^\\s@]+|\\p{L}[\\p{L}'’-]*)";
/** Up to four names, in whatever way they are joined. */
const who = `(?<who>${word}(?: (?:(?:and|&|plus) )?${word}){0,3}?)`;
const ending = `(?= (?:(?:and )?(?:${commandVerb}|tell|let)|but|so|then|please|now|instead|at|for)\\b|$)`;

/** Words around the name of somebody who is to come. */
const coming = [
  // What is done with the person: "add kim to …", "send him an invite".
  `\\b(?:invite|add|include|loop in|rope in|bring in|bring along|cc|send|get|bring|loop|rope) ${who}(?: (?:an?|the) (?:invite|invitation|link)\\b| (?:along|too|as well|also|in|to|on|onto|into|as)\\b|${ending})`,
  `\\b(?:put|have|pop|stick) ${who} (?:on(?= (?:the|it|that|my|our|this)\\b|$)|down for\\b|in(?= (?:it|the meeting)\\b))`,
  `\\b(?:send|forward|share) .*\\b(?:invite|invitation|link|details)(?: on)? to ${who}${ending}`,
  // What the person does: "jonas wants to sit in on …".
  `(?:^|\\b(?:if|so|and|but|because|also|would like|want|need|can|could|may|should) )${who} (?:(?:wants?|would like|would love|asked|needs?|has|have|ought|is going|are going|hopes?|should|must|will|can|could|may|might|is|are) )?(?:to )?(?:also |really |still |probably )?(?:be (?:in|on|at|there|part of|invited|added|included)|(?:joins?|joined|joining|sits? in|comes?|came|coming|attends?|attending|tags? along)\\b(?! (?:late|early|at|on|from|back|up)\\b)|gets? an? (?:invite|invitation))`,
].map((pattern) => new RegExp(pattern, 'du'));
/** And of somebody who is not. */
const leaving = [
  `\\b(?:take|drop|remove|leave|strike|cut|kick|get|scratch|pull) ${who} (?:off|out|from)\\b`,
  `\\b(?:un-?invite|dis-?invite|remove|drop) ${who}${ending}`,
  `(?:^|\\b(?:so|and|but|because) )${who} (?:(?:is|are) no longer (?:needed|coming|going|joining|attending|part|invited)|(?:does not|do not|need not|no longer needs?|no longer has|should not)(?: (?:need|have))?(?: to)? (?:be|join|attend|come)|(?:has |have )?dropped out|is out of|backed out)\\b`,
].map((pattern) => new RegExp(pattern, 'du'));
/** Whom a message speaks of first: the "her" of what follows. */
const speakingOf = new RegExp(
  `^(?:(?:so|ok|and|but|because|since|hey) )*${who} (?:cannot|could|will|would|wants?|is|are|has|have|needs?|asked|asks|says?|said|does|do|did|dropped|just|can|should|might|may|also|rang|called)\\b`,
  'du',
);
const noPerson =
  /^(?:rid|(?:i|we|they|he|she|it|you|that|who)['’](?:d|m|ll|ve|re|s)|he|she|who|which|none|noone|no|yes|if|when|where|what|why|how|over|under|after|before|until|to|into|back|half|quarter|noon|midday|more|less|all|every|each|video|zoom|teams|notes?|description|location|place|room|title|name|length|minutes?|hours?)$/;

const spokenOf = new RegExp(
  `(?:^|\\b(?:and|but|because|since|so) )(?<who>${word}(?: and ${word})?) (?:(?:actually|really|also|always|never|just|still|both|each|all) )*(?:is|are|has|have|want|know|need|can|could|\\w{2,}s|\\w{2,}ed|lost|said|wrote|sent|asked|told|knew)\\b`,
  'du',
);

/** Whom a clause speaks of: the "him" of what another one asks for. */
export function personSpokenOf(utterance: Utterance): NamedGuest[] {
  const people = found(utterance, [spokenOf]).flatMap(({ guests }) => guests);
  return people.some(({ name }) => pronoun.test(name)) ? [] : people;
}

/** "Jonas wants to sit in on the demo, send him an invite", "take lena off and put sam on". */
export function peopleTold(utterance: Utterance): ToldPeople {
  const added = found(utterance, coming);
  const removed = found(utterance, leaving);
  const [subject] = found(utterance, [speakingOf]);
  const named = (all: Named[]) =>
    all.flatMap(({ guests }) =>
      guests.flatMap((guest) => (pronoun.test(guest.name) ? (subject?.guests ?? [guest]) : [guest])),
    );
  const remove = unique(named(removed));
  const off = new Set(remove.map(({ name }) => name));
  // Who is to be taken off is asked to come by nothing else.
  const add = unique(named(added)).filter(({ name }) => !off.has(name));
  const spans = [...added, ...removed, ...(add.length + remove.length > 0 && subject ? [subject] : [])];
  return { ...(add.length > 0 && { add }), ...(remove.length > 0 && { remove }), spans };
}

const pronoun = /^(?:him|her|them)$/;

type Named = Span & { guests: NamedGuest[] };

function found(utterance: Utterance, patterns: RegExp[]): Named[] {
  return patterns.flatMap((pattern) => {
    const match = pattern.exec(utterance.text);
    const [start, end] = match?.indices?.groups?.who ?? [0, 0];
    const last = match ? match.index + match[0].length : 0;
    // "The tax return should be on friday": what has a date after it is no guest list.
    const isDated = utterance.dates.some((date) => date.start <= last + 1 && date.end > end);
    const guests = match && !isDated ? peopleAt(utterance, start, end) : undefined;
    return match && guests ? [{ guests, start, end }] : [];
  });
}

function peopleAt({ sentence, dates }: Utterance, start: number, end: number): NamedGuest[] | undefined {
  const tokens = sentence.tokens.slice(tokenAt(sentence, start), tokenAt(sentence, end));
  const isNone = tokens.some(
    ({ word: said, at, quoted }) =>
      quoted ||
      covered(dates, at) ||
      noPerson.test(said) ||
      isThing(said) ||
      (!/^(?:and|him|her|them|&|plus)$/.test(said) && (isFiller(said) || isTelling(said))),
  );
  if (isNone || tokens.length === 0) return undefined;
  const { guests, phrase } = readGuests(tokens, sentence.source);
  return guests.length > 0 && phrase === '' ? guests : undefined;
}

function unique(guests: NamedGuest[]): NamedGuest[] {
  return guests.filter(({ name }, index) => guests.findIndex((other) => other.name === name) === index);
}
