import type { ConnectUIEvent, ConnectUIProps } from '@nangohq/frontend';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runConnectUi, type ConnectOutcome } from './connect-ui.ts';

const session = {
  sessionToken: 'nango_connect_session_1',
  connectUrl: 'http://localhost:3009',
  apiUrl: 'http://localhost:3003',
  expiresInMs: 30 * 60_000,
};

const ready = { type: 'ready' };
const close = { type: 'close' };
const connect = {
  type: 'connect',
  payload: { providerConfigKey: 'google-calendar', connectionId: 'c1', isPending: false },
};
const error = (errorType: string, errorMessage: string) => ({
  type: 'error',
  payload: { errorType, errorMessage },
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function visit(signal = new AbortController().signal) {
  let props: ConnectUIProps = {};
  const closed = vi.fn();
  const outcome = runConnectUi(
    session,
    (given) => {
      props = given;
      return { close: closed };
    },
    signal,
  );
  // What a frame posts is not checked by Nango's library, so neither is it typed here.
  const post = (event: unknown) => void props.onEvent?.(event as ConnectUIEvent);
  return { props, closed, outcome, post };
}

/** Events as the Connect UI of Nango 0.71.4 posted them. */
describe('how a visit ends', () => {
  test.each<[string, unknown[], ConnectOutcome]>([
    ['consent', [ready, connect], { kind: 'connected', connectionId: 'c1' }],
    ['the X', [ready, close], { kind: 'closed' }],
    [
      'consent refused',
      [
        ready,
        error(
          'callback_err',
          'Did not get authorization code in the callback. Provider error: error: access_denied',
        ),
        error('connection_validation_failed', '{"error":"access_denied"}'),
      ],
      { kind: 'denied' },
    ],
    [
      'consent refused, the other way round',
      [ready, error('connection_validation_failed', '{"error":"access_denied"}')],
      { kind: 'denied' },
    ],
    [
      'a token that the provider does not give',
      [ready, error('unknown_err', '{"provider_error_payload":{"error":"invalid_client"}}')],
      { kind: 'failed' },
    ],
    [
      'the window closed',
      [ready, error('window_closed', 'The window was closed')],
      { kind: 'window_closed' },
    ],
    ['the window blocked', [ready, error('blocked_by_browser', 'Modal blocked')], { kind: 'blocked' }],
    [
      'unknown events before',
      [{ type: 'settings_changed', payload: {} }, { type: 'new' }, close],
      { kind: 'closed' },
    ],
  ])('%s', async (_name, events, expected) => {
    const { outcome, post, closed } = visit();
    for (const event of events) post(event);
    expect(await outcome).toEqual(expected);
    expect(closed).toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a frame that does not load ends by itself', async () => {
    const { outcome, closed } = visit();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await outcome).toEqual({ kind: 'unreachable' });
    expect(closed).toHaveBeenCalled();
  });

  test('a session that runs out ends by itself, and not before', async () => {
    const { outcome, post, closed } = visit();
    post(ready);
    await vi.advanceTimersByTimeAsync(session.expiresInMs - 1);
    expect(closed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await outcome).toEqual({ kind: 'expired' });
  });

  test('the page can end it, before or while it is open', async () => {
    expect(await visit(AbortSignal.abort()).outcome).toEqual({ kind: 'cancelled' });
    const page = new AbortController();
    const { outcome, post, closed } = visit(page.signal);
    post(ready);
    page.abort();
    expect(await outcome).toEqual({ kind: 'cancelled' });
    expect(closed).toHaveBeenCalledOnce();
  });
});

test('the frame is told to notice a closed window, as it does not by itself', () => {
  expect(visit().props).toMatchObject({
    sessionToken: session.sessionToken,
    baseURL: session.connectUrl,
    apiURL: session.apiUrl,
    detectClosedAuthWindow: true,
  });
});
