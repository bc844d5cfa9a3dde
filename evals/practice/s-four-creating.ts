import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'Well, they’ve only gone and let me into the brass band, third cornet, at seventy-one! First rehearsal is this Wednesday at 7.30 in the evening, in the Methodist hall. Stick it in for me, I’m shaking.',
      creates({
        title:
          '(First) (brass) band rehearsal|(First) rehearsal (with) (brass) (band)|Brass band|Brass band first rehearsal|Brass band: first rehearsal',
        start: '2026-11-25T19:30',
        place: 'Methodist hall',
      }),
    ],
    [
      'Biscuit’s ear is bad again, poor lamb, she screamed the surgery down last time. So it’s the vet for us tomorrow at 4.20 in the afternoon, wish me luck.',
      creates({
        title:
          'Vet (appointment) (visit) (for) (with) (Biscuit) (ear)|Biscuit (at) (to) vet (appointment) (visit)|Biscuit’s vet (appointment) (visit)|Vet (appointment) (for) Biscuit’s ear|Biscuit’s ear (at) (vet)|Biscuit ear (vet)|Take Biscuit to vet|Vet Biscuit|Vet: Biscuit|Vet: Biscuit’s ear',
        start: '2026-11-24T16:20',
      }),
    ],
    [
      'They’ve swapped me onto nights again, I could scream, I’d just got my sleep back. Friday at eight in the evening till eight on Saturday morning, that’s my night shift.',
      creates({
        title: '(My) night shift|Nights|Nightshift|Night shift (at) (work)',
        start: '2026-11-27T20:00',
        end: '2026-11-28T08:00',
      }),
    ],
    [
      'Sam lost the bet about the snow, so he’s buying me lunch, ha! Thursday, half past twelve for an hour, and send him the invite so that he can’t wriggle out.',
      creates({
        title:
          'Lunch (with Sam)|Sam lunch|Lunch (on) Sam|Sam buys lunch|Sam (is) buying (me) lunch|Lunch: Sam',
        start: '2026-11-26T12:30',
        end: '2026-11-26T13:30',
        guests: ['sam'],
      }),
    ],
    [
      'The doctor says if I don’t move more I’ll seize up like a rusty gate. So from tomorrow I’m going swimming every Tuesday, seven to eight in the morning, at Ladywell Baths, no excuses.',
      creates({
        title:
          '(Morning) swim (at) (Ladywell) (baths)|(Morning) swimming (at) (Ladywell) (baths)|Go swimming|Weekly swim|Weekly swimming',
        start: '2026-11-24T07:00',
        end: '2026-11-24T08:00',
        place: 'Ladywell Baths',
        repeats: ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'My marrow came second, I’m told, and Brenda’s came first, so it’ll be war at the allotment AGM. That’s on Monday the 7th of December, 7.30pm at the scout hut, can you put it in?',
      creates({
        title: 'Allotment AGM|AGM (allotment)|Allotment (society) AGM|AGM (at) allotment',
        start: '2026-12-07T19:30',
        place: 'scout hut',
      }),
    ],
    [
      'I forgot my grandson last year and my daughter still brings it up over every roast. Alfie’s birthday is the 12th of December, so have that in as an all-day thing, every year till I drop.',
      creates({
        title:
          'Alfie’s birthday|Alfie birthday|Birthday (of) Alfie|Birthday: Alfie|Grandson Alfie’s birthday',
        start: '2026-12-12',
        end: '2026-12-13',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=12'],
      }),
    ],
    [
      'Third time lucky, or so my instructor says, though he’s paid to say it. I’ve got my driving test on Thursday the 10th of December at 8.50 in the morning, and nudge me an hour before so I eat something!',
      creates({
        title: '(My) driving test|Driving test (third time lucky)|Third driving test',
        start: '2026-12-10T08:50',
        reminders: [60],
      }),
    ],
    [
      'My suit’s been at the cleaners since the wedding, the poor man must think I’ve died. I’m picking it up on Friday at five, quarter of an hour should do, so pop that in.',
      creates({
        title:
          'Pick up (my) suit (from) (at) (cleaners) (dry cleaners)|Pick suit up (from) (cleaners)|Picking up (my) suit (from) (cleaners)|Suit (pick-up) (pickup) (from) (at) (cleaners)|Suit pick up (from) (cleaners)|Cleaners (suit)|Collect suit (from) (cleaners)|Cleaners: (pick up) suit',
        start: '2026-11-27T17:00',
        end: '2026-11-27T17:15',
      }),
    ],
    [
      'The ministry is sending a man to look at the heifers, and you can’t do a thing else while he’s about. That’s the whole of Thursday the 17th of December gone; put it down all day as TB testing.',
      creates({ title: 'TB testing', start: '2026-12-17', end: '2026-12-18' }),
    ],
    [
      'My supervisor answered, I nearly fell off my chair, it only took her five weeks. She’ll see me on Monday the 30th at 3pm for half an hour in Room 214. Could you add that? I’ve got to go and write something to show her.',
      creates({
        title:
          '(Meeting) (with) (my) supervisor|Supervisor (meeting) (appointment)|Supervision (meeting)|See supervisor|Supervisor meeting|Thesis supervision|Meet (with) (my) supervisor',
        start: '2026-11-30T15:00',
        end: '2026-11-30T15:30',
        place: 'Room 214',
      }),
    ],
    [
      'We’ve moved the knitting circle to my front room because the café wanted us to buy things, imagine. It’ll be every other Sunday, two till four, the first one on the 6th of December.',
      creates({
        title: 'Knitting (circle) (group)|Knitting circle (at) (my) (home)',
        start: '2026-12-06T14:00',
        end: '2026-12-06T16:00',
        repeats: ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SU', 'FREQ=WEEKLY;INTERVAL=2'],
      }),
    ],
    [
      'We lost Uncle Derek last week, he was ninety-three and cheeky to the end. The funeral’s on Thursday 10 December, quarter past eleven, and it wants to be in my diary or I’ll go to pieces.',
      creates({
        title:
          'Funeral (of) (for) (Uncle) (Derek)|Uncle Derek’s funeral|Derek’s funeral|Uncle Derek funeral|Funeral Uncle Derek|Funeral: Uncle Derek',
        start: '2026-12-10T11:15',
      }),
    ],
    [
      'Tomás and Aiko can’t agree on the blue for the lifeboat, and I’m sick of carrying messages. Get the three of us together on Tuesday the 8th of December at eleven, 45 minutes, and call it Battle of the Blues, they’ll laugh.',
      creates({
        title: 'Battle of Blues',
        start: '2026-12-08T11:00',
        end: '2026-12-08T11:45',
        guests: ['tomas', 'aiko'],
      }),
    ],
    [
      'You’ll never guess who’s let us play again after what Kev did to the curtains! Gig at the Crooked Billet, Saturday the 5th of December, we’re on at nine at night.',
      creates({
        title: '(Band) gig (at) (Crooked Billet)|(Our) gig|Gig Crooked Billet',
        start: '2026-12-05T21:00',
        place: 'Crooked Billet',
      }),
    ],
    [
      'After the autumn we’ve had I’ve gone and booked us a cottage, blow the money. Fri 15 January to Mon 18 January, all four days, please block it out as Cottage weekend before work gets wind of it.',
      creates({ title: 'Cottage weekend', start: '2027-01-15', end: '2027-01-19' }),
    ],
    [
      'There’s a fox living off our bins and the council couldn’t care less. Could you make me ring the council tomorrow at noon? If it’s not in the calendar I’ll only put it off.',
      creates({
        title:
          'Ring (the) council (about) (the) (re) (bins) (fox)|Call (the) council (about) (the) (re) (bins) (fox)|Phone council (about) (bins)|Ring council (about) (fox) (and) (bins)|Council (call)',
        start: '2026-11-24T12:00',
      }),
    ],
    [
      'I must be soft in the head, I’ve told my brother I’ll have the twins so they can go to the pictures. Babysitting from three till nine on Saturday, then, God give me strength.',
      creates({
        title:
          'Babysitting (the) (for) (twins) (brother’s twins)|Babysit (the) twins|Twins (babysitting)|Babysitting twins|Babysitting: twins|Babysitting (for) (my) brother',
        start: '2026-11-28T15:00',
        end: '2026-11-28T21:00',
      }),
    ],
    [
      'They rang to say they’re short of O negative, and I do like the biscuits. I’m giving blood on Monday the 14th of December at 10.40 in the town hall, jot it down?',
      creates({
        title:
          'Giving blood|Give blood|Blood donation|Donate blood|Blood donor (appointment) (session)|Donating blood',
        start: '2026-12-14T10:40',
        place: 'town hall',
      }),
    ],
    [
      'Pickle ate the remote, so it’s school for her, and for me too apparently. Puppy class, six Saturdays from the 5th of December, two till three in the afternoon.',
      creates({
        title:
          'Puppy class (with) (for) (Pickle)|Puppy classes|Pickle’s puppy class|Puppy class Pickle|Pickle puppy class',
        start: '2026-12-05T14:00',
        end: '2026-12-05T15:00',
        repeats: ['FREQ=WEEKLY;COUNT=6', 'FREQ=WEEKLY;BYDAY=SA;COUNT=6', 'FREQ=WEEKLY;COUNT=6;BYDAY=SA'],
      }),
    ],
    [
      'My nephew is in tears over fractions and his dad’s no use, he counts on his fingers. I said I’d tutor Callum on Sunday at five for an hour, so save me that bit.',
      creates({
        title:
          'Tutor Callum|Tutoring (Callum) (with) (Callum)|Callum (tutoring)|Callum’s tutoring|Tutor Callum (in) (on) (with) fractions|Tutoring Callum (in) (on) fractions|Fractions (with) Callum|Callum fractions|Tutoring session (with) (Callum)|Maths (with) Callum|Callum tutoring session',
        start: '2026-11-29T17:00',
        end: '2026-11-29T18:00',
      }),
    ],
    [
      'We still haven’t settled who’s paying for the new carpet at the mosque, you’d think it was gold. Committee meeting on Friday, quarter to two till quarter to three. Could you put that down so I actually turn up?',
      creates({
        title:
          '(Mosque) committee (meeting)|Committee meeting (at) (mosque)|Committee meeting mosque (carpet)|Mosque (carpet) committee (meeting)',
        start: '2026-11-27T13:45',
        end: '2026-11-27T14:45',
      }),
    ],
    [
      'We’ve found a house with a pear tree, I’m trying not to get my hopes up and failing. The viewing is on Tuesday the 1st of December at half past five; please invite the agent too, he’s joe@pearson-homes.example.',
      creates({
        title:
          '(House) viewing|Viewing (of) (house)|House viewing (with) (agent) (Joe)|Viewing (with) (the) (agent) (Joe)',
        start: '2026-12-01T17:30',
        guests: ['joe@pearson-homes.example'],
      }),
    ],
    [
      'The van’s coughing like my grandad used to and I’ve three weddings to deliver flowers to. It’s in for its MOT on Wednesday 16 December at 8am at Kestrel Motors. Remind me a day before, or I’ll load her up with lilies again.',
      creates({
        title:
          '(Van) MOT|MOT (for) (van) (at) (Kestrel Motors)|Van MOT|Van’s MOT (at) (Kestrel Motors)|Van MOT (at) (Kestrel Motors)',
        start: '2026-12-16T08:00',
        place: 'Kestrel Motors',
        reminders: [1440],
      }),
    ],
    [
      'The cat’s on antibiotics and she’s already had a chunk out of my thumb. Ten days of it, every morning at eight starting tomorrow, write it in as Cat tablet would you?',
      creates({ title: 'Cat tablet', start: '2026-11-24T08:00', repeats: ['FREQ=DAILY;COUNT=10'] }),
    ],
  ]),
];
