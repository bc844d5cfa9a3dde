import { Temporal } from 'temporal-polyfill';
import type { ProviderRead } from '#app/integrations/provider-request.ts';
import { AppError } from '#app/platform/errors.ts';
import { gitHubApi } from './github-api.server.ts';
import type { GitHub, IssueSearch } from './github.ts';
import type { GitHubIssue } from './github-issue.ts';
import type { Issue, IssueList, IssueReason, IssueSummary, MyIssue, MyIssueList } from './issue.ts';
import { issueSummary, issueView } from './issue-view.ts';
import { gitHubQueries, repositoryName } from './search-query.ts';

const usualResults = 10;
const mostResults = 30;
/** Issues of each kind of concern that are read: one page of GitHub's. */
const mineCap = 50;
const commentCap = 20;

/** One person's GitHub behind `request`. */
export function createGithub({ request }: { request: ProviderRead }): GitHub {
  const api = gitHubApi(request);

  async function searchIssues(input: IssueSearch): Promise<IssueList> {
    const count = resultCount(input.maxResults);
    const queries = gitHubQueries(input);
    const pages = await Promise.all(queries.map((query) => api.search(query, count)));
    const issues = newestFirst(pages.flatMap(({ items }) => items.map(issueSummary))).slice(0, count);
    const total = pages.reduce((sum, page) => sum + page.total_count, 0);
    return {
      issues,
      query: queries.join(' | '),
      total,
      truncated: total > issues.length || pages.some((page) => page.incomplete_results),
    };
  }

  async function getIssue(input: { repository: string; number: number }): Promise<Issue> {
    const repository = repositoryName(input.repository);
    if (!Number.isInteger(input.number) || input.number < 1) {
      throw new AppError('invalid', 'Issues have numbers like 371.');
    }
    const issue = await api.issue(repository, input.number);
    const [comments, pull] = await Promise.all([
      issue.comments > 0 ? api.newestComments(repository, issue, commentCap) : [],
      issue.pull_request ? api.pull(repository, input.number) : undefined,
    ]);
    return issueView(issue, comments, pull);
  }

  async function listMyIssues(): Promise<MyIssueList> {
    const [assigned, mentioned, reviews] = await Promise.all([
      api.mine('assigned', mineCap),
      api.mine('mentioned', mineCap),
      api.search('is:open is:pr review-requested:@me', mineCap),
    ]);
    const issues = merged([
      ['assigned', assigned.items],
      ['mentioned', mentioned.items],
      ['review_requested', reviews.items],
    ]);
    return {
      issues: newestFirst(issues),
      truncated:
        assigned.more ||
        mentioned.more ||
        reviews.total_count > reviews.items.length ||
        reviews.incomplete_results,
    };
  }

  return { searchIssues, getIssue, listMyIssues };
}

/** Each issue once, with every reason for which it was found. */
function merged(lists: [IssueReason, GitHubIssue[]][]): MyIssue[] {
  const found = new Map<string, MyIssue>();
  for (const [reason, issues] of lists) {
    for (const issue of issues) {
      const known = found.get(issue.html_url);
      if (known) known.reasons.push(reason);
      else found.set(issue.html_url, { ...issueSummary(issue), reasons: [reason] });
    }
  }
  return [...found.values()];
}

function newestFirst<T extends IssueSummary>(issues: readonly T[]): T[] {
  return issues.toSorted((left, right) =>
    Temporal.Instant.compare(Temporal.Instant.from(right.updatedAt), Temporal.Instant.from(left.updatedAt)),
  );
}

function resultCount(wanted: number | undefined): number {
  if (wanted === undefined || !Number.isFinite(wanted)) return usualResults;
  return Math.min(Math.max(Math.trunc(wanted), 1), mostResults);
}
