import {
  answers,
  asBefore,
  checks,
  covers,
  creates,
  deletes,
  either,
  lists,
  nothing,
  sees,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { mailOf, roomAfternoon, slotsOn } from './expect.ts';

export const lOneContext = phrasings('context', [
  [['whats happening on thursday', 'and the day after that'], lists('2026-11-27')],
  [
    ['um have i got anything on at five on wednesday afternoon', 'mm okay and how about the friday'],
    either(checks('2026-11-27T17:00'), covers('2026-11-27T17:00', '2026-11-27T17:30'), lists('2026-11-27')),
  ],
  [
    [
      'so jonas thinks he can beat me put in table tennis with him thursday at half past four',
      'oh and were playing best of seven so make it two hours',
    ],
    updates('Table tennis (with Jonas)|Table tennis Jonas', { end: '2026-11-26T18:30' }),
  ],
  [
    ['could i do ten oclock on friday morning', 'great call with the accountant then please'],
    creates({
      title: 'Call (with) accountant|Accountant (call)|Accountant’s call',
      start: '2026-11-27T10:00',
    }),
  ],
  [
    ['what was that demo i had on wednesday afternoon', 'oh that yeah they went bust so you can wipe it'],
    deletes('Vendor demo'),
  ],
  [
    [
      'which invitations am i still sitting on without having answered',
      'right um the one from jonas say yes to it',
    ],
    answers('Hiring panel', 'accepted'),
  ],
  [
    [
      'the cats limping poor thing vet appointment on wednesday at half past four in the afternoon',
      'its at paws on the green by the way the new one',
    ],
    updates('Vet (appointment)|Cat vet appointment|Vet appointment (for) (cat)|Vet appointment cat limping', {
      place: 'Paws on the Green',
    }),
  ],
  [
    ['find me an hour on friday afternoon', 'sorry i should have said it has to suit priya too'],
    roomAfternoon(60, '2026-11-27', ['priya']),
  ],
  [
    [
      'remind me when my one to one with priya is this week',
      'i think we both want a lie in that day so that one can be at eleven',
    ],
    updates('1:1 with Priya', { start: '2026-11-24T11:00' }, { on: '2026-11-24', scope: 'this' }),
  ],
  [
    ['stick a run in for tomorrow morning', 'half past six'],
    creates({ title: '(Morning) run', start: '2026-11-24T06:30' }),
  ],
  [
    ['what have i got on saturday', 'um the second one could it be at quarter past twelve'],
    updates('Haircut', { start: '2026-11-28T12:15' }),
  ],
  [
    [
      'babysitter friday at seven in the evening',
      'no make that saturday',
      'oh i am such a mess it was friday sorry same time',
    ],
    updates('Babysitter', { start: '2026-11-27T19:00' }),
  ],
  [
    ['book club this sunday half past seven in the evening', 'and its weekly so repeat it every sunday'],
    updates('Book club', { repeats: ['FREQ=WEEKLY;BYDAY=SU', 'FREQ=WEEKLY'] }),
  ],
  [
    [
      'add a survey chat with tomas on wednesday at half past two twenty minutes tops',
      'hm aiko did half of that survey so get her in on it as well',
    ],
    updates('Survey chat (with Tomas)|Survey chat with Tomás', { guests: ['tomas', 'aiko'] }),
  ],
  [
    [
      'what time does parents evening start',
      'okay ping me an hour before that because the parking there is a nightmare',
    ],
    updates('Parents’ evening', { reminders: [60] }),
  ],
  [
    ['i need a handover with aiko', 'thursday', 'like quarter past one'],
    creates({ title: 'Handover (with Aiko)|Aiko handover', start: '2026-11-26T13:15', guests: ['aiko'] }),
  ],
]);

const groomer = 'Dog groomer|Dog grooming|Groomer|Dog groomer appointment';
const dinner =
  'Ingrid’s (30th) birthday dinner|Birthday dinner (with Ingrid)|Birthday dinner (Ingrid)|Ingrid birthday dinner|Dinner with Ingrid|Ingrid’s dinner|Birthday dinner for Ingrid|Ingrid’s birthday dinner at Koya Harbour|Birthday dinner at Koya Harbour';

export const lOneConversations = [
  conversation('dictated dog groomer', [
    [
      'so the dog rolled in something unspeakable again am i free at one on wednesday',
      either(checks('2026-11-25T13:00'), covers('2026-11-25T13:00', '2026-11-25T13:30')),
    ],
    [
      'lovely dog groomer then for an hour',
      creates({ title: groomer, start: '2026-11-25T13:00', end: '2026-11-25T14:00' }),
    ],
    ['um the place is called muddy paws on lordship lane', updates(groomer, { place: 'Muddy Paws' })],
    [
      'ah theyve just texted and quarter past would be better for them so quarter past one',
      updates(groomer, { start: '2026-11-25T13:15' }),
    ],
    ['and a reminder an hour before so i can find the lead', updates(groomer, { reminders: [60] })],
  ]),
  conversation('dictated pottery after all', [
    ['give me thursday', lists('2026-11-26')],
    ['um who else is coming to the workshop', nothing],
    [
      'its such a long day im going to skip pottery this week so take it out for thursday',
      deletes(['Pottery class', '2026-11-26']),
    ],
    ['oh no wait i need to glaze my mug put it back please', asBefore],
  ]),
  conversation('dictated colour session', [
    [
      'aiko tomas and me need forty five minutes together on wednesday where have we all got room',
      slotsOn(45, '2026-11-25', '2026-11-25', ['aiko', 'tomas']),
    ],
    [
      'yeah half past one is good for us three call it colour session',
      creates({
        title: 'Colour session (with Aiko and Tomas)|Colour session with Aiko and Tomás',
        start: '2026-11-25T13:30',
        end: '2026-11-25T14:15',
        guests: ['aiko', 'tomas'],
      }),
    ],
    [
      'studio room 1 for that',
      updates('Colour session (with Aiko and Tomas)|Colour session with Aiko and Tomás', {
        place: 'Studio room 1',
      }),
    ],
  ]),
  conversation('dictated plumber in two minds', [
    [
      'plumber on friday at ten past eight in the morning',
      creates({ title: 'Plumber (visit)', start: '2026-11-27T08:10' }),
    ],
    [
      'no hang on thursday i read his message wrong',
      updates('Plumber (visit)', { start: '2026-11-26T08:10' }),
    ],
    [
      'and he reckons it takes two hours which sounds like a lot for one tap but fine',
      updates('Plumber (visit)', { end: '2026-11-26T10:10' }),
    ],
    ['haha okay hes just cancelled on me so drop him from the calendar', deletes('Plumber (visit)')],
  ]),
  conversation('dictated replies', [
    [
      'um is there any invite i havent replied to in the next two weeks',
      either(sees('Hiring panel'), sees('Offsite call')),
    ],
    ['ok accept the offsite call', answers('Offsite call', 'accepted')],
    ['and the hiring panel hmm lets go with maybe', answers('Hiring panel', 'tentative')],
    ['you know what i really dont have the time turn the panel down', answers('Hiring panel', 'declined')],
  ]),
  conversation('dictated birthday dinner', [
    [
      'my sister ingrid mailed me about her birthday dinner when and where is it again',
      mailOf('ingrid', 'birthday', 'dinner'),
    ],
    [
      'noodles of course she does right put birthday dinner in my calendar for then with the restaurant as the place no invite needed',
      creates({ title: dinner, start: '2026-12-01T19:30', place: 'Koya Harbour' }),
    ],
    ['remind me about it two hours ahead so i can wrap the present', updates(dinner, { reminders: [120] })],
  ]),
];
