import { besideWords } from './beside.ts';
import { generic } from './event-title.ts';
import { extraWords } from './extras.ts';
import type { Token } from '../wording/sentence.ts';
import { covered, type Utterance } from '../wording/utterance.ts';

/** What words of a request say about a new event; `skip` is nothing that its name or its guests have. */
export type Part = 'title' | 'called' | 'place' | 'guests' | 'note' | 'remark' | 'beside' | 'skip';

/** Words of a request that stand together and say one thing. */
export type Phrase = { part: Part; tokens: Token[] };

/** What the words before have opened: a name, a bare noun such as "a meeting", guests. */
type Opened = {
  titled: boolean;
  started: boolean;
  /** The noun says nothing about what it is: "an event", "a slot". */
  placeholder: boolean;
  guests: boolean;
  /** After a date, a comma, or at the beginning. */
  begins: boolean;
  /** The word before. */
  before: string;
  /** The event is a task: what it needs is part of its name. */
  task: boolean;
  /** What the words before it were part of. */
  within: Part | undefined;
};

type Opener = {
  /** Begins at a token; all that it matches is no part of the phrase that it opens. */
  words: RegExp;
  part: (opened: Opened) => Part | undefined;
};

const emptyNoun =
  /\b(?:event|entry|slot|time|block|hold|task|todo|to-do|thing|something|note|date|reminder|it|that|this|one|option|then|be)$/;
const calendar = '(?:calendar|diary|schedule|agenda|(?:to-?do|to do|task|reminder)s? list)';
const discussing =
  'discuss|talk|go over|go through|run through|chat|speak|plan|prepare|review|catch up|work on|sort out|look at|finali[sz]e';
const particle =
  /^(?:fill|hand|send|check|log|sign|drop|turn|put|bring|come|comes|coming|pop|plug|phone|call|move|moving|get|let|take|taking|staying|stay|settling|settle|checking|checked|booked|staying|moving)$/;

/** What is named by who it is with. */
const withSomebody = /^(?:1:1|call|meeting|catch-?up|chat|lunch|coffee|dinner|session|sync)$/;

const always = (part: Part) => () => part;
const whenTitled = (part: Part) => (opened: Opened) => (opened.titled || opened.guests ? part : undefined);

/** In the order in which they are tried. */
const openers: Opener[] = [
  // Where it is kept.
  {
    words: new RegExp(
      `^(?:in|into|on|to|onto) (?:(?:my|the|our) )?(?:(?!my |the |our |this |that )[\\p{L}\\d-]+ )?${calendar}\\b`,
      'u',
    ),
    part: always('skip'),
  },
  // "… and we meet in the canteen": a sentence begins that says more.
  {
    words: /^and (?:we|i|it|they) (?:(?:will|can|should) )?(?:be |is |are |meet )?/,
    part: whenTitled('skip'),
  },
  // "The operation that's on the tenth"
  {
    words:
      /^(?:that|which) (?:is|will be) (?=(?:on|at|from|this|next|to(?:day|morrow|night)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the (?:\d|\w+(?:st|nd|rd|th)\b)|half|quarter|\d)\b)/,
    part: whenTitled('skip'),
  },
  // What it is called.
  {
    words:
      /^(?:called|titled|named|labelled|(?:and )?(?:please )?(?:call|name|title|label) (?:it|this(?! (?:mon|tue|wed|thu|fri|sat|sun|week|month|morning|afternoon|evening|coming|next)\w*)|that)(?: as)?|with (?:the )?(?:title|name)(?: of)?) /,
    part: always('called'),
  },
  {
    words: /^(?:the )?(?:title|name|subject|topic)(?: is| should be)? /,
    part: ({ begins }) => (begins ? 'called' : undefined),
  },
  {
    words:
      /^(?:(?:and )?(?:i am|i will|i would|we are|we will|let us) (?:be )?call(?:ing)? (?:it|this|that)(?! off)) /,
    part: always('called'),
  },
  // How it is kept says nothing of what it is.
  {
    words:
      /^as (?:an? )?(?:(?:weekly|monthly|daily|yearly|regular|recurring|repeating|separate|single|all[ -]day) )*(?:series|event|entry|thing|one)\b ?/,
    part: always('skip'),
  },
  {
    words: /^(?:starting|beginning|commencing|effective) (?=from\b|on\b|this\b|next\b|in\b|\w+day\b)/,
    part: always('skip'),
  },
  // Where they get it.
  {
    words:
      /^(?:and )?(?:please )?(?:(?:send|forward|e-?mail|mail) (?:(?:an?|the|her|him|them|out) )*(?:calendar )?(?:invit(?:e|ation)s?|it|this|that)(?: out)? to|(?:her|his|their|the) (?:e-?mail(?: address)?|address) (?:is|are)) (?=\S+@)/,
    part: always('guests'),
  },
  // "… and send it to Sam and Jo"
  {
    words:
      /^(?:and )?(?:please )?send (?:it|this|that|(?:an? |the )?(?:calendar )?invit(?:e|ation)s?)(?: out)? to (?!(?:the|my|an?|be|print|me|us)\b)(?=\S)/,
    part: whenTitled('guests'),
  },
  {
    words: /^(?:down )?as (?:an? |my |the )?/,
    part: ({ titled }) => (titled ? undefined : 'title'),
  },
  // What it shall have, which is read from the whole text.
  { words: extraWords, part: always('skip') },
  {
    words:
      /^(?:(?:and|with|plus|also|please) )*(?:(?:remind|alert|notify|ping|nudge|warn|buzz) me|(?:(?:set|add|include|put|have|give me) )?(?:an? |the )?(?:(?:\d\S*|[a-z]+-(?:minute|hour|day)|hour|minute|day|email|pop-?up|extra|second|usual) )?(?:reminder|alert|notification|alarm|nudge|ping|buzz|prod|poke|heads[ -]up|warning)s?)\b ?/,
    part: whenTitled('skip'),
  },
  {
    words:
      /^(?:and )?(?:with |add |leave )?(?:an? |the )?(?:notes?|description|comment)(?: saying| that says| to say| that| to)? /,
    part: ({ begins, titled, guests }) => (begins && (titled || guests) ? 'remark' : undefined),
  },
  // "On Sunday from 10 to 12, before lunch at Mum's": where the meal is says nothing of where this is.
  {
    words: /^(?:before|after) (?:breakfast|brunch|lunch|dinner|tea|supper) (?:at|in) (?:the |my )?\S+/,
    part: whenTitled('skip'),
  },
  // The event it is next to.
  {
    words: besideWords,
    part: ({ before }) => (/^look(?:ing|s)?$/.test(before) ? undefined : 'beside'),
  },
  // Who comes.
  {
    words: /^(?:and )?(?:please )?send (?:\S+ ){0,3}?(?:an? |the )?(?:calendar )?invit(?:e|ation)s?\b ?/,
    part: always('skip'),
  },
  { words: /^(?:and )?(?:please )?(?:invite|inviting|including|include) /, part: always('guests') },
  { words: /^and add /, part: always('guests') },
  {
    words: /^(?=(?:both|all) of them\b|them both\b|(?:her|him|them) (?:for (?:\d+|an?|half)|then|at|on)\b)/,
    part: ({ titled, started }) => (titled || started ? undefined : 'guests'),
  },
  { words: /^for (?:me|us|myself)\b(?! (?:and|to|&)) ?/, part: always('skip') },
  {
    words: /^with /,
    part: ({ task, within, before }) =>
      task || (within === 'beside' && withSomebody.test(before)) ? undefined : 'guests',
  },
  // Where it is.
  {
    words: /^(?:(?:over|round|down|up) )?(?:at|@) /,
    part: ({ titled, started, guests, begins, before }) =>
      (titled || started || guests || begins) && !/^look(?:ing)?$/.test(before) ? 'place' : undefined,
  },
  // "Book a call then, 30 minutes"
  { words: /^(?:from )?(?:then|there)$/, part: always('skip') },
  { words: /^from then /, part: always('skip') },
  { words: /^(?:afterwards|beforehand)\b ?/, part: whenTitled('skip') },
  // "Put dentist down for the 14th"
  { words: /^down (?=for\b|on\b|at\b|in\b)/, part: whenTitled('skip') },
  {
    words: /^(?:then|there) (?=for\b|the \b|in the\b|on\b|at\b|\d|an? |half|one|two|with|please)/,
    part: whenTitled('skip'),
  },
  // "Put Offsite in as a three day trip"
  { words: /^in as (?:an? |my |the )?/, part: whenTitled('skip') },
  // "Put a walk in before it": the verb's own word.
  {
    words: /^in (?=(?:before|after|for|between|around|there|first|on|at|from|every|this|next)\b)/,
    // "Remind me to hand the form in on friday": there it belongs to the verb.
    part: ({ task, started }) => (task && started ? undefined : 'skip'),
  },
  {
    words: /^in (?!law\b|lieu\b|as\b)/,
    part: ({ titled, guests, started, begins, before, task }) =>
      (titled || guests || (started && begins)) && !task && !particle.test(before) ? 'place' : undefined,
  },
  // A phone is nowhere.
  { words: /^(?:on|via|over|by) (?:the )?phone\b ?/, part: always('skip') },
  {
    words: /^(?:on|via|over) (?=(?:zoom|google meet|meet|teams|microsoft teams|skype|slack|webex)\b)/,
    part: always('place'),
  },
  {
    words: /^from (?=\S)/,
    part: ({ titled, begins }) => (titled && begins ? 'place' : undefined),
  },
  {
    words: /^(?=(?:room|studio|floor|level) )/,
    part: ({ titled, begins }) => (titled && begins ? 'place' : undefined),
  },
  {
    words: /^(?:the )?(?:place|location|venue|where)(?: is)? (?:called |named )?/,
    part: ({ titled, begins }) => (titled && begins ? 'place' : undefined),
  },
  {
    words: /^(?:the |its )?(?:place|venue|restaurant|pub|bar|cafe|hotel|club) is (?:called|named) /,
    part: whenTitled('place'),
  },
  // How long it is, which is read from the whole text.
  {
    words:
      /^(?:it |that |this )?(?:probably |usually |normally )?(?:should|will|would|might|shall|takes|lasts)\b(?: (?:only|just|probably))?(?: (?:take|last|be|run))?(?: (?:about|around|roughly|up to))? ?/,
    part: ({ titled, guests, started, begins }) =>
      (titled || guests || started) && begins ? 'skip' : undefined,
  },
  // Why it is.
  {
    words:
      /^(?:so (?:that )?(?:i|we|he|she|they|it|people|everyone) (?!can\b|could\b|have time|get to)(?:(?!.*\b(?:invite|remind|with|until|for \d)\b|.*\d).*$)?|because |cos |since (?:i|we|he|she|it|they) |before (?:someone|somebody|anyone|i forget|they)\b|in case )/,
    part: whenTitled('skip'),
  },
  { words: /^so (?:that )?(?:nobody|no one|noone|no-one) .*$/, part: always('skip') },
  // What it is about.
  {
    words: /^so (?:that )?(?:i|we) (?:can|could|have time to|get to) /,
    part: ({ titled }) => (titled ? 'skip' : 'title'),
  },
  {
    words: /^on (?=(?:the|our|my) )/,
    part: ({ titled, within }) => (!titled && within === 'guests' ? 'note' : undefined),
  },
  { words: /^(?:it is |that is )?(?:about|re|regarding) /, part: ({ task }) => (task ? undefined : 'note') },
  {
    words: new RegExp(`^to (?=(?:${discussing})\\b)`),
    part: ({ started, guests, titled, task }) =>
      (started || guests) && !task ? 'note' : titled ? undefined : 'title',
  },
  { words: /^to /, part: ({ titled }) => (titled ? undefined : 'title') },
  {
    words: /^for /,
    part: ({ titled, started, placeholder, within, before }) =>
      before === 'appointment'
        ? undefined
        : titled && within === 'place'
          ? 'skip'
          : titled
            ? undefined
            : started && !placeholder
              ? 'note'
              : 'title',
  },
];

/** Opens nothing, and says nothing of the event: "book *me* an hour". */
const recipient = /^(?:me|us|myself)$/;

/**
 * Cuts what follows a token into what it says about the event. A date ends a phrase, and so does a comma once the event
 * has a name; what comes after is of no use until an opener tells what it is.
 */
export function partsOf(
  { sentence, text, dates }: Pick<Utterance, 'sentence' | 'text' | 'dates'>,
  from: number,
  options: { first: Part; task?: boolean | undefined; titled?: boolean | undefined },
): Phrase[] {
  const { tokens } = sentence;
  const phrases: Phrase[] = [{ part: options.first, tokens: [] }];
  const has = (part: Part) =>
    phrases.some((phrase) => phrase.part === part && !generic.test(wordsOf(phrase.tokens)));
  const open = (part: Part) => phrases.push({ part, tokens: [] });
  const named = () => options.titled === true || has('title') || has('called');
  let opened = -1;
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if (covered(dates, token.at)) {
      if (index < from && !named()) return;
      open(
        named()
          ? isPlaceAfter(token, tokens.slice(index + 1)) && !has('place')
            ? 'place'
            : 'skip'
          : 'title',
      );
      return;
    }
    const after = tokens[index + 1];
    const joins = /^(?:and|to|&|-|through)$/.test(token.word) && before && covered(dates, before.at);
    if (index < from || token.at < opened || (joins && after && covered(dates, after.at))) return;
    const part = phrases.at(-1)?.part;
    const titles = phrases.filter((phrase) => phrase.part === 'title');
    const state = {
      titled: named(),
      started: titles.some((phrase) => phrase.tokens.length > 0),
      placeholder: titles.some((phrase) => emptyNoun.test(wordsOf(phrase.tokens))),
      guests: has('guests'),
      begins: !before || index === from || /[,;:.]/.test(before.stop) || covered(dates, before.at),
      before: before?.word ?? '',
      task: options.task ?? false,
      within: part,
    };
    if (!state.started && part === 'title' && !token.quoted && recipient.test(token.word)) return;
    const next = token.quoted || part === 'remark' ? undefined : openerAt(text.slice(token.at), state);
    // "Book both of them then, “Pitch lunch”"
    const isName = part === 'title' || (state.begins && part !== 'place' && !has('called'));
    if (token.quoted && !before?.quoted && isName) open('called');
    if (next && (next.part === 'skip' || tokens[index + 1])) {
      // What stands before the name, such as the calendar it goes to, leaves the name to come.
      open(next.part === 'skip' && !named() ? 'title' : next.part);
      opened = token.at + next.length;
      if (next.length > 0) return;
    }
    // “Book club” in, “Hotel Oslo” as one event: a name that is quoted ends with its quote.
    const last = phrases.at(-1);
    if (!token.quoted && before?.quoted && last?.part === 'called' && last.tokens.at(-1) === before)
      open('skip');
    phrases.at(-1)?.tokens.push(token);
    if (/[,;]/.test(token.stop) && !token.quoted && phrases.at(-1)?.part !== 'guests' && named())
      open('skip');
  });
  return phrases;
}

function openerAt(ahead: string, state: Opened): { part: Part; length: number } | undefined {
  for (const { words, part } of openers) {
    const found = words.exec(ahead);
    const opens = found && part(state);
    if (opens) return { part: opens, length: found[0].length };
  }
  return undefined;
}

const placeNoun =
  /\b(?:street|road|lane|avenue|square|station|caf[eé]|pub|tavern|surgery|clinic|hospital|church|library|restaurant|hotel|place)$|\b(?:place|surgery|shop|room|hall|bar|pub|caf[eé]) (?:on|in|at|by|near) (?:the )?\S|\S (?:hall|school|park|centre|center|theatre|cinema|gym|studio|office|club|canteen|gardens?|nursery|college|university|museum|gallery|arena|stadium|pool|beach|dental|dentists?|vets?)$/;

const doesSomething =
  /^(?:sounds?|seems?|looks?|is|are|was|were|has|have|had|will|wants?|needs?|gets?|says?|said|knows?|likes?|loves?|hates?|thinks?|does|did|can|cannot|could|would|should|must)$/;

/** "… at 8, The Lantern", "… 9am, 14 Elm Street", "…, the corner cafe": a capital, a house number or "the". */
function isPlaceAfter(token: Token, after: Token[]): boolean {
  const [first, second] = after;
  // "At three, I deserve it"
  if (!first || first.word === 'i') return false;
  // "At eleven, the girl sounds terribly keen"
  if (after.slice(1, 4).some(({ word }) => doesSomething.test(word))) return false;
  const end = after.findIndex(({ stop }) => /[,;]/.test(stop));
  const words = wordsOf(after.slice(0, end < 0 ? 6 : end + 1));
  if (placeNoun.test(words) && !/^(?:with|for|at|in|and|to|about|call|invite|remind)\b/.test(words))
    return true;
  // "Pub quiz wednesday 8pm the crown"
  const isLast = first.word === 'the' && second !== undefined && after.length <= 3;
  if (!/,/.test(token.stop))
    return isLast || (/^The$/.test(first.text) && /^\p{Lu}/u.test(second?.text ?? ''));
  return (
    /^\p{Lu}/u.test(first.text) ||
    (first.word === 'the' && after.length <= 5) ||
    (/^\d{1,4}[a-z]?$/i.test(first.text) && /^\p{L}/u.test(second?.text ?? ''))
  );
}

function wordsOf(tokens: Token[]): string {
  return tokens.map(({ word }) => word).join(' ');
}
