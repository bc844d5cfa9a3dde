import type { ModelEvent } from '#app/arlo/tool-output.ts';
import type { Moment } from '../dates/moment.ts';
import { hourWord } from '../dates/vocabulary.ts';
import { wallOf } from '../dates/wall.ts';
import { isEmpty, type When } from '../dates/when.ts';
import { wordsOf } from '../plan/title-words.ts';
import type { ChangeRequest } from '../understand/request.ts';
import { commandVerb } from '../understand/verbs.ts';
import { covered, readUtterance, whenOf, type Utterance } from '../understand/utterance.ts';

/* What is ordered of one day of a series in hand: the event of that day changes, and no other one goes there. */

const verb = 'make|have|let|start|begin|set|put|hold|do|move|shift|push|bring|pull|change';
const ordered = new RegExp(
  `(?:^|[.!?;…] +)(?<day>[^.,;!?]{3,50}?)(?<on> (?:on(?:wards?)?|and after|forwards?))?,? (?:(?:can|could|would) you )?(?:please |just |only )*(?:(?:${verb}) (?:it|that)|it(?:['’]?s| is| will be| starts| begins)(?: on)?) (?<rest>[^.;!?]+)(?=$|[.;!])`,
  'i',
);
/** "Make it three" */
const bareHour = new RegExp(`^(?=(?:\\d{1,2}|${hourWord})\\W*$)`, 'i');
const onlyThen =
  /,? ?(?:but )?\b(?:just|only) (?:for |on )?(?:(?:that|this) (?:night|day|evening|morning|afternoon|one|once|week|time|date)|the once|once)\b(?: only)?/i;
const fromThen = /\b(?:from|as of|starting|beginning)\b/i;
/** What is ordered before, of something else. */
const orders = new RegExp(`(?:^|[.!?;,] )(?:please |and |so )?(?:${commandVerb})\\b`, 'i');
/** Words around a time that an order gives to something. */
const leadsToTime =
  /^(?:at|to|for|from|start|begin|be|go|run|back|forward|up|instead|by|please|then|till?|until|and)$/;

/** "On the tenth make it half seven, just that night", "from the 6th of January on, make it four". */
export function orderedThen(text: string, event: ModelEvent, moment: Moment): ChangeRequest | undefined {
  const found = ordered.exec(text);
  const { day = '', on, rest = '' } = found?.groups ?? {};
  if (!event.seriesId || !found || orders.test(text.slice(0, found.index))) return undefined;
  const told = readUtterance(day, moment, { asSaid: true });
  const { days, ...more } = whenOf(told);
  if (!days || !isEmpty(more) || !days.from.equals(days.to) || !saysOnly(told)) return undefined;
  if (!mayBeOn(event, days.from.dayOfWeek)) return undefined;
  const [said = ''] = rest.replace(onlyThen, '').split(/, /);
  const wanted = readUtterance(said.replace(bareHour, 'at '), moment, { asSaid: true });
  const to = whenOf(wanted);
  if (!saysWhen(to) || !saysOnly(wanted)) return undefined;
  const following = on !== undefined || days.edge === 'from' || fromThen.test(day);
  const scope = following ? 'following' : onlyThen.test(rest) ? 'this' : undefined;
  return {
    kind: 'change',
    target: { words: wordsOf(event.title), name: event.title, when: { days: plainDay(days) } },
    to,
    ...(scope && { scope }),
  };
}

/** "From the 6th" is no span here. */
function plainDay({ from, to }: NonNullable<When['days']>): NonNullable<When['days']> {
  return { from, to, unit: 'day' };
}

/** Whether every word of it says when. */
function saysOnly({ sentence, dates }: Utterance): boolean {
  return (
    dates.length > 0 &&
    sentence.tokens.every(
      ({ word, at }) => covered(dates, at) || leadsToTime.test(word) || fromThen.test(word),
    )
  );
}

function saysWhen({ time, shift, days }: When): boolean {
  return (time ?? shift) !== undefined && days === undefined;
}

/** What is weekly is on its own weekday: another one is where it is to go. */
export function mayBeOn({ repeats = '', start }: ModelEvent, weekday: number): boolean {
  const own = wallOf(start)?.dayOfWeek;
  return !/^(?:weekly|every (?:\S+ )?weeks?)\b/i.test(repeats) || own === weekday || /,| and /.test(repeats);
}
