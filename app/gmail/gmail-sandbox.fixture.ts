import { createGmail as createGmailSandbox } from '../../sandbox/gmail/gmail.ts';
import { seedMailboxes } from '../../sandbox/gmail/seed.ts';
import { sandboxRequest } from '../../sandbox/http/message.ts';
import type { ProviderRequest } from '#app/integrations/provider-request.ts';
import { fixedClock } from '#app/platform/clock.ts';
import { createGmail } from './gmail.server.ts';

const readonly = 'https://www.googleapis.com/auth/gmail.readonly';

/**
 * Maya's sample mailbox behind the sandbox. The clock stands at Wednesday 25 November 2026, 10:00 in London. `sent`
 * keeps every request.
 */
export function openMail({ zone = 'Europe/London', scopes = [readonly] } = {}) {
  const clock = fixedClock('2026-11-25T10:00:00Z');
  const now = () => clock.now().epochMilliseconds;
  const sandbox = createGmailSandbox(() => ({ account: 'maya@fernhill.example', scopes, valid: true }), {
    mailboxes: seedMailboxes(now()),
    now,
  });
  const sent: Parameters<ProviderRequest>[0][] = [];
  const request: ProviderRequest = async (input) => {
    sent.push(input);
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(input.query ?? {})) {
      for (const item of Array.isArray(value) ? value : [value]) {
        if (item !== undefined) search.append(name, String(item));
      }
    }
    const answer = await sandbox.handle(
      sandboxRequest(input.method, `${input.path}?${search.toString()}`, { authorization: 'Bearer token' }),
    );
    return {
      status: answer.status,
      headers: Object.fromEntries(
        Object.entries(answer.headers).map(([name, value]) => [name, String(value)]),
      ),
      body: JSON.parse(String(answer.body)) as unknown,
    };
  };
  return { sandbox, sent, request, gmail: createGmail({ request, clock, zone }) };
}
