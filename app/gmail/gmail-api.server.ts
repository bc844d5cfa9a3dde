import type { z } from 'zod';
import type { ProviderRead, ProviderReadInput } from '#app/integrations/provider-request.ts';
import { AppError } from '#app/platform/errors.ts';
import { emailNotFound, gmailError } from './gmail-error.ts';
import {
  attachmentSchema,
  messagePageSchema,
  messageSchema,
  profileSchema,
  threadSchema,
  type GmailMessage,
} from './gmail-message.ts';
import { detachedTexts } from './mime-text.ts';

const root = '/gmail/v1/users/me';

/** Requests of one person that run at the same time; Gmail refuses many more of them. */
const parallelRequests = 6;

type Format = { format: 'full' } | { format: 'metadata'; metadataHeaders: readonly string[] };

/** The reads of Gmail API v1 that Arlo makes, with answers checked and errors turned into `AppError`s. */
export function gmailApi(request: ProviderRead) {
  async function read<T>(
    schema: z.ZodType<T>,
    path: string,
    query: ProviderReadInput['query'],
    asking: 'search' | 'email',
  ): Promise<T> {
    const answer = await request({ method: 'GET', path: `${root}${path}`, query });
    if (answer.status < 200 || answer.status >= 300) throw gmailError(answer, asking);
    const result = schema.safeParse(answer.body);
    if (result.success) return result.data;
    throw new AppError('unavailable', 'Gmail sent an answer that Arlo doesn’t understand.', {
      cause: result.error,
    });
  }

  async function message(id: string, format: Format): Promise<GmailMessage> {
    return withDetachedTexts(await read(messageSchema, `/messages/${gmailId(id)}`, format, 'email'));
  }

  /** Long texts lie apart from their message; they are put where the others are. */
  async function withDetachedTexts(found: GmailMessage): Promise<GmailMessage> {
    for (const part of found.payload ? detachedTexts(found.payload) : []) {
      const path = `/messages/${gmailId(found.id)}/attachments/${encodeURIComponent(part.body.attachmentId ?? '')}`;
      part.body.data = (await read(attachmentSchema, path, {}, 'email')).data;
    }
    return found;
  }

  return {
    /** The address of the person whose mail it is. */
    address: async (): Promise<string> =>
      (await read(profileSchema, '/profile', undefined, 'search')).emailAddress,

    /** Ids of the newest mails that fit, and whether there are more. */
    async search(q: string, maxResults: number): Promise<{ ids: string[]; more: boolean }> {
      const ids: string[] = [];
      let pageToken: string | undefined;
      do {
        const query = { q, maxResults: maxResults - ids.length, pageToken };
        const page = await read(messagePageSchema, '/messages', query, 'search');
        ids.push(...page.messages.map(({ id }) => id));
        pageToken = page.nextPageToken;
      } while (pageToken !== undefined && ids.length < maxResults);
      return { ids, more: pageToken !== undefined };
    },

    message,

    /** Messages in the order of their ids. One that was deleted in the meantime is left out. */
    async messages(ids: readonly string[], format: Format): Promise<GmailMessage[]> {
      const found: GmailMessage[] = [];
      for (let start = 0; start < ids.length; start += parallelRequests) {
        const batch = ids.slice(start, start + parallelRequests).map((id) => existing(message(id, format)));
        found.push(...(await Promise.all(batch)).filter((each) => each !== undefined));
      }
      return found;
    },

    /** The messages of a conversation, oldest first. */
    async thread(id: string): Promise<{ id: string; messages: GmailMessage[] }> {
      const thread = await read(threadSchema, `/threads/${gmailId(id)}`, { format: 'full' }, 'email');
      for (const each of thread.messages) await withDetachedTexts(each);
      return thread;
    },
  };
}

/** An id as it may stand in a path: Gmail's are hexadecimal, so anything else is no mail and is not asked for. */
function gmailId(id: string): string {
  if (!/^[\da-f]+$/i.test(id)) throw new AppError('not_found', emailNotFound);
  return id;
}

async function existing(asked: Promise<GmailMessage>): Promise<GmailMessage | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') return undefined;
    throw error;
  }
}
