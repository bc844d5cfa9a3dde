import { answers, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      "Toni's had a cancellation and I've had a fringe emergency. Shift Saturday's haircut to 12 noon, please!",
      updates('Haircut', { start: '2026-11-28T12:00' }),
    ],
    [
      "The dentist's receptionist has the voice of an angel and the diary of a demon. My appointment there moves to Thursday, 10 December, same time.",
      updates('Dentist', { start: '2026-12-10T08:30' }),
    ],
    [
      "Brightdesk people can talk the hind legs off a donkey, so let's be realistic. Make the vendor demo half an hour longer, would you?",
      updates('Vendor demo', { end: '2026-11-25T16:30' }),
    ],
    [
      "“Portfolio review” sounds like I'm being sued. Let's rename it “Show and tell”, it's friendlier!",
      updates('Portfolio review', { title: 'Show and tell' }),
    ],
    [
      "They've double-booked the studio, quelle surprise. The portfolio review will be in the Glasshouse instead; do change the place.",
      updates('Portfolio review', { place: 'Glasshouse' }),
    ],
    [
      'Lena would have a field day with these sales folk. Please invite her to the vendor demo!',
      updates('Vendor demo', { guests: ['lena'] }),
    ],
    [
      'I forget parties the way others forget umbrellas. Give me a reminder 2 hours before the Christmas party, pretty please.',
      updates('Christmas party', { reminders: [120] }),
    ],
    [
      "My calendar's a sea of beige, and I'm a colourful woman! Paint the flight to Oslo in Tomato.",
      updates('Flight to Oslo', { color: ['11'] }),
    ],
    [
      "The boiler chap's van won't start, oh the irony. He'll come at noon that same day instead, so could you move the boiler service?",
      updates('Boiler service', { start: '2026-12-07T12:00' }),
    ],
    [
      "My shoulder's clicking like castanets tonight, olé! Today's physio is at 6 instead of half five, just this once.",
      updates('Physio', { start: '2026-11-23T18:00' }, { on: '2026-11-23', scope: 'this' }),
    ],
    [
      "The kiln's exploded (nobody hurt, one ugly vase lost). This Thursday's pottery class only is at Mill Barn, so change where it is.",
      updates('Pottery class', { place: 'Mill Barn' }, { on: '2026-11-26', scope: 'this' }),
    ],
    [
      "I do my best thinking after elevenses, it's science. Can tomorrow's focus block start at 3 in the afternoon rather than 1?",
      updates('Focus block', { start: '2026-11-24T15:00' }, { on: '2026-11-24' }),
    ],
    [
      'Partner update? More like partner ramble! Cut it down to 15 minutes, starting when it does now.',
      updates('Partner update', { end: '2026-12-08T16:15' }),
    ],
    [
      "Teachers run late, it's the law of the land. Push parents' evening back by 30 minutes, please, all of it.",
      updates('Parents’ evening', { start: '2026-12-09T18:00' }),
    ],
    [
      "I've found a babysitter, hallelujah, but she's a night owl. Let the Christmas party go on till 11 pm instead of 10!",
      updates('Christmas party', { end: '2026-12-18T23:00' }),
    ],
    [
      'My accountant cackled when I said January 29th. Move the tax return to the 22nd of January, before she cackles again.',
      updates('Tax return', { start: '2027-01-22' }),
    ],
    [
      "I'm in a dreadful muddle, there's flour on the keyboard. Move the focus block to four o'clock, please, I forget which one!",
      nothing,
    ],
    [
      "Brunch, my favourite word in any language. After that train I'll be a zombie, so make it noon on the same Sunday, won't you?",
      updates('Brunch', { start: '2027-03-28T12:00' }),
    ],
  ]),
  ...phrasings('deleting', [
    ["I've decided to grow it out like a wizard. Cancel the haircut, thanks!", deletes('Haircut')],
    [
      "The landlord's sorting the heating himself, wonders never cease. You can scrap the boiler service.",
      deletes('Boiler service'),
    ],
    [
      'Brightdesk got cold feet, and frankly so did I. Bin the vendor demo on Wednesday, please.',
      deletes('Vendor demo'),
    ],
    [
      "My ankle's the size of a melon, a glorious purple melon. Take this Saturday's parkrun out, but only that one!",
      changes(remove('Parkrun', '2026-11-28', 'this')),
    ],
    [
      "I'm hopeless at clay; my bowls look like hats. Get rid of pottery class for good, every single one of them.",
      changes(remove('Pottery class', undefined, 'all')),
    ],
    [
      "Sam's got the lurgy and sounds like a walrus, poor thing. Our coffee's off, so delete it.",
      deletes('Coffee with Sam'),
    ],
    [
      "I'm taking next Tuesday back for myself, imagine the luxury! Remove the focus block and the dentist on the 1st of December.",
      deletes(['Focus block', '2026-12-01'], 'Dentist'),
    ],
    [
      "Oslo's snowed under, and I've got no proper boots. So no flight, I'm afraid: drop it from the calendar.",
      deletes('Flight to Oslo'),
    ],
    [
      "I'm clearing the decks, sleeves rolled up and everything! On the 8th of December, lose both the portfolio review and the partner update.",
      deletes('Portfolio review', 'Partner update'),
    ],
    [
      "Priya's at a wedding, the third this month, she must own shares in confetti. No 1:1 with her tomorrow, so delete just that one.",
      changes(remove('1:1 with Priya', '2026-11-24', 'this')),
    ],
    [
      'My running days are done, said my knees, in unison. Strike the half marathon from the diary, would you?',
      deletes('Half marathon'),
    ],
    [
      "Mum's got a bug and is living on toast, bless her. Sunday's lunch at hers is cancelled, so please take it out.",
      deletes('Lunch at Mum’s'),
    ],
  ]),
  ...phrasings('invitations', [
    [
      "Tomás promised there'd be a rota for the washing-up, so how could I refuse? Say yes to the offsite call!",
      answers('Offsite call', 'accepted'),
    ],
    [
      "I'd rather eat my own scarf than interview anyone that week. Decline the hiring panel for me, please.",
      answers('Hiring panel', 'declined'),
    ],
    [
      "All right, all right, I've had a word with myself and I'm feeling sociable. Accept the launch drinks after all!",
      answers('Launch drinks', 'accepted'),
    ],
    [
      "I said no to Sam's all-hands, but now he's bringing doughnuts. Put me down as a maybe for the sales all-hands, will you?",
      answers('Sales all-hands', 'tentative'),
    ],
  ]),
];
