import { calls, covers, either, sees } from '../expect.ts';
import {
  anyMail,
  evening,
  free,
  freeEvening,
  issue,
  mailOf,
  mine,
  onDay,
  room,
  roomAfternoon,
  roomIn,
  roomMorning,
  roomOn,
  tasks,
} from './expect.ts';
import { phrasings } from '../scenario.ts';

export const asking = [
  ...phrasings('agenda', [
    [
      'Morning! The dog kept me up half the night and I can barely see straight. What have I got on tomorrow? Please let it be quiet.',
      onDay('2026-11-24'),
    ],
    [
      "My in-laws have invited themselves down, lovely people but exhausting. Before I start changing beds, could you tell me what's already in the diary for this Saturday and Sunday?",
      onDay('2026-11-28', '2026-11-29'),
    ],
    [
      "I'm trying to sort a babysitter and she's very strict about her hours. What time does the Christmas party start, and when does it finish?",
      sees('Christmas party'),
    ],
    [
      "How long does parents' evening go on for? The parking round there only takes coins, would you believe, and I'm raiding the jar.",
      sees('Parents’ evening'),
    ],
    [
      "Sat on my glasses, so I can't read a thing on this phone. Where is the marketing lunch being held on Friday? If it's not far I'll walk, I've been sitting all week.",
      sees('Marketing lunch'),
    ],
    [
      "They've asked me to bring printouts and I do hate wasting paper. Who else is in the budget review this Thursday?",
      sees('Budget review'),
    ],
    [
      "Just in from the school run, soaked to the bone, one welly missing. What's the next thing I have to be at today?",
      sees('Stand-up', '2026-11-23'),
    ],
    [
      "My sister's desperate for a curry and a good gossip, her boss is leaving under a cloud. What's on this Thursday evening at my end?",
      either(evening('2026-11-26'), covers('2026-11-26T18:00', '2026-11-26T21:00')),
    ],
    [
      "Next week already feels like a monster and it hasn't even started. Run me through the lot, Monday to Friday, while I put the kettle on.",
      onDay('2026-11-30', '2026-12-04'),
    ],
    [
      "My shoulder's clicking like a castanet again, it drives my husband up the wall. When am I next at physio?",
      sees('Physio', '2026-11-23'),
    ],
    [
      "Bless him, my cousin is driving me to the airport and wants to know how early he has to suffer. At what time does my flight to Oslo leave? I said I'd text him straight back.",
      sees('Flight to Oslo'),
    ],
    [
      "I batch cook, because nobody else in this house can boil an egg. So: Wednesday the 9th of December, what's down for that day? Then I'll know whether it's soup or something proper.",
      onDay('2026-12-09'),
    ],
  ]),
  ...phrasings('existence', [
    [
      "I've a wobbly filling and I've been chewing on one side since Friday, it's miserable. Do I have a dentist appointment next week, or did I dream that?",
      either(sees('Dentist'), covers('2026-11-30', '2026-12-04')),
    ],
    [
      "It's two jumpers in here and the radiators are doing nothing. Did I ever get that boiler service into the calendar?",
      sees('Boiler service'),
    ],
    [
      "Is there any pottery class this week? I've got a half-finished mug there and I'm oddly attached to it.",
      either(sees('Pottery class', '2026-11-26'), covers('2026-11-23', '2026-11-29')),
    ],
    [
      "Our vicar's roping people in for the toy collection and I can't look her in the eye any more. Have I got anything at all on Sunday 6 December? She needs a yes or no by lunchtime.",
      onDay('2026-12-06'),
    ],
    [
      "Need to get a suit cleaned and the place on the corner takes forever. Am I right that there's a board meeting some time in December?",
      sees('Board meeting'),
    ],
    [
      'I look like a sheepdog, the kids have started throwing me sticks. Have I got a haircut booked this week? Tell me I was that sensible.',
      either(sees('Haircut'), covers('2026-11-23', '2026-11-29')),
    ],
  ]),
  ...phrasings('free time', [
    free(
      "A lad from the college wants to pick my brains about apprenticeships, he's ever so polite. Am I free tomorrow from 3 to 4 in the afternoon?",
      '2026-11-24T15:00',
      '2026-11-24T16:00',
    ),
    free(
      "There's a sofa coming, finally, after eleven weeks of sitting on garden chairs. They say Friday between 10:00 and 12:00; is that clear for me?",
      '2026-11-27T10:00',
      '2026-11-27T12:00',
    ),
    [
      "Could you find half an hour on Wednesday when Priya and I can both talk? I've made a mess of the figures and I'd rather own up face to face.",
      roomOn(30, '2026-11-25', ['priya']),
    ],
    [
      "We've been arguing about fonts by text message, which is no way for grown-ups to live. Look for an hour tomorrow afternoon that suits Aiko, Tomás and me. I'll bring biscuits.",
      roomAfternoon(60, '2026-11-24', ['aiko', 'tomas']),
    ],
    [
      'My thesis supervisor is breathing down my neck, and fair enough. Is there a 45 minute gap anywhere on Thursday morning? I only need to sit down and write one ugly page.',
      either(roomMorning(45, '2026-11-26'), covers('2026-11-26T09:00', '2026-11-26T12:00')),
    ],
    [
      'The attic is a disgrace, I found a fax machine up there. Where in next week could I get two hours in one go to deal with it? Working days only, weekends are for the children.',
      either(
        room(120, '2026-11-30', ['2026-12-04']),
        roomIn(120, '2026-11-30', ['2026-12-04', '2026-12-06']),
        covers('2026-11-30', '2026-12-04'),
      ),
    ],
    [
      "An old flatmate's band is playing, they're dreadful but they mean well. Have I anything on this Saturday evening or am I free to go?",
      freeEvening('2026-11-28'),
    ],
    free(
      "So the estate agent rang, she talks nineteen to the dozen. She wants to show people round on Thursday 10 December from 14:00 to 15:30, and I'd like to be there. Do I have that time free?",
      '2026-12-10T14:00',
      '2026-12-10T15:30',
    ),
    [
      "Lena and Sam both think the other one has the poster, it's like a farce. When could the three of us meet tomorrow, for thirty minutes? Any time of day is fine by me.",
      roomOn(30, '2026-11-24', ['lena', 'sam']),
    ],
    [
      'I owe Jonas a proper apology and a proper handover, in that order. On Monday or Tuesday next week, when do he and I both have a full hour?',
      room(60, '2026-11-30', ['2026-12-01'], ['jonas']),
    ],
  ]),
  ...phrasings('mail', [
    [
      "My partner's pacing up and down about the rent and I've said I'd look. What did Ruth Calloway write last, did the owner come down on the price?",
      mailOf('ruth', 'calloway', 'tenancy', 'rent', 'flat', 'renewal'),
    ],
    [
      "I've been under the duvet with flu since Thursday and my head's still full of wool. Go through my emails and tell me what people are waiting for me to do, would you? I'll take it with my soup.",
      either(tasks, anyMail),
    ],
    [
      "Where does Ingrid want us for her birthday dinner, and when? She'll have told me in an email, and she hates it when I ask twice.",
      mailOf('ingrid', 'dinner', 'birthday'),
    ],
    [
      'The ticket machine at St Pancras eats my card every single time. Can you dig the booking reference out of the mail from Southdown Trains for me?',
      mailOf('southdown', 'train', 'booking', 'margate', 'ticket', 'pancras'),
    ],
    [
      "I'm on the bus with one hand on the pole, so be brief. What is it Lena wants from me on the Brightdesk contract, according to her latest mail? Someone's eating a kebab next to me at nine in the morning.",
      mailOf('brightdesk', 'lena', 'contract', 'clause'),
    ],
  ]),
  ...phrasings('issues', [
    [
      "Back from paternity leave, running on crumbs and caffeine. What's waiting for me on GitHub? Don't dress it up.",
      either(mine, calls('searchIssues', { any: 'maya' })),
    ],
    [
      "My eyesight's not what it was, so this one matters to me personally. What does issue 412 say, the thing about contrast in dark mode?",
      issue(412, 'contrast', 'dark mode', 'declined'),
    ],
    [
      "Somebody at the stand-up swore blind the undo bar disappears too early, and I nodded along like I knew. Is there an issue about it? I'd like to sound clever tomorrow.",
      issue(411, 'undo'),
    ],
    [
      "Whose job is the checklist for release 4.2 on GitHub? I've promised cake to whoever it is, and I'm a woman of my word.",
      issue(408, 'release', 'checklist', '4.2'),
    ],
  ]),
];
