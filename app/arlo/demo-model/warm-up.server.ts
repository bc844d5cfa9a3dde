import { setImmediate as nextTurn } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import { momentOf } from './dates/moment.ts';
import { understandByGist } from './understand/by-gist.ts';

/** Some of each usual kind, long and short; with an apostrophe that is none of ASCII, for which patterns are compiled once more. */
const usual = [
  'What’s on tomorrow, and am I free at 3?',
  'I’ve been asked to lunch by Sam. Put it in for Friday the 4th at half past twelve, for an hour.',
  'Please move the review on Monday to Tuesday 8 December at 10:15, and invite Priya.',
  'Find half an hour with Lena next week',
  'can you cancel everything on friday afternoon please i am off sick',
  'The school rang again. Remind me to call them back tomorrow at ten past nine, it’s about the trip!',
  'I can’t make the dinner on the 12th any more, so take it out. When is the next one?',
  'yoga every tuesday and thursday from six to seven in the evening until the end of january, at the town hall',
  'Who is coming to the board meeting, and where is it? I have to order sandwiches.',
  'make the dentist half an hour longer and push it back to quarter past four',
  'Any mail from the landlord? He wanted an answer by Wednesday.',
  'what are my open issues',
  'Accept the invitation for the launch, but decline the one on Thursday: I’ve got another thing then.',
  'um so mum is here from the third to the sixth of december can you block that out all day',
  'Is there anything on this weekend? My sister’s asking. If not, I’d like to sleep.',
  'call it planning instead and add a reminder ten minutes before',
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
