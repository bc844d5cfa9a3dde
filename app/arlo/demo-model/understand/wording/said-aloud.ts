import { hourWord } from '../../dates/vocabulary.ts';

/* What is said aloud in another way than it is written: addresses, and hours that somebody finds while talking. */

const label = '[a-z0-9]+(?: (?:dash|hyphen) [a-z0-9]+)*';
const domain =
  'com|net|org|edu|gov|info|biz|example|test|uk|ie|eu|us|ca|au|nz|de|fr|es|it|nl|io|co|me|dev|app';
/** "Ruth at harbourlets dot example", "dave underscore smith at homes dot co dot uk" */
const address = new RegExp(
  `(?<=^|\\s)(?<who>[a-z0-9]+(?: (?:dot|underscore|dash|hyphen) [a-z0-9]+)*) at (?<where>(?!(?:the|a|an|my|our) )${label}(?: dot ${label})*? dot (?:${domain}))(?=$|[\\s,.;!?])(?! dot\\b)`,
  'gi',
);
const signs: Record<string, string> = { dot: '.', underscore: '_', dash: '-', hyphen: '-' };

const written = (spoken: string) =>
  spoken.replace(/ (dot|underscore|dash|hyphen) /gi, (_all, sign: string) => signs[sign.toLowerCase()] ?? '');

/** "Bea at quaylight dot example thats b e a at quaylight dot example": said once more, letter by letter. */
const spelled = new RegExp(
  `(?<=^|\\s)(?<who>[a-z0-9]+(?: (?:dot|underscore|dash|hyphen) [a-z0-9]+)*) at (?<where>${label}(?: dot ${label})*? dot (?:${domain})),? (?:(?:so |and )?(?:that['’]?s|that is|it['’]?s|spelled|spelt|i['’]?ll spell (?:it|that)),? )+(?<letters>[a-z](?: (?:[a-z]|dot|underscore|dash|hyphen))+)(?<all> at \\k<where>)?(?=$|[\\s,.;!?])`,
  'gi',
);

/** "… on friday at two thats b e a at quaylight dot example", where that address was said before. */
const spelledAfter = new RegExp(
  `,? (?:(?:so |and )?(?:that['’]?s|that is|it['’]?s|spelled|spelt),? )[a-z](?: [a-z]){1,20} at (?<where>${label}(?: dot ${label})*? dot (?:${domain}))(?=$|[\\s,.;!?])`,
  'gi',
);

function withoutSpelledAgain(message: string): string {
  return message.replace(spelledAfter, (all, ...found) => {
    const { where = '' } = found.at(-1) as Record<string, string>;
    return message.indexOf(` at ${where}`) < message.lastIndexOf(` at ${where}`) ? '' : all;
  });
}

/** An address of which the name was spelled: it counts where it is whole. */
function asSpelled({ who = '', where = '', letters = '', all }: Record<string, string | undefined>): string {
  const name = written(letters).replaceAll(' ', '');
  return `${all !== undefined ? name : written(who)}@${written(where)}`;
}

/** "… invite ruth at harbourlets dot example thats the agent": who that is. */
const whose =
  /(?<=\S@\S+\.\w+),? (?:that|she|he|who|they|it)(?:['’]?s|['’]?re| is| are) (?:the|my|our|an?|his|her|their) [^,.;!?\d]{2,30}(?=\W*$)/i;

const hour = `(?:half|quarter|\\d{1,2}(?:[.:]\\d\\d)?|${hourWord}|noon|midday|midnight)\\b`;
const finding =
  "(?:oh|well|hm+|let['’]?s say|say|let me see|let me think|i (?:do not|don['’]?t) know|dunno|i think|i guess|i suppose|maybe|perhaps|probably|roughly|like)";
/** "Eight till well say eleven": what stands between is thought aloud. */
const thought = new RegExp(`\\b(?<lead>till?|til|until|at|from|between)(?: ${finding},?)+ (?=${hour})`, 'gi');
const thoughtBetween = new RegExp(`(?<=${hour}.*) to(?: ${finding},?)+ (?=${hour})`, 'gi');
/** "A whole day before", "two full hours before": it is no longer than a day. */
const whole =
  /\b(?:whole|full|good|solid|clear) (?=(?:hours?|days?|weeks?)\b(?: or so)? (?:before|ahead of|in advance)\b)/gi;

/** A message as it would be written. */
export function asWouldBeWritten(message: string): string {
  const once = message.replace(spelled, (...found) =>
    asSpelled(found.at(-1) as Record<string, string | undefined>),
  );
  return withoutSpelledAgain(once)
    .replace(address, (...found) => {
      const { who = '', where = '' } = found.at(-1) as Record<string, string>;
      return `${written(who)}@${written(where)}`;
    })
    .replace(whose, '')
    .replace(thought, '$<lead> ')
    .replace(thoughtBetween, ' to ')
    .replace(whole, '');
}
