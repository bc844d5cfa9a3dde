import { changes, remove, updates, deletes, answers, asBefore } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      'Toni’s girl rang, she’s got a christening to go to, so she can’t cut my hair at eleven. It’s half past twelve on Saturday now, which suits me, I’ll get a lie-in.',
      updates('Haircut', { start: '2026-11-28T12:30' }),
    ],
    [
      'I’m a coward about teeth, and first thing in the morning is more than I can take. The dentist lady was ever so kind and gave me 3.30 in the afternoon instead, same day.',
      updates('Dentist', { start: '2026-12-01T15:30' }),
    ],
    [
      'My physio’s daughter is a shepherd in the nativity and she can’t miss that, can she. So on Monday the 7th of December, just that once, we’re starting at half past six, in the evening of course.',
      updates('Physio', { start: '2026-12-07T18:30' }, { on: '2026-12-07', scope: 'this' }),
    ],
    [
      'Kiln Lane’s roof has come in, would you believe, clay soup everywhere. From now on every pottery class is in the Old Chapel; could you change that for all of them?',
      updates('Pottery class', { place: 'Old Chapel' }, { scope: 'all' }),
    ],
    [
      'I was late to Mum’s last time and she’d put my plate in the oven with a look. Have it remind me two hours before the lunch on Sunday, I need that long to find my shoes.',
      updates('Lunch at Mum’s', { reminders: [120] }),
    ],
    [
      'That vendor chap can talk the hind legs off a donkey, we’ll never be through by four. Make Wednesday’s demo go on till half past, and I’ll bring cake.',
      updates('Vendor demo', { end: '2026-11-25T16:30' }),
    ],
    [
      'Café Ondine’s got mice, my cousin works there, I’m not supposed to say. We’d better have the marketing lunch at Bellini’s instead, can you change the place?',
      updates('Marketing lunch', { place: 'Bellini’s' }),
    ],
    [
      'Lena found out that she wasn’t asked to the board meeting, and there’s been an atmosphere ever since. Could you add her to it, before she stops talking to me altogether?',
      updates('Board meeting', { guests: ['priya', 'jonas', 'lena'] }),
    ],
    [
      'Sam’s little one has chickenpox, spots between the toes and everything. We’ll have our coffee on Friday instead, same time, if he’s still standing.',
      updates('Coffee with Sam', { start: '2026-11-27T09:00' }),
    ],
    [
      'The boiler man’s hurt his back, so there goes my warm Monday. He’s coming on the Tuesday instead, that’s the 8th, at the same hour; would you shift him?',
      updates('Boiler service', { start: '2026-12-08T08:00' }),
    ],
    [
      '“Portfolio review” sounds like somebody’s going to get the sack, I felt quite sick when I saw it. Let’s call that one Show and tell, it’s only us with slides.',
      updates('Portfolio review', { title: 'Show and tell' }),
    ],
    [
      'I’ve had a text from the airline, fog or a strike or whatever it is this time. Oslo’s put back by an hour and a half, so can you move the flight by that much? At least I can have breakfast.',
      updates('Flight to Oslo', { start: '2026-12-11T08:45' }),
    ],
    [
      'I do love a bit of Christmas, me, I’ve had the tree up since Bonfire Night. Could you turn the Christmas party red? Proper tomato red, so it shouts at me.',
      updates('Christmas party', { color: ['11'] }),
    ],
    [
      'The window cleaners are here tomorrow at one, waving at me through the glass, I’ll get nothing done. My focus block can start at half past three instead, two hours like always.',
      updates('Focus block', { start: '2026-11-24T15:30' }, { on: '2026-11-24' }),
    ],
    [
      'Half the team’s at the cinema with the charity kids on Friday afternoon, it’s all rather sweet. So this week’s critique is an hour later, only this week’s.',
      updates('Design critique', { start: '2026-11-27T16:00' }, { on: '2026-11-27', scope: 'this' }),
    ],
    [
      'They’ve had a flood in the school hall, the caretaker’s beside himself. Parents’ evening is in the Swan Library now. I’ve no clue where one parks there!',
      updates('Parents’ evening', { place: 'Swan Library' }),
    ],
    [
      'Clocks go forward that night and I’ll be fresh off the train looking like a ghost. So nobody’s getting me to brunch at eleven in March, let’s say one o’clock.',
      updates('Brunch', { start: '2027-03-28T13:00' }),
    ],
    [
      'The partner update’s on my wedding anniversary, and I’ve been told in no uncertain terms. Could we do it on the 9th of December at ten in the morning instead of the 8th? He’ll forgive me then, I hope.',
      updates('Partner update', { start: '2026-12-09T10:00' }),
    ],
  ]),
  ...phrasings('deleting', [
    [
      'I looked in the mirror this morning and thought, you know what, I’ll grow it. So the haircut can go, Toni knows already.',
      deletes('Haircut'),
    ],
    [
      'The vendor people have gone bust, isn’t that sad, and they had such nice pens. We shan’t be needing Wednesday’s demo, take it out for me?',
      deletes('Vendor demo'),
    ],
    [
      'I’m off to see my aunt in Whitby on the 14th of December, sea air and kippers. I won’t make physio that day, so take just that one out, will you?',
      deletes(['Physio', '2026-12-14']),
    ],
    [
      'My knee’s swollen up like a melon after that hill, I can hardly get downstairs. No parkrun for me this Saturday, you’d better cross that one off and leave the others.',
      deletes(['Parkrun', '2026-11-28']),
    ],
    [
      'Who was I kidding, thirteen miles, at my weight and with this hip? Get that half marathon out of my sight, please.',
      deletes('Half marathon'),
    ],
    [
      'We’ve decided to take the car instead, the kids get sick on sleepers. That means the night train in March is off, and the brunch the day after as well, so bin the pair of them.',
      deletes('Night train', 'Brunch'),
    ],
    [
      'Our lodger turns out to be a heating engineer, three years and he never said! He did the boiler last night for a curry, so the service on the 7th isn’t needed any more. Could you delete it?',
      deletes('Boiler service'),
    ],
    [
      'I’ve fallen out with clay, my pots look like something the cat sat on. I’m giving up the pottery class for good, so delete the lot, every Thursday.',
      changes(remove('Pottery class', undefined, 'all')),
    ],
    [
      'Mum’s got the lurgy and she’s told us all to stay away, on pain of soup. Sunday’s lunch at hers is cancelled, poor thing, so clear it away.',
      deletes('Lunch at Mum’s'),
    ],
    [
      'There’s some daft entry on the 14th of December called “delete everything on Friday”, I think my lad did that for a joke. Chuck that entry out, and I’ll have a word with him.',
      deletes('delete everything on Friday'),
    ],
    [
      'I thought I’d want peace and quiet on the 1st of December, but then they’ve gone and invited me to the carol singing. Drop the focus block that day, just the one, I’d only doze off.',
      deletes(['Focus block', '2026-12-01']),
    ],
    [
      'Our accountant is a saint, she’s done the tax return already and found me forty quid. You can take that day out of January, I’ll never need to look at it again.',
      deletes('Tax return'),
    ],
  ]),
  ...phrasings('invitations', [
    [
      'Jonas has been so decent to me since the divorce, I could hardly leave him alone with the candidates. Tell him yes for the hiring panel.',
      answers('Hiring panel', 'accepted'),
    ],
    [
      'I can’t stand about in heels with a warm prosecco, not with my bunions, and not on a Wednesday. Say no to Lena’s launch drinks for me?',
      answers('Launch drinks', 'declined'),
    ],
    [
      'Budgets give me hives, and the baby may or may not go to nursery that day. Put me down as a maybe for Lena’s budget review on Thursday.',
      answers('Budget review', 'tentative'),
    ],
    [
      'Tomás keeps asking if I’m in on the offsite call, he’s like a puppy at the door. Course I am, accept it before he asks a fourth time!',
      answers('Offsite call', 'accepted'),
    ],
  ]),
  ...phrasings('undo', [
    [
      [
        'My feet are killing me, so I’ve finally booked that chiropodist. Friday at 10.30, please put it in.',
        'Oh for heaven’s sake, she’s just rung me and she’s got flu. Undo that, I’ll start again when she’s better.',
      ],
      asBefore,
    ],
    [
      [
        'I fancy a lie-in on Saturday, what with the week I’ve had. Can you move the haircut to two in the afternoon?',
        'No, hang on, that’s when the match is on and our Jamie’s in goal. Put it back like it was, sorry, I’m all over the place.',
      ],
      asBefore,
    ],
  ]),
];
