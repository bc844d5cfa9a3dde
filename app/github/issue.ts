/**
 * An issue or pull request as Arlo lists it. Title, labels, logins, body and comments are text that somebody else may
 * have written; bodies are Markdown and stay text.
 */
export type IssueSummary = {
  /** `owner/name` */
  repository: string;
  number: number;
  kind: 'issue' | 'pull_request';
  title: string;
  state: 'open' | 'closed' | 'merged';
  /** Why an issue was closed, when GitHub says: `completed`, `not_planned`, `duplicate`. */
  stateReason: string | null;
  draft: boolean;
  /** Login. */
  author: string;
  assignees: string[];
  labels: { name: string; /** Six hexadecimal digits. */ color: string }[];
  comments: number;
  /** ISO 8601 instants. */
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  /** The issue on GitHub. */
  link: string;
};

export type IssueList = {
  /** Last changed first. */
  issues: IssueSummary[];
  /** The search as GitHub was asked it. */
  query: string;
  /** How many GitHub knows of; more than `issues` when the list was cut. */
  total: number;
  /** True when there are more than were asked for, or GitHub ran out of time while searching. */
  truncated: boolean;
};

export type IssueComment = {
  author: string;
  /** ISO 8601 instant. */
  createdAt: string;
  body: string;
  link: string;
};

/** What a pull request has beside an issue. */
export type PullDetails = {
  /** Branches: `head` is to be merged into `base`. */
  head: string;
  base: string;
  reviewers: string[];
  additions: number;
  deletions: number;
  changedFiles: number;
};

export type Issue = IssueSummary & {
  /** Markdown, without its HTML comments, which nobody sees on GitHub. Empty when there is none. */
  body: string;
  /** The newest comments, oldest first. */
  newestComments: IssueComment[];
  pull: PullDetails | null;
  /** True when older comments were left out or a text was cut. */
  truncated: boolean;
};

/** Why an issue concerns the person. */
export type IssueReason = 'assigned' | 'mentioned' | 'review_requested';

export type MyIssue = IssueSummary & { reasons: IssueReason[] };

export type MyIssueList = {
  /** Open ones, last changed first. */
  issues: MyIssue[];
  /** True when one of the lists behind it was longer than Arlo reads. */
  truncated: boolean;
};
