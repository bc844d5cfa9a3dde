import { answers, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      "Toni's rung, she's got a bride in at eleven with a head like a haystack. Move my haircut to half past one on the same day, there's a dear.",
      updates('Haircut', { start: '2026-11-28T13:30' }),
    ],
    [
      "The heating engineer's van has packed in, you've got to laugh. He can do the Tuesday instead. Shift the boiler service to 8 December, same hour.",
      updates('Boiler service', { start: '2026-12-08T08:00' }),
    ],
    [
      "Mum's bought a whole elk by the sound of it. We'll never be through by half three! Let the lunch at hers run until 5pm.",
      updates('Lunch at Mum’s', { end: '2026-11-29T17:00' }),
    ],
    [
      "I can never sit still through a demo, it's my one flaw. Well, one of them. Cut Wednesday's vendor demo down to half an hour, keeping the start.",
      updates('Vendor demo', { end: '2026-11-25T15:30' }),
    ],
    [
      'It\'s not very jolly, is it, "Christmas party"? My team are a daft lot and deserve better. Rename it to "Tinsel Ball".',
      updates('Christmas party', { title: 'Tinsel Ball' }),
    ],
    [
      "They've double-booked us yet again, I blame the new receptionist. The portfolio review now takes place in Studio room 2, please alter it.",
      updates('Portfolio review', { place: 'Studio room 2' }),
    ],
    [
      "Aiko has such a good eye, I'd be lost without her. Would you add her as a guest to the portfolio review?",
      updates('Portfolio review', { guests: ['aiko'] }),
    ],
    [
      'I like my calendar like a sweet shop, all colours. Paint the flight to Oslo tomato red for me.',
      updates('Flight to Oslo', { color: ['11'] }),
    ],
    [
      "Last time I strolled into the dentist's with my coat still wet, five minutes late, mortifying. Set a reminder 90 minutes ahead of it this time.",
      updates('Dentist', { reminders: [90] }),
    ],
    [
      "My shoulder's clicking like a castanet. The physio can only see me at six next Monday, so move just that session to 18:00.",
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
    ],
    [
      "The kiln's on the blink and our tutor is in tears, poor thing. This week's pottery class starts at eight instead of seven. Only this one!",
      updates('Pottery class', { start: '2026-11-26T20:00' }, { on: '2026-11-26', scope: 'this' }),
    ],
    [
      "I've had my hand slapped for hogging the partner update slot. Nobody minds, they say, which means they do. Push it back by half an hour.",
      updates('Partner update', { start: '2026-12-08T16:30' }),
    ],
    [
      "My accountant wears a different bow tie every day, and she's fierce with it. She wants the tax return a week earlier, so put it on 22 January.",
      updates('Tax return', { start: '2027-01-22' }),
    ],
    [
      "We've squeezed so many teachers onto the list, my head's spinning. Start the parents' evening at 5pm rather than half past, but it still ends at seven.",
      updates('Parents’ evening', { start: '2026-12-09T17:00', end: '2026-12-09T19:00' }),
    ],
    [
      "I do my best thinking with a full stomach, I've always said so. So tomorrow's focus block would be better at three in the afternoon. Could you move it?",
      updates('Focus block', { start: '2026-11-24T15:00' }, { on: '2026-11-24' }),
    ],
    [
      "My running pal has twisted her ankle and still insists on coming, she's a marvel. Parkrun this Saturday is in Dulwich Park for once, so change the place for that day only.",
      updates('Parkrun', { place: 'Dulwich Park' }, { on: '2026-11-28', scope: 'this' }),
    ],
    [
      "The half marathon's miles off, but my knees are already complaining. Let me have it in green, the basil one. It's the colour of hope, isn't it?",
      updates('Half marathon', { color: ['10'] }),
    ],
    [
      "I adore brunch, I'd have it for supper if they let me. The one on 28 March is going to be at Hattie's Kitchen, would you note that as the location?",
      updates('Brunch', { place: 'Kitchen' }),
    ],
  ]),
  ...phrasings('deleting', [
    [
      'I took the kitchen scissors to it last night, and do you know, it looks all right! So scrap the haircut.',
      deletes('Haircut'),
    ],
    [
      "Brightdesk's rep has come down with shingles, the poor soul. The vendor demo is off, please take it out.",
      deletes('Vendor demo'),
    ],
    [
      "Sam's sworn off caffeine, it's a wonder he's still upright. You can delete my coffee with him.",
      deletes('Coffee with Sam'),
    ],
    [
      "I've come down with a stinking cold and I'm not giving it to my mother. Clear everything off this Sunday, will you?",
      deletes('Lunch at Mum’s'),
    ],
    [
      'Our office cat has chewed through the projector lead, I kid you not. Get rid of the portfolio review and the partner update, both of them.',
      deletes('Portfolio review', 'Partner update'),
    ],
    [
      "It's the school play that afternoon and my boy is third sheep. I wouldn't miss it for the world! Wipe everything from noon onwards on Tuesday 8 December.",
      deletes('Portfolio review', 'Partner update'),
    ],
    [
      'My trainers have a hole you could post a letter through. No parkrun for me this Saturday, delete that one only.',
      changes(remove('Parkrun', '2026-11-28', 'this')),
    ],
    [
      "Four wonky mugs and a bowl like a hubcap, that's my legacy. I'm giving up pottery for good. Remove the whole series, please.",
      changes(remove('Pottery class', undefined, 'all')),
    ],
    [
      "The gas board says it's not needed until spring, which suits my purse. Drop the boiler service, and while you're at it the half marathon too, I was fooling no one.",
      deletes('Boiler service', 'Half marathon'),
    ],
    [
      "I've promised to help my sister shift a wardrobe, it's the size of Wales. Take out the focus block on 1 December.",
      deletes(['Focus block', '2026-12-01']),
    ],
    [
      "Niamh's hands are magic, but even magic needs a holiday. Cancel next Monday's physio for me, just that week.",
      changes(remove('Physio', '2026-11-30', 'this')),
    ],
    [
      "I've gone right off trains since that business at Crewe, the heating stuck on and a stag do singing. Bin the night train in March.",
      deletes('Night train'),
    ],
  ]),
  ...phrasings('invitations', [
    [
      "Tomás does love a good shopping list, it's quite endearing. Say yes to his Offsite call, would you?",
      answers('Offsite call', 'accepted'),
    ],
    [
      "I've sat on so many panels I ought to be upholstered. Decline the one for hiring on the second of December, please.",
      answers('Hiring panel', 'declined'),
    ],
    [
      "Well, I've found someone to fetch the twins, so my evening's saved! Accept the invitation to Lena's launch drinks.",
      answers('Launch drinks', 'accepted'),
    ],
    [
      "I know I turned Sam's all-hands down, but now I'm feeling guilty about it. He did bring doughnuts. Change my answer for next Monday to maybe.",
      answers('Sales all-hands', 'tentative'),
    ],
  ]),
];
