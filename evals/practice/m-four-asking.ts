import { checks, covers, either, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  mailOf,
  anyMail,
  tasks,
  issue,
  mine,
  search,
  free,
  freeEvening,
  roomMorning,
  roomAfternoon,
  roomOn,
  slotsOn,
} from './expect.ts';

const agenda = phrasings('agenda', [
  [
    "My daughter's school is shut on Friday, teacher training or some such, and I need to know what I'd have to drop that day.",
    covers('2026-11-27'),
  ],
  [
    "The babysitter wants to know how late I'll be on Wednesday next week, and I honestly can't remember when those launch drinks finish.",
    sees('Launch drinks', '2026-12-02'),
  ],
  [
    'Mum has asked three times already: what do the two weeks from the 7th of December look like for me?',
    covers('2026-12-07', '2026-12-20'),
  ],
  [
    "I'm on the ward until seven tomorrow morning and will be half asleep, so please just tell me what comes first tomorrow after that.",
    either(covers('2026-11-24T08:00', '2026-11-24T12:00'), sees('Stand-up', '2026-11-24')),
  ],
  [
    'Somebody will have to order coffee and those little biscuits for the board meeting. Who is actually coming?',
    sees('Board meeting', '2026-12-15'),
  ],
  ['Toni has moved shop twice this year!! where am i supposed to go for the haircut', sees('Haircut')],
  [
    'Before I promise the choir anything I ought to look at the whole of January, so show me what is in it.',
    covers('2027-01-01', '2027-01-31'),
  ],
  [
    "It's been one of those mornings and the dog ate my list. What else is coming at me before lunch today?",
    covers('2026-11-23T09:30', '2026-11-23T12:00'),
  ],
  [
    'I swore to my wife that this would be a quiet weekend, so let me have the truth about Saturday and Sunday.',
    covers('2026-11-28', '2026-11-29'),
  ],
  [
    "My timesheet is due and I can't for the life of me say which day last week we sat in that quarterly planning.",
    sees('Quarterly planning', '2026-11-19'),
  ],
]);

const existence = phrasings('existence', [
  [
    'The lodger swears a man is coming about the boiler and I have no memory of it whatsoever. Is that in here at all?',
    sees('Boiler service'),
  ],
  ['Tax has ruined two of my Januaries so far. Did I ever put the tax return in?', sees('Tax return')],
  [
    "ingrid gets so cross when people forget her birthday, please tell me it's in there",
    sees('Ingrid’s birthday'),
  ],
  [
    'One of my pupils would like to come along to pottery this Thursday. Do I even have a class this week?',
    sees('Pottery class', '2026-11-26'),
  ],
  [
    'The optician said weeks ago that they would sort something out for me. Have I got an eye test anywhere between tomorrow and Christmas?',
    covers('2026-11-24', '2026-12-23'),
  ],
  [
    'Jonas hinted that he would grab me on the 2nd of December, he was very mysterious about it. Is there something with him that day already?',
    either(sees('Hiring panel', '2026-12-02'), covers('2026-12-02')),
  ],
]);

const freeTime = phrasings('free time', [
  free(
    'The plumber is dithering between me and the neighbour. Could I do half past twelve to two on Wednesday, or is something in the way?',
    '2026-11-25T12:30',
    '2026-11-25T14:00',
  ),
  [
    'Grandad is out of hospital, grumpy as ever, and wants an hour of company. Which bits of Sunday are still open?',
    roomOn(60, '2026-11-29'),
  ],
  [
    'Priya and I have to sort out the holiday rota before there is a mutiny, and an hour ought to do it. When on Thursday would suit us both?',
    slotsOn(60, '2026-11-26', '2026-11-26', ['priya']),
  ],
  [
    'A grant application takes me ninety minutes of silence at the very least. When next week could that possibly be?',
    either(slotsOn(90, '2026-11-30', ['2026-12-04', '2026-12-06']), covers('2026-11-30', '2026-12-04')),
  ],
  [
    'The other mums are meeting by the swings on Saturday at three and for once I would love to come along. Am I free?',
    either(checks('2026-11-28T15:00'), covers('2026-11-28T15:00', '2026-11-28T16:00')),
  ],
  [
    "They've begged me to referee on Friday the 4th of December, kick-off at six in the evening. Does anything clash with that?",
    either(checks('2026-12-04T18:00'), covers('2026-12-04T18:00', '2026-12-04T19:00')),
  ],
  [
    "Aiko and Tomás each want to bend my ear about the icons and I can't face two separate calls. Find half an hour tomorrow afternoon that works for all three of us.",
    roomAfternoon(30, '2026-11-24', ['aiko', 'tomas']),
  ],
  [
    'There is a lecture about bees at the library tonight and my neighbour has a spare ticket. Have I anything on this evening?',
    freeEvening('2026-11-23'),
  ],
  [
    'The doctor wants me to do twenty minutes of knee exercises, no excuses. Where would they fit into tomorrow morning?',
    either(roomMorning(20, '2026-11-24'), covers('2026-11-24T09:00', '2026-11-24T12:00')),
  ],
  [
    "I've got two solid hours of invoices to get through and the accountant is losing her patience, when is my first gap that's long enough this week",
    either(slots(120), covers('2026-11-24', '2026-11-27')),
  ],
  [
    'Lena is hard to catch these days, but without her the site visit makes no sense. Is there a slot of 45 minutes on Wednesday next week that she and I both have?',
    slotsOn(45, '2026-12-02', '2026-12-02', ['lena']),
  ],
  free(
    'My flatmate moves out on Tuesday the 8th of December and expects me to carry boxes from five until seven. Am I around then or do I have an excuse?',
    '2026-12-08T17:00',
    '2026-12-08T19:00',
  ),
]);

const mail = phrasings('mail', [
  [
    'I spent the weekend in bed with a migraine and a bucket. Are there any action items for me in my mail?',
    tasks,
  ],
  [
    "Ruth Calloway holds the future of my flat in her hands and I daren't open her mail myself. What did she write?",
    mailOf('Ruth', 'Calloway', 'tenancy'),
  ],
  [
    "I'm standing in the wine shop like an idiot, what was it Ingrid wrote about the birthday dinner?",
    mailOf('Ingrid', 'birthday', 'dinner'),
  ],
  [
    'The guard will want a booking number and my ticket is on the kitchen table. Southdown Trains sent it to me by email, can you dig it out?',
    mailOf('Southdown', 'train', 'booking', 'SDT'),
  ],
  [
    'Lena looked daggers at me by the kettle. Where did our emails about the Brightdesk contract end up?',
    mailOf('Brightdesk', 'contract', 'Lena'),
  ],
  ['Is there anything unread sitting in my inbox? That little red number makes me itch.', anyMail],
]);

const issues = phrasings('issues', [
  [
    'The retro is about to start and I would love to sound prepared for once. Which GitHub issues are assigned to me?',
    either(mine, search('maya')),
  ],
  [
    'A blind friend of mine told me that the toast gets read aloud twice and laughed about it. Do we have an issue for that?',
    issue(93, 'toast', 'NVDA', 'read', 'twice', 'aloud'),
  ],
  [
    'I promised Aiko I would look at issue 412 over the weekend, and then the cellar flooded. What is it about?',
    issue(412, 'contrast', 'declined'),
  ],
  [
    "Sam keeps bringing up this GitHub issue about the import, where two events overwrite each other, and I'd like to know if it's still open.",
    issue(421, 'import', 'overwrit', 'UID'),
  ],
]);

export const mFourAsking = [...agenda, ...existence, ...freeTime, ...mail, ...issues];
