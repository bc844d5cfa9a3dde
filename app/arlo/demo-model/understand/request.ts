import type { Temporal } from 'temporal-polyfill';
import type { SeriesScope } from '#app/calendar/change.ts';
import type { ModelEvent } from '#app/arlo/tool-output.ts';
import type { IssueLine, Mail } from '../outcome.ts';
import type { Repeat } from '../dates/piece.ts';
import type { When } from '../dates/when.ts';

/** How a request names an event. */
export type Target = {
  /** The words of its name, or of who is in it. */
  words: string[];
  /** The name as typed: `sales meeting`. */
  name?: string;
  when: When;
  /** "it", "that one": whatever was talked about last. */
  pronoun?: true;
  /** "the second one": 1 for the first, -1 for the last. */
  ordinal?: number;
  /** "my next meeting", "the first meeting on thursday". */
  pick?: Pick;
  /** The event itself, once it is known from earlier in the conversation. */
  event?: ModelEvent;
  /** The event last talked about, meant when the words name none. */
  orElse?: ModelEvent;
  /** Two or more names in one: "the haircut and the dentist". */
  parts?: string[][];
  /** All of these: "both", after several were shown. */
  events?: ModelEvent[];
  /** Its words are all of a sentence, of which only some may name it; its parts are those that stand together. */
  mention?: true;
  /** No word of the sentence is known to be meant for a name. */
  guessed?: true;
  /** Only an event is meant of which the words have the whole name. */
  whole?: true;
  /** When the event may be now: it decides between several, and nothing else. */
  near?: When;
};

/** `latest` is the last that has begun. */
export type Pick = 'next' | 'first' | 'last' | 'latest';

/** A guest as named in the request. */
export type NamedGuest = { name: string; email?: string };

export type Fact = 'when' | 'end' | 'until' | 'who' | 'where' | 'length' | 'exists' | 'about' | 'answer';

/** Next to an event: "after the vendor demo". */
export type Beside = { target: Target; side: 'after' | 'before' };

export type CreateRequest = {
  kind: 'create';
  title?: string;
  when: When;
  guests: NamedGuest[];
  place?: string;
  note?: string;
  /** It begins when this event ends, or ends when it begins. */
  beside?: Beside;
  /** "block my afternoon": the part of the day is the event. */
  block?: true;
  /** The person said not to invite those without an address. */
  inviteNobody?: true;
  /** Nobody asked for invitations: guests without a known address are only named. */
  inviteKnown?: true;
  /** "Remind me to …": the person wants to hear of it when it begins. */
  reminds?: true;
  /** A word for one of Google's event colours. */
  colour?: string;
  /** With a video call. */
  conference?: boolean;
  /** The name of the calendar it goes to, if not the usual one. */
  calendar?: string;
  /** "Book it", "book the second one": it is about a time that was offered, the first of them by default. */
  offered?: number;
};

export type ChangeRequest = {
  kind: 'change';
  target: Target;
  /** Where it goes; empty when only something else changes. */
  to: When;
  title?: string;
  /** The title may begin with the rest of the name that the event has: "call the boiler service radiators". */
  unparted?: true;
  place?: string;
  /** Words to put under its description. */
  note?: string;
  /** Every event that fits is changed: "move everything on friday to monday". */
  all?: true;
  scope?: SeriesScope;
  /** Guests to invite, and guests to take off. */
  add?: NamedGuest[];
  remove?: NamedGuest[];
  /** How it repeats from now on; `never` makes it a single event. */
  repeat?: Repeat | 'never';
  /** Minutes before its start at which to be reminded; without any, not at all. */
  reminders?: number[];
  /** A word for one of Google's event colours. */
  colour?: string;
  /** Whether it has a video call from now on. */
  conference?: boolean;
  /** It is to be longer or shorter, and nobody said yet by how much. */
  resize?: 'longer' | 'shorter';
  /** A new length in minutes, a change of the present one, or the last day of an event of several days. */
  length?: { minutes: number } | { by: number } | { lastDay: Temporal.PlainDate };
  /** The day is one of the week it is in now: "the thursday of that week". */
  inItsWeek?: true;
  /** What was meant if there is no such event: "the dentist is at 9 on friday" may be new. */
  otherwise?: Request;
};

/** `scope` is the part of a series that is meant, when it was said. */
export type DeleteRequest = { kind: 'delete'; target: Target; scope?: SeriesScope };
export type ClearRequest = {
  kind: 'clear';
  when: When;
  words: string[];
  /** The events themselves: "delete both". */
  events?: ModelEvent[];
  /** Set for "everything"; otherwise what takes no time, such as somebody's leave, stays. */
  everything?: true;
  scope?: SeriesScope;
  /** "Everything after the vendor demo" */
  beside?: Beside;
  /** What stays: "… except the 1:1". */
  except?: Target;
};
/** What of an agenda is asked for, when it is not the events themselves. */
export type View = 'quietest' | 'busiest' | 'overlaps' | 'unanswered';

export type AgendaRequest = {
  kind: 'agenda';
  when: When;
  pick?: Pick;
  count?: true;
  view?: View;
  /** Who or what the events are with or about: only those are listed. */
  words: string[];
  /** Words that may name events, or may be no more than a way to put the question. */
  maybe?: string[];
  /** "after the vendor demo": only what follows, or comes before, an event. */
  beside?: Beside;
};
export type FindRequest = {
  kind: 'find';
  target: Target;
  fact: Fact;
  /** Nothing but a name was said, and it may be something else. */
  guess?: true;
};
export type FreeRequest = {
  kind: 'free';
  when: When;
  /** What was asked; it decides between yes and no. */
  asked: 'free' | 'busy';
  /** Whether a time is looked for ("when am I free"), not tested. */
  search: boolean;
  guests: NamedGuest[];
  /** "everyone in the roadmap review" */
  guestsOf?: Target;
  /** Go on without those whose address is not known. */
  inviteNobody?: true;
  /** What the time is wanted for: it names what is booked then. */
  purpose?: string;
  /** "Not on friday": days that do not count. */
  except?: NonNullable<When['days']>[];
  /** "The hour before the dentist": the time is next to an event. */
  beside?: Beside;
};

/** An answer to an invitation. */
export type RespondRequest = {
  kind: 'respond';
  target: Target;
  response: 'accepted' | 'declined' | 'tentative';
  note?: string;
  /** Every invitation that is open, or on the day that was named. */
  all?: true;
  /** "I can't make it": an event of one's own is cancelled instead. */
  orDelete?: true;
};

export type MailRequest = {
  kind: 'mail';
  /**
   * `read` opens the newest mail that is found, `thread` all of its conversation, `actions` looks for what is asked, and
   * `book` puts what it invites to into the calendar.
   */
  what: 'list' | 'read' | 'thread' | 'actions' | 'book';
  from?: string;
  /** Whom the person wrote to. */
  to?: string;
  /** The mail itself, once it is known from earlier in the conversation. */
  mail?: Mail;
  words: string[];
  unread?: true;
  attachment?: true;
  when: When;
  /** Asked with yes or no: "did Ruth write back". */
  exists?: true;
  /** What the calendar is asked first, where it may know as well. */
  orFind?: FindRequest;
  /** Of what is booked: what the person calls it, and when and where they want it, whatever the mail says. With `sameTime` it is at the hour of the mail. */
  as?: { title?: string; when: When; calendar?: string; place?: string; sameTime?: true };
};

export type IssuesRequest =
  | { kind: 'issues'; what: 'mine'; only?: 'issue' | 'pull request' }
  | {
      kind: 'issues';
      what: 'search';
      words: string[];
      label?: string;
      /** `owner/name`, or the name alone. */
      repository?: string;
      state?: 'open' | 'closed';
      only?: 'issue' | 'pull request';
    }
  | { kind: 'issues'; what: 'one'; number: number; repository?: string };

/** Taking back the change of an event; "undo that", a pronoun, is the last one, or the several made with it. */
export type UndoRequest = {
  kind: 'undo';
  target: Target;
  /** "Undo everything": all that was changed in this conversation. */
  all?: true;
  /** "The last two changes" */
  count?: number;
  /** The events whose changes are meant, once that is known. */
  events?: ModelEvent[];
};

/** Two events change places; without words, the two last talked about. */
export type SwapRequest = { kind: 'swap'; target: Target };

/** Something that Arlo cannot do here, and says so. */
export type Inability =
  'sending' | 'issue writing' | 'other calendar' | 'settings' | 'order of another' | 'elsewhere';

/** What a person wants. */
export type Request =
  | AgendaRequest
  | FindRequest
  | FreeRequest
  | CreateRequest
  | ChangeRequest
  | DeleteRequest
  | ClearRequest
  | RespondRequest
  | MailRequest
  | IssuesRequest
  | UndoRequest
  | SwapRequest
  | { kind: 'clock'; what: 'time' | 'date' }
  | { kind: 'cannot'; what: Inability }
  | { kind: 'greeting' | 'thanks' | 'help' | 'yes' | 'no' | 'stop' | 'unknown' }
  /** A few words that only mean something after what was said before: "and tomorrow?", "the second one". */
  | { kind: 'fragment'; target: Target; place?: string; guests?: NamedGuest[] }
  /** "Same again on wednesday": what was just booked, at another time. */
  | { kind: 'again'; when: When }
  /** Several in one message, none of which is several itself. */
  | { kind: 'several'; requests: Request[] };

/** What is said of an event, whichever it is. */
export type Details = {
  to: When;
  length?: ChangeRequest['length'];
  repeat?: ChangeRequest['repeat'];
  place?: string;
  /** What may name the event. */
  mention?: Target;
};

/** One turn's words, read. */
export type Understood = {
  /** The change that the whole message tells, where its last clause is no more than a time. */
  told?: Request;
  /** What the words say of an event, for when they are no request by themselves. */
  details: () => Details | undefined;
  request: Request;
  /** The whole message, as typed. */
  text: string;
  /** The words without greetings, as typed: an answer to "What should I call it?". */
  said: string;
  /** Everything said about time. */
  when: When;
  emails: string[];
  /** Begins with "no" or "yes". */
  answer?: 'yes' | 'no';
  /** "use Thu 16:30": it picks a time that was offered. */
  picksTime?: true;
  /** "and", "too": it adds to what was said before. */
  also?: true;
  /** "just the coffee": it takes less than what was said before. */
  only?: true;
  /** "put it there": at the time or on the day last talked about. */
  there?: true;
  /** It ends in a question mark. */
  asks?: true;
  /** "actually", "no wait": it puts something else in place of what was said before. */
  instead?: true;
};

/** Requests that name people who are to be asked. */
export type Inviting = CreateRequest | ChangeRequest | FreeRequest;

/** Requests that are about one event. */
export type OfOneEvent = ChangeRequest | DeleteRequest | FindRequest | RespondRequest | UndoRequest;

/** An earlier answer that asked for something, and what it asked about. */
export type Question =
  | { about: 'title' | 'time' | 'day'; request: CreateRequest }
  | { about: 'address'; request: Inviting; name: string }
  | { about: 'which guest'; request: Inviting; name: string; choices: NamedGuest[] }
  | { about: 'destination'; request: ChangeRequest }
  | { about: 'event'; request: OfOneEvent }
  | { about: 'which'; request: OfOneEvent; choices: ModelEvent[] }
  | { about: 'span'; request: ClearRequest | FreeRequest };

/** A time from one wall time to another. */
export type Slot = { start: string; end: string };

/** What is remembered of the conversation when the next words are read. */
export type Memory = {
  /** The events that were changed and not changed back, by the turn that did it, latest last. */
  made: ModelEvent[][];
  /** The last request that was carried out or asked about. */
  request?: Request;
  /** The events that the last answer was about, in its order. */
  events: ModelEvent[];
  /** The event that was last made or changed, or was to be. */
  hand?: ModelEvent;
  /** The last several that were shown together: of two, one of them makes the other "the other". */
  shown: ModelEvent[];
  question?: Question;
  /** The times that were last asked about or found, as wall times. */
  slots?: Slot[];
  /** The mails and the issues that were last shown, in their order. */
  mails?: Mail[];
  issues?: IssueLine[];
  anchor?: Temporal.PlainDate;
  /** Whether the last turn was about that day. */
  onThatDay?: true;
  /** A change whose confirmation ran out, or gave way to what was said next. "Yes" asks for it again. */
  unanswered?: Request;
};
