import { checks, covers, either, sees, slots } from '../expect.ts';
import {
  evening,
  freeEvening,
  issue,
  mailOf,
  mine,
  morning,
  onDay,
  open,
  roomAfternoon,
  roomMorning,
  slotsOn,
  tasks,
} from './expect.ts';
import { phrasings } from '../scenario.ts';

export const asking = [
  ...phrasings('agenda', [
    ['talk me thru tmrw', onDay('2026-11-24')],
    ['wk of 7 dec how bad', onDay('2026-12-07', '2026-12-11')],
    ['1st thing weds is what', either(onDay('2026-11-25'), sees('Coffee with Sam'))],
    ['whos on call nxt wk', sees('On call: Tomás')],
    ['gimme 3-4 dec', onDay('2026-12-03', '2026-12-04')],
    [
      'eve of 2 dec pls babysitter askin',
      either(evening('2026-12-02'), covers('2026-12-02T18:00', '2026-12-02T20:00')),
    ],
    ['hows thurs morn lookin', either(morning('2026-11-26'), covers('2026-11-26T09:30', '2026-11-26T12:00'))],
    ['wots left today', either(onDay('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:30'))],
    ['14 - 18 dec rundown, kids off school', onDay('2026-12-14', '2026-12-18')],
    ['where do i hav 2 be weds at 3', either(onDay('2026-11-25'), sees('Vendor demo'))],
    ['anythin on 11th dec am off the boat that day', onDay('2026-12-11')],
  ]),
  ...phrasings('existence', [
    ['got a dentist thing or did i dream it', sees('Dentist')],
    ['is xmas do in yet', sees('Christmas party')],
    ['am i seein sam b4 fri', either(sees('Coffee with Sam'), sees('Budget review'))],
    ['tax return in there anywhr', sees('Tax return')],
    ['brunch in march sat or sun', sees('Brunch')],
    ['boiler bloke wot day again', sees('Boiler service')],
  ]),
  ...phrasings('free time', [
    ['free fri 2pm for an hr?', open('2026-11-27T14:00', '2026-11-27T15:00')],
    ['find 45 min w priya + jonas thurs', slotsOn(45, '2026-11-26', '2026-11-26', ['priya', 'jonas'])],
    [
      'can i squeeze in 90min nap tmrw afternoon',
      either(roomAfternoon(90, '2026-11-24'), covers('2026-11-24T13:00', '2026-11-24T17:00')),
    ],
    [
      'sat 5 dec clear all day? car boot',
      either(
        onDay('2026-12-05'),
        checks('2026-12-05T00:00'),
        checks('2026-12-05T08:00'),
        checks('2026-12-05T09:00'),
        covers('2026-12-05T09:00', '2026-12-05T17:00'),
      ),
    ],
    ['mate wants pint weds eve ok or no', freeEvening('2026-11-25')],
    ['any 2hr gap this wk 4 paperwork', either(slots(120), covers('2026-11-24', '2026-11-27'))],
    ['half hr w lena nxt wk when', slotsOn(30, '2026-11-30', ['2026-12-04', '2026-12-06'], ['lena'])],
    [
      'need bloods done is morn of 9 dec empty',
      either(
        morning('2026-12-09'),
        covers('2026-12-09T09:00', '2026-12-09T12:00'),
        checks('2026-12-09T08:00'),
        checks('2026-12-09T09:00'),
        checks('2026-12-09T00:00'),
        slots(30, '2026-12-09'),
        roomMorning(60, '2026-12-09'),
      ),
    ],
    ['cn u see if theres an hr for me n sam tues 8 dec b4 noon', roomMorning(60, '2026-12-08', ['sam'])],
    ['10 dec 7-9pm any clash', open('2026-12-10T19:00', '2026-12-10T21:00')],
  ]),
  ...phrasings('mail', [
    ['did ruth say yes 2 the rent', mailOf('ruth', 'calloway', 'tenancy', 'rent', 'harbour')],
    ['inbox: wot do ppl want me 2 do', tasks],
    [
      'need ref no for margate train tix',
      mailOf('southdown', 'margate', 'train', 'ticket', 'booking', 'SDT', 'pancras'),
    ],
    ['ingrids dinner wot time n where', mailOf('ingrid', 'dinner', 'koya', 'birthday')],
    ['physio lot emailed?', mailOf('physio', 'calmgate', 'niamh', 'appointment')],
  ]),
  ...phrasings('issues', [
    ['gh stuff waitin on me', mine],
    ['whats up w 412', issue(412, 'contrast', 'declined', 'dark mode')],
    ['any tickets bout nvda', issue(93, 'nvda', 'toast')],
    [
      'copied evnt timezone bug fixed yet',
      either(issue(395, 'time zone', 'timezone', 'copied', 'copy'), issue(402)),
    ],
  ]),
];
