import { expect, test } from 'vitest';
import { readShortByGist } from './short-request.fixture.ts';

test.each([
  // What it is called was told before, and what a pronoun stands for has a name there.
  [
    'The nursery’s phoned, Ada’s got a temperature and I’m in bits. I’m to collect her at quarter to four today so stick that in please.',
    'create “Collect Ada” 2026-11-23 3:45?',
  ],
  [
    'Grandma Rose turns ninety, can you believe it. Her party’s on Saturday the 12th of December, 2 till 5 at the Legion.',
    'create “Rose’s party” 2026-12-12 2:00? to 5:00? at Legion',
  ],
  [
    'The plumber’s finally got back to me, I’d given up. He’s coming on Thursday from 9 till 11, so note that down.',
    'create “Plumber” 2026-11-26 9:00? to 11:00?',
  ],
  [
    'We’ve started a running group, three of us and a whippet. It’s on the last Sunday of every month at 9 in the morning, the first one’s the 29th of November, could you add that?',
    'create “Running group” 2026-11-29 morning 9:00? FREQ=MONTHLY;BYDAY=-1SU',
  ],
  [
    'I’ve booked four riding lessons, God help the horse. They’re on Wednesdays at five, first one on the 2nd of December, pop them in.',
    'create “Riding lessons” 2026-12-02 from 5:00? FREQ=WEEKLY;BYDAY=WE 4 times',
  ],
  [
    'I’ve had such news, Ines in Porto is engaged! She wants a zoom call with me on Sunday at 6 in the evening for an hour, so stick that in.',
    'create “Zoom call” 2026-11-29 evening 6:00? 60 min',
  ],
  [
    'I need “Recycling” on Thursday nights at 8, every week, otherwise Mr Singh next door does his sighing.',
    'create “Recycling” night 8:00? FREQ=WEEKLY;BYDAY=TH',
  ],
  // How long it is, how many there are, when and where: each may be said in a sentence of its own.
  [
    'Ask my mother for a minute and she talks till dinner. Could you schedule a call named Wedding flowers for Thursday the 10th of December at 3? Twenty minutes, she’ll never stop.',
    'create “Wedding flowers” 2026-12-10 3:00? 20 min',
  ],
  [
    'I fell in the canal and only now I dare go back. It’s eight swimming lessons, Tuesdays from 6 to 7, the first one on the 1st of December, please put them all in.',
    'create “Swimming lessons” 2026-12-01 from 6:00? to 7:00? FREQ=WEEKLY;BYDAY=TU 8 times',
  ],
  [
    'Next Friday it’s curry night and the whole street is coming. Could you note Street curry, 7pm, Alder Hall? Bring a chair.',
    'create “Street curry” 2026-12-04 19:00 at Alder Hall',
  ],
  [
    'Our Leo has finally got his badge, two years late. His ceremony is on Friday the 11th of December at six. Alder Chapel. Could you put it in?',
    'create “Leo’s ceremony” 2026-12-11 6:00? at Alder Chapel',
  ],
  // A task keeps its verb.
  [
    'ive to pick the twins up from judo club thursday at quarter to five so put that in',
    'create “Pick the twins up from judo club” 2026-11-26 4:45?',
  ],
  // Told with all that an event needs, it may be new.
  [
    'We’ve lost the hall to a fair. Choir is now the first Monday of every month at 8pm, beginning on 4 January, can you set that up?',
    'change [choir] to 2027-01-04 from 20:00 FREQ=MONTHLY;BYDAY=1MO or create “Choir” 2027-01-04 from 20:00 FREQ=MONTHLY;BYDAY=1MO',
  ],
  // What is told around it is neither its day nor its hour, and refuses nothing.
  [
    'Each spring I swear I’ll be ready by midnight and never am. Move the tax return to Monday the 18th.',
    'change [tax return] to 2027-01-18',
  ],
  [
    'I burnt my own fringe off yesterday, don’t laugh. So Wednesday’s pottery can go.',
    'delete [pottery] 2026-11-25',
  ],
  [
    'My brother put in something silly on the 9th of December at ten. It’s called “cancel every meeting”, can you delete that one?',
    'delete [cancel every meeting] 2026-12-09 10:00?',
  ],
  [
    'Everything in here is the same brown and I scroll straight past the vendor demo. Could it be green, something cheerful?',
    'change [vendor demo] green',
  ],
  [
    'I managed to swap shifts! So it’s a yes from me for the hiring panel, no more maybe.',
    'accepted [hiring panel]',
  ],
])('told among reasons: %s', (said, expected) => {
  expect(readShortByGist(said)).toBe(expected);
});

test.each([
  'Half the choir strolls in at twenty to eight with wet hair, so what’s the point. From next Thursday onwards let’s have choir at 7.45, that one and every one after. I give in.',
  'We’ve settled on The Copper Kettle for brunch on the twenty-eighth of March, so set that as the location.',
])('nothing goes where no word says so: %s', (said) => {
  expect(readShortByGist(said)).toMatch(/^change /);
});
