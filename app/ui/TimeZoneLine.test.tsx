import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { TimeZoneLine } from './TimeZoneLine.tsx';

test.each([
  ['America/New_York', 'America/New York'],
  [null, 'Not known yet'],
])('the zone of a person is shown with what changes it: %s', (zone, words) => {
  const html = renderToStaticMarkup(<TimeZoneLine zone={zone} />);
  expect(html).toContain(words);
  expect(html).toContain('It follows this browser');
});
