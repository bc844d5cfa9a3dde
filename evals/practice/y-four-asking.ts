import { calls, checks, covers, either, lists, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  evening,
  free,
  freeEvening,
  issue,
  mailOf,
  mailTools,
  mine,
  morning,
  onDay,
  part,
  room,
  roomAfternoon,
  roomMorning,
  roomOn,
  tasks,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    [
      "Bit of a panic here, the childminder's car has died and she needs to know when I can fetch the kids. What does tomorrow look like for me?",
      onDay('2026-11-24'),
    ],
    [
      "My father-in-law's consultant has offered us a slot on Thursday and I said I'd ring back in five minutes. Read me out what I've got that day, would you",
      onDay('2026-11-26'),
    ],
    [
      'Tell me everything I’ve got on Friday please. The joiner wants the parking space outside and it all depends on whether I’m in or out.',
      onDay('2026-11-27'),
    ],
    [
      "Right, kettle's on, toast is in, I'm ready to hear the worst. How is the rest of today shaping up?",
      either(onDay('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:30')),
    ],
    [
      "Sister's coming up from Truro with the twins and wants a plan by tonight, you know how she is. What have I got this Saturday and Sunday?",
      onDay('2026-11-28', '2026-11-29'),
    ],
    [
      'I do the rota at the food bank and they want my availability by noon, so I need the whole picture. Run me through next week, Monday to Sunday',
      onDay('2026-11-30', '2026-12-06'),
    ],
    [
      'Our stage manager has gone and moved the dress run, it’s an evening now because of the lights. What have I got on in the evening on Wednesday 2 December?',
      either(
        onDay('2026-12-02'),
        evening('2026-12-02'),
        covers('2026-12-02T18:00', '2026-12-02T20:00'),
        sees('Launch drinks'),
      ),
    ],
    [
      "somebody at the allotments swears I agreed to run the seed swap on the 12th of December and I have no memory of this whatsoever. what's in my diary that day",
      onDay('2026-12-12'),
    ],
    [
      "The cabbie likes to be booked a fortnight ahead, he's eighty and does it all on paper. What's the first thing I've got on Friday 11 December and what time is it?",
      either(onDay('2026-12-11'), morning('2026-12-11'), sees('Flight to Oslo')),
    ],
    [
      'My trainee is shadowing me on Wednesday but only from lunch onwards, she has college first. What will she actually see, what have I got that afternoon?',
      either(
        onDay('2026-11-25'),
        part('2026-11-25', ['12:00', '12:30', '13:00', '14:00'], ['17:00', '17:30', '18:00', '']),
        covers('2026-11-25T13:00', '2026-11-25T17:00'),
      ),
    ],
    [
      "HR are chasing me about carry-over days and I can't for the life of me remember what I booked. When does my annual leave start and when does it finish?",
      sees('Annual leave'),
    ],
    [
      'My knee has been dreadful since I carried that printer up four flights. When do I next see the physio?',
      sees('Physio', '2026-11-23'),
    ],
  ]),

  ...phrasings('existence', [
    [
      "The heating company sent one of those texts saying 'see you soon' and no date of course. Did I ever put the boiler service in the calendar?",
      sees('Boiler service'),
    ],
    [
      'Just had the accountant on the line in a complete flap about HMRC. Have I got the tax return down anywhere?',
      sees('Tax return'),
    ],
    [
      "Apparently I was told about it over breakfast and I nodded. Is the parents' evening in there or not, my wife's asking",
      sees('Parents’ evening'),
    ],
    [
      'We got the greyhound from the rescue last December, so his boosters must be coming up. Is there a vet visit anywhere in my calendar in December?',
      covers('2026-12-01', '2026-12-31'),
    ],
    [
      "I'm standing in the chemist looking at a box of dye and having second thoughts. There is a haircut this Saturday, isn't there?",
      either(sees('Haircut'), onDay('2026-11-28')),
    ],
    [
      'The group chat is all doom because the kiln has packed up again, nobody knows what’s happening. Is pottery still in my diary for this Thursday?',
      either(sees('Pottery class', '2026-11-26'), onDay('2026-11-26')),
    ],
  ]),

  ...phrasings('free time', [
    free(
      'The piano tuner is booked solid till Easter apart from one hole, Tuesday 8 December from ten till eleven. Am I clear then?',
      '2026-12-08T10:00',
      '2026-12-08T11:00',
    ),
    free(
      "Niece's hockey final has been shifted and her mum doesn't drive. Could I do Saturday the 5th of December, one till four, or am I busy?",
      '2026-12-05T13:00',
      '2026-12-05T16:00',
    ),
    [
      'Found the fabric samples under the sofa this morning, and the upholsterer is getting tetchy about them. Where could he have an hour tomorrow afternoon?',
      either(roomAfternoon(60, '2026-11-24'), covers('2026-11-24T13:00', '2026-11-24T17:00')),
    ],
    [
      'The mortgage adviser wants ninety minutes of us, phones off, payslips in hand. When next week would I have that long?',
      either(
        room(90, '2026-11-30', ['2026-12-04', '2026-12-05', '2026-12-06']),
        lists('2026-11-30', ['2026-12-04', '2026-12-05', '2026-12-06']),
        covers('2026-11-30', '2026-12-04'),
      ),
    ],
    [
      'An old flatmate is passing through on his way to Stansted and fancies a curry. Am I doing anything this Friday evening?',
      freeEvening('2026-11-27'),
    ],
    [
      'Tomás has been stuck on the same component since last week and it’s getting him down, I’d like to sit with him. When tomorrow do he and I both have half an hour?',
      roomOn(30, '2026-11-24', ['tomas']),
    ],
    [
      'Flu jabs at the works clinic, and of course the only day left is this Wednesday. Is there half an hour anywhere that morning?',
      either(roomMorning(30, '2026-11-25'), covers('2026-11-25T09:30', '2026-11-25T12:00')),
    ],
    [
      'So they are getting married after all, a tiny do at the registry office, and I’m to be the witness. It would be Thursday 10 December from two till three, can I manage that?',
      either(checks('2026-12-10T14:00', '2026-12-10T15:00'), covers('2026-12-10T14:00', '2026-12-10T15:00')),
    ],
    [
      "Lena and Sam are still at each other about that headline, I'd rather just put all three of us round a table. Find me 45 minutes on Friday when they can both make it",
      roomOn(45, '2026-11-27', ['lena', 'sam']),
    ],
    [
      'There’s a crack right across the windscreen and the mobile fitter needs two hours with the car on the drive. He suggested Monday 7 December, what time have I got a gap that long?',
      either(roomOn(120, '2026-12-07'), slots(120, '2026-12-07T10:00')),
    ],
  ]),

  ...phrasings('mail', [
    [
      "My other half keeps asking what the letting agent wants for the flat now and I keep saying I'll look. What did Ruth write in her last email?",
      either(
        mailOf('ruth', 'calloway', 'tenancy', 'renewal', 'harbour', 'letting', 'flat'),
        calls(mailTools, { from: 'ruth' }),
        calls(mailTools, { from: 'calloway' }),
      ),
    ],
    [
      'Three days in bed with a chest infection and the inbox is a tip, I daren’t open it. Is there anything in there that people actually need me to do?',
      tasks,
    ],
    [
      "I'm on the phone to a friend who wants to send flowers to the restaurant. Where did Ingrid say her birthday dinner was, it was in her mail",
      either(mailOf('ingrid', 'birthday', 'dinner'), calls(mailTools, { from: 'ingrid' })),
    ],
    [
      'Expenses have bounced my claim because there’s no booking number on it. Can you look up the reference in the mail from Southdown Trains?',
      either(
        mailOf('southdown', 'booking', 'train', 'SDT', 'margate', 'ticket'),
        calls(mailTools, { from: 'southdown' }),
      ),
    ],
    [
      "I've offered to do the big shop for the offsite, more fool me. Aiko emailed us the menu for the first evening yesterday, what's she making?",
      either(
        mailOf('aiko', 'menu', 'offsite', 'food', 'evening', 'tanaka'),
        calls(mailTools, { from: 'aiko' }),
      ),
    ],
  ]),

  ...phrasings('issues', [
    [
      "Priya is going to ask me the second we're all on the call, so better to be prepared for once. Which GitHub issues are on my plate?",
      mine,
    ],
    [
      "A gentleman with poor eyesight wrote in to say he can't read declined events in dark mode. That's 412 if I remember right, what does it say?",
      issue(412, 'contrast', 'declined', 'dark', 'colour'),
    ],
    [
      'We have a blind tester coming in this week and I’m nervous about the toast being read out twice. Is there already an issue for that?',
      issue(93, 'toast', 'twice', 'read aloud', 'read out', 'NVDA', 'screen reader'),
    ],
    [
      'Jonas was telling me about the checklist for the 4.2 release and then his train went into a tunnel. It’s an issue on GitHub, could you dig it out?',
      issue(408, 'release', 'checklist', '4.2'),
    ],
  ]),
];
