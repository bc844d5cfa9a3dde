import type { ActionView } from '#app/actions/action.ts';
import { changeVerb, verbWords, type ChangeVerb } from '#app/actions/cards/verb-words.ts';
import {
  counted,
  failureReason,
  namesOf,
  peopleIn,
  tally,
  titleOf,
  toldOf,
} from '#app/actions/cards/words.ts';
import { clockTime, dayName, sameDay, timeSpan, whenWords, type TimeFormat } from '#app/ui/time-format.ts';
import type { ActivityLine } from './activity-lines.ts';
import type { ActivityEntry, ActivityOutcome } from './activity.ts';

/** The name of an outcome on its badge. */
export const outcomeNames: Record<ActivityOutcome, string> = {
  waiting: 'Waiting',
  running: 'Under way',
  approved: 'Approved',
  automatic: 'Automatic',
  denied: 'Denied',
  undone: 'Undone',
  failed: 'Failed',
  unknown: 'Unknown',
};

/** What a line of the activity says. */
export type LineWords = {
  /** Past tense if it happened, else the base form: `Deleted`, `Delete`. */
  verb: string;
  /** The tool behind it. */
  tool: string;
  title: string;
  /** What stood before a change of time, when that is what the detail begins with. */
  before: string | null;
  detail: string;
};

/** Whether a change was made, even if it was taken back since. */
export function happened(outcome: ActivityOutcome): boolean {
  return outcome === 'approved' || outcome === 'automatic' || outcome === 'undone';
}

/** `Deleted`, or `Delete` when it did not happen or nobody knows. */
function verbWord(verb: ChangeVerb, made: boolean): string {
  const { past, label } = verbWords[verb];
  return made ? `${past.charAt(0).toUpperCase()}${past.slice(1)}` : label;
}

/** The verb of a change or of several: `Changed` when they differ. */
function sharedVerb(actions: readonly ActionView[], made: boolean): string {
  const [verb, ...others] = new Set(actions.map((action) => changeVerb(action.proposal)));
  if (verb && others.length === 0) return verbWord(verb, made);
  return made ? 'Changed' : 'Change';
}

/** The words of one change, whatever card it was on. */
export function entryWords({ action, outcome }: ActivityEntry, format: TimeFormat, now: string): LineWords {
  const made = happened(outcome);
  return {
    // Nobody can say what a tool would do that there is not.
    verb: action.proposal.unseen && action.provider === null ? 'Use' : sharedVerb([action], made),
    tool: action.tool,
    title: titleOf((made && action.event) || action.proposal.event),
    ...detailOf(action, outcome, format, now),
  };
}

/** The words of a line. Of several changes it says how many, which, and how many people were told. */
export function lineWords(line: ActivityLine, format: TimeFormat, now: string): LineWords {
  const [first, ...others] = line.entries;
  if (first && others.length === 0) return entryWords(first, format, now);
  const made = happened(line.outcome);
  const actions = line.entries.map((entry) => entry.action);
  const proposals = actions.map((action) => action.proposal);
  const oneKind = new Set(proposals.map(changeVerb)).size === 1;
  const people = made ? peopleIn(actions.map((action) => ({ notified: toldOf(action) }))).length : 0;
  const told = people > 0 ? [`${counted(people, 'person', 'people')} notified`] : [];
  const what = oneKind
    ? namesOf(proposals.map(({ event }) => ({ name: titleOf(event) })))
    : tally(proposals, made);
  return {
    verb: sharedVerb(actions, made),
    tool: 'bulk confirmation',
    title: counted(actions.length, 'event'),
    before: null,
    detail: [what, ...told].join(', '),
  };
}

function detailOf(
  action: ActionView,
  outcome: ActivityOutcome,
  format: TimeFormat,
  now: string,
): Pick<LineWords, 'before' | 'detail'> {
  if (outcome === 'failed') return { before: null, detail: failureReason(action) };
  if (outcome === 'unknown') {
    return { before: null, detail: 'It may or may not have happened. Check your calendar.' };
  }
  if (happened(outcome) && action.undo.state === 'failed') {
    return { before: null, detail: `Couldn’t undo. ${action.undo.message}` };
  }
  const { before, after } = changedTime(action, format, now);
  const changes = [after, ...otherChanges(action), ...whyNot(action)];
  return { before, detail: changes.filter(Boolean).join(', ') };
}

/** The time of an event, and the one before it when the change has moved it: `14:00`, `15:00`. */
function changedTime(
  { proposal, event }: ActionView,
  format: TimeFormat,
  now: string,
): { before: string | null; after: string } {
  if (proposal.unseen) return { before: null, after: '' };
  const when = proposal.changes.find((change) => change.field === 'when');
  if (!when) return { before: null, after: whenWords(event ?? proposal.event, format, now) };
  // What was not made has no event after it, only the words of the proposal.
  if (!event) return { before: null, after: when.after };
  const was = proposal.event;
  const sameTime = was.start === event.start && was.end === event.end;
  if (was.allDay || event.allDay || sameTime) return { before: when.before, after: when.after };
  if (was.start === event.start) {
    return {
      before: timeSpan(was.start, was.end, format, now),
      after: timeSpan(event.start, event.end, format, now),
    };
  }
  const inOneDay = sameDay(was.start, event.start, format.zone);
  const words = (start: string) =>
    inOneDay ? clockTime(start, format) : `${dayName(start, format, now)} ${clockTime(start, format)}`;
  return { before: words(was.start), after: words(event.start) };
}

const changeWords = {
  title: 'new title',
  where: 'new place',
  description: 'new notes',
  guests: 'other guests',
  repeats: 'other repeats',
  reminders: 'other reminders',
  conference: 'other video call',
  colour: 'new colour',
  calendar: 'other calendar',
};

function otherChanges({ proposal }: ActionView): string[] {
  return proposal.changes.flatMap(({ field }) => (field === 'when' ? [] : [changeWords[field]]));
}

/** What stands behind `Denied` when the person did not say no. */
function whyNot({ status }: ActionView): string[] {
  if (status === 'expired') return ['no answer'];
  if (status === 'superseded') return ['you moved on'];
  return status === 'refused' ? ['not allowed'] : [];
}
