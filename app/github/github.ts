import type { Issue, IssueList, MyIssueList } from './issue.ts';

export type IssueSearch = {
  /** Words and GitHub's own qualifiers; `@me` is the person. */
  query: string;
  state?: 'open' | 'closed';
  /** `owner/name` */
  repository?: string;
  /** 1 to 30; 10 when left out. */
  maxResults?: number;
};

/**
 * One person's GitHub, to read. Every method may reject with an `AppError`: the connection's codes, `not_found`,
 * `forbidden`, `rate_limited`, `unavailable`, `invalid`.
 */
export type GitHub = {
  /** Issues and pull requests that fit, last changed first. */
  searchIssues(input: IssueSearch): Promise<IssueList>;
  /** One issue or pull request with its newest comments. `repository` is `owner/name`. */
  getIssue(input: { repository: string; number: number }): Promise<Issue>;
  /** Open issues and pull requests that the person is assigned to, mentioned in, or asked to review. */
  listMyIssues(): Promise<MyIssueList>;
};
