import { Temporal } from 'temporal-polyfill';
import type { Moment } from './moment.ts';
import { span } from './calendar-spans.ts';
import { rule, type Piece, type Rule } from './piece.ts';

/** The first month of each, as the weather has it. */
const firstMonth: Record<string, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/**
 * "Next autumn's half marathon", "this winter". The next one has not begun. Without such a word a season is part of a
 * name: "the summer party".
 */
export const seasonRules: Rule[] = [
  rule(
    `(?:(?:in|for|over|during|of) )?(?<which>this|next|last) (?<season>spring|summer|autumn|winter)(?:'s)?`,
    (w, moment) => seasonNamed(w.season ?? '', w.which ?? '', moment),
  ),
];

function seasonNamed(season: string, which: string, { today }: Moment): Piece | undefined {
  const month = firstMonth[season];
  if (month === undefined) return undefined;
  const seasons = [-2, -1, 0, 1].map((years) => {
    const from = today.with({ day: 1, month }).add({ years });
    return { from, to: from.add({ months: 3 }).subtract({ days: 1 }) };
  });
  const { compare } = Temporal.PlainDate;
  const found =
    which === 'last'
      ? seasons.findLast(({ to }) => compare(to, today) < 0)
      : seasons.find(
          ({ from, to }) => compare(which === 'next' ? from : to, today) >= (which === 'next' ? 1 : 0),
        );
  return found && span(found.from, found.to, 'days');
}
