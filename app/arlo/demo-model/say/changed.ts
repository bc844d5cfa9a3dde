import type { ModelEvent } from '#app/arlo/tool-output.ts';
import type { Moment } from '../dates/moment.ts';
import { isEmpty } from '../dates/when.ts';
import type { Outcome } from '../outcome.ts';
import type { ChangeRequest } from '../understand/request.ts';
import { changeProblem } from './problems.ts';
import {
  clock,
  countOf,
  eventSpan,
  lengthInWords,
  listOf,
  plain,
  shortDate,
  timesOf,
  titleOf,
  whenInWords,
} from './words.ts';

/**
 * "Moved to Thu 26 Nov, 13:00." What is said comes from the result, never from what was asked: `before` is the event as
 * it was read, if it was.
 */
export function changedText(
  request: ChangeRequest,
  event: ModelEvent,
  before: ModelEvent | undefined,
  moment: Moment,
): string {
  const parts = [
    ...timesText(request, event, before, moment),
    ...(request.title ? [`Renamed to ${titleOf(event)}`] : []),
    ...(request.place && event.location ? [`${titleOf(event)} is now at ${plain(event.location)}`] : []),
    ...(request.note ? [`Added to ${titleOf(event)}`] : []),
    ...(request.add
      ? [`Invited ${listOf(request.add.map(({ name }) => plain(name)))} to ${titleOf(event)}`]
      : []),
    ...(request.remove
      ? [`Took ${listOf(request.remove.map(({ name }) => plain(name)))} off ${titleOf(event)}`]
      : []),
    ...(request.repeat ? [repeatText(event)] : []),
    ...(request.reminders ? [remindersText(request.reminders, event)] : []),
    ...(request.colour ? [`${titleOf(event)} is ${plain(request.colour)} now`] : []),
    ...(request.conference === undefined
      ? []
      : [`${titleOf(event)} has ${request.conference ? 'a' : 'no'} video call now`]),
  ];
  return parts.length > 0 ? `${parts.join('. ')}.` : `${titleOf(event)} is up to date.`;
}

/** Where it went, or how long it is now. Nothing where neither is otherwise than before. */
function timesText(
  { to, length }: ChangeRequest,
  event: ModelEvent,
  before: ModelEvent | undefined,
  moment: Moment,
): string[] {
  const isNewLength = length || (to.until && !to.time) || (to.minutes !== undefined && !to.time && !to.days);
  if (!isNewLength && isEmpty(to)) return [];
  const isMoved = before?.start !== event.start;
  if (!isMoved && before.end === event.end) return [];
  if (isNewLength || !isMoved) return [`${titleOf(event)} is now ${eventSpan(event, moment)}`];
  const times = timesOf(event);
  if (!times) return [`Moved to ${event.when}`];
  return [
    `Moved to ${shortDate(times.from, moment)}, ${event.allDay ? 'all day' : clock(times.start, moment)}`,
  ];
}

function repeatText(event: ModelEvent): string {
  return event.repeats
    ? `${titleOf(event)} now repeats ${plain(event.repeats)}`
    : `${titleOf(event)} no longer repeats`;
}

function remindersText(reminders: number[], event: ModelEvent): string {
  const [only] = reminders;
  if (only === undefined) return `You won’t be reminded of ${titleOf(event)}`;
  if (only === 0 && reminders.length === 1) return `You’ll be reminded when ${titleOf(event)} begins`;
  return `You’ll be reminded of ${titleOf(event)} ${listOf(reminders.map(ahead))} before`;
}

function ahead(minutes: number): string {
  return minutes % 1440 === 0 ? countOf(minutes / 1440, 'day').replace('one', 'a') : lengthInWords(minutes);
}

const verbs = { update: ['Moved', 'moved'], delete: ['Deleted', 'deleted'] } as const;

/** "Deleted 2 of 3 events: Stand-up and Focus block. 1 kept." */
export function severalDone(outcomes: Outcome[], kind: 'update' | 'delete', moment: Moment): string {
  const [verb, participle] = verbs[kind];
  const done = outcomes.flatMap((outcome) => (outcome.kind === 'changed' ? [outcome.event] : []));
  const problems = outcomes.flatMap((outcome) => (outcome.kind === 'problem' ? [outcome] : []));
  const [problem] = problems;
  const [event] = done;
  if (!event) return problem ? changeProblem(problem, kind) : 'Nothing was changed.';
  if (outcomes.length === 1) return `${verb} ${titleOf(event)} ${whenInWords(event, moment)}.`;
  const titles = listOf(done.map(titleOf));
  if (problems.length === 0) return `${verb} ${countOf(done.length, 'event')}: ${titles}.`;
  const kept = problems.filter(({ code }) => code === 'declined').length;
  const failed = problems.length - kept;
  const rest = [
    ...(kept > 0 ? [`${kept} stayed as ${kept === 1 ? 'it was' : 'they were'}`] : []),
    ...(failed > 0 ? [`${failed} couldn’t be ${participle}`] : []),
  ];
  return `${verb} ${done.length} of ${outcomes.length} events: ${titles}. ${listOf(rest)}.`;
}

/** "Undone: Lunch. The event is removed from your calendar again." */
export function undoneText(
  undone: Extract<Outcome, { kind: 'changed' }>[],
  asked: number,
  moment: Moment,
): string {
  const [first] = undone;
  if (first && asked === 1) {
    const { event, notice } = first;
    return notice
      ? `Undone: ${titleOf(event)}. ${notice}`
      : `Undone: ${titleOf(event)} is ${whenInWords(event, moment)} again.`;
  }
  const titles = listOf(undone.map(({ event }) => titleOf(event)));
  return undone.length === asked
    ? `Undid ${countOf(asked, 'change')}: ${titles}.`
    : `Undid ${undone.length} of ${asked} changes: ${titles}.`;
}
