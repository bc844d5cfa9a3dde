import { isEmpty } from '../../dates/when.ts';
import { readDetail } from './details.ts';
import { readLength } from './length.ts';
import { isTelling } from '../parts/mention.ts';
import { readMove, readStatement } from './move.ts';
import type { ChangeRequest, Request } from '../request.ts';
import { tokenAt } from '../wording/sentence.ts';
import { orPronoun, readTarget } from '../parts/target.ts';
import { afterVerb, whenOf, type Utterance } from '../wording/utterance.ts';

/** "move it to Friday", "rename the vendor demo to Acme demo", "make the stand-up 30 minutes". */
export function readChange(utterance: Utterance): Request | undefined {
  return (
    readOtherCalendar(utterance) ??
    readReminder(utterance) ??
    readRepeat(utterance) ??
    readDetail(utterance) ??
    readLength(utterance) ??
    readMove(utterance) ??
    readStatement(utterance)
  );
}

/** "Move the haircut to my work calendar" */
function readOtherCalendar({ text }: Utterance): Request | undefined {
  return /^(?:move|transfer|shift|switch|put|copy) .+ (?:to|into|onto|on) (?:my |the |our )?(?!(?:my|the|our|a) )[\w-]+ calendar$/.test(
    text,
  ) && !/^put an? /.test(text)
    ? { kind: 'cannot', what: 'other calendar' }
    : undefined;
}

const reminding =
  /^(?:remind me|(?:an? )?heads up|(?:set|add|put|give me|create|make|have|get)(?: me)?(?: up)? (?:\S+ ){0,6}(?:reminder|alert|notification|heads up)|notify me|alert me|ping me|nudge me|warn me|buzz me|tell me|reminder|(?:can i (?:get|have)|i (?:need|want)) (?:\S+ ){0,3}(?:reminder|alert|notification|nudge|ping|heads up))\b|^(?!what|when|how|is |are |do |no |any |turn |cancel |remove |stop )(?:\S+ ){1,4}?(?:- )?(?:reminders?|alerts?)\b/;
const reminderWords =
  /^(?:remind|reminder|need|want|can|alert|notification|notify|ping|nudge|warn|heads|warning|buzz|tell|set|add|put|give|get|create|make|before|beforehand|advance|early|starts|begins|ahead|it's|minute|hour|day)$/;

/** Why, or of what: "… so I can sort a babysitter", "… before the flight to check in". */
const remindedTo =
  /\bso (?:that )?(?:i|we|he|she|they) |(?<=\b(?:before|ahead of) (?:the|my|our) .+)\bto (?:check|pack|leave|call|ring|buy|bring|take|get|send|print|prepare|book|do|grab|order|read|look|go)\b/;

/** "remind me 10 minutes before the vendor demo": the event stays where it is. */
function readReminder(utterance: Utterance): ChangeRequest | undefined {
  const found = reminding.exec(utterance.text);
  const when = whenOf(utterance);
  if (!found || !when.reminders || when.time) return undefined;
  const reason = remindedTo.exec(utterance.text)?.index;
  const end = reason === undefined ? undefined : tokenAt(utterance.sentence, reason);
  const target = readTarget(utterance, 0, end ?? utterance.sentence.tokens.length);
  const words = target.words.filter((word) => !reminderWords.test(word) && !/^\d+$/.test(word));
  const { reminders: _reminders, ...rest } = target.when;
  return {
    kind: 'change',
    target: orPronoun({ ...target, words, name: words.join(' '), when: rest }),
    to: {},
    reminders: remindersIn(utterance),
  };
}

/** "A 15 and a 5 minute reminder": the unit is said once. */
function remindersIn({ dates, text }: Utterance): number[] {
  return dates.flatMap(({ piece, start }) => {
    if (piece.kind !== 'reminder') return [];
    const before = /(?:^| )(?<first>\d+)(?: (?:and|&|plus))?(?: an?)? $/.exec(text.slice(0, start))?.groups
      ?.first;
    const unit = /\bhours?\b/.test(text.slice(start)) ? 60 : 1;
    return before ? [Number(before) * unit, ...piece.minutes] : piece.minutes;
  });
}

const neverAgain =
  /\b(?:stop (?:it )?(?:from )?(?:repeating|recurring)|not (?:repeat|recur)(?:ing)?|one.?off|just (?:this )?once|a single (?:event|meeting)|no longer (?:repeat|recur)\w*|only once|non.?recurring)\b/;
const repeatWords =
  /^(?:repeat|repeats|repeating|recur|recurring|recurrent|happen|every|stop|once|one-off|oneoff|off|series|regular|thing|should|needs|has|must|to|go|be|from|no|not|longer|single|just|into)$/;

/** "make it weekly", "have the sync repeat every other tuesday", "make it a one-off". */
function readRepeat(utterance: Utterance): ChangeRequest | undefined {
  const { text, sentence } = utterance;
  const from =
    afterVerb(utterance, /(?:make|set|change|turn|have|let|switch|convert|stop|keep|repeat)\b/) ??
    (/^(?!what|when|how|who|i |we )\S.* (?:should|needs to|has to|must)(?: not)? (?:repeat|recur|be (?:weekly|daily|monthly)|happen)\b/.test(
      text,
    )
      ? 0
      : undefined);
  if (from === undefined) return undefined;
  const never = neverAgain.test(text);
  const repeats = utterance.dates.filter(({ piece }) => piece.kind === 'repeat');
  if (!never && repeats.length === 0) return undefined;
  // "Set up a weekly sync" is a new event.
  if (/^(?:set up|make an?|have an?|set an?|keep an?)\b/.test(text)) return undefined;
  const when = whenOf(utterance);
  const first = utterance.dates.find(({ piece }) => piece.kind === 'repeat')?.start ?? text.length;
  const own = utterance.dates.filter((match) => match.end <= first && match.piece.kind !== 'repeat');
  const target = readTarget(utterance, from, never ? sentence.tokens.length : tokenAt(sentence, first), own);
  const words = target.words.filter((word) => !repeatWords.test(word) && !isTelling(word));
  const { reminders: _reminders, repeat: _repeat, ...named } = target.when;
  return {
    kind: 'change',
    target: orPronoun({ ...target, words, when: isEmpty(named) ? {} : named }),
    to: when.time && !own.some(({ piece }) => piece.kind === 'time') ? { time: when.time } : {},
    repeat: never ? 'never' : (when.repeat ?? 'never'),
  };
}
