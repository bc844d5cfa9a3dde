import type { RespondRequest, Request } from '../request.ts';
import { sourceOf, tokenAt } from '../wording/sentence.ts';
import { orPronoun, readTarget } from '../parts/target.ts';
import { whenOf, type Utterance } from '../wording/utterance.ts';

type Response = RespondRequest['response'];
/** An answer that was found: the part of the text that says it. `told`: not asked for, only said of oneself. */
type Answer = { response: Response; start: number; end: number; told?: true; orDelete?: true };

const word =
  '(?<word>yes|no|maybe|tentative(?:ly)?|in|out|going|attending|coming|not (?:going|coming|attending)|unsure)';
const somebody = '(?:(?:tell|let|inform) (?!me\\b)\\S+(?: know)?(?: that)? |say (?:that )?(?=i ))';

/** Words that give an answer. They open the sentence, or end it: "put me down for launch drinks", "workshop, decline". */
const commands: [pattern: string, response?: Response][] = [
  ['(?:tentatively accept|accept (?=.*\\btentatively$))', 'tentative'],
  [
    '(?:accept(?! (?:that|this) (?:i|we|you|he|she|they|it|the|my)\\b)|confirm(?= (?:the|my|our) (?!time|date|day|details|booking|address|place|room)\\S+(?: \\S+){0,3}$)|confirm (?:my (?:attendance|participation|presence|place|spot|seat)|(?:that )?i am (?:coming|going|attending)))',
    'accepted',
  ],
  ['(?:decline|reject|refuse|turn down|send my (?:regrets|apologies))', 'declined'],
  ['(?:switch|change|move|put) me (?:from (?:yes|no|maybe) )?to (?:a )?(?<word>yes|no|maybe)'],
  [
    `(?:(?:rsvp|say|reply|answer|respond|go)(?: with| as| an?)*|(?:put|mark|count|sign|answer|set) me(?: down)?(?: as| for| an?| to)*) ${word}`,
  ],
];
/** Only when they open it. */
const openings: [pattern: string, response?: Response][] = [
  ['(?<word>yes|no|maybe)(?= (?:to|for|on) )'],
  // "It's a yes from me for the drinks"
  [
    '(?:it is|that is|make (?:it|that)) an? (?:definite |firm |big )?(?<word>yes|no|maybe)(?: from (?:me|us))?(?= (?:to|for|on) )',
  ],
  // "Put maybe on the workshop invite"
  ['(?:put|set|mark|give)(?: down)?(?: an?)? (?<word>yes|no|maybe)(?= (?:on|for|to|against) )'],
  ['(?:put|make it|mark it(?: as)?|set it to)(?: an?)? (?<word>yes|no|maybe|tentative)(?: again)?$'],
  ['rsvp(?= .* (?<word>yes|no|maybe)$)'],
  [
    '(?:change|switch|update|set) (?:my )?(?:answer|rsvp|reply|response)(?=(?: .*)? to (?:a )?(?<word>yes|no|maybe|tentative)$)',
  ],
];
/** What somebody says of themselves. */
const told: [pattern: string, response: Response][] = [
  [
    '(?:i )?(?:might|may)(?: be able to)? (?:make|come|go|attend|join|be at|pop)(?: it| in)?|i am not sure (?:yet )?(?:about|if i can make|whether i can make)|not sure (?:yet )?(?:about|if i can make|whether i can make)',
    'tentative',
  ],
  [
    'i (?:will|can|would love to|am happy to|am able to|am going to|do)(?: still| now| also| probably| definitely)* (?:be (?:at|there)|attend|make it|make(?! an? )|come|go to|join)|i am (?:definitely |still )?(?:coming|going|attending|joining|(?:in|up|on) for)(?! an? )',
    'accepted',
  ],
  ['(?:attend|join)(?= (?:the|my|our) )', 'accepted'],
  ['i am out(?: (?:of|for))?', 'declined'],
];
const opening = [...commands, ...openings].map(([pattern, response]) => ({
  pattern: new RegExp(`^(?:${somebody})?${pattern}\\b`),
  response,
}));
const ending = commands.map(([pattern, response]) => ({
  pattern: new RegExp(`(?<= )${pattern}(?: it| that| please)?$`),
  response,
}));
const saidOfOneself = told.map(([pattern, response]) => ({
  pattern: new RegExp(`^(?:${pattern})\\b`),
  response,
}));
const toldSomebody = new RegExp(`^${somebody}`);
const wordFirst = new RegExp(`^${word}(?= (?:to|for|on|about) )`);
const cannotCome =
  /^(?:(?:i|we) )?(?:cannot|will not(?! (?:be )?(?:need|want)(?:ing)?\b)|am not(?! sure\b)|can not|will not be able to|am not able to|am unable to|will have to miss|have to miss|am going to (?:have to )?miss|am gonna miss|need to miss|no longer can|can no longer|am not going to|not going to|will not be(?! (?:needing|wanting)\b)|not(?= (?:coming|attending|joining|going|doing)\b))(?: (?:make it (?:to|for)|make|attend(?:ing)?|come to|coming to|join(?:ing)?|be at|be doing|be going to|be coming to|be attending|be there for|going to|go to|doing|running|playing|hosting|do))?\b|^(?:skip|miss) (?!it\b)/;

/** "accept the roadmap review", "tell tomas yes for the offsite", "decline thursday's workshop and say i'm travelling". */
export function readInvitation(utterance: Utterance): Request | undefined {
  const { text } = utterance;
  const asked = askedAnswer.exec(text);
  if (asked) {
    const target = readTarget(
      utterance,
      tokenAt(utterance.sentence, asked[0].length),
      utterance.sentence.tokens.length,
    );
    return { kind: 'find', target: { ...target, words: target.words.filter(isName) }, fact: 'answer' };
  }
  const answer = answerIn(utterance);
  if (!answer && open.test(text)) {
    const { days } = whenOf(utterance);
    return { kind: 'agenda', when: days ? { days } : {}, words: [], view: 'unanswered' };
  }
  return answer && respondTo(utterance, answer);
}

/** "Have I accepted the offsite", "am I going to the launch drinks". */
const askedAnswer =
  /^(?:(?:did|have|had) i (?:already |ever |even )*(?:say|said|reply|replied|respond(?:ed)?|rsvp(?:'?d)?|answer(?:ed)?|accept(?:ed)?|decline[d]?|turn(?:ed)? down)(?: with)?(?: (?:yes|no|maybe))?(?: (?:to|for|on))?|what did i (?:answer|reply|say|respond|rsvp) (?:to|for|on)|am i (?:down (?:as|for)|going to|attending|coming to|signed up for|expected at|in for)(?: (?:attending|going|coming)(?: to)?)?)\b(?= \S)(?!.*\b(?:e-?mails?|mails?|messages?)\b)/;

const open =
  /^(?:what|which|anything|is there anything|who)\b.*\b(?:i|me)\b.*\b(?:have to|need to|must|forgot to|got to|should|not yet|still)\b.*\b(?:reply|respond|rsvp|answer)(?: to)?(?: still)?$|\b(?:invites?|invitations?|rsvps?)\b.*\b(?:not|have not|unanswered|pending|outstanding|waiting|reply|respond|answer|open)\b|\b(?:unanswered|pending|outstanding|open|new|any|my|which|what) (?:\w+ )?(?:invites?|invitations?|rsvps?)\b(?!.* to (?:the|my|a)\b)|\b(?:what|who|which|anything|meetings?) .*\b(?:have|do) i (?:not|still)(?: need to)? (?:answered|replied|responded|answer|reply|respond|rsvp)\b|\b(?:what|which|any|anything|are there|is there|show|list)\b.*\b(?:i (?:have|did|do) not|have i not|have not i|did not i)(?: yet| actually)? (?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|rsvp)\b|\bneed(?:s)? (?:a|my) (?:reply|response|answer|rsvp)\b|^(?:what|which|anything|is there|are there|what else|any) .*\b(?:i|am|been) (?:am )?(?:invited to|(?:need|have) to (?:rsvp|accept|decline))\b|^(?:what|which) .*\binvited to\b/;

function answerIn(utterance: Utterance): Answer | undefined {
  const { text } = utterance;
  const missed = cannotCome.exec(text);
  for (const { pattern, response } of opening) {
    const found = pattern.exec(text);
    if (found) return { response: response ?? responseOf(found), start: 0, end: found[0].length };
  }
  const toldTo = toldSomebody.exec(text)?.[0].length ?? 0;
  const yesOrNo = toldTo > 0 && wordFirst.exec(text.slice(toldTo));
  if (yesOrNo) return { response: responseOf(yesOrNo), start: 0, end: toldTo + yesOrNo[0].length };
  const last = endingAnswer(utterance);
  if (last) return last;
  for (const { pattern, response } of saidOfOneself) {
    const found = pattern.exec(text.slice(toldTo));
    if (found) return { response, start: 0, end: toldTo + found[0].length, told: true };
  }
  const late = toldTo > 0 ? cannotCome.exec(text.slice(toldTo)) : missed;
  return late
    ? { response: 'declined', start: 0, end: toldTo + late[0].length, told: true, orDelete: true }
    : undefined;
}

/** "Not sure about the workshop, answer maybe", "launch drinks: yes", "offsite call? i'm in". */
function endingAnswer({ text, sentence, manner }: Utterance): Answer | undefined {
  // Call it “Sam said no”: a name.
  if (sentence.tokens.slice(-2).filter(({ quoted }) => quoted).length === 2) return undefined;
  for (const { pattern, response } of ending) {
    const found = pattern.exec(text);
    if (found) return { response: response ?? responseOf(found), start: found.index, end: text.length };
  }
  // "Hmm, drinks maybe actually": who thinks again may name it in a word.
  const again = / (?:actually|though|tho|then|after all)$/.exec(text)?.index;
  const found = /(?<= )(?:(?<word>yes|no|maybe)|(?:i am|count me) (?<way>in|out))$/.exec(
    text.slice(0, again),
  );
  const stop = found && sentence.tokens[tokenAt(sentence, found.index) - 1];
  // "Launch drinks yes": more than one word, and then the answer.
  const isAgain = found?.groups?.word === 'maybe' && (again !== undefined || manner.instead === true);
  const name = found ? text.slice(0, found.index).trimEnd() : '';
  const named = found?.groups?.word && (isAgain ? shortName : longerName).test(name);
  const parted = stop && (named || /[:,?;.–-]/.test(stop.stop) || /^[-–]$/.test(stop.text));
  return found && parted ? { response: responseOf(found), start: found.index, end: text.length } : undefined;
}

const noName = '(?!(?:the|that|this|it|is|are|do|does|can|will|say|and|with)\\b)';
const shortName = new RegExp(`^${noName}[a-z'-]+(?: [a-z'-]+){0,3}$`);
const longerName = new RegExp(`^${noName}[a-z'-]+(?: [a-z'-]+){1,3}$`);

function responseOf({ groups }: RegExpExecArray): Response {
  const said = groups?.word ?? groups?.way ?? '';
  if (/^(?:yes|in|going|attending|coming)$/.test(said)) return 'accepted';
  return /^(?:no|out|not\b)/.test(said) && said !== 'not sure' ? 'declined' : 'tentative';
}

const saying =
  /(?:^| )(?:and|with|but)?(?: a| the)? ?(?:(?:(?:add|leave|put|include|attach|send|write)(?:ing)? (?:(?:them|him|her|in) )?(?:an? |the )?)?(?:\w+ )?(?:note|message|comment|reason)(?: to say| that says)|say(?:ing)?|tell(?:ing)? (?:them|him|her|\w+)|(?:note|message|comment|reason)(?: saying| that)?|write|add(?:ing)?|mention|explain(?:ing)?|let (?:them|him|her|\w+) know|because|since)(?: that)? (?<note>\S.*)$/;
/** "Say yes to it", "say no for me, I have the plumber", "say no to that one its my lads nativity" is the answer, and no note with it. */
const onlyAnswers =
  /^(?:an? )?(?:yes|no|maybe)(?:$| (?:to (?:it|that|this|them)(?:$| one\b| (?:i|we|it|its|my|the|because|as)\b)|(?:for|from) (?:me|us)\b))/;

function respondTo(utterance: Utterance, answer: Answer): Request | undefined {
  const { sentence, text } = utterance;
  const { response, start, told: isTold, orDelete } = answer;
  const from = start > 0 ? 0 : tokenAt(sentence, answer.end);
  const place = sentence.tokens[from]?.at ?? text.length;
  const said = start > 0 ? null : saying.exec(text.slice(place));
  const end = tokenAt(sentence, start > 0 ? start : said ? place + said.index : text.length);
  const { name: _name, ...own } = readTarget(utterance, from, end);
  const { instant: _now, ...when } = own.when;
  const words = own.words.filter(isName);
  const noteAt = text.length - (said?.groups?.note?.length ?? 0);
  const note = said ? sourceOf(sentence, tokenAt(sentence, noteAt), sentence.tokens.length) : '';
  const explains =
    said && !onlyAnswers.test(said.groups?.note ?? '') && !/(?:^| )(?:because|since) /.test(said[0]);
  const all =
    words.length === 0 &&
    !own.pick &&
    /\b(?:all|everything|every|any)\b/.test(text.slice(place)) &&
    !when.time;
  const target = orPronoun({
    ...own,
    when,
    words,
    ...(start > 0 && words.length > 0 && { mention: true as const }),
  });
  if (isTold && !isToldOfEvent(target, utterance)) return undefined;
  // "I can't do that day" asks for another one.
  if (orDelete && words.length === 0 && /\b(?:that|this) (?:day|time|week|hour)\b/.test(text))
    return undefined;
  // "Can't do friday, thursday at 12": another day is wanted.
  const days = utterance.dates.filter(({ piece }) => piece.kind === 'days');
  if (orDelete && words.length === 0 && days.length > 1) return undefined;
  return {
    kind: 'respond',
    target,
    response,
    ...(all && { all: true as const }),
    ...(orDelete && { orDelete }),
    ...(explains && note && { note }),
  };
}

/** "I'm going to the gym at 6" is news, and no answer; "i can't" alone names nothing. */
function isToldOfEvent(
  { words, when, pick, ordinal, pronoun }: RespondRequest['target'],
  { text }: Utterance,
): boolean {
  if (/^(?:i (?:am|will|might|may)|attend|join|might|may)\b(?! not)/.test(text) && when.time) return false;
  if (pronoun) return / (?:it|that|this|them|those)\b/.test(text);
  return words.length > 0 || when.time !== undefined || pick !== undefined || ordinal !== undefined;
}

function isName(said: string): boolean {
  return !/^(?:invites?|invitations?|yes|no|maybe|rsvp|answer|more|anymore|longer|because|it|able|after|after-all|sorry|sadly|unfortunately|though|every|everyone|afraid|not|sure|yet|go|come|attend|there|answered|replied|responded|unanswered|open|pending|outstanding|have|at|to)$/.test(
    said,
  );
}
