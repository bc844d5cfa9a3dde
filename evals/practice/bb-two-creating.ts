import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

export const creating = phrasings('creating', [
  [
    'vet for biscuit sat 10:30',
    creates({
      title:
        'Vet (appointment) (for Biscuit)|Vet Biscuit|Biscuit vet (appointment)|Vet: Biscuit|Vet - Biscuit',
      start: '2026-11-28T10:30',
    }),
  ],
  [
    'lunch w olga thu 1pm',
    creates({ title: 'Lunch (with Olga)|Lunch w Olga|Olga lunch', start: '2026-11-26T13:00' }),
  ],
  ['car mot 9 dec all day', creates({ title: '(Car) MOT', start: '2026-12-09', end: '2026-12-10' })],
  [
    'spin class every tue 6.45am from nxt wk',
    creates({
      title: 'Spin (class)|Spinning (class)',
      start: '2026-12-01T06:45',
      repeats: ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'],
    }),
  ],
  [
    'retro fri 11-12, invite jonas n tomas',
    creates({
      title: 'Retro (with Jonas and Tomás)|Retrospective|Retro with Jonas and Tomas|Retro with Jonas & Tomás',
      start: '2026-11-27T11:00',
      end: '2026-11-27T12:00',
      guests: ['jonas', 'tomas'],
    }),
  ],
  [
    'dinner w kofi sun 7 at padella',
    creates({
      title: 'Dinner (with Kofi) (at Padella)|Dinner w Kofi|Kofi dinner',
      start: '2026-11-29T19:00',
      place: 'Padella',
    }),
  ],
  [
    'block 2-3 wed for slides',
    creates({
      title:
        '(Block) (for) Slides|Slides (block)|Work on slides|Blocked for slides|Focus: slides|Slides work|Slide work|Slides time|Prepare slides|Slide prep|Slides prep',
      start: '2026-11-25T14:00',
      end: '2026-11-25T15:00',
    }),
  ],
  ['call bank tmrw noon', creates({ title: 'Call (the) bank|Bank call|Bank', start: '2026-11-24T12:00' })],
  [
    'nils bday party 5 dec 3pm til 6',
    creates({
      title:
        "Nils birthday party|Nils bday party|Nils’s birthday party|Nils's birthday party|Nils’ birthday party|Nils' birthday party|Birthday party (Nils)|Birthday party for Nils|Nils’ bday party|Nils' bday party|Nils’s bday party|Nils's bday party",
      start: '2026-12-05T15:00',
      end: '2026-12-05T18:00',
    }),
  ],
  [
    'ski trip 14 - 19 feb',
    creates({ title: 'Ski trip|Skiing trip|Skiing', start: '2027-02-14', end: '2027-02-20' }),
  ],
  ['yoga w greta 8am tues', creates({ title: 'Yoga (with Greta)|Yoga w Greta', start: '2026-11-24T08:00' })],
  [
    '15 min at 4 today abt promo, invite priya',
    creates({
      title:
        '(About) promo|Promo (chat) (with Priya)|Promo discussion (with Priya)|Promo talk|Promo meeting|Discuss promo|Promo catch-up|Promo: Priya|Promotion (chat)|Priya promo|Promo with Priya|Chat about promo|Talk about promo',
      start: '2026-11-23T16:00',
      end: '2026-11-23T16:15',
      guests: ['priya'],
    }),
  ],
  [
    'new tyres 30 nov 8am at kwikfit camberwell',
    creates({
      title: '(New) tyres (at Kwikfit) (Camberwell)|Tyre change|Tyre fitting|New tyres fitted',
      start: '2026-11-30T08:00',
      place: 'Kwikfit Camberwell',
    }),
  ],
  [
    'concert at alexandra palace 12 dec 7.30pm, personal cal',
    creates({
      title: 'Concert (at Alexandra Palace)',
      start: '2026-12-12T19:30',
      place: 'Alexandra Palace',
      calendar: personal,
    }),
  ],
  [
    'school run weekdays 8.15 - 8.45 starting tmrw',
    creates({
      title: 'School run',
      start: '2026-11-24T08:15',
      end: '2026-11-24T08:45',
      repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
    }),
  ],
  [
    'eye test 17 dec 11:20 remind me 1 hr b4',
    creates({ title: 'Eye test', start: '2026-12-17T11:20', reminders: [60] }),
  ],
  [
    'pick up parcel 5.30pm tmrw',
    creates({
      title: 'Pick up (the) parcel|Parcel pick-up|Parcel pickup|Pickup parcel|Collect parcel',
      start: '2026-11-24T17:30',
    }),
  ],
  [
    'nye drinks 31 dec from 8',
    creates({
      title: "NYE (drinks)|New Year’s Eve (drinks)|New Year's Eve (drinks)|New Years Eve (drinks)",
      start: '2026-12-31T20:00',
    }),
  ],
  [
    'figma variables webinar dec 3rd 5-6pm',
    creates({
      title: 'Figma (variables) webinar|Webinar Figma variables|Webinar: Figma variables',
      start: '2026-12-03T17:00',
      end: '2026-12-03T18:00',
    }),
  ],
  [
    'farmor visiting fri 15 to sun 17 jan',
    creates({
      title: "Farmor visiting|Farmor’s visit|Farmor's visit|Farmor visit|Farmor visits|Farmor",
      start: '2027-01-15',
      end: '2027-01-18',
    }),
  ],
  [
    'water plants every 3 days 8pm from tmrw',
    creates({
      title: 'Water (the) plants|Watering plants|Plant watering',
      start: '2026-11-24T20:00',
      repeats: 'FREQ=DAILY;INTERVAL=3',
    }),
  ],
  ['gym 7 tonite', creates({ title: 'Gym', start: '2026-11-23T19:00' })],
  [
    'bookclub 1st mon of month 7.30pm start jan',
    creates({
      title: 'Bookclub|Book club',
      start: '2027-01-04T19:30',
      repeats: ['FREQ=MONTHLY;BYDAY=1MO', 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1'],
    }),
  ],
  [
    'meet landlord abt damp mon 14 dec 12:15',
    creates({
      title:
        'Meet (the) landlord (about damp)|Landlord (meeting)|Landlord about damp|Meeting (with) landlord (about damp)|Meet landlord re damp|Meeting with landlord about the damp|Meet landlord about the damp|Landlord: damp|Landlord meeting about damp',
      start: '2026-12-14T12:15',
    }),
  ],
  [
    'choir rehearsl wednesdays 7pm 6 times frm 9 dec',
    creates({
      title: 'Choir (rehearsal)|Choir rehearsl',
      start: '2026-12-09T19:00',
      repeats: ['FREQ=WEEKLY;BYDAY=WE;COUNT=6', 'FREQ=WEEKLY;COUNT=6'],
    }),
  ],
]);
