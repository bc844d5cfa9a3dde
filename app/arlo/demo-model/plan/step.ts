import type { Temporal } from 'temporal-polyfill';
import type { ModelEvent } from '#app/arlo/tool-output.ts';
import type { UndoInput } from '#app/actions/propose-undo.server.ts';
import type { FreeTimeInput } from '#app/calendar/calendar.ts';
import type {
  CreateEventInput,
  DeleteEventInput,
  RespondInput,
  UpdateEventInput,
} from '#app/calendar/change.ts';
import type { PastCall } from '../conversation.ts';
import type { Moment } from '../dates/moment.ts';
import type { IssueLine, Mail, Outcome } from '../outcome.ts';
import type { Question, Slot } from '../understand/request.ts';

/** A tool call to make now. */
export type Call =
  | { tool: 'getCalendarEvents'; input: { startDate?: string; endDate?: string; query?: string } }
  | { tool: 'getCalendarEvent'; input: { eventId: string; calendarId?: string } }
  | { tool: 'checkAvailability'; input: { startTime: string; endTime: string } }
  | { tool: 'findFreeTime'; input: FreeTimeInput }
  | { tool: 'respondToInvitation'; input: RespondInput }
  | { tool: 'searchEmails'; input: EmailSearch }
  | { tool: 'getEmail'; input: { id: string } }
  | { tool: 'getEmailThread'; input: { id: string } }
  | { tool: 'extractActionItems'; input: { query?: string } }
  | { tool: 'searchIssues'; input: { query: string; state?: 'open' | 'closed'; repository?: string } }
  | { tool: 'getIssue'; input: { repository: string; number: number } }
  | { tool: 'listMyIssues'; input: Record<string, never> }
  | { tool: 'createCalendarEvent'; input: CreateEventInput }
  | { tool: 'updateCalendarEvent'; input: UpdateEventInput }
  | { tool: 'deleteCalendarEvent'; input: DeleteEventInput }
  | { tool: 'undoChange'; input: UndoInput };

export type EmailSearch = {
  query?: string;
  from?: string;
  after?: string;
  before?: string;
  unread?: boolean;
};

/** What happens next: tools are called, all at once, or the turn ends with an answer. */
export type Step = { kind: 'calls'; calls: Call[] } | Answer;

export type Answer = {
  kind: 'answer';
  text: string;
  /** It found nothing of what the request is about, or no request at all: the message may mean something else. */
  missed?: true;
  /** The events it is about, in the order shown. Left out when it is about none, and what was before stays. */
  events?: ModelEvent[];
  /** What it asks, so that the next words can be read as the reply. */
  question?: Question;
  /** The times it calls free or busy, in the order shown. */
  slots?: Slot[];
  /** The mails or the issues that it shows, in their order. */
  mails?: Mail[];
  issues?: IssueLine[];
  /** The day it is about. */
  anchor?: Temporal.PlainDate;
};

/** What a plan is made from: the clock, and what has been done since the person spoke. */
export type Desk = {
  moment: Moment;
  userName: string;
  calls: PastCall[];
  /** Guests seen in tool results before the person spoke. Those that `calls` show are known besides: `peopleKnown`. */
  people: { name: string; email: string }[];
};

/** As many changes as one card can show. */
export const mostAtOnce = 25;

export function call(...calls: Call[]): Step {
  return { kind: 'calls', calls };
}

/** Changes that one card asks about. More than it can show are left alone, and the answer says so. */
export function changes(calls: Call[]): Step {
  return calls.length > mostAtOnce ? answer(tooMany(calls.length)) : call(...calls);
}

export function tooMany(count: number): string {
  return `Those are ${count} events, and I can show you ${mostAtOnce} at once before I change them, so I left everything as it is.`;
}

export function answer(text: string, more: Omit<Answer, 'kind' | 'text'> = {}): Answer {
  return { kind: 'answer', text, ...more };
}

/** The outcomes of this turn's calls to one tool, in order. A call without a result counts as failed. */
export function outcomesOf(desk: Desk, tool: Call['tool']): Outcome[] {
  return desk.calls
    .filter((past) => past.tool === tool)
    .map((past) => past.outcome ?? { kind: 'problem', code: 'failed', message: '' });
}
