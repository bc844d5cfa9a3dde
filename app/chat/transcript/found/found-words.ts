import { counted } from '#app/actions/cards/words.ts';
import type { ToolPart } from '#app/chat/message.ts';
import { isCalendarTool } from '#app/chat/transcript/calendar-calls.ts';
import { isProviderKey, providers } from '#app/integrations/providers.ts';
import { issueName } from './found.ts';
import { plainItems, toolName } from './plain.ts';

/** The words of a call that reads something else than events. */
export type FoundWords = {
  place: 'mail' | 'issues' | 'elsewhere';
  /** What it looks at, while it runs. */
  subject: string;
  /** What it found; empty until it has. */
  done: string;
  /** What could not be found or read. */
  failed: { notConnected: string; notFound: string; other: string };
  /** The search as the provider was asked it. */
  search?: string;
};

const mailFailed = {
  notConnected: 'Couldn’t open Gmail',
  notFound: 'Couldn’t find that email',
  other: 'Couldn’t read your mail',
};
const issuesFailed = {
  notConnected: 'Couldn’t open GitHub',
  notFound: 'Couldn’t find that issue',
  other: 'Couldn’t read GitHub',
};

/** The words of a call that reads something else than events; null for every other call. */
export function foundWords(part: ToolPart): FoundWords | null {
  const mail = (words: Pick<FoundWords, 'subject' | 'done' | 'search'>): FoundWords => ({
    place: 'mail',
    failed: mailFailed,
    ...words,
  });
  const issues = (words: Pick<FoundWords, 'subject' | 'done' | 'search'>): FoundWords => ({
    place: 'issues',
    failed: issuesFailed,
    ...words,
  });
  switch (part.type) {
    case 'tool-searchEmails': {
      const { query, from, unread } = part.input ?? {};
      const plain = unread ? 'Looking at your unread mail' : 'Looking at your mail';
      const subject = query
        ? `Looking for “${query}” in your mail`
        : from
          ? `Looking for mail from ${from}`
          : plain;
      if (!part.output?.ok) return mail({ subject, done: '' });
      const { emails, truncated, query: search } = part.output;
      const count = counted(emails.length, 'email');
      const done =
        emails.length === 0 ? 'Found no emails' : `Found ${truncated ? `the newest ${count}` : count}`;
      return mail({ subject, done, ...(search && { search }) });
    }
    case 'tool-getEmail':
      return mail({
        subject: 'Opening the email',
        done: part.output?.ok ? `Read “${part.output.email.subject}”` : '',
      });
    case 'tool-getEmailThread': {
      const thread = part.output?.ok ? part.output.thread : undefined;
      const done = thread ? `Read ${counted(thread.emails.length, 'email')}, “${thread.subject}”` : '';
      return mail({ subject: 'Opening the conversation', done });
    }
    case 'tool-extractActionItems': {
      const subject = 'Looking for action items in your mail';
      if (!part.output?.ok) return mail({ subject, done: '' });
      const { items, read } = part.output;
      const found = items.length === 0 ? 'no action items' : counted(items.length, 'action item');
      return mail({ subject, done: `Found ${found} in ${counted(read, 'email')}` });
    }
    case 'tool-searchIssues': {
      const { query } = part.input ?? {};
      const subject = query ? `Looking for “${query}” on GitHub` : 'Looking on GitHub';
      if (!part.output?.ok) return issues({ subject, done: '' });
      const { issues: found, total, query: search } = part.output;
      const count =
        total > found.length ? `${found.length} of ${counted(total, 'issue')}` : counted(total, 'issue');
      return issues({ subject, done: `Found ${total === 0 ? 'no issues' : count}`, search });
    }
    case 'tool-getIssue': {
      const { repository, number } = part.input ?? {};
      const name = repository && number ? issueName({ repository, number }) : 'the issue';
      return issues({
        subject: `Opening ${name}`,
        done: part.output?.ok ? `Read ${issueName(part.output.issue)}` : '',
      });
    }
    case 'tool-listMyIssues': {
      const found = part.output?.ok ? part.output.issues.length : 0;
      const done =
        found === 0 ? 'Found no open issues of yours' : `Found ${counted(found, 'open issue')} of yours`;
      return issues({ subject: 'Looking at your issues', done: part.output?.ok ? done : '' });
    }
    default:
      return isCalendarTool(part) ? null : plainWords(part);
  }
}

/** The words of a tool that nobody has written any for. */
function plainWords(part: ToolPart): FoundWords {
  const name = toolName(part);
  const items = plainItems(part).length;
  const { output }: { output?: { ok: boolean; provider?: unknown } } = part;
  const place = isProviderKey(output?.provider) ? providers[output.provider].name : 'the account';
  return {
    place: 'elsewhere',
    subject: name,
    done: items > 0 ? `${name}: found ${items}` : `${name}: done`,
    failed: {
      notConnected: `Couldn’t open ${place}`,
      notFound: `${name}: nothing found`,
      other: `${name}: that didn’t work`,
    },
  };
}
