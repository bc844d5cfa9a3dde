import { html, type SandboxResponse } from '../http/message.ts';

export const apiFaults = ['none', 'dropped', 'unavailable', 'wrong_key'] as const;

/**
 * How Nango's API fails: `dropped` ends connections without an answer, `unavailable` is the 503 of whatever stands in
 * front of it, `wrong_key` knows no API key.
 */
export type ApiFault = (typeof apiFaults)[number];

/** What is wrong with this Nango. The levers set it, and nothing of it outlives a start. */
export type NangoFaults = {
  api: ApiFault;
  /** Connect sessions are over: those that there are, and new ones at once. */
  sessionsExpired: boolean;
  /** Keys of integrations that nobody has set up. */
  missingIntegrations: readonly string[];
};

/** A Nango that is well. */
export function noNangoFaults(): NangoFaults {
  return { api: 'none', sessionsExpired: false, missingIntegrations: [] };
}

/** What a caller gets of a Nango that cannot be reached; undefined when the request gets through. */
export function unreachableAnswer({ api }: NangoFaults): SandboxResponse | undefined {
  if (api === 'dropped') return { status: 0, headers: {}, body: '' };
  if (api === 'unavailable')
    return html(503, '<html><body>503 Service Temporarily Unavailable</body></html>');
  return undefined;
}
