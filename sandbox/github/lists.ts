import { invalidField, kindMissing, missingSearch, notFound } from './errors.ts';
import { commentView, issueView, pullView, repositoryView } from './issue-view.ts';
import { cutPage, pageRequest } from './paging.ts';
import { matches, placesOf, scoreOf } from './search-match.ts';
import { parseSearch, qualifiersOf } from './search-query.ts';
import { involves, mentionsOf, type GitHubState, type Issue } from './state.ts';

/** One request: what the caller may see of this GitHub, who they are, and what they ask for. */
export type Scene = { state: GitHubState; login: string; url: URL };

export type Answer = { body: unknown; headers?: Record<string, string> };

/** GitHub shows no more of a search than this. */
const searchDepth = 1000;

/** `GET /search/issues`. */
export function searchIssues({ state, login, url }: Scene): Answer {
  const q = url.searchParams.get('q') ?? '';
  if (q.trim() === '') throw missingSearch();
  const term = parseSearch(q);
  const qualifiers = qualifiersOf(term);
  const kinds = ['issue', 'pr', 'pull-request'];
  if (!qualifiers.some(({ name, value }) => (name === 'is' || name === 'type') && kinds.includes(value))) {
    throw kindMissing();
  }
  const scene = { state, login, places: placesOf(qualifiers) };
  const found = state.issues.filter((issue) => matches(term, issue, scene));
  const sort = url.searchParams.get('sort');
  const ordered =
    sort === null
      ? found.toSorted((left, right) => scoreOf(term, right) - scoreOf(term, left) || newer(left, right))
      : sortedBy(found, sort, url.searchParams.get('order') ?? 'desc');
  const { items, headers } = cutPage(ordered.slice(0, searchDepth), pageRequest(url.searchParams), url);
  return {
    headers,
    body: {
      total_count: found.length,
      incomplete_results: false,
      items: items.map((issue) => ({ ...issueView(issue, state), score: 1 })),
    },
  };
}

const filters: Record<string, (issue: Issue, login: string) => boolean> = {
  assigned: ({ assignees }, login) => assignees.includes(login),
  created: ({ author }, login) => author === login,
  mentioned: (issue, login) => mentionsOf(issue).includes(login),
  subscribed: involves,
  repos: () => true,
  all: () => true,
};

/** `GET /issues`: what concerns the caller, over all repositories. Pull requests are among them. */
export function listIssues({ state, login, url }: Scene): Answer {
  const query = url.searchParams;
  const filterName = query.get('filter') ?? 'assigned';
  const filter = Object.hasOwn(filters, filterName) ? filters[filterName] : undefined;
  if (!filter) throw invalidField('filter', filterName);
  const wanted = query.get('state') ?? 'open';
  if (!['open', 'closed', 'all'].includes(wanted)) throw invalidField('state', wanted);
  const labels = (query.get('labels') ?? '').split(',').filter((name) => name !== '');
  const found = state.issues.filter(
    (issue) =>
      filter(issue, login) &&
      (wanted === 'all' || issue.state === wanted) &&
      labels.every((label) => issue.labels.includes(label)),
  );
  const ordered = sortedBy(found, query.get('sort') ?? 'created', query.get('direction') ?? 'desc');
  const { items, headers } = cutPage(ordered, pageRequest(query), url);
  return {
    headers,
    body: items.map((issue) => {
      const repository = state.repositories.find(({ fullName }) => fullName === issue.repository);
      return {
        ...issueView(issue, state),
        ...(repository && { repository: repositoryView(repository, state) }),
      };
    }),
  };
}

/** `GET /repos/{owner}/{repo}/issues/{number}`; a pull request is answered as well. */
export function getIssue({ state }: Scene, path: IssuePath): Answer {
  return { body: issueView(issueAt(state, path), state) };
}

/** `GET /repos/{owner}/{repo}/issues/{number}/comments`, oldest first. */
export function listComments({ state, url }: Scene, path: IssuePath): Answer {
  const issue = issueAt(state, path);
  const { items, headers } = cutPage(issue.comments, pageRequest(url.searchParams), url);
  return { headers, body: items.map((comment) => commentView(comment, issue, state)) };
}

/** `GET /repos/{owner}/{repo}/pulls/{number}`. */
export function getPull({ state }: Scene, path: IssuePath): Answer {
  const issue = issueAt(state, path);
  const { pull } = issue;
  if (!pull) throw notFound();
  return { body: pullView({ ...issue, pull }, state) };
}

export type IssuePath = { owner?: string; repo?: string; number?: string };

function issueAt(state: GitHubState, { owner = '', repo = '', number = '' }: IssuePath): Issue {
  const repository = `${owner}/${repo}`.toLowerCase();
  const found = state.issues.find(
    (issue) => issue.repository === repository && String(issue.number) === number,
  );
  if (!found) throw notFound();
  return found;
}

function sortedBy(issues: readonly Issue[], sort: string, direction: string): Issue[] {
  if (direction !== 'asc' && direction !== 'desc') throw invalidField('direction', direction);
  const keys: Record<string, (issue: Issue) => string | number> = {
    created: ({ createdAt }) => createdAt,
    updated: ({ updatedAt }) => updatedAt,
    comments: ({ comments }) => comments.length,
  };
  const key = Object.hasOwn(keys, sort) ? keys[sort] : undefined;
  if (!key) throw invalidField('sort', sort);
  const sign = direction === 'asc' ? 1 : -1;
  return issues.toSorted((left, right) => {
    const [a, b] = [key(left), key(right)];
    return a === b ? 0 : a < b ? -sign : sign;
  });
}

function newer(left: Issue, right: Issue): number {
  return left.updatedAt === right.updatedAt ? 0 : left.updatedAt < right.updatedAt ? 1 : -1;
}
