import { calls, covers, either, lists, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  evening,
  freeEvening,
  issue,
  mailOf,
  mine,
  onDay,
  open,
  roomAfternoon,
  roomIn,
  roomMorning,
  roomOn,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    ['im at a red light quick just read me um whatever ive got on thursday this week', onDay('2026-11-26')],
    [
      'love my hands are covered in dough can you say what time the haircut is and wheres it at again is it tonis',
      sees('Haircut'),
    ],
    [
      'hello arlo this is now what did i want yes the dentist what date was that and what time if you please',
      sees('Dentist'),
    ],
    [
      'sorry im out of breath uh parkrun this saturday what time does it go off',
      either(sees('Parkrun', '2026-11-28'), onDay('2026-11-28')),
    ],
    [
      'right so ive got ten minutes on my break before i pull out again whats left for the rest of today',
      either(onDay('2026-11-23'), covers('2026-11-23T10:00', '2026-11-23T17:00')),
    ],
    [
      'i need to know for the dog sitter what i have on the saturday and the sunday this weekend coming the twenty eighth and twenty ninth',
      onDay('2026-11-28', '2026-11-29'),
    ],
    [
      'so who all is going to that roadmap workshop on thursday i wanna know how much clay i mean how much coffee to bring',
      sees('Roadmap workshop', '2026-11-26'),
    ],
    [
      'er the board meeting how long does that drag on for in december like what time am i out of there',
      sees('Board meeting'),
    ],
    ['hiya im in the van wheres that portfolio review happening which room', sees('Portfolio review')],
    [
      'could you tell me please um mrs okafor wants me out early so what have i got on the evening of wednesday no thursday thursday the twenty sixth in the evening',
      either(evening('2026-11-26'), onDay('2026-11-26'), sees('Pottery class', '2026-11-26')),
    ],
    [
      'so my mother in law keeps asking from which day till which day are we all off in margate for that offsite thing',
      sees('Team offsite'),
    ],
    [
      'okay okay give me uh monday the fourteenth of december through to wednesday the sixteenth all of it im planning deliveries',
      either(lists('2026-12-14', '2026-12-16'), covers('2026-12-14', '2026-12-16')),
    ],
  ]),
  ...phrasings('existence', [
    [
      'its freezing in here did i did i put in somebody for the boiler at all in december',
      sees('Boiler service'),
    ],
    [
      'im halfway up a ladder so just yes or no is there a stand up on monday the seventh of december',
      either(sees('Stand-up', '2026-12-07'), onDay('2026-12-07')),
    ],
    [
      'now i may be imagining this but have i got some kind of night train somewhere in march next year',
      sees('Night train'),
    ],
    [
      'um is there anything with the chiropodist in there on friday the fourth of december i cant see without my glasses',
      onDay('2026-12-04'),
    ],
    [
      'wait did they ever send me uh a do for christmas is the christmas party in my calendar or not',
      sees('Christmas party'),
    ],
    [
      'the wife reckons ive a physio thing on the thirtieth monday the thirtieth of november is that right is it in there',
      either(sees('Physio', '2026-11-30'), onDay('2026-11-30')),
    ],
  ]),
  ...phrasings('free time', [
    [
      'the foundry can take my bronze on wednesday the ninth of december ten till half eleven in the morning uh would that clash with anything',
      open('2026-12-09T10:00', '2026-12-09T11:30'),
    ],
    [
      'im on the hard shoulder dont ask um am i free at four this afternoon for half an hour the insurance want to ring me',
      open('2026-11-23T16:00', '2026-11-23T16:30'),
    ],
    [
      'i need an hour with lena where we can both do it on thursday the tenth of december when would that be',
      roomOn(60, '2026-12-10', ['lena']),
    ],
    [
      'the lads want a curry on friday the eleventh of december in the evening like am i about then',
      freeEvening('2026-12-11'),
    ],
    [
      'ok so me and sam and um jonas as well yeah jonas need three quarters of an hour on wednesday the sixteenth of december what times work',
      roomOn(45, '2026-12-16', ['sam', 'jonas']),
    ],
    [
      'ive got to sit with dad while the nurse comes so where have i got two hours clear on monday the fourteenth of december any time in the working day',
      roomOn(120, '2026-12-14'),
    ],
    [
      'hang on let me just catch my breath right could i fit in a swim on tuesday morning tomorrow i mean from seven to eight',
      open('2026-11-24T07:00', '2026-11-24T08:00'),
    ],
    [
      'when in the afternoon on wednesday the ninth of december do me and priya both have half an hour um its about her maternity cover',
      roomAfternoon(30, '2026-12-09', ['priya']),
    ],
    [
      'see if theres an hour for me and tomas in the morning thats thursday the seventeenth of december before lunch',
      roomMorning(60, '2026-12-17', ['tomas']),
    ],
    [
      'find me an hour and a half anywhere from wednesday the ninth to friday the eleventh of december i gotta do my vat so no not with anyone just me',
      either(
        roomIn(90, '2026-12-09', ['2026-12-11', '2026-12-11T17:00', '2026-12-11T17:30', '2026-12-11T18:00']),
        roomIn(90, '2026-12-09T09:00', [
          '2026-12-11',
          '2026-12-11T17:00',
          '2026-12-11T17:30',
          '2026-12-11T18:00',
        ]),
        covers('2026-12-09', '2026-12-11'),
      ),
    ],
  ]),
  ...phrasings('mail', [
    [
      'my hands are full of shopping what did my mum write about lunch something about a pot was it',
      mailOf(
        'lunch',
        'söndagslunch',
        'åsa',
        'asa',
        'mum',
        'mamma',
        'pot',
        'älggryta',
        'lindqvist',
        'postbud',
      ),
    ],
    [
      'um ingrid emailed about her birthday meal what was the restaurant called and what time is the table',
      mailOf('ingrid', 'birthday', 'dinner', 'table', 'restaurant'),
    ],
    [
      'so lena wants me to pick between two headlines what were the two i forget read them out',
      mailOf('lena', 'headline', 'launch'),
    ],
    [
      'i say has my password run out or when does it there was a message from the computer people it people',
      mailOf('password', 'expir', 'fernhill it', 'computer'),
    ],
    [
      'whats sitting there unread in my inbox just the names of who wrote im about to go into a tunnel',
      anyMail,
    ],
  ]),
  ...phrasings('issues', [
    [
      'whats that ticket um four two one four hundred and twenty one the import one whats it say',
      issue(421, 'import', 'uid'),
    ],
    [
      'im walking so talk to me what github stuff is assigned to me thats still open',
      either(mine, calls('searchIssues')),
    ],
    [
      'did anyone pick up the thing where the screen reader says the toast twice whos on that',
      issue(93, 'toast', 'nvda', 'screen reader', 'read aloud', 'twice'),
    ],
    [
      'er the release checklist the four point two one is it closed yet or still open',
      issue(408, 'checklist', 'release', '4.2'),
    ],
  ]),
];
