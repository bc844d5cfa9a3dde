import { answers, asBefore, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      'tomorrow i am never done with lunch by one so have the focus block begin at two just this once',
      updates('Focus block', { start: '2026-11-24T14:00' }, { on: '2026-11-24' }),
    ],
    [
      'the dentist rang it is now quarter past nine not half eight same day same everything',
      updates('Dentist', { start: '2026-12-01T09:15' }),
    ],
    [
      'toni can only do my haircut on the sunday the twenty ninth at ten can you put it there',
      updates('Haircut', { start: '2026-11-29T10:00' }),
    ],
    [
      'i am not giving brightdesk a full hour so er cut the vendor demo to half an hour',
      updates('Vendor demo', { end: '2026-11-25T15:30' }),
    ],
    [
      'they double booked us so portfolio review is in studio room two now change the room please',
      updates('Portfolio review', { place: 'Studio room 2' }),
    ],
    [
      'that partner update in december nobody knows what it is call it brightdesk check in',
      updates('Partner update', { title: 'Brightdesk check in|Brightdesk check-in|Brightdesk checkin' }),
    ],
    [
      'i would like aiko at the portfolio review as well could you send her the invite',
      updates('Portfolio review', { guests: ['aiko'] }),
    ],
    [
      'this saturday my knee needs a lie in so parkrun at ten only this one mind the others stay',
      updates('Parkrun', { start: '2026-11-28T10:00' }, { on: '2026-11-28', scope: 'this' }),
    ],
    [
      'okay so physio from the thirtieth of november and all the ones after that is at six in the evening',
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'following' }),
    ],
    [
      'he says the boiler service takes longer than that better have it go on till noon same start',
      updates('Boiler service', { end: '2026-12-07T12:00' }),
    ],
    [
      'can the christmas party be in red so i um so it jumps out at me',
      updates('Christmas party', { color: ['11'] }),
    ],
    [
      'silly me the oslo flight is not from gatwick it is from stansted put that right will you',
      updates('Flight to Oslo', { place: 'Stansted' }),
    ],
    [
      'mum has church first on sunday so lunch at hers is an hour later from two',
      updates('Lunch at Mum’s', { start: '2026-11-29T14:00' }),
    ],
    [
      'letter from school parents evening has gone from the wednesday to the thursday so the tenth the times are the same',
      updates('Parents’ evening', { start: '2026-12-10T17:30' }),
    ],
    [
      'i always miss trains so give the night train a reminder um two no three hours ahead',
      updates('Night train', { reminders: [180] }),
    ],
    [
      'the tax return comes round every january does it not so have it repeat yearly',
      updates('Tax return', { repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=29'] }),
    ],
    [
      'boss gave me the friday too so my annual leave begins on the eighteenth of december and ends when it did before',
      updates('Annual leave', { start: '2026-12-18', end: '2027-01-04' }),
    ],
    [
      'stand up tomorrow and only tomorrow at quarter past ten i have got a kid to drop off',
      updates('Stand-up', { start: '2026-11-24T10:15' }, { on: '2026-11-24', scope: 'this' }),
    ],
  ]),
  ...phrasings('deleting', [
    ['brightdesk cried off so the vendor demo can go', deletes('Vendor demo')],
    ['i am growing it out for the wedding so er get the haircut out of there', deletes('Haircut')],
    [
      'i will be on a train tomorrow morning drop the stand up for that one day',
      deletes(['Stand-up', '2026-11-24']),
    ],
    [
      'niamh is ill on the seventh of december so no physio that monday remove it but keep the others',
      deletes(['Physio', '2026-12-07']),
    ],
    [
      'right the portfolio review and um what was it the partner update both of them off the calendar',
      deletes('Portfolio review', 'Partner update'),
    ],
    [
      'whole house has got the flu wipe everything i have on this saturday the twenty eighth',
      deletes(['Parkrun', '2026-11-28'], 'Haircut'),
    ],
    [
      'the kiln broke and they gave us our money back so throw out pottery class the entire series',
      changes(remove('Pottery class', undefined, 'all')),
    ],
    ['doctor says my hip will not take it so that is that scrap the half marathon', deletes('Half marathon')],
    [
      'we are not going away at easter after all so out with the night train and the brunch the next day',
      deletes('Night train', 'Brunch'),
    ],
    ['i have a client in on friday please take the marketing lunch off', deletes('Marketing lunch')],
    [
      'i do not need the focus block on the first of december bin that one only',
      deletes(['Focus block', '2026-12-01']),
    ],
    [
      'with aiko gone there is no point in a design critique this friday so cancel this weeks',
      deletes(['Design critique', '2026-11-27']),
    ],
  ]),
  ...phrasings('invitations', [
    ['oh tomas is waiting on me for the offsite call tell him i am in', answers('Offsite call', 'accepted')],
    [
      'i said perhaps to launch drinks but i am shattered so make that a no',
      answers('Launch drinks', 'declined'),
    ],
    ['for jonas and his hiring panel put me down as a maybe for now', answers('Hiring panel', 'tentative')],
    [
      'you know what i can make the sales all hands after all turn my no into a yes',
      answers('Sales all-hands', 'accepted'),
    ],
  ]),
  ...phrasings('undo', [
    [
      [
        'get the boiler service out of my diary will you',
        'oh no that was daft he is still coming put it back the way it was',
      ],
      asBefore,
    ],
    [
      [
        'shift the dentist to nine in the morning that day',
        'um sorry scratch that i misread the text message undo it please',
      ],
      asBefore,
    ],
  ]),
];
