import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followNews, lookEveryMs, type NewsSource } from './news-line.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Line = NewsSource & { readyState: number; say(event: string): void };

function line(): Line {
  const events = new EventTarget();
  return {
    readyState: 0,
    addEventListener: events.addEventListener.bind(events),
    close() {
      this.readyState = 2;
    },
    say: (event) => void events.dispatchEvent(new Event(event)),
  };
}

function followed() {
  const lines: Line[] = [];
  const look = vi.fn<() => void>();
  const stop = followNews(() => {
    lines.push(line());
    return lines.at(-1) as Line;
  }, look);
  return { lines, look, stop };
}

test('each piece of news is looked at, and what came before the line was open', () => {
  const { lines, look } = followed();
  lines[0]?.say('open');
  lines[0]?.say('news');
  expect(look).toHaveBeenCalledTimes(2);
});

test('while the line is open nothing else is asked; while it is broken the page looks for itself', () => {
  const { lines, look } = followed();
  const [first] = lines as [Line];
  first.readyState = 1;
  vi.advanceTimersByTime(lookEveryMs * 3);
  expect(look).not.toHaveBeenCalled();
  first.readyState = 0;
  vi.advanceTimersByTime(lookEveryMs * 2);
  expect(look).toHaveBeenCalledTimes(2);
  expect(lines).toHaveLength(1);
});

test('a line that was refused is made anew, and looks when it opens', () => {
  const { lines, look } = followed();
  lines[0]?.close();
  vi.advanceTimersByTime(lookEveryMs);
  expect(lines).toHaveLength(2);
  look.mockClear();
  lines[1]?.say('open');
  expect(look).toHaveBeenCalledTimes(1);
});

test('an ended line is closed and looks no more', () => {
  const { lines, look, stop } = followed();
  stop();
  expect(lines[0]?.readyState).toBe(2);
  vi.advanceTimersByTime(lookEveryMs * 2);
  expect(look).not.toHaveBeenCalled();
  expect(lines).toHaveLength(1);
});
