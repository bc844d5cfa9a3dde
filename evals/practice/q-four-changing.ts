import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const changing = phrasings('changing', [
  [
    'My niece begged me to watch her football on Saturday morning, and who could say no to that little face? Move the haircut to one o’clock, please.',
    updates('Haircut', { start: '2026-11-28T13:00' }),
  ],
  [
    'Would you push the dentist back by half an hour? I rang them this morning and the hygienist said that was absolutely fine, she’s a sweetheart.',
    updates('Dentist', { start: '2026-12-01T09:00' }),
  ],
  [
    'Sam always turns up late and starving, so there’s no sense in us sitting there from half twelve. Let’s move the marketing lunch to 1 pm instead.',
    updates('Marketing lunch', { start: '2026-11-27T13:00' }),
  ],
  [
    'Café Ondine has a burst pipe, and believe me, I know what that means for a kitchen! Can you change the place of Friday’s marketing lunch to The Lantern?',
    updates('Marketing lunch', { place: 'Lantern' }),
  ],
  [
    'The Brightdesk people rang in a flap because their demo laptop has died. I told them it’s no bother, so please shift the vendor demo to Friday at 11 in the morning.',
    updates('Vendor demo', { start: '2026-11-27T11:00' }),
  ],
  [
    'I’m so far behind on my reading that it’s embarrassing. Can tomorrow’s focus block go on until 4 rather than 3?',
    updates('Focus block', { end: '2026-11-24T16:00' }, { on: '2026-11-24' }),
  ],
  [
    'Twenty minutes is never enough with Sam, once the holiday photos come out we’re doomed. Make our coffee on Wednesday half an hour long, please, starting when it does now.',
    updates('Coffee with Sam', { end: '2026-11-25T09:30' }),
  ],
  [
    'It’s a small thing, but the word “review” gives everybody the shivers in our office. Could you rename the portfolio review to Portfolio walkthrough?',
    updates('Portfolio review', { title: 'Portfolio walkthrough' }),
  ],
  [
    'Mum has just been on the phone, she’s putting the roast in early because of the dog. Bring Sunday’s lunch at hers forward by an hour, would you?',
    updates('Lunch at Mum’s', { start: '2026-11-29T12:00' }),
  ],
  [
    'The lad who does my own boiler has put his back out, poor thing. He can come on Tuesday the 8th of December at the same time instead, so can you move the service?',
    updates('Boiler service', { start: '2026-12-08T08:00' }),
  ],
  [
    'Half of the team has a vaccination on Wednesday morning and I can’t have them fainting in studio room 2. Only for this week, can we do the design sync at noon?',
    updates('Design sync', { start: '2026-11-25T12:00' }, { on: '2026-11-25', scope: 'this' }),
  ],
  [
    'I don’t mind admitting that I walked to the wrong end of town last week and got soaked! Set the location to 14 Bakers Yard for the whole pottery series please, every single class.',
    updates('Pottery class', { place: '14 Bakers Yard' }, { scope: 'all' }),
  ],
  [
    'Jonas looked so sad when he heard about the marketing lunch that I didn’t have the heart. Add him to it, please, they’ll always find another chair.',
    updates('Marketing lunch', { guests: ['lena', 'sam', 'jonas'] }),
  ],
  [
    'I got the email from Niamh at the physio, she’s a gem but never in when I am. For next Monday, the 30th, could you put my session to six in the evening? The other weeks stay as they are.',
    updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
  ],
  [
    'The school has written yet another letter, they do love a letter. Parents’ evening now begins at six but it still finishes at seven, so please correct that.',
    updates('Parents’ evening', { start: '2026-12-09T18:00', end: '2026-12-09T19:00' }),
  ],
  [
    'I’m a nervous flyer and like to be told things well in advance, my late husband used to laugh about it. Set a reminder two hours before the flight to Oslo, would you?',
    updates('Flight to Oslo', { reminders: [120] }),
  ],
  [
    'My accountant is off skiing at the end of January, alright for some! Can the tax return go to Friday 22 January instead?',
    updates('Tax return', { start: '2027-01-22' }),
  ],
  [
    'I’m all over the place this week, honestly, and the roadmap stuff is to blame for most of it. Can you move the roadmap one to a better time? Ta!',
    nothing,
  ],
]);

const deleting = phrasings('deleting', [
  [
    'I looked in the mirror this morning and decided I’m growing it out, so wish me luck. You can cancel Saturday’s haircut.',
    deletes('Haircut'),
  ],
  [
    'We’ve gone off the Brightdesk idea after seeing the price, it was daylight robbery. Please take the vendor demo out of my calendar.',
    deletes('Vendor demo'),
  ],
  [
    'Bin the boiler service on the 7th, will you? I ended up doing it myself on Sunday with the radio on, and it was quite relaxing really.',
    deletes('Boiler service'),
  ],
  [
    'I’ve come down with a stinking cold and nobody wants me sneezing into the clay. Could you drop pottery this Thursday, just the one class?',
    changes(remove('Pottery class', '2026-11-26', 'this')),
  ],
  [
    'My knee has been as good as new since the summer, touch wood! Please delete all the physio sessions, the entire series, I’ve told them I won’t be back.',
    changes(remove('Physio', undefined, 'all')),
  ],
  [
    'I must have been half asleep when I typed this, but there’s a really daft entry at nine o’clock on the morning of 14 December. Get rid of it for me please, it makes me look bonkers.',
    deletes('delete everything on Friday'),
  ],
  [
    'Next week is already far too full, and I’d only spend the time staring at the wall. Scrap the focus block on 1 December, but leave tomorrow’s where it is.',
    deletes(['Focus block', '2026-12-01']),
  ],
  [
    'Who was I kidding, I got out of breath running for the bus this morning! Remove that half marathon next October, please.',
    deletes('Half marathon'),
  ],
  [
    'I need one whole day in my pyjamas or I’m going to lose it, those were three births in one night. Clear everything I have on Saturday, please.',
    changes(remove('Parkrun', '2026-11-28', 'this'), remove('Haircut')),
  ],
  [
    'Half the team is out on Friday and the rest will be eating leftover cake. Skip the stand-up that day, please, the others can stay.',
    changes(remove('Stand-up', '2026-11-27', 'this')),
  ],
  [
    'We’re taking the car down in March after all, because of the dog and all her luggage. So the night train can go, and the brunch on the day after as well, thank you kindly.',
    deletes('Night train', 'Brunch'),
  ],
  [
    'The partner thing on 8 December turned out to be a newsletter nobody reads, would you believe. Take the Partner update off, I’ve better things to do with half an hour.',
    deletes('Partner update'),
  ],
]);

const undo = phrasings('undo', [
  [
    [
      'The trains are a nightmare that morning, so could you put the dentist on 1 December to 9:15? I’ll square it with work.',
      'Oh bother, they’ve just rung to say that’s taken. Put it back the way it was, please!',
    ],
    asBefore,
  ],
  [
    [
      'I’m giving the Christmas party a miss this year, my feet still hurt from the last one. Take it out, please.',
      'My daughter says I’m being a misery and she’s right. Undo that, I’m going after all!',
    ],
    asBefore,
  ],
]);

const invitations = phrasings('invitations', [
  [
    'Tomas has been so sweet about organising everything and I’ve left him hanging for days. Please accept the offsite call for me.',
    answers('Offsite call', 'accepted'),
  ],
  [
    'I’ve sat on four of these this term and I’ve started seeing CVs in my sleep. Say no to the hiring panel, would you?',
    answers('Hiring panel', 'declined'),
  ],
  [
    'I’ve been humming and hawing about the launch drinks, but my sister will have the kids that night, yay! You can change my maybe to a definite yes.',
    answers('Launch drinks', 'accepted'),
  ],
  [
    'Something’s come up at the unit and I might be dashing back and forth on Thursday, it all depends on one stubborn baby. Could you mark me as a maybe for the budget review?',
    answers('Budget review', 'tentative'),
  ],
  [
    'It turns out I’m in the office on the 30th after all, and Sam has promised biscuits. I’d like to accept the Sales all-hands now, even though I turned it down before.',
    answers('Sales all-hands', 'accepted'),
  ],
]);

const beyond = phrasings('beyond', [
  [
    'We’re all famished here and the canteen has run out of everything but soup. Could you order four large margheritas to the maternity ward? You’d be saving lives!',
    nothing,
  ],
  [
    'My old Ford has been making a noise like a cow in labour since Sunday. Can you ring the garage for me and ask what a new exhaust would cost?',
    nothing,
  ],
]);

export const qFourChanging = [...changing, ...deleting, ...undo, ...invitations, ...beyond];
