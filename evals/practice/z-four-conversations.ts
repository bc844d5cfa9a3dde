import {
  answers,
  checks,
  covers,
  creates,
  deletes,
  either,
  nothing,
  sees,
  stands,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { evening, freeEvening, issue, mailOf, onDay, open, part, roomOn } from './expect.ts';

/** Titles with either apostrophe. */
const any = (...titles: string[]) =>
  titles.flatMap((title) => (title.includes("'") ? [title, title.replaceAll("'", '’')] : [title])).join('|');

export const conversations = [
  ...phrasings('context', [
    [
      [
        "My niece has her first recital on Friday evening and I'd love to go. Is that free?",
        "And the evening before? There's a dress rehearsal, she's asked me to come and film it.",
      ],
      either(freeEvening('2026-11-26'), onDay('2026-11-26')),
    ],
    [
      [
        "My wife says I look like something off a moor. When am I at the hairdresser's?",
        "Our lift's going later than I thought that day. Make it half past twelve instead.",
      ],
      updates('Haircut', { start: '2026-11-28T12:30' }),
    ],
    [
      [
        "The neighbour wants to know when the boiler's being done, we share a flue. When is it?",
        "She's away that morning and has the key to the cellar. Put it on the day after, same time.",
      ],
      updates('Boiler service', { start: '2026-12-08T08:00' }),
    ],
    [
      [
        "The PTA's got me on a stall at the winter fair. Can you put it in as Tombola, Saturday 5 December at two?",
        "Now the head wants the choir on first. Three o'clock, then.",
      ],
      stands('Tombola', '2026-12-05T15:00'),
    ],
    [
      [
        "We're buying the house, it's really happening! The notary's offering Thursday at one for the signing, am I free then?",
        'Lovely, then put it in for an hour. Just call it House deeds.',
      ],
      creates({ title: 'House deeds', start: '2026-11-26T13:00', end: '2026-11-26T14:00' }),
    ],
    [
      [
        'I want to talk to Priya about taking a sabbatical, before I lose my nerve. When have we both got half an hour on Wednesday?',
        "Let's say one o'clock. Invite her, and put Sabbatical as the title so she's warned.",
      ],
      creates({
        title: 'Sabbatical',
        start: '2026-11-25T13:00',
        end: '2026-11-25T13:30',
        guests: ['priya'],
      }),
    ],
    [
      [
        "I've bitten on an olive stone and half a crown came off. When's my next dentist appointment?",
        'No good, the little one starts nursery that morning. Move it to Wednesday the 9th at nine.',
      ],
      updates('Dentist', { start: '2026-12-09T09:00' }),
    ],
    [
      [
        "A friend in Ghent missed a christening because of our date picker. What's in issue 389?",
        "I'll tell him. He also says the colours are unreadable in dark mode, is there an issue for that as well?",
      ],
      issue(412, 'dark', 'contrast', 'colour'),
    ],
    [
      [
        'Something from Lena flashed up while I was getting the pram on the bus. What does she want to know this morning?',
        "I'll have to think about that in peace. Give me half an hour for it tomorrow at eleven, called Headline.",
      ],
      creates({ title: 'Headline', start: '2026-11-24T11:00', end: '2026-11-24T11:30' }),
    ],
    [
      [
        'Our girls are through to the hockey final, Friday the 18th of December! What have I got on that day?',
        "The critique's exactly when they play, then. Cancel it that day, I'm going to be on the touchline.",
      ],
      deletes(['Design critique', '2026-12-18']),
    ],
    [
      [
        "My cousin's over from Halifax and wants to be shown round. How does Thursday the 10th of December look?",
        "That's better than I feared. And the day after?",
      ],
      onDay('2026-12-11'),
    ],
  ]),

  conversation('z-four the quartet has a new cellist', [
    ["Our cellist's moved to Hull and we've a new one to try out. I need to get a rehearsal in.", nothing],
    [
      'She can do Sunday the 6th of December, three to half five. Call it Quartet rehearsal.',
      creates({ title: 'Quartet rehearsal', start: '2026-12-06T15:00', end: '2026-12-06T17:30' }),
    ],
    [
      "She's got a christening first, it turns out. Four to six would suit her better.",
      updates('Quartet rehearsal', { start: '2026-12-06T16:00', end: '2026-12-06T18:00' }),
    ],
    [
      "I ought to practise, I haven't touched the viola since summer. Have I got anything on the afternoon before?",
      either(
        part('2026-12-05', ['12:00', '12:30', '13:00'], ['17:00', '17:30', '18:00', '']),
        onDay('2026-12-05'),
        covers('2026-12-05T13:00', '2026-12-05T17:00'),
        checks('2026-12-05T12:00'),
        checks('2026-12-05T12:30'),
        checks('2026-12-05T13:00'),
      ),
    ],
  ]),

  conversation('z-four helping at the flower market', [
    [
      "My sister-in-law's a florist and her Saturday girl has walked out on her. What have I got on this Saturday?",
      onDay('2026-11-28'),
    ],
    ["She needs me from ten to two, so the haircut's got to go. Delete it.", deletes('Haircut'), 'no'],
    [
      "No, wait, I do look a fright and there's the work do coming up. Is eleven free on Saturday the 5th?",
      either(open('2026-12-05T11:00', '2026-12-05T11:45'), checks('2026-12-05T11:00')),
    ],
    [
      "Then move it there instead, she won't need me at the market again till Christmas.",
      updates('Haircut', { start: '2026-12-05T11:00' }),
    ],
  ]),

  conversation('z-four Dads cataract', [
    [
      "The eye hospital has written, Dad's cataract is being done on Monday the 14th of December. What's on for me that day?",
      onDay('2026-12-14'),
    ],
    [
      "I'm his driver. Put in Dad's cataract from ten to one, at Moorfields.",
      creates({
        title: any(
          "(Driving) (drive) Dad's cataract (op) (operation) (surgery) (at) (Moorfields)",
          'Dad cataract (op) (operation) (surgery)',
        ),
        start: '2026-12-14T10:00',
        end: '2026-12-14T13:00',
        place: 'Moorfields',
      }),
    ],
    [
      "They say he'll be wobbly afterwards, so I'd rather not rush back for the design review. Can that be on the Tuesday at eleven that week?",
      updates('Design review', { start: '2026-12-15T11:00' }, { on: '2026-12-14' }),
    ],
    [
      "And I can't leave him alone in the evening either, he'll try to cook. No physio for me that Monday then, take that one out.",
      deletes(['Physio', '2026-12-14']),
    ],
  ]),

  conversation('z-four the cast comes off', [
    ["I've got my date for getting the cast off! The focus block has to go for it.", nothing],
    ["Sorry, the one on the 1st of December. Tomorrow's can stay.", deletes(['Focus block', '2026-12-01'])],
    [
      "And then put the cast in its place, one to three. It's at Whipps Cross.",
      creates({
        title: any(
          '(Get) (getting) (plaster) (the) (my) cast (coming) (comes) (taken) (off) (removal) (removed) (appointment)',
          '(Hospital) (appointment) (get) (getting) cast (off) (removed)',
          'Cast (off) (removal) (at) (Whipps) (Cross)',
          'Remove (the) (my) cast',
          'Removal (of) (the) (my) cast',
        ),
        start: '2026-12-01T13:00',
        end: '2026-12-01T15:00',
        place: 'Whipps Cross',
      }),
    ],
    ["Brilliant, I'll be able to scratch again. What have I got the day after that?", onDay('2026-12-02')],
  ]),

  conversation('z-four the exchange boy', [
    [
      "My mum's sent me something about Sunday lunch and half of it's in Swedish. What does she want?",
      mailOf('Åsa', 'Asa', 'mum', 'lunch', 'Sunday', 'Söndag', 'älggryta', 'Lindqvist', 'postbud'),
    ],
    [
      "We've a French exchange boy staying and his mother rings at half three sharp. So let lunch at Mum's finish at three.",
      updates('Lunch at Mum’s', { end: '2026-11-29T15:00' }),
    ],
    ['And what have I got the day after?', onDay('2026-11-30')],
    [
      "His plane goes at noon and somebody has to drive him. Decline Tomás's call for me.",
      answers('Offsite call', 'declined'),
    ],
  ]),

  conversation('z-four the social worker comes round', [
    [
      "We're adopting, and now the social worker wants to see where we live. Where have I got two hours free on Thursday the 10th of December?",
      roomOn(120, '2026-12-10'),
    ],
    [
      "I'll offer her half past ten. Put it in as Home visit, two hours.",
      creates({ title: 'Home visit', start: '2026-12-10T10:30', end: '2026-12-10T12:30' }),
    ],
    [
      "She's got a court case that Thursday, she says. It'll be the 17th then, same time.",
      updates('Home visit', { start: '2026-12-17T10:30' }),
    ],
    [
      "Now her colleague's taking the court case for her, so put it back on the 10th.",
      stands('Home visit', '2026-12-10T10:30'),
    ],
  ]),

  conversation('z-four carols at the old peoples home', [
    [
      "We promised the old people's home we'd sing and nobody's picked a single song. When on Wednesday could Jonas, Aiko and I have half an hour?",
      roomOn(30, '2026-11-25', ['jonas', 'aiko']),
    ],
    [
      'Half past two sounds good to me. Call it Carols and invite the both of them, half an hour.',
      creates({
        title: 'Carols',
        start: '2026-11-25T14:30',
        end: '2026-11-25T15:00',
        guests: ['jonas', 'aiko'],
      }),
    ],
    [
      "Aiko's lost her voice, she can only whisper. Take her off the invitation, but Jonas stays.",
      updates('Carols', { guests: ['jonas'] }),
    ],
    [
      "Oh no, they've got norovirus over there and nobody's allowed in. Delete the thing, then.",
      deletes('Carols'),
    ],
  ]),

  conversation('z-four Portuguese for Porto', [
    [
      "We're moving to Porto in the summer and I can't even order a coffee. I've signed up for lessons, can you put them in?",
      nothing,
    ],
    [
      "It's Tuesdays, seven to eight in the evening, every week from the 1st of December. Call it Portuguese lesson.",
      creates({
        title: 'Portuguese lesson',
        start: '2026-12-01T19:00',
        end: '2026-12-01T20:00',
        repeats: ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'],
      }),
    ],
    [
      "She's just told us she's getting married on the 15th! So there's no lesson that day, only that day.",
      deletes(['Portuguese lesson', '2026-12-15']),
    ],
    [
      'That leaves me an evening for my nephew. Have I got anything else on that night?',
      either(evening('2026-12-15'), freeEvening('2026-12-15'), onDay('2026-12-15')),
    ],
    [
      "Good, he's wanted me to watch the old Bond films with him for ages. Film night, half seven to ten.",
      creates({
        title: any(
          '(Bond) film night (with) (my) (nephew)',
          'Film night',
          'Bond (film) night (with) (nephew)',
        ),
        start: '2026-12-15T19:30',
        end: '2026-12-15T22:00',
      }),
    ],
  ]),

  conversation('z-four the baby is due', [
    [
      "The baby could come any day now and I'm clearing the decks. What's on Wednesday the 2nd of December?",
      onDay('2026-12-02'),
    ],
    [
      "I can't see myself asking anyone about their CV by then. Decline the hiring panel.",
      answers('Hiring panel', 'declined'),
      'no',
    ],
    [
      "Actually, the midwife reckons it'll be a late one, I've just had her on the phone. Say maybe to it instead.",
      answers('Hiring panel', 'tentative'),
    ],
    [
      "And then there's Jonas's workshop this Thursday, I've got to be at the hospital at noon. When does it end?",
      either(sees('Roadmap workshop', '2026-11-26'), onDay('2026-11-26')),
    ],
  ]),
];
