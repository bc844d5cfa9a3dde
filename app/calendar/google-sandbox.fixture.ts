import { readFileSync } from 'node:fs';
import { createGoogleSandbox, type GoogleSandbox } from '../../sandbox/google/google-sandbox.ts';
import type { ProviderAnswer, ProviderRequest } from '#app/integrations/provider-request.ts';
import { AppError } from '#app/platform/errors.ts';
import { fixedClock } from '#app/platform/clock.ts';
import type { CalendarChange, ChangeOptions, ChangeProposal, WriteAttempt } from './change.ts';
import type { CalendarEvent } from './event.ts';
import type { UndoOrder } from './calendar.ts';
import { createCalendarWriter } from './google-calendar-writer.server.ts';
import { createCalendar } from './google-calendar.server.ts';
import { eventResourceSchema, type GoogleEvent } from './google-event.ts';

const fixture = readFileSync(
  new URL('../../tests/contract/google-calendar-fixture.json', import.meta.url),
  'utf8',
);

/** A request that reaches the sandbox as one user, as Nango's proxy would reach Google. */
function requestAs(sandbox: GoogleSandbox, token: string): ProviderRequest {
  return async ({ method, path, query = {}, body, headers = {} }) => {
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
      for (const item of Array.isArray(value) ? value : [value]) {
        if (item !== undefined) search.append(name, String(item));
      }
    }
    const answer = await sandbox.handle({
      method,
      path: search.size > 0 ? `${path}?${search.toString()}` : path,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
      },
      body: body === undefined ? '' : JSON.stringify(body),
    });
    if ('dropped' in answer) throw new AppError('unavailable', 'The connection ended without an answer.');
    return { status: answer.status, headers: answer.headers, body: parsed(answer.body) };
  };
}

function parsed(body: string): unknown {
  return body === '' ? undefined : (JSON.parse(body) as unknown);
}

/**
 * Ana's calendar at the sandbox: her own (New York), Team (Berlin, she may write) and two of holidays. The clock
 * stands at Friday 8 January 2027, 09:00 in New York. `sent` keeps every request and `attempts` every write that was
 * announced; `google` acts as anybody.
 */
export function openCalendar({ zone = 'America/New_York', token = 'good' } = {}) {
  const sandbox = createGoogleSandbox({ state: JSON.parse(fixture) as unknown });
  const sent: Parameters<ProviderRequest>[0][] = [];
  const through = requestAs(sandbox, token);
  const attempts: WriteAttempt[] = [];
  const hooks: {
    before?: ((input: Parameters<ProviderRequest>[0]) => Promise<void>) | undefined;
    /** Changes what Google answers. */
    answer?: (body: object) => object;
  } = {};
  const request: ProviderRequest = async (input) => {
    await hooks.before?.(input);
    sent.push(input);
    const answer = await through(input);
    const { body } = answer;
    if (hooks.answer === undefined || typeof body !== 'object' || body === null) return answer;
    return { ...answer, body: hooks.answer(body) };
  };
  const clock = fixedClock('2027-01-08T14:00:00Z');
  const writer = () =>
    createCalendarWriter({
      request,
      announce: async (attempt) => void attempts.push(attempt),
      clock,
      zone,
    });
  return {
    sandbox,
    sent,
    attempts,
    hooks,
    clock,
    writes: () => sent.filter((input) => input.method !== 'GET'),
    /** A calendar as one request would get it, with nothing remembered, and the hand that changes it. */
    calendar: () => ({
      ...createCalendar({ request, clock, zone }),
      /** Carries out what was shown, an event or a whole proposal; without it, what would be shown now. */
      async execute(
        change: CalendarChange,
        options: ChangeOptions,
        key: string,
        shown?: CalendarEvent | ChangeProposal,
      ) {
        const asked = shown ?? (await createCalendar({ request: through, clock, zone }).propose(change));
        const { event, series } = 'event' in asked ? asked : { event: asked, series: undefined };
        return writer().carryOut({ change, options, key, shown: event, series });
      },
      undo: (change: CalendarChange, done: UndoOrder['done'], options: ChangeOptions = {}) =>
        writer().takeBack({ change, options, done }),
    }),
    google: (
      method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
      path: string,
      body?: unknown,
      user = 'good',
    ): Promise<ProviderAnswer> => requestAs(sandbox, user)({ method, path: `/calendar/v3${path}`, body }),
  };
}

export const ana = '/calendars/ana%40example.com/events';

/** Puts an event on a calendar and gives it as Google answers it. */
export async function seeded(
  google: ReturnType<typeof openCalendar>['google'],
  event: Record<string, unknown>,
  path = ana,
): Promise<GoogleEvent> {
  const answer = await google('POST', path, event);
  if (answer.status !== 200) throw new Error(`Seeding failed: ${JSON.stringify(answer.body)}`);
  return eventResourceSchema.parse(answer.body);
}

/** Start and end as Google takes them, in New York unless told otherwise. */
export function hours(start: string, end: string, timeZone = 'America/New_York') {
  return { start: { dateTime: start, timeZone }, end: { dateTime: end, timeZone } };
}
