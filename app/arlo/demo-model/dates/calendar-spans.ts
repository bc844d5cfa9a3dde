import type { Temporal } from 'temporal-polyfill';
import { weekendStart, weekStart, type Moment } from './moment.ts';
import type { Piece, SpanUnit } from './piece.ts';
import { monthNumber } from './vocabulary.ts';

/** From one day to another, both included. */
export function span(from: Temporal.PlainDate, to: Temporal.PlainDate, unit: SpanUnit): Piece {
  return { kind: 'days', from, to, unit };
}

function wholeMonth(date: Temporal.PlainDate): Piece {
  return span(date.with({ day: 1 }), date.with({ day: date.daysInMonth }), 'month');
}

/** Week, weekend, month, quarter or year that is `steps` of them away from the one that `date` lies in. */
export function calendarSpan(unit: string, steps: number, date: Temporal.PlainDate, moment: Moment): Piece {
  const start = weekStart(date, moment).add({ days: 7 * steps });
  switch (unit) {
    case 'weekend': {
      const first = weekendStart(date, moment).add({ days: 7 * steps });
      return span(first, first.add({ days: moment.weekend.days - 1 }), 'weekend');
    }
    case 'working week':
    case 'work week': {
      const monday = date.subtract({ days: date.dayOfWeek - 1 }).add({ days: 7 * steps });
      return span(monday, monday.add({ days: 4 }), 'week');
    }
    case 'month':
      return wholeMonth(date.with({ day: 1 }).add({ months: steps }));
    case 'quarter': {
      const first = date
        .with({ day: 1, month: date.month - ((date.month - 1) % 3) })
        .add({ months: 3 * steps });
      return span(first, first.add({ months: 3 }).subtract({ days: 1 }), 'quarter');
    }
    case 'year': {
      const first = date.with({ day: 1, month: 1 }).add({ years: steps });
      return span(first, first.add({ years: 1 }).subtract({ days: 1 }), 'year');
    }
    default:
      return span(start, start.add({ days: 6 }), 'week');
  }
}

/** A month by its name: the present or the next one of that name. */
export function monthNamed(moment: Moment, name: string, year: string | undefined, next: boolean): Piece {
  const number = monthNumber(name);
  const thisYear = moment.today.with({ day: 1, month: number });
  if (year) return wholeMonth(thisYear.with({ year: Number(year) }));
  return wholeMonth(
    number < moment.today.month || (next && number === moment.today.month)
      ? thisYear.add({ years: 1 })
      : thisYear,
  );
}
