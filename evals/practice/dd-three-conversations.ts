import { answers, asBefore, creates, deletes, either, nothing, sees, updates } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { freeEvening, issue, mailOf, onDay, open, personal, roomAfternoon, roomOn } from './expect.ts';

export const conversations = [
  ...phrasings('context', [
    [
      [
        'what time did i say the boiler man was coming',
        'um hes running two hours behind so make it ten oclock instead',
      ],
      updates('Boiler service', { start: '2026-12-07T10:00' }),
    ],
    [
      ['uh how is friday looking the fourth of december', 'ok and the saturday straight after'],
      onDay('2026-12-05'),
    ],
    [
      [
        'am i all right on wednesday the ninth of december two till three',
        'lovely put a sitting with mrs dube in there then',
      ],
      creates({
        title:
          'Sitting (with Mrs Dube)|Sitting with Mrs. Dube|Mrs Dube sitting|Portrait sitting (with Mrs Dube)|Sitting: Mrs Dube',
        start: '2026-12-09T14:00',
        end: '2026-12-09T15:00',
      }),
    ],
    [
      ['whens that board meeting in december again', 'right and er what else is on that same day'],
      onDay('2026-12-15'),
    ],
    [
      ['is there a brunch in my diary in march', 'no ones coming any more so get rid of it'],
      deletes('Brunch'),
    ],
    [
      [
        'look for half an hour with lena on wednesday the ninth of december',
        'actually no what about the day after the tenth same thing',
      ],
      roomOn(30, '2026-12-10', ['lena']),
    ],
    [
      ['um what is ticket three nine nine about', 'gotcha and the four one two one'],
      issue(412, 'contrast', 'declined', 'colour', 'dark mode'),
    ],
    [
      [
        'pencil in suit fitting for thursday the tenth of december at five in the afternoon',
        'sorry did i say five i meant half past five',
      ],
      updates('Suit fitting', { start: '2026-12-10T17:30' }),
    ],
    [
      ['did tomas ask me to some call about the offsite', 'oh go on then say im coming'],
      answers('Offsite call', 'accepted'),
    ],
    [
      [
        'where do i have to go for the haircut on saturday',
        'uh huh and what have i got on after that the day after i mean sunday',
      ],
      either(onDay('2026-11-29'), sees('Lunch at Mum’s')),
    ],
    [
      [
        'tell me when the christmas party starts',
        'thats too early for me ive got evensong so have it start at seven and still finish at ten',
      ],
      updates('Christmas party', { start: '2026-12-18T19:00', end: '2026-12-18T22:00' }),
    ],
  ]),
  conversation('a baker and the oven engineer', [
    [
      'oven blokes asking for thursday the seventeenth of december from one to two have i got room',
      open('2026-12-17T13:00', '2026-12-17T14:00'),
    ],
    [
      'good good write oven repair in there then one to two',
      creates({ title: 'Oven repair|Oven repairs', start: '2026-12-17T13:00', end: '2026-12-17T14:00' }),
    ],
    [
      'he says itll take till three so um stretch it till three',
      updates('Oven repair', { end: '2026-12-17T15:00' }),
    ],
    ['and nudge me half an hour before he gets here', updates('Oven repair', { reminders: [30] })],
  ]),
  conversation('a carer sorts out her tuesday', [
    ['whats on on the first of december thats the tuesday', onDay('2026-12-01')],
    [
      'i cant do the dentist that early could it be quarter to five that afternoon',
      updates('Dentist', { start: '2026-12-01T16:45' }),
    ],
    ['um and the focus block that day just take it away', deletes(['Focus block', '2026-12-01'])],
    ['bless you thats me done', nothing],
  ]),
  conversation('a bus driver rings from the stand', [
    [
      'have i got anything the evening of thursday the seventeenth of december',
      either(freeEvening('2026-12-17'), onDay('2026-12-17')),
    ],
    [
      'what about the wednesday night then the sixteenth',
      either(freeEvening('2026-12-16'), onDay('2026-12-16')),
    ],
    [
      'right wednesday it is darts final at seven oclock at hope street social club',
      creates({ title: '(The) Darts final', start: '2026-12-16T19:00', place: 'Hope Street Social Club' }),
    ],
    ['oh hang on its eight not seven they changed it', updates('Darts final', { start: '2026-12-16T20:00' })],
  ]),
  conversation('a sculptor and a colleague', [
    [
      'i need an hour with tomas on thursday the tenth of december what have we got',
      roomOn(60, '2026-12-10', ['tomas']),
    ],
    ['er afternoon only mornings im in the yard', roomAfternoon(60, '2026-12-10', ['tomas'])],
    [
      'fine do three oclock and call it plinth sizes',
      creates({
        title: 'Plinth sizes',
        start: '2026-12-10T15:00',
        end: '2026-12-10T16:00',
        guests: ['tomas'],
      }),
    ],
  ]),
  conversation('an old gentleman and his landlady', [
    [
      'has ruth got back to me about the flat what does she say',
      mailOf('ruth', 'calloway', 'flat', 'tenancy', 'lettings', 'renewal'),
    ],
    [
      'then make a note all day wednesday the second of december saying return tenancy papers on my personal calendar',
      creates({
        title: 'Return (the) tenancy papers',
        start: '2026-12-02',
        end: '2026-12-03',
        calendar: personal,
      }),
    ],
    [
      'no thats cutting it too fine have it on um monday the thirtieth of november',
      updates('Return tenancy papers', { start: '2026-11-30' }),
    ],
    ['much obliged to you', nothing],
  ]),
  conversation('a runner changes her mind', [
    ['whens parkrun this week', sees('Parkrun', '2026-11-28')],
    ['ugh my calf get rid of this saturdays', deletes(['Parkrun', '2026-11-28']), 'no'],
    ['actually no ill walk round leave it in just tell me where it is', nothing],
    [
      'and afterwards put sports massage at three in the afternoon that same saturday',
      creates({ title: '(A) Sports massage', start: '2026-11-28T15:00' }),
    ],
  ]),
  conversation('saying yes and no from the car', [
    ['um so which invites have i not said anything to yet'],
    ['um the hiring one thats a no from me', answers('Hiring panel', 'declined')],
    ['and the offsite call with tomas put maybe', answers('Offsite call', 'tentative')],
    ['ok lastly what time is that call', nothing],
  ]),
  conversation('a choir mistress books and unbooks', [
    [
      'dress rehearsal please friday the eleventh of december seven till nine in the evening',
      creates({ title: '(The) Dress rehearsal', start: '2026-12-11T19:00', end: '2026-12-11T21:00' }),
    ],
    [
      'its in um emmanuel church so add that as the place',
      updates('Dress rehearsal', { place: 'Emmanuel Church' }),
    ],
    ['oh for heavens sake the organs broken take the rehearsal out altogether', asBefore],
  ]),
  conversation('a plasterer and the march trip', [
    ['is the night train still in there for march what time', sees('Night train')],
    [
      'goes at half ten they wrote me so start it then and in at quarter to twelve',
      updates('Night train', { start: '2027-03-27T22:30', end: '2027-03-27T23:45' }),
    ],
    ['um and what was i doing the day after', either(onDay('2027-03-28'), sees('Brunch'))],
    [
      'put that back an hour then ill never be up so twelve oclock',
      updates('Brunch', { start: '2027-03-28T12:00' }),
    ],
  ]),
];
