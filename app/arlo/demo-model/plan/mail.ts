import { readProblem } from '../say/problems.ts';
import { itemsText, mailText, mailsText, threadText } from '../say/mail.ts';
import type { Mail } from '../outcome.ts';
import type { CreateRequest, FindRequest, MailRequest } from '../understand/request.ts';
import { anyOf } from './any-of.ts';
import { planCreate } from './create.ts';
import { planFind } from './find.ts';
import { locate } from './locate.ts';
import { eventInMail } from './mail-event.ts';
import { rangeOf } from './range.ts';
import { answer, call, outcomesOf, type Desk, type EmailSearch, type Step } from './step.ts';

/** Searches mail, reads the newest that is found or all of its conversation, or looks for what is asked in it. */
export function planMail(request: MailRequest, desk: Desk): Step {
  if (request.what === 'actions') return planActions(request, desk);
  const known = request.orFind && inCalendar(request.orFind, desk);
  if (known) return known;
  if (request.mail) return opened(request, request.mail, desk);
  const searches = searchesOf(request, desk);
  const done = outcomesOf(desk, 'searchEmails');
  const found = done.find((outcome) => outcome.kind !== 'emails' || outcome.emails.length > 0) ?? done.at(-1);
  const next = searches[done.length];
  if (next && (!found || (found.kind === 'emails' && found.emails.length === 0)))
    return call({ tool: 'searchEmails', input: next });
  if (!found || found.kind === 'problem') return answer(found ? readProblem(found, 'mail') : unreadable);
  if (found.kind !== 'emails') return answer(unreadable);
  const [newest] = found.emails;
  if (newest && request.what !== 'list') return opened(request, newest, desk, found.emails);
  return answer(mailsText(found.emails, request, found.truncated), { mails: found.emails });
}

/** The answer of an event of that name, if there is one. */
function inCalendar(request: FindRequest, desk: Desk): Step | undefined {
  const search = locate(request.target, desk, true);
  if (search.state === 'searching') return search.step;
  return search.state === 'done' && search.events.length > 0 ? planFind(request, desk) : undefined;
}

const unreadable = 'I couldn’t read your mail.';

/** Reads one mail, or the whole conversation that it is part of. */
function opened({ what, as }: MailRequest, mail: Mail, desk: Desk, mails?: Mail[]): Step {
  const tool = what === 'thread' ? 'getEmailThread' : 'getEmail';
  const [read] = outcomesOf(desk, tool);
  if (!read) return call({ tool, input: { id: what === 'thread' ? mail.threadId : mail.id } });
  if (read.kind === 'problem') return answer(readProblem(read, 'mail'));
  if (what === 'book' && read.kind === 'email')
    return planCreate(asTold(eventInMail({ ...mail, ...read.email }, desk.moment), as), desk);
  if (read.kind === 'thread') return answer(threadText(read.emails, read.subject), { mails: read.emails });
  if (read.kind !== 'email') return answer(unreadable);
  const whole = { ...mail, ...read.email };
  const { days } = eventInMail(whole, desk.moment).when;
  return answer(mailText(read.email), {
    ...(mails && { mails: mails.map((one) => (one.id === mail.id ? whole : one)) }),
    ...(days && { anchor: days.from }),
  });
}

function planActions(request: MailRequest, desk: Desk): Step {
  const [found] = outcomesOf(desk, 'extractActionItems');
  if (!found) {
    const query = queryOf(request, desk);
    return call({ tool: 'extractActionItems', input: query ? { query } : {} });
  }
  if (found.kind === 'problem') return answer(readProblem(found, 'mail'));
  return answer(
    found.kind === 'items' ? itemsText(found.items, found.truncated) : 'I couldn’t read your mail.',
  );
}

/**
 * The searches to make one after the other until one finds something: all that was said, then the sender's mail or
 * mail with any of the words, then mail that only speaks of the sender.
 */
function searchesOf(request: MailRequest, desk: Desk): EmailSearch[] {
  const { from, to, words, unread, attachment } = request;
  const search = (terms: string[], sender = from): EmailSearch => {
    const query = [
      ...terms,
      ...(to ? [`to:${quotedIf(to)}`] : []),
      ...(attachment ? ['has:attachment'] : []),
    ].join(' ');
    return {
      ...(query && { query }),
      ...(sender && { from: sender }),
      ...daysOf(request, desk),
      ...(unread && { unread }),
    };
  };
  const any = anyOf(words);
  const wider = any && !from && !to ? [search([any])] : [];
  return [
    search(words),
    ...wider,
    ...(from && words.length > 0 ? [search([])] : []),
    // "Ingrids email", written without its apostrophe
    ...(from && /[^s]s$/.test(from) ? [search(words, from.slice(0, -1))] : []),
    ...(from ? [search(from.split(' '), '')] : []),
  ];
}

function quotedIf(name: string): string {
  return name.includes(' ') ? `"${name}"` : name;
}

/** From its first day on, and before the day after its last. */
function daysOf({ when }: MailRequest, desk: Desk): Pick<EmailSearch, 'after' | 'before'> {
  const { startDate, endDate } = rangeOf(when, desk.moment);
  if (!startDate || !endDate || !when.days)
    return startDate && !when.days ? { after: desk.moment.today.toString() } : {};
  const past = when.days.to.until(desk.moment.today).days > 0;
  return {
    after: startDate,
    ...(past && { before: endDate.includes('T') ? endDate : when.days.to.add({ days: 1 }).toString() }),
  };
}

/** The same in Gmail's search language. */
function queryOf(request: MailRequest, desk: Desk): string {
  const { after, before } = daysOf(request, desk);
  const date = (day: string) => day.slice(0, 10).replaceAll('-', '/');
  return [
    ...request.words,
    ...(request.from ? [`from:${quotedIf(request.from)}`] : []),
    ...(request.unread ? ['is:unread'] : []),
    ...(after ? [`after:${date(after)}`] : []),
    ...(before ? [`before:${date(before)}`] : []),
  ].join(' ');
}

/** A mail's event, called and timed as the person wants it; without a time of its own it stands on its day. */
function asTold(event: CreateRequest, as: MailRequest['as']): CreateRequest {
  if (!as) return event;
  const { title, calendar, place, sameTime } = as;
  const { days, time } = as.when;
  const onItsDay = days && !time && !as.when.part ? { allDay: true as const } : {};
  const when = days && !sameTime ? { ...as.when, ...onItsDay } : { ...event.when, ...as.when };
  const told = { ...(title && { title }), ...(calendar && { calendar }), ...(place && { place }) };
  return { ...event, ...told, when };
}
