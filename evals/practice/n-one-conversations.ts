import { answers, covers, creates, deletes, nothing, sees, updates } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { mailOf, roomOn } from './expect.ts';

const context = phrasings('context', [
  [
    ['what have i got on saturday', 'okay move the last one to three'],
    updates('Haircut', { start: '2026-11-28T15:00' }),
  ],
  [
    ['whens my dentist appointment', 'ugh thats early can it go to four in the afternoon instead'],
    updates('Dentist', { start: '2026-12-01T16:00' }),
  ],
  [
    ['put in a chat with jonas tomorrow', 'um half three'],
    creates({ title: '(a) chat (with jonas)|jonas chat', start: '2026-11-24T15:30', guests: ['jonas'] }),
  ],
  [['whats on wednesday then', 'and what about the day after'], covers('2026-11-26')],
  [
    ['vet appointment friday at four', 'no sorry five'],
    updates('(the) vet (appointment)', { start: '2026-11-27T17:00' }),
  ],
  [
    ['am i free tomorrow at eleven', 'great stick a call with the bank in then'],
    creates({ title: '(a) call with (the) bank|call (the) bank|bank call|bank', start: '2026-11-24T11:00' }),
  ],
  [['what do you know about the partner update', 'get rid of it'], deletes('Partner update')],
  [
    ['remind me to water the plants', 'oh tomorrow at seven in the evening'],
    creates({
      title: 'water (the) plants|watering (the) plants',
      start: '2026-11-24T19:00',
      reminders: 'some',
    }),
  ],
  [
    ['badminton goes in for thursday at one', 'and make that every week'],
    updates('badminton', { repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TH'] }),
  ],
  [['cancel the brunch', 'and the night train too'], deletes('Night train')],
  [['when is this offsite call', 'fine ill go tell them yes'], answers('Offsite call', 'accepted')],
  [
    ['i need to move the boiler service', 'the ninth of december same time'],
    updates('Boiler service', { start: '2026-12-09T08:00' }),
  ],
  [
    ['is it physio today', 'yeah cancel it just for today im full of cold'],
    deletes(['Physio', '2026-11-23']),
  ],
  [
    ['lunch with marta on wednesday at one', 'its at borough market by the way put that in'],
    updates('lunch (with marta)|marta lunch', { place: 'borough market' }),
  ],
  [['any mail from tomas', 'and from jonas'], mailOf('jonas')],
  [
    ['someone needs adding to the portfolio review', 'its tomas'],
    updates('Portfolio review', { guests: ['tomas'] }),
  ],
]);

const conversations = [
  conversation('one nativity', [
    ['morning so whats on tomorrow', covers('2026-11-24')],
    [
      'okay and the school nativity is half one in the afternoon on the tenth of december can you put it in',
      creates({ title: '(the) (school) nativity', start: '2026-12-10T13:30' }),
    ],
    ['give me a nudge an hour before that', updates('(the) (school) nativity', { reminders: [60] })],
    ['lovely thats me sorted thanks', nothing],
  ]),
  conversation('one physio', [
    ['when is physio next', sees('Physio', '2026-11-23')],
    [
      'can you make todays start at five',
      updates('Physio', { start: '2026-11-23T17:00' }, { on: '2026-11-23', scope: 'this' }),
    ],
    ['and the one on the thirtieth just get rid of that', deletes(['Physio', '2026-11-30'])],
  ]),
  conversation('one haircut second thoughts', [
    ['take the haircut off my calendar', deletes('Haircut'), 'no'],
    ['hang on no just move the haircut to sunday at ten', updates('Haircut', { start: '2026-11-29T10:00' })],
    ['so whats left on saturday now', covers('2026-11-28')],
  ]),
  conversation('one launch plan', [
    ['find an hour for priya and lena and me on wednesday', roomOn(60, '2026-11-25', ['priya', 'lena'])],
    [
      'okay just do it at one for an hour with the two of them and call it launch plan',
      creates({
        title: 'launch plan',
        start: '2026-11-25T13:00',
        end: '2026-11-25T14:00',
        guests: ['priya', 'lena'],
      }),
    ],
    ['that should be in studio room 1', updates('launch plan', { place: 'Studio room 1' })],
    ['ah priya cant come after all take her off it', updates('launch plan', { guests: ['lena'] })],
  ]),
  conversation('one answering ruth', [
    ['what did ruth calloway write', mailOf('ruth', 'calloway')],
    [
      'right remind me to answer ruth tonight at eight',
      creates({
        title: 'answer ruth (calloway)|reply to ruth (calloway)',
        start: '2026-11-23T20:00',
        reminders: 'some',
      }),
    ],
    [
      'mm no tomorrow same time is better',
      updates('answer ruth (calloway)|reply to ruth (calloway)', { start: '2026-11-24T20:00' }),
    ],
    ['and how does tomorrow look otherwise', covers('2026-11-24T09:30', '2026-11-24T18:00')],
  ]),
  conversation('one invitations', [
    ['whens the hiring panel and who is on it', sees('Hiring panel', '2026-12-02')],
    ['i cant so decline that', answers('Hiring panel', 'declined')],
    ['and say maybe to the offsite call', answers('Offsite call', 'tentative')],
    ['so whats monday the thirtieth looking like', covers('2026-11-30')],
  ]),
];

export const nOneConversations = [...context, ...conversations];
