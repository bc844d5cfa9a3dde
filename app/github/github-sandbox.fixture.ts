import { createGitHub as createGitHubSandbox } from '../../sandbox/github/github.ts';
import { seedGitHub } from '../../sandbox/github/seed.ts';
import type { GitHubState } from '../../sandbox/github/state.ts';
import { sandboxRequest } from '../../sandbox/http/message.ts';
import type { ProviderRequest } from '#app/integrations/provider-request.ts';
import { createGithub } from './github.server.ts';

const now = Date.UTC(2026, 10, 25, 10);

/** Maya's sample repositories behind the sandbox on 25 November 2026. `sent` keeps every request. */
export function openIssues({
  scopes = ['repo', 'read:user'],
  change = (state: GitHubState) => state,
}: { scopes?: string[]; change?: (state: GitHubState) => GitHubState } = {}) {
  const sandbox = createGitHubSandbox(() => ({ account: 'maya-lindqvist', scopes, valid: true }), {
    state: change(seedGitHub(now)),
    now: () => now,
  });
  const sent: Parameters<ProviderRequest>[0][] = [];
  const request: ProviderRequest = async (input) => {
    sent.push(input);
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(input.query ?? {})) {
      if (value !== undefined) search.append(name, String(value));
    }
    const headers = Object.entries(input.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
    const answer = await sandbox.handle(
      sandboxRequest(input.method, `${input.path}?${search.toString()}`, {
        authorization: 'Bearer token',
        ...(Object.fromEntries(headers) as Record<string, string>),
      }),
    );
    return {
      status: answer.status,
      headers: Object.fromEntries(
        Object.entries(answer.headers).map(([name, value]) => [name, String(value)]),
      ),
      body: JSON.parse(String(answer.body)) as unknown,
    };
  };
  return { sandbox, sent, github: createGithub({ request }) };
}
