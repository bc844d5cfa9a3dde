export type User = { login: string; id: number; name: string; type: 'User' | 'Bot' };

export type Repository = { id: number; fullName: string; private: boolean; description: string };

export type Label = { name: string; color: string; description: string };

export type Comment = { id: number; author: string; body: string; createdAt: string };

/** What a pull request has beside an issue. */
export type PullRequest = {
  draft: boolean;
  mergedAt: string | null;
  head: string;
  base: string;
  requestedReviewers: string[];
  additions: number;
  deletions: number;
  changedFiles: number;
};

/** An issue, or with `pull` a pull request: the two share their numbers and most of their fields. */
export type Issue = {
  id: number;
  /** Full name of its repository. */
  repository: string;
  number: number;
  title: string;
  /** Markdown. */
  body: string | null;
  author: string;
  state: 'open' | 'closed';
  stateReason: 'completed' | 'not_planned' | null;
  assignees: string[];
  labels: string[];
  comments: Comment[];
  /** ISO 8601 instants, as GitHub writes them: whole seconds, `Z`. */
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  pull: PullRequest | null;
};

/** All that this GitHub knows. */
export type GitHubState = {
  users: User[];
  organization: string;
  repositories: Repository[];
  labels: Label[];
  issues: Issue[];
};

/** Logins that a text calls with an @. */
export function mentionedIn(text: string | null): string[] {
  return [...(text ?? '').matchAll(/(?<![\w`])@([a-z\d](?:[a-z\d-]*[a-z\d])?)/gi)].map(([, login = '']) =>
    login.toLowerCase(),
  );
}

/** Logins that an issue's body or comments call with an @. */
export function mentionsOf(issue: Issue): string[] {
  return [issue.body, ...issue.comments.map(({ body }) => body)].flatMap(mentionedIn);
}

/** Whether a person wrote the issue, is assigned, is mentioned or has commented: GitHub's `involves`. */
export function involves(issue: Issue, login: string): boolean {
  return (
    issue.author === login ||
    issue.assignees.includes(login) ||
    issue.comments.some(({ author }) => author === login) ||
    mentionsOf(issue).includes(login)
  );
}
