import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const changing = phrasings('changing', [
  [
    'Toni just texted, his van broke down and he’s in a right state. Can we make the haircut on Saturday two in the afternoon instead?',
    updates('Haircut', { start: '2026-11-28T14:00' }),
  ],
  [
    'Shift the vendor demo to Thursday at four, please. I told them Wednesday off the top of my head and then remembered I’m useless on Wednesdays.',
    updates('Vendor demo', { start: '2026-11-26T16:00' }),
  ],
  [
    'Every year we think we’ll be done with the budget in an hour and every year we’re not. Let Thursday’s review go on until half past four, same start. I’ll bring chocolate.',
    updates('Budget review', { end: '2026-11-26T16:30' }),
  ],
  [
    'I’ve had a word with the others and nobody wants to hear the M-word over food. Could you rename the marketing lunch on Friday to Team treat? Much friendlier, I think!',
    updates('Marketing lunch', { title: 'Team treat' }),
  ],
  [
    'Apparently my dentist has moved house, and I only know because my neighbour told me. Please change the address of that appointment to 14 Bridge Street, otherwise I’ll stand in front of a closed door.',
    updates('Dentist', { place: '14 Bridge Street' }),
  ],
  [
    'The kiln needs to be loaded early this time, says our teacher, she’s quite strict about it. So pottery this Thursday starts at six, just this once, can you move it?',
    updates('Pottery class', { start: '2026-11-26T18:00' }, { scope: 'this', on: '2026-11-26' }),
  ],
  [
    'I’m sharper before lunch than after, everyone says so. Bring tomorrow’s focus block forward by an hour, will you?',
    updates('Focus block', { start: '2026-11-24T12:00' }, { on: '2026-11-24' }),
  ],
  [
    'I keep waking up at five to nine on a Saturday and sprinting to the park in odd socks. Would you set a reminder an hour ahead on the parkrun, for all of them please?',
    updates('Parkrun', { reminders: [60] }, { scope: 'all' }),
  ],
  [
    'I’d love a second pair of eyes when I show my work, I get so nervous on my own. Add Aiko to the portfolio review on the 8th of December, please!',
    updates('Portfolio review', { guests: ['aiko'] }),
  ],
  [
    'The heating in our usual room sounds like a dying whale, no one can think. Can the critique this Friday be in Studio room 1, only this week’s?',
    updates('Design critique', { place: 'Studio room 1' }, { scope: 'this', on: '2026-11-27' }),
  ],
  [
    'People keep wandering round the building looking for us, it’s becoming a running joke. Would you put Kitchen corner as the place of the stand-up, for the whole series?',
    updates('Stand-up', { place: 'Kitchen corner' }, { scope: 'all' }),
  ],
  [
    'British Gas are at it again, the engineer has lumbago or so they say. The boiler service has to go to Tuesday the 15th of December, still eight in the morning. I’ll be wearing two jumpers till then.',
    updates('Boiler service', { start: '2026-12-15T08:00' }),
  ],
  [
    'Mum wants us half an hour earlier on Sunday because the roast won’t wait, she says. So lunch is from half past twelve now but I still leave at half three, could you fix that?',
    updates('Lunch at Mum’s', { start: '2026-11-29T12:30', end: '2026-11-29T15:30' }),
  ],
  [
    'They’ve cut down the slots for parents’ evening, five minutes a teacher, what can you say in five minutes. It now finishes at half six, so please shorten it in my calendar.',
    updates('Parents’ evening', { end: '2026-12-09T18:30' }),
  ],
  [
    'My physio is off to a wedding and can’t start on time, bless her. On Monday 7 December we begin at quarter past six, the other Mondays stay as they are. Can you adjust it?',
    updates('Physio', { start: '2026-12-07T18:15' }, { scope: 'this', on: '2026-12-07' }),
  ],
  [
    'I’d completely forgotten that the window cleaner comes on Wednesday morning. Could my coffee with Sam be on Thursday instead, same time? He’s easy, he won’t mind.',
    updates('Coffee with Sam', { start: '2026-11-26T09:00' }),
  ],
  [
    'There’s a lot going on with the roadmap at the moment, as you’ll have noticed, I dream about it. Would you move the roadmap review a bit? Monday just doesn’t feel right any more.',
    nothing,
  ],
  [
    'I always leave it to the last minute and then spend the night with shoeboxes full of receipts. Not this time! Put the tax return a week earlier, on Friday 22 January.',
    updates('Tax return', { start: '2027-01-22' }),
  ],
]);

const deleting = phrasings('deleting', [
  [
    'I’ve decided to let my hair grow, my daughter says it suits me. So you can take Saturday’s haircut out, thanks!',
    deletes('Haircut'),
  ],
  [
    'It’s my sister’s birthday on the 1st of December and I won’t get a thing done anyway, who am I kidding. Please get rid of the focus block that day.',
    deletes(['Focus block', '2026-12-01']),
  ],
  [
    'The knee is so much better, I even took the stairs this morning! I’ll skip physio on Monday the 30th, so cancel only that one please.',
    changes(remove('Physio', '2026-11-30', 'this')),
  ],
  [
    'I’m coming down with something, I can feel it in my throat. Clear my Saturday, will you, both the run in the park and the haircut. I’m going to stay in bed with a hot water bottle.',
    changes(remove('Parkrun', '2026-11-28', 'this'), remove('Haircut')),
  ],
  [
    'My doctor had a stern word with me about my hips, and that’s the end of my running days. Remove parkrun from the calendar altogether, every Saturday. I’ll take up jigsaws.',
    changes(remove('Parkrun', undefined, 'all')),
  ],
  [
    'Would you believe it, my landlord had the boiler man round while I was out. So the boiler service in December isn’t needed any more, do delete it.',
    deletes('Boiler service'),
  ],
  [
    'I’ve just been told that I have to be in Leeds on Tuesday 8 December, of all places. Scrap the portfolio review and the partner update that afternoon please, both of them.',
    deletes('Portfolio review', 'Partner update'),
  ],
  [
    'Between you and me, I never wanted their add-on in the first place. Call off that Brightdesk demo on Wendesday, I can’t face another slideshow.',
    deletes('Vendor demo'),
  ],
  [
    'We’ve found a cheap flight after all, and I never sleep a wink on those bunks. Drop the night train in March please, just that, the brunch on the next day stays!',
    deletes('Night train'),
  ],
  [
    'I’ve pulled a muscle doing the hoovering, very glamourous I know. Could you cancel my yoga class tomorrow?',
    nothing,
  ],
  [
    'With the first frost I’d rather not cycle home in the dark, and the offsite’s that day anyhow. Take pottery on Thursday 3 December off my calendar, but only that evening, I do love my pots.',
    changes(remove('Pottery class', '2026-12-03', 'this')),
  ],
  [
    'Half of them are away on Friday and I refuse to be criticised by an empty room. Let’s drop this week’s design critique, next week’s can go ahead as normal.',
    changes(remove('Design critique', '2026-11-27', 'this')),
  ],
]);

const undo = phrasings('undo', [
  [
    [
      'I’m having a grand clear-out today and it feels marvellous. Please delete the brunch at the end of March, I can’t think who it was with.',
      'Oh no, it’s my best friend’s engagement do, how could I! Undo that at once please.',
    ],
    asBefore,
  ],
  [
    [
      'I fancy a lie-in before the dentist if I’m honest. Can you move it to ten past eleven that same day?',
      'Hmm, I’ve just rung them and the lady wasn’t having it at all. Put it back to how it was, sorry for the to and fro.',
    ],
    asBefore,
  ],
]);

const invitations = phrasings('invitations', [
  [
    'I do enjoy meeting the candidates, they’re always so much cleverer than I was. Tell Jonas yes to the hiring panel on the 2nd, I’ll be there.',
    answers('Hiring panel', 'accepted'),
  ],
  [
    'I’d like to come to the offsite call on Monday but my mother might need a lift to the hospital, we don’t know yet. Could you answer the invitation with a maybe for now?',
    answers('Offsite call', 'tentative'),
  ],
  [
    'You know what, life is short and I’ve bought a new dress! I was only a maybe for the launch drinks, change that to a definate yes.',
    answers('Launch drinks', 'accepted'),
  ],
  [
    'I feel a bit guilty about saying no to Sam’s sales all-hands, he’s put such a lot of work into it. Accept it after all, would you? I’ll knit under the table.',
    answers('Sales all-hands', 'accepted'),
  ],
  [
    'I can’t do the offsite call next Monday after all, it’s the funeral of a dear neighbour. Please decline and leave a note that I’m fine with whatever house they pick.',
    answers('Offsite call', 'declined', true),
  ],
]);

const beyond = phrasings('beyond', [
  [
    'It’s been such a morning, the bus was late and then it rained sideways. Could you order me a large chai from the place on the corner? With oat milk, if they’ve got any.',
    nothing,
  ],
  [
    'My aunt Hilda is in hospital with her hip and I’d like to cheer her up. Please have a bunch of freesias sent to her ward, about thirty pounds.',
    nothing,
  ],
]);

export const oFourChanging = [...changing, ...deleting, ...undo, ...invitations, ...beyond];
