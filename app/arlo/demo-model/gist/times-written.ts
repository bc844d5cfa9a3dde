import { month, ordinalDay } from '../dates/vocabulary.ts';
import { isMoreThanLead } from './text.ts';

/* How an order says the times that are wanted. */

/** "Thursday the 17th, same time of day": what stays as it is. */
export const asBefore =
  /,? ?(?:\b(?:at|on|for|but) )?\b(?:the )?same (?:(?:time|hour|date|place|length|duration|venue|start)(?: of (?:the )?day)?|morning|afternoon|evening)\b(?: as (?:before|usual|ever|now))?/gi;
/** "Every week", and no more. */
export const onlyRepeats =
  /^(?:to )?(?:(?:every|each) (?:other |second )?(?:day|week|month|fortnight|year|weekday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|daily|weekly|fortnightly|monthly|yearly)$/i;

/** A time on "that day", or "same day", is one on the day that the event is on. */
export function onItsDay(when: string): string {
  const time = when.replace(/,? ?\b(?:on )?(?:that|(?:the )?same) day\b,?/i, '').trim();
  return isMoreThanLead(time) ? time : when;
}

/** "It leaves at 7:55 and lands at 11:10": from then till then. */
export function arriving(when: string): string {
  return when.replace(
    /\b(?:leaves|leaving|departs|departing|dep|takes off|sails|sets off) (?:at )?(.+?)(?: and| to|,)* (?:lands|landing|arrives|arriving|arr|gets in|docks) (?:at )?/i,
    '$1 to ',
  );
}

/** "From 19:00 to 23:00" behind "to" would end there, and what is not until ten is at ten. */
export function plainTime(when: string): string {
  return when
    .replace(/^(?:from (?=\S)|(?=\d))(\S+(?: ?[ap]m)?) to /i, '$1 until ')
    .replace(/^(?:(?:at|on|to) )+/i, '')
    .replace(/^(?:until|till?) /i, '');
}

/** "Board meeting kicks off half one, same finish": only the beginning is another. */
export function startingAt(event: string, when: string): string {
  const wanted = when.replace(/^(?:at|from|on|to) /, '');
  // "My leave can begin on the 18th already": a day, and no hour.
  return ofDay.test(wanted) && !hour.test(wanted)
    ? `have ${event} start on ${wanted}, same end`
    : `make ${event} start at ${wanted}, same end`;
}

/** A day that a time begins with. */
export const ofDay = new RegExp(
  `^(?:this |next |the )?(?:mon|tue|wed|thu|fri|sat|sun|today|tomorrow|(?:${ordinalDay})|\\d{1,2} (?:${month}))`,
  'i',
);
/** An hour anywhere in a time. */
export const hour = /\b(?:at|noon|midday|half|quarter|past|clock)\b|\d[:.]\d\d|\d ?[ap]m\b/i;
