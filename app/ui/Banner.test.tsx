import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Banner, type NetworkState } from './Banner.tsx';

const html = (state: NetworkState | null) =>
  renderToStaticMarkup(<Banner state={state} onRetry={() => undefined} />);

test('the live region is in the page before it has something to say', () => {
  expect(html(null)).toBe('<div role="status"></div>');
});

test('says how the line stands', () => {
  expect(html({ kind: 'offline' })).toContain('You’re offline. Arlo will reconnect on its own.');
  expect(html({ kind: 'back' })).toContain('Back online');
});

test('the seconds are seen, and not read out one by one', () => {
  const reconnecting = html({ kind: 'reconnecting', retryInSeconds: 4 });
  expect(reconnecting).toMatch(/<span aria-hidden="true"[^>]*>, next try in 4 s<\/span>/);
  expect(reconnecting).toContain('Try now');
});
