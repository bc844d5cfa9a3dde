import { answers, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      "I've been a coward about my molars since 1989, so here I go again. Shift the dentist to Wednesday the 9th of December, same time. I'll be braver by then!",
      updates('Dentist', { start: '2026-12-09T08:30' }),
    ],
    [
      "Toni just rang, she's double-booked and mortified. My haircut on Saturday is now at quarter past twelve, could you fix that?",
      updates('Haircut', { start: '2026-11-28T12:15' }),
    ],
    [
      'Turns out the Brightdesk lot are coming in the flesh, hide the mugs! The vendor demo is in Studio room 1 now, so swap the place please.',
      updates('Vendor demo', { place: 'Studio room 1' }),
    ],
    [
      "HR says we must be inclusive, and also there'll be a limbo contest. Rename the Christmas party to Festive bash, would you?",
      updates('Christmas party', { title: 'Festive bash' }),
    ],
    [
      "Boiler man says it's an old beast, he even whistled through his teeth, never a good sign. Make the boiler service last until eleven instead of ten.",
      updates('Boiler service', { end: '2026-12-07T11:00' }),
    ],
    [
      "Focus, ha! I lasted nine minutes last week before someone brought in a puppy. Cut tomorrow's focus block so it finishes at half two, still starting at one.",
      updates('Focus block', { end: '2026-11-24T14:30' }, { on: '2026-11-24' }),
    ],
    [
      "I shouldn't do these things alone, I get soppy over nice fonts. Add Aiko as a guest to the portfolio review, please.",
      updates('Portfolio review', { guests: ['aiko'] }),
    ],
    [
      "The buses round here are a work of fiction. I'll only make pottery by half seven this Thursday, so start it then, just this once!",
      updates('Pottery class', { start: '2026-11-26T19:30' }, { on: '2026-11-26', scope: 'this' }),
    ],
    [
      'The taxman waits for no one, my nan used to say, usually while hiding from him. Make the tax return come round every year.',
      updates('Tax return', { repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=29'] }),
    ],
    [
      'I once missed a plane because I was choosing a magazine, never again! Turn the Oslo flight red so it shouts at me.',
      updates('Flight to Oslo', { color: ['11'] }),
    ],
    [
      "They charge twenty-five quid if you don't show, daylight robbery. Give the dentist entry a reminder one hour before, please.",
      updates('Dentist', { reminders: [60] }),
    ],
    [
      "Mum has discovered slow cooking, and oh boy, she means slow. Push Sunday's lunch at hers back by half an hour.",
      updates('Lunch at Mum’s', { start: '2026-11-29T13:30' }),
    ],
    [
      "We've settled on where to have that brunch in March, after a debate worthy of parliament! It's at The Copper Pan, can you put that in as the place?",
      updates('Brunch', { place: 'The Copper Pan' }),
    ],
    [
      'Tuesdays are where joy goes to nap. Move the partner update on the 8th of December to the day after, keep the time as it is.',
      updates('Partner update', { start: '2026-12-09T16:00' }),
    ],
    [
      "Niamh's off learning to surf, good for her! From the 7th of December onwards my physio starts at six in the evening, for that one and all the rest.",
      updates('Physio', { start: '2026-12-07T18:00' }, { on: '2026-12-07', scope: 'following' }),
    ],
    [
      "I've grovelled nicely and the boss gave me more days, I'm practically dancing. Stretch my annual leave so the last day off is Wednesday the 6th of January.",
      updates('Annual leave', { end: '2027-01-07' }),
    ],
    [
      "I saw 'Home' in my own diary and thought, well, that's a bit bleak. Call that one on 2 December 'Working from home' instead!",
      updates('Home', { title: 'Working from home' }),
    ],
    [
      "The teachers are sweet, but the chairs are built for gnomes. Parents' evening has been put back to six o'clock, same day, same length, could you adjust it?",
      updates('Parents’ evening', { start: '2026-12-09T18:00' }),
    ],
  ]),
  ...phrasings('deleting', [
    [
      "Turns out my brother-in-law can fix boilers, who knew, he can't even fix a sandwich! So bin the boiler service.",
      deletes('Boiler service'),
    ],
    [
      "I've decided to let it grow, like a rock star, or a hedge. Take the haircut off my calendar.",
      deletes('Haircut'),
    ],
    [
      "Poor Sam's come down with that bug everybody's got, sounds like a walrus on the phone. Scrap my coffee with him on Wednesday.",
      deletes('Coffee with Sam'),
    ],
    [
      "I'm all out of spreadsheets and patience, and I promised myself a calm Thursday. Delete the thing with Lena this Thursday, please.",
      deletes('Budget review'),
    ],
    [
      "The knee's gone again, it sounded like popcorn. No Parkrun for me this Saturday, remove just that one.",
      changes(remove('Parkrun', '2026-11-28', 'this')),
    ],
    [
      "I've made eleven bowls and they're all ashtrays, time to face facts. Get rid of pottery class for good, every single one!",
      changes(remove('Pottery class', undefined, 'all')),
    ],
    [
      "My daughter's got chickenpox, spots like a ladybird, bless her. Clear my afternoon on Tuesday the 8th of December, all of it.",
      deletes('Portfolio review', 'Partner update'),
    ],
    [
      'We were going to take the sleeper and eat croissants, but life happened. Drop the night train and the brunch in March, both of them.',
      deletes('Night train', 'Brunch'),
    ],
    [
      "I've booked the sofa, a blanket and a box of Quality Street! Wipe this Saturday clean, whatever's on it.",
      changes(remove('Parkrun', '2026-11-28', 'this'), remove('Haircut')),
    ],
    [
      "My concentration has left the building, with Elvis. Lose next Tuesday's focus block, the 1st of December one, but leave the others be.",
      deletes(['Focus block', '2026-12-01']),
    ],
    [
      "Half the team's got the lurgy, the office is like a Victorian ward. Cancel the design review on the 30th, only that Monday.",
      changes(remove('Design review', '2026-11-30', 'this')),
    ],
    [
      "I'm in a tidying mood, I've already done the spice rack! One of my focus blocks can go as well, delete it.",
      nothing,
    ],
  ]),
  ...phrasings('invitations', [
    [
      "Tomás has been so patient with me, the lamb. Say yes to his offsite call, I'll even bring a shopping list!",
      answers('Offsite call', 'accepted'),
    ],
    [
      "I've read CVs till my eyes crossed, one chap listed 'breathing' as a skill. Decline the hiring panel for me.",
      answers('Hiring panel', 'declined'),
    ],
    [
      "Babysitter's confirmed, lipstick's found, I'm coming out of hibernation! Let Lena know I'm definitely coming to the launch drinks: accept, please.",
      answers('Launch drinks', 'accepted'),
    ],
    [
      "I was a bit hasty about Sam's sales all-hands, I'd had a morning. Change my answer to maybe, the train might just be on time for once.",
      answers('Sales all-hands', 'tentative'),
    ],
  ]),
];
