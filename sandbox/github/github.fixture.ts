import { sandboxRequest } from '../http/message.ts';
import { createGitHub } from './github.ts';
import { seedGitHub } from './seed.ts';

const holders = {
  maya: { account: 'maya-lindqvist', scopes: ['repo', 'read:user'], valid: true },
  narrow: { account: 'maya-lindqvist', scopes: ['read:user'], valid: true },
  gone: { account: 'maya-lindqvist', scopes: ['repo'], valid: false },
};

/** The sample repositories on 25 November 2026, asked without a wire. `time.now` is epoch milliseconds. */
export function openGitHub() {
  const time = { now: Date.UTC(2026, 10, 25, 10) };
  const github = createGitHub((token) => holders[token as keyof typeof holders], {
    state: seedGitHub(time.now),
    now: () => time.now,
  });
  const get = async (path: string, token = 'maya', headers: Record<string, string> = {}) => {
    const answer = await github.handle(
      sandboxRequest('GET', path, { authorization: `Bearer ${token}`, ...headers }),
    );
    return {
      status: answer.status,
      headers: answer.headers,
      body: JSON.parse(String(answer.body)) as Record<string, unknown>,
    };
  };
  return { github, time, get };
}
