import { calls, covers, either, lists, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  evening,
  freeEvening,
  issue,
  mailOf,
  mine,
  morning,
  onDay,
  open,
  search,
  slotsOn,
  tasks,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    ['right im just getting the kids shoes on what am i walking into tomorrow', onDay('2026-11-24')],
    [
      'um so thursday the tenth of december what does that look like for me im trying to swap a shift',
      onDay('2026-12-10'),
    ],
    ['tell me about the weekend coming is it jam packed or can i breathe', onDay('2026-11-28', '2026-11-29')],
    [
      'okay the kettles on so go on give me next week monday to friday',
      either(lists('2026-11-30', ['2026-12-04', '2026-12-06']), covers('2026-11-30', '2026-12-04')),
    ],
    ['what time have i got to be at the dentist the receptionist mumbles', sees('Dentist')],
    [
      'whereabouts is that portfolio review happening i can never remember the room',
      sees('Portfolio review'),
    ],
    ['whos been asked along to the board meeting again', sees('Board meeting')],
    [
      'whats the very last thing on my plate on wednesday of this week',
      either(onDay('2026-11-25'), sees('Vendor demo')),
    ],
    [
      'er whats the first thing friday no not friday thursday morning i mean',
      either(onDay('2026-11-26'), morning('2026-11-26'), sees('Stand-up', '2026-11-26')),
    ],
    [
      'from the seventh to the eleventh of december whats booked my sisters asking if she can stay',
      onDay('2026-12-07', '2026-12-11'),
    ],
    ['how long am i off over christmas like which day do i finish and when am i back', sees('Annual leave')],
    [
      'what am i up to wednesday evening the second of december i need to tell the babysitter',
      either(evening('2026-12-02'), onDay('2026-12-02'), sees('Launch drinks')),
    ],
  ]),
  ...phrasings('existence', [
    ['did i ever put the boiler man in i have a horrible feeling i didnt', sees('Boiler service')],
    ['is there a parents evening in there somewhere for the school', sees('Parents’ evening')],
    ['have i got my hair booked in this saturday or did i dream that', sees('Haircut')],
    ['um is ingrids birthday in the calendar shell murder me if i miss it', sees('Ingrid’s birthday')],
    [
      'anything whatsoever on sunday the thirteenth of december cause grandad wants a roast',
      onDay('2026-12-13'),
    ],
    [
      'do i have some sort of half marathon down for next october i must have been mad',
      sees('Half marathon'),
    ],
  ]),
  ...phrasings('free time', [
    [
      'the vet can do tomorrow at four till half past am i clear then',
      open('2026-11-24T16:00', '2026-11-24T16:30'),
    ],
    [
      'ooh hang on am i free friday between ten and eleven in the morning the plumbers on the other line',
      open('2026-11-27T10:00', '2026-11-27T11:00'),
    ],
    ['choir have moved practice can i make this wednesday evening', freeEvening('2026-11-25')],
    [
      'find me an hour and a half on the tenth of december so i can do my invoices',
      either(slotsOn(90, '2026-12-10'), covers('2026-12-10T09:30', '2026-12-10T17:00')),
    ],
    [
      'when could me and priya sit down for half an hour on wednesday',
      slotsOn(30, '2026-11-25', '2026-11-25', ['priya']),
    ],
    [
      'i want a full hour with jonas on friday this week whens he got and whens it work for me',
      slotsOn(60, '2026-11-27', '2026-11-27', ['jonas']),
    ],
    [
      'so lena and sam and me um forty five minutes on the ninth of december where would that fit',
      slotsOn(45, '2026-12-09', '2026-12-09', ['lena', 'sam']),
    ],
    [
      'is sunday the sixth of december empty from two till five theres a panto matinee',
      open('2026-12-06T14:00', '2026-12-06T17:00'),
    ],
    [
      'the garage wants the van at eight on the ninth of december could i do eight till nine',
      open('2026-12-09T08:00', '2026-12-09T09:00'),
    ],
    [
      'look for two hours with tomas on tuesday the eighth of december please love',
      slotsOn(120, '2026-12-08', '2026-12-08', ['tomas']),
    ],
  ]),
  ...phrasings('mail', [
    [
      'has ruth got back to me about the rent on the flat ive been fretting all weekend',
      mailOf('ruth', 'calloway', 'tenancy', 'rent', 'harbour', 'flat', 'renewal'),
    ],
    [
      'what was it the physio lot wrote about shifting my appointment',
      mailOf('physio', 'calmgate', 'appointment'),
    ],
    [
      'um where did ingrid say the noodles were check her email for me',
      mailOf('ingrid', 'noodle', 'birthday', 'koya'),
    ],
    [
      'im stuck on the bus so go through my emails and tell me what people are waiting on me to do',
      either(tasks, anyMail),
    ],
    [
      'did the train tickets for margate ever come through in my inbox',
      mailOf('train', 'margate', 'southdown', 'ticket', 'sdt'),
    ],
  ]),
  ...phrasings('issues', [
    ['what on github has got my name on it at the minute', mine],
    ['read us issue three hundred and ninety nine the escape key one', issue(399, 'escape', 'keyboard')],
    [
      'um is there an issue about the toast being read aloud twice',
      either(
        search('toast'),
        search('twice'),
        search('read aloud'),
        search('nvda'),
        calls('getIssue', { number: 93 }),
      ),
    ],
    [
      'hows the release four point two checklist getting on on github whats still not ticked',
      issue(408, 'release', 'checklist', '4.2'),
    ],
  ]),
];
