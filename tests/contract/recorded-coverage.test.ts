import { globSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recorded } from './nango-recorded.ts';

/**
 * Every recorded exchange with a real Nango is either compared with the sandbox by a test, which names it, or stands
 * here with the reason why not. A new recording therefore fails until somebody has dealt with it.
 */
const excluded: Record<string, Record<string, string>> = {
  '10-connect-sessions': {
    wireOfSdkCreate: 'What the SDK sends; every test here sends it through the same SDK.',
  },
  '30-connections-api': {
    sdk_wire: 'What the SDK sends; every test here sends it through the same SDK.',
  },
  '40-proxy': {
    base_url_override:
      'Recorded with outbound rules that let this machine be reached; the sandbox keeps the stock rules and refuses.',
  },
  '41-proxy-chunked-gzip': {
    gzip_content_length: 'Google and GitHub do not send Content-Length through their front ends.',
    gzip_chunked:
      'The wire between Nango and a provider is none here; what the SDK gets is that of `chunked`.',
    gzip_chunked_decompress: 'As gzip_chunked.',
    gzip_404: 'As gzip_chunked, of `chunked_404`.',
  },
  '43-nango-rate-limit-and-ssrf': {
    loopback_denied_refresh: 'The sandbox’s providers live on this machine, so it must reach them.',
    loopback_denied_hooks_delivered: 'The application lives on this machine, so its webhooks must reach it.',
  },
  '50-refresh': {
    connectionIdLeftRevoked: 'A note of whoever recorded, no answer of Nango’s.',
  },
  '60-webhooks': {
    rotate_signing_key_dashboard: 'The dashboard’s own API, which no application calls.',
    retry_timeout_slow_receiver_45s_first:
      'Takes 20 seconds of real time to see; a lost connection goes the same way.',
  },
  '21-scenario-creation-webhook-off-by-default': {
    scenario: 'The sandbox has the switches on that the README tells people to switch on.',
  },
  '21-scenario-timing-event-vs-webhook': {
    scenario: 'Measures which of two messages is first; both orders happen, and nobody may count on one.',
  },
};

const sources = ['tests/contract/*.test.ts', 'tests/e2e/connect-ui.e2e.ts', 'sandbox/nango/*.test.ts']
  .flatMap((pattern) => globSync(pattern))
  .filter((path) => !import.meta.filename.endsWith(path))
  .map((path) => readFileSync(path, 'utf8'));

/** Whether a test that reads the recording names this row. A scenario is compared as a whole, so it has one row. */
function isCovered(recording: string, row: string): boolean {
  const scenario = /^21-scenario-(.+)$/.exec(recording)?.[1];
  return sources.some((text) => {
    const names = (name: string) => text.includes(`'${name}'`);
    return names(recording)
      ? names(row) || scenario !== undefined
      : scenario !== undefined && names(scenario);
  });
}

const rows = readdirSync(new URL('recorded', import.meta.url))
  .map((file) => file.replace(/\.json$/, ''))
  .flatMap((recording) => {
    const names = recording.startsWith('21-scenario-') ? ['scenario'] : Object.keys(recorded(recording));
    return names.map((row) => ({ recording, row }));
  });

test('every recorded row is compared with the sandbox, or excluded for a reason', () => {
  expect(rows.length).toBeGreaterThan(200);
  const forgotten = rows.filter(
    ({ recording, row }) => !isCovered(recording, row) && !excluded[recording]?.[row],
  );
  expect(forgotten).toEqual([]);
});

test('nothing is excluded that is covered, or that was never recorded', () => {
  const stale = Object.entries(excluded).flatMap(([recording, reasons]) =>
    Object.keys(reasons)
      .filter(
        (row) =>
          !rows.some((one) => one.recording === recording && one.row === row) || isCovered(recording, row),
      )
      .map((row) => `${recording} ${row}`),
  );
  expect(stale).toEqual([]);
});
