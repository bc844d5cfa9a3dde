import type { RespondRequest, Request } from './request.ts';
import { sourceOf, tokenAt } from './sentence.ts';
import { orPronoun, readTarget } from './target.ts';
import type { Utterance } from './utterance.ts';

type Response = RespondRequest['response'];

const before: [pattern: RegExp, response: Response][] = [
  [
    /^(?:tentatively accept|say maybe (?:to|for)|(?:reply|answer|respond|rsvp)(?: with)? (?:maybe|tentative(?:ly)?)(?: (?:to|for))?|maybe (?:to|for)|(?:answer )?(?:put|mark) me (?:down )?(?:as|for|down as)? ?(?:a )?(?:maybe|tentative)(?: (?:for|on|to))?|answer me down as (?:a )?(?:maybe|tentative)(?: (?:for|on|to))?|i (?:might|may) (?:be able to )?(?:make|come to|go to|attend|join)(?: it to)?|i am not sure (?:about|if i can make))\b/,
    'tentative',
  ],
  [
    /^(?:accept|rsvp yes(?: (?:to|for))?|rsvp(?: (?:to|for))?(?=.* yes$)|say yes (?:to|for)|(?:reply|answer|respond)(?: with)? yes(?: (?:to|for))?|yes (?:to|for)|confirm (?:my attendance|that i am (?:coming|going|attending)|i am (?:coming|going|attending))(?: (?:to|at|for))?|(?:put|mark) me (?:down )?(?:as|for)? ?(?:going|attending|a yes|yes|coming|in)(?: (?:for|to|at))?|answer me down as (?:a )?(?:yes|going|attending|coming)(?: (?:for|to|at))?|i (?:will|am going to|would love to|can|am happy to) (?:be at|attend|make it to|come to|go to|join|make)|tell (?:them|him|her|\w+) i (?:will be|am coming|will come|am going)(?: (?:at|to))?|i am (?:in|up|on) for)\b/,
    'accepted',
  ],
  [
    /^(?:decline|reject|turn down|refuse|rsvp no(?: (?:to|for))?|rsvp(?: (?:to|for))?(?=.* no$)|say no (?:to|for)|(?:reply|answer|respond)(?: with)? no(?: (?:to|for))?|no (?:to|for)|say i (?:cannot|will not|am not able to) (?:make|come to|attend)(?: it to)?|tell (?:them|him|her|\w+) i (?:cannot|will not|am not) (?:make|come to|coming to|attend(?:ing)?|be at)(?: it to)?|(?:put|mark) me (?:down )?(?:as )?(?:not (?:going|attending|coming)|a no|no)(?: (?:for|to|at))?|answer me down as (?:a )?(?:no|not (?:going|coming|attending))(?: (?:for|to|at))?|send my (?:regrets|apologies)(?: (?:for|to))?)\b/,
    'declined',
  ],
];

const cannotCome =
  /^(?:i|we) (?:cannot|will not|am not|can not|will not be able to|am not able to|am unable to|will have to miss|have to miss|am going to (?:have to )?miss|am gonna miss|need to miss|no longer can|can no longer|am not going to|not going to|will not be|cant|wont)(?: (?:make it (?:to|for)|make|attend(?:ing)?|come to|coming to|join(?:ing)?|be at|be doing|be going to|be coming to|be attending|be there for|going to|go to|doing|do))?\b|^(?:skip|miss) (?!it\b)/;

/** "accept the roadmap review", "decline thursday's workshop and say i'm travelling", "i can't make the demo". */
export function readInvitation(utterance: Utterance): Request | undefined {
  const { text } = utterance;
  if (open.test(text)) {
    return { kind: 'agenda', when: {}, words: [], view: 'unanswered' };
  }
  for (const [pattern, response] of before) {
    const found = pattern.exec(text);
    if (found) return answered(utterance, found[0].length, { response });
  }
  const missed = cannotCome.exec(text);
  if (!missed || /^(?:i|we) \w+(?: \w+)*$/.exec(text)?.[0] === missed[0]) return undefined;
  const request = answered(utterance, missed[0].length, { response: 'declined', orDelete: true });
  const { target } = request;
  return target.words.length > 0 ||
    target.pronoun ||
    target.when.time ||
    target.pick ||
    target.ordinal !== undefined
    ? request
    : undefined;
}

const open =
  /\b(?:invites?|invitations?|rsvps?)\b.*\b(?:not|have not|unanswered|pending|outstanding|waiting|reply|respond|answer|open)\b|\b(?:unanswered|pending|outstanding|open|new|any|my|which|what) (?:\w+ )?(?:invites?|invitations?|rsvps?)\b(?!.* to (?:the|my|a)\b)|\b(?:what|who|which|anything|meetings?) .*\b(?:have|do) i (?:not|still)(?: need to)? (?:answered|replied|responded|answer|reply|respond|rsvp)\b|\bneed(?:s)? (?:a|my) (?:reply|response|answer|rsvp)\b/;

const saying =
  /(?:^| )(?:and|with|but)?(?: a| the)? ?(?:say(?:ing)?|tell(?:ing)? (?:them|him|her|\w+)|(?:note|message|comment|reason)(?: saying| that)?|write|add(?:ing)?|mention|let (?:them|him|her) know|because|since)(?: that)? (?<note>\S.*)$/;

function answered(
  utterance: Utterance,
  length: number,
  rest: Pick<RespondRequest, 'response' | 'orDelete'>,
): RespondRequest {
  const { sentence, text } = utterance;
  const from = tokenAt(sentence, length);
  const said = saying.exec(text.slice(sentence.tokens[from]?.at ?? text.length));
  const end = said
    ? tokenAt(sentence, (sentence.tokens[from]?.at ?? 0) + said.index)
    : sentence.tokens.length;
  const own = readTarget(utterance, from, end);
  const words = own.words.filter(
    (word) =>
      !/^(?:invite|invitation|yes|no|rsvp|more|anymore|longer|because|it|able|after|after-all)$/.test(word),
  );
  const noteAt = text.length - (said?.groups?.note?.length ?? 0);
  const note = said ? sourceOf(sentence, tokenAt(sentence, noteAt), sentence.tokens.length) : '';
  const explains = said && !/(?:^| )(?:because|since) /.test(said[0]);
  const target = { ...own, words };
  return { kind: 'respond', target: orPronoun(target), ...rest, ...(explains && note && { note }) };
}
