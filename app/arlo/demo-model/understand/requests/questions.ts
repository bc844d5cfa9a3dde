import { Temporal } from 'temporal-polyfill';
import { isEmpty, type When } from '../../dates/when.ts';
import { readBeside } from '../parts/beside.ts';
import type { AgendaRequest, Fact, Request, Target, View } from '../request.ts';
import { sourceOf, tokenAt } from '../wording/sentence.ts';
import { readTarget } from '../parts/target.ts';
import { whenOf, type Utterance } from '../wording/utterance.ts';

const agenda =
  /\b(?:on my (?:plate|agenda|calendar|schedule|diary)|my (?:\w+ )?(?:agenda|calendar|schedule|diary|day|week|weekend|month|morning|afternoon|evening|events|meetings|appointments|plans)|what (?:is|do|have|am|are|else|will|did|was|does|happens|events|meetings|appointments)|anything|going on|happening|coming up|scheduled|planned|look(?:ing|s)? like|overview|summary|what comes|how (?:busy|full|many)|how (?:does|do|is|are) .*\blook(?:ing|s)?\b|agenda|calendar|schedule|plans|my (?:next|first|last)|meetings|events|appointments|booked|what next|up next)\b/;

const facts: [pattern: RegExp, fact: Fact][] = [
  [
    /^how (?:long|much time|soon)(?: is it| do i have| have i got)? (?:until|till|before|to)\b(?: i have)?/,
    'until',
  ],
  [
    /^(?:when|what time|at what time)\b(?= .*\b(?:end|ends|finish|finishes|over)$)(?: (?:is|are|was|were|does|do|did|will)\b)*/,
    'end',
  ],
  [/^(?:what is|tell me) (?:the )?(?:time|date|day)(?: (?:of|for)\b)/, 'when'],
  [
    /^(?:when|(?:from|until|till|since) when|what time|what times(?! (?:are|is|do|does|can|could|would|will|work|am)\b)|at what time|what day|which day|on what day|on which day|what date)\b(?: (?:is|are|was|were|does|do|did|will|am|have|has|starts?|begins?)\b)*/,
    'when',
  ],
  [/^(?:time|date|day) (?:of|for)\b/, 'when'],
  [/^(?:address|location|place|room|venue|directions) (?:of|for|to)\b/, 'where'],
  [/^how (?:do|can|should) (?:i|we) (?:get|go|travel|join)\b(?: (?:to|there|on))?/, 'where'],
  [
    /^(?:where|in which room|which room|what room|what is the (?:address|location|place|room|venue|link)(?: (?:of|for|to)\b)?|what place|how do i join)\b(?: (?:is|are|was|does|do|am|will|the)\b)*/,
    'where',
  ],
  [
    /^(?:who|with whom|which people)\b(?: (?:else|is|are|was|all|will|be|has|have|did|do|am|i|not)\b)*(?: (?:doing|running|hosting|leading|handling|(?:looking|seeing) (?:after|to)|taking care of|dealing with|working on|responsible for|in charge of|coming|invited|going|attending|in|on|at|to|joining|replied|accepted|declined|answered|organi[sz]ing|organi[sz]ed|organi[sz]es|responded|meeting|seeing|the|part of)\b)*/,
    'who',
  ],
  [
    /^(?:did|has|have|is|are|will|does)\b(?= (?!i\b|we\b|there\b|it\b)\S+ .*\b(?:coming|accept|accepted|going|attending|reply|replied|joining|decline|declined|answer|answered|invited|come)\b)/,
    'who',
  ],
  [
    /^(?:how long|how many (?:minutes|hours)(?! (?:of (?:meetings|calls)|am i|are we|do i (?:work|spend))))\b(?: (?:is|are|does|do|will|was)\b)*/,
    'length',
  ],
  [
    /^(?:what (?:is|was) )?(?:the )?(?:details|description|notes)\b(?: (?:of|for|about|on)\b)?|^what (?:does it say|does it|is|stands|is written) in (?:the|its) (?:notes?|description|details) (?:of|for|to|on)\b|^more (?:details|info|information)? ?(?:about|on)\b|^what (?:is|was) .+ about$/,
    'about',
  ],
  [
    /^(?:do|did|have|has|had|is|are|was|were|will|got) (?:i|we|there|it|my|the|an?|any)\b(?: (?:have|got|be|still|any|anything|going to)\b)*/,
    'exists',
  ],
  [/^(?:is|are|do|did|have|has|was|were) not (?:there|i|we|it)\b/, 'exists'],
  [/^(?:am|are) (?:i|we) (?:meeting|seeing|having|going|doing)\b/, 'exists'],
  [/^(?:find|search(?: for)?|look (?:for|up)|locate|any|show)\b/, 'exists'],
  [/^(?:is|are|was|were|does|did|has|have|will) (?!you\b|that\b|this\b|it\b)/, 'exists'],
];

/** What is told with a question mark, or asked for behind it. */
const told: typeof facts = [[/^(?:there is|there are|(?:i|we) have(?: got)?|got)\b/, 'exists']];

const entries = new Set(
  'remember manage forget get round around ever actually putting adding booking entering scheduling put add added book booked schedule scheduled enter entered note noted arrange arranged plan planned make made set save saved log logged write written down jot jotted yet already'.split(
    ' ',
  ),
);

const pastTense = /\b(?:was|were|did|had|happened|last time)\b/;
const pastDays = 90;

/** "Did I put the dentist in": the calendar was written in the past, the event may be ahead. */
const entered =
  /^(?:did|have|had|has) (?:i|we) (?:cancel(?:led)?|deleted?|removed?)\b|^(?:did|have|had|has) (?:i|we) (?:already |ever |even |actually |remember to |manage to |forget to |get (?:a?round) to )*(?:put(?:ting)?|add(?:ed|ing)?|book(?:ed|ing)?|schedul(?:e|ed|ing)|enter(?:ed|ing)?|note[d]?|(?:write|written|writing|jot|jotted) down|arrang(?:e|ed|ing)|plan(?:ned)?|make|made|set(?:ting)?|save[d]?|log(?:ged|ging)?)\b/;

/** Questions about the past look back: "monday" is the last one, and no day at all is the last three months. */
function lookBack({ text, moment: { today } }: Utterance, when: When): When {
  if (!pastTense.test(text) || entered.test(text)) return when;
  const { days } = when;
  if (!days) return { ...when, days: { from: today.subtract({ days: pastDays }), to: today, unit: 'days' } };
  if (!days.weekday || Temporal.PlainDate.compare(days.from, today) <= 0) return when;
  const before = days.from.subtract({ days: 7 });
  return { ...when, days: { ...days, from: before, to: before } };
}

/** What is looked for "at the end of january" is on one of its last days. */
export function towardsEnd(text: string, when: When): When {
  const { days } = when;
  if (
    !days ||
    days.unit !== 'day' ||
    days.edge === 'until' ||
    !/\bend of (?!(?:the )?(?:day|week)\b)/i.test(text)
  )
    return when;
  return { ...when, days: { ...days, from: days.to.subtract({ days: 10 }), unit: 'days' } };
}

const stillThere =
  /^(?:is|are) (?:it|that|this|they|those) (?:still |already |now |both )*(?:in|on|there|in there|on there|booked|down|(?:in|on) (?:my|the) (?:calendar|diary))$|^(?:see|find) (?:it|that|one)(?: anywhere| (?:in|on) (?:my|the) (?:calendar|diary))?$/;

const repeats =
  /^(?:is|does|do|will) (?:it|that|this|they) (?:(?:a |every |on )?(?:week|weekly|day|daily|month|monthly|fortnight(?:ly)?|recurring|repeating|regular|repeat|recur|one-off|series)\b.*|happen (?:every|again|weekly|daily).*)$/;

/** "Did I cancel parkrun": yes or no would say too little. */
const asksIfGone = /^(?:did|have) (?:i|we) (?:cancel(?:led)?|deleted?|removed?)\b/;

/** "when is the dentist", "who is coming to the roadmap review", "do I have a sales meeting today". */
export function readFind(utterance: Utterance): Request | undefined {
  const { text, sentence, manner } = utterance;
  if (stillThere.test(text) || repeats.test(text))
    return {
      kind: 'find',
      target: { words: [], when: {}, pronoun: true },
      fact: repeats.test(text) ? 'when' : 'exists',
    };
  const over = doneBy.test(text) ? whenOf(utterance) : {};
  if (over.time) return { kind: 'agenda', when: { ...over, edge: 'from' }, words: [] };
  const behind = factBehind(utterance);
  if (behind) return behind;
  if (
    /^(?:when|which days?|what days?) (?:am|are) (?:i|we) (?:next )?(?:off|away|on (?:leave|holiday|vacation))\b/.test(
      text,
    )
  )
    return { kind: 'find', target: timeOff(whenOf(utterance)), fact: 'when' };
  for (const [pattern, fact] of asksAtLast(utterance) ? [...facts, ...told] : facts) {
    const match = pattern.exec(text);
    if (!match) continue;
    const from = fact === 'about' && text.endsWith('about') ? 0 : tokenAt(sentence, match[0].length);
    const target = readTarget(utterance, from, sentence.tokens.length);
    const words = target.words.filter(
      (word) =>
        (!verbsOfBeing.has(word) || (word === 'leave' && /\b(?:my|annual) (?:\w+ )?leave\b/.test(text))) &&
        !(fact === 'exists' && (agendaWords.has(word) || (entered.test(text) && entries.has(word)))) &&
        !(word === 'day' && edgeOfDay(text, fact)),
    );
    if (words.length === 0 && !target.pronoun && target.pick === undefined && target.ordinal === undefined) {
      if (fact === 'exists')
        return { kind: 'agenda', when: withRest(utterance, whenOf(utterance)), words: [] };
      const edge = edgeOfDay(text, fact);
      if (edge) return { kind: 'agenda', when: target.when, pick: edge, words: [] };
      return fact === 'when' || isEmpty(target.when)
        ? { kind: 'find', target: { words: [], when: target.when, pronoun: true }, fact }
        : { kind: 'find', target: { ...target, words }, fact };
    }
    if (target.pick && words.length === 0 && fact === 'exists')
      return { kind: 'agenda', when: target.when, pick: target.pick, words: [] };
    if (words.length !== target.words.length) delete target.name;
    // "Did Priya accept …" asks about now.
    const past = fact === 'who' ? /\b(?:was|were)\b/.test(text) : pastTense.test(text);
    const latest =
      past && !entered.test(text) && !target.when.days && !target.pick ? { pick: 'latest' as const } : {};
    return {
      kind: 'find',
      target: { ...target, words, ...latest, when: past ? lookBack(utterance, target.when) : target.when },
      fact: fact === 'exists' && asksIfGone.test(text) ? 'when' : fact,
    };
  }
  if (manner.show) {
    const read = readTarget(utterance, 0, sentence.tokens.length);
    const words = read.words.filter((word) => !agendaWords.has(word) && !/^(?:holds?|brings?)$/.test(word));
    const target = words.length === read.words.length ? read : { words, when: read.when };
    if (words.length > 0 && !agenda.test(text)) return { kind: 'find', target, fact: 'when' };
  }
  return undefined;
}

/** Days off have many names. */
function timeOff(when: When): Target {
  const names = ['leave', 'holiday', 'vacation', 'off'];
  return { words: names, parts: names.map((name) => [name]), name: 'time off', when, mention: true };
}

const lastFacts: [pattern: RegExp, fact: Fact][] = [
  [/ (?:booked|scheduled|sorted)(?: in| yet| already)?$/, 'exists'],
  [/ (?:is )?(?:on )?(?:when|at what time|what (?:time|day|date)|which day)$/, 'when'],
  [
    /(?<!\b(?:free|lunch|dinner|bed|story|reading|same|any|some|play|quality|first|last|next|this|the|my)) (?:start(?:ing)? |finish |end )?(?:time|date)$/,
    'when',
  ],
  [/ (?:is )?(?:where|(?:in )?(?:what|which) (?:room|place)|address|location|venue)$/, 'where'],
  [/ (?:with |is )?(?:who(?: with)?|with whom|guests|attendees)$/, 'who'],
  [/ (?:is |takes )?how long$/, 'length'],
];

/** "haircut where", "vendor demo wednesday, what time?": the name comes first. */
function factBehind(utterance: Utterance): Request | undefined {
  const { text, sentence } = utterance;
  if (
    /^(?:what|when|where|who|how|which|is|are|am|do|does|did|can|could|tell|find|book|add|set|ask)\b/.test(
      text,
    )
  )
    return undefined;
  for (const [pattern, fact] of lastFacts) {
    const found = pattern.exec(text);
    // "5pm tokyo time" is a time, and asks for none.
    if (!found || whenOf(utterance).time || (fact === 'exists' && !utterance.asks)) continue;
    const target = readTarget(utterance, 0, tokenAt(sentence, found.index + 1));
    return target.words.length > 0 && target.words.length <= 5 ? { kind: 'find', target, fact } : undefined;
  }
  return undefined;
}

function asksAtLast({ asks, text }: Utterance): boolean {
  return asks || /\b(?:(?:is|are) not there|do not i|have not i)$/.test(text);
}

/** "When do I start tomorrow", "when do I finish": the first and the last event of the day. */
export function edgeOfDay(text: string, fact: Fact): 'first' | 'last' | undefined {
  if (
    !/^(?:when|what time|at what time)\b.*\b(?:i|we|my day|my (?:mon|tues|wednes|thurs|fri)day|work)\b/.test(
      text,
    ) ||
    (fact !== 'when' && fact !== 'end')
  )
    return undefined;
  if (/\b(?:finish|finished|end|ends|ending|done|over|finishing|knock off|get off|wrap up)\b/.test(text))
    return 'last';
  return /\b(?:start|starts|starting|begin|begins|kick off)\b/.test(text) ? 'first' : undefined;
}

const verbsOfBeing = new Set(
  'cancel delete remove moment not no cancelled canceled moved rescheduled scheduled booked planned arranged until supposed need be go accept accepted accepts coming going attending decline reply answer come done anything conflict clash start starts end ends begin begins finish finishes happen happening happens take place held on meet meeting see seeing next time long last minutes hours replied answered accepted declined responded yet everyone anyone today lasts located room link address location invitation invite between get there directions find turn up arrive leave currently again actually exactly roughly usually'.split(
    ' ',
  ),
);

/** "what's on tomorrow", "my week", "how many meetings do I have on friday". */
export function readAgenda(utterance: Utterance): Request | undefined {
  const { text, sentence, manner } = utterance;
  const edge = edgeAsked(utterance);
  if (edge) return edge;
  if (isFiled(utterance)) return undefined;
  const asks =
    agenda.test(text) ||
    (utterance.dates.length > 0 &&
      /^(?:(?:what|how)(?! about)|anything|nothing|which (?:\S+ ){1,4}?(?:do|have|are|did) (?:i|we|there|on)\b)/.test(
        text,
      ));
  if (!asks && !(manner.show && utterance.dates.length > 0)) return undefined;
  const when = withRest(utterance, lookBack(utterance, whenOf(utterance)));
  if (!when.days && /\b(?:coming up|upcoming|ahead|my plans)\b/.test(text)) when.days = nextDays(utterance);
  const beside = readBeside(utterance);
  const target = readTarget(utterance, 0, sentence.tokens.length);
  const named = target.pick === 'last' && pastTense.test(text) ? 'latest' : target.pick;
  const nouns = target.words.filter((word) => !agendaWords.has(word) && !verbsOfBeing.has(word));
  if (named && nouns.length > 0 && /^what (?:is|was) (?:my|the|our) (?:next|first|last)\b/.test(text))
    return {
      kind: 'find',
      target: {
        ...target,
        words: nouns.filter((word) => !/^(?:session|appointment|one)s?$/.test(word)),
        pick: named,
        when,
      },
      fact: 'when',
    };
  const pick =
    named ??
    (/\b(?:what is next|what next|up next|coming up next|next up)\b/.test(text) ? 'next' : undefined);
  const count = /\bhow many\b/.test(text);
  const { words, maybe } = beside ? { words: [], maybe: [] } : filterOf(utterance, target.words);
  return {
    kind: 'agenda',
    when,
    words,
    ...(maybe.length > 0 && { maybe }),
    ...(beside && { beside }),
    ...(pick && { pick }),
    ...(count && { count: true as const }),
  };
}

/** "Will i be done by 5": what is on after that. */
const doneBy =
  /^(?:will|am|are|would) (?:i|we) (?:be )?(?:all )?(?:done|finished|through)(?: for the day)? (?:by|before|at) /;

/** "Squash thursday 7am, on my personal calendar" is no question about a calendar. */
function isFiled(utterance: Utterance): boolean {
  const { text, asks, manner } = utterance;
  return (
    !asks &&
    !manner.show &&
    whenOf(utterance).time !== undefined &&
    /^(?!what|how|when|is|are|do|does|any|show|my|the|list|check)\S.* (?:my |the )?(?:personal|work|private|family|home|main|other) (?:calendar|diary)$/.test(
      text,
    )
  );
}

/** "First thing on tuesday?", "what's the earliest thing on friday": the first of that day. */
function edgeAsked(utterance: Utterance): AgendaRequest | undefined {
  const { text, asks, manner } = utterance;
  const found =
    /^(?<lead>(?:what|which|when) (?:is|was) )?(?:my |the )?(?:very )?(?<which>first|earliest|last|latest) (?:thing|meeting|event|appointment|item|one)\b/.exec(
      text,
    );
  const isAsked = asks || manner.show || (found && asksWhatItIs.test(text.slice(found[0].length)));
  if (!found || !(found.groups?.lead ?? isAsked)) return undefined;
  const when = whenOf(
    utterance,
    utterance.dates.filter(({ start }) => start >= found[0].length),
  );
  const pick = /^(?:first|earliest)$/.test(found.groups?.which ?? '') ? 'first' : 'last';
  return when.days ? { kind: 'agenda', when, words: [], pick } : undefined;
}

/** "First thing tomorrow, what is it" */
const asksWhatItIs = /^ .*?\bwhat (?:is (?:it|that|on|there)|have (?:i|we)|do (?:i|we) have|am i doing)\b/;

/** Words after "with" and the like say which events are meant; what else is left may be a way to put it. */
function filterOf({ sentence }: Utterance, all: string[]): { words: string[]; maybe: string[] } {
  const rest = all.filter((word) => !agendaWords.has(word) && !verbsOfBeing.has(word));
  const from = sentence.tokens.find((token) =>
    /^(?:with|about|called|regarding|including|involving|titled|named|containing|mentioning)$/.test(
      token.word,
    ),
  );
  if (!from) return { words: [], maybe: rest };
  const later = sentence.text
    .slice(from.at)
    .split(/[\s/]+/)
    .map((word) => word.replace(/'s$/, ''));
  return { words: rest.filter((word) => later.includes(word)), maybe: [] };
}

const views: [pattern: RegExp, view: View][] = [
  [
    /\b(?:quietest|quieter|lightest|emptiest|least busy|most free|freest|fewest|clearest|least on)\b/,
    'quietest',
  ],
  [/\b(?:busiest|fullest|most packed|heaviest|most meetings|most booked|most on)\b/, 'busiest'],
  [
    /\b(?:double.?booked|overlap\w*|two (?:things|meetings|events) at (?:once|the same time)|clash(?:es|ing)?|conflicts?|conflicting)\b/,
    'overlaps',
  ],
];

/** "which day is the quietest", "am I double booked": the agenda, looked at in another way. */
export function readView(utterance: Utterance): Request | undefined {
  const { text } = utterance;
  const view = views.find(([pattern]) => pattern.test(text))?.[1];
  if (!view || whenOf(utterance).time) return undefined;
  if (view !== 'overlaps' && !/\b(?:day|when|which|what|week|morning|afternoon)\b/.test(text))
    return undefined;
  if (
    view === 'overlaps' &&
    !/^(?:am|are|do|have|is|any|anything|where|what|which|when|find|show|list|check|double)\b/.test(text) &&
    !utterance.manner.show
  )
    return undefined;
  const when = whenOf(utterance);
  return { kind: 'agenda', when: { ...when, days: when.days ?? nextDays(utterance) }, words: [], view };
}

/** "What's left" means from now on. */
function withRest({ text }: Utterance, when: When): When {
  return /\b(?:left|remaining|still)\b/.test(text) ? { ...when, rest: true } : when;
}

/** Today and the six days after it. */
function nextDays({ moment: { today } }: Utterance): NonNullable<When['days']> {
  return { from: today, to: today.add({ days: 6 }), unit: 'days' };
}

const agendaWords = new Set(
  'engagements commitments lot rundown how comes anywhere happening left remaining look looks looking like else day week weekend month plans plan busy full how many much free today tomorrow morning afternoon evening overview summary plate anything something everything nothing need know can tell show go goes next first last up whole rest entire full get give read run through walk main important whats so far new work supposed be upcoming doing going events cards horizon list docket go-to got gonna lined calendar meeting run-down update breakdown view glance head heads brief recap round line forward fun exciting cooking store stuff situation deal story like vibe play planned most part bits pieces good'.split(
    ' ',
  ),
);

/** The words that are left when nothing else was understood, as typed. */
export function wordsAsTyped(utterance: Utterance): string {
  return sourceOf(utterance.sentence, 0, utterance.sentence.tokens.length);
}
