import { covers, either, lists, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  tasks,
  issue,
  mine,
  mailOf,
  search,
  free,
  part,
  morning,
  evening,
  freeEvening,
  roomMorning,
  roomAfternoon,
  slotsOn,
  onDay,
} from './expect.ts';

const agenda = phrasings('agenda', [
  [
    'I’m sitting here with my second coffee, trying to get my head round the week. Could you tell me what thursday looks like? I have a feeling it’s one of those heavy ones.',
    onDay('2026-11-26'),
  ],
  [
    'What’s in store for me tomorrow? My sister wants a long phone call and I keep telling her I’m rushed off my feet, so I’d better find out if that’s true!',
    onDay('2026-11-24'),
  ],
  [
    'We might drive to the coast this weekend if the weather holds, which it probably won’t. Before I promise anybody anything, what is already down for Saturday and Sunday?',
    onDay('2026-11-28', '2026-11-29'),
  ],
  [
    'Wednesdays used to be my quiet days and I do miss them. Run me through this Wednesday afternoon, would you? I’m hoping to sneak in a nap, ha.',
    either(
      part('2026-11-25', ['12:00', '13:00'], ['17:00', '17:30', '18:00', '']),
      covers('2026-11-25T13:00', '2026-11-25T17:00'),
    ),
  ],
  [
    'Goodness, how is it nearly December again? I have to sort out who watches the dog, so please read me my diary for Tuesday the 1st up to and including Friday the 4th.',
    onDay('2026-12-01', '2026-12-04'),
  ],
  [
    'I slept through the alarm and haven’t even had toast, so be gentle with me. What’s still ahead of me today?',
    either(lists('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:30')),
  ],
  [
    'The neighbours are having their roof done on Monday 7 December and I’d rather not sit under the hammering all day. What have I got down for then? Maybe I can hide in a café in between.',
    onDay('2026-12-07'),
  ],
  [
    'I’ve been asked to babysit on Wednesday the 2nd of December and I really don’t want to let her down a second time. Whats on that evening, do you know?',
    either(evening('2026-12-02'), covers('2026-12-02T18:00', '2026-12-02T20:00')),
  ],
  [
    'My partner is asking who gets up first on Friday to feed the cat, we draw straws over it every week. What’s the very first thing I have that onDay, and when does it start?',
    either(onDay('2026-11-27'), morning('2026-11-27'), sees('Stand-up', '2026-11-27')),
  ],
  [
    'Right, deep breath, I want to go into next week knowing what’s coming for once in my life! Can you talk me through it, Monday to Friday is plenty.',
    onDay('2026-11-30', '2026-12-04'),
  ],
  [
    'I know I’m flying on the 11th of December but I can’t for the life of me remember if there’s more that day. Would you list everything for that Friday? I’m packing in my head already.',
    onDay('2026-12-11'),
  ],
  [
    'Something on the site looked off last night and I didn’t want to wake the wrong person. Who does the calendar say is on call this week?',
    either(sees('On call: Jonas'), onDay('2026-11-23')),
  ],
]);

const existence = phrasings('existence', [
  [
    'I caught myself in the mirror this morning and, well, it’s not pretty. Have I actually got a haircut booked this week, or did I only dream that?',
    either(sees('Haircut'), covers('2026-11-24', '2026-11-28')),
  ],
  [
    'My tooth has been twinging since Saturday and I’m being terribly brave about it. When was it that I’m going to the dentist?',
    sees('Dentist'),
  ],
  [
    'The cat is due for her jab and I have a nasty suspicion that I forgot all about it. Is there an appointment at the vet’s in my calendar anywhere between now and Christmas?',
    covers('2026-11-24', '2026-12-23'),
  ],
  [
    'The other mums are all chatting about parents’ evening and I just nod along, it’s embarrassing. Can you tell me which day I’ve put that and what time it begins?',
    sees('Parents’ evening'),
  ],
  [
    'I met a chap in the pub who runs marathons and now I feel I have to keep up, silly me. Did I ever write down that half marathon for next autumn?',
    either(sees('Half marathon'), covers('2027-09-22', '2027-11-30')),
  ],
  [
    'I need to get my good jacket cleaned first, that’s why I’m asking. Is there a board meeting coming up before the holidays, and when exactly?',
    sees('Board meeting'),
  ],
]);

const freeTime = phrasings('free time', [
  free(
    'An old school friend is in town for one day only and I’d love to see her. Am I free tomorrow from half past three to half past four? Fingers crossed!',
    '2026-11-24T15:30',
    '2026-11-24T16:30',
  ),
  [
    'There’s a film on at the little cinema that I’ve been wanting to see for weeks. Do I have Friday evening to myself, or is something on?',
    freeEvening('2026-11-27'),
  ],
  [
    'I owe Jonas a proper chat, we keep passing each other in the corridor. Where on Friday could the two of us squeeze in 45 minutes?',
    slotsOn(45, '2026-11-27', '2026-11-27', ['jonas']),
  ],
  [
    'It’s like herding cats, honestly. Can you find an hour on Wednesday when Lena and Sam and I are all free? I want to get the launch off my chest.',
    slotsOn(60, '2026-11-25', '2026-11-25', ['lena', 'sam']),
  ],
  [
    'I’ve got a report to write and I can’t do it in little bits, my brain doesn’t work that way. Is there an hour and a half left for me somewhere on Thursday afternoon?',
    either(
      roomAfternoon(90, '2026-11-26'),
      lists('2026-11-26'),
      covers('2026-11-26T13:00', '2026-11-26T17:00'),
    ),
  ],
  [
    'Tomás is sweet but he does like to talk, so I’d rather do it before lunch when there’s an end to it. Which half hour would suit us both on the morning of Monday the 30th?',
    roomMorning(30, '2026-11-30', ['tomas']),
  ],
  [
    'I’m dying to do some real work, you know, the kind with the door closed. Any clear two hour stretch between tomorrow and Friday, during the working day?',
    either(slotsOn(120, '2026-11-24', '2026-11-27'), covers('2026-11-24T09:30', '2026-11-27T17:00')),
  ],
  free(
    'My godson turns three and there’ll be cake and a great deal of screaming. Could I make it on Saturday the 5th of December, half past twelve till three, or is there something in the way?',
    '2026-12-05T12:30',
    '2026-12-05T15:00',
  ),
  [
    'Aiko will be back from her holiday by then and I can’t wait to hear about it. Please look for twenty minutes for her and me on the Monday or Tuesday of next week.',
    either(
      slotsOn(20, '2026-11-30', '2026-12-01', ['aiko']),
      slots(20, '2026-11-30', ['2026-11-30', '2026-11-30T17:00', '2026-11-30T18:00'], ['aiko']),
    ),
  ],
  free(
    'The upstairs neighbour asked if I could let the electrician in, she’s been so kind to me with the parcels. That would be Thursday 10 December from one to two in the afternoon. Can I say yes to her?',
    '2026-12-10T13:00',
    '2026-12-10T14:00',
  ),
]);

const mail = phrasings('mail', [
  [
    'I’ve been on pins and needles about the rent, I don’t mind telling you. Has Ruth from the agency written back about my tenancy, and what does she say?',
    mailOf('ruth', 'calloway', 'tenancy', 'rent', 'renew', 'flat', 'harbour'),
  ],
  [
    'My little sister will be thirty, I still see her with plaits. She sent something about a dinner for her birthday, where does she want to go and when do I have to let her know?',
    mailOf('ingrid', 'birthday', 'dinner', 'koya'),
  ],
  [
    'I’ve been a terrible correspondent this past week, what with the cold and everything. Is there anything in my mails that people are still waiting for me to do?',
    either(tasks, anyMail),
  ],
  [
    'Morning! Before I dive in, what’s come in by mail over the weekend that I haven’t read? I kept my phone in a drawer for once and it was bliss.',
    anyMail,
  ],
  [
    'Lena wants my opinion on a headline, as if I were any good with words. Which two were they torn between again? It was in her mail from this morning.',
    mailOf('lena', 'fischer', 'headline', 'launch'),
  ],
  [
    'I got locked out of everything last spring and had to beg at the IT desk, never again. By which day does my password have to be changed, they wrote to me about it I think.',
    mailOf('password', 'expire', 'fernhill it'),
  ],
]);

const issues = phrasings('issues', [
  [
    'My eyes aren’t what they used to be, so this one’s close to my heart. What’s the story with issue 412, the one with the colours in dark mode?',
    issue(412, 'contrast', 'dark', 'colour', 'color', 'declined'),
  ],
  [
    'I’d like to go into the week with a clean conscience, for a change. Which issues on GitHub are sitting on my plate at the moment?',
    either(mine, search('maya'), search('@me')),
  ],
  [
    'A friend of mine uses a screen reader and she was giggling because our app says everything twice. Do we have a ticket for that toast thing with NVDA, and is it still open?',
    issue(93, 'toast', 'nvda', 'twice', 'read aloud'),
  ],
  [
    'Wednesday is the big day and I’m already chewing my nails. Can you look up the checklist issue for release 4.2 and tell me who’s got it?',
    issue(408, 'checklist', 'release', '4.2'),
  ],
]);

export const oFourAsking = [...agenda, ...existence, ...freeTime, ...mail, ...issues];
