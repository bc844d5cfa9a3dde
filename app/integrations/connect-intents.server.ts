import { z } from 'zod';
import type { ConnectAnswer } from './connect-answer.ts';
import type { Connections } from './connections.server.ts';
import { providerKeys } from './providers.ts';

const provider = z.enum(providerKeys);

/** What the integrations page, and the Connect buttons of the chat, may ask for. */
export const connectIntent = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('createSession'), provider }),
  z.object({ intent: z.literal('saveConnection'), provider, connectionId: z.string().min(1).max(255) }),
  z.object({ intent: z.literal('disconnect'), provider }),
  z.object({
    intent: z.literal('decideAccount'),
    candidateId: z.uuid(),
    answer: z.enum(['replace', 'keep']),
  }),
]);

/** Does it for one person. */
export async function answerConnectIntent(
  connections: Pick<Connections, 'createSession' | 'saveConnection' | 'disconnect' | 'decideAccount'>,
  userId: string,
  asked: z.output<typeof connectIntent>,
): Promise<ConnectAnswer> {
  switch (asked.intent) {
    case 'createSession':
      return { session: await connections.createSession(userId, asked.provider) };
    case 'saveConnection': {
      const saved = await connections.saveConnection(userId, asked.provider, asked.connectionId);
      return saved.candidate
        ? { undecided: { accountLabel: saved.candidate.accountLabel } }
        : { saved: { accountLabel: saved.accountLabel } };
    }
    case 'decideAccount':
      await connections.decideAccount(userId, asked.candidateId, asked.answer);
      return { decided: true };
    case 'disconnect':
      await connections.disconnect(userId, asked.provider);
      return { disconnected: true };
  }
}
