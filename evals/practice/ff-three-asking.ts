import { calls, checks, covers, either, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  freeEvening,
  issue,
  mailOf,
  mine,
  onDay,
  open,
  part,
  roomAfternoon,
  roomMorning,
  roomOn,
  search,
  tasks,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    [
      'um morning so i am packing my bag for wednesday this wednesday what all have i got that day',
      onDay('2026-11-25'),
    ],
    [
      'quick one when is the board thing the board meeting because my suit has to go to the cleaners first',
      sees('Board meeting'),
    ],
    ['so who else did lena rope in for the budget review on thursday', sees('Budget review')],
    [
      'i have forgotten where we are eating for the er the marketing lunch can you give me the street',
      sees('Marketing lunch'),
    ],
    [
      'i am on the bus so just tell me in short what saturday looks like this coming one the twenty eighth',
      onDay('2026-11-28'),
    ],
    ['my husband wants to know what time the plane to oslo goes', sees('Flight to Oslo')],
    ['oh the boiler man the boiler service which morning is he meant to turn up', sees('Boiler service')],
    [
      'go through monday no hang on not monday tuesday the first of december up to and including the friday with me please',
      onDay('2026-12-01', '2026-12-04'),
    ],
    [
      'okay the morning is a write off anyway so what is there after two today',
      either(
        part('2026-11-23', ['14:00'], ['17:00', '17:30', '18:00', '19:00', '22:00', '23:00', '23:59', '']),
        covers('2026-11-23T14:00', '2026-11-23T17:00'),
      ),
    ],
    [
      'the roadmap review on the thirtieth has tomas said yes to that one or is he still um sitting on the fence',
      sees('Roadmap review', '2026-11-30'),
    ],
    ['how long does the parents evening go on for i have to tell the sitter', sees('Parents’ evening')],
    [
      'the grandchildren might come on the weekend of the twelfth and thirteenth of december what is in there for me',
      onDay('2026-12-12', '2026-12-13'),
    ],
  ]),
  ...phrasings('existence', [
    [
      'i signed up for that half marathon ages ago did it ever make it into the calendar',
      sees('Half marathon'),
    ],
    ['did i write down ingrids birthday anywhere or er will i forget it again', sees('Ingrid’s birthday')],
    ['my hair is a state is there a haircut in there at all these next two weeks', sees('Haircut')],
    [
      'hm the dog is due his jabs is there any vet appointment down for december',
      covers('2026-12-01', '2026-12-31'),
    ],
    ['did i dream it or is there a dentist on the first', sees('Dentist')],
    [
      'someone at the coffee machine says we have a vendor demo this week is that in mine too',
      sees('Vendor demo'),
    ],
  ]),
  ...phrasings('free time', [
    [
      'tomorrow at half ten no wait they said eleven am i free at eleven',
      either(checks('2026-11-24T11:00'), covers('2026-11-24T11:00', '2026-11-24T11:30')),
    ],
    [
      'i need to get jonas on his own for an hour tomorrow about salaries when does that go',
      roomOn(60, '2026-11-24', ['jonas']),
    ],
    [
      'client is asking could i do three till four in the afternoon on monday the seventh of december can i',
      open('2026-12-07T15:00', '2026-12-07T16:00'),
    ],
    [
      'thinking of taking the lads bowling this saturday evening the twenty eighth have i got anything then',
      freeEvening('2026-11-28'),
    ],
    [
      'i have got to write this grant thing so where are two hours in one go on thursday the tenth of december',
      roomOn(120, '2026-12-10'),
    ],
    [
      'lena and sam and me half an hour on wednesday in the morning the twenty fifth when would that work for us',
      roomMorning(30, '2026-11-25', ['lena', 'sam']),
    ],
    [
      'tell me can i promise anybody the afternoon of friday the fourth of december or am i away then',
      either(
        covers('2026-12-04T13:00', '2026-12-04T17:00'),
        checks('2026-12-04T12:00'),
        checks('2026-12-04T13:00'),
        checks('2026-12-04T14:00'),
      ),
    ],
    [
      'er aiko tomas and i have to sit down for like forty five minutes this wednesday what slots have we got',
      roomOn(45, '2026-11-25', ['aiko', 'tomas']),
    ],
    [
      'the plumber says he comes between nine and eleven on tuesday the eighth of december would i be clear for that',
      open('2026-12-08T09:00', '2026-12-08T11:00'),
    ],
    [
      'see if priya has an hour that suits me as well on the ninth of december in the afternoon please',
      roomAfternoon(60, '2026-12-09', ['priya']),
    ],
  ]),
  ...phrasings('mail', [
    [
      'so did ruth from the lettings come down with the rent or not',
      mailOf('ruth', 'rent', 'tenancy', 'calloway', 'lettings', 'flat 3', 'harbour'),
    ],
    [
      'um the physio people wrote something about another time what was it they wanted',
      mailOf('physio', 'calmgate', 'appointment'),
    ],
    [
      'there was a code for the key box at saltmarsh house in one of my emails can you dig it out',
      mailOf('saltmarsh', 'code', 'key'),
    ],
    [
      'aiko left me a list of stuff to look after while she is off what was on it',
      either(mailOf('aiko', 'away'), tasks),
    ],
    [
      'until when has priya given me for those adoption numbers',
      either(mailOf('priya', 'roadmap', 'numbers', 'adoption'), tasks),
    ],
  ]),
  ...phrasings('issues', [
    [
      'okay before stand up tell me what on github has got my name on it still',
      either(mine, search('maya'), calls('searchIssues', { any: 'assign' })),
    ],
    [
      'somebody keeps going on about four hundred and twelve in the calendar repo what is that issue',
      issue(412, 'contrast', 'declined', 'dark mode'),
    ],
    ['is that toast bug the one nvda reads out twice is it fixed yet on github', issue(93, 'toast', 'nvda')],
    [
      'has anybody been put on the escape key issue you know where it shuts the day panel as well',
      issue(399, 'escape', 'panel'),
    ],
  ]),
];
