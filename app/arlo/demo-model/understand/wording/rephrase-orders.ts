import { colourWord } from './colour-words.ts';
import { hourWord } from '../../dates/vocabulary.ts';
import { time } from './told-changes.ts';
import { clearVerb, deleteVerb } from './verbs.ts';

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

const length =
  '(?:(?:\\d+|an?|one|two|three|four|five|ten|fifteen|twenty|thirty|forty|forty-five|half an) ?-?(?:minutes?|mins?|hours?|hrs?|h|days?|weeks?)|half hour|day|week|hour|\\d+m)';

/** "But keep the others", "and leave the rest alone" */
const keepingOthers =
  '(?: but| and| just)* (?:keep|leave) (?:all )?(?:of )?the (?:others?|rest)(?: (?:in|alone|on|as (?:it is|they are)))?';

/** Other ways to change what is there and to be reminded of it, in the form of `rephrase`. */
export const orders: [pattern: RegExp, as: string][] = [
  // "What time is the offsite call that Tomás sent me": an invitation.
  [
    /^(?<x>(?:when|what time|what day|where|how long) (?:is|are) (?:the|that) (?:\S+ ){0,3}?(?:call|meeting|review|sync|lunch|dinner|party|drinks|workshop|session|invite|invitation|demo|interview|panel))(?: that| which)? \S+ (?:sent|invited) (?:me|us)(?: to| for)?$/d,
    '{x}',
  ],
  // "Has Jonas sent me an invitation for a hiring panel?" asks whether it is there.
  [
    /^(?:has|have|did) (?!i\b|you\b|we\b)\S+(?: \S+)? (?:already |ever |really |actually )?(?:sen[dt]|give|given) (?:me|us) (?:an? |the |any )?(?:calendar )?(?:invitation|invite) (?:to|for) (?<x>.+)$/d,
    'is there an invitation to {x}',
  ],
  // "No more yoga from the tenth onwards": none of the series.
  [
    /^(?:(?:i|we) (?:want|need|would like) |there (?:is|are|will be) (?:to be )?)?no more (?<x>(?!than\b|of\b|time\b|need\b|room\b|changes\b|meetings?\b|calls?\b|events?\b)\S+(?: \S+){0,3}?) (?<rest>(?:from|after|starting|as of) (?!.*\b(?:keep|leave|but|except)\b).+?)(?: on(?:wards?)?| and all following)?$/d,
    'delete {x} {rest} onwards',
  ],
  // "Remove everything from this Saturday": what is on that day, where nothing says that it goes on.
  [
    new RegExp(
      `^(?<x>(?:${deleteVerb}|${clearVerb})(?: (?:everything|all(?: (?:of )?my (?:meetings|events|appointments))?|it all|the lot))?) from (?<rest>(?:this |next |the coming )?${weekday})$`,
      'd',
    ),
    '{x} on {rest}',
  ],
  // "Set the colour to banana for the choir": of which event, behind the colour.
  [
    new RegExp(`^(?:set|change|switch) the colou?r to (?<rest>${colourWord}) (?:for|of|on) (?<x>.+)$`, 'd'),
    'make {x} {rest}',
  ],
  // "Choir is off and so is the dentist"
  [
    /^(?<x>(?:the|my|our) .+?) (?:is|are) (?:now )?(?:off|cancell?ed|not happening|not going ahead) and so (?:is|are) (?<rest>(?:the|my|our) .+)$/d,
    'cancel {x} and {rest}',
  ],
  // "Move the later one to half past four"
  [/^(?<x>\S+) the later one(?<rest>(?: .+)?)$/d, '{x} the last one{rest}'],
  [/^(?<x>\S+) the earlier one(?<rest>(?: .+)?)$/d, '{x} the first one{rest}'],
  // What was meant.
  [
    new RegExp(
      `^(?:sorry |no )*(?:it is |its |it was |it should be |should be )?(?:at )?(?<rest>(?:${time})\\S*(?: ?(?:am|pm))?) (?:is what |that |which )?i (?:meant|wanted|said)(?: sorry)?$`,
      'd',
    ),
    'make it {rest}',
  ],
  [/^make (?<x>(?:the|my|our) (?:\S+ ){0,3}\S+) (?<rest>[1-9]|1[0-2])$/d, 'move {x} to {rest}'],
  [
    new RegExp(
      `^(?:give|allow) (?!me |us )(?<x>(?:the |my |our )?.+?) (?<rest>(?:an hour and a (?:half|quarter)|${length}))(?: instead(?: of .+)?| rather than .+)?$`,
      'd',
    ),
    'make {x} {rest} long',
  ],
  [
    /^(?:(?:please |just )?(?:check|see|find out|look up|tell me|let me know|work out) )when (?<x>(?!i\b|we\b|you\b|it\b|that\b|this\b)(?:\S+ ){0,5}?\S+) (?<verb>is|are) (?<rest>(?:both |all |next )?(?:free|available|around).*)$/d,
    'when {verb} {x} {rest}',
  ],
  [
    new RegExp(
      `^(?:start|begin|do|hold|have|run) (?<x>(?:the |my |our )?.+?) (?<rest>${length}|ten minutes|an hour and a half) late$`,
      'd',
    ),
    'move {x} {rest} later',
  ],
  [
    /^(?:arrange|ensure|make sure|take care|see to it|fix it so)(?: that)? (?<x>(?:the|my|our) .+? (?:finishes|ends|starts|begins|lasts|takes|is|happens) .+)$/d,
    '{x}',
  ],
  [
    /^to (?<x>.+?) i (?:must|have to|will|would|want to|can only|should|need to) say (?<rest>yes|no|maybe)$/d,
    'say {rest} to {x}',
  ],
  [
    /^(?<x>(?:everything|all|anything) .+?) (?:please )?(?:cancel|delete|remove|drop|scrap) (?:it|them)(?: all)?$/d,
    'cancel {x}',
  ],
  [
    /^(?:every|each|all(?: of)?(?: (?:the|my|our))?) (?<x>(?!of |day|week)\S+(?: \S+){0,3}?) (?:location|place|venue|room)(?: is| should be)? (?<rest>\S.+)$/d,
    'change the location of all {x} to {rest}',
  ],
  // "Set the location to 12 Mill Lane for the choir": of which event, behind the place.
  [
    /^(?:set|change|switch|update|make|put) the (?:location|place|venue|address|room) (?:to|as|at) (?<rest>(?:(?!for\b)\S+ )+?)for (?<x>(?:(?:all|every|each)(?: of)? )?(?:the|my|our|all|every|each) .+?)(?: please)?(?: every single (?:one|time|class|session|lesson))?$/d,
    'change the location of {x} to {rest}',
  ],
  // "Someone needs adding to the review", "the review needs another guest"
  [
    /^(?<x>(?:\S+ ){0,3}?\S+) (?:still )?(?:needs?|wants?) (?:adding|inviting|including|to be (?:added|invited|included)) (?:to|in|on|for) (?<rest>.+)$/d,
    'add {x} to {rest}',
  ],
  // "Get Jonas added to the demo", "I want her taken off it"
  [
    /^(?:get|have|(?:i|we) (?:want|need|would like)(?: to (?:have|get))?) (?<x>(?!an? )(?:\S+ ){0,3}?\S+) (?:(?:added|invited) (?:to|onto|on to)|included (?:in|on)|put (?:on|onto|on to)) (?<rest>(?:the|my|our|that|this|it\b).*)$/d,
    'invite {x} to {rest}',
  ],
  [
    /^(?:get|have|(?:i|we) (?:want|need|would like)(?: to (?:have|get))?) (?<x>(?!an? )(?:\S+ ){0,3}?\S+) (?:taken|removed|dropped) (?:off|from|out of)(?: of)? (?<rest>.+)$/d,
    'remove {x} from {rest}',
  ],
  // "Leave the stand-up out on friday but keep the others": one of a series goes. "Leave the bins out" alone is a chore.
  [
    new RegExp(
      `^(?:${deleteVerb}) (?<x>(?!.*\\b(?:everything|all|anything)\\b).+?)${keepingOthers}$|^leave (?<y>.+?) out(?<rest>(?: .+?)?)${keepingOthers}$`,
      'd',
    ),
    'cancel {x}{y}{rest}',
  ],
  [new RegExp(`^leave out (?<x>(?:the|my|our) .+?)(?:${keepingOthers})?$`, 'd'), 'cancel {x}'],
  [
    /^(?<x>(?:the|my|our) .+?) (?:still )?needs (?:another|one more|an extra) (?:guest|person|attendee|participant)$/d,
    'add someone to {x}',
  ],
  // "Please tell me it's in there"
  [/^(?:it|that) is (?:in|on) there$/d, 'is it there'],
  // "Stop the stand-ups altogether"
  [
    /^(?:stop|end|quit) (?<x>(?:the|my|our) .+?) (?<rest>altogether|completely|for good|entirely|from now on)$/d,
    'delete {x} {rest}',
  ],
  [/^call (?<x>it|that|this|them|(?:the|my|our|that) .+?) off$/d, 'cancel {x}'],
  [/^(?<x>\S.*?) get rid(?: of (?:it|them|that))?$/d, 'cancel {x}'],
  [/^get rid(?: of (?:it|them|that))?$/d, 'cancel it'],
  [
    /^(?:they|those|these) can (?:both|all) (?:go|be (?:cancel(?:l?ed)?|deleted|removed|dropped|binned))$/d,
    'cancel all of them',
  ],
  [
    new RegExp(
      `^(?<x>(?:${deleteVerb}) .+ (?:and|&) .+?) (?:both|all|the (?:two|three|pair|lot)) of them$`,
      'd',
    ),
    '{x}',
  ],
  [
    new RegExp(
      `^make (?<x>(?:the |my |our )?.+?) (?<rest>${length}) (?:instead of|rather than|not) ${length}$`,
      'd',
    ),
    'make {x} {rest} long',
  ],
  [
    /^(?:reply|respond|answer|rsvp) to (?:the |my )?(?:invite|invitation) (?:to|for|from) (?<x>.+?) with (?:an? )?(?<rest>yes|no|maybe)$/d,
    'say {rest} to {x}',
  ],
  // "Can lunch be 2 instead": an hour without its "at".
  [
    new RegExp(
      `^(?:can|could|let) (?<x>(?!it\\b|that\\b|this\\b|we\\b|i\\b)\\S+(?: \\S+){0,3}) be (?<rest>\\d{1,2}|${hourWord})(?: instead| then| please)*$`,
      'd',
    ),
    'move {x} to {rest}',
  ],
  // Who shall hear of it.
  [
    /^(?:circulate|send|forward|share|distribute) (?:it|that|this|the (?:invite|invitation)) (?:out )?(?:to|with) (?<x>\S.*)$/d,
    'invite {x} to it',
  ],
  [/^(?:pull|bring|look|call) up (?<x>(?:issue|pr|pull request|ticket|bug) .+)$/d, 'show {x}'],
  // A reminder by other names.
  [
    /^(?:(?:i )?(?:(?:would|had|should|must|will|want|need|have) )?(?:(?:better|rather|(?:want |need |have |like |love |prefer )?to) )*(?:be reminded|(?:have|get|set) an? (?:reminder|alert|nudge|ping|alarm|warning|heads[- ]up))|remind me) (?:exactly |precisely |just )?(?<rest>(?!of\b|about\b|to\b|that\b)\S.* (?:before(?:hand)?|ahead|in advance)(?: it| that)?)$/d,
    'remind me {rest}',
  ],
  [
    new RegExp(
      `^(?:i|we) (?:should|would|want|need) (?:also )?(?:like )?to be reminded (?:of|about) (?<x>.+?) (?<rest>${length}|two hours|three hours) (?:before|ahead(?: of)?)(?: (?:it|that|time))?$`,
      'd',
    ),
    'remind me {rest} before {x}',
  ],
  [
    new RegExp(
      `^give (?!me )(?<x>.+?) an? (?<rest>${length})[- ](?:before )?(?:reminder|alert|warning|nudge|notification)$`,
      'd',
    ),
    'add a {rest} reminder to {x}',
  ],
  [
    /^give (?!me )(?<x>.+?) an? (?:reminder|alert|warning|nudge|notification)(?<rest>(?: .+)?)$/d,
    'add a reminder to {x}{rest}',
  ],
  [
    new RegExp(
      `^(?:(?:i (?:want|need|would like) |set |give me )?an? )?(?<rest>${length}) (?:warning|alert|notice|nudge) (?:before|for|of|ahead of) (?<x>(?:the |my |our )?.+)$`,
      'd',
    ),
    'add a {rest} reminder to {x}',
  ],
  [
    new RegExp(
      `^(?:i|we) (?:need|want)(?: a bit of)? reminding (?:of |about )?(?<x>.+?) (?<rest>${length}) (?:before|ahead|in advance|early)$`,
      'd',
    ),
    'remind me {rest} before {x}',
  ],
  [
    new RegExp(
      `^(?:i|we) (?:need|want)(?: a bit of)? reminding (?<rest>${length}) (?:before|ahead of) (?<x>.+)$`,
      'd',
    ),
    'remind me {rest} before {x}',
  ],
  [/^skip the one (?<rest>(?:on|at|in|next|this|tomorrow) .+|tomorrow|today)$/d, 'delete the one {rest}'],
  [
    /^(?<rest>(?:on )?(?:(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|the \d).*?) (?:is|would be|works) (?:fine|good|ok|great|perfect|best )?(?: )?for (?<x>(?:the|my|our|an?) .+)$/d,
    '{x} {rest}',
  ],
  [
    new RegExp(
      `^(?:set|have|make) (?<x>(?:all )?(?:of )?(?:the|my|our) .+?) (?:to )?(?:start|begin) (?:at |from )?(?<rest>(?:${time}).*)$`,
      'd',
    ),
    'move {x} to {rest}',
  ],
  [
    /^(?:i (?:would be|am) )?(?:happy|glad|keen|delighted|excited) to (?:join|come to|come along to|attend|be at|go to) (?<x>.+)$/d,
    'accept {x}',
  ],
  [
    new RegExp(
      `^(?:i|we) (?:want|would like|would prefer) (?<x>.+?) (?:in|to be|to be in|as) (?<rest>${colourWord})$`,
      'd',
    ),
    'make {x} {rest}',
  ],
];
