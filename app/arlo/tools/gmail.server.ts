import { z } from 'zod';
import type { ActionItem, Email, EmailPerson, EmailSummary } from '#app/gmail/email.ts';
import { createGmail } from '#app/gmail/gmail.server.ts';
import type { Gmail } from '#app/gmail/gmail.ts';
import { readTool, type ToolFile } from './tool-file.ts';

const read = readTool<Gmail>();

/** Characters of a mail that a model reads when it is one of many; the page shows more. */
const threadTextCap = 1500;

const query = z
  .string()
  .max(500)
  .optional()
  .describe('Words, or Gmail’s search language: from:ruth has:attachment newer_than:7d "exact words"');

/** The mail tools as the model sees them: they only read, and all they find is text of others. */
export const gmailToolFile = {
  provider: 'gmail',
  open: createGmail,
  reads: {
    searchEmails: read({
      description:
        'Find emails, newest first: sender, subject, first words. To read one, call getEmail. Without arguments: the newest ones.',
      inputSchema: z.object({
        query,
        from: z.string().max(200).optional().describe('Name or address of the sender'),
        after: z.string().max(40).optional().describe('From this day on, 2026-11-25, or local time'),
        before: z.string().max(40).optional().describe('Before this day (without it), or local time'),
        unread: z.boolean().optional().describe('true: only unread ones'),
        maxResults: z.number().int().min(1).max(25).optional().describe('Default 10'),
      }),
      run: (gmail, input) => gmail.searchEmails(input),
      toModel: ({ emails, query: asked, truncated }) => ({
        emails: emails.map((email) => ({ ...modelEmail(email), firstWords: email.snippet })),
        query: asked,
        truncated,
      }),
    }),
    getEmail: read({
      description: 'Read one email. Quoted replies and signatures are left out; attachments are only named.',
      inputSchema: z.object({
        id: z.string().min(1).max(100).describe('id exactly as an email tool returned it'),
      }),
      run: async (gmail, input) => ({ email: await gmail.getEmail(input) }),
      toModel: ({ email }) => ({ email: { ...modelEmail(email), ...contentOf(email, email.text.length) } }),
    }),
    getEmailThread: read({
      description: 'Read a whole email conversation, oldest first.',
      inputSchema: z.object({
        id: z.string().min(1).max(100).describe('threadId, or the id of any email in it'),
      }),
      run: async (gmail, input) => ({ thread: await gmail.getEmailThread(input) }),
      toModel: ({ thread: { id, subject, emails, total } }) => ({
        thread: {
          id,
          subject,
          total,
          emails: emails.map((email) => ({ ...modelEmail(email), ...contentOf(email, threadTextCap) })),
        },
      }),
    }),
    extractActionItems: read({
      description:
        'Find what emails ask of the user: who asked what by when. Reads the emails named, else those of a search, else the last two weeks. The page shows the items as a list in which the user ticks what to add to the calendar, so do not create events for them by yourself.',
      inputSchema: z.object({
        query,
        emailIds: z.array(z.string().min(1).max(100)).min(1).max(25).optional(),
      }),
      run: (gmail, { query: asked, emailIds }) =>
        gmail.extractActionItems({ ...(asked && { query: asked }), ...(emailIds && { emailIds }) }),
      toModel: ({ items, read: emailsRead, truncated }) => ({
        items: items.map(modelItem),
        emailsRead,
        truncated,
      }),
    }),
  },
} satisfies ToolFile;

function modelEmail(email: EmailSummary) {
  return {
    id: email.id,
    threadId: email.threadId,
    subject: email.subject,
    from: address(email.from),
    to: email.to.map(address),
    ...(email.cc.length > 0 && { cc: email.cc.map(address) }),
    when: email.when,
    ...(email.unread && { unread: true }),
    ...(email.draft && { draft: true }),
    ...(email.automated && { automated: true }),
  };
}

function contentOf({ text, truncated, attachments }: Email, cap: number) {
  return {
    text: text.slice(0, cap),
    ...((truncated || text.length > cap) && { textWasCut: true }),
    ...(attachments.length > 0 && { attachments: attachments.map(({ name, size }) => `${name}, ${size}`) }),
  };
}

function modelItem({ kind, task, askedBy, askedOf, mine, due, quote, email }: ActionItem) {
  return {
    task,
    ...(kind === 'promise' ? { promisedTo: askedBy.name } : { askedBy: askedBy.name }),
    ...(!mine && { askedOf }),
    due: due ? { words: due.words, when: due.when, past: due.past } : 'none given',
    quote,
    emailId: email.id,
    subject: email.subject,
  };
}

function address({ name, email, self }: EmailPerson): string {
  if (self) return 'the user';
  return name === email ? email : `${name} <${email}>`;
}
