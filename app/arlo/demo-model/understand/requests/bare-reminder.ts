import { readCreate } from './create.ts';
import type { ChangeRequest } from '../request.ts';
import { tokenAt } from '../wording/sentence.ts';
import { orPronoun, readTarget } from '../parts/target.ts';
import { whenOf, type Utterance } from '../wording/utterance.ts';

const bareReminder =
  /^(?:(?:set|add|put|create|make|give me|get me)(?: me)?(?: up)? (?:an?|another|the) (?:reminder|alert|notification|nudge) (?:for|to|on|about|of)|remind me (?:about|of)) (?<x>it|that|this|that one|this one|(?:the|my|our|(?:(?:this|next) )?\w+day(?:'s)?|tomorrow(?:'s)?|(?:this|next) week(?:'s)?) .+)$/d;
/** What Google suggests for a new notification. */
const usualReminder = 10;

/** "Add a reminder to the vendor demo": of an event that is there, at the usual time before it. */
export function readBareReminder(utterance: Utterance): ChangeRequest | undefined {
  const { sentence, text } = utterance;
  const [from, to] = bareReminder.exec(text)?.indices?.groups?.x ?? [];
  const { repeat, time, reminders } = whenOf(utterance);
  if (from === undefined || to === undefined || repeat || time || reminders) return undefined;
  const target = readTarget(utterance, tokenAt(sentence, from), sentence.tokens.length);
  const isNew = /\bto (?!it\b)\w+ /.test(text.slice(from)) || target.words.length > 3;
  if (isNew) return undefined;
  const change: ChangeRequest = {
    kind: 'change',
    target: orPronoun(target),
    to: {},
    reminders: [usualReminder],
  };
  const created = target.words.length > 0 ? readCreate(utterance) : undefined;
  return created ? { ...change, otherwise: created } : change;
}
