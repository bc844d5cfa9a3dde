/* Words of others that are pasted in to be booked: "Your appointment is confirmed for Tuesday at 9 with Dr Osei." */

const quoted = /["“„«](?<quote>[^"“”„«»]{20,})["”»]/;
/** What stands around a quotation that is to be booked. */
const bookIt =
  /\b(?:add|put|book|enter|save|stick|pop|pencil|note|get|log|schedule)\b(?: \S+){0,3}? ?(?:it|this|that|in|down|calendar|diary)?\b|^\W*(?:fwd?|forwarded|from the (?:letter|e-?mail|text|message|school|surgery))\b/i;
/** "Sam wrote: … book that in with him" */
const writer = /^\W*(?<who>\p{Lu}\p{L}+) (?:wrote|writes|said|says|asks|asked|texted|emailed|messaged)\b/u;
const withWriter = /\bwith (?:him|her|them)\b/i;

const told = "(?:is|are|was|has been|have been|will be|’s been|'s been)(?: now| all)?";
/** A notice: what it is about, and the words that only say that it is so. */
const notices: [pattern: RegExp, booking: string][] = [
  [
    new RegExp(
      `^(?:your |our |the |an? )?(?<what>.+?) ${told} (?:confirmed|booked|scheduled|reserved|arranged|set|due|held|delivered|collected|taking place|happening)(?: (?:for|on))?\\b`,
      'i',
    ),
    '$<what> on',
  ],
  [
    /^(?:your |our |the |an? )?(?<what>.+?) (?:takes place|will take place|will happen)(?: on)?\b/i,
    '$<what> on',
  ],
  [
    /^you(?: are|['’]re| have been) (?:all )?(?:invited|booked in|booked|expected|due)(?: in)? (?:to|for|at|on) (?:an? |the |our |your )?/i,
    '',
  ],
  [/^let['’]?s (?:do|meet|say|have|make it|go for)(?: on)? /i, 'meeting on '],
];
const salutation = /^(?:dear|hi|hello|hey) [^,.!:]{1,40}[,.!:]\s*/i;
const formal =
  /^(?:(?:dear|hi|hello) [^,.!:]{1,40}[,.!:]\s*)?your (?:\S+ ){1,8}?(?:is|has been) (?:now )?(?:confirmed|booked|scheduled|reserved)\b/i;
const dated = /\d/;
const linking = / on (?=(?:on|for|at|between|from|in|tomorrow|today|next|this)\b)/i;

/**
 * The order that a pasted notice stands for: "add appointment on Tuesday at 9 with Dr Osei". Undefined for messages that
 * hold none.
 */
export function bookingOf(text: string): string | undefined {
  const quote = quoted.exec(text);
  const around = quote ? `${text.slice(0, quote.index)} ${text.slice(quote.index + quote[0].length)}` : '';
  const notice = quote?.groups?.quote ?? (formal.test(text) ? text : undefined);
  if (!notice || (quote && !bookIt.test(around))) return undefined;
  const said = notice.trim().replace(salutation, '');
  const [pattern, booking] = notices.find(([one]) => one.test(said)) ?? [];
  const plain = pattern && booking !== undefined ? firstDated(said).replace(pattern, booking) : listed(said);
  if (!dated.test(plain)) return undefined;
  const who = withWriter.test(around) ? writer.exec(text)?.groups?.who : undefined;
  return `add ${plain.replace(linking, ' ').trim()}${who ? ` with ${who}` : ''}`;
}

/** The first sentence with a number: what follows is advice, or a greeting. */
function firstDated(said: string): string {
  const sentences = said.split(/(?<=\p{L}{2}|\d{2})[.!?]\s+(?=\p{Lu})/u);
  return (sentences.find((one) => dated.test(one)) ?? said).replace(/[.!]+$/, '');
}

/** "Letterpress for Beginners. Sat 30 Jan, 10:00–16:00, New North Press." is a list. */
function listed(said: string): string {
  return said.replace(/[.!]+$/, '').replace(/(?<=\p{L}{2}|\d{2})[.!]\s+/gu, ', ');
}
