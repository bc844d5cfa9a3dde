import type { ActionView } from '#app/actions/action.ts';
import { undoDays } from '#app/actions/row.ts';
import { guestsOf } from '#app/actions/cards/guests.ts';
import { reminderWords } from '#app/calendar/reminders.ts';
import { dayAndTime, whenWords, type TimeFormat } from '#app/ui/time-format.ts';
import { happened } from './line-words.ts';
import type { ActivityEntry, ActivityOutcome } from './activity.ts';

/** One thing there is to know about a change: `Why Arlo asked`, and a sentence. */
export type Fact = { label: string; text: string };

/** Everything the ledger knows about a change, in words: what was asked, why, who was told, and when. */
export function entryFacts(entry: ActivityEntry, format: TimeFormat, now: string): Fact[] {
  const { action } = entry;
  const facts: [label: string, text: string | null][] = [
    ...askedFor(action, format, now),
    ['Note', action.proposal.notice ?? null],
    [action.status === 'refused' ? 'Why not' : 'Why Arlo asked', action.reason || null],
    ['What happened', endings(entry)],
    ['Notified', happened(entry.outcome) && !action.found ? notifiedWords(action) : null],
    ['Undo', undoWords(action, format, now)],
    ...times(entry).map(([label, at]): [string, string] => [label, dayAndTime(at, format, now)]),
  ];
  return facts.flatMap(([label, text]) => (text === null ? [] : [{ label, text }]));
}

/** The arguments of the call. The changed fields of an edit are shown apart. */
function askedFor(action: ActionView, format: TimeFormat, now: string): [string, string | null][] {
  const { event, kind, scopes, changes, unseen } = action.proposal;
  const scope = scopes.find((choice) => choice.value === action.options.scope);
  const isMoved = changes.some((change) => change.field === 'when');
  const when: [string, string | null] = ['When', isMoved || unseen ? null : whenWords(event, format, now)];
  const calendar: [string, string | null] = ['Calendar', event.calendarName || null];
  if (kind !== 'create') {
    return [when, ['How much', scope ? `${scope.label}: ${scope.detail}` : null], calendar];
  }
  const guests = guestsOf(event).map(person);
  return [
    when,
    ['Repeats', event.recurrence?.words ?? null],
    ['Where', event.location],
    ['Video call', event.conference?.name ?? null],
    ['Guests', guests.join(', ') || null],
    ['Reminders', event.reminders ? reminderWords(event.reminders) : null],
    ['Colour', event.colour ?? null],
    ['Notes', event.description],
    calendar,
  ];
}

const sentences: Record<Exclude<ActivityOutcome, 'denied' | 'failed'>, string> = {
  waiting: 'Arlo waits for your answer in the chat.',
  running: 'Arlo is making this change.',
  approved: 'You confirmed it in the chat.',
  automatic: 'One booking or edit you asked for, so Arlo didn’t ask again.',
  undone: 'It happened and was taken back.',
  unknown: 'Google didn’t confirm it, so it may or may not have happened. Check your calendar.',
};

const foundWords =
  'Google’s answer was lost. When Arlo looked, the event was deleted, by it or by somebody else.';

function endings({ action, outcome }: ActivityEntry): string {
  if (outcome === 'denied') return deniedWords(action);
  if (outcome !== 'failed') return action.found ? `${sentences[outcome]} ${foundWords}` : sentences[outcome];
  const reason = action.error?.message ?? 'Google Calendar didn’t say why.';
  return /nothing was changed/i.test(reason) ? reason : `${reason} Nothing was changed.`;
}

function deniedWords({ status }: ActionView): string {
  if (status === 'superseded') return 'You moved on, so nothing was changed.';
  if (status === 'refused') return 'Arlo’s rules don’t allow this. Nothing was changed.';
  if (status === 'expired') return 'No answer within 10 minutes, so nothing was changed.';
  return 'You said no, so nothing was changed.';
}

function notifiedWords({ notified }: ActionView): string {
  return notified.map(person).join(', ') || 'Nobody';
}

function person({ name, email }: { name: string; email: string }): string {
  return name === email ? email : `${name} (${email})`;
}

/** How the way back stands; null when there never was one. */
export function undoWords({ undo }: ActionView, format: TimeFormat, now: string): string | null {
  switch (undo.state) {
    case 'none':
      return null;
    case 'available':
      return `Until ${dayAndTime(undo.until, format, now)}`;
    case 'ended':
      return `Ended, ${undoDays} days after the change`;
    case 'running':
      return 'Under way';
    case 'undone':
      return `Undone ${dayAndTime(undo.at, format, now)}`;
    case 'failed':
      return `Couldn’t undo. ${undo.message}`;
  }
}

/** When each thing happened, ISO 8601, in order. */
function times({ action, createdAt, decidedAt, outcome }: ActivityEntry): [label: string, at: string][] {
  const unanswered = ['expired', 'superseded', 'refused'].includes(action.status);
  const all: [string, string | null][] = [
    ['Asked', createdAt],
    [unanswered ? 'Closed' : 'Answered', decidedAt],
    [happened(outcome) ? 'Done' : 'Tried', action.executedAt],
  ];
  return all.flatMap(([label, at]): [string, string][] => (at === null ? [] : [[label, at]]));
}
