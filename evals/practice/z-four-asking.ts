import { calls, checks, covers, either, lists, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  evening,
  free,
  freeEvening,
  issue,
  mailOf,
  mine,
  morning,
  onDay,
  open,
  part,
  roomMorning,
  roomOn,
  slotsOn,
  tasks,
} from './expect.ts';

/** A look at an afternoon, listed or checked. */
const afternoon = (day: string) =>
  either(
    part(day, ['12:00', '12:30', '13:00'], ['17:00', '17:30', '18:00', '']),
    covers(`${day}T13:00`, `${day}T17:00`),
    checks(`${day}T12:00`),
    checks(`${day}T12:30`),
    checks(`${day}T13:00`),
  );

export const asking = [
  ...phrasings('agenda', [
    [
      "My sister-in-law's just had the baby, a week early. I'd love to get up to Leeds to see them, so what does this coming weekend look like?",
      onDay('2026-11-28', '2026-11-29'),
    ],
    [
      "Childminder's gone down with flu and I'm ringing round for cover. Tell me what I've got on tomorrow so I know what I can shift.",
      onDay('2026-11-24'),
    ],
    [
      "We sang till midnight and I'm hoping for a lie-in one day this week. What's the first thing I have to be at on Wednesday?",
      either(onDay('2026-11-25'), morning('2026-11-25'), sees('Coffee with Sam', '2026-11-25')),
    ],
    [
      "Mum's flying in from Accra on Thursday the 10th of December and asks if I'll be around to fetch her. What's in the diary that day?",
      onDay('2026-12-10'),
    ],
    [
      "The apprentice is at college on Fridays so I'm on my own in the workshop again. Anything I've got to know about for this Friday afternoon?",
      either(afternoon('2026-11-27'), onDay('2026-11-27')),
    ],
    [
      "I've got my accountant on the line in ten minutes and no clue how bad next week is. Can you run me through it, Monday to Friday?",
      onDay('2026-11-30', '2026-12-04'),
    ],
    [
      "What comes after the portfolio review on the 8th? I've still got the crutches then, so I need to know if I have to get myself across town.",
      either(
        onDay('2026-12-08'),
        covers('2026-12-08T15:00', '2026-12-08T17:00'),
        sees('Partner update', '2026-12-08'),
      ),
    ],
    [
      "They let me out of hospital last night and the doctor says no heroics. So what's still on my plate for the rest of today?",
      either(onDay('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:30')),
    ],
    [
      'Our bass player can only do Thursdays from now on, which is a pain. What have I got in the evening this Thursday?',
      either(evening('2026-11-26'), onDay('2026-11-26'), covers('2026-11-26T18:00', '2026-11-26T21:00')),
    ],
    [
      "My brother gets married on the 2nd of January and I still haven't been for my suit. Show me the week of the 14th of December, I'll ring the tailor then.",
      onDay('2026-12-14', '2026-12-18'),
    ],
    [
      "I've left the paper planner on the bus, don't tell the wife. Where do I have to be on Saturday and when?",
      onDay('2026-11-28'),
    ],
    [
      "The boxing club's short of a coach on the 1st and the 2nd of December and they've asked me. Read out what I've got on those two days, would you?",
      either(onDay('2026-12-01', '2026-12-02'), lists('2026-12-02')),
    ],
  ]),

  ...phrasings('existence', [
    [
      "My tutor says she's firing the kiln this week. Am I even down for pottery on Thursday or did I give that up?",
      either(sees('Pottery class', '2026-11-26'), onDay('2026-11-26')),
    ],
    [
      'The gas people texted me some date and I went and deleted it. Have I got the boiler service in the calendar anywhere?',
      sees('Boiler service'),
    ],
    [
      "My ex swears it's my turn to go and talk to the teachers. Is there a parents' evening in there, and if so when?",
      sees('Parents’ evening'),
    ],
    ['Another brown envelope from HMRC this morning. Did I ever put the tax return in?', sees('Tax return')],
    [
      "The optician fines you thirty quid if you don't turn up, it happened to my neighbour. Do I have an eye test anywhere in December?",
      covers('2026-12-01', '2026-12-31'),
    ],
    [
      "Everyone at running club's already booked their hotel for October next year. Is the half marathon in my diary yet?",
      either(sees('Half marathon'), covers('2027-10-01', '2027-10-31')),
    ],
  ]),

  ...phrasings('free time', [
    [
      "The piano tuner's in our street on Wednesday and could do mine at one. He needs about an hour. Would I be free then?",
      either(checks('2026-11-25T13:00'), covers('2026-11-25T13:00', '2026-11-25T14:00')),
    ],
    [
      "I've a citizenship interview coming up and Jonas has offered to play the official. When tomorrow do he and I both have half an hour?",
      roomOn(30, '2026-11-24', ['jonas']),
    ],
    [
      "We're scattering Auntie Joan's ashes at last, and the cousins suggest the afternoon of Saturday the 12th of December. Have I got anything on?",
      either(afternoon('2026-12-12'), onDay('2026-12-12')),
    ],
    [
      "The landlord's sending someone about the damp and for once I can choose the time. Where on Thursday is there a gap of two hours?",
      roomOn(120, '2026-11-26'),
    ],
    [
      "Next door want us over for raclette, they've bought the machine specially. Is the evening of Friday the 4th of December still free?",
      either(freeEvening('2026-12-04'), onDay('2026-12-04')),
    ],
    free(
      "My solicitor's back from leave and wants three quarters of an hour on the phone about the will. She says next Monday, the 30th, at three, can I do that?",
      '2026-11-30T15:00',
      '2026-11-30T15:45',
    ),
    [
      "I've got 3,000 words for the Open University and I haven't written one. Find me three hours in one go somewhere next week.",
      either(
        slotsOn(180, '2026-11-30', ['2026-12-04', '2026-12-05', '2026-12-06']),
        covers('2026-11-30', '2026-12-04'),
      ),
    ],
    [
      "It's a fasting blood test so it's got to be in the morning or I'll faint. Half an hour on the 10th of December, what could I offer them?",
      either(
        roomMorning(30, '2026-12-10'),
        roomOn(30, '2026-12-10'),
        morning('2026-12-10'),
        covers('2026-12-10T09:30', '2026-12-10T12:00'),
      ),
    ],
    [
      'Lena and Sam have let themselves be talked into the hospice auction, bless them. When on Friday could the three of us get an hour together?',
      roomOn(60, '2026-11-27', ['lena', 'sam']),
    ],
    [
      "The roofer says he'd start on Monday the 7th of December and needs me in from eight to nine to show him the attic. Am I clear then or is there something?",
      either(open('2026-12-07T08:00', '2026-12-07T09:00'), checks('2026-12-07T08:00')),
    ],
  ]),

  ...phrasings('mail', [
    [
      "I read it standing up on the tram and now I've forgotten every word. What did the letting agent say in the end about my rent?",
      mailOf('Ruth', 'Calloway', 'letting', 'tenancy', 'renewal', 'rent', 'flat', 'Harbour', 'agent'),
    ],
    [
      'Somebody in the lift got locked out of everything this morning. By when do I have to change my password?',
      mailOf('password', 'expire', 'Fernhill IT', 'IT'),
    ],
    [
      "My sister goes very quiet if I'm late, so I'd rather not be. Where was her birthday dinner again and what time, she mailed me about it?",
      mailOf('birthday', 'Ingrid', 'dinner', 'Koya'),
    ],
    [
      "Aiko's gone off and left me her to-do list, and I've twins with chickenpox at home. What exactly does she want me to do while she's away?",
      either(mailOf('Aiko', 'away', 'while'), tasks),
    ],
    [
      "I've been on a silent retreat since Friday, no phone, no nothing. Did anyone write over the weekend who needs something from me?",
      anyMail,
    ],
  ]),

  ...phrasings('issues', [
    [
      "A woman who runs a hospice rota rang, half her shifts were gone after she imported them. Haven't we got an issue about events with the same UID already?",
      issue(421, 'UID', 'import', 'overwrite'),
    ],
    [
      "I was caught out last week with my mouth full of croissant. Before they ask me again, what's assigned to me on GitHub?",
      either(mine, calls('searchIssues')),
    ],
    [
      'Tomás was on about his undo bar again while the kettle boiled. What does 418 say, is it still open?',
      issue(418, 'undo'),
    ],
    [
      "My nan's blind and she says the thing reads every toast to her twice. Is there an issue for NVDA, and is somebody on it?",
      issue(93, 'NVDA', 'toast'),
    ],
  ]),
];
