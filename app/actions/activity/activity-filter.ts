import { isProviderKey, type ProviderKey } from '#app/integrations/providers.ts';
import type { ActivityOutcome } from './activity.ts';

/** The statuses that the activity can be filtered by. */
export const statusFilters = ['approved', 'automatic', 'denied', 'undone', 'failed'] as const;
export type StatusFilter = (typeof statusFilters)[number];

/** What the address of the activity says. What is absent filters nothing. */
export type ActivityFilter = {
  status: StatusFilter | null;
  provider: ProviderKey | null;
  /** Words to find in the titles of events and chats; empty for none. */
  q: string;
  /** Shows everything down to this action and one page more. */
  after: string | null;
};

/**
 * The outcomes behind a status. What may or may not have happened is with the failed ones: both need a look. What
 * waits or runs has no status yet and is listed under all.
 */
export function outcomesOf(status: StatusFilter): ActivityOutcome[] {
  return status === 'failed' ? ['failed', 'unknown'] : [status];
}

/** Longer words are cut. */
export const longestSearch = 200;

/** The filter that an address names. What it cannot mean is left out: old links still show something. */
export function parseActivityFilter(parameters: URLSearchParams): ActivityFilter {
  const [status, provider, after] = ['status', 'provider', 'after'].map((name) => parameters.get(name));
  const q = parameters.get('q') ?? '';
  return {
    status: statusFilters.find((known) => known === status) ?? null,
    provider: isProviderKey(provider) ? provider : null,
    q: q.replaceAll('\0', '').trim().slice(0, longestSearch),
    after: after && isUuid.test(after) ? after : null,
  };
}

const isUuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const activityPath = '/settings/activity';
export const exportPath = '/settings/activity.csv';

/** The query of an address: `?status=denied&q=design`, or nothing for no filter. */
export function activitySearch(filter: Partial<ActivityFilter>): string {
  const parameters = new URLSearchParams();
  for (const name of ['status', 'provider', 'q', 'after'] as const) {
    const value = filter[name];
    if (value) parameters.set(name, value);
  }
  return parameters.size > 0 ? `?${parameters}` : '';
}

/** Whether two filters show the same list, however far down. */
export function isSameList(left: ActivityFilter, right: ActivityFilter): boolean {
  return left.status === right.status && left.provider === right.provider && left.q === right.q;
}
