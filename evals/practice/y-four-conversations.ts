import { answers, asBefore, creates, deletes, nothing, updates } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { onDay, roomOn } from './expect.ts';

export const conversations = [
  ...phrasings('context', [
    [
      [
        'The window cleaner is on my doorstep asking which day suits. What have I got on Wednesday?',
        'He can’t do that one after all, his ladder’s at his brother’s. And the day after?',
      ],
      onDay('2026-11-26'),
    ],
    [
      [
        "I've told my mother I'm going away and now she wants to know when exactly. What time is the flight to Oslo?",
        'Would you believe it, the airline has just texted and it’s five past nine now. Change it for me',
      ],
      updates('Flight to Oslo', { start: '2026-12-11T09:05' }),
    ],
    [
      [
        'The optician has had a cancellation, Tuesday 8 December at noon, so I grabbed it. Put it in as Eye test',
        "They've emailed to say it takes an hour and a half because of the drops. Better make it that long",
      ],
      updates('Eye test', { end: '2026-12-08T13:30' }),
    ],
    [
      [
        "I'm sorting out who's paying for what this week. When was that marketing lunch again?",
        "Lena's gone vegan since Sunday and that café does nothing but cheese. We'll go to The Green Door instead, same time, so change where it is",
      ],
      updates('Marketing lunch', { place: 'The Green Door' }),
    ],
    [
      [
        'Physically I am a wreck after the house move, so be gentle. What am I meant to be doing this Saturday?',
        'Not a chance of me running anywhere, I can barely do stairs. Take that one off, only this week’s',
      ],
      deletes(['Parkrun', '2026-11-28']),
    ],
    [
      [
        'The chimney sweep wants an hour and charges like a surgeon. Am I free on Thursday 10 December from two till three?',
        "He's happy with that and so am I, the nest in there is enormous. Book him in",
      ],
      creates({
        title:
          '(Chimney) sweep|Chimney sweep (appointment) (visit)|Sweep (the) chimney|Chimney (sweeping) (sweep)|Chimney (nest)',
        start: '2026-12-10T14:00',
        end: '2026-12-10T15:00',
      }),
    ],
    [
      [
        'My godmother is turning ninety and we’re all going round with cake. Add it to the calendar, just call it Tea for Flo',
        'I never said when, did I, I’m hopeless today. Sunday 13 December at three',
      ],
      creates({ title: 'Tea for Flo', start: '2026-12-13T15:00' }),
    ],
    [
      [
        "Ingrid has emailed about her birthday dinner and she'll quiz me on it. When and where is it?",
        'I’ve told her yes, noodles and all. Put it in for me with the name of the restaurant as the place',
      ],
      creates({
        title:
          "(Ingrid) (30th) birthday dinner (at) (Koya) (Harbour)|Ingrid's (30th) birthday (dinner) (at) (Koya) (Harbour)|Ingrid’s (30th) birthday (dinner) (at) (Koya) (Harbour)|(30th) birthday dinner (with) (for) (Ingrid)|Dinner (with) (for) Ingrid (at) (Koya) (Harbour)|Ingrid's (30th) dinner|Ingrid’s (30th) dinner",
        start: '2026-12-01T19:30',
        place: 'Koya Harbour',
      }),
    ],
    [
      [
        'Just got the nursery’s inset day dates, Monday next week is one of them, naturally. What’s in my calendar then?',
        'My neighbour can have the little one until lunch, she’s a saint. So the call with Tomás at ten is fine, tell him I’ll be there',
      ],
      answers('Offsite call', 'accepted'),
    ],
    [
      [
        "We're having quotes done for a marquee and the first firm needs an hour with me. Any room this Friday?",
        'They’ve come back saying their van’s in for repair that day, great start. What about Wednesday 2 December instead?',
      ],
      roomOn(60, '2026-12-02'),
    ],
    [
      [
        'The new kennel hand doesn’t turn up half the time so I’m doing his hours. My focus block tomorrow has to go',
        'He’s just handed his notice in by text, can you imagine. Next week’s one has to go as well then',
      ],
      deletes(['Focus block', '2026-12-01']),
    ],
  ]),

  conversation('a day for the kitchen fitter', [
    [
      'The kitchen fitter’s wife has gone into labour early so everything has shifted. What have I got on Tuesday the 8th of December?',
      onDay('2026-12-08'),
    ],
    [
      'The portfolio review can wait, I’ve squared that with them. Put it on Thursday the 10th, same time',
      updates('Portfolio review', { start: '2026-12-10T14:00' }),
    ],
    [
      'And the partner people are easy too, bless them. Move their update so it comes straight after that one',
      updates('Partner update', { start: '2026-12-10T15:00' }),
    ],
    [
      "Perfect, that's the afternoon clear for him. Block out the 8th as an all-day thing now, just call it Kitchen",
      creates({ title: 'Kitchen', start: '2026-12-08' }),
    ],
  ]),

  conversation('the extra rehearsal that was the tenors', [
    [
      'Our conductor has panicked and added a Sunday. It’s 6 December from two till five, put it in as Extra rehearsal',
      creates({ title: 'Extra rehearsal', start: '2026-12-06T14:00', end: '2026-12-06T17:00' }),
    ],
    [
      "Oh no, I was on the wrong line of the email, that's the tenors. Altos are four till seven",
      updates('Extra rehearsal', { start: '2026-12-06T16:00', end: '2026-12-06T19:00' }),
    ],
    [
      "And it isn't in the usual barn because of the rats. Holy Trinity Church, add that so I don't drive to the wrong place",
      updates('Extra rehearsal', { place: 'Holy Trinity Church' }),
    ],
    [
      'Well, that was all for nothing, I’ve seen the throat specialist and I’m not to sing for a month. Take it out again',
      deletes(['Extra rehearsal', '2026-12-06']),
    ],
  ]),

  conversation('who has the dog during the party', [
    [
      'The dog sitter has let us down for the 18th, some excuse about a cruise. Have the Christmas party end at half eight for me so we can get back to him',
      updates('Christmas party', { end: '2026-12-18T20:30' }),
      'no',
    ],
    [
      'No, leave it, my mother-in-law has just offered to have him overnight and I’m not asking twice. We’re staying to the end.',
      nothing,
    ],
    [
      "We'll be coming in on the bus though and it's a trek. Give me a reminder an hour before it starts",
      updates('Christmas party', { reminders: [60] }),
    ],
  ]),

  conversation('quiet time and the new intern', [
    [
      "There's a new intern starting and she'll need someone next to her, so something has to give. Take the focus block out",
      nothing,
    ],
    [
      "Sorry, of course you can't know. She starts tomorrow, so it's tomorrow's",
      deletes(['Focus block', '2026-11-24']),
    ],
    ['Oh dear, she’s rung in, she’s come off her bike and broken a wrist. Put that back please', asBefore],
    [
      "They're saying she'll be in next week with a cast on, plucky thing. So it's the other one that goes, on the 1st",
      deletes(['Focus block', '2026-12-01']),
    ],
  ]),

  conversation('icons with a mother of two', [
    [
      'Lena was promised a proper look at the icons weeks ago and I feel awful about it. When have she and I both got half an hour on Thursday?',
      roomOn(30, '2026-11-26', ['lena']),
    ],
    [
      'Ah no, she says her youngest has his hearing test that day. Try Friday',
      roomOn(30, '2026-11-27', ['lena']),
    ],
    [
      "She's just come past and said ten would be lovely, before the café gets busy. Half an hour then, call it Icon chat and send her an invitation",
      creates({ title: 'Icon chat', start: '2026-11-27T10:00', end: '2026-11-27T10:30', guests: ['lena'] }),
    ],
    [
      "We'll be talking longer than that, who am I kidding. Make it until quarter to eleven",
      updates('Icon chat', { end: '2026-11-27T10:45' }),
    ],
  ]),

  conversation('out of halls', [
    [
      "My stepdaughter is leaving halls, long story, there's a boy in it. She needs a driver, so what have I got on Saturday?",
      onDay('2026-11-28'),
    ],
    ["She's now saying she won't have the keys by then. And the day after?", onDay('2026-11-29')],
    [
      'Mum won’t mind, she moved four times before I was ten. Push her lunch to the Sunday after, same time',
      updates('Lunch at Mum’s', { start: '2026-12-06T13:00' }),
    ],
    [
      'Good woman, she’s even lending us the trailer. Now put the move in for this Sunday, eleven till four, Halls move',
      creates({ title: 'Halls move', start: '2026-11-29T11:00', end: '2026-11-29T16:00' }),
    ],
    [
      'She’s found two strong friends, so we’ll be done sooner than that. End it at two',
      updates('Halls move', { end: '2026-11-29T14:00' }),
    ],
  ]),

  conversation('the teacher from Kharkiv', [
    [
      'We’ve a wonderful woman from Kharkiv teaching at the centre and I’ve signed up. Every Wednesday from eight till nine in the evening starting this week, as Ukrainian class',
      creates({
        title: 'Ukrainian class',
        start: '2026-11-25T20:00',
        end: '2026-11-25T21:00',
        repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'She’s got a school thing of her own on the 9th and will be running late. Half past eight that evening, only that once',
      updates('Ukrainian class', { start: '2026-12-09T20:30' }, { on: '2026-12-09' }),
    ],
    [
      "No class on 23 December either, her sister's coming over for the first time in three years. Take that one out",
      deletes(['Ukrainian class', '2026-12-23']),
    ],
  ]),

  conversation('signing for the house', [
    [
      'After eleven months and three solicitors we can finally sign for the house! Put it in the calendar as Signing',
      nothing,
    ],
    [
      "I'm so giddy I forgot to say. Wednesday 16 December at two",
      creates({ title: 'Signing', start: '2026-12-16T14:00' }),
      'no',
    ],
    [
      'No, hold on, my wife is waving her phone at me and it says three o’clock. Same day, do it with that',
      creates({ title: 'Signing', start: '2026-12-16T15:00' }),
    ],
    ['I’ll have to warn the team I won’t be much use. What else have I got that day?', onDay('2026-12-16')],
  ]),
];
