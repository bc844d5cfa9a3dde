import { checks, covers, either, sees, slots } from '../expect.ts';
import {
  allDay,
  evening,
  freeEvening,
  issue,
  mailOf,
  mine,
  morning,
  onDay,
  open,
  part,
  roomAfternoon,
  roomMorning,
  roomOn,
  search,
  slotsOn,
  tasks,
} from './expect.ts';
import { phrasings } from '../scenario.ts';

export const asking = [
  ...phrasings('agenda', [
    [
      "Morning! Kettle's on, dog's fed, and I've got five quiet minutes for once. What does today look like for me before the phones start?",
      onDay('2026-11-23'),
    ],
    [
      "Could you tell me what I've got on tomorrow? My back is playing up something rotten and I want to know how long I'll be stuck in a chair.",
      onDay('2026-11-24'),
    ],
    [
      "It's bitter out there, three jumpers on and I'm still perished. Run me through Wednesday, would you, pet. I've a feeling it's a packed one and I'd rather brace myself.",
      onDay('2026-11-25'),
    ],
    [
      "My flatmates want to do a big roast and I never know what I've promised people. So, the weekend coming up: what's already in there? God I hope it's nothing.",
      onDay('2026-11-28', '2026-11-29'),
    ],
    [
      'Right, new week, new me, I even ironed a shirt. Give us the lot from today through to Friday. I want to see the whole horror in one go.',
      onDay('2026-11-23', '2026-11-27'),
    ],
    [
      "I was telling my wife I'd have bags of time next week and she just laughed at me. What have I actually got on then, Monday to Friday? I'd love to prove her wrong.",
      onDay('2026-11-30', '2026-12-04'),
    ],
    [
      "Honestly I slept about three hours, the baby's teething again. What's waiting for me on Thursday morning this week? I'm hoping for a lie-in but I won't get one, will I.",
      either(morning('2026-11-26'), covers('2026-11-26T09:00', '2026-11-26T12:00')),
    ],
    [
      "An old mate from the regiment is passing through on the second of December and fancies a pint. What am I doing that evening, do you know? Haven't seen him since Catterick.",
      either(evening('2026-12-02'), covers('2026-12-02T18:00', '2026-12-02T21:00'), sees('Launch drinks')),
    ],
    [
      "I keep meaning to buy a proper suitcase, the zip's gone on mine. What's in my diary for the 3rd and 4th of December? I seem to remember I'm off somewhere both days.",
      onDay('2026-12-03', '2026-12-04'),
    ],
    [
      "Ugh, Mondays. Once I've had my lunch today, what's left on the list this afternoon? If it's short I'm treating myself to a bun.",
      either(
        part('2026-11-23', ['12:00', '12:30', '13:00', '14:00'], ['17:00', '17:30', '18:00', '']),
        covers('2026-11-23T13:30', '2026-11-23T17:00'),
      ),
    ],
    [
      "The trains are on strike again, typical, so I'll be cycling in. What's the very first meeting I have on Friday? I need to know when to have my helmet hair sorted by.",
      either(onDay('2026-11-27'), sees('Stand-up', '2026-11-27')),
    ],
    [
      "So I've started planning Christmas presents, don't laugh, I'm usually at the petrol station on the 24th. Tell me everything from Monday the 14th to Friday the 18th of December, because that's my shopping window.",
      onDay('2026-12-14', '2026-12-18'),
    ],
  ]),
  ...phrasings('existence', [
    [
      "My tooth's been twinging since that toffee on bonfire night, serves me right. Did I ever put the dentist in, or did I only dream it?",
      sees('Dentist'),
    ],
    [
      'Is the board meeting in there yet, and when is it? The chairman collared me in the car park and I just nodded like a donkey.',
      sees('Board meeting'),
    ],
    [
      "Look at the state of me on that video call, I look like a sheepdog. I'm fairly sure there's a haircut booked somewhere, remind me what day that was? Can't come soon enough.",
      sees('Haircut'),
    ],
    [
      "I've never been to Norway and I'm giddy as a schoolgirl about it. What time does my plane to Oslo leave again? I'll need to order a taxi at some ungodly hour.",
      sees('Flight to Oslo'),
    ],
    [
      "Our youngest has come home with a letter crumpled at the bottom of his bag, as per. Have I got the parents' evening down already? I'd hate to miss it two years running.",
      sees('Parents’ evening'),
    ],
    [
      "Lena gave me such a look in the lift, as if I owed her something. Am I down for anything with her this Thursday? I'd feel better knowing.",
      sees('Budget review', '2026-11-26'),
    ],
  ]),
  ...phrasings('free time', [
    [
      "My nan's carer can only do a handover tomorrow at 3, bless her, she's run off her feet. Am I free then? I'd only need half an hour or so.",
      either(checks('2026-11-24T15:00'), covers('2026-11-24T15:00', '2026-11-24T15:30')),
    ],
    [
      "They're showing the match at the Fox and Hounds and the lads won't let it lie. Have I got anything on Wednesday night this week, or can I say yes? I could do with a laugh.",
      freeEvening('2026-11-25'),
    ],
    [
      "I owe Priya a proper chat, we keep passing like ships. When could the two of us do 45 minutes on Wednesday the 9th of December? Anything works, I'm easy.",
      roomOn(45, '2026-12-09', ['priya']),
    ],
    [
      "Find me an hour next week when Lena and Sam can both make it, would you? It's about the leaflets, and honestly the last lot were a disgrace, my cat could have done better.",
      slotsOn(60, '2026-11-30', ['2026-12-04', '2026-12-06'], ['lena', 'sam']),
    ],
    [
      "I've a thesis chapter staring at me like a hungry dog. Is there a clear two hours anywhere on Friday afternoon, the 27th? I'd even turn my phone off.",
      either(
        roomAfternoon(120, '2026-11-27'),
        covers('2026-11-27T12:00', '2026-11-27T17:00'),
        covers('2026-11-27T13:00', '2026-11-27T17:00'),
      ),
    ],
    [
      "Jonas has been ever so kind about my broken laptop and I said I'd show him what I found. Any half hour on Thursday morning that suits him and me both? Before I forget how I did it, ideally.",
      roomMorning(30, '2026-11-26', ['jonas']),
    ],
    [
      "The allotment shed needs reroofing before the frost and my brother-in-law's got the ladder. Where in next week, Monday to Friday, could I squeeze three hours in one go? Don't tell my boss.",
      either(
        slotsOn(180, '2026-11-30', ['2026-12-04', '2026-12-06']),
        covers('2026-11-30T09:30', '2026-12-04T17:00'),
      ),
    ],
    [
      "There's a craft fair in Hebden and my sister is already baking for it. Is Saturday the 12th of December completely clear? She'll sulk till Easter if I back out late.",
      either(
        onDay('2026-12-12'),
        allDay('2026-12-12'),
        checks('2026-12-12'),
        checks('2026-12-12T00:00'),
        checks('2026-12-12T09:00'),
      ),
    ],
    [
      "Landlord's finally sending someone about the damp, hallelujah, only took him a year. He says 15 December between ten and twelve in the morning – am I free for that?",
      open('2026-12-15T10:00', '2026-12-15T12:00'),
    ],
    [
      "I had the daftest idea in the shower and I want to try it on people. Do Aiko, Tomás and me all have an hour at 11 on Tuesday the 1st of December? If not I'll just tell the dog.",
      either(
        checks('2026-12-01T11:00'),
        roomOn(60, '2026-12-01', ['aiko', 'tomas']),
        slots(60, '2026-12-01T11:00', '2026-12-01T12:00', ['aiko', 'tomas']),
      ),
    ],
  ]),
  ...phrasings('mail', [
    [
      "I've been losing sleep over this flat, I really have. What did Ruth Calloway come back with about the rent in the end? I daren't open it myself.",
      mailOf('ruth', 'calloway', 'tenancy', 'rent', 'flat 3', 'harbour'),
    ],
    [
      "What's Mum on about in her mail regarding Sunday lunch, am I supposed to bring something? She'll have forgotten she asked me, and then it'll be my fault anyway.",
      mailOf('mum', 'mamma', 'åsa', 'asa@', 'söndag', 'sondag', 'lunch', 'sunday', 'pot'),
    ],
    [
      "My inbox is a swamp and I've been wading since six. Just tell me which things people are actually waiting for me to do. The rest can sink.",
      tasks,
    ],
    [
      "The chap at the station was no help at all, just pointed at a poster. Can you dig out the Southdown Trains booking and tell me what reference it has? I had it on a post-it and the post-it's gone.",
      mailOf('southdown', 'train', 'booking', 'sdt', 'margate'),
    ],
    [
      "Aiko went off on her holiday and I promised to mind the shop, like a fool. What was it she wrote that I should look after while she's away? I feel a bit guilty for not having read it.",
      mailOf('aiko', 'away', 'look after'),
    ],
  ]),
  ...phrasings('issues', [
    [
      "My eyes aren't what they were, so I do care about this one. How's issue 412 getting on, the one about contrast in dark mode? I squint at it every night.",
      issue(412, 'contrast', 'dark mode', 'declined'),
    ],
    [
      "Coffee number three and I still can't face it. What's sitting on GitHub with my name on? Be gentle.",
      mine,
    ],
    [
      "Somebody shouted across the office that Escape shuts everything, and now it's all anyone talks about. Is there a GitHub issue about the Escape key? I'd love to be able to say we know.",
      either(issue(399, 'escape'), search('keyboard')),
    ],
    [
      "Have a look at that release checklist for 4.2 on GitHub, will you, is it still open? I've a bet on with Jonas for a packet of Jaffa Cakes.",
      issue(408, 'release', 'checklist', '4.2'),
    ],
  ]),
];
