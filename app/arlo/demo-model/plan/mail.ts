import { readProblem } from '../say/problems.ts';
import { itemsText, mailText, mailsText } from '../say/mail.ts';
import type { MailRequest } from '../understand/request.ts';
import { rangeOf } from './range.ts';
import { answer, call, outcomesOf, type Desk, type EmailSearch, type Step } from './step.ts';

/** Searches mail, reads the newest that is found, or looks for what is asked in it. */
export function planMail(request: MailRequest, desk: Desk): Step {
  if (request.what === 'actions') return planActions(request, desk);
  const [found] = outcomesOf(desk, 'searchEmails');
  if (!found) return call({ tool: 'searchEmails', input: searchOf(request, desk) });
  if (found.kind === 'problem') return answer(readProblem(found, 'mail'));
  if (found.kind !== 'emails') return answer('I couldn’t read your mail.');
  const [newest] = found.emails;
  if (request.what !== 'read' || !newest) return answer(mailsText(found.emails, request, found.truncated));
  const [opened] = outcomesOf(desk, 'getEmail');
  if (!opened) return call({ tool: 'getEmail', input: { id: newest.id } });
  if (opened.kind === 'problem') return answer(readProblem(opened, 'mail'));
  return answer(
    opened.kind === 'email' ? mailText(opened.email) : mailsText(found.emails, request, found.truncated),
  );
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

function searchOf(request: MailRequest, desk: Desk): EmailSearch {
  const { from, words, unread, attachment } = request;
  const query = [...words, ...(attachment ? ['has:attachment'] : [])].join(' ');
  return {
    ...(query && { query }),
    ...(from && { from }),
    ...daysOf(request, desk),
    ...(unread && { unread }),
  };
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
    ...(request.from ? [`from:${request.from.includes(' ') ? `"${request.from}"` : request.from}`] : []),
    ...(request.unread ? ['is:unread'] : []),
    ...(after ? [`after:${date(after)}`] : []),
    ...(before ? [`before:${date(before)}`] : []),
  ].join(' ');
}
