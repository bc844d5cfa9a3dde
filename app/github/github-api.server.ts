import type { z } from 'zod';
import type { ProviderAnswer, ProviderRead, ProviderReadInput } from '#app/integrations/provider-request.ts';
import { AppError } from '#app/platform/errors.ts';
import { gitHubError } from './github-error.ts';
import {
  commentListSchema,
  issueListSchema,
  issueSchema,
  pullSchema,
  searchPageSchema,
  type GitHubComment,
  type GitHubIssue,
  type GitHubPull,
} from './github-issue.ts';

const headers = { Accept: 'application/vnd.github+json', 'X-GitHub-Api-Version': '2022-11-28' };

/** The reads of GitHub's REST API that Arlo makes, with answers checked and errors turned into `AppError`s. */
export function gitHubApi(request: ProviderRead) {
  async function read<T>(schema: z.ZodType<T>, path: string, query?: ProviderReadInput['query']): Promise<T> {
    return checked(schema, await request({ method: 'GET', path, ...(query && { query }), headers }));
  }

  const issuePath = (repository: string, number: number) =>
    `/repos/${repository.split('/').map(encodeURIComponent).join('/')}/issues/${number}`;

  return {
    search: (q: string, count: number) =>
      read(searchPageSchema, '/search/issues', { q, sort: 'updated', order: 'desc', per_page: count }),

    /** Open issues and pull requests, over all repositories, that the person is assigned to or mentioned in. */
    async mine(
      filter: 'assigned' | 'mentioned',
      count: number,
    ): Promise<{ items: GitHubIssue[]; more: boolean }> {
      // One more than is shown, because the way to a next page stands in a header that Nango may not pass on.
      const query = { filter, state: 'open', sort: 'updated', direction: 'desc', per_page: count + 1 };
      const items = await read(issueListSchema, '/issues', query);
      return { items: items.slice(0, count), more: items.length > count };
    },

    issue: (repository: string, number: number): Promise<GitHubIssue> =>
      read(issueSchema, issuePath(repository, number)),

    pull: (repository: string, number: number): Promise<GitHubPull> =>
      read(pullSchema, issuePath(repository, number).replace(/\/issues\/(?=\d+$)/, '/pulls/')),

    /** The newest comments, oldest first. GitHub lists comments from the oldest on, so the last pages are asked for. */
    async newestComments(repository: string, issue: GitHubIssue, count: number): Promise<GitHubComment[]> {
      const path = `${issuePath(repository, issue.number)}/comments`;
      const last = Math.ceil(issue.comments / count);
      const pages = last > 1 ? [last - 1, last] : [last];
      const comments = await Promise.all(
        pages.map((page) => read(commentListSchema, path, { per_page: count, page })),
      );
      return comments.flat().slice(-count);
    },
  };
}

function checked<T>(schema: z.ZodType<T>, answer: ProviderAnswer): T {
  if (answer.status < 200 || answer.status >= 300) throw gitHubError(answer);
  const result = schema.safeParse(answer.body);
  if (result.success) return result.data;
  throw new AppError('unavailable', 'GitHub sent an answer that Arlo doesn’t understand.', {
    cause: result.error,
  });
}
