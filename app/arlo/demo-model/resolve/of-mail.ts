import type { Moment } from '../dates/moment.ts';
import { eventInMail } from '../plan/mail-event.ts';
import type { CreateRequest, Memory, Request } from '../understand/request.ts';

/* "The restaurant in the mail", "the day she names": what a mail that was read says of a place or a time. */

const mail = '(?:e-?mail|mail|message|letter)';
const itSays = `(?: (?:that(?:['’]s| is) )?(?:named |given |mentioned |told )?(?:in|from|of) (?:the|that|this|her|his|their) ${mail}| (?:that )?(?:she|he|they|(?:the|her|his|their) ${mail}) (?:says?|said|gives?|gave|names?|named|wrote|writes|mentions?|mentioned|suggests?|suggested|proposes?|proposed))\\b`;
const whereSaid = new RegExp(
  `\\b(?:the|her|his|their) (?:place|restaurant|address|venue|location|pub|bar|café|cafe|hall|room)${itSays}`,
  'i',
);
const dayAndTimeSaid = new RegExp(
  `(?:\\b(?:on|at|for) )?\\bthe (?:day and (?:the )?time|date and (?:the )?time)${itSays}`,
  'i',
);
const daySaid = new RegExp(`(?:\\b(?:on|for) )?\\bthe (?:day|date)${itSays}`, 'i');
const timeSaid = new RegExp(`(?:\\b(?:at|for) )?\\bthe (?:time|hour)${itSays}`, 'i');

/** Stands in a sentence for the place that a mail names: what somebody else wrote is never read as words of the person. */
const standIn = 'Zyxplace';

/** "…, and use the restaurant in the mail as the place" */
const asPlace = new RegExp(
  `(,? (?:and|with) )?(?:use|have|put|take|set) ${standIn} (?:as|for) (?:the|its) (?:place|location|venue|address)( (?:of|for) (?:the|my) [^.,;!?]+)?`,
  'i',
);

/** The message with the day and the time that the mail names, and with a word that stands for its place. */
export function withSaidInMail(text: string, memory: Memory, moment: Moment): string {
  const event = eventOfMail(memory, moment);
  if (!event) return text;
  const { days, time } = event.when;
  const day =
    days && `on ${days.from.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}`;
  const hour = time && `at ${time.hour}:${String(time.minute).padStart(2, '0')}`;
  const both = day && hour && `${day} ${hour}`;
  // "Book it, at the time she says" books what the mail invites to.
  if (booksIt.test(text)) return text;
  const said = [
    [whereSaid, event.place && standIn] as const,
    [dayAndTimeSaid, both] as const,
    [daySaid, day] as const,
    [timeSaid, hour] as const,
  ].reduce((before, [pattern, told]) => (told ? before.replace(pattern, told) : before), text);
  return said.replace(asPlace, (_all, and?: string, of?: string) =>
    and ? ` at ${standIn}` : `set the place${of ?? ''} to ${standIn}`,
  );
}

const booksIt = /\b(?:book|add|put|enter|note) (?:it|that)\b/i;

/** The place that the mail names, where a word stood for it. */
export function withPlaceOfMail(request: Request, memory: Memory, moment: Moment): Request {
  if ((request.kind !== 'create' && request.kind !== 'change') || !request.place?.includes(standIn))
    return request;
  const place = eventOfMail(memory, moment)?.place;
  return place ? { ...request, place } : request;
}

/** What the mail tells that was read last. */
function eventOfMail({ mails = [], request: last }: Memory, moment: Moment): CreateRequest | undefined {
  const read = (last?.kind === 'mail' ? last.mail : undefined) ?? mails[0];
  const known = mails.find(({ id }) => id === read?.id);
  return known?.text ? eventInMail(known, moment) : undefined;
}
