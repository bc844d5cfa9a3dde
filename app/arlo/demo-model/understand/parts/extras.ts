import { colourWord } from '../wording/colour-words.ts';
import type { ChangeRequest, CreateRequest } from '../request.ts';
import { tokenAt } from '../wording/sentence.ts';
import { orPronoun, readTarget } from './target.ts';
import type { Utterance } from '../wording/utterance.ts';

/** "… red so it stands out" */
const reason =
  '(?: (?:so (?:that )?(?:it|i|we|they|nobody|everyone|everybody)|because|cos|cause|since|as it|otherwise) .+)?';

/** "Make it grape, the purple one" */
const shade = '(?: (?:the|that|you know the) (?:\\S+ ){1,3}(?:one|shade|colou?r))?';

const painted = [
  `(?:make|set|change|turn) (?<x>.+?)'s colou?r (?:to |as |into )?(?:bright |dark |light )?(?<c>${colourWord})`,
  `(?:colou?r|paint|turn|make|mark|set|flag)(?: code)? (?<x>.+?)(?: to| in| as)? (?:the colou?r )?(?:bright |dark |light )?(?<c>${colourWord})`,
  `(?:change|set|make|switch|turn) (?:the )?colou?r (?:of|for|on) (?<x>.+?) (?:to|as|into)? ?(?<c>${colourWord})`,
  `(?:put|have|show|want) (?<x>.+?) in (?:bright |dark |light )?(?<c>${colourWord})(?: colou?r)?`,
  `(?:can|could|should|may) (?<x>.+?) (?:show up|be shown|appear|be displayed|be)(?: in| as)? (?:bright |dark |light )?(?<c>${colourWord})`,
  `(?:change|set|make|switch|give) (?<x>.+?)(?:'s)? (?:(?:the|a|its) )?colou?r (?:to |as )?(?<c>${colourWord})`,
  `give (?<x>.+?) (?:the colou?r )?(?<c>${colourWord})(?: colou?r)?`,
].map(
  (pattern) =>
    new RegExp(
      `^${pattern}(?: (?:in|on) (?:my|the|our) (?:\\w+ )?(?:calendar|diary))?${shade}${reason}$`,
      'd',
    ),
);

const video =
  '(?:an? |the |its )?(?:google )?(?:(?:meet|video|hangouts?|call|conference|conferencing|joining)(?: |-))*(?:meet|video|hangout|link|call|conference|room)';
const adding = new RegExp(
  `^(?:add|attach|include|put|get|set up|create|stick|pop|chuck|throw) (?:${video}) (?:to|on|onto|for|in) (?<x>.+)$`,
  'd',
);
const giving = new RegExp(`^(?:give|make) (?<x>.+?) (?:${video})$`, 'd');
const removing = new RegExp(
  `^(?:remove|delete|drop|take|get rid of|lose) (?:${video})(?: off| out)? (?:from|off|of|for|in|on|out of) (?<x>.+)$`,
  'd',
);
const isVideo = /\b(?:meet|video|hangouts?|conferenc\w+)\b/;
const silenced = [
  /^(?:turn off|switch off|remove|delete|disable|stop|drop|cancel|get rid of)(?: all| any)?(?: the| my)? (?:reminders?|alerts?|notifications?)(?: (?:for|of|on|from|about))? (?<x>.+)$/d,
  /^no (?:more )?(?:reminders?|alerts?|notifications?) (?:for|of|on|about) (?<x>.+)$/d,
  /^do not (?:remind|notify|alert) me (?:about|of|for) (?<x>.+)$/d,
];

/** What Google keeps beside words, times and guests: "make the demo red", "add a meet link to it", "no reminders for it". */
export function readExtras(utterance: Utterance): ChangeRequest | undefined {
  const { text } = utterance;
  const colour = firstOf(painted, text);
  if (colour) return changeOf(utterance, colour, { colour: colour.groups?.c ?? '' });
  const added = isVideo.test(text) ? (adding.exec(text) ?? giving.exec(text)) : null;
  if (added) return changeOf(utterance, added, { conference: true });
  const removed = isVideo.test(text) ? removing.exec(text) : null;
  if (removed) return changeOf(utterance, removed, { conference: false });
  const quiet = firstOf(silenced, text);
  return quiet && changeOf(utterance, quiet, { reminders: [] });
}

const call =
  '(?:with|add|adding|plus|include|including|and) (?:an? |the )?(?:google )?(?:meet(?: link)?|video(?: (?:call|link|conference))?|hangouts?(?: link)?)(?! with)\\b';
const colour = `(?:in|(?:and )?colou?r(?:ed)?(?: it)?(?: in)?|(?:and )?make it|(?:and )?mark(?:ed)?(?: it)?(?: in)?) (?<c>${colourWord})\\b`;
const ofNew = { call: new RegExp(`\\b${call}`), colour: new RegExp(`\\b${colour}`) };

/** "No, purple": nothing but a colour. */
export function colourIn(text: string): string | undefined {
  return new RegExp(`^(?:in |make it |rather )?(?<c>${colourWord})$`, 'i')
    .exec(text.trim())
    ?.groups?.c?.toLowerCase();
}

/** The same of a new event: "… with a video call, in red". */
export function extrasOfNew(text: string): Pick<CreateRequest, 'colour' | 'conference'> {
  const named = ofNew.colour.exec(text)?.groups?.c;
  return { ...(named && { colour: named }), ...(ofNew.call.test(text) && { conference: true }) };
}

/** Words of a new event that are no part of its name. */
export const extraWords = new RegExp(`^(?:${colour}|${call})(?: (?:link|call))?`);

function firstOf(patterns: RegExp[], text: string): RegExpExecArray | undefined {
  return patterns.map((pattern) => pattern.exec(text)).find((found) => found !== null);
}

function changeOf(
  utterance: Utterance,
  found: RegExpExecArray,
  what: Pick<ChangeRequest, 'colour' | 'conference' | 'reminders'>,
): ChangeRequest {
  const { sentence } = utterance;
  const [start, end] = found.indices?.groups?.x ?? [0, 0];
  const target = readTarget(utterance, tokenAt(sentence, start), tokenAt(sentence, end));
  return { kind: 'change', target: orPronoun(target), to: {}, ...what };
}
