import type { ProviderRead } from '#app/integrations/provider-request.ts';
import type { Clock } from '#app/platform/clock.ts';
import { AppError } from '#app/platform/errors.ts';
import { actionItems } from './action-items.ts';
import type { ActionItemList, Email, EmailList, EmailThread } from './email.ts';
import { emailSummary, emailView, gmailLink, subjectOf, summaryHeaders } from './email-view.ts';
import { gmailApi } from './gmail-api.server.ts';
import type { EmailSearch, Gmail } from './gmail.ts';
import type { GmailMessage } from './gmail-message.ts';
import { gmailQuery } from './search-query.ts';

const usualResults = 10;
const mostResults = 25;
/** Characters of a mail that is read by itself, and of one among others of its conversation. */
const emailCap = 12_000;
const threadEmailCap = 4000;
/** Mails of a conversation that are shown; the newest count. */
const threadCap = 20;
/** What is looked through for action items when nothing is named. */
const recentMail = 'newer_than:14d -category:promotions -category:social -category:forums';

/**
 * One person's mail behind `request`. `zone` (IANA) is the person's: every time is read and written in it. The
 * person's address is read once, so make one of these for each request or run.
 */
export function createGmail({
  request,
  clock,
  zone,
}: {
  request: ProviderRead;
  clock: Clock;
  zone: string;
}): Gmail {
  const api = gmailApi(request);
  let address: Promise<string> | undefined;
  const reader = async () => ({ me: await (address ??= api.address()), zone });

  async function searchEmails(input: EmailSearch): Promise<EmailList> {
    const query = gmailQuery(input, zone);
    const { ids, more } = await api.search(query, resultCount(input.maxResults));
    const [who, messages] = await Promise.all([
      reader(),
      api.messages(ids, { format: 'metadata', metadataHeaders: summaryHeaders }),
    ]);
    return { emails: messages.map((message) => emailSummary(message, who)), query, truncated: more };
  }

  async function getEmail({ id }: { id: string }): Promise<Email> {
    const [who, message] = await Promise.all([reader(), api.message(id, { format: 'full' })]);
    return emailView(message, who, emailCap);
  }

  async function getEmailThread({ id }: { id: string }): Promise<EmailThread> {
    const [who, thread] = await Promise.all([reader(), threadOf(id)]);
    const emails = thread.messages
      .slice(-threadCap)
      .map((message) => emailView(message, who, threadEmailCap));
    const first: GmailMessage | undefined = thread.messages[0];
    return {
      id: thread.id,
      subject: first ? subjectOf(first) : '',
      emails,
      total: thread.messages.length,
      truncated: emails.length < thread.messages.length || emails.some(({ truncated }) => truncated),
      link: gmailLink(who.me, thread.id),
    };
  }

  /** A thread has the id of its first mail, and whoever asks may have that of another one. */
  async function threadOf(id: string) {
    try {
      return await api.thread(id);
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'not_found') throw error;
      const { threadId } = await api.message(id, { format: 'metadata', metadataHeaders: ['From'] });
      return api.thread(threadId);
    }
  }

  async function extractActionItems({
    query,
    emailIds,
  }: {
    query?: string;
    emailIds?: string[];
  }): Promise<ActionItemList> {
    const named = emailIds?.slice(0, mostResults);
    const { ids, more } = named
      ? { ids: named, more: named.length < (emailIds?.length ?? 0) }
      : await api.search(gmailQuery({ query: query ?? recentMail }, zone), mostResults);
    const [who, messages] = await Promise.all([reader(), api.messages(ids, { format: 'full' })]);
    const emails = messages.map((message) => emailView(message, who, emailCap));
    const now = clock.now().toZonedDateTimeISO(zone);
    return {
      items: emails.flatMap((email) => actionItems(email, now)),
      read: emails.length,
      truncated: more || emails.some(({ truncated }) => truncated),
    };
  }

  return { searchEmails, getEmail, getEmailThread, extractActionItems };
}

function resultCount(wanted: number | undefined): number {
  if (wanted === undefined || !Number.isFinite(wanted)) return usualResults;
  return Math.min(Math.max(Math.trunc(wanted), 1), mostResults);
}
