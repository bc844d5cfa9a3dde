import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'can you put vet for the cat in um thursday the tenth of december twenty to five in the afternoon',
      creates({
        title:
          '(Cat) vet (appointment) (visit) (for) (the) (cat)|(Take) (the) cat to (the) vet|Cat at (the) vet',
        start: '2026-12-10T16:40',
      }),
    ],
    [
      'lunch with sam on wednesday no sorry thursday the seventeenth of december half twelve to half one at dishoom',
      creates({
        title: 'Lunch (with Sam) (at Dishoom)|Sam lunch',
        start: '2026-12-17T12:30',
        end: '2026-12-17T13:30',
        place: 'Dishoom',
        guests: ['sam'],
      }),
    ],
    [
      'the landlord wants a gas check on the eighteenth of january they will not say what time so all day',
      creates({
        title: '(Landlord) gas check|Gas check (for) (by) (landlord)|Gas safety check',
        start: '2027-01-18',
        end: '2027-01-19',
      }),
    ],
    [
      'er half term put in ski trip from the fifteenth to the nineteenth of february the whole days',
      creates({
        title:
          '(Half term) (half-term) ski trip (half term)|Ski trip (half term)|Ski trip (half-term)|Half term: ski trip|Half-term: ski trip',
        start: '2027-02-15',
        end: '2027-02-20',
      }),
    ],
    [
      'i joined a choir so choir practice half seven in the evening every wednesday starting this week',
      creates({
        title: 'Choir (practice)',
        start: '2026-11-25T19:30',
        repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'i must ring the pension office tomorrow at ten in the morning put that down and buzz me a quarter of an hour before',
      creates({
        title:
          '(I) (must) ring (the) pension office|Call (the) pension office|Phone (the) pension office|Pension office (call)|Pension call|Call with (the) pension office',
        start: '2026-11-24T10:00',
        reminders: [15],
      }),
    ],
    [
      'get jonas and me down for a catch up friday this week at eleven half an hour is plenty',
      creates({
        title:
          'Catch up (with Jonas)|Catch-up (with Jonas)|Catchup (with Jonas)|Jonas catch up|Jonas catch-up|Catch-up: Jonas|Jonas / Maya catch-up|Jonas & Maya catch-up|Jonas and Maya catch-up|Maya & Jonas catch-up|Maya and Jonas catch-up|Maya / Jonas catch-up|Catch up: Jonas',
        start: '2026-11-27T11:00',
        end: '2026-11-27T11:30',
        guests: ['jonas'],
      }),
    ],
    [
      'first aid course for the scouts saturday the sixteenth of january nine in the morning till four on my personal calendar please not the work one',
      creates({
        title: '(Scouts) (scout) first aid course (for) (the) (scouts)|First aid course (scouts)',
        start: '2027-01-16T09:00',
        end: '2027-01-16T16:00',
        calendar: personal,
      }),
    ],
    [
      'starting tonight every monday at eight put the bins out make that a repeating thing',
      creates({
        title: '(Put) (the) bins (out)|(Take) (the) bins out|Bin night',
        start: '2026-11-23T20:00',
        repeats: ['FREQ=WEEKLY;BYDAY=MO', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'my father has his cataract operation on the twelfth of january quarter to eight in the morning at homerton hospital write that in',
      creates({
        title:
          "(Dad's) (Dad’s) (Father's) (Father’s) (My father's) (My father’s) (Dad) (Father) cataract operation|Cataract operation (for) (Dad) (Father) (my father)|Cataract surgery|(Dad's) (Dad’s) (Father's) (Father’s) cataract op|(Dad's) (Dad’s) (Father's) (Father’s) cataract surgery",
        start: '2027-01-12T07:45',
        place: 'Homerton Hospital',
      }),
    ],
    [
      'we settled on the first tuesday of each month for book club seven in the evening and it begins in january',
      creates({
        title: 'Book club',
        start: '2027-01-05T19:00',
        repeats: ['FREQ=MONTHLY;BYDAY=1TU', 'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1'],
      }),
    ],
    [
      'agent just called flat viewing on mare street tuesday the eighth of december quarter past five',
      creates({
        title:
          'Flat viewing (on Mare Street) (Mare Street)|Viewing (of) (the) (flat) (on) (Mare Street)|Mare Street (flat) viewing|Flat viewing at Mare Street|Flat viewing, Mare Street|Flat viewing – Mare Street|Flat viewing - Mare Street',
        start: '2026-12-08T17:15',
        place: 'Mare Street',
      }),
    ],
    [
      'oh god nursery closed friday the eleventh of december just stick it across the day so i see it',
      creates({
        title: '(The) nursery (is) closed|Nursery closure|Nursery shut',
        start: '2026-12-11',
        end: '2026-12-12',
      }),
    ],
    [
      'i want priya and lena for an hour on monday the fourteenth of december at two the meeting is called um pricing no pricing round two',
      creates({
        title:
          'Pricing round two|Pricing round 2|Pricing: round two|Pricing – round two|Pricing, round two|Pricing: round 2',
        start: '2026-12-14T14:00',
        end: '2026-12-14T15:00',
        guests: ['priya', 'lena'],
      }),
    ],
    [
      'set up something called handover with tomas this thursday at four just twenty minutes',
      creates({
        title: 'Handover (with Tomas) (with Tomás)',
        start: '2026-11-26T16:00',
        end: '2026-11-26T16:20',
        guests: ['tomas'],
      }),
    ],
    [
      'the new me does yoga every tuesday and thursday seven in the morning for forty five minutes beginning the first of december',
      creates({
        title: '(Morning) yoga (class)',
        start: '2026-12-01T07:00',
        end: '2026-12-01T07:45',
        repeats: ['FREQ=WEEKLY;BYDAY=TU,TH'],
      }),
    ],
    [
      'the nativity play is on wednesday the sixteenth of december half past nine in the morning tell me a day before because of the er the sheep costume',
      creates({ title: '(School) nativity (play)', start: '2026-12-16T09:30', reminders: [1440] }),
    ],
    [
      'union conference from the second of march to the fourth so that is three days all of them blocked please',
      creates({ title: '(The) union conference', start: '2027-03-02', end: '2027-03-05' }),
    ],
    [
      'the car goes in for its mot tuesday the fifth of january quarter past eight in the morning at kwik fit',
      creates({
        title:
          '(Car) MOT (for) (the) (car) (at Kwik Fit)|Car (in) (for) (its) MOT|Car MOT (appointment)|MOT appointment|MOT (car)',
        start: '2027-01-05T08:15',
        place: 'Kwik Fit',
      }),
    ],
    [
      'leaving drinks for nikhil on thursday the seventeenth of december at six at wetherspoons add it will you',
      creates({
        title:
          "Leaving drinks (for Nikhil)|Nikhil leaving drinks|Nikhil's leaving drinks|Nikhil’s leaving drinks|Nikhils leaving drinks|Leaving drinks (Nikhil)|Leaving drinks: Nikhil",
        start: '2026-12-17T18:00',
        place: 'Wetherspoons',
      }),
    ],
    [
      'mortgage broker is calling me this afternoon at twenty past one ten minutes tops can you note that as a call',
      creates({
        title:
          '(Call) (with) (the) (from) mortgage broker (call)|Mortgage broker (phone) call|Mortgage call|Mortgage broker calling|Phone call with (the) mortgage broker',
        start: '2026-11-23T13:20',
        end: '2026-11-23T13:30',
      }),
    ],
    [
      'nan gets upset if i miss it so nans birthday second of february and again every year after that',
      creates({
        title: "Nan's birthday|Nan’s birthday|Nans birthday|Nan birthday",
        start: '2027-02-02',
        end: '2027-02-03',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=2'],
      }),
    ],
    [
      'they gave us six speech therapy sessions mondays at four in the afternoon the first one is on the eleventh of january',
      creates({
        title: 'Speech therapy (session) (sessions)',
        start: '2027-01-11T16:00',
        repeats: ['FREQ=WEEKLY;COUNT=6', 'FREQ=WEEKLY;BYDAY=MO;COUNT=6', 'FREQ=WEEKLY;COUNT=6;BYDAY=MO'],
      }),
    ],
    [
      'interview with rosa delgado wednesday the ninth of december at quarter past ten an hour and a quarter and jonas and priya have to be in on it',
      creates({
        title:
          'Interview (with) (Rosa) (Delgado)|Interview: Rosa Delgado|Rosa Delgado interview|Interview – Rosa Delgado|Interview - Rosa Delgado|Rosa interview',
        start: '2026-12-09T10:15',
        end: '2026-12-09T11:30',
        guests: ['jonas', 'priya'],
      }),
    ],
    [
      'i swapped with beata so night shift for me saturday the fifth of december ten at night till six on sunday morning that goes in my personal calendar',
      creates({
        title: 'Night shift (swapped with Beata) (swap with Beata)|Night shift: swapped with Beata',
        start: '2026-12-05T22:00',
        end: '2026-12-06T06:00',
        calendar: personal,
      }),
    ],
  ]),
];
