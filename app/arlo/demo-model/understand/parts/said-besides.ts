import { weekday } from '../../dates/vocabulary.ts';
import { colourWord } from '../wording/colour-words.ts';
import { extrasOfNew } from './extras.ts';
import type { CreateRequest } from '../request.ts';
import { readSentence } from '../wording/sentence.ts';

/** What a message says of a new event in whatever place, beside its name, its time and who is there. */
export type Besides = Pick<CreateRequest, 'calendar' | 'colour' | 'conference' | 'reminds'>;

/** "Remind me …", "give me a nudge", "… ping me": the person wants to hear of it when it begins. */
const asksToHear =
  /\b(?:remind(?: me|er)|(?:nudge|poke|prod) me|(?:give|send) me an? (?:nudge|shout|ping|prod|poke|buzz|heads[ -]up|reminder)|ping me|buzz me|alert me|nag me|jog my memory|(?:do not|never) let me forget|set (?:me )?an? (?:alarm|alert|reminder)|with (?:an? )?(?:reminder|alert|alarm|nudge|ping|buzz|prod|poke|heads[ -]up))\b/;
const neverMind = /\b(?:no|without(?: an?| any)?|do not|never) (?:remind|nudge|ping|alert|alarm)/;

/** "In my personal calendar", "this goes into the work calendar", "personal cal, mon 4pm", "on my personal one", "in personal" */
const ofCalendar = [
  /(?:^|\b(?:my|the|our|in|into|on|to|onto|for) |[-–:] | (?=\S+ \S+$))(?<name>work|family|home|team) (?:calendar|diary)\b/,
  /\b(?<name>personal|private) (?:calendar|diary)\b/,
  /\b(?:in|into|on|to|onto|for) (?:my|the|our) (?<name>personal|private|work|family) one\b/,
  /\b(?:my|our|the) (?<name>personal|private) one\b/,
  new RegExp(
    `(?:\\b(?:in|into|on|to|onto|under)|[-–])(?: my| the)? (?<name>personal|private)(?:(?: please| thanks)*$| (?=(?:at|on|for|from|this|next|tomorrow|today|tonight|every|\\d|${weekday})(?:\\b|[ap]m)))`,
  ),
];

/** "Personal calendar, not the work one" */
const otherCalendar =
  /\bnot (?:(?:in|on|into|onto|to) )?(?:my |the |our )?(?:work|personal|private|family|home|team)(?: (?:calendar|diary|one))?\b/g;

/** "A red all-day entry" */
const colouredEvent = new RegExp(
  `\\ban? (?<c>${colourWord}) (?:all[ -]day |whole[ -]day )?(?:event|entry|appointment|meeting|block|item)\\b`,
);

/** Reads them from the whole message. */
export function besidesOf(message: string): Besides {
  const { text } = readSentence(message);
  const meant = text.replace(otherCalendar, '');
  const calendar = ofCalendar.map((one) => one.exec(meant)?.groups?.name).find((name) => name !== undefined);
  const colour = colouredEvent.exec(text)?.groups?.c;
  return {
    ...(asksToHear.test(text) && !neverMind.test(text) && { reminds: true as const }),
    ...(calendar && { calendar }),
    ...(colour && { colour }),
    ...extrasOfNew(text),
  };
}
