import type { ChangeRequest, Request } from '../request.ts';
import { sourceOf, tokenAt } from '../wording/sentence.ts';
import { orPronoun, readTarget } from '../parts/target.ts';
import { afterVerb, covered, type Utterance } from '../wording/utterance.ts';

const renameVerb = /(?:renam(?:e|ing)|retitl(?:e|ing))\b/;
const fieldVerb = /(?:change|set|edit|update|correct|fix|switch|make|move)\b/;

/** A new name, place or note: "rename it to …", "change the location of …", "add a note to the demo: …". */
export function readDetail(utterance: Utterance): Request | undefined {
  return (
    readField(utterance) ??
    readNoteFirst(utterance) ??
    readAddition(utterance) ??
    readRename(utterance) ??
    readPlace(utterance)
  );
}

/** "The address is Harbour Street 5", "title is Pipeline" */
function readField(utterance: Utterance): Request | undefined {
  const found =
    /^(?:and )?(?:the |its )?(?:new )?(?<field>address|location|place|venue|room|title|name|restaurant|bar|pub|cafe|hotel) (?:is|will be|should be) (?:now )?(?:called |named )?(?=\S)|^(?:and )?(?:with )?(?:the )?(?<named>title|subject):? (?=\S)/.exec(
      utterance.text,
    );
  if (!found || utterance.asks) return undefined;
  const end = utterance.text.search(
    / and (?:it|we|they|the|i|he|she) | so (?:please )?(?:put|note|change|add|update|enter|save) /,
  );
  const { sentence } = utterance;
  const value = typed(
    utterance,
    tokenAt(sentence, found[0].length),
    end < 0 ? undefined : tokenAt(sentence, end + 1),
  );
  const field = /title|name|subject/.test(found.groups?.field ?? found.groups?.named ?? '')
    ? { title: value }
    : { place: value };
  return { kind: 'change', target: { words: [], when: {}, pronoun: true }, to: {}, ...field };
}

/** "add a note to the vendor demo: bring the laptop" */
function readAddition(utterance: Utterance): Request | undefined {
  const { sentence, text } = utterance;
  const found =
    /^(?:(?<verb>add|put|write|set|give|update|change)(?: an?| the)? )?(?:new )?(?<field>note|notes|description|comment|location|place|address|venue|room|title|name)\b(?<of> (?:to|for|on|of)\b)?/.exec(
      text,
    );
  // "Note: pick up the kids" is no note to anything.
  if (!found || (!found.groups?.verb && !found.groups?.of)) return undefined;
  const from = tokenAt(sentence, found[0].length);
  const colon = sentence.tokens.findIndex((token, index) => index >= from - 1 && token.stop.includes(':'));
  const quoted = sentence.tokens.findIndex((token) => token.quoted);
  let value = colon >= 0 ? typed(utterance, colon + 1) : '';
  let target = readTarget(utterance, from, colon >= 0 ? colon + 1 : sentence.tokens.length);
  if (quoted >= 0 && colon < 0) {
    const end = sentence.tokens.findLastIndex((token) => token.quoted) + 1;
    value = typed(utterance, quoted, end);
    target = readTarget(utterance, end, sentence.tokens.length);
  }
  if (value === '') return undefined;
  const field = found.groups?.field ?? '';
  const isPlace = /location|place|address|venue|room/.test(field);
  if (/title|name/.test(field)) return { kind: 'change', target: orPronoun(target), to: {}, title: value };
  return {
    kind: 'change',
    target: orPronoun(target),
    to: {},
    ...(isPlace ? { place: value } : { note: value }),
  };
}

/** "Put the blue pot in the notes of the lunch" */
function readNoteFirst(utterance: Utterance): Request | undefined {
  const { sentence, text } = utterance;
  const found =
    noteThat.exec(text) ??
    /^(?:add|put|write|stick|include|note) (?<note>\S.*?) (?:in|into|to|on) (?:(?:its|the|that) (?:notes?|description|comments?|details)$|(?:the )?(?:notes?|description|comments?|details) (?:of|for|to|on) (?=\S))/d.exec(
      text,
    );
  if (!found) return undefined;
  const [start, end] = found.indices?.groups?.note ?? [0, 0];
  return {
    kind: 'change',
    target: orPronoun(readTarget(utterance, ...ofNote(utterance, found))),
    to: {},
    note: typed(utterance, tokenAt(sentence, start), tokenAt(sentence, end)),
  };
}

/** "Add a note for this saturday that dad picks me up" */
const noteThat =
  /^(?:add|put|leave|write|make) (?:an? )?(?:note|comment)(?: (?:for|to|on|in) (?<x>\S.*?))? (?:that|saying|to say)(?: that)? (?<note>\S.+)$/d;

/** The tokens that name the event of a note: behind it, or before it. */
function ofNote({ sentence }: Utterance, found: RegExpExecArray): [from: number, to: number] {
  const before = found.indices?.groups?.x;
  if (before) return [tokenAt(sentence, before[0]), tokenAt(sentence, before[1])];
  return [tokenAt(sentence, found[0].length), sentence.tokens.length];
}

/** The words from a token on, as typed and without quotation marks. */
function typed(utterance: Utterance, from: number, to = utterance.sentence.tokens.length): string {
  const { tokens } = utterance.sentence;
  const unquoted = tokens.findIndex(({ quoted }, index) => index > from && !quoted);
  const end = tokens[from]?.quoted && unquoted > 0 ? Math.min(unquoted, to) : to;
  return sourceOf(utterance.sentence, from, end)
    .replace(/^["“'‘]+|["”'’]+$/g, '')
    .replace(/ (?:from now on|instead|now)$/i, '')
    .trim();
}

/** Index of the first token with one of these words at or after `from`. */
function indexOf(utterance: Utterance, from: number, words: string[]): number | undefined {
  const index = utterance.sentence.tokens.findIndex(
    (token, at) => at >= from && !token.quoted && words.includes(token.word),
  );
  return index < 0 ? undefined : index;
}

function readRename(utterance: Utterance): Request | undefined {
  const from = afterVerb(utterance, renameVerb) ?? afterField(utterance, 'title|name|subject');
  const called = /^(?:call|name) (?:it|that|this)(?: one)?\b(?! off)/.exec(utterance.text);
  if (called) return renamed(utterance, 0, 1, tokenAt(utterance.sentence, called[0].length));
  if (from === undefined) return readCalled(utterance);
  const quoted = utterance.sentence.tokens.findIndex((token, at) => at > from && token.quoted);
  const to = indexOf(utterance, from, ['to', 'as', 'into', '->', '=>']);
  if (to !== undefined) return renamed(utterance, from, to, to + 1);
  if (quoted > 0) return renamed(utterance, from, quoted, quoted);
  const pronoun = /^(?:it|that|this)(?: one)?\b/.exec(
    utterance.text.slice(utterance.sentence.tokens[from]?.at ?? 0),
  );
  if (pronoun && utterance.sentence.tokens.length > from + 1)
    return renamed(utterance, from, from + 1, from + 1);
  return {
    kind: 'change',
    target: readTarget(utterance, from, utterance.sentence.tokens.length),
    to: {},
    title: '',
  };
}

/** "Call the coffee with Sam Catch-up": the new name is what is quoted, or begins with a capital, at the end. */
function readCalled(utterance: Utterance): ChangeRequest | undefined {
  const { sentence, text } = utterance;
  if (!/^(?:call|name) (?:the|my|our|today|tomorrow)\b/.test(text)) return undefined;
  const tokens = sentence.tokens;
  const isName = (index: number) => tokens[index]?.quoted || /^\p{Lu}/u.test(tokens[index]?.text ?? '');
  let name = tokens.length;
  while (name > 2 && isName(name - 1)) name -= 1;
  // "Call the haircut Haircut + colour": from the first capital after the name that is there.
  if (name === tokens.length)
    name = tokens.findIndex((_token, index) => index > 2 && isName(index) && !isName(index - 1));
  return name > 2 && name < tokens.length ? renamed(utterance, 1, name, name) : undefined;
}

function renamed(utterance: Utterance, from: number, to: number, name: number): ChangeRequest {
  const target =
    to - from === 1 && from === 0
      ? { words: [], when: {}, pronoun: true as const }
      : orPronoun(readTarget(utterance, from, to));
  return { kind: 'change', target, to: {}, title: typed(utterance, name).replace(reason, '') };
}

/** "… to Plumber Gareth so I remember his name" */
const reason = /[\s,]+(?:so|so that|because|cos|since) (?:i|we|he|she|they|it|people|nobody)\b.*$/i;

/** "Move it to a different day" is no place. */
const anyOther = /\b(?:different|other|better) (?:time|day|date|slot)$/;

/** After "change the title of", or "change the demo's title". */
function afterField(utterance: Utterance, field: string): number | undefined {
  const from = afterVerb(utterance, fieldVerb);
  if (from === undefined) return undefined;
  const rest = utterance.text.slice(utterance.sentence.tokens[from]?.at ?? utterance.text.length);
  const named = new RegExp(`^(?:the |its )?(?:${field})\\b(?: (?:of|for|on))?`).exec(rest);
  const start = utterance.sentence.tokens[from]?.at ?? 0;
  return named ? tokenAt(utterance.sentence, start + named[0].length) : undefined;
}

function readPlace(utterance: Utterance): Request | undefined {
  const { sentence, text } = utterance;
  const from = afterField(utterance, 'location|place|room|venue|address');
  if (from !== undefined) {
    const to = indexOf(utterance, from, ['to', 'as', 'into']);
    const place = to === undefined ? '' : typed(utterance, to + 1);
    return {
      kind: 'change',
      target: orPronoun(readTarget(utterance, from, to ?? sentence.tokens.length)),
      to: {},
      place,
    };
  }
  const put = /^(?:put|stick|pop) in an? /.test(text)
    ? null
    : /^(?:put|make|hold|have|do|it is|it will be) ?(?:it|that|this)? (?:at|in|on) /.exec(text);
  if (
    put &&
    !covered(utterance.separate, put[0].trimEnd().lastIndexOf(' ') + 1) &&
    utterance.dates.length === 0
  ) {
    const place = typed(utterance, tokenAt(sentence, put[0].length));
    // "It's on a letter somewhere" is where to look.
    if (
      !/\b(?:calendar|diary|bin|trash|rubbish)\b|^(?:there|here|before|after|because|while|when|if|so|until|since)\b|\bsomewhere$/.test(
        place,
      )
    )
      return { kind: 'change', target: { words: [], when: {}, pronoun: true }, to: {}, place };
  }
  const moved = afterVerb(utterance, /(?:move|switch|relocate|change)\b/);
  const to = moved === undefined ? undefined : indexOf(utterance, moved, ['to', 'into', 'onto']);
  const after = to === undefined ? undefined : sentence.tokens[to + 1];
  if (moved === undefined || to === undefined || !after) return undefined;
  const dates = [...utterance.separate, ...utterance.dates].filter((match) => match.end > after.at);
  if (dates.length > 0 || /^(?:it|that|this|then|there|one|another)$/.test(after.word) || anyOther.test(text))
    return undefined;
  // "change the demo's name to …", and a name in quotation marks.
  if (after.quoted || /^(?:name|title)$/.test(sentence.tokens[to - 1]?.word ?? '')) {
    return renamed(utterance, moved, after.quoted ? to : to - 1, to + 1);
  }
  return {
    kind: 'change',
    target: readTarget(utterance, moved, to),
    to: {},
    place: typed(utterance, to + 1),
  };
}
