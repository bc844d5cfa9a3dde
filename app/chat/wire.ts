import { z } from 'zod';
import { maxChangesInTurn } from '#app/actions/policy.ts';

/** The longest message a person can send, in characters. */
export const maxMessageLength = 8000;
/** As many action items as can be put into the calendar at once. */
export const maxPickedItems = 20;

/**
 * All that a page may send into a chat: new text, an answer to a confirmation, which action items of a list to
 * put into the calendar, which changes to ask for again, or "try again". Never messages, parts, roles or tool results: the database is the only
 * history.
 */
export const chatRequest = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('message'),
    id: z.uuid(),
    text: z.string().trim().min(1).max(maxMessageLength),
  }),
  z.strictObject({
    kind: z.literal('decide'),
    decisions: z
      .array(
        z.strictObject({
          actionId: z.uuid(),
          approved: z.boolean(),
          options: z
            .strictObject({
              scope: z.enum(['this', 'following', 'all']).optional(),
              notify: z.enum(['all', 'none']).optional(),
            })
            .optional(),
          note: z.string().max(500).optional(),
        }),
      )
      .min(1)
      .max(maxChangesInTurn),
  }),
  z.strictObject({
    kind: z.literal('pick'),
    id: z.uuid(),
    toolCallId: z.string().min(1).max(200),
    items: z.array(z.string().min(1).max(200)).min(1).max(maxPickedItems),
  }),
  z.strictObject({
    kind: z.literal('ask-again'),
    id: z.uuid(),
    actionIds: z.array(z.uuid()).min(1).max(maxChangesInTurn),
  }),
  z.strictObject({ kind: z.literal('retry') }),
]);

export type ChatRequest = z.infer<typeof chatRequest>;
