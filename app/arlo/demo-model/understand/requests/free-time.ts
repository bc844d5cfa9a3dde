import { freeHour, mealTime, notToday, purposeOf } from './availability.ts';
import { peopleIn } from '../parts/people-asked.ts';
import { readBeside } from '../parts/beside.ts';
import { edgeOfDay } from './questions.ts';
import type { FreeRequest } from '../request.ts';
import { tokenAt } from '../wording/sentence.ts';
import { readTarget } from '../parts/target.ts';
import { covered, type Utterance } from '../wording/utterance.ts';
import { wantedWhen } from '../parts/wanted-time.ts';

const freeTest = new RegExp(
  [
    /\b(?:conflict|clash)(?:es|s|ing)?\b/,
    /^(?:am i|are we|will i be|i am|is my|is the|is|are|would i be|will we be|are you|are u)\b.*\b(?:free|available|around|open|clear|busy|booked|taken|occupied|bookable)\b/,
    /^(?:do|have) (?:i|we) (?:have |got )*(?:any |some |a |an |enough |much )?(?:free |spare |open )?(?:time|room|space|slot|slots|gap|gaps|availability|window|capacity|hour free|minute|half hour|hour|(?:\d+|half an?|an) (?:hours?|minutes|mins))\b/,
    // "Do Aiko, Tomás and me all have an hour at 11", "has Priya got half an hour on Friday"
    /^(?:do|have) (?:\S+ ){1,5}?(?:and|&) \S+ (?:both |all )?(?:have |got )+(?:any |some |a |an |enough )?(?:free |spare )?(?:time|slot|gap|minute|half hour|hour|(?:\d+|half an?|an) (?:hours?|minutes|mins))\b/,
    /^(?:does|has) (?!(?:the|my|our|it|that|this)\b)\S+ (?:have |got )+(?:any |some |a |an |enough )?(?:free |spare )?(?:time|slot|gap|minute|half hour|hour|(?:\d+|half an?|an) (?:hours?|minutes|mins))\b/,
    /^(?:do|have) (?:i|we) (?:have |got )*(?:a |an |any )?(?:free|spare) \w+/,
    /^(?:free|available|busy)\b/,
    /\b(?:does|would|will|is) .+ (?:work|suit|ok|fine|good|possible|doable)(?: for (?:me|us))?$/,
    /^(?:can|could) (?:i|we) (?:do|make|fit|squeeze|meet|manage|have|take|get|leave|go out|get away|head off)\b/,
    /^i (?:can|could) (?:do|make|fit|squeeze|manage)\b/,
    /^(?:would|will|does) .+ be$/,
    /^how about .*\b(?:free|clear)\b/,
    /^(?:can|could) (?!i\b|we\b|you\b|it\b|that\b|this\b|they\b|the\b|my\b|our\b)\S+(?: and \S+)* (?:do|make|manage|meet)\b(?= .)/,
    /^(?:do i have |is )(?:anything|something) (?:in the way|in my way|blocking)\b/,
    /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|next|this|\d).*\b(?:is|are) (?:free|available|clear|busy|taken)$/,
  ]
    .map(({ source }) => source)
    .join('|'),
);
const freeSearch = new RegExp(
  [
    /^when (?:can|could|should|shall|would|might) .*\b(?:meet|talk|speak|chat|catch up|do|have|fit|squeeze|get|see|go)\b/,
    /^(?:i |we )?(?:need|want|require) (?:to find |to fit in )?(?:\d+|an?|some|half) .*\b(?:minutes|mins|hours?|time|hour)\b/,
    /^(?:when|what time|what times|where|which (?:days?|times?|afternoons?|mornings?|evenings?)|what (?:day|days))\b.*\b(?:free|available|open|fit|squeeze|slot|time for|room for|could i (?:do|meet|have)|can i (?:do|meet|have)|(?:would|will|does) (?:(?:that|it|everyone|we) (?:work|suit|be|fit|go|meet|do)|work)|good|(?<!\b(?:the|my|our|at|from|for|of) )work|best|suits?)\b/,
    /^(?:find|look for|search for|get|suggest|propose|any|are there any|is there (?:any|a)|what(?! times?(?:$| (?:is|are|does|do|did|was)\b| (?!.*\b(?:free|available|open|work|good|suits?|possible|can|could)\b)))|have (?:you )?got)\b.*\b(?:free|time|times|slots?|gaps?|openings?|availability|windows?|an? hour|minutes|mins|hours?|half an hour)\b(?!.*\b(?:is|does|do|did|called|start|finish)\b)/,
    /^(?:\d+|an?|half an?|one|two) (?:minutes|mins|hours?|hour)\b(?! (?:is|are|was|were|goes|never|flies|always)\b).* (?:with|for) /,
    /\b(?:my |next )(?:free|available) (?:time|slot|hour|day|morning|afternoon|evening)\b/,
    /^how much (?:free )?time\b/,
    /^when (?:do|have) (?:i|we) (?:have |got |get )?(?:\d+|an?|one|two|three|half) .*\b(?:hours?|minutes)\b/,
    /^where (?:can|could|would|should|do i|do we|does (?:it|that)) .*\b(?:put|fit|squeeze|place(?! to))\b(?<!take place)|^where (?:can|could|would|should) (?!i\b|we\b).*\bgo\b/,
    /^when (?:does|do) (?!i\b|we\b)\S+(?: and \S+)* have (?:any |some )?(?:time|room|a (?:slot|gap))\b/,
    /^(?:best|good|ideal) (?:time|slot|moment)\b/,
    /\b(?:first|earliest|longest|biggest) (?:free|open|available) (?:time|slot|hour|half|gap|stretch|\d+|morning|afternoon)\b/,
    /^is there (?:any |enough )?(?:room|time|space|a gap|a slot)\b/,
    /\b(?:earliest|soonest|next time|first time|best time|good time|a time)\b.*\b(?:can|could|to|for|that|when|free)\b/,
    /\b(?:squeeze|fit|slot) (?:it |that |this )?in\b.*\bwhen\b|\bwhen would (?:that|it) (?:work|fit)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
);
/** "am I free thursday at 3", "when could I fit in 90 minutes next week". */
export function readFree(utterance: Utterance): FreeRequest | undefined {
  const { text } = utterance;
  const { when, except } = wantedWhen(utterance);
  const tests = freeTest.test(text);
  const searches =
    freeSearch.test(text) &&
    (!/^(?:what|find|any) .*\b(?:meeting|event|appointment|call)s?\b/.test(text) ||
      /\b(?:time|slot|gap|minutes|min|hour)\b (?:for|to|with)\b/.test(text));
  if ((!tests && !searches) || when.shift || edgeOfDay(text, 'when')) return undefined;
  if (/^find\b/.test(text) && utterance.manner.show && !when.minutes && /\b(?:out|if)\b/.test(text))
    return undefined;
  if (
    /^(?:is|are) (?:there|it|that)\b/.test(text) &&
    !searches &&
    !/\b(?:free|available|busy|clear)\b/.test(text)
  )
    return undefined;
  if (isOfEvent(utterance)) return undefined;
  if (/^i am\b/.test(text) && !utterance.asks && !utterance.manner.show) return undefined;
  Object.assign(when, mealTime(text, when));
  const hour = searches ? freeHour(text) : undefined;
  if (hour !== undefined) when.minutes ??= hour;
  const asked =
    /\b(?:busy|booked|taken|occupied|conflict|conflicts|clash|clashes|blocking|in the way)\b/.test(text)
      ? 'busy'
      : 'free';
  const search = searches && !(when.time && tests && !/^(?:when|what|which)/.test(text));
  const guestsOf = everyoneIn(utterance);
  const { guests, tokens } = peopleIn(utterance);
  const beside = readBeside(utterance);
  return {
    kind: 'free',
    when: notToday(when, utterance),
    asked,
    search,
    guests,
    ...(guestsOf && { guestsOf }),
    ...(except && { except }),
    ...(beside && { beside }),
    ...((search || when.minutes || doing.test(text)) && !guestsOf && !beside && purposeOf(utterance, tokens)),
  };
}

/** "Is the dentist booked": of an event, and not of a time. */
function isOfEvent({ text, sentence, dates }: Utterance): boolean {
  if (!/^(?:is|are) (?:the|my|our) .+ booked(?: in| yet| already)*$/.test(text)) return false;
  return sentence.tokens.some(
    ({ at, word }) =>
      !covered(dates, at) &&
      !/^(?:is|are|the|my|our|booked|in|yet|already|day|week|weekend|morning|afternoon|evening|whole|fully|all)$/.test(
        word,
      ),
  );
}

/** "Could I do a run at 5": what would be done then. */
const doing = /^(?:can|could) (?:i|we) (?:do|have|fit in|squeeze in|manage|get in) an? (?!\d)/;

/** "when is everyone in the roadmap review free" */
function everyoneIn(utterance: Utterance): FreeRequest['guestsOf'] {
  const { text, sentence } = utterance;
  const found =
    /\b(?:everyone|everybody|all (?:the )?(?:guests|people|attendees)|the (?:guests|attendees|people))(?: (?:who is |that is |who are )?(?:in|on|at|from|of|invited to|coming to|for))? (?=\S)/.exec(
      text,
    );
  if (!found) return undefined;
  const end = text.search(/\b(?:free|available|around|meet|make)\b/);
  const target = readTarget(
    utterance,
    tokenAt(sentence, found.index + found[0].length),
    end > found.index ? tokenAt(sentence, end) : sentence.tokens.length,
    [],
  );
  return target.words.length > 0 ? target : undefined;
}
