import { covers, sees, either, changes, remove, creates, updates, deletes, answers } from '../expect.ts';
import { phrasings, conversation } from '../scenario.ts';
import { mailOf, issue, onDay, open, evening, freeEvening, roomAfternoon } from './expect.ts';

export const conversations = [
  ...phrasings('context', [
    [
      [
        'The kids are bouncing off the walls and I need a plan. What have we got on Saturday?',
        'Oh, the haircut, I’d clean forgotten it! Could you make that an hour later, so I can take them for chips first?',
      ],
      updates('Haircut', { start: '2026-11-28T12:00' }),
    ],
    [
      [
        'I get butterflies about flying, ever since that business over Madeira. When’s my flight to Oslo?',
        'Right, the Friday. And the day after that, is there anything? I’d love to just sit in a sauna.',
      ],
      onDay('2026-12-12'),
    ],
    [
      [
        'There’s a new couple upstairs and they’ve asked me down for a takeaway, I mean up. Am I free tomorrow evening?',
        'Turns out that he’s on lates tomorrow, typical. How about the evening after?',
      ],
      freeEvening('2026-11-25'),
    ],
    [
      [
        'I’m wearing the good shirt on Friday, so somebody had better see it. What’s on that day?',
        'That lunch is a touch early for me, I never eat before one. Shove it to one o’clock, would you?',
      ],
      updates('Marketing lunch', { start: '2026-11-27T13:00' }),
    ],
    [
      [
        'My tooth’s stopped hurting, can you believe it, the night before I was going to ring them. When have I got the dentist?',
        'Well, I shan’t go, it feels like tempting fate. Take it out, and don’t tell my wife.',
      ],
      deletes('Dentist'),
    ],
    [
      [
        'We’re doing cakes for the hospice, I’m on lemon drizzle. Put Bake sale in for Friday the 4th of December, ten till twelve.',
        'You know, Aiko makes those little matcha things that everybody fights over. Invite her to it, would you?',
      ],
      updates('Bake sale', { guests: ['aiko'] }),
    ],
    [
      [
        'I keep seeing this hiring panel thing and looking away, like with bills. When is it?',
        'Oh, that’s not so bad, I’ll have had my lunch by then. Fine, tell them I’m coming.',
      ],
      answers('Hiring panel', 'accepted'),
    ],
    [
      [
        'My goddaughter is up from Cardiff and I’ve not seen her since she was in braces. Am I free on Thursday between twelve and two?',
        'Lovely, then it’s lunch with Bronwen at a quarter past twelve, an hour, and I’m paying. Put that in before I get all weepy.',
      ],
      creates({
        title: 'Lunch with Bronwen|Bronwen lunch|Lunch Bronwen|Lunch: Bronwen',
        start: '2026-11-26T12:15',
        end: '2026-11-26T13:15',
      }),
    ],
    [
      [
        'I’ve been ignoring Lena all weekend, we had words about the raffle. What did she write about the Brightdesk contract?',
        'That’s not as bad as I feared. There was another from her this morning, about a headline, what does she want there?',
      ],
      mailOf('headline', 'Lena', 'launch'),
    ],
    [
      [
        'Coffee’s on, slippers on, let’s see the damage. Which GitHub issues are mine?',
        'I remember the date picker one, my mother-in-law got her own birthday wrong with it! Tell me what’s in that?',
      ],
      issue(389, 'date picker', 'month first'),
    ],
    [
      [
        'I’ve got to tell the dog walker when to come, and she’s ever so strict. When does tomorrow’s focus block run?',
        'Hm, she won’t do it before three, because of a spaniel in Penge. And the one a week later, the 1st of December, when’s that?',
      ],
      either(sees('Focus block', '2026-12-01'), onDay('2026-12-01')),
    ],
  ]),
  conversation('s-four quiz night finds home', [
    [
      'We’ve been thrown out of the Nag’s Head for being too clever, or so Barry says. Am I free on Friday the 11th of December, from eight till ten at night?',
      open('2026-12-11T20:00', '2026-12-11T22:00'),
    ],
    [
      'Smashing, then put Quiz night in there, same hours. It’s at the Plough now, they’ve better crisps.',
      creates({ title: 'Quiz night', start: '2026-12-11T20:00', end: '2026-12-11T22:00', place: 'Plough' }),
    ],
    [
      'Barry’s on the phone, he wants us there early for a good table. Start it at half past seven, but it’s still over at ten.',
      updates('Quiz night', { start: '2026-12-11T19:30', end: '2026-12-11T22:00' }),
    ],
  ]),
  conversation('s-four grandmother spares her haircut', [
    [
      'I’ve a nasty cough and I don’t want to give it to anyone, least of all to Toni. When am I due there for my hair?',
      sees('Haircut'),
    ],
    [
      'Oh dear, that’s no good then, they’ll all be under the dryers. Cancel it, I suppose.',
      deletes('Haircut'),
      'no',
    ],
    [
      'No, I couldn’t, I look like a dandelion. Let’s have it the Saturday after instead, the 5th, at the same time.',
      updates('Haircut', { start: '2026-12-05T11:00' }),
    ],
  ]),
  conversation('s-four nurse plans her week', [
    [
      'I’ve come off three lates in a row and I can’t tell you what day it is. What’s on this Wednesday?',
      onDay('2026-11-25'),
    ],
    ['Goodness, that’s plenty. And the day after, is that any better?', onDay('2026-11-26')],
    [
      'I’ve got to fit my flu jab in somewhere, matron’s orders. Put it in for that Thursday at 1pm, ten minutes, it’s only a scratch.',
      creates({
        title: '(My) flu jab|Flu (vaccination) (vaccine) (shot)',
        start: '2026-11-26T13:00',
        end: '2026-11-26T13:10',
      }),
    ],
  ]),
  conversation('s-four allotment day goes wrong', [
    [
      'The lads are coming to help me with the shed, I’ve got bacon in. Can you put Shed day in for Sunday the 6th of December, ten till four?',
      creates({ title: 'Shed day', start: '2026-12-06T10:00', end: '2026-12-06T16:00' }),
    ],
    [
      'Just looked at the forecast, and it’s coming down sideways that day. We’ll do it on the 13th instead, same hours, the bacon freezes.',
      updates('Shed day', { start: '2026-12-13T10:00' }),
    ],
    [
      'Well, that’s that, Dennis has put his back out lifting a kettle. Scrap it, we’ll do it in the spring.',
      deletes('Shed day'),
    ],
  ]),
  conversation('s-four tenant reads then books', [
    [
      'I’ve a knot in my stomach about the flat, I’ll be honest. What’s the latest from Ruth Calloway?',
      mailOf('Ruth', 'Calloway', 'tenancy', 'renewal'),
    ],
    [
      'I’d better ring her and get it over with, my mum always says to do the frog first. Put in Ring Ruth for tomorrow at half past eleven, fifteen minutes.',
      creates({ title: 'Ring Ruth', start: '2026-11-24T11:30', end: '2026-11-24T11:45' }),
    ],
    [
      'And set it so that it reminds me ten minutes before. I’d talk myself out of it otherwise, I know me.',
      updates('Ring Ruth', { reminders: [10] }),
    ],
  ]),
  conversation('s-four priya gets more time', [
    [
      'I’ve got gossip and numbers for Priya, and the gossip alone takes an hour. When are we both free for an hour on Wednesday afternoon?',
      roomAfternoon(60, '2026-11-25', ['priya']),
    ],
    [
      'I’ll take one o’clock, I’ll have a sandwich at my desk. Call it Numbers and cake, an hour, and invite her.',
      creates({
        title: 'Numbers and cake',
        start: '2026-11-25T13:00',
        end: '2026-11-25T14:00',
        guests: ['priya'],
      }),
    ],
    [
      'She says that Tomás knows the numbers better than the two of us put together, which is fair. Add him too?',
      updates('Numbers and cake', { guests: ['priya', 'tomas'] }),
    ],
  ]),
  conversation('s-four drinks with second thoughts', [
    [
      'My sitter’s let me down again, she’s got a boyfriend now. What time are Lena’s launch drinks on the 2nd?',
      sees('Launch drinks'),
    ],
    [
      'Six is bath time, there’s no way round it. Tell her I’m not coming, with a heavy heart.',
      answers('Launch drinks', 'declined'),
    ],
    [
      'Hold on, my neighbour’s just offered to sit, she’s an angel! I’m going after all, so say yes.',
      answers('Launch drinks', 'accepted'),
    ],
  ]),
  conversation('s-four drummer misses one pottery', [
    [
      'Our singer booked a studio without asking anybody, as singers do. Have I got anything on Thursday evening this week?',
      either(
        evening('2026-11-26'),
        covers('2026-11-26T18:00', '2026-11-26T21:00'),
        sees('Pottery class', '2026-11-26'),
      ),
    ],
    [
      'Ah, the pottery, they’ll have to throw their bowls without me. Take it out for this week only, I’ll be back.',
      deletes(['Pottery class', '2026-11-26']),
    ],
    [
      'Now I’ve room for making some noise. Put Band practice there, seven till ten, at Bunker Studios.',
      creates({
        title: 'Band practice',
        start: '2026-11-26T19:00',
        end: '2026-11-26T22:00',
        place: 'Bunker Studios',
      }),
    ],
  ]),
  conversation('s-four mistaken lesson taken back', [
    [
      'I’m learning Welsh, don’t ask, there’s a man involved. My first lesson’s tomorrow at six in the evening for an hour, could you pop Welsh lesson in?',
      creates({ title: 'Welsh lesson', start: '2026-11-24T18:00', end: '2026-11-24T19:00' }),
    ],
    [
      'It says here it’s weekly, so I’m in it for the long haul. Make it every Tuesday, please.',
      updates('Welsh lesson', { repeats: ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'] }),
    ],
    [
      'Oh, he’s married. Well, that was quick! Delete all of the Welsh, every last lesson.',
      changes(remove('Welsh lesson', undefined, 'all')),
    ],
  ]),
];
