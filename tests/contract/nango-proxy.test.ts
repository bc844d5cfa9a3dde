import { describe, expect, test } from 'vitest';
import { connect, outcomeOf, send, startHarness, type Harness } from './nango-harness.ts';
import { at, expectSameShape, recorded, recordedOutcome } from './nango-recorded.ts';

const recording = recorded('40-proxy');
const events = '/calendar/v3/calendars/primary/events';

/** What the SDK was told in a recorded call. */
function recordedCall(name: string): { status: unknown; body: unknown } {
  return {
    status: at(recording, name, 'sdkResult', 'status'),
    body: at(recording, name, 'sdkResult', 'data'),
  };
}

function proxyHeaders(connectionId: string, integration = 'google-calendar') {
  return { 'connection-id': connectionId, 'provider-config-key': integration };
}

/** Disturbs the next calls of the calendar. */
async function disturb({ url }: Harness, rule: Record<string, unknown>): Promise<void> {
  const answer = await send(`${url}/google/__sandbox/faults`, 'POST', {
    method: 'GET',
    path: events,
    ...rule,
  });
  expect(answer.status).toBeLessThan(300);
}

describe('a call through the proxy', () => {
  test('reaches the calendar of the connection, by the SDK', async () => {
    const harness = await startHarness();
    const connectionId = await connect(harness);
    const common = { connectionId, providerConfigKey: 'google-calendar' };
    const endpoint = '/calendar/v3/users/me/calendarList';
    const list = await harness.nango.get<{ items: unknown[] }>({ ...common, endpoint });
    expect(list.status).toBe(recordedCall('shortcut_get').status);
    expect(list.data.items).toContainEqual(expect.objectContaining({ id: 'maya@fernhill.example' }));
    const same = await harness.nango.proxy({ ...common, method: 'GET', endpoint });
    expect({ status: same.status, data: same.data }).toEqual({
      status: recordedCall('get_list').status,
      data: list.data,
    });
    expect(harness.received.slice(1), 'a call is told to nobody').toEqual(
      at(recording, 'webhooks_seen_during_all_this'),
    );
  });

  test('may have its query in the path', async () => {
    const harness = await startHarness();
    const connectionId = await connect(harness);
    const { endpoint } = at(recording, 'get_events_query_in_endpoint', 'config') as { endpoint: string };
    const found = await harness.nango.get<{ items: unknown[] }>({
      endpoint,
      connectionId,
      providerConfigKey: 'google-calendar',
    });
    expect(found.status).toBe(recordedCall('get_events_query_in_endpoint').status);
    expect(found.data.items).toHaveLength(1);
  });

  test('creates, reads by query, changes under a condition and deletes', async () => {
    const harness = await startHarness();
    const connectionId = await connect(harness);
    const common = { connectionId, providerConfigKey: 'google-calendar' };
    const created = await harness.nango.post<{ id: string; etag: string }>({
      ...common,
      endpoint: events,
      params: { sendUpdates: 'none' },
      data: {
        summary: 'Lunch & learn',
        start: { dateTime: '2026-11-25T12:00:00Z' },
        end: { dateTime: '2026-11-25T13:00:00Z' },
      },
    });
    expect(created.status).toBe(recordedCall('post_event').status);
    const found = await harness.nango.get<{ items: { id: string }[] }>({
      ...common,
      endpoint: events,
      params: { q: 'Lunch & learn', timeMin: '2026-11-25T00:00:00Z' },
    });
    expect(found.data.items.map(({ id }) => id)).toEqual([created.data.id]);
    const endpoint = `${events}/${encodeURIComponent(created.data.id)}`;
    await expect(
      harness.nango.patch({
        ...common,
        endpoint,
        data: { summary: 'Late' },
        headers: { 'If-Match': '"stale"' },
      }),
    ).rejects.toMatchObject({ response: { status: 412 } });
    const changed = await harness.nango.patch<{ summary: string }>({
      ...common,
      endpoint,
      data: { summary: 'Lunch' },
      headers: { 'If-Match': created.data.etag },
    });
    expect(changed.status).toBe(recordedCall('patch_event').status);
    expect(changed.data.summary).toBe('Lunch');
    const deleted = await harness.nango.delete<string>({ ...common, endpoint });
    expect({ status: deleted.status, data: deleted.data }).toEqual({ status: 204, data: '' });
    expect(recordedCall('delete_event')).toEqual({ status: 204, body: '' });
    // Google has its own word for an event that was deleted: 410. The recorded stand-in had forgotten it.
    await expect(harness.nango.delete({ ...common, endpoint })).rejects.toMatchObject({
      ...(at(recording, 'delete_event_again_404', 'sdkResult', 'thrown') as object),
      message: 'Request failed with status code 410',
    });
  });

  test('keeps ids that need escaping in one piece', async () => {
    const harness = await startHarness();
    const connectionId = await connect(harness);
    const calendar = encodeURIComponent('maya@fernhill.example');
    const answer = await harness.call(
      'GET',
      `/proxy/calendar/v3/calendars/${calendar}`,
      undefined,
      proxyHeaders(connectionId),
    );
    expect(answer).toMatchObject({ status: 200, body: { id: 'maya@fernhill.example' } });
    const stray = await harness.call(
      'GET',
      '/proxy/calendar/v3/calendars/a%2Fb',
      undefined,
      proxyHeaders(connectionId),
    );
    expect(stray.status).toBe(404);
  });

  test('uses the connection’s token and not the caller’s headers', async () => {
    const harness = await startHarness();
    const connectionId = await connect(harness);
    const forwarded = await harness.call('GET', '/proxy/calendar/v3/users/me/calendarList', undefined, {
      ...proxyHeaders(connectionId),
      'nango-proxy-authorization': 'Bearer evil',
    });
    expect(forwarded.status, 'a forwarded Authorization wins, as recorded').toBe(401);
    expect(at(recording, 'raw_extra_headers_not_forwarded', 'authorization')).toBe('Bearer evil');
  });

  test('needs the scope that the provider asks for', async () => {
    const harness = await startHarness();
    const connectionId = await connect(harness, 'gmail');
    const answer = await harness.call(
      'GET',
      '/proxy/calendar/v3/users/me/calendarList',
      undefined,
      proxyHeaders(connectionId, 'gmail'),
    );
    const real = recordedOutcome(recorded('51-revoked-at-google'), 'gmail_conn_calling_calendar');
    expect(answer.status).toBe(real.status);
    expect(at(answer.body, 'error', 'message')).toBe(at(real.body, 'error', 'message'));
    const profile = await harness.call(
      'GET',
      '/proxy/gmail/v1/users/me/profile',
      undefined,
      proxyHeaders(connectionId, 'gmail'),
    );
    expect(profile.status).toBe(recordedOutcome(recorded('51-revoked-at-google'), 'gmail_ok').status);
    expect(profile.body).toMatchObject({ emailAddress: 'maya@fernhill.example' });
  });
});

describe('Nango’s own errors', () => {
  test('another key', async () => {
    const { call } = await startHarness();
    const authorization = 'Bearer 11111111-1111-4111-8111-111111111111';
    const answer = await call('GET', `/proxy${events}`, undefined, { ...proxyHeaders('any'), authorization });
    expect(outcomeOf(answer)).toEqual(recordedOutcome(recording, 'raw_bad_key'));
  });

  test('missing headers', async () => {
    const { call } = await startHarness();
    const answer = await call('GET', `/proxy${events}`);
    expect(outcomeOf(answer)).toEqual(recordedOutcome(recording, 'raw_missing_headers'));
  });

  test.each([
    ['no_connection_id_header', '', 'google-calendar'],
    ['unknown_connection', 'nope', 'google-calendar'],
    ['unknown_integration', 'nope', 'nope'],
  ])('%s', async (name, connectionId, integration) => {
    const { call } = await startHarness();
    const answer = await call('GET', `/proxy${events}`, undefined, proxyHeaders(connectionId, integration));
    expect(outcomeOf(answer)).toEqual(recordedCall(name));
  });

  test('a connection of another integration', async () => {
    const harness = await startHarness();
    const headers = proxyHeaders(await connect(harness), 'gmail');
    const answer = await harness.call('GET', `/proxy${events}`, undefined, headers);
    expect(outcomeOf(answer)).toEqual(recordedCall('connection_of_other_integration'));
  });

  test('another base URL', async () => {
    const harness = await startHarness();
    const headers = {
      ...proxyHeaders(await connect(harness)),
      'base-url-override': 'http://127.0.0.1:34012',
    };
    const answer = await harness.call('GET', `/proxy${events}`, undefined, headers);
    expect(outcomeOf(answer)).toEqual(
      recordedOutcome(recorded('43-nango-rate-limit-and-ssrf'), 'loopback_denied_proxy'),
    );
  });
});

describe('the provider’s errors', () => {
  test.each([
    'upstream_400',
    'upstream_401',
    'upstream_403',
    'upstream_404',
    'upstream_409',
    'upstream_410',
    'upstream_412',
    'upstream_429',
    'upstream_500',
    'upstream_503',
    'upstream_502_html',
    'upstream_500_empty',
    'upstream_304',
  ])('pass through, to the SDK too: %s', async (name) => {
    const harness = await startHarness();
    const connectionId = await connect(harness);
    const { status, body } = recordedCall(name);
    const headers = {
      'retry-after': '2',
      'content-type': String(typeof body === 'string' ? 'text/html' : 'application/json'),
    };
    await disturb(harness, { status, body, headers, times: 2 });
    const answer = await harness.call('GET', `/proxy${events}`, undefined, proxyHeaders(connectionId));
    expect(outcomeOf(answer)).toEqual({ status, body });
    expect(answer.headers.get('retry-after')).toBe('2');
    await expect(
      harness.nango.get({ endpoint: events, connectionId, providerConfigKey: 'google-calendar' }),
    ).rejects.toMatchObject({
      ...(at(recording, name, 'sdkResult', 'thrown') as object),
      response: { status, data: body },
    });
  });

  test.each(['chunked', 'chunked_404'])(
    'and successes come with all headers of the provider: %s',
    async (name) => {
      const harness = await startHarness();
      const connectionId = await connect(harness);
      const real = at(recorded('41-proxy-chunked-gzip'), name);
      const { etag, vary, 'x-upstream-header': own } = at(real, 'headers') as Record<string, string>;
      const status = Number(at(real, 'status'));
      const headers = { etag: etag ?? '', vary: vary ?? '', 'x-upstream-header': own ?? '' };
      await disturb(harness, { status, body: at(real, 'data'), headers });
      const answer = await harness.call('GET', `/proxy${events}`, undefined, proxyHeaders(connectionId));
      expect(outcomeOf(answer)).toEqual({ status, body: at(real, 'data') });
      expect(Object.fromEntries(answer.headers)).toMatchObject(headers);
    },
  );

  test('a lost connection is Nango’s 500, in its own shape', async () => {
    const harness = await startHarness();
    const connectionId = await connect(harness);
    await disturb(harness, { dropAfterCommit: true });
    const answer = await harness.call('GET', `/proxy${events}`, undefined, proxyHeaders(connectionId));
    expect(outcomeOf(answer)).toEqual(recordedCall('upstream_connection_reset'));
  });
});

describe('retries', () => {
  type Config = { method?: 'POST'; endpoint: string; retries: number; retryOn?: number[]; data?: unknown };

  /** One call while the provider answers a status so many times; gives the last answer and the waits in between. */
  async function retried(config: Config, rule: { status: number; times?: number }) {
    const harness = await startHarness();
    const connectionId = await connect(harness);
    await disturb(harness, { method: '*', headers: { 'retry-after': '2' }, ...rule });
    const call = { method: 'GET' as const, ...config, connectionId, providerConfigKey: 'google-calendar' };
    const status = await harness.nango.proxy(call).then(
      (answer) => answer.status,
      (error: { response: { status: number } }) => error.response.status,
    );
    return { status, waits: harness.waits };
  }

  test.each([
    ['retries_1_503_then_ok', { status: 503 }, [3_000]],
    ['retries_1_401_then_ok', { status: 401 }, [3_000]],
    ['retries_1_403', { status: 403, times: 2 }, [3_000]],
    ['retries_1_404', { status: 404 }, []],
    ['retries_1_404_retryOn', { status: 404 }, [3_000]],
    ['retries_1_429_retryafter2', { status: 429 }, [3_000]],
    ['retries_1_post_503_then_ok', { status: 503 }, [3_000]],
    ['retries_2_503', { status: 503, times: 3 }, [3_000, 6_000]],
  ])('go as recorded: %s', async (name, rule, waits) => {
    const config = at(recording, name, 'config') as Config;
    expect(await retried(config, rule)).toEqual({ status: recordedCall(name).status, waits });
  });

  test('none unless asked for', async () => {
    expect(await retried({ endpoint: events, retries: 0 }, { status: 503 })).toEqual({
      status: 503,
      waits: [],
    });
  });
});

test('a successful answer carries Nango’s rate limit', async () => {
  const harness = await startHarness();
  const connectionId = await connect(harness);
  const answer = await harness.call('GET', `/proxy${events}`, undefined, proxyHeaders(connectionId));
  const limits = Object.keys(at(recording, 'success_response_headers', 'headers') as object).filter((name) =>
    name.startsWith('x-ratelimit-'),
  );
  expect([...answer.headers.keys()].filter((name) => name.startsWith('x-ratelimit-'))).toEqual(
    limits.toSorted(),
  );
  expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
  expectSameShape(at(answer.body, 'kind'), at(recording, 'get_events_params', 'sdkResult', 'data', 'kind'));
});
