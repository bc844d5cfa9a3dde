import { Temporal } from 'temporal-polyfill';
import type { Moment } from '../dates/moment.ts';
import type { Match } from '../dates/piece.ts';
import type { When } from '../dates/when.ts';
import type { Mail } from '../outcome.ts';
import type { CreateRequest } from '../understand/request.ts';
import { readUtterance, whenOf } from '../understand/wording/utterance.ts';

const mostCharacters = 2000;
const place = /\bat (?:the )?(?<place>\p{Lu}[\p{L}\d’'&-]*(?: (?:\p{Lu}|\d)[\p{L}\d’'&-]*)*)/u;

/** What is to be booked of a mail: its subject, the first day to come that it names, and the time and place said of it. */
export function eventInMail(mail: Mail, moment: Moment): CreateRequest {
  const title = mail.subject.replace(/^(?:(?:re|fwd?|aw|wg|invitation):\s*)+/i, '').trim();
  // A line ends where the mail program broke it; a sentence ends with its stop, or before an empty line.
  const sentences = (mail.text ?? '').slice(0, mostCharacters).split(/(?<=[.!?])\s+|\n\s*\n/);
  const read = sentences.map((sentence) => {
    const utterance = readUtterance(sentence, moment, { asSaid: true });
    return {
      sentence,
      when: whenOf(utterance),
      day: utterance.dates.find((match) => isToCome(match, moment)),
    };
  });
  const first = read.findIndex(({ day }) => day !== undefined);
  const days = daysOf(read[first]?.day);
  // "On 1 December. Table at 19:30": the time may follow.
  const told = read.slice(first, first + 2);
  const time = first < 0 ? undefined : told.find(({ when }) => when.time && !when.edge)?.when;
  const where = told
    .map(({ sentence }) => place.exec(sentence.replace(/\s+/g, ' '))?.groups?.place)
    .find(Boolean);
  return {
    kind: 'create',
    ...(title && { title }),
    guests: [],
    ...(first >= 0 && where && { place: where }),
    when: {
      ...(days && { days }),
      ...(time?.time && { time: time.time }),
      ...(time?.until && { until: time.until }),
      ...(time?.part && { part: time.part }),
    },
  };
}

function daysOf(match: Match | undefined): When['days'] {
  return match?.piece.kind === 'days'
    ? { from: match.piece.from, to: match.piece.to, unit: match.piece.unit }
    : undefined;
}

/** A day, and no day by which something has to be done. */
function isToCome({ piece }: Match, { today }: Moment): boolean {
  return (
    piece.kind === 'days' &&
    piece.from.equals(piece.to) &&
    piece.edge === undefined &&
    Temporal.PlainDate.compare(piece.from, today) >= 0
  );
}
