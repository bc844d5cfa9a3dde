import { Temporal } from 'temporal-polyfill';
import { isEmpty } from '../dates/when.ts';
import type { Target } from '../understand/request.ts';

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** "The March brunch", where nothing is called so: the brunch of the next March. Undefined where no month is named. */
export function ofMonthNamed(target: Target, today: Temporal.PlainDate): Target | undefined {
  const month = months.findIndex((name) => target.words.includes(name)) + 1;
  const words = target.words.filter((word) => word !== months[month - 1]);
  if (month === 0 || words.length === 0 || !isEmpty(target.when) || target.mention) return undefined;
  const year = today.year + (month < today.month ? 1 : 0);
  const from = Temporal.PlainDate.from({ year, month, day: 1 });
  const { parts: _parts, ...rest } = target;
  return {
    ...rest,
    words,
    when: { days: { from, to: from.add({ months: 1 }).subtract({ days: 1 }), unit: 'month' } },
  };
}
