import { month, ordinalDay } from '../dates/vocabulary.ts';
import { colourWord } from '../understand/colour-words.ts';
import { keepsEnd } from '../understand/date-roles.ts';
import { moveVerb } from '../understand/verbs.ts';
import type { Intent } from './marks.ts';

/* How an order is put, by what it wants: the words that a message says it in, in the form that the rules read. */

type Writer = (parts: Parts) => string | undefined;

/** What a message says, by what it says it of. */
export type Parts = {
  /** Every word of the message, lower case. */
  all: string;
  title: string[];
  who: string[];
  place: string | undefined;
  event: string | undefined;
  when: string;
  until: string | undefined;
  length: string | undefined;
  lead: string | undefined;
  /** What is not marked and may name something. */
  others: string[];
  /** Whether a time that is wanted is a distance: "half an hour later". */
  shifts: boolean;
};

/** A word that leads to a place or a time is none itself. */
export function isMoreThanLead(text: string): boolean {
  return /[\p{L}\d]/u.test(text.replace(/^(?:(?:to|at|in|on|the|from|of)(?: |$))+/i, ''));
}

const list = (names: readonly string[]) => names.join(' and ');
const joined = (...parts: (string | false | undefined)[]) => parts.filter(Boolean).join(' ');
const scopeOf = ({ all, event = '' }: Parts) =>
  saysOnwards.test(event) || justOne.test(all)
    ? ''
    : fromThere.test(all) || onwards.test(all)
      ? ' from now on'
      : scopeOfAll(all, event);

const wholeSeries = ', the whole series';
const saysOnwards = / onwards$/;
/** "Take just that one out. I'll be back the week after" */
const justOne = /\b(?:just|only) (?:that|this|the) (?:one|time|week)\b/;

/** "Every critique from the 11th onwards": not those before it. */
const onwards =
  /\bonwards?\b|\b(?:starting|beginning) (?:with|from)\b|\bfrom (?:now|then|there|that day) on\b/;

/** "… and every one after that": no more of the series. */
const fromThere =
  /\b(?:(?:every(?: single)?|each|all|any)(?: (?:one|ones|week|time|session|class|lesson))?|(?:all )?the ones)(?: of (?:them|those))?(?: that (?:comes?|follows?))? after(?:wards)?(?: (?:that|it|this|then))?(?: one| day| date| week)?(?=$|[^\w’']| (?:is|are|at|starts?|begins?|ends?|my|our|the|should|can|goes|to|it|please|from)\b)/;
const scopeOfAll = (all: string, event: string) =>
  isOfEach(all, event) ||
  /\b(?:series|the (?:whole )?lot|every (?:single )?one|(?:all|each) of them|every (?:single )?\w+(?: \w+)? (?:is|are|should|has|have)|for good|altogether)\b/.test(
    all,
  )
    ? wholeSeries
    : /\b(?:everything|and) after\b/.test(all) || isNoMore(all, event)
      ? ' from now on'
      : '';

/** "No more yoga from Friday on". "Delete yoga on Friday, I can take no more" is one of them. */
function isNoMore(all: string, event: string): boolean {
  return ` ${all}`.includes(` no more ${withoutArticle(event)}`);
}

/** "Every parkrun", "all the stand-ups": of a name, and not of a day. "Call the focus block" is no "all the …". */
function isOfEach(all: string, event: string): boolean {
  const name = withoutArticle(event);
  return ['every', 'each', 'all', 'all the', 'all my', 'all of the'].some((each) =>
    ` ${all}`.includes(` ${each} ${name}`),
  );
}

const change =
  (write: (event: string, parts: Parts) => string | undefined): Writer =>
  (parts) => {
    const order = parts.event && write(parts.event, parts);
    return order && `${order}${scopeOf(parts)}`;
  };

const withoutArticle = (event: string) => event.toLowerCase().replace(/^(?:the|my|our) /, '');

/** A time on "that day", or "same day", is one on the day that the event is on. */
function onItsDay(when: string): string {
  const time = when.replace(/,? ?\b(?:on )?(?:that|(?:the )?same) day\b,?/i, '').trim();
  return isMoreThanLead(time) ? time : when;
}

/** "It leaves at 7:55 and lands at 11:10": from then till then. */
function arriving(when: string): string {
  return when.replace(
    /\b(?:leaves|leaving|departs|departing|dep|takes off|sails|sets off) (?:at )?(.+?)(?: and| to|,)* (?:lands|landing|arrives|arriving|arr|gets in|docks) (?:at )?/i,
    '$1 to ',
  );
}

const daysAs =
  /\b(?:mark|block|note|enter|put|keep|save|book|label|set) (?:that|those|these|the whole|the) (?:whole )?(?:days?|dates?|weeks?|weekend) (?:down |out |off |in |aside )?as\b/;

/** What one does with others: its name says with whom. */
const plainName =
  /^(?:\p{L}+ )?(?:call|meeting|lunch|coffee|dinner|breakfast|brunch|tea|drinks?|chat|catch-?up|1:1|sync|walk|interview)$/iu;

const isOnline = /^(?:video|online|zoom|teams|meet|skype|facetime) /i;

const colourWanted = new RegExp(
  `\\b(?:be|(?:make|turn|paint|colou?r) (?:it|that|them))(?: (?:in|an?|nice|bright|dark|light))* (${colourWord})\\b`,
);

/** "Turn it green, the basil one": what is said last says more. */
function lastColour(text: string): string | undefined {
  return text.match(anyColour)?.at(-1);
}

const anyColour = new RegExp(`\\b(?:${colourWord})\\b`, 'g');

const endsThen =
  /^(?:until|till?) (?:at )?(?=(?:\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)?|(?:half|quarter|five|ten|twenty) .+|\p{L}+)$)/iu;
const goesLater = new RegExp(
  `\\b(?:${moveVerb}|moved|pushed|postponed|shifted|delayed|bumped|deferred|rescheduled|back|wait|not)\\b`,
);

/** "Eight till ten" before "to nine" would be ten minutes to nine. */
function withClock(event: string, when: string): string {
  const isLed = minutesTo.test(event) && !/\b(?:past|to|half) \S+$/.test(event) && startsInTime.test(when);
  return isLed ? `${event} o'clock` : event;
}

/** "The update the 8th to the 16th" would be all the days between them. */
function withoutRange(event: string, wanted: string): string {
  return /\d(?:st|nd|rd|th)\b/i.test(wanted)
    ? event.replace(/ (?:on )?(?:the )?\d{1,2}(?:st|nd|rd|th)$/i, '')
    : event;
}

const minutesTo = / (?:five|ten|twenty(?:[ -]five)?|5|10|20|25)$/i;
const startsInTime = /^(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/i;

/** "Board meeting kicks off half one, same finish": only the beginning is another. */
function startingAt(event: string, when: string): string {
  const wanted = when.replace(/^(?:at|from|on|to) /, '');
  // "My leave can begin on the 18th already": a day, and no hour.
  return ofDay.test(wanted) && !hour.test(wanted)
    ? `have ${event} start on ${wanted}, same end`
    : `make ${event} start at ${wanted}, same end`;
}

const ofDay = new RegExp(
  `^(?:this |next |the )?(?:mon|tue|wed|thu|fri|sat|sun|today|tomorrow|(?:${ordinalDay})|\\d{1,2} (?:${month}))`,
  'i',
);
const hour = /\b(?:at|noon|midday|half|quarter|past|clock)\b|\d[:.]\d\d|\d ?[ap]m\b/i;

/** Whether an event is made so long and nothing right behind that says by how much: "half an hour longer". */
function isJustSo(all: string, event: string, length: string): boolean {
  const made = ` ${all} `.split(` ${event} ${length} `.toLowerCase());
  const [before = '', after = ''] = made;
  return (
    made.length === 2 &&
    /\b(?:make|have|keep|let)$/.test(before) &&
    !/^(?:or so |at least )?(?:longer|more|extra|shorter|less|off|on top|instead)\b/.test(after)
  );
}

/** "Just the first hour" is an hour, and of "half an hour longer" the way stands elsewhere. */
function plainLength(said: string): string {
  return said
    .replace(/^(?:by|for|of|to|down to) /, '')
    .replace(/^(?:just|only) /i, '')
    .replace(/^the first (?=hour\b)/i, 'an ')
    .replace(/^the first /i, '')
    .replace(/ (?:long|longer|shorter|more|extra|less)$/i, '');
}

function isDownTo(all: string, said: string): boolean {
  return ['to', 'to just', 'to only'].some((lead) => all.includes(` ${lead} ${said.toLowerCase()}`));
}

/** "I'm done with the focus blocks, remove both of them": two of that name. */
function isBoth(all: string, event: string): boolean {
  return (
    /\bboth of (?:the(?:m|se| ones)|those)\b|\bthem both\b/.test(all) && /^(?!.* and ).*\ws$/.test(event)
  );
}

const early = / (?:before(?:hand)?|b4|ahead|earlier|in advance|prior)$/;

const stays = /\b(?:except|leave|leaving|keep|keeping|but not|apart from|other than|stays?)\b/;

/** "Booking ref margate train? shd be in mail": what is looked for is all that is said. */
function aboutWords(others: readonly string[]): string | undefined {
  const topic = others.filter((word) => !ofMail.test(word));
  return topic.length > 0 ? `show mails about ${topic.join(' ')}` : undefined;
}

const ofMail =
  /^(?:e-?mails?|e-?mailed|mails?|mailed|inbox|gmail|messages?|check|find|search|look|see|read|open|unread|new|latest|last|anything|any|sent|wrote|said)$/;

const ofIssue =
  /^(?:issues?|tickets?|bugs?|problems?|github|gh|anyone|anybody|someone|somebody|who|fixed|fix|closed|solved|open|done|reported|where|status|looking|working|number)$/;

/** The order of each intent; undefined where the message does not say enough for one. */
export const writers: Partial<Record<Intent, Writer>> = {
  create: ({ all, title, who, place, when, until, length, lead }) => {
    const [name = ''] = title;
    // "Add a video call" would give one to the event in hand.
    // "Mark that day as End of term": all of it.
    const isWhole = daysAs.test(all) && !/\d(?:[.:]\d\d)? ?[ap]m\b|<time|\b(?:at|from) \d/.test(when);
    const verb = isOnline.test(name) || /\binvit|\bsend\b/.test(all) ? 'book' : 'add';
    return joined(
      verb,
      name === '' ? 'an event' : plainName.test(name) && !isOnline.test(name) ? name : `“${name}”`,
      who.length > 0 && `with ${list(who)}`,
      when,
      isWhole && 'all day',
      until,
      length && `for ${length.replace(/ (?:each|long)$/, '').replace(/^(?:for|of) /, '')}`,
      place && `at ${place}`,
      lead && `and remind me ${lead.replace(early, '')} before`,
    );
  },
  move: change((event, { all, when, until, shifts, place }) => {
    // "I scroll straight past the party. Could it be red?"; "the flight goes from Luton not Gatwick": it moves to a place.
    if (when === '') {
      const [, colour] = colourWanted.exec(all) ?? [];
      return colour ? `make ${event} ${colour}` : place && `change the location of ${event} to ${place}`;
    }
    // "The demo is running till half past four now": nothing takes it there, so it ends then.
    if (until === undefined && endsThen.test(when) && !goesLater.test(all))
      return `make ${event} end ${when.replace(endsThen, 'at ')}`;
    const wanted = arriving(onItsDay(when)).replace(/^(?:at|on|to) /, '');
    if (keepsEnd(all) && until === undefined && !shifts) return startingAt(event, wanted);
    return shifts
      ? joined('move', event, when, until)
      : joined('move', withClock(withoutRange(event, wanted), wanted), `to ${wanted}`, until);
  }),
  length: change((event, { all, length: said, until, when }) => {
    const length = said && plainLength(said);
    // "Let it finish half an hour earlier"
    const way = /^(?<by>.+) (?<way>earlier|sooner|later)$/i.exec(length ?? '')?.groups;
    if (way) return `${way.way === 'later' ? 'extend' : 'shorten'} ${event} by ${way.by}`;
    // "Cut it down to an hour and a half"
    if (said && length && isDownTo(all, said)) return `shorten ${event} to ${length}`;
    // "Make the demo half an hour, it's not worth more"
    if (length && isJustSo(all, event, length)) return `make ${event} last ${length}`;
    // "It needs 90 minutes": all of it.
    if (
      length &&
      /\b(?:needs|takes|lasts|last|be|runs|should take) /.test(
        all.slice(0, all.indexOf(length.toLowerCase())),
      ) &&
      all.includes(` ${length.toLowerCase()} instead`)
    )
      return `make ${event} last ${length}`;
    if (
      length &&
      /\b(?:longer|more|extra|another|extend\w*|stretch\w*|lengthen\w*|prolong\w*|add)\b/.test(all)
    )
      return `extend ${event} by ${length}`;
    if (length && /\b(?:shorter|less|shorten|cut|off)\b/.test(all)) return `shorten ${event} by ${length}`;
    if (length) return `make ${event} last ${length}`;
    const end = until ?? when;
    if (keepsEnd(all) && end !== '') return startingAt(event, end);
    return end ? `make ${event} end ${end.replace(/^(?:until|till|til|to|by|at) /, 'at ')}` : undefined;
  }),
  rename: change((event, { title }) => title[0] && `rename ${event} to “${title[0]}”`),
  // What stands behind the place would be part of it.
  place: (parts) => {
    const scope = scopeOf(parts);
    return (
      parts.event &&
      parts.place &&
      // "The flight to Rome leaves from Stansted": where it goes stands behind the same word.
      `change the location of ${parts.event.replace(/ to \S.*$/, '')}${scope && `${scope},`} to ${parts.place}`
    );
  },
  invite: change((event, { who }) => (who.length > 0 ? `invite ${list(who)} to ${event}` : undefined)),
  uninvite: change((event, { who }) => (who.length > 0 ? `remove ${list(who)} from ${event}` : undefined)),
  remind: change((event, { lead, length }) => {
    const ahead = (lead ?? length)?.replace(early, '');
    return ahead && `remind me ${ahead} before ${event}`;
  }),
  repeat: change((event, { when }) => (when === '' ? undefined : `make ${event} ${when}`)),
  // What stands behind the colour would be part of it.
  colour: (parts) => {
    const { all, event } = parts;
    const colour = event && lastColour(all.replace(event.toLowerCase(), ''));
    const scope = scopeOf(parts);
    const isWhole = scope === wholeSeries;
    return colour && `make ${isWhole ? 'the whole series of ' : ''}${event} ${colour}${isWhole ? '' : scope}`;
  },
  delete: change((event, { all, when }) =>
    joined('delete', (all.includes(`both ${event}`) || isBoth(all, event)) && 'both', event, when),
  ),
  // What is to stay is not marked, so nothing is cleared around it, and of somebody only what is with them.
  // Nor is a name one: "delete “Clear friday”".
  clear: ({ all, title, who, when, until }) =>
    when === '' || title.length > 0 || stays.test(all)
      ? undefined
      : joined(who.length > 0 ? `cancel all meetings with ${list(who)}` : 'clear', when, until),
  accept: change((event) => `accept ${event}`),
  decline: change((event) => `decline ${event}`),
  maybe: change((event) => `answer maybe to ${event}`),
  agenda: ({ when, until }) =>
    when === '' ? undefined : joined(`what is on ${when.replace(/^(?:on|for) /, '')}`, until),
  find: ({ event }) => event && `when is ${event}`,
  free: ({ who, when, until }) =>
    when === '' ? undefined : joined(who.length > 0 ? `is ${list(who)} free` : 'am i free', when, until),
  slots: ({ who, when, until, length }) =>
    when === '' && !length
      ? undefined
      : joined(
          'find',
          // "An hour 9 dec" would be 69 minutes.
          'a time',
          when,
          until,
          length && `for ${length.replace(/^for /, '')}`,
          who.length > 0 && `with ${list(who)}`,
        ),
  undo: () => 'undo that',
  issues: ({ all, title, others }) => {
    if (
      /\b(?:assigned to me|waiting (?:for|on) me|my (?:open )?(?:issues|tickets|pull requests)|on my plate|my name)\b/.test(
        all,
      )
    )
      return 'my open issues';
    // "Jonas kept on about number 408. What is that issue about?"
    const [number] = all.match(/(?<=(?:#|\b(?:number|no|issue|ticket|bug) )#?)\d{1,6}\b/g) ?? [];
    if (number) return `what is issue number ${number} about`;
    // "Icons ticket, who has it"
    const topic = title[0] ?? others.filter((word) => !ofIssue.test(word)).join(' ');
    return topic ? `search issues about ${topic}` : undefined;
  },
  mail: ({ all, who, title, others }) => {
    const [topic] = title;
    if (who.length > 0 || topic)
      return joined(
        'show mails',
        who.length > 0 && `from ${list(who.slice(0, 1))}`,
        topic && `about ${topic}`,
      );
    return /\b(?:action|to-?dos?|to do|tasks?|(?:want|need|ask)(?:s|ed)? (?:from )?me|waiting (?:for|on) me)\b/.test(
      all,
    )
      ? 'action items in my mail'
      : aboutWords(others);
  },
};
