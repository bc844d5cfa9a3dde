import type { ModelEvent } from '#app/arlo/tool-output.ts';
import { spanInWords } from '../say/agenda.ts';
import { factText, whoInAll } from '../say/find.ts';
import { blindSpots, eventLine, numbered, plain, timesOf, titleOf, whenInWords } from '../say/words.ts';
import type { FindRequest, OfOneEvent, Target } from '../understand/request.ts';
import { withGuests } from './guests.ts';
import { locate } from './locate.ts';
import { answer, mostAtOnce, type Answer, type Desk, type Step } from './step.ts';

const shownChoices = 6;

/** Answers a question about one event, named by its words. */
export function planFind(request: FindRequest, desk: Desk): Step {
  const { target, fact } = request;
  const search = locate(target, desk, fact === 'exists');
  if (search.state === 'searching' || search.state === 'failed') return search.step;
  if (search.state === 'unnamed')
    return answer('Which event do you mean?', { missed: true, question: { about: 'event', request } });
  const { unreadable } = search;
  const found = fact === 'when' || fact === 'exists' ? search.events : nextOfSame(search.events);
  const detailed = fact === 'who' && (found.length === 1 || target.words.length === 0);
  const known = detailed ? withGuests(found.slice(0, mostAtOnce), desk) : { events: found };
  if ('kind' in known) return known;
  const { events } = known;
  const [event] = events;
  const missing =
    blindSpots(unreadable) +
    (events.length < found.length
      ? ` I looked at the first ${events.length} of ${found.length} events.`
      : '');
  if (!event) {
    if (fact === 'exists')
      return answer(`No, I don’t see ${described(target, desk)}.${missing}`, { events: [] });
    return notFound(request, desk, missing);
  }
  const anchor = anchorOf(event);
  if (events.length === 1) return answer(factText(event, fact, desk.moment) + missing, { events, ...anchor });
  if (fact === 'when' || fact === 'exists') {
    const lines = events.slice(0, shownChoices).map((one) => eventLine(one, desk.moment));
    const more = events.length > shownChoices ? `\n\nand ${events.length - shownChoices} more.` : '';
    return answer(
      `${fact === 'exists' ? 'Yes, ' : 'I found '}${events.length}:${missing}\n\n${numbered(lines)}${more}`,
      { events, ...anchor },
    );
  }
  if (fact === 'who' && target.words.length === 0) {
    return answer(whoInAll(events, spanInWords(target.when, desk.moment)) + missing, { events, ...anchor });
  }
  return choose(events, desk, (choices) => ({ about: 'which', request, choices }), 'Which one do you mean?');
}

/** Events of one name: a question about it means the next. */
function nextOfSame(events: ModelEvent[]): ModelEvent[] {
  const [first] = events;
  return first && events.every((event) => event.title === first.title) ? [first] : events;
}

/** Shows what matches and asks which is meant. */
export function choose(
  events: ModelEvent[],
  desk: Desk,
  question: (choices: ModelEvent[]) => Answer['question'],
  ask: string,
): Answer {
  const choices = events.slice(0, shownChoices);
  const found =
    events.length > shownChoices
      ? `${events.length} events match; these are the first ${shownChoices}`
      : `${events.length} events match`;
  return answer(`${found}. ${ask}\n\n${numbered(choices.map((one) => eventLine(one, desk.moment)))}`, {
    events: choices,
    question: question(choices),
  });
}

/** "I couldn’t find a “marketing sync” this week. Can you give me more details?" */
export function notFound(request: OfOneEvent, desk: Desk, missing = ''): Answer {
  const what =
    request.kind === 'find' && request.guess
      ? `“${plain(request.target.name ?? request.target.words.join(' '))}” in your calendar`
      : described(request.target, desk);
  return answer(`I couldn’t find ${what}.${missing} Can you give me more details?`, {
    missed: true,
    events: [],
    question: { about: 'event', request },
  });
}

/** The target in words: `a “marketing sync” this week`, `an event on Thursday`. */
export function described(target: Target, desk: Desk): string {
  const { days, part, time } = target.when;
  const span = days || part || time ? ` ${spanInWords(target.when, desk.moment)}` : '';
  if (target.event) return titleOf(target.event);
  const name = target.name ?? target.words.join(' ');
  if (name === '') return `an event${span}`;
  return `${/^[aeiou]/i.test(name) ? 'an' : 'a'} “${plain(name)}”${span}`;
}

export function anchorOf(event: ModelEvent): Pick<Answer, 'anchor'> {
  const times = timesOf(event);
  return times ? { anchor: times.from } : {};
}

/** "Design sync on Wednesday at 11:00" */
export function named(event: ModelEvent, desk: Desk): string {
  return `${titleOf(event)} ${whenInWords(event, desk.moment)}`;
}
