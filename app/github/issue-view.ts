import { visibleText } from '#app/platform/visible-text.ts';
import type { GitHubComment, GitHubIssue, GitHubPull, GitHubUser } from './github-issue.ts';
import type { Issue, IssueComment, IssueSummary, PullDetails } from './issue.ts';

/** Characters of a body and of a comment that are kept. */
const bodyCap = 8000;
const commentCap = 2000;

/** An issue or pull request as Arlo lists it. */
export function issueSummary(issue: GitHubIssue): IssueSummary {
  return {
    repository: issue.repository_url.split('/').slice(-2).join('/'),
    number: issue.number,
    kind: issue.pull_request ? 'pull_request' : 'issue',
    title: visibleText(issue.title),
    state: issue.pull_request?.merged_at ? 'merged' : issue.state === 'open' ? 'open' : 'closed',
    stateReason: issue.state_reason ?? null,
    draft: issue.draft ?? false,
    author: loginOf(issue.user),
    assignees: (issue.assignees ?? []).map(loginOf),
    labels: issue.labels.map((label) =>
      typeof label === 'string'
        ? { name: label, color: plainColor }
        : { name: label.name ?? '', color: label.color ?? plainColor },
    ),
    comments: issue.comments,
    createdAt: issue.created_at,
    updatedAt: issue.updated_at,
    closedAt: issue.closed_at ?? null,
    link: issue.html_url,
  };
}

/** GitHub's colour of a label that nobody gave one. */
const plainColor = 'ededed';

/** An issue with its text. `comments` are the newest ones, oldest first. */
export function issueView(
  issue: GitHubIssue,
  comments: readonly GitHubComment[],
  pull: GitHubPull | undefined,
): Issue {
  const body = cut(readable(issue.body), bodyCap);
  const newest = comments.map((comment) => ({ comment, text: cut(readable(comment.body), commentCap) }));
  return {
    ...issueSummary(issue),
    body: body.text,
    newestComments: newest.map(({ comment, text }): IssueComment => ({
      author: loginOf(comment.user),
      createdAt: comment.created_at,
      body: text.text,
      link: comment.html_url,
    })),
    pull: pull ? pullDetails(pull) : null,
    truncated: body.wasCut || newest.some(({ text }) => text.wasCut) || comments.length < issue.comments,
  };
}

function pullDetails(pull: GitHubPull): PullDetails {
  return {
    head: pull.head.ref,
    base: pull.base.ref,
    reviewers: (pull.requested_reviewers ?? []).map(loginOf),
    additions: pull.additions,
    deletions: pull.deletions,
    changedFiles: pull.changed_files,
  };
}

/** Who deleted their account is GitHub's "ghost". */
function loginOf(user: GitHubUser): string {
  return user?.login ?? 'ghost';
}

/**
 * Markdown as a person can see it on GitHub: HTML comments, in which instructions for a model may hide, go. What is
 * inside code stays, because there they are shown.
 */
function readable(markdown: string | null | undefined): string {
  const text = visibleText(markdown ?? '').replace(/\r\n?/g, '\n');
  return text
    .replace(
      /(^(`{3,}|~{3,})[\s\S]*?^\2|`[^`\n]+`)|<!--[\s\S]*?(?:-->|$(?![\s\S]))/gm,
      (_, code: string | undefined) => code ?? '',
    )
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function cut(text: string, cap: number): { text: string; wasCut: boolean } {
  if (text.length <= cap) return { text, wasCut: false };
  return {
    text: `${text.slice(0, text.lastIndexOf(' ', cap) > cap / 2 ? text.lastIndexOf(' ', cap) : cap)} …`,
    wasCut: true,
  };
}
