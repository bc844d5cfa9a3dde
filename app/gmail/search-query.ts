import { moment } from '#app/ui/time-format.ts';
import { AppError } from '#app/platform/errors.ts';
import type { EmailSearch } from './gmail.ts';

/**
 * A search in Gmail's language. Gmail reads dates as midnight in California, so every date is written in seconds,
 * which are exact: https://developers.google.com/workspace/gmail/api/guides/filtering. Throws `invalid` for a date
 * that is none.
 */
export function gmailQuery({ query = '', from, after, before, unread }: EmailSearch, zone: string): string {
  const own = withLocalDates(query.trim(), zone);
  const terms = [
    own,
    // Brackets and quotes would end the term early.
    from === undefined ? '' : `from:(${from.replace(/[(){}"]/g, ' ').trim()})`,
    after === undefined ? '' : `after:${seconds(after, zone)}`,
    before === undefined ? '' : `before:${seconds(before, zone)}`,
    unread === undefined ? '' : unread ? 'is:unread' : 'is:read',
    /\b(?:in|is|label):drafts?\b|\bin:anywhere\b/i.test(own) ? '' : '-in:drafts',
  ];
  return terms.filter((term) => term !== '').join(' ');
}

const dateOperator = /("[^"]*")|\b(after|before|newer|older):(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/gi;

/** The dates of a query as the person means them: days of their own zone. */
function withLocalDates(query: string, zone: string): string {
  return query.replace(
    dateOperator,
    (whole, quoted: string | undefined, operator: string, year: string, month: string, day: string) =>
      quoted === undefined
        ? `${operator}:${seconds(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, zone)}`
        : whole,
  );
}

function seconds(time: string, zone: string): number {
  try {
    return Math.floor(moment(time.trim(), zone).epochMilliseconds / 1000);
  } catch (cause) {
    throw new AppError('invalid', `“${time}” isn’t a date like 2026-11-25 or a time like 2026-11-25T15:00.`, {
      cause,
    });
  }
}
