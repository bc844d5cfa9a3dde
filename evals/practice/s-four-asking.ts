import { lists, covers, sees, either } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  mailOf,
  anyMail,
  tasks,
  issue,
  mine,
  onDay,
  open,
  morning,
  evening,
  freeEvening,
  room,
  roomAfternoon,
  roomOn,
  roomIn,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    [
      'Puppy had me up at four, so my brain is still under the duvet. What have I actually got on tomorrow?',
      onDay('2026-11-24'),
    ],
    [
      'Next door wants me to feed her rabbits on Saturday and I said I’d look before promising anything. So what does the day hold, all in all? She does make a good sponge, mind.',
      onDay('2026-11-28'),
    ],
    [
      'Mum’s ringing tonight and she’ll want chapter and verse, she always does. Read me my whole week so I’ve got something to tell her, would you?',
      either(
        onDay('2026-11-23', '2026-11-29'),
        lists('2026-11-23', ['2026-11-27', '2026-11-28', '2026-11-29']),
        covers('2026-11-23T09:30', '2026-11-29T17:00'),
      ),
    ],
    [
      'I haven’t even thought about packing for the team offsite, hopeless as ever. Which days is it, and where are they putting us up?',
      either(sees('Team offsite'), onDay('2026-12-03', '2026-12-04')),
    ],
    [
      'My wife and I have a fiver riding on this: I say the dentist is this week, she says it’s not. Settle it for us, when is it really?',
      either(sees('Dentist')),
    ],
    [
      'The printer’s making that noise again and I’m not touching it, last time I got ink on the ceiling. Who’s got the on-call phone this week?',
      either(sees('On call: Jonas'), onDay('2026-11-23')),
    ],
    [
      'The lads are after me for darts on Thursday evening, and something tells me I’ve already said yes to somebody else. I’m getting old, I forget who. What’s in there?',
      either(
        evening('2026-11-26'),
        covers('2026-11-26T18:00', '2026-11-26T21:00'),
        sees('Pottery class', '2026-11-26'),
      ),
    ],
    [
      'Yes, I’m planning the Christmas baking already, don’t you dare laugh. I’d do the puddings on the weekend of the 12th and 13th of December, only I can’t remember if we’re doing anything then.',
      onDay('2026-12-12', '2026-12-13'),
    ],
    [
      'I get so muddled on Wednesdays, it’s the day the grandchildren come for their breakfast. Run me through this Wednesday morning, love?',
      either(morning('2026-11-25'), covers('2026-11-25T09:00', '2026-11-25T12:00')),
    ],
    [
      'The school sent a slip home and I’d bet money that it’s under the dog by now. What day was parents’ evening, and what time do we have to be there?',
      sees('Parents’ evening'),
    ],
    [
      'Burnt the porridge, missed the bus, and it’s not even ten. What else is today going to throw at me?',
      either(onDay('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:30')),
    ],
    [
      'My manager’s doing the rota and keeps poking her head round the door at me. I’d like to tell her how my next week looks, Monday to Friday, before she guesses it herself.',
      either(onDay('2026-11-30', '2026-12-04'), covers('2026-11-30T09:00', '2026-12-04T17:00')),
    ],
  ]),
  ...phrasings('existence', [
    [
      'I woke up in a sweat thinking I’d missed my back exercises with the nice lady. Have I got physio on Monday the 7th of December, or is that week off?',
      either(sees('Physio', '2026-12-07'), covers('2026-12-07')),
    ],
    [
      'I’ve gone and bought a jumper with a light-up reindeer on it, twenty quid. Please tell me there IS a Christmas party in my diary and I didn’t dream it?',
      sees('Christmas party'),
    ],
    [
      'It’s like a fridge in here, I’m typing in gloves. Did I ever put the boiler service in, or did I only think about it?',
      sees('Boiler service'),
    ],
    [
      'Hubby swears blind that he told me about the MOT for the van this Friday. I’ve no memory of it, but then I was watching the skating. Is it in there?',
      covers('2026-11-27'),
    ],
    [
      'My sister would never let me live it down if I forgot again, you should’ve heard her last year. Is Ingrid’s birthday in my calendar?',
      sees('Ingrid’s birthday'),
    ],
    [
      'There’s a fella at the club who says I signed up for the half marathon next autumn, which sounds like something I’d do after three pints. Did I really write one down, in October 2027?',
      sees('Half marathon'),
    ],
  ]),
  ...phrasings('free time', [
    [
      'A friend from choir has a spare ticket for the ballet, proper seats and all, I could cry. It’s this Wednesday evening, could I go?',
      freeEvening('2026-11-25'),
    ],
    [
      'Nan’s cataract thing has come through and she won’t go in a taxi on her own, bless her. I’d have to be with her on Thursday from noon till two, so am I free then?',
      open('2026-11-26T12:00', '2026-11-26T14:00'),
    ],
    [
      'Priya’s been so patient with me about the budget for the costumes, I owe her a proper sit-down. When could she and I both do an hour tomorrow afternoon?',
      roomAfternoon(60, '2026-11-24', ['priya']),
    ],
    [
      'The plumber rang, finally, after three weeks of us washing up in the bath! He can only do Friday between ten and twelve. Does anything of mine get in the way?',
      open('2026-11-27T10:00', '2026-11-27T12:00'),
    ],
    [
      'I’ve not been for a swim in weeks and my shoulders are up round my ears. Where on Wednesday could I squeeze in an hour and a half?',
      roomOn(90, '2026-11-25'),
    ],
    [
      'Jonas and Aiko both want to look at my banner for the parade, they’re sweethearts really. Find us half an hour that suits all three on Tuesday the 1st of December?',
      roomOn(30, '2026-12-01', ['jonas', 'aiko']),
    ],
    [
      'I’ve promised myself I’d sit down with the novel again, chapter nine has been staring at me since Easter. Where’s there a two-hour gap for it next week, Monday to Friday?',
      either(
        room(120, '2026-11-30', ['2026-12-04']),
        roomIn(120, '2026-11-30', ['2026-12-04']),
        covers('2026-11-30T09:30', '2026-12-04T17:00'),
      ),
    ],
    [
      'They’re one short for the bells on Sunday and old Geoffrey asked me so nicely. It’d be half ten till noon, have I got anything then?',
      open('2026-11-29T10:30', '2026-11-29T12:00'),
    ],
    [
      'The leeks won’t dig themselves out and the frost’s coming, they said so on the radio. Is my Saturday afternoon clear, say one till four?',
      open('2026-11-28T13:00', '2026-11-28T16:00'),
    ],
    [
      'My ex is being difficult about the handover of the kids, what’s new. Now he wants Tuesday the 8th of December at three, and it’d take an hour. Can I even do that?',
      open('2026-12-08T15:00', '2026-12-08T16:00'),
    ],
  ]),
  ...phrasings('mail', [
    [
      'I’ve been lying awake over the flat, honestly, with rents what they are. What did Ruth Calloway say in her last mail about the renewal?',
      mailOf('Ruth', 'Calloway', 'tenancy', 'renewal', 'Harbour'),
    ],
    [
      'Ingrid only ever writes to me in the middle of the night, I think it’s the baby. She sent something about her birthday dinner, what does she want?',
      mailOf('Ingrid', 'birthday', 'dinner'),
    ],
    [
      'I should know this, but I’m useless with train things and panic at the barrier every time. There’s a booking from Southdown Trains in my inbox, could you dig out what it says?',
      mailOf('Southdown', 'SDT', 'train'),
    ],
    [
      'I had a lovely weekend off and now I’m scared to open the thing. Could you go through my mails and tell me what people want me to do?',
      either(tasks, anyMail),
    ],
    [
      'Tomás did all that testing with those poor pensioners and I never even answered him, I feel awful. How did the usability test turn out, going by his email?',
      mailOf('usability', 'Tomás', 'Tomas', 'test'),
    ],
  ]),
  ...phrasings('issues', [
    [
      'I’ve got my tea and a biscuit, so let’s face the music. What have I got to do on GitHub, which issues have my name on them?',
      mine,
    ],
    [
      'My dad’s colour blind, so this one is close to my heart. What does that issue say about declined events and contrast in dark mode?',
      issue(412, 'contrast', 'declined', 'dark'),
    ],
    [
      'Jonas had such a face on him on Friday that I didn’t dare ask. Can you see what’s still on the checklist for release 4.2, the GitHub one?',
      issue(408, 'checklist', '4.2', 'release'),
    ],
    [
      'I told a nice woman with a screen reader that we’d fix the toasts, the ones that it reads out twice. Look up whether that bug is still open, I’d hate to have fibbed.',
      issue(93, 'toast', 'NVDA', 'twice', 'screen reader'),
    ],
  ]),
];
