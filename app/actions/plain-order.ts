import type { Temporal } from 'temporal-polyfill';
import type {
  CalendarChange,
  ChangeKind,
  ChangeProposal,
  CreateEventInput,
  UpdateEventInput,
} from '#app/calendar/change.ts';
import type { CalendarEvent } from '#app/calendar/event.ts';
import { dayPhrases, timePhrases, wallTime } from './said-time.ts';

/** Words that an order may hold besides. None of them makes it a question, or the opposite. */
const fillers = new Set(
  (
    'a an the my me to at on in for from until till of as s called new please can could you arlo hey hi ok okay yes ' +
    'thanks thank event meeting appointment invitation invite calendar'
  ).split(' '),
);

const verbs = {
  create: ['book', 'schedule', 'add', 'create', 'block', 'plan', 'put', 'set up'],
  move: ['move', 'reschedule', 'shift', 'push'],
  rename: ['rename', 'retitle', 'call'],
  accepted: ['accept'],
  declined: ['decline'],
  tentative: ['tentatively accept', 'say maybe'],
  undo: ['undo', 'revert', 'reverse', 'take back', 'put back', 'change back', 'bring back', 'restore'],
};

/** Names of the last change, as an order to undo has them. */
const lastChange = [
  'the last change',
  'my last change',
  'what you just did',
  'what you did',
  'that',
  'this',
  'it',
];
/** Nouns for a change of each kind. */
const changeNouns: Record<ChangeKind, string[]> = {
  create: ['the booking of', 'the creation of', 'booking', 'creating', 'adding'],
  update: ['the move of', 'the change of', 'the change to', 'the edit of', 'moving', 'changing', 'renaming'],
  delete: ['the deletion of', 'the cancellation of', 'deleting', 'cancelling', 'canceling'],
  respond: ['my reply to', 'my answer to', 'the reply to', 'the answer to'],
};

/** How long an event may be if nobody says how long, in minutes. */
const usualLengths: readonly number[] = [30, 60];

/**
 * Whether a message orders this one plain change and says nothing else: every word that would be written, the hour and
 * the day stand in it, and no word of it is left over. Text of others may still steer the model, but it cannot make
 * the person say this. Whatever is not understood is no order.
 *
 * @param event the event as it is, or as it will be once it is created.
 * @param today the person's day.
 */
export function isPlainOrder(
  change: CalendarChange,
  event: CalendarEvent,
  message: string,
  today: Temporal.PlainDate,
): boolean {
  const said = readOrder(message);
  switch (change.tool) {
    case 'createCalendarEvent':
      return said.booking(change.input, today) && said.nothingBut(verbs.create);
    case 'updateCalendarEvent':
      // The words of an event that others can write to are not the person's, even where they say the same.
      return !event.foreign && said.edit(change.input, event, today);
    case 'respondToInvitation': {
      const { eventId: _, calendarId: __, response, ...more } = change.input;
      return isEmpty(more) && said.invitation(event.title) && said.nothingBut(verbs[response]);
    }
    default:
      return false;
  }
}

/**
 * Whether a message orders just this undo and says nothing else: of the change of an event by its title, if that is
 * nobody else's, or, without a name, of the last change of the chat.
 *
 * @param isLast whether the change is the last one of its chat that can be taken back.
 */
export function isPlainUndo(
  { kind, event }: Pick<ChangeProposal, 'kind' | 'event'>,
  { message, isLast }: { message: string; isLast: boolean },
): boolean {
  // "Take that back" is "take back that".
  const inOrder = message.replace(/\b(take|put|change|bring) (that|it|this) back\b/i, '$1 back $2');
  const named = readOrder(inOrder);
  if (!event.foreign && named.change(kind, event.title) && named.nothingBut(verbs.undo)) return true;
  const unnamed = readOrder(inOrder);
  unnamed.lastChange();
  return isLast && unnamed.nothingBut(verbs.undo);
}

/** A message from which one part of a change after the other is taken away. What was not in it cannot be taken. */
function readOrder(message: string) {
  let left = ` ${wordsOf(message).join(' ')} `;

  function take(phrases: readonly string[]): boolean {
    const phrase = phrases.find((each) => left.includes(` ${each} `));
    if (phrase !== undefined) left = left.replace(` ${phrase} `, ' ');
    return phrase !== undefined;
  }

  /** A text that would be written, in one piece. Signs that people don't say are not theirs. */
  function text(written: string): boolean {
    const words = wordsOf(written);
    return /^[\p{L}\p{M}\p{N} '’.,&:()/+-]+$/u.test(written) && words.length > 0 && take([words.join(' ')]);
  }

  /** A local time with its day, which may go unsaid when it is the usual one. */
  function moment(at: Temporal.PlainDateTime, days: Record<'usual' | 'today', Temporal.PlainDate>): boolean {
    const day = at.toPlainDate();
    return take(timePhrases(at)) && (take(dayPhrases(day, days.today)) || day.equals(days.usual));
  }

  function nothingBut(ownVerbs: readonly string[]): boolean {
    return take(ownVerbs) && wordsOf(left).every((word) => fillers.has(word));
  }

  return {
    nothingBut,

    booking(
      { title, location, startTime, endTime, ...more }: CreateEventInput,
      today: Temporal.PlainDate,
    ): boolean {
      const [start, end] = [wallTime(startTime), wallTime(endTime)];
      if (!isEmpty(more) || !start || !end || !start.toPlainDate().equals(end.toPlainDate())) return false;
      const isPlaced = location === undefined || text(location);
      return (
        isPlaced &&
        text(title) &&
        moment(start, { usual: today, today }) &&
        (take(timePhrases(end)) || usualLengths.includes(start.until(end).total('minutes')))
      );
    },

    edit(input: UpdateEventInput, event: CalendarEvent, today: Temporal.PlainDate): boolean {
      const { eventId: _, calendarId: __, title, startTime, ...more } = input;
      if (!isEmpty(more) || !text(event.title)) return false;
      if (startTime === undefined) return title !== undefined && text(title) && nothingBut(verbs.rename);
      const [start, before] = [wallTime(startTime), wallTime(event.start)];
      return (
        title === undefined &&
        start !== undefined &&
        before !== undefined &&
        moment(start, { usual: before.toPlainDate(), today }) &&
        nothingBut(verbs.move)
      );
    },

    /** The change of an event, by its title and maybe by what was done to it. */
    change(kind: ChangeKind, title: string): boolean {
      if (!text(title)) return false;
      take(changeNouns[kind]);
      return true;
    },

    lastChange: () => take(lastChange),

    /** The name of an invitation is somebody else's: one like "it" or "the meeting" would fit whatever is meant. */
    invitation(title: string): boolean {
      return wordsOf(title).some((word) => word.length > 3 && !fillers.has(word)) && text(title);
    },
  };
}

function isEmpty(fields: object): boolean {
  return Object.values(fields).every((value) => value === undefined);
}

/** The words of a text in lower case and without accents; `12:30` is one. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/\d+:\d+(?:[ap]m)?|[\p{L}\p{N}]+/gu) ?? [];
}
