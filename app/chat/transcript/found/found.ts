import type { ToolPart } from '#app/chat/message.ts';
import { isCalendarTool } from '#app/chat/transcript/calendar-calls.ts';
import type { Issue, IssueSummary, MyIssue } from '#app/github/issue.ts';
import type { ActionItemList, Email, EmailList, EmailThread } from '#app/gmail/email.ts';
import { plainItems, toolName, type PlainItem } from './plain.ts';

/** What a call found in mail, issues or elsewhere, as its card shows it. */
export type Found =
  | { kind: 'emails'; list: EmailList }
  | { kind: 'email'; email: Email }
  | { kind: 'thread'; thread: EmailThread }
  | { kind: 'items'; toolCallId: string; list: ActionItemList }
  | { kind: 'issues'; issues: readonly (IssueSummary | MyIssue)[]; truncated: boolean }
  | { kind: 'issue'; issue: Issue }
  | { kind: 'plain'; title: string; items: readonly PlainItem[] };

/** The card of a finished call that reads something else than events; null when there is nothing to show. */
export function foundIn(part: ToolPart): Found | null {
  switch (part.type) {
    case 'tool-searchEmails':
      return part.output?.ok && part.output.emails.length > 0 ? { kind: 'emails', list: part.output } : null;
    case 'tool-getEmail':
      return part.output?.ok ? { kind: 'email', email: part.output.email } : null;
    case 'tool-getEmailThread':
      return part.output?.ok ? { kind: 'thread', thread: part.output.thread } : null;
    case 'tool-extractActionItems':
      return part.output?.ok && part.output.items.length > 0
        ? { kind: 'items', toolCallId: part.toolCallId, list: part.output }
        : null;
    case 'tool-searchIssues':
    case 'tool-listMyIssues':
      return part.output?.ok && part.output.issues.length > 0
        ? { kind: 'issues', issues: part.output.issues, truncated: part.output.truncated }
        : null;
    case 'tool-getIssue':
      return part.output?.ok ? { kind: 'issue', issue: part.output.issue } : null;
    default: {
      const items = part.output?.ok && !isCalendarTool(part) ? plainItems(part) : [];
      return items.length > 0 ? { kind: 'plain', title: toolName(part), items } : null;
    }
  }
}

/** Whether a list only served to find what a later call of the turn opened: then that card is enough. */
export function isOpenedBy(found: Found, later: readonly ToolPart[]): boolean {
  const opened = later.map(foundIn).filter((each) => each !== null);
  if (found.kind === 'emails') {
    const threads = new Set(found.list.emails.map(({ threadId }) => threadId));
    return opened.some(
      (each) =>
        (each.kind === 'email' && threads.has(each.email.threadId)) ||
        (each.kind === 'thread' && threads.has(each.thread.id)) ||
        (each.kind === 'items' && each.list.items.some(({ email }) => threads.has(email.threadId))),
    );
  }
  if (found.kind !== 'issues') return false;
  const names = new Set(found.issues.map(issueName));
  return opened.some((each) => each.kind === 'issue' && names.has(issueName(each.issue)));
}

/** Two cards with one identity would show the same thing twice. */
export function foundIdentity(found: Found): string {
  switch (found.kind) {
    case 'emails':
      return `emails ${found.list.emails.map(({ id }) => id).join()}`;
    case 'email':
      return `email ${found.email.id}`;
    case 'thread':
      return `thread ${found.thread.id}`;
    case 'items':
      return `items ${found.list.items.map(({ id }) => id).join()}`;
    case 'issues':
      return `issues ${found.issues.map(issueName).join()}`;
    case 'issue':
      return `issue ${issueName(found.issue)}`;
    case 'plain':
      return `plain ${found.title} ${found.items.map(({ title }) => title).join()}`;
  }
}

/** `fernhill/calendar#371` */
export function issueName({ repository, number }: Pick<IssueSummary, 'repository' | 'number'>): string {
  return `${repository}#${number}`;
}
