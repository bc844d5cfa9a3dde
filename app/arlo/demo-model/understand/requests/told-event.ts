import { isEmpty, type When } from '../../dates/when.ts';
import { capital } from '../parts/event-title.ts';
import { everyBirthday } from './new-event.ts';
import { isNounPhrase } from '../parts/noun-phrase.ts';
import type { CreateRequest } from '../request.ts';
import { sourceOf, type Token } from '../wording/sentence.ts';
import { covered, whenOf, type Utterance } from '../wording/utterance.ts';

/* What is told of a day, a visitor or a payment, and stands in a calendar: "wfh thursday", "the rent is due on the 1st". */

/** How somebody spends a day, without a time. */
const status =
  /^(?:wfh|working from (?:home|the office|\S+)|(?:work|day) from home|home office|in the office|in office|off sick|out sick|sick(?: day| leave)?|on call|on duty|out of (?:the )?office|ooo|(?:a |my )?(?:half )?day off|(?:a )?half day|annual leave|jury (?:duty|service)|(?:an? )?(?:inset|training|study|admin|non-working|bank) day|half term|no (?:school|nursery|work|lessons?|lectures?|class(?:es)?)|(?:school|bus|train|tube|rail) (?:closed|strikes?)|at (?:an? |the )?(?:\S+ ){0,2}(?:conference|trade fair|offsite|retreat|festival|wedding|training)|on (?:an? |the |my )?(?:\S+ ){0,2}(?:course|trip|tour|placement|retreat|honeymoon|cruise))$/;
/** What falls due, or begins or ends, on a day. */
const dated =
  /^(?<name>(?:\S+ ){0,4}?\S+) (?:(?:is|are|is all|falls|gets|comes|goes) (?<what>due|payable|collected|delivered|closed|up(?: for renewal)?)|(?<ends>runs? out|expires?|lapses?))$/;
const dueName =
  /^(?:\S+ ){0,3}(?:due|due date|deadline|birthday|bday|anniversary|payday|bin day|bank holiday)$/;
const oneself =
  /^(?:(?:i|we) (?:am|are|will be|have got|have|got)|i'm|there is|it is|its|it's|is(?= \S+(?: \S+)? (?:birthday|bday|anniversary)$))(?: (?:got|all))* /;
/** Words around a day that are no part of what it is: "wfh on thurs". */
const around = /(?: (?:on|for|from|this|all|the|by|at|in|until|till|to))+$/;

/** Where somebody is for some days. */
const whereabouts =
  /^(?:i|we) (?:am|are|will be|am going to be) (?:away )?in (?<place>(?!a\b|an\b|the\b|my\b|our\b|and\b)\S+(?: \S+)?)$/;

/** Somebody or something that comes: who, and what they do. */
const visit =
  /^(?<who>(?:(?:my|our|the|an?) )?\S+(?: (?:and )?\S+){0,3}?) (?:is|are|will be|'s)(?: being| all| both)? (?<does>coming|staying|visiting|arriving|delivered|installed|fitted|repaired|serviced|collected|picked up|dropped off|popping (?:in|by|over|round)|stopping by|dropping (?:in|by|round)|moving in|here|over|round|in town)(?<more>(?: (?:with|at|to|over|round|in|here|for|from) ?(?:us|me|ours|mine|here|home|the house|our place|my place|dinner|lunch|tea|coffee|drinks|over|round)?)*)$/;
const nobody =
  /^(?:i|we|you|he|she|it|they|that|this|there|who|what|when|where|how|which|everyone|everybody|someone|somebody|nobody|all|both|things?)\b/;

/** The event of a sentence that orders nothing: a status, a due day, a visit. Undefined for everything else. */
export function readToldEvent(utterance: Utterance): CreateRequest | undefined {
  const { text, sentence, dates, asks, manner } = utterance;
  const when = whenOf(utterance);
  if (asks || manner.show || isEmpty(when) || !(when.days ?? when.repeat ?? when.instant)) return undefined;
  const own = sentence.tokens.filter(({ at }) => !covered(dates, at));
  const words = own
    .map(({ word }) => word)
    .join(' ')
    .replace(/ (?:sometime|any ?time|around|about)(?= |$)/g, '')
    .replace(when.allDay ? / (?:thing|event|entry)$/ : '', '')
    .replace(around, '');
  const plain = words.replace(oneself, '');
  const isAllDay = !when.time && !when.part;
  if (isAllDay && status.test(plain)) return allDay(typedOf(utterance, own, plain), when);
  const away = isAllDay && isSpan(when) ? whereabouts.exec(words)?.groups?.place : undefined;
  if (away)
    return { ...allDay(`In ${typedOf(utterance, own, away)}`, when), place: typedOf(utterance, own, away) };
  const due = isAllDay ? dated.exec(words)?.groups : undefined;
  if (due?.name && !nobody.test(due.name) && isNounPhrase(due.name))
    return allDay(`${titled(due.name)} ${due.what ?? due.ends}`, when);
  if (isAllDay && dueName.test(plain) && isNounPhrase(plain))
    return everyBirthday(allDay(typedOf(utterance, own, plain), when));
  return visitIn(words, when, text);
}

/** "My parents are staying with us 11-13 december", "the electrician is coming at 8 on monday". */
function visitIn(words: string, when: When, text: string): CreateRequest | undefined {
  const {
    who = '',
    does = '',
    more = '',
  } = visit.exec(
    words.replace(
      /(?<=\w)'s (?=coming|staying|visiting|arriving|being|popping|here|over|round|dropping|stopping|moving)/,
      ' is ',
    ),
  )?.groups ?? {};
  if (who === '' || nobody.test(who) || !isNounPhrase(who) || /\bnot\b/.test(text)) return undefined;
  if (!when.time && !isSpan(when) && !/^(?:staying|visiting|in town|here)$/.test(does)) return undefined;
  const title = `${titled(who)} ${does}${/ for (?:dinner|lunch|tea|coffee|drinks)/.exec(more)?.[0] ?? ''}`;
  return when.time ? { kind: 'create', title, when, guests: [] } : allDay(title, when);
}

function isSpan({ days }: When): boolean {
  return days !== undefined && !days.from.equals(days.to);
}

function allDay(title: string, when: When): CreateRequest {
  return { kind: 'create', title, when: { ...when, allDay: true }, guests: [] };
}

/** Without the article that a sentence wants and a title does not. */
function titled(name: string): string {
  return capital(name.replace(/^(?:my|our|the|an?) /i, ''));
}

/** The words of a title as they were typed, as far as they stand together. */
function typedOf({ sentence }: Utterance, own: Token[], words: string): string {
  const place = own
    .map(({ word }) => word)
    .join(' ')
    .indexOf(words);
  const end = place + words.length;
  let at = 0;
  const tokens = own.filter(({ word }) => {
    const start = at;
    at += word.length + 1;
    return start >= place && start < end;
  });
  const [first, last] = [tokens[0], tokens.at(-1)];
  const typed =
    first && last
      ? sourceOf(sentence, sentence.tokens.indexOf(first), sentence.tokens.indexOf(last) + 1)
      : words;
  return /^(?:wfh|ooo)$/i.test(typed) ? typed.toUpperCase() : titled(typed);
}
