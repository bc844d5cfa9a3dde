import { z } from 'zod';

/**
 * The parts of Gmail's resources that Arlo reads, checked at run time. Field meanings:
 * https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages.
 */
const headerSchema = z.object({ name: z.string(), value: z.string() });

const bodySchema = z.object({
  /** The content lies apart, at `messages/{id}/attachments/{attachmentId}`. */
  attachmentId: z.string().optional(),
  size: z.number().default(0),
  /** base64url */
  data: z.string().optional(),
});

/** One node of a message's MIME tree. `filename` is set for attachments and inline files. */
export type MimePart = {
  mimeType: string;
  filename: string;
  headers: z.output<typeof headerSchema>[];
  body: z.output<typeof bodySchema>;
  parts: MimePart[];
};

const partSchema: z.ZodType<MimePart> = z.object({
  mimeType: z.string().default('text/plain'),
  filename: z.string().default(''),
  headers: z.array(headerSchema).default([]),
  body: bodySchema.default({ size: 0 }),
  parts: z.lazy(() => z.array(partSchema)).default([]),
});

export const messageSchema = z.object({
  id: z.string(),
  threadId: z.string(),
  labelIds: z.array(z.string()).default([]),
  /** First words of the mail, escaped as HTML. */
  snippet: z.string().default(''),
  /** Epoch milliseconds. */
  internalDate: z.coerce.number(),
  payload: partSchema.optional(),
});

/** Without a match Gmail leaves the list out. */
export const messagePageSchema = z.object({
  messages: z.array(z.object({ id: z.string() })).default([]),
  nextPageToken: z.string().optional(),
});

export const threadSchema = z.object({ id: z.string(), messages: z.array(messageSchema).default([]) });
export const profileSchema = z.object({ emailAddress: z.string() });
export const attachmentSchema = z.object({ data: z.string() });

export type GmailMessage = z.infer<typeof messageSchema>;

/** A header's value as it was sent; names are not case-sensitive. Undefined when it is missing. */
export function headerOf(part: MimePart | undefined, name: string): string | undefined {
  return part?.headers.find((header) => header.name.toLowerCase() === name)?.value;
}

/** A part and everything below it. */
export function partsOf(part: MimePart): MimePart[] {
  return [part, ...part.parts.flatMap(partsOf)];
}
