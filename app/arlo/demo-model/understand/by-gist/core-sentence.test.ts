import { expect, test } from 'vitest';
import { readShortByGist } from '../short-request.fixture.ts';

test.each([
  // What is asked, though something is told that could be booked.
  [
    'There’s a barn dance in Settle and my aunt is already sewing for it. Is Friday the 11th of December completely clear? She’ll sulk till spring if I back out late.',
    'free 2026-12-11',
  ],
  [
    'So the walking weekend is off, and so is he, good riddance. Get the ferry and the hostel in May out of my sight. I’ll get a cat instead.',
    'delete [ferry hostel] 2027-05-01..2027-05-31',
  ],
  // A day, a year or a length that is only told.
  [
    'I forgot hers last year and got the silent treatment. The 3rd of February is our engagement anniversary, so put it in as an all-day thing that comes back every year. Phew.',
    'create “Engagement anniversary” 2027-02-03 FREQ=YEARLY all day',
  ],
  [
    'I tell people I can read for three hours straight. Cut tomorrow’s book club down to just the first hour, so it’s done at eight. Then I can nap.',
    'change [book club] to to 8:00?',
  ],
  // What belongs together stays together.
  ['Book the dentist for Friday at nine. No wait, Thursday.', 'create “Dentist” 2026-11-26 9:00?'],
  ['Dana wrote “Cancel the vendor demo.” What do I have on that day?', 'agenda 2026-11-23'],
])('the sentence that wants something: %s', (said, expected) => {
  expect(readShortByGist(said)).toBe(expected);
});

test.each([
  [
    'Do Aiko, Priya and me all have half an hour at 2 on Thursday the 3rd of December?',
    'free 2026-12-03 2:00? 30 min with Aiko, Priya',
  ],
  ['Have Lena and Tomás got an hour at ten on Friday?', 'free 2026-11-27 10:00? 60 min with Lena, Tomás'],
  ['Does Priya have half an hour on Friday at 3?', 'free 2026-11-27 3:00? 30 min with Priya'],
  [
    'My inbox is a jungle and I’ve been at it since seven. Just tell me which things people are actually waiting for me to do.',
    'mail actions',
  ],
  ['Which mails still need something from me?', 'mail actions'],
  ['What’s lying on GitHub with my name on it?', 'issues mine'],
  ['Which of the tickets have got my name on them?', 'issues mine issue'],
  [
    'Put choir in for every other Thursday at 7 pm, first one this coming Thursday the 26th.',
    'create “Choir” 2026-11-26 from 19:00 FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
  ],
  [
    'Pots everywhere, towers of them, I’m ashamed. Make a ‘Kiln with Ruth’ for Friday 4 December at 10, an hour, and invite her, she’s ruth@plumtree.example. She’s a saint, that woman.',
    'create “Kiln with Ruth” 2026-12-04 10:00? 60 min with ruth@plumtree.example',
  ],
  [
    'From next Thursday, the 3rd, and for every one after that, my pottery class starts at eight instead of seven.',
    'change [pottery class] 2026-12-03 7:00? to 8:00? scope following',
  ],
  [
    'I had a row with the boss and then a cake. My annual leave can begin on Thursday the 17th of December already, and it ends when it ended before.',
    'change [annual leave] to 2026-12-17',
  ],
  [
    'My ears rang all night and this morning too. I’m done with it, so delete the band practice, the whole series, every one of them.',
    'delete [band practice] scope all',
  ],
  [
    'Two meetings with Jonas, the vendor demo and the hiring panel, please drop them. He’ll live.',
    'delete [vendor demo hiring panel]',
  ],
  [
    'The boat sank and so did our hopes. Next summer’s regatta can come out.',
    'delete [regatta] 2027-06-01..2027-08-31',
  ],
  [
    'Starting with the one on the 9th of December, have every book club at 8 instead of 7.',
    'change [book club] 2026-12-09 7:00? to 8:00? all scope following',
  ],
  [
    'Everyone strolls in at twenty past nine, so what is the point. From next Tuesday onwards let’s have the scrum at 9.30. I give in.',
    'change [scrum] to 2026-12-01 from 9:30? scope following',
  ],
])('what is said in other words: %s', (said, expected) => {
  expect(readShortByGist(said)).toBe(expected);
});
