import { covers, either, lists, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  evening,
  freeEvening,
  issue,
  mailOf,
  mine,
  onDay,
  open,
  roomAfternoon,
  roomMorning,
  roomOn,
  search,
  slotsOn,
  tasks,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    [
      "Morning, Arlo! The puppy had me up half the night, so I'm running on toast and willpower. Could you tell me what Wednesday looks like?",
      onDay('2026-11-25'),
    ],
    [
      "My mother-in-law always says a week planned is a week survived. Let's give her the satisfaction, shall we? Run me through everything I've got next week.",
      either(lists('2026-11-30', ['2026-12-06', '2026-12-04']), covers('2026-11-30', '2026-12-04')),
    ],
    [
      "I've been chewing on the wrong side for days, serves me right for eating all that nougat. When am I due at the dentist's?",
      sees('Dentist'),
    ],
    [
      "I've bought new shoes for the marketing lunch and they pinch like anything. How far am I walking in them? What I mean is, where is it being held?",
      sees('Marketing lunch'),
    ],
    [
      'Lena has been ever so mysterious about that budget review. I want to know how many biscuits to bring, honestly. Who else is coming to it?',
      sees('Budget review'),
    ],
    [
      "I'm a terrible riser, always have been, ask my old flatmates. What's the first thing in my diary this Friday?",
      onDay('2026-11-27'),
    ],
    [
      "Our babysitter is a saint but she does like to know when I'll be done. What's the last thing I've got on Thursday this week?",
      either(onDay('2026-11-26'), sees('Pottery class', '2026-11-26'), evening('2026-11-26')),
    ],
    [
      "They're forecasting sun for once, can you believe it? I'd love to get the bikes out. What have we got going on this coming Saturday and Sunday?",
      onDay('2026-11-28', '2026-11-29'),
    ],
    [
      "My neighbour's choir is singing carols on the second of December and she's been dropping hints. Before I answer her, what's in the diary for that evening?",
      either(evening('2026-12-02'), onDay('2026-12-02'), sees('Launch drinks')),
    ],
    [
      "I've only just dug my passport out from behind the cereal, don't ask. What time does my flight to Oslo leave, love?",
      sees('Flight to Oslo'),
    ],
    [
      "Phew, Monday already and I haven't even finished my coffee. Never mind today, that ship has sailed. What's coming up from tomorrow until Friday?",
      either(lists('2026-11-24', ['2026-11-27', '2026-11-29']), covers('2026-11-24', '2026-11-27')),
    ],
    [
      "I've found a sequinned jacket in the charity shop, twelve quid, an absolute steal! It needs an outing. Which day is the Christmas party, and where's it at?",
      sees('Christmas party'),
    ],
  ]),
  ...phrasings('existence', [
    [
      'My fringe is in my eyes and the lads on site have started calling me Dougal. Have I actually got a haircut booked?',
      sees('Haircut'),
    ],
    [
      "The school sent one of those letters home, crumpled at the bottom of the bag as usual. Did I ever put the parents' evening in here?",
      sees('Parents’ evening'),
    ],
    [
      'I met a woman at the bus stop who swears by yoga for her knees. I have a feeling I signed up for some myself! Is there any yoga in my calendar this week?',
      either(onDay('2026-11-23', '2026-11-29'), covers('2026-11-24', '2026-11-27')),
    ],
    [
      "Brr, it's perishing in this flat, I'm typing with gloves on. Is there a boiler service in the diary at all?",
      sees('Boiler service'),
    ],
    [
      "Old Whiskers is due his jabs before Christmas, and he knows it, he's hiding. Is there a vet appointment anywhere in December?",
      either(onDay('2026-12-01', '2026-12-31'), covers('2026-12-01', '2026-12-24')),
    ],
    [
      "Sam keeps winking at me about a coffee and I can't tell if he's joking. Do I have one with him this week?",
      sees('Coffee with Sam'),
    ],
  ]),
  ...phrasings('free time', [
    [
      'The chap about the damp can finally squeeze me in, wonders never cease. He says tomorrow between four and five in the afternoon. Am I free then?',
      open('2026-11-24T16:00', '2026-11-24T17:00'),
    ],
    [
      "An old uni friend is passing through town, we haven't met since her wedding! She's suggesting noon till one this Thursday. Can I make that?",
      open('2026-11-26T12:00', '2026-11-26T13:00'),
    ],
    [
      "My brother's won a curry voucher and he's feeling generous, which never lasts. Am I free this Friday evening?",
      freeEvening('2026-11-27'),
    ],
    [
      "I've got a mountain of receipts glaring at me from a shoebox. I need one uninterrupted hour tomorrow to deal with them. Where could it go?",
      roomOn(60, '2026-11-24'),
    ],
    [
      "Priya and I keep missing each other like two buses. It's getting silly now. When on Friday this week do she and I both have an hour free?",
      slotsOn(60, '2026-11-27', '2026-11-27', ['priya']),
    ],
    [
      "Jonas has a theory about our build times, and once he's got a theory you've to hear him out. Can you find 45 minutes on Wednesday afternoon that suit us both?",
      roomAfternoon(45, '2026-11-25', ['jonas']),
    ],
    [
      'Lena brought me back some lovely marzipan, so I owe her a proper listen. Find a half-hour when she and I are both free, somewhere from Wednesday to Friday this week, would you?',
      slotsOn(30, '2026-11-25', '2026-11-27', ['lena']),
    ],
    [
      "The rugby club wants volunteers for the bar again, and muggins here can't say no. It's Saturday 5 December, two till six. Have I got anything on then?",
      open('2026-12-05T14:00', '2026-12-05T18:00'),
    ],
    [
      "I promised myself I'd ring the pension people, and I've been promising for a year now. Is there a free half hour next Monday morning?",
      either(roomMorning(30, '2026-11-30'), covers('2026-11-30T09:30', '2026-11-30T12:00')),
    ],
    [
      "Gran's recipe for the pudding takes a good two hours, and that's if nobody interrupts. Where is there room for two hours on Thursday the tenth of December?",
      roomOn(120, '2026-12-10'),
    ],
  ]),
  ...phrasings('mail', [
    [
      "I've been dreading the post all weekend, rent being what it is. What did Ruth Calloway write about the flat?",
      mailOf('Ruth', 'Calloway', 'tenancy', 'flat', 'Harbour', 'renewal'),
    ],
    [
      "Ingrid's turning thirty, which makes me feel about ninety. She mailed me about her dinner. Where's the table booked, and for what time?",
      mailOf('Ingrid', 'Birthday', 'dinner'),
    ],
    [
      "Right, kettle's on and I'm feeling brave. Go through my mail and tell me what people want me to do.",
      either(tasks, anyMail),
    ],
    [
      "Lena's like a terrier with that contract, bless her. What's the latest mail about Brightdesk, and how many seats are we down to?",
      mailOf('Brightdesk', 'Lena', 'contract'),
    ],
    [
      "My dad worked on the railways and he'd be ashamed of how I lose tickets. What did Southdown Trains say our total was?",
      mailOf('Southdown', 'trains', 'SDT', 'booking', 'ticket'),
    ],
  ]),
  ...phrasings('issues', [
    [
      'Tomás cornered me by the biscuit tin this morning. He was going on about issue 371 and I just nodded along. What is it about?',
      issue(371, 'week view', '15 minutes', 'hard to hit'),
    ],
    ["I've cleared my desk, watered the fern and run out of excuses. What's waiting for me on GitHub?", mine],
    [
      "A customer rang to moan, nice enough lady though. She'd lost something because she couldn't undo it. Do we have GitHub issues that mention undo?",
      search('undo'),
    ],
    [
      "My eyes aren't what they were, so this one's close to my heart. Could you open up number 412 in fernhill/calendar and give me the gist?",
      issue(412, 'contrast', 'declined', 'dark mode'),
    ],
  ]),
];
