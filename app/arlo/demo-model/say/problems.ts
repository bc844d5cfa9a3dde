import type { ChangeKind } from '#app/calendar/change.ts';
import type { Outcome } from '../outcome.ts';

type Problem = Extract<Outcome, { kind: 'problem' }>;

/** What was to be read. */
type Source = 'calendar' | 'mail' | 'issues';

const sources: Record<Source, [name: string, service: string]> = {
  calendar: ['calendar', 'Google Calendar'],
  mail: ['mail', 'Gmail'],
  issues: ['issues', 'GitHub'],
};

const lost = 'I can’t see your calendar any more.';
const connection: Record<string, string> = {
  not_connected: 'I can’t see your calendar yet.',
  expired: lost,
  revoked: lost,
};

/** One short sentence for a read that failed. Connection problems are short because the page shows their card. */
export function readProblem({ code, message }: Problem, source: Source = 'calendar'): string {
  const [name, service] = sources[source];
  switch (code) {
    case 'not_connected':
      return `I can’t see your ${name} yet.`;
    case 'expired':
    case 'revoked':
      return `I can’t see your ${name} any more.`;
    case 'rate_limited':
      return `${service} is busy right now. Please try again in a moment.`;
    case 'unavailable':
      return `${service} didn’t answer. Please try again in a moment.`;
    case 'forbidden':
      return `${service === 'GitHub' ? 'GitHub' : 'Google'} doesn’t let me read that.`;
    case 'not_found':
      return (
        message ||
        `I couldn’t find that${source === 'calendar' ? ' event' : ''}. Can you give me more details?`
      );
    default:
      return message || `I couldn’t read your ${name}.`;
  }
}

/** One short, honest sentence for a change that did not happen, or may not have. */
export function changeProblem({ code, message }: Problem, kind: ChangeKind): string {
  switch (code) {
    case 'declined':
      return kind === 'create' ? 'OK, I didn’t book it.' : 'OK, I left it as it is.';
    case 'superseded':
      return 'You moved on, so nothing was changed.';
    case 'expired_confirmation':
      return 'There was no answer in time, so nothing was changed.';
    case 'unknown_outcome':
      return 'I don’t know whether that worked. Please check your calendar.';
    case 'not_found':
      return message || 'I couldn’t find that event. Can you give me more details?';
    default:
      return (
        connection[code] ?? (message || 'That didn’t work, and I don’t know why. Please check your calendar.')
      );
  }
}
