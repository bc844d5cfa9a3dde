import { capital } from '../understand/parts/event-title.ts';
import { isNounPhrase } from '../understand/parts/noun-phrase.ts';
import type { Request } from '../understand/request.ts';

/* What a time is asked about for, where the question has it around its words: it names what is booked then. */

const determiner = '(?:(?:the|my|our|an?|some) )?';
/** "Could I fit my eye test in at noon", "can we squeeze in a haircut on friday" */
const fitsIn = new RegExp(
  `\\b(?:fit|squeeze|slot|sneak|cram|pop|get) (?:in ${determiner}(?<what>\\S+(?: \\S+){0,3}?) (?:on|at|in|this|next|tomorrow|today|tonight|between|before|after|around|then|there)\\b|${determiner}(?<inner>\\S+(?: \\S+){0,3}?) in\\b)`,
  'i',
);
/** "The piano tuner can come at ten. Is that free?" */
const comes = new RegExp(
  '^(?:(?:so|right|ok|hi|hello|um+|well)[ ,]+)*(?:the|my|our) (?<who>\\S+(?: (?!(?:man|woman|people)\\b)\\S+){0,2}?) (?:(?:just|only|now|still|also) )?(?:wants?|needs?|asks?|asked|is asking|has asked|(?:can|could|would|will|might)(?: only)? (?:come|do|make|like|fit|be here)|is coming|offers|offered|has offered|says|said|suggests|suggested|proposes|proposed)\\b',
  'i',
);

/** A question about a time with what it is for. */
export function withPurpose(request: Request, text: string): Request {
  if (request.kind !== 'free' || request.purpose || request.guests.length > 0) return request;
  const { what, inner } = fitsIn.exec(text)?.groups ?? {};
  const name = what ?? inner ?? comes.exec(text)?.groups?.who;
  return name && isNounPhrase(name) && !/^(?:it|that|this|him|her|them)\b/i.test(name)
    ? { ...request, purpose: capital(name) }
    : request;
}
