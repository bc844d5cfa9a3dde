import { colourWord } from '../understand/wording/colour-words.ts';
import { keepsEnd } from '../understand/parts/date-roles.ts';
import { lengthOrder } from './length-written.ts';
import type { Intent } from './marks.ts';
import { scopeOf, wholeSeries } from './scope-written.ts';
import { arriving, asBefore, onItsDay, onlyRepeats, plainTime, startingAt } from './times-written.ts';

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
  lead: string[];
  /** What is not marked and may name something. */
  others: string[];
  /** Whether a time that is wanted is a distance: "half an hour later". */
  shifts: boolean;
};

const list = (names: readonly string[]) => names.join(' and ');
const joined = (...parts: (string | false | undefined)[]) => parts.filter(Boolean).join(' ');
const change =
  (write: (event: string, parts: Parts) => string | undefined): Writer =>
  (parts) => {
    const order = parts.event && write(parts.event, parts);
    return order && `${order}${scopeOf(parts)}`;
  };

const daysAs =
  /\b(?:mark|block|note|enter|put|keep|save|book|label|set) (?:that|those|these|the whole|the) (?:whole )?(?:days?|dates?|weeks?|weekend) (?:down |out |off |in |aside )?as\b/;

/** "The whole of Thursday has to be marked as study leave", "the eighth to the tenth, whole days" */
const wholeDays =
  /\bthe (?:whole|entirety) of (?!the (?:morning|afternoon|evening))|\b(?:whole|full|entire) days?\b|\b(?:days?|weekend) in full\b/;
const invites = /(?<!\b(?:don['’]?t|do not|not|never|without|needn['’]?t) (?:need to )?)\b(?:invit|send\b)/;

/** What one does with others: its name says with whom. */
const plainName =
  /^(?:\p{L}+ )?(?:call|meeting|lunch|coffee|dinner|breakfast|brunch|tea|drinks?|chat|catch-?up|1:1|sync|walk|interview|date)$/iu;

/** Says of itself what no event is called. */
const isAny = /^(?:meeting|call)$/i;
const isOnline = /^(?:video|online|zoom|teams|meet|skype|facetime) /i;

const colourWanted = new RegExp(
  `\\b(?:be|(?:make|turn|paint|colou?r) (?:it|that|them))(?: (?:in|an?|nice|bright|dark|light))* (${colourWord})\\b`,
);

/** "Turn it green, the basil one": what is said last says more. */
function lastColour(text: string): string | undefined {
  return text.match(anyColour)?.at(-1);
}

const anyColour = new RegExp(`\\b(?:${colourWord})\\b`, 'g');

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

/** "I'm done with the focus blocks, remove both of them": two of that name. */
function isBoth(all: string, event: string): boolean {
  return (
    /\bboth of (?:the(?:m|se| ones)|those)\b|\bthem both\b/.test(all) && /^(?!.* and ).*\ws$/.test(event)
  );
}

/** "A day ahead and an hour ahead" */
const ahead = (leads: readonly string[]) =>
  leads.map((lead) => lead.replace(early, '').replace(ofReminder, '$1 $2s')).join(' before and ');
/** "A five-minute reminder" */
const ofReminder = /^an? (\w+)-(minute|hour|day)(?: reminder)?$/i;
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
    const isWhole =
      (daysAs.test(all) || wholeDays.test(all)) &&
      !/\d(?:[.:]\d\d)? ?[ap]m\b|\d[.:]\d\d|\b(?:at|from|half|quarter|noon) /.test(when);
    const verb = isOnline.test(name) || invites.test(all) ? 'book' : 'add';
    const isPlain = (who.length > 0 || isAny.test(name)) && plainName.test(name) && !isOnline.test(name);
    return joined(
      verb,
      name === '' ? 'an event' : isPlain ? name : `“${name}”`,
      who.length > 0 && `with ${list(who)}`,
      when,
      isWhole && 'all day',
      until,
      length && `for ${length.replace(/ (?:each|long)$/, '').replace(/^(?:for|of) /, '')}`,
      place && `at ${place}`,
      lead.length > 0 && `and remind me ${ahead(lead)} before`,
    );
  },
  move: change((event, { all, when: said, until, shifts, place }) => {
    const when = said.replace(asBefore, '').trim();
    // "I scroll straight past the party. Could it be red?"; "the flight goes from Luton not Gatwick": it moves to a place.
    if (when === '') {
      const [, colour] = colourWanted.exec(all) ?? [];
      return colour ? `make ${event} ${colour}` : place && `change the location of ${event} to ${place}`;
    }
    // "I want the update to happen every week": it goes nowhere else.
    if (onlyRepeats.test(when)) return `make ${event} ${when}`;
    const wanted = plainTime(arriving(onItsDay(when)));
    if (keepsEnd(all) && until === undefined && !shifts) return startingAt(event, wanted);
    return shifts
      ? joined('move', event, when, until)
      : joined('move', withClock(withoutRange(event, wanted), wanted), `to ${wanted}`, until);
  }),
  length: change(lengthOrder),
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
    const each = lead.length > 0 ? lead : length ? [length] : [];
    return each.length > 0 ? `remind me ${ahead(each)} before ${event}` : undefined;
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
