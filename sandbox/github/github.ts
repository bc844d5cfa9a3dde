import { setTimeout as sleep } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import type { TokenHolder } from '../authorization/grants.ts';
import { createFaults, type Fault, type FaultRule } from '../google/faults.ts';
import { json, type SandboxRequest, type SandboxResponse } from '../http/message.ts';
import { dispatch, route } from '../http/router.ts';
import {
  badCredentials,
  errorAnswer,
  faultError,
  GitHubError,
  notFound,
  rateLimited,
  unsupportedMediaType,
} from './errors.ts';
import {
  getIssue,
  getPull,
  listComments,
  listIssues,
  searchIssues,
  type Answer,
  type IssuePath,
  type Scene,
} from './lists.ts';
import { createRateLimit, type RateResource } from './rate-limit.ts';
import { seedGitHub } from './seed.ts';
import type { GitHubState } from './state.ts';

export type GitHubOptions = {
  /** Default: the sample repositories around this moment. */
  state?: GitHubState;
  /** Epoch milliseconds. Default: the machine's clock. */
  now?: () => number;
};

/** The reading half of GitHub's REST API for issues on this machine. */
export type GitHubSandbox = {
  handle(request: SandboxRequest): Promise<SandboxResponse>;
  /** Starts again from this state; fault rules and used-up limits are forgotten. */
  reset(state: GitHubState): void;
  /** Disturbs the next requests that fit. Throws when the rule cannot be read. */
  addFault(rule: FaultRule): void;
};

/** GitHub's API for the accounts of this sandbox. `holderOf` tells whose token a bearer is. */
export function createGitHub(
  holderOf: (token: string) => TokenHolder | undefined,
  options: GitHubOptions = {},
): GitHubSandbox {
  const now = options.now ?? (() => Temporal.Now.instant().epochMilliseconds);
  const faults = createFaults();
  const rateLimit = createRateLimit(now);
  let state = options.state ?? seedGitHub(now());

  const method = (
    pattern: string,
    resource: RateResource,
    answer: (scene: Scene, path: IssuePath, holder: TokenHolder) => Answer,
  ) =>
    route('GET', pattern, (request, path) => {
      const holder = holderOf(request.headers.authorization?.replace(/^(Bearer|token) /i, '') ?? '');
      if (!holder?.valid) throw badCredentials();
      const rate = rateLimit.take(holder.account, resource);
      if (!rate.allowed) throw rateLimited(holder.account, rate.headers);
      requireJson(request);
      const common = {
        ...rate.headers,
        'x-oauth-scopes': holder.scopes.join(', '),
        'x-github-media-type': 'github.v3; format=json',
      };
      try {
        const scene = { state: visibleTo(holder, state), login: holder.account, url: request.url };
        const { body, headers } = answer(scene, path, holder);
        return json(200, body, { ...common, ...headers });
      } catch (error) {
        if (!(error instanceof GitHubError)) throw error;
        return json(error.status, error.body, { ...common, ...error.headers });
      }
    });

  const routes = [
    method('/user', 'core', ({ state: { users } }, _path, { account }) => {
      const user = users.find(({ login }) => login === account);
      return {
        body: { login: account, id: user?.id ?? 0, type: 'User', name: user?.name ?? null, email: null },
      };
    }),
    method('/search/issues', 'search', searchIssues),
    method('/issues', 'core', listIssues),
    method('/repos/:owner/:repo/issues/:number', 'core', getIssue),
    method('/repos/:owner/:repo/issues/:number/comments', 'core', listComments),
    method('/repos/:owner/:repo/pulls/:number', 'core', getPull),
  ];

  const answer = async (request: SandboxRequest, fault: Fault | undefined): Promise<SandboxResponse> => {
    try {
      if (fault?.status !== undefined) return faultAnswer(fault, fault.status);
      const answered = await dispatch(routes, request);
      if (answered === undefined) throw notFound();
      return answered;
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      return errorAnswer(error);
    }
  };

  return {
    async handle(request) {
      const fault = faults.take(request.method, request.url.pathname);
      if (fault?.delayMs) await sleep(fault.delayMs);
      const answered = await answer(request, fault);
      return fault?.dropAfterCommit ? { status: 0, headers: {}, body: '' } : answered;
    },
    reset(next) {
      state = next;
      faults.clear();
      rateLimit.clear();
    },
    addFault: (rule) => faults.add(rule),
  };
}

/** Without the `repo` scope, or from outside the organization, private repositories are as if they were not. */
function visibleTo({ scopes, account }: TokenHolder, state: GitHubState): GitHubState {
  if (scopes.includes('repo') && state.users.some(({ login }) => login === account)) return state;
  const repositories = state.repositories.filter((repository) => !repository.private);
  const names = new Set(repositories.map(({ fullName }) => fullName));
  return { ...state, repositories, issues: state.issues.filter(({ repository }) => names.has(repository)) };
}

/** Throws 415 for a caller that takes something else than plain JSON. */
function requireJson({ headers: { accept = '*/*' } }: SandboxRequest): void {
  const accepted = accept.split(',').map((type) => type.split(';')[0]?.trim() ?? '');
  const known = /^(?:\*\/\*|application\/(?:\*|json|vnd\.github(?:\.v3)?(?:\.raw)?(?:\+json)?))$/;
  if (!accepted.some((type) => known.test(type))) throw unsupportedMediaType(accept);
}

function faultAnswer(fault: Fault, status: number): SandboxResponse {
  const body = fault.body ?? faultError(status).body;
  const answered = json(status, body, fault.headers);
  return typeof body === 'string' ? { ...answered, body } : answered;
}
