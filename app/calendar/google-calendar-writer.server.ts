import { readsOnly, type ProviderRequest } from '#app/integrations/provider-request.ts';
import type { Clock } from '#app/platform/clock.ts';
import type { CalendarWriter } from './calendar.ts';
import type { ChangeOptions, ChangeResult, WriteAttempt } from './change.ts';
import { executeChange, type Writing } from './execute.server.ts';
import { googleApi } from './google-api.server.ts';
import { googleWrites, quietWrites } from './google-writes.server.ts';
import { personCalendars } from './person-calendars.server.ts';
import { undoChange } from './undo.server.ts';

/**
 * The hand that changes one person's Google Calendar behind `request`. `announce` is told of every write before it is
 * sent; when it rejects, nothing is sent. `zone` (IANA) is the person's.
 */
export function createCalendarWriter({
  request,
  announce,
  clock,
  zone,
}: {
  request: ProviderRequest;
  announce: (attempt: WriteAttempt) => Promise<void>;
  clock: Clock;
  zone: string;
}): CalendarWriter {
  const api = googleApi(readsOnly(request));
  const writes = googleWrites(request, announce);
  const writing = { api, writes, calendars: personCalendars(api), clock, zone };

  /** Works with writes that tell the guests, or with quiet ones, as the person chose. */
  async function tellingAs(
    { notify }: ChangeOptions,
    work: (hand: Writing) => Promise<ChangeResult>,
  ): Promise<ChangeResult> {
    if (notify !== 'none') return work(writing);
    return { ...(await work({ ...writing, writes: quietWrites(writes) })), notified: [] };
  }

  return {
    carryOut: (order) => tellingAs(order.options, (hand) => executeChange(hand, order)),
    takeBack: (order) => tellingAs(order.options, (hand) => undoChange(hand, order)),
  };
}
