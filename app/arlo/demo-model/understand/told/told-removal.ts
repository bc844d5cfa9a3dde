import type { Match } from '../../dates/piece.ts';
import { isEmpty, withoutEdge } from '../../dates/when.ts';
import { mentionIn } from '../parts/mention.ts';
import { isNounPhrase } from '../parts/noun-phrase.ts';
import type { DeleteRequest, Request, Target } from '../request.ts';
import { withScope } from '../parts/scope.ts';
import { tokenAt } from '../wording/sentence.ts';
import { ordinalIn, readTarget } from '../parts/target.ts';
import { whenOf, type Utterance } from '../wording/utterance.ts';
import { othersDoing } from '../requests/delete.ts';
import { deleteVerb } from '../wording/verbs.ts';

/** Questions, and wishes for something other than that an event goes. */
const otherWish =
  /^(?:what|when|where|who|why|how|which|whose|is|are|was|were|did|does|should i|should we|shall i|do i|do we|has|have i|have we|am i|any|anything|find|show|list|check|book|schedule|add|create|set|make an?|move|reschedule|rename|invite|remind|undo|restore|revert|accept|decline)\b|\b(?:do not|never|not to) (?:cancel|delete|remove|drop)\b|\b(?:whether|if) to\b|\bthinking (?:of|about)\b|\b(?:tell|show) me\b|\b(?:move|reschedule|push|instead|rename|undo|restore|extend|lengthen)\b/;
/** What says that something shall go, or that it will not be. */
const cues = [
  new RegExp(`\\b(?:${deleteVerb}|deleted|removed|binned|scrapped|dropped|scratch|unbooked)\\b`),
  /\b(?:is|are|was|has been|have been|got|gets|being|'s|'s been) (?:now |just |all )?(?:off|cancell?ed|called off|scrapped|dead|history)\b/,
  /\b(?:no longer|not) (?:needed|required|necessary|happening|going ahead|taking place|on any ?more|on after all)\b/,
  /\b(?:no longer|not|never) (?:going to |gonna |be |want to |wanting to )*(?:do|doing|have|having|go to|go|going|need|want|attend|attending|play|playing)\b/,
  /\b(?:fell|fallen|fall) through\b|\bno more\b/,
  // "Focus blocks both gone", "pottery off for good"
  /\b(?:both|all) (?:off|gone|out)\b|\boff for good\b/,
  /(?<!\b(?:i|we|you|they|he|she|who|to) )\b(?:can|could|has to|have to|ha(?:s|ve) got to|(?<=\w's )got to|needs? to|must|should|may|might as well) (?:be )?(?:go|goes|gone|disappear|come (?:out|off)|deleted|removed|cancell?ed|dropped|scrapped|binned|cleared)\b(?! (?:to|on|from|until|at|back|up|over|\d))/,
  /\b(?:take|get|pull|strike|cross) (?:\S+ ){1,6}(?:out|off)\b/,
  /\b(?:stop|end|quit|finish|discontinue) (?:\S+ ){1,4}series\b/,
];
/** "No haircut this saturday"; with a comma it would be an answer. */
const noSuch = /^\W*no (?!time|idea|way|problem|worries|it|that|not|i|on|at|in)[a-z]/i;
/** Words that only say that it goes, or why. */
const going =
  /^(?:(?:un)?cancel(?:l?ed|l?ing)?|delet(?:e[ds]?|ing)|remov(?:e[ds]?|ing)|bin(?:ned)?|drop(?:ped)?|scrap(?:ped)?|scratch|ditch|rid|kill|erase|take|get|pull|strike|cross|cut|goes|gone|happening|longer|needed|required|need|fell|fallen|through|more|no|not|doing|after|all|any|go|come|out|off|stop|end|quit|series|u|us|whatever|both|either|entry|slot|already|turns|turned|apparently|sadly|unfortunately|since|because|cos|done|finished|forget|mind|changed|staying|here|trip|anyway|plans|lets|let|can|could|:\(|:\))$/;

const removes = new RegExp(`^(?:${deleteVerb})$`);
const ordersRemoval = new RegExp(`\\b(?:${deleteVerb})\\b`);

/**
 * The removal that a message tells, where what was read of its clauses is no request or leaves open which event is
 * meant: "no haircut this sat after all", "the tax return is done, you can delete it".
 */
export function toldRemoval(utterance: Utterance, read: Request, typed: string): DeleteRequest | undefined {
  const { text } = utterance;
  const isTold = cues.some((cue) => cue.test(text)) || (noSuch.test(typed) && utterance.dates.length > 0);
  if (!isOpen(read) || utterance.asks || otherWish.test(text) || othersDoing.test(text) || !isTold)
    return undefined;
  if (isQuoted(read, utterance)) return undefined;
  const both = bothOf(utterance);
  if (both) return withScope({ kind: 'delete', target: both }, utterance);
  const place = placeTold(text);
  if (place !== undefined) return { kind: 'delete', target: { words: [], when: {}, ordinal: place } };
  const mention = mentionIn(utterance);
  const words = mention?.words.filter((word) => !going.test(word) && !removes.test(word)) ?? [];
  if (!mention || words.length === 0) return undefined;
  const near = withoutEdge(whenOf(utterance, dayOfAll(utterance.dates)));
  const { when: _when, ...target } = mention;
  const request: DeleteRequest = {
    kind: 'delete',
    target: {
      ...target,
      words,
      name: words.join(' '),
      // "Focus blocks tomorrow and 1 dec, both gone": one of each day.
      ...(near.each ? { when: near } : { when: {}, ...(!isEmpty(near) && { near }) }),
      // "Priya is off on friday" takes no event of another day that has her name.
      ...(words.length === 1 && !ordersRemoval.test(text) && { whole: true as const }),
    },
  };
  const scoped = withScope(request, utterance);
  return read.kind === 'delete' && read.scope ? { ...scoped, scope: read.scope } : scoped;
}

/** "Delete “Cancel all meetings”": every word in quotation marks is part of the name. */
function isQuoted(read: Request, { sentence }: Utterance): boolean {
  const quoted = sentence.tokens.filter((token) => token.quoted);
  return (
    read.kind === 'delete' &&
    quoted.length > 0 &&
    quoted.every(({ word }) => read.target.words.includes(word.replace(/'s$/, '')))
  );
}

/** "Both the night train and the brunch are off": one event of each name. */
function bothOf(utterance: Utterance): Target | undefined {
  const { text, sentence } = utterance;
  const found = both.exec(text)?.indices?.groups?.names;
  return found && readTarget(utterance, tokenAt(sentence, found[0]), tokenAt(sentence, found[1]));
}

const both =
  /^both (?<names>(?:the|my|our) \S.*? and (?:the |my |our )?\S.*?) (?:are|can|have to|has to|must|should|need|got|fell|were)\b/d;

/** "No pottery this week, remove just thursday": of a week and a day, the day. */
function dayOfAll(dates: Match[]): Match[] {
  const isDay = ({ piece }: Match) => piece.kind === 'days' && piece.unit === 'day';
  return dates.some(isDay) ? dates.filter((match) => match.piece.kind !== 'days' || isDay(match)) : dates;
}

/** "The second one can go, the car's at the garage": its place among those that were shown. */
function placeTold(text: string): number | undefined {
  const place = placeGoes.exec(text)?.groups?.place;
  return place === undefined ? undefined : ordinalIn(place);
}

const placeGoes =
  /^(?<place>the (?:\S+)(?: one)?(?: of (?:\w+ )?\w+)?) (?:(?:can|could|has to|needs? to|must|should|may|might as well) (?:be )?(?:go|disappear|come (?:out|off)|deleted|removed|cancell?ed|dropped|scrapped|binned|cleared)|is (?:now )?(?:off|cancell?ed|no longer needed|not needed|not happening))\b(?! (?:to|on|from|until|at|back|up|over|\d))/;

function isOpen(read: Request): boolean {
  switch (read.kind) {
    case 'fragment':
    case 'unknown':
    case 'agenda':
    case 'find':
      return true;
    // "The physio has to go": nothing is said of where to.
    case 'change':
      return isEmpty(read.to) && Object.keys(read).every((key) => /^(?:kind|target|to|otherwise)$/.test(key));
    case 'delete':
      return !isName(read.target);
    default:
      return false;
  }
}

/** Whether a target is a name, or a place in a list or a day, and not the words of half a sentence. */
function isName({ words, name, mention, parts, when }: Target): boolean {
  if (mention) return when.days !== undefined;
  return (
    words.length === 0 || parts !== undefined || (words.length <= 4 && isNounPhrase(name ?? words.join(' ')))
  );
}
