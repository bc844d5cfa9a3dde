import { capital } from '../parts/event-title.ts';
import { readNewEvent } from './new-event.ts';
import type { CreateRequest } from '../request.ts';
import { withoutTalk } from '../parts/target.ts';
import { readToldEvent } from './told-event.ts';
import { afterVerb, covered, whenOf, type Utterance } from '../wording/utterance.ts';
import { createVerb } from '../wording/verbs.ts';

const creates = new RegExp(`(?:${createVerb})\\b`);
const reminder =
  /(?:remind me\b(?: (?:to|about|of|that))?|(?:set|add|create|make|put|give me|have|i (?:need|want|would like))(?: up| in)? (?:me )?an? (?:reminder|alarm)(?: in)?(?: (?:in|on|to|into) (?:my|the) (?:calendar|diary))?(?: to| for| about| that)?|(?:an? )?reminder(?: to (?:self|myself|me))?(?: to| for| about)?)\b/;
/** "I need an hour with Lena on thursday at 9": a wish for time, with the time. */
const wish =
  /(?:(?:i|we) )?(?:(?:am |are )?going to )?(?:need|want|would like|have got to have) (?=(?:an?|\d+|half|one|two|three|some)\b)/;
const invite = /(?:invite|meet(?: up)?(?: with)?)\b/;

/** What one does with friends too, who need no invitation. */
const social =
  /^(?:lunch|dinner|breakfast|brunch|coffee|tea|drinks?|pint|beers?|walk|run|gym|tennis|swim|cinema|theatre|party|date)\b/i;

/** One goes to see a doctor or a teacher, and sends them no invitation. */
const formal = /^(?:dr|doctor|prof|professor|mr|mrs|ms|miss)\b/i;

/** A wish for something that is booked, even before it has a time. */
const wishedEvent =
  /^(?:(?:i|we) )?(?:need|want|would like) an? (?:\S+ )?(?:call|meeting|chat|catch-up|appointment|1:1|sync|lunch|dinner|coffee)\b/;

/** "book lunch with Sam tomorrow 12:30 for 45 minutes at Dishoom". */
export function readCreate(utterance: Utterance): CreateRequest | undefined {
  if (dayOff.test(utterance.text) && utterance.dates.length > 0) {
    return { kind: 'create', title: 'Day off', when: { ...whenOf(utterance), allDay: true }, guests: [] };
  }
  if (isOnlyASpan(utterance)) return undefined;
  const reminding = afterVerb(utterance, reminder);
  if (reminding !== undefined) return reminderOf(readNewEvent(utterance, reminding, { short: true }));
  const from =
    afterVerb(utterance, creates) ??
    (whenOf(utterance).time || wishedEvent.test(utterance.text) ? afterVerb(utterance, wish) : undefined);
  if (from !== undefined) {
    const request = readNewEvent(utterance, from, {
      block: /^(?:block|protect|ring-?fence|(?:set|put) aside)\b/.test(utterance.text),
    });
    const { when } = request;
    // "Mark friday as wfh": the day is so.
    if (
      (markedAs.test(utterance.text) || onList.test(utterance.text)) &&
      when.days &&
      !when.time &&
      !when.part
    )
      when.allDay = true;
    const offered = offeredAt(utterance, from);
    const name = offered === undefined ? undefined : request.title?.replace(offeredWords, '');
    const inviteKnown =
      request.guests.length > 0 &&
      (noting.test(utterance.text) ||
        social.test(request.title ?? '') ||
        request.guests.every((guest) => formal.test(guest.name))) &&
      !inviting.test(utterance.text);
    return {
      ...request,
      ...(name && { title: capital(name) }),
      ...(offered !== undefined && { offered }),
      ...(inviteKnown && { inviteKnown: true as const }),
    };
  }
  const told = utterance.asks ? undefined : afterVerb(utterance, bookedFor);
  if (told !== undefined && whenOf(utterance).time)
    return { ...readNewEvent(utterance, told, {}), inviteKnown: true };
  const asked = afterVerb(utterance, invite);
  if (asked !== undefined && utterance.dates.length > 0) {
    return readNewEvent(utterance, asked, { guestsFirst: true });
  }
  return undefined;
}

const markedAs = /^(?:mark|put|set|label|block|note|log)\b.* as (?=\S)/;

const onList = /\b(?:to|on|onto) (?:my |the )?(?:to-?do|to do|task)s? list\b/;

/** Verbs that only write down what is arranged, so that nobody needs an invitation. */
const noting =
  /^(?:add|put|stick|pop|note|jot|mark|enter|log|throw|chuck|whack|save|pencil|block)\b(?!.*\b(?:meeting|call|1:1|sync|review|catch-?up)\b)/;
const inviting = /\b(?:invit|send)/;

const dayOff = /^(?:take|make|mark|book)\b.*\b(?:a day off|as off|off)$/;
const statement =
  /(?:(?:i|we) (?:have|have got|got|do(?= (?:the|my|our) )|(?:am|are|will be) (?:having|doing|hosting|getting|collecting|picking up|off to|going to(?= (?!the|a)[a-z]+ )))|got(?= an? )|there is|it is|its|this is|that is|(?:my |our |the )?[\p{L}]+(?:'s| has) got(?= an? ))(?: an?| my| the| our| got an?)?\b/u;
const bookedFor =
  /(?:they|he|she|(?:the |my )?[\p{L}]+)(?: have| has|'ve|'s)? (?:booked|fitted|squeezed|got|put|signed) (?:me|us) (?:in|down|up)(?: for)?(?: an?| my| the)? (?=[\p{L}])/u;
const meeting = /(?:i am|we are|i will be) (?:meeting|seeing|catching up with)(?: up)?(?: with)?\b/;
/** What somebody else wants or did, told: "they want the car in", "she booked me in for a check-up". */
const toldOf =
  /.*?\b(?:they|he|she|it|the \w+|\w+) (?:wants?|needs?|would like|asked for|booked|has booked|have booked|got me|put me down for|invited me to|is having|are having)(?: me| us)?(?: in)?(?: to| for)?(?= (?!(?:its|his|her|their|to|meet|talk|speak|chat) ))/;
const away =
  /(?:i (?:am|will be) )?(?:(?<=\b(?:am|be) )|on |away on |going on )(?=(?:holiday|vacation|leave|annual leave|away|off|out of office)\b)/;
const awayDays = /\b(?:holidays?|vacation|leave|off|away|trip|conference|retreat|out of office)\b/;

/**
 * "lunch with Sam tomorrow at 12:30", "I'm on holiday next week": a name and a time, and nobody asked anything. A
 * sentence that only tells something is no booking, unless another clause asked for one (`told`).
 */
export function readImplicitCreate(
  utterance: Utterance,
  options: { told?: boolean } = {},
): CreateRequest | undefined {
  const { text, sentence } = utterance;
  const when = whenOf(utterance);
  if (!options.told && (utterance.asks || utterance.manner.show)) return undefined;
  const told = readToldEvent(utterance);
  if (told) return told;
  const spoken = sentence.tokens.filter(({ at }) => !covered(utterance.dates, at)).map(({ word }) => word);
  const isErrand = errand.test(spoken.join(' ')) && sentence.tokens.length > 2;
  const soon = when.instant && !when.instant.equals(utterance.moment.now);
  const isAfter = when.edge === 'from' && /\bafter (?:work|school|lunch|breakfast)\b/.test(text);
  const timed =
    soon || (when.time && (!when.edge || isAfter) && (when.days || when.repeat || when.minutes || isErrand));
  const met = afterVerb(utterance, meeting);
  const from =
    afterVerb(utterance, away) ??
    afterVerb(utterance, statement) ??
    met ??
    (options.told ? afterVerb(utterance, toldOf) : undefined) ??
    0;
  const wholeDays =
    when.days &&
    (when.allDay ||
      ((away.test(text) || when.days.unit === 'days') && awayDays.test(text)) ||
      (when.days.unit !== 'day' && fromDayToDay.test(text)) ||
      occasions.test(text) ||
      // "Parking permit 15 dec, remind me the day before"
      (when.reminders !== undefined && when.days.unit === 'day'));
  const monthly = when.repeat && (when.repeat.monthDay !== undefined || when.repeat.nth !== undefined);
  const errandOfDay = isErrand && when.days?.unit === 'day';
  const isBeside = / (?:after|before) (?=\S)/.test(text);
  if (!timed && !wholeDays && !monthly && !options.told && !errandOfDay && !isBeside) return undefined;
  const reading = { guestsFirst: met === from, named: !isErrand, told: options.told };
  const fromVerb = readNewEvent(utterance, from, reading);
  const request =
    options.told && !fromVerb.title && from > 0 ? readNewEvent(utterance, 0, reading) : fromVerb;
  if (
    request.title &&
    withoutTalk({ words: request.title.toLowerCase().split(' '), when }).words.length === 0
  )
    return undefined;
  if (isBeside && !timed && !wholeDays && !monthly && !options.told && !errandOfDay && !request.beside)
    return undefined;
  const due = errandOfDay && !timed && fallsDue.test(text);
  if (!timed && (wholeDays || monthly || due)) request.when.allDay = true;
  if (!request.title || noTitle.test(request.title)) return undefined;
  const inviteKnown = request.guests.length > 0 && !inviting.test(text);
  return { ...request, ...(inviteKnown && { inviteKnown }) };
}

/** Half a sentence: "if i am late", "I'd be asleep". */
const noTitle = /^(?:(?:if|whether|unless)\b|(?:i|we|he|she|they|you)['’](?:d|ll|m|ve|re|s)\b)/i;

/** "Pick up the kids at 3:15", "call the plumber tomorrow" */
export const errand =
  /^(?:(?:pick|drop) (?:\S+ ){1,3}?(?:up|off)\b|do (?!i\b|we\b|you\b|they\b|not\b)|(?:call|phone|ring|pick up|collect|drop off|drop(?= (?:the|my|our) )|buy|pay|post|visit|feed|walk|wash|clean|renew|return|order|submit|hand in|meet) )(?!it\b|that\b|this\b|them\b|off\b)/;

/** What has to be done by the end of the day. */
const fallsDue = /^(?:pay|renew|return|submit|hand in|post)\b/;

/** Days from the first to the last, not some time next week. */
const fromDayToDay =
  /\b(?:all|whole|entire|full) (?:week|weekend|month)\b|\d(?:st|nd|rd|th)?(?: [a-z]+)? ?(?:-|to|till|until|through) ?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* )?(?:the )?\d|day(?: the \S+)?(?: [a-z]+)? (?:to|till|until|through|-) (?:the )?[a-z]*day/;

const occasions =
  /\b(?:birthday|bday|anniversary|wedding|christening|graduation|deadline|bank holiday|day off)\b/;

/** "book it", "book the second one": the place of an offered time among the others, from 1; -1 is the last. */
function offeredAt({ text, sentence }: Utterance, from: number): number | undefined {
  const rest = text.slice(sentence.tokens[from]?.at ?? text.length);
  const word =
    /^(?:the |that )?(?<word>first|1st|earliest|second|2nd|third|3rd|fourth|last|latest)(?: (?:one|slot|time|option|gap|of (?:them|those)))\b/.exec(
      rest,
    )?.groups?.word;
  const place = ['first', 'second', 'third', 'fourth'].indexOf(
    (word ?? '')
      .replace('1st', 'first')
      .replace('earliest', 'first')
      .replace('2nd', 'second')
      .replace('3rd', 'third'),
  );
  if (word) return place < 0 ? -1 : place + 1;
  return /^(?:it|that|this|then|that one|that (?:slot|time)|the slot)\b(?! (?:off|out))/.test(rest)
    ? 1
    : undefined;
}

/** "The second one for Deep work" */
const offeredWords =
  /^(?:first|second|third|fourth|last|latest|earliest|1st|2nd|3rd)(?: (?:one|slot|time|option|gap))? (?=\S)/i;

/** "schedule for thursday" asks for the schedule. */
function isOnlyASpan({ text, sentence, dates }: Utterance): boolean {
  return (
    /^(?:schedule|plan|new|set|mark)\b|\b(?:schedule|plans?)$/.test(text) &&
    dates.every(({ piece }) => piece.kind === 'days' || piece.kind === 'part') &&
    sentence.tokens.every(
      (token) =>
        covered(dates, token.at) || /^(?:for|on|in|the|my|schedule|plans?|new|set|mark)$/.test(token.word),
    ) &&
    dates.length > 0
  );
}

const ringsAt = { morning: 9, lunchtime: 12, afternoon: 14, evening: 18, night: 20 };

/** A reminder rings when it begins; without a time it stands on its day. */
function reminderOf(request: CreateRequest): CreateRequest {
  const { when } = request;
  const isDated = when.days !== undefined || when.repeat !== undefined;
  const dayOnly = isDated && !when.time && !when.part && !when.instant;
  if (dayOnly) return { ...request, reminds: true, when: { ...when, allDay: true } };
  // "Tomorrow morning": at some time of it somebody has to hear of it.
  const hour = when.part && !when.time && !when.instant ? ringsAt[when.part] : undefined;
  const time = hour === undefined ? {} : { time: { hour, minute: 0, sure: true } };
  return { ...request, reminds: true, when: { ...when, ...time } };
}
