import { changes, create, creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

const creating = phrasings('creating', [
  ['dog groomer sat 2pm', creates({ title: 'Dog groomer|Dog grooming', start: '2026-11-28T14:00' })],
  [
    'vet 4 biscuit fri 8.15am, 20 min',
    creates({
      title:
        'Vet (for Biscuit)|Vet (with Biscuit)|Vet 4 Biscuit|Vet appointment (for Biscuit)|Vet appt (for Biscuit)|Vet visit (for Biscuit)|Biscuit vet (appointment)|Biscuit’s vet appointment|Biscuit at vet|Vet: Biscuit',
      start: '2026-11-27T08:15',
      end: '2026-11-27T08:35',
    }),
  ],
  [
    'add night shift 9 dec 8pm-8am',
    creates({ title: 'Night shift', start: '2026-12-09T20:00', end: '2026-12-10T08:00' }),
  ],
  [
    'salsa class evry tue 7.30-9.30pm frm tmrw',
    creates({
      title: 'Salsa (class)',
      start: '2026-11-24T19:30',
      end: '2026-11-24T21:30',
      repeats: 'FREQ=WEEKLY',
    }),
  ],
  [
    'remind me call school re trip money thu 8.30am',
    creates({
      title:
        'Call school re trip money|Call school about trip money|Call school (trip money)|Call school re: trip money|Call school regarding trip money',
      start: '2026-11-26T08:30',
      reminders: 'some',
    }),
  ],
  [
    'court hearing 10 dec, county court, 10 til 1',
    creates({
      title: 'Court hearing (at county court)|County court hearing',
      start: '2026-12-10T10:00',
      end: '2026-12-10T13:00',
      place: 'County court',
    }),
  ],
  [
    'block tmrw 3-5pm for marking essays',
    creates({
      title:
        'Marking essays|Mark essays|Essay marking|Block for marking essays|Marking essays block|Blocked for marking essays|Block: marking essays',
      start: '2026-11-24T15:00',
      end: '2026-11-24T17:00',
    }),
  ],
  [
    'thu 9am 30min "brand colours", invite lena',
    creates({
      title: 'Brand colours (with Lena)',
      start: '2026-11-26T09:00',
      end: '2026-11-26T09:30',
      guests: ['lena'],
    }),
  ],
  [
    'ella swim lesson sats 10.30am wkly, begins 5 dec',
    creates({
      title:
        'Ella swim(ming) lesson|Ella’s swim(ming) lesson|Swim(ming) lesson Ella|Swim(ming) lesson (for Ella)|Swim(ming) lesson with Ella',
      start: '2026-12-05T10:30',
      repeats: 'FREQ=WEEKLY',
    }),
  ],
  ['17 dec = day off, put it in', creates({ title: 'Day off', start: '2026-12-17', end: '2026-12-18' })],
  [
    'sis staying 12-14 dec, all day thing',
    creates({
      title: 'Sis staying|Sister staying|Sis stays|Sister stays|Sis visiting|Sister visiting',
      start: '2026-12-12',
      end: '2026-12-15',
    }),
  ],
  [
    'gp appt tue 1 dec 4.40pm, mill rd surgery',
    creates({
      title:
        'GP (appointment) (at Mill Road Surgery)|GP appt (at Mill Road Surgery)|GP (appointment) (at Mill Rd Surgery)|GP appt (at Mill Rd Surgery)',
      start: '2026-12-01T16:40',
      place: 'Mill',
    }),
  ],
  [
    'bins out - remind me 7am tue evry other wk, 1st one tmrw',
    creates({
      title: 'Bins (out)|Put (out) bins (out)|Take (out) bins (out)|Bin day',
      start: '2026-11-24T07:00',
      repeats: 'FREQ=WEEKLY;INTERVAL=2',
      reminders: 'some',
    }),
  ],
  [
    'bk club monthly 8pm, starts 8 dec',
    creates({
      title: 'Book club|Bk club',
      start: '2026-12-08T20:00',
      repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYDAY=2TU', 'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2'],
    }),
  ],
  [
    'rent due every 1st of month, all-day',
    creates({ title: 'Rent due|Rent', start: '2026-12-01', end: '2026-12-02', repeats: 'FREQ=MONTHLY' }),
  ],
  [
    'nans bday 16 jan, each yr',
    creates({
      title: 'Nan’s birthday|Nan’s bday|Nan birthday|Nan bday',
      start: '2027-01-16',
      end: '2027-01-17',
      repeats: 'FREQ=YEARLY',
    }),
  ],
  [
    'viva prep w/ supervisor 8 dec 11-12.30, alert 1h b4',
    creates({
      title: 'Viva prep (with supervisor)|Viva prep w/ supervisor|Viva preparation (with supervisor)',
      start: '2026-12-08T11:00',
      end: '2026-12-08T12:30',
      reminders: [60],
    }),
  ],
  [
    'retro mon 30th 3pm 45min studio room 1. aiko + tomas invited',
    creates({
      title: 'Retro (with Aiko and Tomas)|Retro with Aiko & Tomas|Retro with Aiko + Tomas|Retrospective',
      start: '2026-11-30T15:00',
      end: '2026-11-30T15:45',
      place: 'Studio room 1',
      guests: ['aiko', 'tomas'],
    }),
  ],
  [
    'cake pickup fri noon, 15min',
    creates({
      title: 'Cake pickup|Cake pick-up|Pick up cake|Collect cake',
      start: '2026-11-27T12:00',
      end: '2026-11-27T12:15',
    }),
  ],
  ['parent-teacher mtg on fri, put in', nothing],
  [
    'blood donation sat 5 dec 3.20pm - personal cal',
    creates({ title: 'Blood donation', start: '2026-12-05T15:20', calendar: personal }),
  ],
  [
    'u3a lecture thu 10 dec 2pm 90min @ town hall',
    creates({
      title: 'U3A lecture (at town hall)',
      start: '2026-12-10T14:00',
      end: '2026-12-10T15:30',
      place: 'Town hall',
    }),
  ],
  [
    'flu jab 10 dec 9am 15min, booster 14 jan same time',
    changes(
      create({ title: 'Flu jab', start: '2026-12-10T09:00', end: '2026-12-10T09:15' }),
      create({ title: '(Flu) booster (jab)', start: '2027-01-14T09:00' }),
    ),
  ],
  [
    'tablets 9pm evry nite from 2nite, ping me',
    creates({
      title: '(Take) tablets',
      start: '2026-11-23T21:00',
      repeats: 'FREQ=DAILY',
      reminders: 'some',
    }),
  ],
]);

export const oTwoCreating = [...creating];
