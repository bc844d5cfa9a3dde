import { checks, covers, either, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  allDay,
  anyMail,
  free,
  freeEvening,
  issue,
  mailOf,
  morning,
  onDay,
  open,
  roomAfternoon,
  roomMorning,
  roomOn,
  slotsOn,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    [
      "I've got a perm at two, a fringe at three and a bride in tears, and nobody's watching my own life. Run me through Thursday, would you, this coming one?",
      onDay('2026-11-26'),
    ],
    [
      "Came off a twelve-hour night and I couldn't tell you what planet this is. How does tomorrow morning look before I crawl under the duvet?",
      either(morning('2026-11-24'), covers('2026-11-24T09:00', '2026-11-24T12:00')),
    ],
    [
      "At what hour do the launch drinks kick off? I'm playing Lady Bracknell at eight that same week and I need to know how quickly I can gulp.",
      sees('Launch drinks'),
    ],
    [
      "My knitting ladies are threatening to come round, all five of them with cake. Tell me what I've got on over the weekend of the 5th and 6th of December and I'll head them off.",
      onDay('2026-12-05', '2026-12-06'),
    ],
    [
      "Who have I actually got in the design sync on Wednesday? I'm printing handouts and our printer charges us emotionally for each page.",
      sees('Design sync', '2026-11-25'),
    ],
    [
      "The bishop wants my leave dates and I've been putting him off since harvest festival. From when until when is my annual leave around Christmas?",
      sees('Annual leave'),
    ],
    [
      "I've three spaniels and a Great Dane to fit around whatever this is. What's going on in the week of the 14th of December, Monday till Friday?",
      onDay('2026-12-14', '2026-12-18'),
    ],
    [
      "A Year 9 boy has asked me where parents' evening is being held because his mum won't believe him. I said I'd check my own, so where's mine?",
      sees('Parents’ evening'),
    ],
    [
      'I signed up for that half marathon after two glasses of prosecco, and now people are sponsoring me. Which date is it again?',
      sees('Half marathon'),
    ],
    [
      "Clay under the nails, peace in the heart, that's what my wife says about me on those nights. When's my next pottery class, though?",
      sees('Pottery class', '2026-11-26'),
    ],
    [
      "My runway's about nine weeks, so I'm counting meetings like pennies. Give me the rest of this week, from tomorrow through to Friday.",
      onDay('2026-11-24', '2026-11-27'),
    ],
    [
      "I told the parking warden I'd only be an hour and he laughed, so now I need facts. How long is the roadmap workshop meant to last?",
      sees('Roadmap workshop'),
    ],
  ]),
  ...phrasings('existence', [
    [
      "My accountant has started signing her emails 'warmly', which can't be good. Did I enter the tax return anywhere in January?",
      sees('Tax return'),
    ],
    [
      "Our neighbours do fireworks and devilled eggs every year and I've run out of excuses. Am I down for anything on New Year's Eve?",
      covers('2026-12-31'),
    ],
    [
      'Have I got a coffee with Sam coming up this week, or was that a dream? I also dreamt he was a heron, hence the doubt.',
      sees('Coffee with Sam'),
    ],
    [
      "The van's making a noise like a goose in a drainpipe. Is there a garage appointment anywhere in my week of the 7th of December?",
      covers('2026-12-07', '2026-12-11'),
    ],
    [
      "Somebody in this family booked a brunch for next March, and it's either me or the ghost. Can you see one on the 28th?",
      sees('Brunch'),
    ],
    [
      "Parkrun this Saturday, is it still in there? I've bought socks that cost more than my first bicycle and they want an outing.",
      sees('Parkrun', '2026-11-28'),
    ],
  ]),
  ...phrasings('free time', [
    free(
      "A man on the internet is selling an accordion and can show it to me on Wednesday between 1 and 2pm, no later, he's got a ferry. Could I do that?",
      '2026-11-25T13:00',
      '2026-11-25T14:00',
    ),
    [
      "Bingo's moved on account of the hall roof, would you credit it. Is my Friday evening empty, this Friday I mean?",
      freeEvening('2026-11-27'),
    ],
    [
      "Tomás and I need to argue about commas properly, with tea. Find us an hour on Wednesday the 9th of December when we're both about.",
      roomOn(60, '2026-12-09', ['tomas']),
    ],
    [
      "I've a sermon on patience to write and I've left it until the last minute, yes, I see the irony. Where could I get two hours for myself on Thursday the 10th of December?",
      roomOn(120, '2026-12-10'),
    ],
    [
      "Look for half an hour that suits Lena and me in the afternoon on Tuesday 1 December. She's got the good biscuits in her drawer, and after lunch she shares.",
      roomAfternoon(30, '2026-12-01', ['lena']),
    ],
    [
      'The lads from accounts say I never make time for them, which is true but hurtful. When would Sam, Jonas and I all have 45 minutes on the morning of Tuesday the 8th of December?',
      roomMorning(45, '2026-12-08', ['sam', 'jonas']),
    ],
    free(
      "They've finally got a cat-sitter interview slot, 5 to 6pm on Monday the 14th of December, and she'll only take clients she's met in person. Would that work with my diary?",
      '2026-12-14T17:00',
      '2026-12-14T18:00',
    ),
    [
      "My uncle's boat wants scraping and he's promised me mackerel for life. Do I have Sunday the 13th of December to myself?",
      either(
        allDay('2026-12-13'),
        onDay('2026-12-13'),
        checks('2026-12-13T00:00'),
        checks('2026-12-13T08:00'),
        checks('2026-12-13T09:00'),
        checks('2026-12-13T10:00'),
      ),
    ],
    [
      "We're three weeks from launch and I've not spoken to Priya without somebody crying. Between Monday 7 and Wednesday 9 December, when do we both have a clear half hour?",
      slotsOn(30, '2026-12-07', '2026-12-09', ['priya']),
    ],
    [
      'The school wants a volunteer to be a wise man, frankincense provided, Thursday 17 December from ten until half eleven in the morning. Am I available, or can I hide behind a meeting?',
      open('2026-12-17T10:00', '2026-12-17T11:30'),
    ],
  ]),
  ...phrasings('mail', [
    [
      "My manager's stapling things rather loudly, so I'd better ask: what was it Priya wanted from me for her roadmap deck? She emailed on Sunday, bless her, instead of resting.",
      mailOf('priya', 'roadmap', 'numbers', 'adoption', 'deck'),
    ],
    [
      'Petty cash is forty pounds short and I suspect the seaside. How much did we pay for those train tickets to Margate, according to the confirmation they mailed?',
      mailOf('southdown', 'train', 'trains', 'margate', 'ticket', 'tickets', 'booking', 'sdt'),
    ],
    [
      "I've been locked out of three things today already and it isn't even lunch. IT sent something about my password, could you look up when it runs out?",
      mailOf('password', 'expire', 'expires', 'fernhill it'),
    ],
    [
      "Mum wrote to me in Swedish about Sunday and all I took in was the elk. Check her mail for what I'm supposed to bring back, would you?",
      mailOf(
        'mum',
        'mamma',
        'åsa',
        'asa',
        'söndagslunch',
        'lunch',
        'älggryta',
        'bring',
        'pot',
        'sunday',
        'lindqvist',
      ),
    ],
    [
      "I had forty-one things unread when I last dared peep, and I'm only one woman with one kettle. What's new in my inbox that I haven't opened yet?",
      anyMail,
    ],
  ]),
  ...phrasings('issues', [
    [
      "An American wrote us a page and a half about the date picker, with diagrams. Who's assigned to the issue about month first confusing people?",
      issue(389, 'date picker', 'month', 'picker'),
    ],
    [
      "What's the status of 421, the import one? I promised a church organist I'd find out and she rings at the crack of dawn.",
      issue(421, 'import', 'uid'),
    ],
    [
      "I've volunteered to bring the waffle iron to Margate, but maybe somebody else has too. Could you open the GitHub issue on who brings what for the offsite?",
      issue(31, 'offsite', 'brings'),
    ],
    [
      "My laptop fan sounds like a hovercraft every time I log in, and I'm told a font is to blame. Is that issue about the font file loading twice closed yet?",
      issue(96, 'font'),
    ],
  ]),
];
