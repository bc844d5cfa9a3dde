import { createHash } from 'node:crypto';
import { noContent, ok, readBody, type ApiResponse, type Context } from './context.ts';
import { invalid, required } from './errors.ts';
import { openCalendar } from './roles.ts';

const week = 7 * 86_400_000;

/**
 * POST .../watch: opens a notification channel. The sandbox answers as Google does but never calls the address:
 * the product synchronises by sync tokens.
 */
export function watch(context: Context): ApiResponse {
  const calendarId = context.params.calendarId;
  if (calendarId !== undefined) openCalendar(context.state, context.caller.email, calendarId, 'reader');
  const { id, type, address, token } = readBody(context);
  if (typeof id !== 'string' || id === '') throw required('Missing channel id.');
  if (type !== 'web_hook') throw invalid('Unknown channel type.');
  if (typeof address !== 'string') throw required('Missing channel address.');
  if (!address.startsWith('https://')) throw invalid('WebHook callback must be HTTPS.');
  const resource = context.path.replace(/\/watch(\?.*)?$/, '');
  return ok({
    kind: 'api#channel',
    id,
    resourceId: createHash('sha256').update(resource).digest('base64url').slice(0, 27),
    resourceUri: `https://www.googleapis.com${resource}?alt=json`,
    ...(typeof token === 'string' && { token }),
    expiration: String(context.timeline.now() + week),
  });
}

/** POST channels/stop */
export function stopChannel(context: Context): ApiResponse {
  const { id, resourceId } = readBody(context);
  if (typeof id !== 'string' || typeof resourceId !== 'string') throw required('Missing channel id.');
  return noContent();
}
