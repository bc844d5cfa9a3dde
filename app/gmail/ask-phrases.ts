/** What a sentence asks for: the words of the task, and where in the sentence they stand. */
export type Ask = {
  /** `send me the numbers by Friday?` */
  words: string;
  /** A word that has to go before them to make a task of them: `Provide`. */
  prefix: string;
  index: number;
};

type Phrase = {
  pattern: RegExp;
  prefix?: string;
  suffix?: string;
  /** Only a date makes it more than talk. */ needsDate?: true;
};

const filler =
  '(?:(?:please|pls|kindly|maybe|perhaps|possibly|also|just|quickly|both|all|still|then|by any chance),? )*';
const task = '(?<task>[a-z].*)';

/** What follows a polite word without asking for anything. */
const courtesy =
  "(?!(?:find|note|see|do not|don['’]t|feel|accept|be|excuse|forgive|pardon|ignore|disregard|enjoy|refer|hesitate|visit|click|unsubscribe|allow|bear|stand by|stay|keep in mind|remain|expect|give my|say hi|a|an|the|my|our|your|and|or|but|if|with|for|to|in|it|i|you|we|they|have your)\\b|let (?:me|us) know if (?:you (?:have|need|want|would|wish|can think|run into)|you['’]d|there|anything|any|i can|we can|it|that helps|something))";
const noQuestion =
  '(?!(?:believe|imagine|guess|like|prefer|rather|be|ever|even|hear|feel|make it|not|mind|remember when|see (?:it|that|this|the|me|my|anything)|tell me why you)\\b)';
const verbs =
  'send|bring|call|reply|respond|confirm|book|review|sign|return|check|update|approve|fill|complete|submit|share|prepare|order|pay|tell|answer|register|forward|upload|schedule|ping|email|write (?!to us)|finish|arrange|print|pick up|ask|invite|contact|remind|rsvp|add|get back|give me|give us|look at|take a look|have a look|let (?:me|us) know|keep|clean|move|cancel|test|merge|fix';

const phrase = (source: string, more: Omit<Phrase, 'pattern'> = {}): Phrase => ({
  pattern: new RegExp(source, 'i'),
  ...more,
});

const requests: Phrase[] = [
  phrase(`\\b(?:can|could|would|will) (?:you|someone|somebody)(?: guys)? ${filler}${noQuestion}${task}`),
  phrase(`\\bwould you mind (?<task>[a-z]+ing\\b.*)`),
  phrase(`\\b(?:please|pls|kindly),? ${filler}${courtesy}${task}`),
  phrase(
    `\\b(?:i|we)(?:['’]d| would)? (?:really |also )?(?:need|want|like|expect|ask|require) you(?: all| both)? to ${task}`,
  ),
  phrase(
    `(?<!\\b(?:what|all|everything|anything|things?|whatever|that|if|when|once|where|how|unless|until) )\\byou(?:['’]ll| will)? (?:all |both |also |still )*(?:need|have|are (?:asked|required|requested|expected)|ought) to (?!(?:be|do nothing|see|read this|have|know|understand|admit|realise|realize)\\b)${task}`,
  ),
  phrase(
    `\\byou (?:must|should)(?: also| please)? (?!(?:be|have|see|receive|get|find|hear|feel|know|not|try)\\b)${task}`,
    { needsDate: true },
  ),
  phrase(`\\b(?:don['’]t|do not) forget to ${task}`),
  phrase(`\\b(?:don['’]t|do not) forget (?!to\\b|that\\b|about\\b)${task}`, { prefix: 'Remember' }),
  phrase(`\\b(?:remember|be sure|make sure) to ${task}`),
  phrase(
    `\\bbe (?:really |very |so )?(?:great|good|nice|helpful|lovely|fantastic|wonderful|kind) if you (?:could|can|would) ${task}`,
  ),
  phrase(`\\b(?:appreciate|grateful|glad|love|thankful|happy)(?: it)? if you (?:could|can|would) ${task}`),
  phrase(`\\bif you (?:could|can) (?<task>.+?),? (?:that|it|this)(?:['’]d| would) (?:be|help)`),
  phrase(
    `\\b(?:are you able to|is it possible for you to|would it be possible(?: for you)? to|do you have time to|any chance (?:that )?you (?:could|can)|(?:wonder(?:ing|ed)?|curious) (?:if|whether) you (?:could|can|would)) ${filler}${task}`,
  ),
  phrase(
    `\\b(?<!(?:i['’]ll|will|to) )${courtesy}(?<task>(?:let (?:me|us) know|tell (?:me|us)) (?!how it (?:goes|went|all)).+)`,
  ),
  phrase(`^(?:and |so |also |then |now |but )?${courtesy}(?<task>(?:${verbs})\\b.+)`),
  phrase(
    `\\b(?:i|we)(?:['’]m| am| are|['’]re)?(?: still| really| just| only| also)* (?:need|require|await|waiting for|missing) (?!(?:to|you|it|more time|help|some help)\\b)${task}`,
    { prefix: 'Provide', needsDate: true },
  ),
  phrase(`\\b(?:deadline|due date|closing date) for (?<task>.+?) (?:is|was moved to|has moved to)\\b`, {
    suffix: '(deadline)',
    needsDate: true,
  }),
  phrase(`^(?:the |your |our )?(?<task>[^,.;:]{3,80}?) (?:is|are) due\\b(?! to\\b)`, {
    suffix: '(due)',
    needsDate: true,
  }),
];

/** Sentences that say that nothing is to be done, or only what to do in some case. */
const nothingToDo =
  /\bno (?:need to|action (?:is )?(?:needed|required)|(?:reply|response) (?:is )?(?:needed|required|necessary))|\b(?:don['’]t|do not|needn['’]t) (?:need|have|bother|worry|reply|respond)\b|\bnothing (?:to do|else to)|\byou can (?:ignore|disregard)|^(?:if|should) (?:you (?:have|need|want|would|wish|like|are not|aren['’]t|did|do not|don['’]t|no longer|received|get|run)|you['’]d|there|anything|any|questions)/i;

/** The first thing that a sentence asks of its reader; undefined when it asks for nothing. `dated`: it names a date. */
export function findRequest(sentence: string, dated: boolean): Ask | undefined {
  if (nothingToDo.test(sentence)) return undefined;
  return requests
    .filter(({ needsDate }) => dated || !needsDate || /\b(?:from you|your)\b/i.test(sentence))
    .flatMap((each) => {
      const match = each.pattern.exec(sentence);
      const words = match?.groups?.task;
      if (!match || words === undefined) return [];
      const index = match.index + match[0].indexOf(words);
      return [{ words: each.suffix ? `${words} ${each.suffix}` : words, prefix: each.prefix ?? '', index }];
    })
    .toSorted((left, right) => left.index - right.index)[0];
}

const promiseVerbs =
  'send|bring|book|get back|reply|answer|check|review|share|prepare|write|call|finish|do|look|update|follow up|pay|order|arrange|organise|organize|take care|make|sign|draft|ask|fix|let you know|forward|bake|cook|buy|pick up';
const promise = new RegExp(
  `\\b(?:i['’]ll|i will|i['’]m going to|i am going to|i promise to) (?:also |then |definitely |try to |be sure to |just )*(?<task>(?:${promiseVerbs})\\b.*)`,
  'i',
);

/** What the writer of a sentence says they will do. */
export function findPromise(sentence: string): Ask | undefined {
  if (/^(?:if|unless)\b/i.test(sentence)) return undefined;
  const match = promise.exec(sentence);
  const words = match?.groups?.task;
  if (!match || words === undefined) return undefined;
  return { words, prefix: '', index: match.index + match[0].length - words.length };
}
