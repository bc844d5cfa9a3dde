import { json, type SandboxResponse } from '../http/message.ts';

const docs = 'https://docs.github.com/rest';

/** An answer of GitHub's that is an error. */
export class GitHubError extends Error {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    message: string,
    {
      errors,
      page = '',
      headers = {},
    }: { errors?: unknown[]; page?: string; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.status = status;
    this.headers = headers;
    this.body = {
      message,
      ...(errors && { errors }),
      documentation_url: `${docs}${page}`,
      status: String(status),
    };
  }
}

export const badCredentials = () => new GitHubError(401, 'Bad credentials');

/** Also for what exists but may not be seen, so that private names stay private. */
export const notFound = () => new GitHubError(404, 'Not Found');

/** 422 for one parameter whose value is none of its own. */
export const invalidField = (field: string, value: string) =>
  new GitHubError(422, 'Validation Failed', {
    errors: [{ value, resource: 'Issue', field, code: 'invalid' }],
    page: '/issues/issues',
  });

/** 422 for a search that cannot be carried out. */
export const invalidSearch = (message: string) =>
  new GitHubError(422, 'Validation Failed', {
    errors: [{ message, resource: 'Search', field: 'q', code: 'invalid' }],
    page: '/search/',
  });

export const missingSearch = () =>
  new GitHubError(422, 'Validation Failed', {
    errors: [{ resource: 'Search', field: 'q', code: 'missing' }],
    page: '/search/search#search-issues-and-pull-requests',
  });

/** What newer kinds of tokens are answered when a search does not choose between the two. */
export const kindMissing = () =>
  new GitHubError(422, "Query must include 'is:issue' or 'is:pull-request'", {
    page: '/search/search#search-issues-and-pull-requests',
  });

export const unsupportedMediaType = (accept: string) =>
  new GitHubError(415, `Unsupported 'Accept' header: '${accept}'. Must accept 'application/json'.`);

export const rateLimited = (login: string, headers: Record<string, string>) =>
  new GitHubError(403, `API rate limit exceeded for user ID ${login}.`, {
    page: '/overview/rate-limits-for-the-rest-api',
    headers,
  });

/** GitHub's own body for a status that a fault rule asks for. */
export function faultError(status: number): GitHubError {
  if (status === 401) return badCredentials();
  if (status === 404) return notFound();
  if (status === 403 || status === 429) {
    return new GitHubError(
      status,
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      { page: '/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits' },
    );
  }
  if (status === 410)
    return new GitHubError(410, 'This issue was deleted', { page: '/issues/issues#get-an-issue' });
  return new GitHubError(status, status >= 500 ? 'Server Error' : 'Bad Request');
}

/** An error on the wire. */
export function errorAnswer(error: GitHubError): SandboxResponse {
  return json(error.status, error.body, error.headers);
}
