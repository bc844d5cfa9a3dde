import type { SeriesScope } from '#app/calendar/change.ts';
import type { Request, Target } from '../request.ts';
import type { Utterance } from '../wording/utterance.ts';

/** "All stand-ups should be at 9:15" */
export const ofEach =
  /^(?:all|every|each)(?: of)?(?: (?:the|my|our))? (?!day|week|month|year|morning|afternoon|evening|time|other|(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b)/;

const scopes: [pattern: RegExp, scope: SeriesScope][] = [
  [/\b(?:entire|whole|full|complete) series\b(?!.*\b(?:from|onwards?|after)\b)/, 'all'],
  [
    /(?<!\bnot )\b(?:just|only) (?:this|that|the) (?:one|week|time|once|occurrence|instance)\b|\b(?:this|that) (?:one|time|week|day) only\b|\bjust (?:the|this) .+? (?:one|only)\b|\bnot (?:the |all )*(?:others?|rest|series|whole)\b/,
    'this',
  ],
  [
    /\bonwards?\b|\bas of\b|\bfrom (?:\S+ ){1,4}on\b(?! (?:the|mon|tues|wednes|thurs|fri|satur|sun))|\bfrom (?:now|then|here|this one|that|that one|next week|(?:(?:this|next|the) )?\w+day) (?:on|onwards?|forward)\b|\bgoing forwards?\b|\b(?:this|it|that one|this one) and (?:all )?(?:the )?(?:following|future|later|next|rest|ones after)\b|\ball (?:the )?(?:ones )?after (?:it|that|this)\b|\bno more\b|\b(?:all|any|every) (?:the |of the )?(?:future|following|upcoming|remaining|later)\b/,
    'following',
  ],
  [
    /\bseries\b|\bnot (?:just|only) (?:this|that|the next) (?:one|week|time)\b|\b(?:all|every) (?:of (?:the|its) )?(?:the )?(?:occurrences?|instances?|repeats?)\b|\bfor good\b|\b(?:completely|entirely|totally|for ever|forever)\b(?! (?:free|empty|clear))|\bpermanently\b|\baltogether\b|\bevery (?:single )?(?:week|time)(?=$)/,
    'all',
  ],
];
const ofSeries =
  /\b(?:series|occurrences?|instances?|repeats?|for good|permanently|not (?:just|only)|every)\b/;
/** "Make all the design syncs an hour long": of a name, and not of a day. */
function isOfAll(request: Request, text: string): boolean {
  const isChange = request.kind === 'change' && !request.all;
  if ((!isChange && request.kind !== 'delete') || request.target.words.length === 0) return false;
  const { days, time } = request.target.when;
  return (
    !days && !time && (allClasses.test(text) || (isChange && (allOf.test(text) || allOfThem.test(text))))
  );
}

/** "Every class", "all of the sessions" */
export const allClasses =
  /\b(?:all|every|each)(?: (?:single|last|one))?(?: of)?(?: (?:the|my|our|its|those))? (?:class(?:es)?|sessions?|lessons?)\b/;
const allOfThem =
  /\b(?:make|set|change|shorten|extend|cut|trim|start|end|put|take|bring) (?:all|every one|each) of (?:them|those)\b|\bfor (?:all|each|every (?:single )?one) of (?:them|those)\b|(?<=^change the location of .*)\ball of (?:them|those) to\b/;

const allOf =
  /^(?:remind me (?:\S+ ){1,4}?before|make|set|change|shorten|extend|lengthen|cut|trim|start|end|have|let|rename|retitle)(?: the (?:location|place|venue|room|title|name) of)? (?:all|every|each)(?: of)?(?: (?:the|my|our))? (?!day\b)\S/;

const ofThose = /\b(?:those|these|them)\b/;
const every = /^(?:every|each)$/;
const allWords = /^(?:every|each|all|classes|sessions|lessons|events|entries)$/;

const scopeWords =
  /^(?:series|whole|entire|full|occurrence|occurrences|instance|instances|future|following|later|upcoming|remaining|onwards?|forwards?|going|permanently|altogether|completely|entirely|totally|forever|ever|just|only|once|not|others?|good|rest|repeats?|after|ones|more|now|then|single|time)$/;

/** "Every Monday design review should be in Studio room 1": those of a weekday are all of them. */
function ofEveryWeekday(request: Request): Request | undefined {
  if (request.kind !== 'change' || request.all || request.target.words.length === 0) return undefined;
  const { repeat, ...when } = request.target.when;
  if (!repeat?.rule.startsWith('FREQ=WEEKLY;BYDAY') || when.days) return undefined;
  return { ...request, scope: 'all', target: { ...request.target, when } };
}

/** "Delete the party, the whole series" names one event. */
function withoutSeries(target: Target): Target {
  const { parts = [], name, ...rest } = target;
  const named = parts.filter((part) => !wholeSeries.test(` ${part.join(' ')}`));
  if (named.length === parts.length) return target;
  return {
    ...rest,
    ...(named.length > 1 && { parts: named }),
    ...(name !== undefined && { name: name.replace(wholeSeries, '') }),
  };
}

const wholeSeries = / (?:the )?(?:whole|entire|full) series$/i;

/** Adds which part of a series a change means, and takes those words out of the event's name. */
export function withScope<Change extends Request | undefined>(request: Change, { text }: Utterance): Change {
  if (!request || !['change', 'delete', 'clear'].includes(request.kind)) return request;
  const each = ofEveryWeekday(request);
  if (each) return each as Change;
  const scope =
    scopes.find(([pattern]) => pattern.test(text))?.[1] ?? (isOfAll(request, text) ? 'all' : undefined);
  // "From 2 onwards" is a time, and no part of a series.
  const isTime = request.kind === 'clear' && scope === 'following' && request.when.time !== undefined;
  // "Next week's can be cancelled completely" is one of them, and "wipe friday completely" one day.
  const days =
    'target' in request
      ? (request.target.when.days ?? request.target.near?.days)
      : request.kind === 'clear' && request.when.days;
  const isOne = scope === 'all' && Boolean(days) && !ofSeries.test(text);
  if (!scope || isTime || isOne) return request;
  const named = (words: string[]) => words.filter((word) => !scopeWords.test(word));
  if ('target' in request) {
    const words = named(request.target.words);
    // "Every one of those sessions": of what was named before.
    const isOpen = ofThose.test(text) && words.every((word) => allWords.test(word));
    const target = {
      ...withoutSeries(request.target),
      words: isOpen ? [] : words.filter((word) => !every.test(word)),
    };
    const pronoun = target.words.length === 0 && Object.keys(target.when).length === 0 && !target.event;
    return { ...request, scope, target: pronoun ? { ...target, pronoun: true } : target };
  }
  return 'words' in request
    ? { ...request, scope, words: named(request.words as string[]) }
    : { ...request, scope };
}
