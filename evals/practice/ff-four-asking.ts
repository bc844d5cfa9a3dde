import { checks, covers, either, lists, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
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
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    [
      "I've only just sat down, my bus broke down at Camberwell and I smell of diesel. Before I get a tea, run me through whatever is left of my Monday?",
      either(onDay('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:30')),
    ],
    [
      'My sister wants to drag me to a car boot sale on Saturday and I need an excuse, or at least the facts. What have I got down for the 28th?',
      either(onDay('2026-11-28'), sees('Haircut')),
    ],
    [
      "The babysitter is texting me with three question marks, she's that sort. What date and hour was that parents' evening at Alder School? I had the letter on the fridge and the fridge ate it.",
      sees('Parents’ evening'),
    ],
    [
      "Embarrassing one: I've been going to pottery and letting my feet do the navigating, and now a friend wants to join me and asks for the address. Where does the class take place according to my diary?",
      sees('Pottery class'),
    ],
    [
      "I have to order sandwiches and somebody always ends up without. Who all is coming to the board meeting in December? If it's just a handful I'm getting the good bread.",
      sees('Board meeting'),
    ],
    [
      "After the offsite I'd love a quiet few days, though knowing me I've crammed them full. Take me through the week that starts on Monday 7 December, would you.",
      either(lists('2026-12-07', ['2026-12-11', '2026-12-13']), covers('2026-12-07', '2026-12-11')),
    ],
    [
      "Dad insists on driving me to Gatwick and, being Dad, wants to leave six hours early. At what time does that Oslo plane go? I'd like to argue with numbers.",
      sees('Flight to Oslo'),
    ],
    [
      "Thursday feels like it's going to be a monster, I can tell from the way people look at me in the corridor. Go on, read me the whole of this Thursday, I can take it.",
      onDay('2026-11-26'),
    ],
    [
      "How long have they put aside for the budget review? I'm fasting that day for my blood sugar thing and get a bit snappy towards the end of long meetings, so it's only fair to warn people.",
      sees('Budget review'),
    ],
    [
      "My flatmate's band is playing on Wednesday the 2nd of December and she's been dropping hints like anvils. What's in my evening that day? I half remember drinks somewhere.",
      either(evening('2026-12-02'), sees('Launch drinks'), onDay('2026-12-02')),
    ],
    [
      "HR keep sending me forms, it's like a hobby for them. They want the first and the last day of my Christmas leave now, which I surely wrote down somewhere, so what are they?",
      sees('Annual leave'),
    ],
    [
      "Right, my grandson says you can do this sort of thing. He'd like me over for Lego either on Saturday or on Sunday, so tell me what I've already got on this weekend. Both days please, my memory's a sieve.",
      onDay('2026-11-28', '2026-11-29'),
    ],
  ]),
  ...phrasings('existence', [
    [
      'I woke up at four in a cold sweat about my teeth. Is there actually a dentist visit booked for me or did I dream that? My tongue keeps going to that molar.',
      either(sees('Dentist'), covers('2026-11-24', '2026-12-18')),
    ],
    [
      "The heating man swears he gave me a date and I swear he never did, and we've both been swearing quite a bit. Can you see anything about the boiler in there?",
      sees('Boiler service'),
    ],
    [
      'My accountant charges by the sigh, so I would rather not ring her. Have I put something in for the tax return at all, in January maybe?',
      either(sees('Tax return'), covers('2027-01-01', '2027-01-31')),
    ],
    [
      "Somebody at the coffee machine said 'see you at the all-hands' and I smiled like I knew what he meant. Is there any sales all-hands in my calendar next Monday, the 30th?",
      either(sees('Sales all-hands'), onDay('2026-11-30')),
    ],
    [
      "Did I ever write in a running thing for next autumn, a half marathon or so? I told everybody at Sunday school I would and now there's a sponsorship sheet going round.",
      sees('Half marathon'),
    ],
    [
      "Quick sanity check because my phone and my head don't agree. Have I got any sort of optician's appointment on Wednesday 9 December? They sent me a text with no name on it, could be anybody's.",
      onDay('2026-12-09'),
    ],
  ]),
  ...phrasings('free time', [
    [
      "My old professor is passing through London and eats at one on the dot, has done since 1974. Am I free this Wednesday from one till two? I'd be sad to miss him.",
      open('2026-11-25T13:00', '2026-11-25T14:00'),
    ],
    [
      "There's a spare ticket for the panto going at work, row C, dangerously close to the custard. It's on Tuesday 8 December, so is my evening clear that day?",
      freeEvening('2026-12-08'),
    ],
    [
      "Jonas and I owe each other a proper talk, we've been waving through glass doors for weeks. Find us a full hour on Friday the 27th when neither of us is stuck in something, will you?",
      roomOn(60, '2026-11-27', ['jonas']),
    ],
    [
      "Ugh, the headline debate again, I could scream. When could Lena and I both do thirty minutes tomorrow afternoon? Let's get it over with before anyone writes another variant.",
      roomAfternoon(30, '2026-11-24', ['lena']),
    ],
    [
      "I've got a stack of marking up to my chin and my husband has hidden the biscuits until it's done. Where on Wednesday 9 December would I find an hour and a half just for me?",
      roomOn(90, '2026-12-09'),
    ],
    [
      'Priya is not a person for afternoons, she goes grey round about two. So see if you can find 45 minutes for her and me in the morning of Thursday 10 December.',
      roomMorning(45, '2026-12-10', ['priya']),
    ],
    [
      "The hospice asked whether I could take over the tombola on Sunday 13 December, ten till four, since Maureen's hip is being done. Do I have that time free or is something in the way?",
      open('2026-12-13T10:00', '2026-12-13T16:00'),
    ],
    [
      'Tomás and I want to sit down properly with the date picker, which needs two hours minus the moaning, so two hours. Between Monday the 7th and Thursday the 10th of December, when do we both have a gap that long?',
      slotsOn(120, '2026-12-07', '2026-12-10', ['tomas']),
    ],
    [
      "A chap off Gumtree wants to collect the wardrobe on Saturday 5 December between ten and one. Could I be at home then, or have I promised those hours to somebody? He's paying cash so I'm motivated.",
      open('2026-12-05T10:00', '2026-12-05T13:00'),
    ],
    [
      "Have I got anything against 4pm on Thursday 17 December? The nursery wants a chat about the biting, and I'd like to get it done before the carol concert makes everybody sentimental.",
      either(checks('2026-12-17T16:00'), covers('2026-12-17T16:00', '2026-12-17T16:30')),
    ],
  ]),
  ...phrasings('mail', [
    [
      "I'm dying to know about my flat and too chicken to look myself. What did Ruth from the lettings people say in the end about the rent?",
      mailOf('ruth', 'calloway', 'rent', 'tenancy', 'flat', 'lettings'),
    ],
    [
      'My train gets into a tunnel in four minutes, so be quick. Lena wrote me something over the weekend about that Brightdesk contract, what exactly does she want me to check?',
      mailOf('brightdesk', 'lena', 'contract'),
    ],
    [
      "Mum's going to quiz me on Sunday whether I read her email properly, she does that. What was it she wanted me to bring along?",
      mailOf('åsa', 'asa', 'mum', 'mamma', 'lunch', 'lindqvist', 'söndagslunch', 'sunday', 'bring'),
    ],
    [
      "For the bike lock I need to know what time we set off to Margate, and the ticket's buried somewhere under newsletters. Look up the train booking from Southdown in my mails, please. I'm useless before coffee.",
      mailOf('southdown', 'train', 'margate', 'sdt-48207', 'booking', 'ticket'),
    ],
    [
      "Ingrid's been badgering me about her birthday dinner and I owe her an answer. Which restaurant did she pick, and when's the table? It's in an email of hers from Saturday night, written in capital letters I bet.",
      mailOf('ingrid', 'birthday', 'dinner'),
    ],
  ]),
  ...phrasings('issues', [
    [
      "Jonas says I'm the bottleneck, said it with a smile but still. Which GitHub issues are sitting on my plate at the moment?",
      either(mine, search('maya')),
    ],
    [
      'Someone in the lift grumbled about number 421 and I nodded along wisely. What is that issue about, and is anybody working on it?',
      issue(421, 'import', 'uid'),
    ],
    [
      "I promised our blind tester an update today and she's the one person I never want to let down. How do things stand with the toast that NVDA reads out twice, is that issue still open?",
      issue(93, 'nvda', 'toast'),
    ],
    [
      "Do we already have something on GitHub about the font being loaded twice on the login page? A customer in Leeds has sent me a very long screenshot, and I'd hate to file the thing a second time.",
      issue(96, 'font', 'login'),
    ],
  ]),
];
