import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { format, now } from '#app/actions/cards/cards.fixture.ts';
import type { FreeTime } from '#app/calendar/event.ts';
import { toolDetails, toolWords } from './tool-words.ts';
import { call } from './transcript.fixture.ts';
import { FreeTimeCard } from './FreeTimeCard.tsx';
import { isTool } from '#app/chat/message.ts';

const slot = (day: number, from: string, to: string) => ({
  start: `2026-11-${day}T${from}:00+00:00`,
  end: `2026-11-${day}T${to}:00+00:00`,
  weekday: '',
  label: '',
});

const freeTime: FreeTime = {
  slots: [slot(26, '09:00', '10:00'), slot(26, '16:30', '17:30'), slot(27, '10:00', '11:00')],
  windows: [],
  more: true,
  range: { start: '', end: '', zone: 'Europe/London', label: 'Thu 26 – Fri 27 Nov' },
  durationMinutes: 60,
  workingHours: { start: '09:00', end: '18:00', days: 'Monday to Friday' },
  unreadable: [],
};

function text(changes: Partial<FreeTime> = {}, onSend: ((text: string) => void) | null = () => undefined) {
  const card = (
    <FreeTimeCard
      freeTime={{ ...freeTime, ...changes }}
      format={format}
      now={now}
      onSend={onSend}
      busy={false}
    />
  );
  return renderToStaticMarkup(card)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

test('free times stand below their days, and the first one is chosen', () => {
  expect(text()).toBe(
    'Free for an hour Thu 26 – Fri 27 Nov, 09:00 – 18:00. There are more Free for an hour Thu 26 Nov 09:00 16:30 Fri 27 Nov 10:00 Use Thu 26 Nov, 09:00',
  );
});

test('where the conversation has moved on there is nothing to press', () => {
  expect(text({}, null)).not.toContain('Use');
});

test('who could not be read is named', () => {
  expect(text({ unknownAttendees: [{ name: 'lena@x.example', reason: '' }] })).toContain(
    'lena@x.example couldn’t be read, so these times may not suit them.',
  );
});

test('without a time one row says so, or says that it is not known', () => {
  expect(text({ slots: [] })).toBe('Not free for an hour Thu 26 – Fri 27 Nov, 09:00 – 18:00');
  expect(text({ slots: [], notice: 'Because.' })).toBe('Not free for an hour Because.');
  expect(text({ slots: [], unreadable: [{ name: 'Team', reason: '' }] })).toBe(
    'Can’t tell when you’re free Team couldn’t be read',
  );
});

test('the line of the call', () => {
  const input = { from: '2026-11-26', to: '2026-11-27', durationMinutes: 60 };
  const words = (output: ({ ok: true } & FreeTime) | null) => {
    const part = call('findFreeTime', input, output);
    return isTool(part) ? toolWords(part, { format, now, running: output === null }).text : '';
  };
  expect(words(null)).toBe('Looking for free time, Thu 26 – Fri 27 Nov…');
  expect(words({ ok: true, ...freeTime })).toBe('Found 3 free times and more, Thu 26 – Fri 27 Nov');
  expect(words({ ok: true, ...freeTime, more: false })).toBe('Found 3 free times, Thu 26 – Fri 27 Nov');
  expect(words({ ok: true, ...freeTime, slots: [] })).toBe('Found no free time, Thu 26 – Fri 27 Nov');
  const part = call('findFreeTime', input, { ok: true, ...freeTime });
  expect(isTool(part) && toolDetails({ part, tookMs: undefined })).toContainEqual({
    term: 'Hours',
    value: '09:00 – 18:00, Monday to Friday',
  });
});
