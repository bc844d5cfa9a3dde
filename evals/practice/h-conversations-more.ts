import {
  asBefore,
  changes,
  checks,
  covers,
  creates,
  deletes,
  either,
  lists,
  nothing,
  remove,
  sees,
  slots,
  stands,
  update,
  updates,
} from '../expect.ts';
import { conversation } from '../scenario.ts';
import { roomOn, slotsOn } from './expect.ts';

/** Whether a time is however it is looked up. */
const freeAt = (start: string, end: string) =>
  either(checks(start), covers(start, end), slots(60), slots(30));

export const hConversationsMore = [
  conversation('cinema instead of pottery', [
    ['is pottery on this week', sees('Pottery class', '2026-11-26')],
    ['cant go :( drop it this week', deletes(['Pottery class', '2026-11-26'])],
    ['thats only this week right? not the whole course', nothing],
    [
      'ok phew. cinema with jo instead, same time',
      creates({ title: 'Cinema with Jo|Cinema Jo', start: '2026-11-26T19:00' }),
    ],
  ]),
  conversation('christmas plans', [
    ['when does my annual leave start', sees('Annual leave')],
    [
      'Add Christmas lunch with Mum on the 25th at 1',
      creates({ title: 'Christmas lunch (with Mum)', start: '2026-12-25T13:00' }),
    ],
    [
      'and "Boxing Day walk" the day after at 11',
      creates({ title: 'Boxing Day walk', start: '2026-12-26T11:00' }),
    ],
    [
      'hm Mum’s got people round. walk to the 27th',
      updates('Boxing Day walk', { start: '2026-12-27T11:00' }),
    ],
    ['then rename it to Winter walk haha', updates('Boxing Day walk', { title: 'Winter walk' })],
  ]),
  conversation('yoga back and forth', [
    ['yoga wed 6pm', creates({ title: 'Yoga', start: '2026-11-25T18:00' })],
    ['thursday rather', updates('Yoga', { start: '2026-11-26T18:00' })],
    ['oh no thats pottery. friday then', updates('Yoga', { start: '2026-11-27T18:00' })],
    ['nah im not going, delete it', deletes('Yoga')],
    ['hmm no bring it back, i should really go', stands('Yoga', '2026-11-27T18:00')],
  ]),
  conversation('the demo and the haircut', [
    [
      'move the vendor demo to thursday 4pm and the haircut to 12 please',
      changes(
        update('Vendor demo', { start: '2026-11-26T16:00' }),
        update('Haircut', { start: '2026-11-28T12:00' }),
      ),
    ],
    ['what else is on thursday', lists('2026-11-26')],
    ['too much. put the demo back to wednesday at 3', stands('Vendor demo', '2026-11-25T15:00')],
    ['and the haircut is still at 12, yes?', nothing],
  ]),
  conversation('tuesday the first', [
    ['What’s happening on Tuesday 1 December?', lists('2026-12-01')],
    ['dentist to 8 instead of half past', updates('Dentist', { start: '2026-12-01T08:00' })],
    [
      'and the focus block that day can start at 1.30 but should still end at 3',
      updates('Focus block', { start: '2026-12-01T13:30', end: '2026-12-01T15:00' }, { on: '2026-12-01' }),
    ],
    ['am I free at 12 then?', freeAt('2026-12-01T12:00', '2026-12-01T12:30')],
    [
      'Great, lunch with Sam at 12, an hour',
      creates({
        title: 'Lunch (with Sam)|Sam lunch',
        start: '2026-12-01T12:00',
        end: '2026-12-01T13:00',
        guests: ['sam'],
      }),
    ],
  ]),
  conversation('gym without fridays', [
    [
      'gym mon wed fri at 7am starting this wednesday',
      creates({ title: 'Gym', start: '2026-11-25T07:00', repeats: 'FREQ=WEEKLY;BYDAY=MO,WE,FR' }),
    ],
    [
      'who am i kidding. drop the fridays, just mon and wed',
      updates('Gym', { repeats: 'FREQ=WEEKLY;BYDAY=MO,WE' }, { scope: 'all' }),
    ],
    ['and all of them at 6.45 not 7', updates('Gym', { start: '2026-11-25T06:45' }, { scope: 'all' })],
    ['not this wednesday tho im knackered', deletes(['Gym', '2026-11-25'])],
  ]),
  conversation('one to one only this week', [
    ['I need to move this week’s 1:1 with Priya', nothing],
    ['thursday at 1', updates('1:1 with Priya', { start: '2026-11-26T13:00' }, { on: '2026-11-24' })],
    ['only this week’s, the others stay, yes?', nothing],
    ['is she free then?', freeAt('2026-11-26T13:00', '2026-11-26T13:30')],
    [
      'perfect, set a reminder on it 10 min before',
      updates('1:1 with Priya', { reminders: [10] }, { on: '2026-11-26' }),
    ],
  ]),
  conversation('design sync in another room', [
    ['which room is design sync in on wednesday', sees('Design sync', '2026-11-25')],
    [
      'change it to Studio room 1, just this week',
      updates('Design sync', { place: 'Studio room 1' }, { on: '2026-11-25' }),
    ],
    [
      'and let it run till 12, same thing, only this once',
      updates('Design sync', { end: '2026-11-25T12:00' }, { on: '2026-11-25' }),
    ],
    [
      'Next week’s can be cancelled completely, half the team will be packing for the offsite',
      deletes(['Design sync', '2026-12-02']),
    ],
  ]),
  conversation('pitch lunch with two', [
    ['are sam and lena around wednesday at half 12?', freeAt('2026-11-25T12:30', '2026-11-25T13:00')],
    [
      'book both of them for an hour then, "Pitch lunch" at Café Ondine',
      creates({
        title: 'Pitch lunch (with Sam and Lena)',
        start: '2026-11-25T12:30',
        end: '2026-11-25T13:30',
        guests: ['lena', 'sam'],
        place: 'Café Ondine',
      }),
    ],
    ['make it 12.15', updates('Pitch lunch', { start: '2026-11-25T12:15' })],
    ['lena says ondine is full. The Lantern instead', updates('Pitch lunch', { place: 'The Lantern' })],
    ['right and what does the whole day look like now', lists('2026-11-25')],
  ]),
  conversation('taxi for the oslo flight', [
    ['what time’s my flight on the 11th', sees('Flight to Oslo')],
    [
      'taxi at 4.30 that morning',
      creates({ title: 'Taxi (to Gatwick)|Taxi (to airport)', start: '2026-12-11T04:30' }),
    ],
    [
      'cancel the stand-up and the design critique that day, I’ll be in Norway',
      changes(remove('Stand-up', '2026-12-11'), remove('Design critique', '2026-12-11')),
    ],
    [
      'and put Check in online on the day before at 6pm',
      creates({ title: 'Check in online|Online check-in', start: '2026-12-10T18:00' }),
    ],
  ]),
  conversation('saturday with edie', [
    ['are we doing anything on saturday', lists('2026-11-28')],
    [
      'costume shopping with Edie 1 to 3 then',
      creates({
        title: 'Costume shopping (with Edie)',
        start: '2026-11-28T13:00',
        end: '2026-11-28T15:00',
      }),
    ],
    ['could the haircut go after that, quarter past 3', updates('Haircut', { start: '2026-11-28T15:15' })],
    ['and skip parkrun that morning', deletes(['Parkrun', '2026-11-28']), 'no'],
    [
      'no keep it. but add breakfast with Edie afterwards, at 10',
      creates({ title: 'Breakfast (with Edie)|Breakfast Edie', start: '2026-11-28T10:00' }),
    ],
  ]),
  conversation('board prep twice', [
    ['How long is the board meeting on the 15th?', sees('Board meeting')],
    [
      'Please block 10 to 12 on the day before as Board prep',
      creates({ title: 'Board prep', start: '2026-12-14T10:00', end: '2026-12-14T12:00' }),
    ],
    [
      'And the same again on the day itself, 10:30 to 12',
      creates({ title: 'Board prep', start: '2026-12-15T10:30', end: '2026-12-15T12:00' }),
    ],
    ['The first of the two isn’t needed after all, remove it', deletes(['Board prep', '2026-12-14'])],
  ]),
  conversation('home with a feverish child', [
    ['Edie’s got a temperature so im home tomorrow. what’s in my diary', lists('2026-11-24')],
    [
      'move the one with priya to wednesday 2pm',
      updates('1:1 with Priya', { start: '2026-11-25T14:00' }, { on: '2026-11-24' }),
    ],
    [
      'and the focus block to thursday at 12',
      updates('Focus block', { start: '2026-11-26T12:00' }, { on: '2026-11-24' }),
    ],
    [
      'we got a gp appointment for her tomorrow 11.20, put that in',
      creates({
        title:
          'GP (appointment) (for Edie)|Edie GP (appointment)|Edie’s GP (appointment)|GP with Edie|GP appointment with Edie|Edie: GP (appointment)|GP Edie|GP appointment for her',
        start: '2026-11-24T11:20',
      }),
    ],
    ['anything else tomorrow i should worry about?', lists('2026-11-24')],
  ]),
  conversation('a longer coffee with sam', [
    ['coffee with sam, when is that', sees('Coffee with Sam')],
    ['is he free at 10 the same day?', freeAt('2026-11-25T10:00', '2026-11-25T10:20')],
    ['ok move it there', updates('Coffee with Sam', { start: '2026-11-25T10:00' })],
    ['and make it 30 minutes', updates('Coffee with Sam', { end: '2026-11-25T10:30' })],
    [
      'sorry, he just told me 9 is better after all. back to 9, half an hour is fine',
      updates('Coffee with Sam', { start: '2026-11-25T09:00', end: '2026-11-25T09:30' }),
    ],
  ]),
  conversation('out of office for two days', [
    [
      'put "Out of office" in all day from the 7th to the 9th of december',
      creates({ title: 'Out of office', start: '2026-12-07', end: '2026-12-10' }),
    ],
    ['sorry, only the 8th and 9th', updates('Out of office', { start: '2026-12-08', end: '2026-12-10' })],
    ['what have i got on those two days already', covers('2026-12-08', '2026-12-09')],
    ['cancel the partner update', deletes('Partner update')],
    [
      'and portfolio review goes to the 10th, same time',
      updates('Portfolio review', { start: '2026-12-10T14:00' }),
    ],
  ]),
  conversation('pricing options with priya and jonas', [
    [
      'need an hour with priya and jonas thursday or friday this week, what’s possible',
      slotsOn(60, '2026-11-26', '2026-11-27', ['priya', 'jonas']),
    ],
    [
      'friday 10:30, book it with them. title: Pricing options',
      creates({
        title: 'Pricing options (with Priya and Jonas)',
        start: '2026-11-27T10:30',
        end: '2026-11-27T11:30',
        guests: ['jonas', 'priya'],
      }),
    ],
    ['in studio room 1', updates('Pricing options', { place: 'Studio room 1' })],
    ['jonas doesn’t need to be there, take him off', updates('Pricing options', { guests: ['priya'] })],
    ['and 45 mins is plenty', updates('Pricing options', { end: '2026-11-27T11:15' })],
  ]),
  conversation('looking at next week', [
    ['how does next week look', lists('2026-11-30', ['2026-12-04', '2026-12-06'])],
    ['where do i have a free hour on the monday', roomOn(60, '2026-11-30')],
    ['and on the wednesday?', roomOn(60, '2026-12-02')],
    [
      'ok put Portfolio questions on wednesday 1 to 2',
      creates({ title: 'Portfolio questions', start: '2026-12-02T13:00', end: '2026-12-02T14:00' }),
    ],
    ['and another one on thursd.. no wait thats the offsite. forget it', nothing],
    [
      'but give wednesday’s a reminder, half an hour before',
      updates('Portfolio questions', { reminders: [30] }),
    ],
    ['and who’s on call next week', sees('On call: Tomás')],
  ]),
  conversation('physio and swimming', [
    ['when are my next physio sessions', sees('Physio')],
    [
      'next week’s moves to 6pm, Niamh is away',
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30' }),
    ],
    ['and cancel the one on the 7th', deletes(['Physio', '2026-12-07'])],
    [
      'Swimming there instead, 6 till 7',
      creates({ title: 'Swimming', start: '2026-12-07T18:00', end: '2026-12-07T19:00' }),
    ],
    [
      'hmm pool’s shut that week. make it a week later, at 7',
      updates('Swimming', { start: '2026-12-14T19:00' }),
    ],
  ]),
  conversation('book club clashes once', [
    [
      'Book club is the first Tuesday of every month at 7.30pm, starting in December, can you put that in',
      creates({
        title: 'Book club',
        start: '2026-12-01T19:30',
        repeats: ['FREQ=MONTHLY;BYDAY=1TU', 'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1'],
      }),
    ],
    [
      'oh the 1st is Ingrid’s birthday. just that one goes to wednesday the 9th at 8pm',
      updates('Book club', { start: '2026-12-09T20:00' }, { on: '2026-12-01' }),
    ],
    [
      'that one’s at Dot’s house, only that one',
      updates('Book club', { place: 'Dots' }, { on: '2026-12-09' }),
    ],
    ['and when’s the one after?', nothing],
  ]),
  conversation('the lunch that is moved', [
    ['delete the lunch', nothing],
    ['the marketing one', deletes('Marketing lunch')],
    ['oh no no put it back!!', asBefore],
    ['i only wanted it half an hour later', updates('Marketing lunch', { start: '2026-11-27T13:00' })],
    [
      'thanks. add a Stickers call at 11 that day for 15 minutes',
      creates({ title: 'Stickers call|Sticker call', start: '2026-11-27T11:00', end: '2026-11-27T11:15' }),
    ],
  ]),
];
