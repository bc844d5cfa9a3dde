import { normaliseWord } from './spelling.ts';

/** A word of the request: as typed, and as the rules read it. */
export type Token = {
  text: string;
  word: string;
  /** Where it stands in the source. */
  start: number;
  end: number;
  /** Where its `word` stands in the sentence's text. */
  at: number;
  /** Punctuation that followed it, such as `,`; it ends a phrase. */
  stop: string;
  /** Inside quotation marks: a name, never a command. */
  quoted: boolean;
};

/** A request as typed, and its `text`: the words as the rules read them, joined by single spaces. */
export type Sentence = { source: string; tokens: Token[]; text: string };

const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';
/** "mon-wed" */
const weekdays = new RegExp(`\\b(${weekday})\\s?[-–]\\s?(?=${weekday}\\b)`, 'gi');
const maxLength = 2000;

/** "Thursdays pottery" is thursday's, "pottery on thursdays" every week's. */
const dayOfName =
  /(?<!\b(?:on|every|and|&|or|are|my) )\b(?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s(?= (?!(?:at|from|for|in|on|until|till|to|half|quarter|noon|midday|as|every|starting|same|and|or|with|please|pls|evenings?|mornings?|afternoons?|nights?|starting|only|too|now|instead|free|ok|good|best|are|is|works?|would|i|we|you|never|always|after|before|between|thanks|again|then|but|so|when|if)\b)[a-z])/gi;

/** Up to four names: "Lena, Sam and Priya". */
const names = "\\p{L}[\\p{L}'’-]*(?:(?:,| and| &|, and) \\p{L}[\\p{L}'’-]*){0,3}?";

/** Cuts a request into words. Only the first 2000 characters count. */
export function readSentence(input: string): Sentence {
  const source = input
    .slice(0, maxLength)
    .replace(/\b([ap])\.\s?m\.?(?=\s|$|[,;?!])/gi, '$1m')
    .replace(
      /(?<![\d/.:-])1(?:-on-|-to-|-2-|-|on)1(?![\d/.:-])(?! (?:am|pm|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/gi,
      '1:1',
    )
    .replace(/\bone[ -](?:on|to)[ -]one('?s)?\b/gi, '1:1')
    .replace(/\s*(?:->|=>|→)\s*/g, ' to ')
    .replace(/\b(next|this|last) weeks (?=\p{L})/giu, '$1 week ')
    .replace(/\bought to\b/gi, 'should')
    .replace(/\bfind us (?=an? |half|\d|some|time)/gi, 'find me ')
    .replace(
      /\bi (?:wonder|was wondering) (?:if|whether) ((?:(?!would|could|might|can|are|is)\p{L}[\p{L}'’-]*,? ){1,6}?)(would|could|might|can|are|is) (?:both |all )?(?:be )?(?=free|available)/giu,
      '$2 $1be ',
    )
    .replace(/(?<=\p{L}) \+ (?=\p{L})/gu, ' and ')
    .replace(/\b(i|we) shall\b/gi, '$1 will')
    .replace(/\b(?:might|may|can|could|shall) i be reminded\b/gi, 'remind me')
    .replace(/(?<=^|\s)w\/ ?(?=\p{L}{2})/giu, 'with ')
    .replace(/\bby when (?=do|does|did|is|are|should|must)/gi, 'when ')
    .replace(/\b(can|could|would) me (?=\p{L}+ and \p{L}+ (?:do|meet|have|talk|get)\b)/giu, '$1 me and ')
    .replace(/\bnote to (?:self|myself):? (?=\p{L})/giu, 'remind me to ')
    .replace(/\bre-?booked to\b/gi, 'moved to')
    .replace(
      /,? (?:with )?(?:the )?(?:departure |arrival |start(?:ing)? )?times? (?:is |are |stays? |remains? )?(?:unchanged|the same)\b/gi,
      ' same time',
    )
    .replace(
      /,? (?:with )?the first (?:one|time) (?:is )?in (?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*)/gi,
      ' starting in ',
    )
    .replace(
      /\blet me know (?=(?:\d+|an?|half|one|two|five|ten|fifteen|thirty)\b.*\b(?:before|beforehand|ahead|in advance)\b)/gi,
      'remind me ',
    )
    .replace(
      /,? (?:so |and |please )*(?:add|put|set|save|use) (?:that|it|this) (?:in )?as (?:the|its) (?:location|place|venue|address)(?= *[.!]?$)/gi,
      '',
    )
    .replace(/ by the way(?=\b(?! i\b))/gi, '')
    .replace(
      /^\W*(?:(?:please|kindly|can you|could you) )*(?:write|note|put|jot|mark)(?: it)? down(?: for me)?,? that (?=(?:on|my|the|there)\b)/i,
      '',
    )
    .replace(/\bscratch (?:that|this|the) (?:whole|entire) (?:meeting|thing|event|booking)\b/gi, 'delete it')
    .replace(/\b(add|put|book|enter|plan) there (?=an? )/gi, '$1 ')
    // "Jonas and me: pricing chat, monday 2pm", "brainstorm: me, Aiko, Tomás, tuesday 11am": who it is with.
    .replace(
      new RegExp(
        `^(?:(${names}) (?:and|&) (?:me|i|myself)|(?:me|myself),? (?:and |& )?(${names}))\\s*[:–-]\\s+(.+)$`,
        'iu',
      ),
      (_all, before: string | undefined, behind: string | undefined, rest: string) =>
        `${rest} with ${before ?? behind ?? ''}`,
    )
    .replace(new RegExp(`^([^:,]{3,30}): (?:me|myself)(?:,| and| &) (${names}), `, 'iu'), '$1 with $2, ')
    .replace(/\bw\/c\b/gi, 'week of')
    // "Check if Priya and Aiko are both free": the question itself.
    .replace(
      /\b(?:check|see|find out|look|tell me|let me know|work out|ask) (?:if|whether) ((?!(?:i|we|you|it|that|this|there|my|the)\b)\p{L}[\p{L}'’-]*(?:(?:,| and|,? &) \p{L}[\p{L}'’-]*)*) (is|are) (?=(?:both |all |also |still )*(?:free|available|around|busy)\b)/giu,
      '$2 $1 ',
    )
    // "Find me, Sam and Lena an hour" names three people.
    .replace(/\b(find|get) me, (?=\p{L}+(?:,| and | & ))/giu, '$1 me and ')
    .replace(
      /\b(?:nudge|ping|poke|prod|buzz|give me a (?:nudge|shout|ping|prod|poke)) (?:me )?(?=(?:to|that|about) )/gi,
      'remind me ',
    )
    // "What time's the dentist"
    .replace(/\b(what|which) (time|day|date|room)(?:['’]s|s(?= (?:the|my|our|it|that)\b))(?= )/gi, '$1 $2 is')
    .replace(/(?<=\d) o ?clock\b/gi, " o'clock")
    // "Between now and lunch"
    .replace(
      /\b(?:between|from) now (?:and|to|until|till|til) (?=lunch|dinner|noon|midday|half|quarter|\d)/gi,
      'today before ',
    )
    .replace(
      /\bill (?=(?:be|come|attend|join|make|go|have to|miss|need|still|probably|definitely|not)\b)/gi,
      "i'll ",
    )
    .replace(weekdays, '$1 to ')
    .replace(/(?<=^|\s)@(?=\d)/g, 'at ')
    .replace(/\bstand ups?\b/gi, (said) => said.replace(' ', '-'))
    .replace(/(?<=\d) ([ap]) m\b/gi, '$1m')
    .replace(dayOfName, "$<day>'s");
  const quotes = [
    ...source.matchAll(/[“"„«]([^”"“»]+)[”"“»]|(?<=\s|^)['‘]([^'’]{2,})['’](?=\s|$|[.,;?!])/g),
  ].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  const tokens: Token[] = [];
  let text = '';
  for (const found of source.matchAll(/\S+/g)) {
    const lead = /^[("“”'‘„«[]*/.exec(found[0])?.[0].length ?? 0;
    const stop = /[)\]"”“»'’.,;:?!…]*$/.exec(found[0].slice(lead))?.[0] ?? '';
    const start = found.index + lead;
    const end = found.index + found[0].length - stop.length;
    if (end <= start) continue;
    const raw = source.slice(start, end);
    const word = normaliseWord(raw);
    if (text !== '') text += ' ';
    const quoted = quotes.some((quote) => start >= quote.start && end <= quote.end);
    tokens.push({ text: raw, word, start, end, at: text.length, stop, quoted });
    text += word;
  }
  return { source, tokens, text };
}

/** The source between two tokens, `to` left out. */
export function sourceOf(sentence: Sentence, from: number, to: number): string {
  const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]];
  return first && last && to > from ? sentence.source.slice(first.start, last.end) : '';
}

/** Index of the first token that begins at or after this place in the text. */
export function tokenAt(sentence: Sentence, place: number): number {
  const index = sentence.tokens.findIndex((token) => token.at >= place);
  return index < 0 ? sentence.tokens.length : index;
}
