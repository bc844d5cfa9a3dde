import { titleNames } from './guests.ts';
import type { NamedGuest } from '../request.ts';
import { isNewItself } from '../wording/verbs.ts';

/** Words for an event that say nothing about what it is. */
export const generic =
  /^(?:(?:an?|the|my|another|new|some|me)(?:\s+|$))*(?:meeting|mtg|event|appointment|something|entry|slot|time|booking|reservation|call|calendar event|calendar|diary|day|date|note|hold|block|task|todo|to-do|thing|one|reminder|be|(?:recurring |repeating |regular |weekly |daily |monthly |annual |yearly |all[ -]day )*(?:series|thing|event|entry)|(?:these|those|the) (?:whole )?(?:days|dates)(?: off| out)?|(?:(?:two|three|four|a few|few|some|(?:a )?couple(?: of)?) )(?:things?|bits|ones|entries|events)|on|starting|from|finally|useless|first|last|\d{1,2}(?:st|nd|rd|th)|all(?: of)?|(?:the )?(?:whole|entire)(?: of)?|it|that|this|then|(?:that |the )?(?:first|second|third|fourth|last|earliest|latest|1st|2nd|3rd)? ?(?:one|slot|time|option))?(?: in)?$/i;

const leads = new RegExp(
  `^(?:(?:me|us|an?|the|my|our|her|his|their|another|new(?! ${isNewItself})|some|in|quick|short|standing|regular|recurring|weekly|daily|monthly|fortnightly)\\s+)+(?=\\S)`,
  'i',
);

/** What a request says about an event's name. */
type Said = { typed: string; guests: NamedGuest[]; others: string; note: string; place: string };

/** A title from its words: without articles, with a capital, and with the guests that were named. */
export function titleOf({ typed, guests, others, note, place }: Said): string {
  const base = typed
    .replace(/\S+@\S+/g, '')
    .replace(/^(?:make|enter|add|put(?: in)?)\s+an?\s+(?=(?:entry|event):)/i, '')
    .replace(/\s+(?:finally|at (?:long )?last|hooray|yay)$/i, '')
    .replace(/^(?:about|regarding)\s+/i, '')
    .replace(/^(?:it|that|this)\s+down$/i, '')
    // "I have joined the chess club": what somebody did with it.
    .replace(/^(?:(?:just|finally)\s+)?\p{L}{3,}(?<!e)ed\s+(?:the|an?|my|our)\s+(?=\S)/iu, '')
    .replace(/^(?:(?:that|which)\s+)?(?:saying|says)\s+(?=\S)/i, '')
    .replace(/^(?:an?\s+|the\s+)?(?:new )?(?:meeting|mtg|event|appointment|appt|booking|entry):\s*/i, '')
    .replace(/^(?:it|that|this|that one)\s+(?:for\s+|as\s+)?(?=\S)/i, '')
    .replace(
      /\s+(?:is|are|(?:re)?starts?|resumes?|opens|begins?|takes? off|(?<!\b(?:anything|it)\s+)goes|falls|leaves|departs|meets|takes? place|kicks off|(?:is\s+)?coming)(?:\s+(?:on|at|in|out|off|due))?$/i,
      '',
    )
    .replace(/^(?:so )?(?:that )?(?:i|we) (?:can|could|have time to|am able to|get to)\s+/i, '')
    .replace(/^(?:me |us |my name )?(?:down|in)(?: for)?\s+/i, '')
    .replace(/^(?:in|on|to|into|at)\s+(?=(?:an?|the|my)\s)/i, '')
    .replace(
      /^(?:all(?![ -](?:hands|staff|company|team|saints|day))|(?:the )?(?:whole|entire))(?: of)?\s+/i,
      '',
    )
    .replace(/^(?:have|do|get|grab|be)\s+(?=\S)/i, '')
    .replace(/^(?:go(?:ing)?\s+)?for\s+an?\s+(?=\S)/i, '')
    .replace(/^(?:recurring|repeating|new|event|entry):\s*/i, '')
    .replace(/:$/, '')
    .replace(/^(?:go|come|get) to (?=(?:the|an?|my|our)\s)/i, '')
    // "I am off on a silent retreat", "off skiing"
    .replace(/^(?:off|away)\s+(?:(?:on|to)\s+(?=(?:an?|the|my|our)\s)|on\s+|(?=\p{L}+ing\b))/iu, '')
    .replace(leads, '')
    .replace(
      /^(?:calendar event|event|entry|(?:date|note|hold)(?=:)|item|slot|time|block|task|todo|to-do|thing|of|appointment(?=\s+(?!at\b|with\b|for\b|about\b)\S))\b:?\s*(?:for|to)?\s*(?:my\s+|the\s+)?/i,
      '',
    )
    // "Hand the forms in": there "in" belongs to the verb.
    .replace(
      /\s+(?:for|to|on|at|with|and|from|of|by|into|(?<!\b(?:check|plug|log|sign|drop|move|fill) |^(?:hand|take|bring|send|turn|drop|fetch|carry|let) .+ )in)$/i,
      '',
    )
    .replace(/^(?:(?:it|that)['’]?s|it is|that is)\s+(?=\S)/i, '')
    .replace(/\s+takes?\s+place\b.*$/i, '')
    .replace(/(?<=\S)\s+(?:itself|for me|there)$/i, '')
    .replace(/^\s*(?:and|also|too)\s*$/i, '')
    .trim();
  const names = [titleNames(guests), others].filter(Boolean).join(' and ');
  if (generic.test(base)) {
    const noun = /\b(?:appointment|booking|reservation|call|date)\b/i.exec(base)?.[0];
    if (names) return `${capital(noun ?? 'meeting')} with ${names}`;
    if (/^(?:an? )?hold(?: in)?$/i.test(base)) return note ? capital(note) : 'Hold';
    if (!note)
      return noun && place ? `${capital(noun)} at ${place}` : /^call$/i.test(noun ?? '') ? 'Call' : '';
    return base ? `${capital(base)} about ${note}` : capital(note);
  }
  if (/^(?:day )?off$/i.test(base)) return 'Day off';
  return names && !/\bwith\b/i.test(base) ? `${capital(base)} with ${names}` : capital(base);
}

/** With a capital, unless it has its own. */
export function capital(text: string): string {
  // A name such as iOS keeps its own capitals.
  return /^\p{Ll}\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
