import { titleOf } from '#app/actions/cards/words.ts';
import type { CalendarEvent } from '#app/calendar/event.ts';
import { clockTime, moment, type TimeFormat } from '#app/ui/time-format.ts';
import type { AgendaView } from './agenda.ts';

export type SuggestionIcon = 'week' | 'search' | 'move' | 'free' | 'add';
/** A question that a click sends as it stands. */
export type Suggestion = { icon: SuggestionIcon; text: string };

const week: Suggestion = { icon: 'week', text: 'What does my week look like?' };
const general: readonly Suggestion[] = [
  { icon: 'search', text: 'What’s on tomorrow?' },
  { icon: 'free', text: 'Am I free tomorrow at 15:00?' },
  { icon: 'add', text: 'Book focus time tomorrow from 9:00 to 10:00' },
];
const count = 4;

/**
 * Four things to ask, with a person and an event of today where there are some. A click sends one at once, so none
 * of them mails anybody: only an event without guests is offered to be moved.
 */
export function suggestionsFrom(agenda: AgendaView, now: string, format: TimeFormat): Suggestion[] {
  const today = agenda.state === 'ready' ? agenda.today : [];
  const found = [aboutPerson(today), aboutMove(today, now, format)].filter((each) => each !== null);
  return [week, ...found, ...general].slice(0, count);
}

function aboutPerson(today: readonly CalendarEvent[]): Suggestion | null {
  const guests = today.flatMap((event) => event.guests);
  const person = guests.find(
    (guest) => !guest.self && guest.name !== guest.email && /^\p{L}+\s/u.test(guest.name),
  );
  const first = person?.name.split(/\s+/)[0];
  return first ? { icon: 'search', text: `When do I meet ${first} next?` } : null;
}

function aboutMove(today: readonly CalendarEvent[], now: string, format: TimeFormat): Suggestion | null {
  const at = moment(now, format.zone);
  const own = today.find(
    (event) =>
      !event.allDay &&
      event.guests.length === 0 &&
      event.recurrence === null &&
      event.eventType === 'default' &&
      event.organizer?.self !== false &&
      /^[\p{L}\p{N}][\p{L}\p{N} ]{1,30}$/u.test(event.title) &&
      moment(event.start, format.zone).epochMilliseconds > at.epochMilliseconds,
  );
  if (!own) return null;
  const later = moment(own.start, format.zone).add({ hours: 1 });
  if (!later.toPlainDate().equals(at.toPlainDate())) return null;
  return { icon: 'move', text: `Move ${titleOf(own)} to ${clockTime(later.toInstant().toString(), format)}` };
}
