import type { ConnectionState } from '#app/integrations/connection-states.ts';
import type { Theme } from '#app/ui/preferences.ts';
import type { TimeFormat } from '#app/ui/time-format.ts';

/** One chat as the history lists it. */
export type ChatSummary = {
  id: string;
  title: string;
  /** ISO 8601 instant of the last message. */
  updatedAt: string;
  /** A confirmation in it waits for the person's answer. */
  waiting: boolean;
  /** Arlo is replying in it. */
  working: boolean;
};

/** The person who is signed in. */
export type Viewer = { name: string; email: string };

/** Where one provider stands for the person. */
export type ConnectionSummary = Pick<ConnectionState, 'provider' | 'status'>;

/** When a page was made, and how its person reads dates. Both come from the server, so hydration agrees. */
export type PageTime = {
  /** ISO 8601 instant. */
  now: string;
  format: TimeFormat;
};

/**
 * What `POST /chat/:chatId` answers to `rename` and `delete`; a delete with `leave` redirects to the
 * start page instead. `message` is a sentence for the person.
 */
export type ChatEditResult = { ok: true } | { error: { message: string } };

/** What `POST /theme` answers. */
export type ThemeResult = { theme: Theme } | { error: { message: string } };
