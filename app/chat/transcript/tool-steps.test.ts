import { expect, test } from 'vitest';
import { isTool, type ArloPart } from '#app/chat/message.ts';
import { foldedCalls, stepsWords } from './tool-steps.ts';
import { call, problem, thursday, week } from './transcript.fixture.ts';
import type { ToolCall } from './turn-blocks.ts';

const empty = call('getCalendarEvents', { query: 'x' }, week([]));
const check = call('checkAvailability', { startTime: 'a', endTime: 'b' }, thursday());
const failed = call('getCalendarEvents', {}, problem('revoked'));
const running = call('getCalendarEvents', {}, null);
const mail = call('searchEmails', { query: 'x' }, { ok: true, emails: [], truncated: false, query: 'x' });

function callsOf(parts: ArloPart[]): ToolCall[] {
  return parts.filter(isTool).map((part) => ({ part, tookMs: undefined }));
}

test.each<[string, ArloPart[], number[]]>([
  ['two stay as they are', [empty, check], [1, 1]],
  ['three are steps', [empty, empty, check], [3]],
  ['what goes on stands alone', [empty, empty, check, running], [3, 1]],
  ['what went wrong is not among the steps', [empty, empty, failed, check, empty, empty], [1, 1, 1, 3]],
])('of finished calls in a row %s', (_name, parts, lengths) => {
  expect(foldedCalls(callsOf(parts)).map((run) => run.length)).toEqual(lengths);
});

test('steps say where was looked, and how often', () => {
  expect(stepsWords(callsOf([empty, empty, check]))).toBe('Looked in your calendar, 3 steps');
  expect(stepsWords(callsOf([mail, mail, mail, mail]))).toBe('Looked in your mail, 4 steps');
  expect(stepsWords(callsOf([mail, empty, mail]))).toBe('Looked things up, 3 steps');
});
