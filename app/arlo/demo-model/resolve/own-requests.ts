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
