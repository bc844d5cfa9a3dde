import { expect, test } from 'vitest';
import { readShortByGist } from '../short-request.fixture.ts';

test.each([
  // Who wrote, and about what.
  ['gutter quote – roofer mailed, which day', 'mail list from roofer about gutter quote'],
  ['lunch order, priya wrote, what does she want', 'mail list from priya about lunch order'],
  ['badge renewal – IT mailed', 'mail list from it about badge renewal'],
  // The mail is where the answer is.
  ['whos driving 2nd night retreat, was in thread', 'mail list about driving 2nd night retreat'],
  ['which ferry, its in the thread', 'mail list about ferry'],
  [
    'What time is Ada’s leaving dinner, she wrote it in an email somewhere?',
    'mail list about ada leaving dinner',
  ],
  ['which paint does priya want, she mailed me', 'mail read from priya'],
  ['my pw runs out when, IT sent smth', 'mail list about password runs'],
  ['how many rooms chalet, was in mail', 'mail list about rooms chalet'],
  // An event of which the mail tells the time.
  ['ida mailed abt quiz night, stick it in cal', 'mail book from ida about quiz night'],
  ['tom wrote re: the boat trip – add to diary', 'mail book from tom about boat trip'],
  ['put quiz night from idas mail in cal', 'mail book from ida about quiz night'],
  ['put the quiz night from ida’s mail in my calendar', 'mail book from ida about quiz night'],
  ['mum mailed about lunch sunday 1pm, add it', 'create “Lunch” 2026-11-29 13:00'],
  // Numbers of issues.
  ['377 whats that abt', 'issues one #377'],
  ['whats 377 abt', 'issues one #377'],
  ['402 merged?', 'issues one #402'],
  ['398 status', 'issues one #398'],
  ['who has the 5.1 rollout', 'issues search 5.1 rollout issue'],
  ['whos on 398?', 'issues one #398'],
])('%s', (text, expected) => expect(readShortByGist(text)).toBe(expected));
