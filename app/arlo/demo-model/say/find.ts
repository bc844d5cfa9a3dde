import type { ModelEvent } from '#app/arlo/tool-output.ts';
import type { Moment } from '../dates/moment.ts';
import type { Fact } from '../understand/request.ts';
import {
  clock,
  onDay,
  countOf,
  lengthInWords,
  listOf,
  plain,
  sentence,
  timesOf,
  titleOf,
  whenInWords,
} from './words.ts';

/** One fact about one event. */
export function factText(event: ModelEvent, fact: Fact, moment: Moment): string {
  const title = titleOf(event);
  const when = whenInWords(event, moment);
  switch (fact) {
    case 'where':
      if (event.location)
        return `${title} ${when} is at ${plain(event.location)}${event.video ? `, and on ${plain(event.video)}` : ''}.`;
      return event.video
        ? `${title} ${when} is on ${plain(event.video)}.`
        : `No place is set for ${title} ${when}.`;
    case 'who':
      return whoText(event, moment);
    case 'length': {
      const times = timesOf(event);
      const minutes = times ? times.start.until(times.end).total('minutes') : 0;
      return event.allDay ? `${title} is ${when}.` : `${title} ${when} takes ${lengthInWords(minutes)}.`;
    }
    case 'end': {
      const times = timesOf(event);
      return times && !event.allDay
        ? `${title} ends ${onDay(times.end.toPlainDate(), moment)} at ${clock(times.end, moment)}.`
        : `${title} is ${when}.`;
    }
    case 'until':
      return untilText(event, moment);
    case 'answer':
      return answerText(event, moment);
    case 'about':
      return event.description
        ? `${title} is ${when}. Its notes say: “${plain(event.description.slice(0, 300))}”`
        : `${title} is ${when}. It has no notes.`;
    case 'exists':
      return `Yes, ${title} is ${when}${place(event)}.`;
    case 'when':
      return `${title} is ${when}${place(event)}.${event.repeats ? ` It repeats ${plain(event.repeats)}.` : ''}`;
  }
}

const ownAnswers: Record<string, string> = {
  accepted: 'You accepted',
  declined: 'You declined',
  tentative: 'You answered maybe to',
  needsAction: 'You haven’t answered',
};

/** "You accepted Offsite call, which is on Monday at 10:00." */
function answerText(event: ModelEvent, moment: Moment): string {
  const answered = ownAnswers[event.myResponse ?? ''];
  const when = whenInWords(event, moment);
  return answered
    ? `${answered} ${titleOf(event)}, which is ${when}.`
    : `${titleOf(event)} is ${when}; it asks for no answer.`;
}

/** "Stand-up starts in 18 minutes, at 09:30." */
function untilText(event: ModelEvent, moment: Moment): string {
  const times = timesOf(event);
  const now = moment.now.toPlainDateTime();
  const minutes = times && !event.allDay ? Math.ceil(now.until(times.start).total('minutes')) : 0;
  if (!times || minutes <= 0 || minutes >= 24 * 60)
    return `${titleOf(event)} is ${whenInWords(event, moment)}.`;
  return `${titleOf(event)} starts in ${lengthInWords(minutes)}, at ${clock(times.start, moment)}.`;
}

function place(event: ModelEvent): string {
  return event.location ? `, ${plain(event.location)}` : event.video ? ` on ${plain(event.video)}` : '';
}

const replies: [response: string, one: string, many: string][] = [
  ['accepted', 'is coming', 'are coming'],
  ['tentative', 'may come', 'may come'],
  ['declined', 'can’t come', 'can’t come'],
  ['needsAction', 'hasn’t replied', 'haven’t replied'],
];

type Guest = { name: string; response: string };

function guestsOf(event: ModelEvent): Guest[] {
  return (event.guests ?? []).flatMap((guest) => {
    const found = /^(?<name>.*) <(?<email>[^>]*)> (?<response>\w+)$/.exec(guest)?.groups;
    return found ? [{ name: plain(found.name || found.email || ''), response: found.response ?? '' }] : [];
  });
}

/** Everybody in several events: "Priya Nair (1:1 with Priya) and Lena Fischer (Budget review)." */
export function whoInAll(events: ModelEvent[], span: string): string {
  const people = new Map<string, string[]>();
  for (const event of events) {
    for (const { name } of guestsOf(event)) people.set(name, [...(people.get(name) ?? []), titleOf(event)]);
  }
  const names = [...people].map(([name, titles]) => `${name} (${listOf(titles)})`);
  return names.length === 0
    ? `Nobody is invited to your events ${span}.`
    : `${sentence(span)}: ${listOf(names)}.`;
}

/** "5 guests for Roadmap review: Priya Nair and Aiko Tanaka are coming, Lena Fischer hasn’t replied." */
function whoText(event: ModelEvent, moment: Moment): string {
  const guests = guestsOf(event);
  const title = `${titleOf(event)} ${whenInWords(event, moment)}`;
  if (guests.length === 0) return `Nobody else is invited to ${title}.`;
  const groups = replies.flatMap(([response, one, many]) => {
    const names = guests.filter((guest) => guest.response === response).map(({ name }) => name);
    return names.length === 0 ? [] : [`${listOf(names)} ${names.length === 1 ? one : many}`];
  });
  return sentence(`${countOf(guests.length, 'guest')} for ${title}: ${groups.join('; ')}.`);
}
