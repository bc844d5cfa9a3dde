import { calls, checks, covers, either, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  mailOf,
  anyMail,
  tasks,
  issue,
  mine,
  free,
  freeEvening,
  allDay,
  roomMorning,
  roomAfternoon,
  roomOn,
  slotsOn,
} from './expect.ts';

const agenda = phrasings('agenda', [
  [
    'My sister is flying in from Gothenburg and keeps asking what I’m up to at the weekend, so what have I actually got on Saturday and Sunday?',
    covers('2026-11-28', '2026-11-29'),
  ],
  [
    'Boss caught me by the kettle and said my thursday looked brutal. is it? what’s in there',
    covers('2026-11-26'),
  ],
  [
    'I’d love to know when the dentist wants me, the letter has gone straight in the recycling.',
    sees('Dentist'),
  ],
  [
    'Before I promise the allotment committee anything for December I’d better see the whole month, every last bit of it.',
    covers('2026-12-01', '2026-12-31'),
  ],
  [
    'The babysitter charges double if I’m late, the little shark. What’s the last thing I’ve got on tonight and when does it finish?',
    sees('Physio', '2026-11-23'),
  ],
  [
    'Somebody has to order the sandwiches and apparently it’s me. Who is actually coming to the roadmap workshop?',
    sees('Roadmap workshop'),
  ],
  [
    'Lena told me twice where this marketing lunch is and I nodded both times like an idiot. Where is it?',
    sees('Marketing lunch'),
  ],
  [
    'Barely nine o’clock and I already feel behind, the dog ate my toast. What’s still ahead of me this morning?',
    covers('2026-11-23T09:30', '2026-11-23T12:00'),
  ],
  [
    'The week after the offsite is one big blur to me; walk me through the 7th to the 11th of December, would you?',
    covers('2026-12-07', '2026-12-11'),
  ],
  ['My knee is killing me again. When do I next see the physio?', sees('Physio', '2026-11-23')],
]);

const existence = phrasings('existence', [
  [
    'A mate swears I told him I’m running a half marathon next year. Is there one in my calendar or was that the wine talking?',
    sees('Half marathon'),
  ],
  [
    'The gas people texted about a boiler service and I have no memory of booking one. Is it in there?',
    sees('Boiler service'),
  ],
  [
    'Uncle Des is adamant that we’re going bowling on Saturday, but he also thinks it’s 1994. Is there any bowling in my diary that day?',
    either(covers('2026-11-28T12:00', '2026-11-28T18:00'), sees('Haircut', '2026-11-28')),
  ],
  [
    'Flying makes me so anxious that I block it out. Do I have a flight coming up in December, yes or no?',
    sees('Flight to Oslo'),
  ],
  [
    'They moved choir about again and now nobody knows anything; have I put choir down for this Wednesday?',
    either(covers('2026-11-25T12:00', '2026-11-25T20:00'), sees('Vendor demo', '2026-11-25')),
  ],
  [
    'School sent another newsletter and I went cold all over. Please tell me the parents’ evening is in here somewhere',
    sees('Parents’ evening'),
  ],
]);

const freeTime = phrasings('free time', [
  free(
    'Nan wants running to the optician on Wednesday, one till two she says. Could I get away then?',
    '2026-11-25T13:00',
    '2026-11-25T14:00',
  ),
  free(
    'Electrician says it’s Friday between ten and eleven or not this side of Christmas. Have I anything in the way?',
    '2026-11-27T10:00',
    '2026-11-27T11:00',
  ),
  [
    'Priya and I only ever talk in corridors. Is there a full hour on Thursday when we’re both free?',
    roomOn(60, '2026-11-26', ['priya']),
  ],
  [
    'This novel isn’t going to write itself, so where are there two clear hours for me tomorrow?',
    roomOn(120, '2026-11-24'),
  ],
  [
    'Ninety minutes at the sewing machine, that’s all my daughter’s costume needs. When could I fit that in next week?',
    either(slotsOn(90, '2026-11-30', ['2026-12-04', '2026-12-06']), covers('2026-11-30', '2026-12-04')),
  ],
  [
    'The lads are a man short for five-a-side on Tuesday evening and I miss it so much. Am I free?',
    freeEvening('2026-11-24'),
  ],
  [
    'Jonas and Lena are speaking again, thank heavens. When on Friday morning could the three of us have half an hour before it all kicks off anew?',
    roomMorning(30, '2026-11-27', ['jonas', 'lena']),
  ],
  [
    'Doctor’s orders: I’m to swim. Is there room for 45 minutes of it on Wednesday afternoon?',
    either(roomAfternoon(45, '2026-11-25'), covers('2026-11-25T12:00', '2026-11-25T17:00')),
  ],
  free(
    'Mum’s friend has a spare ticket for the panto, Saturday the 5th of December, half two to five. Can I say yes?',
    '2026-12-05T14:30',
    '2026-12-05T17:00',
  ),
  free(
    'After months on the list my counsellor can offer me this Thursday at 6pm for an hour, does that crash into anything??',
    '2026-11-26T18:00',
    '2026-11-26T19:00',
  ),
  [
    'Dad’s hired a boat for the whole of Sunday 6 December, mad old thing, and he wants me aboard. Is my day empty?',
    either(
      allDay('2026-12-06'),
      checks('2026-12-06'),
      checks('2026-12-06T00:00'),
      checks('2026-12-06T08:00'),
      checks('2026-12-06T09:00'),
    ),
  ],
  [
    'Sam’s been after an hour of my time since the summer and I’ve run out of excuses. Where do he and I both have one this week?',
    slots(60, undefined, undefined, ['sam']),
  ],
]);

const mail = phrasings('mail', [
  [
    'Ruth Calloway is the sort who writes essays and I haven’t the strength. What is it she wants from me this time?',
    mailOf('ruth', 'calloway', 'tenancy', 'renewal'),
  ],
  [
    'I’ve been ignoring my inbox for days, it’s a character flaw. Are there any to-dos hiding in my mail?',
    tasks,
  ],
  [
    'Ingrid rang while I was in the bath and went on about some email of hers. What did she write?',
    mailOf('ingrid', 'birthday'),
  ],
  [
    'Did the train people ever email me the booking? I’ve turned the house upside down.',
    mailOf('train', 'southdown', 'booking', 'SDT'),
  ],
  ['Two coffees in and I still can’t face it myself, so you look: have I got unread mail?', anyMail],
  [
    'They’re all arguing about the offsite by email, who cooks, who drives, the usual. What’s the latest there?',
    mailOf('offsite', 'saltmarsh', 'margate'),
  ],
]);

const issues = phrasings('issues', [
  [
    'Jonas asked me at the bus stop what’s still on my plate on GitHub and I just mumbled something. Which issues are assigned to me?',
    either(mine, calls('searchIssues')),
  ],
  [
    'I reported that undo bar vanishing and then went and had a baby. Where has that issue got to?',
    issue(411, 'undo', 'undo bar'),
  ],
  [
    'My eyes aren’t what they were, so that dark mode contrast thing matters to me. What does issue 412 say exactly?',
    issue(412, 'contrast', 'dark'),
  ],
  [
    'Somebody from outside filed an issue about the assistant following text in event descriptions, and it’s been bothering me in the shower. Who’s looking after that one?',
    issue(415, 'description', 'assistant'),
  ],
]);

export const nFourAsking = [...agenda, ...existence, ...freeTime, ...mail, ...issues];
