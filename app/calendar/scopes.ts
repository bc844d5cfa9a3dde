import { AppError } from '#app/platform/errors.ts';
import type { CalendarChange, ChangeProposal, ScopeChoice, UpdateEventInput } from './change.ts';
import { spanOfEvent } from './event-view.ts';
import type { GoogleEvent } from './google-event.ts';
import { isForeign, toldOfDeletion } from './guests.ts';
import { isEndless } from './recurrence.ts';
import { planAll, planFollowing, planHead, type SeriesPlan } from './series-plan.ts';
import {
  fromOn,
  isFirst,
  liveOccurrences,
  shownSeries,
  toldOfSeries,
  toldOfSeriesUpdate,
  type Series,
} from './series.ts';
import { dayLabel } from './time-words.ts';

type Asked = {
  change: Extract<CalendarChange, { tool: 'updateCalendarEvent' | 'deleteCalendarEvent' }>;
  series: Series;
  /** The event that was asked for: an occurrence of the series, or the series itself. */
  event: GoogleEvent;
  /** The person's own. */
  address: string;
  zone: string;
};

type ScopeEffect = NonNullable<ScopeChoice['effect']>;

/**
 * The parts of a series that a change can mean, each with what it would do there. The second argument is what it does to the
 * one event. A part to which the change can't be made is not offered; when it was asked for, that is thrown as `invalid`
 * with the reason.
 */
export function offeredScopes(
  asked: Asked,
  { changes, notified }: ScopeEffect,
): Pick<ChangeProposal, 'scopes' | 'askedScope' | 'series'> {
  const { change, series, event, zone } = asked;
  const whole = event.id === series.master.id;
  const all = allScope(asked);
  const day = dayLabel(spanOfEvent(event, zone).start);
  const effect = { changes, notified };
  const one: ScopeChoice = { value: 'this', label: 'This event', detail: `${day} only`, count: 1, effect };
  const isRule = change.tool === 'updateCalendarEvent' && change.input.recurrence !== undefined;
  // Another rule is one for the whole series, unless it is asked for from one event on.
  const isWhole = whole || (isRule && change.input.scope !== 'following');
  const following = isWhole ? undefined : followingScope(asked);
  const scopes = [whole || isRule ? undefined : one, following, all].filter((choice) => choice !== undefined);
  // From the first event on is all of them.
  const askedValue = change.input.scope === 'following' && !following ? 'all' : change.input.scope;
  const askedFor = scopes.find(({ value }) => value === askedValue);
  return {
    scopes,
    ...((all ?? following) && { series: shownSeries(series) }),
    ...(askedFor && askedFor !== scopes[0] && { askedScope: askedFor.value }),
  };
}

function allScope(asked: Asked): ScopeChoice | undefined {
  const { change, series, event, zone } = asked;
  const isOnly = event.id === series.master.id;
  const effect = effectOf(asked, series, isOnly || change.input.scope === 'all', (input) =>
    planAll(input, event, series, zone),
  );
  if (effect === undefined) return undefined;
  const count = countOf(series);
  return {
    value: 'all',
    label: 'All events in the series',
    detail: `Past and future, ${countWords(count)}`,
    count,
    effect,
  };
}

/** This and later events: not where nothing comes before it, or where the series is not the person's to divide. */
function followingScope(asked: Asked): ScopeChoice | undefined {
  const { change, event, series, address, zone } = asked;
  const { eventType = 'default' } = series.master;
  if (isFirst(series, event) || isForeign(series.master, address) || eventType !== 'default')
    return undefined;
  const part = fromOn(series, event);
  const effect = effectOf(asked, part, change.input.scope === 'following', (input) =>
    planFollowing(input, event, series, zone),
  );
  if (effect === undefined) return undefined;
  const count = countOf(part);
  const day = dayLabel(spanOfEvent(event, zone).start);
  return {
    value: 'following',
    label: 'This and following events',
    detail: `From ${day} on, ${countWords(count)}`,
    count,
    effect,
  };
}

function countOf(series: Series): number | null {
  return isEndless(series.master.recurrence ?? []) ? null : liveOccurrences(series).length;
}

function countWords(count: number | null): string {
  if (count === null) return 'no end date';
  return count === 1 ? '1 event' : `${count} events`;
}

/**
 * What a change does to a part of a series. Undefined where it can't be made or would change nothing, unless it is
 * `wanted`: then that is thrown, or said.
 */
function effectOf(
  { change, event, series, address, zone }: Asked,
  part: Series,
  wanted: boolean,
  plan: (input: UpdateEventInput) => SeriesPlan,
): ScopeEffect | undefined {
  try {
    if (change.tool === 'deleteCalendarEvent') {
      if (part !== series) planHead(event, series, zone);
      return { changes: [], notified: toldOfSeries(part, address, toldOfDeletion) };
    }
    const { changes, patch } = plan(change.input);
    if (changes.length === 0) return wanted ? { changes, notified: [] } : undefined;
    return { changes, notified: toldOfSeriesUpdate(part, patch, address) };
  } catch (error) {
    if (!wanted && error instanceof AppError && error.code === 'invalid') return undefined;
    throw error;
  }
}
