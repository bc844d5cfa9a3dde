import type { Request } from '../understand/request.ts';

/** Requests that stand for themselves, whatever was asked before. */
export const ownRequests = new Set<Request['kind']>([
  'agenda',
  'free',
  'delete',
  'clear',
  'clock',
  'cannot',
  'several',
  'help',
  'greeting',
  'thanks',
]);

/** Requests that look at days, mails or issues, and at no event of a name. */
export const looksAround = new Set<Request['kind']>(['agenda', 'free', 'mail', 'issues']);
