import { commandVerb, createVerb } from './verbs.ts';

/* What notes are made of. */

export const sep = '(?:\\s*[,:;.]|\\s+[-–—]+)\\s+';
/** What no note about an event begins with: orders, questions, and words that lead to them. */
export const noOrder = `(?!(?:${commandVerb}|${createVerb}|remind|what|when|who|where|which|why|how|whose|is|are|am|was|do|does|did|have|has|can|could|should|shall|will|would|please|pls|plz|let|lets|i|we|you|u|it|that|this|they|he|she|ok|yes|yep|no|nah|sure|right|thanks|great|perfect|cool|nice|lovely|sorry|actually|oh|hi|hey|and|also|then|but|to|got|still|already|send|give|tell|show|find|look|check|see|get|the (?:first|second|third|last) (?:one|slot)|(?:1st|2nd|3rd|first|second|third) (?:one|slot|option))\\b)`;
export const day = '(?:mon|tue|wed|thu|fri|sat|sun|tmr|tomo|tod|next|nxt|this)';
const beginsNote = new RegExp(`^${noOrder}`, 'i');

/** Whether a message may be a note: it begins with no order, no question, and nothing that leads to one. */
export function mayBeNote(text: string): boolean {
  return beginsNote.test(text);
}

/** What is written, and the plain wording for it; of notes only where a message may be one. */
export type Wording = [said: RegExp | { ofNote: RegExp }, plain: string];

/** A form that only notes have. What no note begins with is looked at once for all forms: it is long, and slow to compile. */
export function note(form: string, flags: string): { ofNote: RegExp } {
  return { ofNote: new RegExp(form, flags) };
}

/** A name of an event, and whatever says which: no sentence, no question, and no time of the day. */
export const name =
  '(?:(?!\\b(?:is|are|was|were|am|has|have|had|will|would|can|cannot|cant|could|should|must|might|be|need|needs|want|wants|said|says|i|we|they|he|she|it)\\b)(?:1:1|[^\\d?:;@="“”]))+?';
/** Of an event that is there: what has a day and no time may be new. */
export const undated = `(?!.*\\b${day}[a-z]*\\b)`;
export const ends = '(?:\\s+(?:pls|plz|please|thx|thanks|ta))*\\s*[.!]*$';
export const alert = '(?:reminder|alert|notification|notif|alarm|nudge)';
export const clock = '\\d{1,2}(?:[.:]?\\d\\d)?(?: ?[ap]m)?';
export const place = '(?:place|venue|location|room|loc|address|addr)';

export const weekday =
  '(?:(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)(?:day|nesday|sday|urday)?|today|tomorrow|tmrw|tmw|tomo|2moro)';
export const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
/** A time, or from one to another. */
export const clocks = `${clock}(?: ?(?:-|–|to|til|till) ?${clock})?`;
/** Three days of a week and more: two may be the one that something moves from and the other. */
export const daily =
  '(?:mon ?(?:-|–|to) ?(?:wed|thu|thurs|fri|sat|sun)|tue ?(?:-|–|to) ?(?:thu|thurs|fri|sat|sun)|wed ?(?:-|–|to) ?(?:fri|sat|sun))';
