import type { Moment } from './moment.ts';
import { rule, type Piece, type Rule } from './piece.ts';
import { count, numberOf } from './vocabulary.ts';

const unit = 'hours?|hrs?|h|minutes?|mins?|min|m|days?|weeks?|months?';
/** A length: `45 minutes`, `1h30`, `an hour and a half`, `half an hour`. */
const length = [
  '(?:(?<clock>\\d+h\\d\\d)',
  '(?<half>half an? hour|half[ -]hours?|(?:a )?quarter of an hour|three quarters of an hour|(?:the |a )(?:full|whole) hour(?! and a (?:half|quarter))|(?<!\\S )hour and a half)',
  `(?:(?<figure>\\d+(?:[.,]\\d+)?)[ -]?|(?<n>${count})(?: (?<frac>and a half))?[ -])(?:(?:full|whole|good|solid|free|clear|spare|uninterrupted|more|extra|additional|further) (?=hour|min|week))?(?<unit>${unit})` +
    '(?:(?: and)? (?<more>a half|a quarter|half|\\d{1,2}|(?:five|ten|fifteen|twenty|thirty|forty|fifty)(?:[ -]five)?(?= minutes?))(?: ?(?:minutes?|mins?|m))?(?![\\w:/]))?)',
].join('|');

/** "By exactly one week" */
const by = '(?:by (?:(?:exactly|precisely|just|only|about|around|roughly) )?)';

type Words = Record<string, string | undefined>;
type Length = { minutes: number; days: number };

function read({ clock, half, figure, n, frac, unit: unitWord, more }: Words): Length | undefined {
  if (clock) {
    const [hours = 0, minutes = 0] = clock.split('h').map(Number);
    return { minutes: hours * 60 + minutes, days: 0 };
  }
  if (half?.endsWith('full hour') || half?.endsWith('whole hour')) return { minutes: 60, days: 0 };
  if (half === 'hour and a half') return { minutes: 90, days: 0 };
  if (half) return { minutes: half.startsWith('half') ? 30 : half.startsWith('three') ? 45 : 15, days: 0 };
  const amount = numberOf(figure ?? n ?? '') + (frac ? 0.5 : 0);
  if (!(amount > 0) || amount > 1000 || !unitWord) return undefined;
  if (/^(?:h|hr|hour)/.test(unitWord)) {
    const extra =
      more === undefined ? 0 : more.includes('half') ? 30 : more.includes('quarter') ? 15 : numberOf(more);
    return { minutes: Math.round(amount * 60) + extra, days: 0 };
  }
  if (unitWord.startsWith('d')) return { minutes: 0, days: Math.round(amount) };
  if (unitWord.startsWith('w')) return { minutes: 0, days: Math.round(amount * 7) };
  if (unitWord.startsWith('mo')) return { minutes: 0, days: Math.round(amount * 30) };
  return { minutes: Math.round(amount), days: 0 };
}

function asLength(w: Words): Piece | undefined {
  const found = read(w);
  if (!found) return undefined;
  return found.days > 0
    ? { kind: 'wholeDays', days: found.days }
    : { kind: 'length', minutes: found.minutes };
}

function shift(w: Words, word: string | undefined): Piece | undefined {
  const found = read(w);
  if (!found) return undefined;
  // "push it back" is later, "bring it forward" and "move it up" are earlier.
  const direction =
    word === undefined
      ? undefined
      : /later|back|out|after|down/.test(word)
        ? ('later' as const)
        : ('earlier' as const);
  return { kind: 'shift', ...found, ...(direction && { direction }) };
}

/** Rules for how long something lasts, how soon it is, and how far it moves. */
export const lengthRules: Rule[] = [
  rule(
    `(?<!\\b(?:once|twice|times) )(?:for (?:the |an? )?(?:first|full|whole|further|total of|good|solid|entire) (?=\\S+ (?:weeks|months|days))|for |about |around |lasting |of )*(?:a |an )?(?!one day (?:in|next|this|soon)\\b)${length}(?:[ -]long| at a time| a time| a go| a pop| apiece| per session| each(?: time| one| session)?(?=$| (?:please|pls|thanks|and|so|at|from|starting|beginning)\\b))?(?! (?:off|later|earlier|sooner)\\b)`,
    asLength,
  ),
  rule(
    `(?:for )?(?:all[ -]day|the (?:whole|entirety) of (?:each|every|the)(?: of (?:the|those|these))? days?|the (?:whole|entire|full) day|(?:a |the )?(?:whole|entire|full)[ -]day)(?: long)?`,
    () => ({ kind: 'allDay' }),
  ),
  rule(`${by}?${length} (?<way>later|earlier|sooner|back|forward)`, (w) => shift(w, w.way)),
  // "Stand-up 15 later": of minutes, where no unit is said.
  rule(
    `(?<!\\b(?:at|to|until|till|room|from|than|or|and|-) )(?:by )?(?<figure>10|15|20|25|30|40|45|50|60|90) (?<way>later|earlier|sooner)`,
    (w) => shift({ ...w, unit: 'minutes' }, w.way),
  ),
  // "Bring physio forward 30"
  rule(
    `(?<way>back|forward) (?:by )?(?<figure>10|15|20|25|30|40|45|50|60|90)(?=$| (?:please|today|tomorrow|this|next|on)\\b)`,
    (w) => shift({ ...w, unit: 'minutes' }, w.way),
  ),
  rule(
    `(?<!\\b(?:set|fix|line|heads) )(?<way>back|forward|out|up|ahead|later|earlier) ${by}?${length}`,
    (w) => shift(w, w.way),
  ),
  rule(`${by}${length}`, (w) => shift(w, undefined)),
  rule(
    `(?<!(?:fit|squeeze|slot|get) )(?:in|within) ${length}(?! (?:earlier|later|sooner|before|after)\\b)(?:'s?)?(?: time| from now)?`,
    inFuture,
  ),
  rule(`${length} from now(?! on\\b)`, inFuture),
  // "With alerts 1 hour and 5 minutes before": two of them.
  rule(
    `(?<=\\b(?:alerts|reminders|notifications) (?:for |at |of |set )?)(?<list>(?:(?:${count}) ?(?:${unit})?(?: and | & | ))+)(?:before(?:hand)?|ahead|in advance|prior|early)`,
    (w) => remindersIn(w.list ?? ''),
  ),
  // "Remind me two hours before" is no length: it says when to be told.
  rule(
    `(?:for |at |by )?(?:an? )?${length} (?:before(?:hand)?|ahead(?: of(?: (?:it|time)\\b)?)?|in advance|prior|early|notice)(?: (?:it|that)(?= |$))?(?<=\\b(?:remind(?:ed|ing)?|remindme|reminders?|alert(?:s|ed)?|notif(?:y|ied)|notifications?|nudged?|ping(?:ed)?|warn(?:ed)?|prompt(?:ed)?|buzz|tell me|(?:be|want|need|like) (?:told|telling)|let me know|jog my memory|heads up)\\b.*)`,
    reminder,
  ),
  rule(
    `(?<lead>(?:remind me|(?:be|want|need|like) (?:reminded|reminding|told|telling|warned|warning|nudged|nudging)|reminder|alert|(?:notify|ping|nudge|warn|buzz|alert|tell|poke) me|nudge|notification|heads up|alarm)(?: for| at| (?:about|of) (?:it|that|this))?) the (?<day>day|night|evening|week|hour) before(?:hand)?(?! at (?:\\d|half|quarter|noon))`,
    (w) => ({ kind: 'reminder', minutes: [w.day === 'hour' ? 60 : w.day === 'week' ? 7 * 1440 : 1440] }),
  ),
  rule(
    `(?:with |and )?(?:an? )?${length}(?:'s?)? (?:reminder|alert|notification|warning|notice|heads up)`,
    reminder,
  ),
  rule(`(?:right )?now(?! on\\b)`, (_w, moment) => ({ kind: 'instant', at: moment.now })),
  rule(`(?:(?:in|for|over|within) )?(?:the )?next (?:${length}|(?<one>hour))`, (w) => {
    const minutes = w.one ? 60 : read(w)?.minutes;
    return minutes ? { kind: 'soon', minutes } : undefined;
  }),
];

/** "1 hour and 5 minutes", "10 and 30 minutes": the unit may be said once. */
function remindersIn(list: string): Piece | undefined {
  const found = [...list.matchAll(new RegExp(`(?<n>${count})(?: ?(?<unit>${unit}))?(?= |$)`, 'g'))];
  const minutes = found.flatMap(({ groups }, index) => {
    const unitWord = groups?.unit ?? found.slice(index).find((one) => one.groups?.unit)?.groups?.unit;
    const one = read({ n: groups?.n, unit: unitWord });
    return one ? [one.minutes + one.days * 24 * 60] : [];
  });
  return minutes.length > 0 ? { kind: 'reminder', minutes } : undefined;
}

function reminder(w: Words): Piece | undefined {
  const found = read(w);
  return found && { kind: 'reminder', minutes: [found.minutes + found.days * 24 * 60] };
}

function inFuture(w: Words, moment: Moment): Piece | undefined {
  const found = read(w);
  // Whole days are the day rules' business.
  if (!found || found.days > 0) return undefined;
  return { kind: 'instant', at: moment.now.add({ minutes: found.minutes }) };
}
