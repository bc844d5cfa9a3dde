/* Changes that are told, not ordered, and the commands that they stand for; see `rephrase.ts`. */

import { count } from '../../dates/vocabulary.ts';
import { commandVerb, lengthVerb, moveVerb } from './verbs.ts';

export const weekdays = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
export const time =
  '\\d|noon|midday|half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const day = `(?:the |next |this )?(?:${weekdays}|tomorrow|today|\\d{1,2}(?:st|nd|rd|th)|(?:next|this) (?:week|month)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*)`;
const at = `(?:at |on |from )?(?:(?:${time})|${day})`;
/** What no question, and nothing about oneself, begins with. */
const named = '(?!(?:i|we|it|they|he|she|you|what|when|who|where|how|is|are|do|does|did|can|could) )';
const own = '(?:the|my|our) ';
const name =
  '(?!(?:i|we|it|that|this|they|you|the|my|our|everyone|nobody|there) )(?:[a-zà-ÿ-]+(?: and [a-zà-ÿ-]+)?)';
const amount = `(?:half|a bit|${count}) ?`;
const past =
  '(?:changed|has changed|was changed|is changed|got changed|has been changed|moves|has been set) to';

const way = (pattern: string, as: string): [pattern: RegExp, as: string] => [
  new RegExp(`^${pattern}$`, 'd'),
  as,
];

const long = `(?:${amount}.*(?:minutes?|mins?|hours?|half))`;
const notOrdered = `(?!(?:${commandVerb}) )`;

export const toldChanges: [pattern: RegExp, as: string][] = [
  // Several at once: "the review and the update both go to the 9th at the same times".
  way(
    `(?<x>${own}.+? (?:and|&) .+?) (?:(?:can |should |must |will |have to |need to )?(?:both |all )?(?:go|move|shift|switch)|are (?:both |all )?(?:going|moving)) (?<rest>to .+?)(?: (?:at |with )?(?:the )?same (?:times?|hours?))?`,
    'move {x} {rest}',
  ),
  way(`(?<x>(?:${moveVerb}) .+ to .+?) (?:at |but at |with )?(?:the )?same (?:times|hours)`, '{x}'),
  // "My dentist on tuesday put it at four", "that lunch with marta i want it on friday": what it is comes first.
  way(
    `(?<x>(?:the|my|our|that|this) (?!.*\\b(?:is|are|was)\\b)\\S.+?) (?:and )?(?:(?:can|could) you |please |just )*(?:put|move|shift|push|make|have|bring|(?:i|we) (?:want|need|would like|would prefer)) (?:it|that|them) (?:to be )?(?:(?:forward|back|over) )?(?<rest>(?:on|at|for|to|from) (?!(?:my|our|me|the (?:\\w+ )?(?:calendar|diary|list|agenda|schedule))\\b).+)`,
    'move {x} to {rest}',
  ),
  // "Add Sam to the demo and take it to four"
  way(`take (?<x>it|that|them) (?:back |forward |up |out )?to (?<rest>${at}.*)`, 'move {x} to {rest}'),
  // Who comes: "lena onto the review invite".
  way(
    `${notOrdered}(?<who>${name}) (?:(?:onto|on to|into) (?<x>.+?)(?: (?:invite|invitation|guest list))?|(?:to|on|for) (?<y>.+?) (?:invite|invitation|guest list))`,
    'invite {who} to {x}{y}',
  ),
  // "Let's have the board meeting end at four"
  way(
    `(?<x>${own}.+?) (?:end|finish|stop|wrap up)(?: at| by)? (?<rest>(?:${time}).*)`,
    'extend {x} until {rest}',
  ),
  // How long it is.
  way(
    `(?:drop|bring|take|get|knock|keep|pull|whittle) (?<x>.+?) down to (?<rest>${long})`,
    'shorten {x} to {rest}',
  ),
  way(
    `(?:take|knock|shave|lop|trim|cut|chop|slice) (?<rest>${long}) (?:off(?: of)?|from) (?<x>.+)`,
    'shorten {x} by {rest}',
  ),
  way(
    `(?:can|could|should|may) (?<x>${own}.+?) (?:be|last|take|run)(?: for)?(?: a bit| just| only)?(?: shorter| longer)?(?: say| maybe)? (?<rest>${long})`,
    'make {x} {rest}',
  ),
  way(
    `(?:i|we) (?:need|want|would like|would prefer) (?<x>${own}.+?) to (?:be|last|take|run)(?: for)? (?<rest>${long})`,
    'make {x} {rest}',
  ),
  way(
    `${named}(?<x>.+?) (?:should|needs to|has to|must|will|is going to|can|could) (?:end|finish|stop|wrap up|be over|be done)(?: now)?(?: at| by)? (?<rest>(?:${time}).*)`,
    'extend {x} until {rest}',
  ),
  way(
    `${named}${notOrdered}(?<x>.+?) (?:for |to )(?<rest>${amount}.*(?:minutes?|mins?|hours?)) (?:instead of|rather than) .+`,
    'make {x} {rest}',
  ),
  way(
    `(?:(?:i|we) )?(?:need|want|would like|could do with) (?:another |an extra )?(?<rest>${amount}(?:minutes?|mins?|hours?))(?: more| longer| extra)? (?:more |longer |extra )?(?:for|on|in|at) (?<x>${own}.+)(?<=\\b(?:more|longer|extra|another)\\b.*)`,
    'extend {x} by {rest}',
  ),
  // How far it goes.
  way(`${named}${notOrdered}(?<x>.+?) (?<rest>${amount}.*(?:later|earlier))`, 'push {x} {rest}'),
  way(
    `(?:change|update|edit|set|adjust) (?<x>.+?) to (?:start|begin|be) (?<rest>${amount}.*(?:later|earlier))`,
    'push {x} {rest}',
  ),
  way(
    `put (?<x>.+?) back (?:by )?(?<rest>${amount}.*(?:minutes?|mins?|hours?|days?|weeks?))`,
    'push {x} {rest} later',
  ),
  way('put (?<x>.+?) off (?:until|till|to) (?<rest>.+)', 'move {x} to {rest}'),
  way(`(?<x>(?:${moveVerb}|${lengthVerb})\\b.* by (?:5|10|15|20|25|30|35|40|45|50|60|90))`, '{x} minutes'),
  // Where and when it goes.
  way(
    `(?:(?:i|we) )?(?:need|want|would like|would prefer) (?<x>${own}.+?) to (?:start|begin|happen|be|go) (?<rest>${at}.*)`,
    'move {x} to {rest}',
  ),
  way(`make it (?<rest>(?:${at}).*?) for (?<x>(?!an? )[a-z].*)`, 'move {x} to {rest}'),
  way(
    `(?:change|update|edit|set|adjust|fix) (?<x>.+?) so (?:that )?it(?:'s| is| starts| begins) (?<rest>${at}.*)`,
    'move {x} to {rest}',
  ),
  way(
    `(?:reschedule|rearrange|re-?book) (?<x>.+?) for (?:the same time (?:on )?)?(?<rest>${at}.*)`,
    'move {x} to {rest}',
  ),
  way(`(?:${moveVerb}) (?<x>.+?) to the same time (?:on )?(?<rest>${at}.*)`, 'move {x} to {rest}'),
  way(`${named}(?<x>.+?'s) (?:now (?<rest>at .+)|(?<later>at .+) now)`, 'move {x} to {rest}{later}'),
  way(
    `(?:(?:can|could) (?:i|we) )?(?:get|have|(?:(?:i|we) )?(?:need|want|would like)) (?<x>.+?) (?:moved|pushed|shifted|bumped|rescheduled|changed|put|brought|pulled)(?<rest>(?: back| forward| up)? (?:to|until|by|on|from(?= .+ to )) .+)`,
    'move {x}{rest}',
  ),
  way(
    `(?:can|could|may) (?:i|we) (?:have|do|get|make) (?<x>${own}.+?) (?<rest>(?:at|on) .+? (?:rather than|instead of) .+)`,
    'move {x} to {rest}',
  ),
  way(`${named}${notOrdered}(?<x>.+?) (?<rest>${at}.*? (?:rather than|instead of) .+)`, 'move {x} to {rest}'),
  way(
    `(?<x>${own}.+?) (?:venue|location|place|address) (?:is|has changed to|has moved to|changed to|moved to)(?: now)? (?<rest>.+)`,
    'change the location of {x} to {rest}',
  ),
  way(
    `(?:can|could) (?<who>\\S+(?: and \\S+)?) be (?:added|invited|included)(?: to| on| in) (?<x>.+)`,
    'invite {who} to {x}',
  ),
  way(
    `${named}(?<x>.+?) (?:is|starts?|begins?|will be|should be|should start|needs to start|has to start)(?: now)? (?<rest>${amount}.*(?:later|earlier))(?: now)?`,
    'push {x} {rest}',
  ),
  way(`put (?<x>${own}.+?) (?<rest>${amount}.*(?:later|earlier))`, 'push {x} {rest}'),
  way(`${named}(?<x>.+?) ${past} (?<rest>${at}.*)`, 'move {x} to {rest}'),
  way(`${named}(?<x>.+?) now (?<rest>${at}.*)`, 'move {x} to {rest}'),
  way(`${named}(?<x>.+?) should (?:start|begin) (?<rest>${at}.*)`, 'move {x} to {rest}'),
  way(
    `(?:i|we) (?:want|would like|would rather|would prefer|prefer)(?: to)?(?: have| do| move| hold)? (?<x>(?:${own}|(?:tomorrow|today|${weekdays}) ).+?) (?:to be |to start |to go )?(?<rest>(?:at|on|in|to) .+?)`,
    'move {x} to {rest}',
  ),
  way(`(?:can|could) (?<x>${own}.+?) (?:go|move|be moved|be) (?:to|on|at) (?<rest>.+)`, 'move {x} to {rest}'),
  way(
    `(?:from|starting|as of|beginning) (?<day>${day})(?: on| onwards?)? (?<x>.+?) (?:is|are|starts?|will be|moves to) (?<rest>${at}.*)`,
    'move {x} {day} to {rest} from now on',
  ),
  way(
    `(?<day>today|tomorrow|${weekdays}|(?:this|next) week)(?:'s)? (?<x>[a-z].+?) (?:is|will be|is going to be) (?<rest>(?:at|on) .+)`,
    'move {day} {x} to {rest}',
  ),
  way(`(?<scope>(?:only|just) (?:this|that) (?:week|time|once|one)) (?<rest>.+)`, '{rest} {scope}'),
  way(
    `(?:squeeze|compress|limit|restrict) (?<x>.+?) to (?<rest>${amount}.*(?:minutes|hours?))`,
    'shorten {x} to {rest}',
  ),
  way(
    `(?:let|have) (?<x>.+?) (?:run|go|last|continue)(?: on)? (?:until|till|til|to) (?<rest>.+)`,
    'extend {x} until {rest}',
  ),
  way(`${named}(?<x>.+?) should only (?:be|take|last) (?<rest>.+)`, 'make {x} {rest}'),
  way(
    `${named}(?<x>.+?) (?:is|are|happens) (?<rest>weekly|monthly|daily|fortnightly|yearly|every .+?) (?:now|from now on)`,
    'make {x} {rest}',
  ),
  way(
    `(?:change|set|update|switch) (?<x>.+?)'s (?:location|place|venue|room|address) to (?<rest>.+)`,
    'change the location of {x} to {rest}',
  ),
  way(`(?:include) (?<who>${name}) (?:in|on|at) (?<x>${own}.+)`, 'invite {who} to {x}'),
  way(
    `(?:have|let|get) (?<who>${name}) (?:join|attend|come to|be in|be at) (?<x>${own}.+)`,
    'invite {who} to {x}',
  ),
  way(
    `(?<who>${name}) should (?:be (?:in|at|on)|join|attend|come to|be invited to|also be (?:in|at|on)) (?<x>${own}.+)`,
    'invite {who} to {x}',
  ),
  way(
    `(?:i|we) (?:would like|want|need) (?<who>${name}) (?:to be (?:in|at|on)|to join|in|at|to come to|to attend) (?<x>${own}.+)`,
    'invite {who} to {x}',
  ),
  way(
    `(?<who>${name}) (?:does not need|do not need|need not|should not|no longer needs?)(?: to)? (?:be (?:in|at|on|part of)|join|attend|come to) (?<x>${own}.+)`,
    'uninvite {who} from {x}',
  ),
  way(`(?:no longer|do not) invite (?<who>${name}) to (?<x>.+)`, 'uninvite {who} from {x}'),
];
