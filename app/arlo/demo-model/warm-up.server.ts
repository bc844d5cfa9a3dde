import { setImmediate as nextTurn } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import { momentOf } from './dates/moment.ts';
import { understandByGist } from './understand/by-gist.ts';

/** One of each usual kind; with an apostrophe that is none of ASCII, for which patterns are compiled once more. */
const usual = [
  'What’s on tomorrow, and am I free at 3?',
  'I’ve been asked to lunch by Sam. Put it in for Friday the 4th at half past twelve, for an hour.',
  'Please move the review on Monday to Tuesday 8 December at 10:15, and invite Priya.',
  'Find half an hour with Lena next week',
];

/**
 * Reads some messages for nobody, each in a turn of the event loop of its own. The patterns by which messages are read are
 * compiled when they are first used: the first answer of a new process would take most of a second.
 */
export async function warmUp(): Promise<void> {
  const moment = momentOf(Temporal.ZonedDateTime.from('2026-01-05T09:00[Europe/London]'), 'en-GB');
  for (const text of usual) {
    await nextTurn();
    understandByGist(text, moment, 'nothing');
  }
}
