import { checks, covers, either, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  allDay,
  anyMail,
  free,
  freeEvening,
  issue,
  mailOf,
  mine,
  onDay,
  part,
  roomAfternoon,
  roomMorning,
  roomOn,
  slotsOn,
  tasks,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    [
      "My mother-in-law wants to know when she can ring on Wednesday and I never have a clue what to tell her. Just read me out what's on that day, would you?",
      onDay('2026-11-25'),
    ],
    [
      'What have I got tomorrow? I left my reading glasses in the van, so squinting at those tiny coloured boxes is no use to anyone.',
      onDay('2026-11-24'),
    ],
    [
      "Twenty-five quid they sting you for if you don't turn up, it's daylight robbery. When exactly am I due at the dentist, so I don't give them the pleasure?",
      sees('Dentist'),
    ],
    [
      "I'm sorting a cab for Friday and the driver won't budge without an address, fair play to him. Where is that marketing lunch being held?",
      sees('Marketing lunch'),
    ],
    [
      "Catering is being funny about sandwiches and wants names by noon, as if egg and cress were a state matter. Who's down for the board meeting in December?",
      sees('Board meeting'),
    ],
    [
      "Tell me what time my Oslo flight goes, would you. I've got to work out whether the dog sitter has to come the night before, and she's not a morning person.",
      sees('Flight to Oslo'),
    ],
    [
      "I swear the last four Saturdays got eaten by other people's house moves. What does this coming weekend look like, honestly?",
      onDay('2026-11-28', '2026-11-29'),
    ],
    [
      "I do my batch cooking by how grim things are going to get, chilli for bad weeks and salads for good ones. So how's next week shaping up, Monday through Friday?",
      onDay('2026-11-30', '2026-12-04'),
    ],
    [
      "The babysitter charges by the half hour and she's stricter than my bank. How long does the parents' evening on the 9th go on for?",
      sees('Parents’ evening'),
    ],
    [
      "Something's beeping in the server cupboard and I am not touching it, last time I got the blame. Who's on call this week?",
      either(onDay('2026-11-23', '2026-11-29'), covers('2026-11-23', '2026-11-27')),
    ],
    [
      "Right, I've had two coffees and I'm ready for the truth. What's waiting for me this afternoon?",
      either(
        part('2026-11-23', ['12:00', '12:30', '13:00'], ['17:00', '17:30', '18:00', '']),
        covers('2026-11-23T13:00', '2026-11-23T17:00'),
      ),
    ],
    [
      'Timesheets are due and my memory is pure porridge these days. Could you tell me what was in my diary on Thursday the 19th, so I can make it look like I worked?',
      onDay('2026-11-19'),
    ],
  ]),
  ...phrasings('existence', [
    [
      "I caught myself in the shop window and I look like a startled hedge. Please say I've got a haircut booked somewhere?",
      sees('Haircut'),
    ],
    [
      "Landlord's on the phone swearing blind he told me about the boiler people. Is there a boiler service in the calendar at all?",
      sees('Boiler service'),
    ],
    [
      "Did I ever put the vet in for Thursday? The dog's giving me that look, he knows something I don't.",
      covers('2026-11-26'),
    ],
    [
      "With Aiko off sunning herself I assumed we'd skip it, but nobody tells me anything. Is the design critique still in for this Friday?",
      sees('Design critique', '2026-11-27'),
    ],
    [
      "My cousin's christening the baby on Sunday the 6th of December and she's the type who remembers who didn't show. Have I already got something on that day?",
      covers('2026-12-06'),
    ],
    [
      "My shoulder's gone again, I was only reaching for the marmalade. Is there a physio session on Monday 7 December or did I run out of them?",
      sees('Physio', '2026-12-07'),
    ],
  ]),
  ...phrasings('free time', [
    free(
      "The chap with the second-hand cello can only do tomorrow between four and five in the afternoon, and he's got other buyers sniffing about. Am I free then?",
      '2026-11-24T16:00',
      '2026-11-24T17:00',
    ),
    [
      "There's a pub quiz and they're desperate for somebody who knows rivers, which is me. Have I got anything on Wednesday evening?",
      freeEvening('2026-11-25'),
    ],
    [
      "I need to sit Priya down about pay, and I'd rather not do it in the lift again. Can you find an hour on Thursday that works for both of us?",
      roomOn(60, '2026-11-26', ['priya']),
    ],
    [
      "Find me thirty minutes with Tomás tomorrow, wherever there's a crack. He's been sitting on a question of mine since the dinosaurs and I'd like to hear it from his own mouth.",
      roomOn(30, '2026-11-24', ['tomas']),
    ],
    [
      "I've a grant form to fill in and it wants my life story in triplicate. Where on Friday could I get an hour and a half to myself?",
      roomOn(90, '2026-11-27'),
    ],
    [
      "Jonas always says he's an early bird, so let's hold him to it. When do he and I both have half an hour on the morning of Tuesday 1 December?",
      roomMorning(30, '2026-12-01', ['jonas']),
    ],
    [
      'Lena and Sam are at it again over the headline and someone has to be the grown-up. Look for forty-five minutes the three of us have on Monday the 30th, in the afternoon please.',
      roomAfternoon(45, '2026-11-30', ['lena', 'sam']),
    ],
    free(
      "The solicitor only sees people from 9.30 to 10.30 on Thursday the 10th of December, as though the rest of us don't have jobs. Would I be able to make that?",
      '2026-12-10T09:30',
      '2026-12-10T10:30',
    ),
    [
      "My brother needs a hand laying a patio and he's bribing me with curry. Is Saturday 12 December clear for me?",
      either(
        allDay('2026-12-12'),
        onDay('2026-12-12'),
        checks('2026-12-12T00:00'),
        checks('2026-12-12T08:00'),
        checks('2026-12-12T09:00'),
        checks('2026-12-12T10:00'),
      ),
    ],
    [
      "I promised my editor a chapter and so far I've got a title and a biscuit. Between Wednesday and Friday this week, when could I get two hours in one piece?",
      either(slotsOn(120, '2026-11-25', '2026-11-27'), covers('2026-11-25T09:30', '2026-11-27T17:00')),
    ],
  ]),
  ...phrasings('mail', [
    [
      "I've been checking my phone like a teenager over this flat business. Has Ruth from the lettings people come back about the rent?",
      mailOf('ruth', 'calloway', 'tenancy', 'flat', 'rent', 'lettings', 'harbour'),
    ],
    [
      "What time is Ingrid's birthday dinner, she wrote it in an email somewhere? I'm buying wrapping paper as we speak and the queue is enormous.",
      mailOf('ingrid', 'birthday', 'dinner', 'koya'),
    ],
    [
      'I can already see us all stood in the rain in Margate, prodding a key box. What was the code that Saltmarsh House mailed me?',
      mailOf('saltmarsh', 'key', 'code', 'margate', 'booking', 'house'),
    ],
    [
      "My inbox frightens me on Mondays, I won't lie. Could you go through the mails and tell me what people actually want me to do?",
      either(tasks, anyMail),
    ],
    [
      'Before Aiko vanished she sent me a list of things to look after, and of course I skimmed it in a bus queue. What did she want again in that mail?',
      mailOf('aiko', 'away', 'tanaka'),
    ],
  ]),
  ...phrasings('issues', [
    [
      'I cleared my desk for the first time since Easter and now I want to do the same for GitHub. Which issues are sitting there with my name on?',
      mine,
    ],
    [
      'A customer shouted at me on the phone about the undo bar vanishing on her, lovely lady otherwise. Is our issue about that still open?',
      issue(411, 'undo'),
    ],
    [
      "Who's got the release 4.2 checklist on GitHub? I only ask because everybody I've met this morning points at somebody else.",
      issue(408, 'release', 'checklist', '4.2'),
    ],
    [
      "My nephew's blind and uses NVDA, and he says our toasts talk to him twice, like his nan. Look up the issue about that and tell me who's on it?",
      issue(93, 'nvda', 'toast'),
    ],
  ]),
];
