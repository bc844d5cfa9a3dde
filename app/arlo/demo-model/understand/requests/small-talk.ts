import type { Inability, Request } from '../request.ts';
import type { Utterance } from '../wording/utterance.ts';

const kinds: [pattern: RegExp, request: Request][] = [
  // "That'll be all for tonight" moves nothing to tonight.
  [
    /^(?:(?:that|this|it)(?: is| was|['’]?s| will be|['’]ll be)|(?:i|we)(?: am| are|['’]re| were)|(?:i|we) think (?:that|this|it) is)(?: (?:me|us|about|pretty much|all))* (?:all|it|everything|the lot|done|sorted|finished)(?: done| sorted| then| really)?(?: (?:i|we) (?:need|needed|want|wanted|have|had))?(?: from (?:me|us))?(?:(?: for)? (?:today|now|tonight|the (?:moment|day|week|evening)|this (?:morning|afternoon|evening|week)))?(?: then)?(?: (?:thanks|thank you|cheers))?$/,
    { kind: 'thanks' },
  ],
  [
    /^(?:help|what (?:can|do) you (?:do|know)(?: for me)?|what are you(?: able to do)?|who are you|how does this work|what is this|how do you work|commands|options|what can i (?:ask|say|do)(?: you)?(?: here)?|how can you help(?: me)?)$/,
    { kind: 'help' },
  ],
  [
    /^(?:how are you(?: doing)?(?: today)?|how is it going|what is up|sup|are you there|nice to meet you|test|testing)$/,
    { kind: 'greeting' },
  ],
  [
    /^(?:lol|ha(?:ha)+|hehe|wow|cool|nice|good ?night|sounds(?: good| great| fine| perfect)?|fair enough|makes sense|interesting|good to know|see you(?: later| soon| then)?|talk (?:later|soon)|that is (?:all|it|great|perfect|fine)|all good|bye|goodbye|see you(?: later)?|good night|looks good|works for me|no worries|you are (?:great|the best|awesome)|well done|much appreciated|appreciated)$/,
    { kind: 'thanks' },
  ],
  [
    /^(?:never ?mind|forget (?:it|that|about it)|stop|leave (?:it|that|them|everything|all of them|the (?:rest|others?|other one))(?: in| there| as (?:it|they) (?:is|are)| alone| be)?|do not(?: do (?:it|that)| bother| worry.*| cancel.*| delete.*| move.*| change.*)?|nothing|keep (?:it|them)|not now|later|skip(?: it)?|no thanks|no thank you|abort|nvm)$/,
    { kind: 'stop' },
  ],
  [
    /^(?:leave|keep) (?:\S+ ){1,5}(?:(?:where|as|how) (?:it|they) (?:is|are|was|were)|alone)\b/,
    { kind: 'stop' },
  ],
  [
    /^what (?:time is it|is the time|time do you have)(?: now)?$|^(?:current )?time(?: now)?$/,
    { kind: 'clock', what: 'time' },
  ],
  [
    /^what (?:day|date) is (?:it|today|this)(?: today)?$|^what is (?:today |the date|the day|today)(?: date| today)?$|^what is the date(?: today)?$/,
    { kind: 'clock', what: 'date' },
  ],
];

const beyond: [pattern: RegExp, what: Inability][] = [
  [
    /^(?:connect|disconnect|sign (?:in|out)|log (?:in|out)|change my (?:password|name|email|time ?zone|settings))\b/,
    'settings',
  ],
  [
    /\b(?:weather|forecast|(?<!\ba )temperature|will it rain|is it raining|umbrella|(?<!\b(?:good|bad|great|big|sad|lovely) )news|score|stock price|exchange rate|recipe|(?<!\b(?:is|was|what) a )joke|poem|song|capital of|translate)\b|^(?:order|buy|pay for|play|turn (?:on|off)|call(?= (?:me )?an? (?:taxi|uber|cab))|google|calculate|define|explain|sing|ring|text|whatsapp|navigate|get me (?:an? )?(?:taxi|uber|cab|pizza))\b/,
    'elsewhere',
  ],
];

/** Courtesies, questions about Arlo itself, and what it cannot do here. */
export function readSmallTalk(utterance: Utterance): Request | undefined {
  const { text, manner } = utterance;
  if (text === '') {
    if (manner.yes) return { kind: 'yes' };
    if (manner.no) return { kind: 'no' };
    if (manner.thanks) return { kind: 'thanks' };
    return { kind: manner.greeting ? 'greeting' : 'unknown' };
  }
  return kinds.find(([pattern]) => pattern.test(text))?.[1];
}

/** Wishes that no calendar tool can fulfil. A title may hold such words, so verbs that open a request come first. */
export function readBeyond({ text }: Utterance): Request | undefined {
  const what = beyond.find(([pattern]) => pattern.test(text))?.[1];
  return what && { kind: 'cannot', what };
}

const greeting =
  /^(?<lead>\W*(?:(?:um|uh|er|oh|ah|so|right|ok|okay|hi|hello|hey|and)[,.!]* )*)(?:good (?:morning|afternoon|evening)(?=\W* \w)|(?:morning|afternoon|evening)(?:,? arlo|[!,](?= \D)|(?= (?:so|just|quick|please|i|i['’]m|can|could|would|will|what|whats|when|where|who|how|tell|show|read|do|have|is|are)\b)))[,.!]* /i;

/** "Good morning, what have I got on Thursday": no morning is asked about. */
export function withoutGreeting(text: string): string {
  return text.replace(greeting, '$<lead>');
}
