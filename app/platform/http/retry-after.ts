import type { Temporal } from 'temporal-polyfill';

/** `Retry-After` in ms: seconds or a date (RFC 9110 section 10.2.3). Undefined when there is none to understand. */
export function retryAfterMs(headers: Record<string, string>, now: Temporal.Instant): number | undefined {
  const text = headers['retry-after']?.trim();
  if (!text) return undefined;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = text.endsWith('GMT') ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.epochMilliseconds);
}
