import type { Temporal } from 'temporal-polyfill';
import { countIn, onWeekdays } from '../../dates/repeats.ts';
import type { When } from '../../dates/when.ts';
import type { Request } from '../request.ts';

/**
 * A request for several days that were named one by one, once for each: "gym tomorrow and thursday at 7". What has a
 * time on all days from one to another comes daily until the last.
 */
export function onEachDay(request: Request): Request {
  const weekly = weeklyFor(request);
  if (weekly) return weekly;
  if (request.kind === 'several') {
    const requests = request.requests.flatMap((one) => spread(one) ?? [daily(one)]);
    return { ...request, requests };
  }
  if (request.kind === 'change' && request.otherwise)
    return { ...request, otherwise: onEachDay(request.otherwise) };
  const requests = spread(request);
  return requests ? { kind: 'several', requests } : daily(request);
}

function spread(request: Request): Request[] | undefined {
  switch (request.kind) {
    case 'create': {
      const { when } = request;
      return when.time && !when.repeat ? eachOf(when)?.map((one) => ({ ...request, when: one })) : undefined;
    }
    case 'clear':
      return eachOf(request.when)?.map((when) => ({ ...request, when }));
    case 'delete':
    case 'change':
    case 'respond': {
      const { target } = request;
      return target.words.length > 0
        ? eachOf(target.when)?.map((when) => ({ ...request, target: { ...target, when } }))
        : undefined;
    }
    default:
      return undefined;
  }
}

function eachOf({ each, ...when }: When): When[] | undefined {
  return each?.map((day) => ({ ...when, days: { from: day, to: day, unit: 'day', weekday: true } }));
}

/** "Yoga wednesdays and fridays at 6:30 for 6 weeks", the days named without a word for what comes again. */
function weeklyFor(request: Request): Request | undefined {
  if (request.kind !== 'create') return undefined;
  const { each, wholeDays, ...when } = request.when;
  const { days, time, repeat } = when;
  if (!days || !time || repeat || wholeDays === undefined || wholeDays < shortestCourse) return undefined;
  if (days.unit !== 'day' && !each) return undefined;
  const weekly = onWeekdays({ rule: 'FREQ=WEEKLY', weekdays: [] }, { ...days, ...(each && { each }) });
  const first = { from: days.from, to: days.from, unit: 'day' as const };
  return {
    ...request,
    when: { ...when, days: first, repeat: { ...weekly, count: countIn(wholeDays, weekly) } },
  };
}

/** Fewer days are no weeks of a course. */
const shortestCourse = 14;

/** Longer spans than this are no row of days. */
const longestRow = 14;

function daily(request: Request): Request {
  if (request.kind !== 'create') return request;
  const { days, time, repeat, each } = request.when;
  const inRow = days?.unit === 'days' && !days.edge && lengthOf(days) <= longestRow;
  if (!inRow || !time || repeat || each) return request;
  const { from, to } = days;
  const when: When = {
    ...request.when,
    days: { from, to: from, unit: 'day' },
    repeat: { rule: 'FREQ=DAILY', weekdays: [], until: to },
  };
  return { ...request, when };
}

function lengthOf({ from, to }: { from: Temporal.PlainDate; to: Temporal.PlainDate }): number {
  return from.until(to).days + 1;
}
