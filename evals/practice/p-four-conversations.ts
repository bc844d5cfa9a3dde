import {
  answers,
  asBefore,
  changes,
  covers,
  creates,
  deletes,
  either,
  nothing,
  remove,
  sees,
  stands,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { mailOf, freeEvening, roomOn, onDay, open } from './expect.ts';

const context = phrasings('context', [
  [
    [
      "I'm filling in my childcare form, what joy. What's on this Thursday?",
      "Right, that's grim but I'll manage. And what about the day after?",
    ],
    onDay('2026-11-27'),
  ],
  [
    [
      "When is it that I'm due at the dentist? I've a dreadful memory for these things and the card's gone through the wash.",
      'Half past eight is inhuman at my age. They told me on the phone I could come at four in the afternoon the same onDay, so do change it to that please.',
    ],
    updates('Dentist', { start: '2026-12-01T16:00' }),
  ],
  [
    [
      'My landlord is impossible to get hold of, but he might ring tomorrow. Am I free at 4pm for half an hour?',
      'Oh brilliant, thats a relief. Then book it for that half hour and call it Landlord call please!',
    ],
    creates({ title: 'Landlord call', start: '2026-11-24T16:00', end: '2026-11-24T16:30' }),
  ],
  [
    [
      "I think I'm coming down with something, my throat is like sandpaper. Have I got plans on Sunday?",
      "I can't go and breathe on my mother, she's got a bad chest. Please cancel that lunch.",
    ],
    deletes('Lunch at Mum’s'),
  ],
  [
    [
      'The careers office is being really nice to me this term. Could you add Mock interview on Wednesday 2 December at 1pm?',
      "They've just mailed me again, they like to keep us on our toes. Make it half an hour earlier please!",
    ],
    updates('Mock interview', { start: '2026-12-02T12:30' }),
  ],
  [
    [
      "I'm ordering pastries and I don't want to get it wrong again. Who's coming to the roadmap workshop?",
      "Tomás isn't? He'd be so hurt, and he's the one with the best ideas. Invite him as well, quick.",
    ],
    updates('Roadmap workshop', { guests: ['jonas', 'priya', 'tomas'] }),
  ],
  [
    [
      "I can't sleep for thinking about this flat, isn't it silly. What does Ruth's latest mail say about the agreement?",
      "Phew, I'm so glad! Then remind me to sign the agreement on Thursday at 6pm, before I go and do something stupid like lose it.",
    ],
    creates({ title: 'Sign (the) (new) (tenancy) agreement', start: '2026-11-26T18:00', reminders: 'some' }),
  ],
  [
    [
      "I've been up since four with a teething baby and I'm not sure what my name is. Could I sneak in a nap on Friday between 10 and 11.30 in the morning?",
      'Hm, my mother-in-law can only take him on Saturday, it turns out. Would the same hours work then?',
    ],
    open('2026-11-28T10:00', '2026-11-28T11:30'),
  ],
  [
    [
      "The bus drivers are on strike so everyone's juggling. Put this week's pottery class at half past six, would you?",
      "Oh, forget it, now I can't get a lift home at all. Just cancel this week's class, I'll see them all the week after.",
    ],
    changes(remove('Pottery class', '2026-11-26', 'this')),
  ],
]);

const conversations = [
  conversation('p four: ward meeting without a time', [
    [
      "Our ward sister wants us all there on Thursday 10 December, and she's not a woman you say no to. Could you put a Ward meeting in? I'd have to dig out the time, it's on a bit of paper somewhere.",
      nothing,
    ],
    [
      'Found it, it was in my other tunic! It goes from quarter past two to three in the afternoon.',
      creates({ title: 'Ward meeting', start: '2026-12-10T14:15', end: '2026-12-10T15:00' }),
    ],
    ["You're a lifesaver. Whats the rest of that day like, do I get a breather?", onDay('2026-12-10')],
  ]),
  conversation('p four: haircut out, later, and back', [
    [
      "I'm feeling rather poor this month, what with the gas bill. Take Saturday's haircut out of the diary, would you, dear?",
      deletes('Haircut'),
      'no',
    ],
    [
      "No, hold on, I'm being silly, I can't go to a christening looking like a haystack. Leave it in, but move it to two in the afternoon.",
      updates('Haircut', { start: '2026-11-28T14:00' }),
    ],
    ['Splendid. And when would I be out of there, roughly? I have a bus to catch.', nothing],
    [
      "Oh, Toni says two o'clock won't do after all, isn't that always the way. Undo that change then, please.",
      asBefore,
    ],
  ]),
  conversation('p four: fundraising prep with two, then three, then none', [
    [
      "We're six weeks from running out of runway, so no pressure! When can Priya, Jonas and I have 45 minutes together tomorrow?",
      roomOn(45, '2026-11-24', ['priya', 'jonas']),
    ],
    [
      'Half past three in the afternoon suits me best, I think better after cake. Book those 45 minutes as Fundraising prep and invite the two of them.',
      creates({
        title: 'Fundraising prep',
        start: '2026-11-24T15:30',
        end: '2026-11-24T16:15',
        guests: ['priya', 'jonas'],
      }),
    ],
    [
      'I just ran into Lena in the corridor and she has the slides, would you believe it. Get her in on it too.',
      updates('Fundraising prep', { guests: ['priya', 'jonas', 'lena'] }),
    ],
    [
      "Well, stop everything, the lead investor has signed!! We don't need the prep any more, so throw it out completely. Drinks are on me.",
      asBefore,
    ],
  ]),
  conversation('p four: group presentation', [
    [
      "Group work is the worst, there's always one who does nothing and this time it might be me. Am I free on Thursday the 10th of December from 2 to 4 in the afternoon?",
      open('2026-12-10T14:00', '2026-12-10T16:00'),
    ],
    [
      'Okay great, no excuses then. Put Group presentation there, the whole two hours.',
      creates({ title: 'Group presentation', start: '2026-12-10T14:00', end: '2026-12-10T16:00' }),
    ],
    [
      "I'm bound to lose track of time in the canteen, knowing me. Set a reminder one hour before?",
      updates('Group presentation', { reminders: [60] }),
    ],
    [
      "Last thing, I promise, and then I'll leave you alone! It's in Library room 5, can you add that as the place?",
      updates('Group presentation', { place: 'Library room 5' }),
    ],
  ]),
  conversation('p four: parents’ evening moves twice and back', [
    [
      "I'm sitting at the kitchen table with three school letters and a headache. What's on for me on Wednesday 9 December?",
      onDay('2026-12-09'),
    ],
    [
      "According to this one they've moved everybody, how nice of them to ask. Parents' evening needs to start at six, for the same length as before.",
      updates('Parents’ evening', { start: '2026-12-09T18:00' }),
    ],
    [
      "Oh for goodness' sake, that was Lily's letter and not Max's. Make it half an hour later still.",
      updates('Parents’ evening', { start: '2026-12-09T18:30' }),
    ],
    [
      "I rang the office and, you'll laugh, the original 5.30pm was correct all along. Set it back to that please, and I'm going to lie down.",
      stands('Parents’ evening', '2026-12-09T17:30'),
    ],
  ]),
  conversation('p four: the physio wrote', [
    [
      "My shoulder's been murder since that double shift. Did the physio people at Calmgate write to me, and what did they want?",
      mailOf('physio', 'calmgate', 'niamh', 'appointment'),
    ],
    [
      "Fine by me, I'm on an early that day anyway. So move the session on Monday the 30th to six in the evening, only that one.",
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
    ],
    [
      "Thanks, lovely! What else do I have that Monday, so I know if I'll get to eat at all?",
      either(onDay('2026-11-30'), covers('2026-11-30T09:30', '2026-11-30T18:00')),
    ],
  ]),
  conversation('p four: offsite call yes and maybe', [
    [
      "I've a nagging feeling I owe somebody an answer. What's that thing at ten next Monday, the 30th?",
      either(onDay('2026-11-30'), sees('Offsite call'), covers('2026-11-30T10:00', '2026-11-30T11:00')),
    ],
    [
      "Ah yes, the house in Margate, I've been looking forward to that! Do accept it.",
      answers('Offsite call', 'accepted'),
    ],
    [
      'Hmm, I spoke too soon, my co-founder may need me at the bank that morning. Switch my answer to maybe for the time being.',
      answers('Offsite call', 'tentative'),
    ],
    ["Perfect, thank you for putting up with me. I'll let you get on!", nothing],
  ]),
  conversation('p four: garden society lecture', [
    [
      "There's a talk about hellebores that I've been waiting for since spring. Please put Garden society lecture in for Tuesday 8 December at 7pm, it's at the Village Hall.",
      creates({ title: 'Garden society lecture', start: '2026-12-08T19:00', place: 'Village Hall' }),
      'leave',
    ],
    [
      "Oh wait, I've got my glasses on now and the leaflet says half past seven. So 7.30pm it is, the rest was right.",
      creates({ title: 'Garden society lecture', start: '2026-12-08T19:30', place: 'Village Hall' }),
    ],
    [
      'Wonderful. My neighbour would like to come round the evening before to look at my seed catalogues, do I have anything on then?',
      either(freeEvening('2026-12-07'), sees('Physio', '2026-12-07')),
    ],
    ["Then I'll tell her to come at seven, no need to write that down. You've been most helpful!", nothing],
  ]),
];

export const pFourConversations = [...context, ...conversations];
