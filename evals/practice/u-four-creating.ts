import { changes, create, creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = phrasings('creating', [
  [
    "Biscuit has scratched his ear raw again, poor lad, and he won't let me anywhere near it. Pop a vet appointment in for Thursday at quarter past five. Wish us luck with the carrier.",
    creates({
      title: "(Biscuit) (Biscuit's) vet (appointment) (for Biscuit) (Biscuit)",
      start: '2026-11-26T17:15',
    }),
  ],
  [
    "That van will be the death of me, it's held together with cable ties. MOT is on Thursday the 10th of December at half eight in the morning, stick that down for me.",
    creates({ title: '(Van) MOT (for van) (for the van) (van)', start: '2026-12-10T08:30' }),
  ],
  [
    "I've only gone and joined a choir, at my age! Put choir rehearsal in every Tuesday from half seven till half nine in the evening, starting tomorrow. I'm an alto, apparently, who knew.",
    creates({
      title: 'Choir (rehearsal)',
      start: '2026-11-24T19:30',
      end: '2026-11-24T21:30',
      repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU'],
    }),
  ],
  [
    "Deep breath. My mother-in-law is descending on us, so block the 12th to the 14th of December, all three days, as 'Maureen visiting'. I do love her, in small doses.",
    creates({ title: 'Maureen visiting', start: '2026-12-12', end: '2026-12-15' }),
  ],
  [
    "The living room stinks of soot and the jackdaws are back, noisy blighters. Remind me to ring the chimney sweep on Wednesday at ten, because I've forgotten four weeks in a row.",
    creates({
      title: 'Ring (the) chimney sweep|Call (the) chimney sweep|Phone (the) chimney sweep',
      start: '2026-11-25T10:00',
      reminders: 'some',
    }),
  ],
  [
    "There's a seed swap on Saturday the 5th of December at ten, and I've got more beans than sense. Add it, and give me a nudge an hour before, or I'll still be in my dressing gown.",
    creates({ title: 'Seed swap', start: '2026-12-05T10:00', reminders: [60] }),
  ],
  [
    'Jonas looked a bit lost at the coffee machine and I thought, I never ask him how he is. Set up a half-hour catch-up for Tuesday the 8th of December at 11 and send him an invite, please.',
    creates({
      title:
        '(Half-hour) (Jonas) catch-up (with Jonas)|(Jonas) catch up (with Jonas)|(Jonas) catchup (with Jonas)|Maya / Jonas catch-up|Maya & Jonas catch-up|Maya and Jonas catch-up',
      start: '2026-12-08T11:00',
      end: '2026-12-08T11:30',
      guests: ['jonas'],
    }),
  ],
  [
    "Haven't finished the novel, won't finish the novel, will still turn up for the wine. Book club, Thursday 10 December, half past seven in the evening, it's at 14 Larch Close this time.",
    creates({ title: 'Book club', start: '2026-12-10T19:30', place: '14 Larch Close' }),
  ],
  [
    "Eleven stings last summer and I'm still mad for it. The beekeepers' meeting is the first Monday of every month at seven in the evening; start with the 7th of December and let it run. My husband thinks it's a cult.",
    creates({
      title:
        "(The) beekeepers' (meeting)|(The) beekeepers’ (meeting)|Beekeepers (meeting)|Beekeeper meeting|Beekeeping meeting",
      start: '2026-12-07T19:00',
      repeats: ['FREQ=MONTHLY;BYDAY=1MO', 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1', 'FREQ=MONTHLY;BYDAY=+1MO'],
    }),
  ],
  [
    "I'm finally getting the koi done on my shoulder, been saving since March!! Tattoo session, Saturday 12 December, noon, she reckons four hours. Please don't let me chicken out.",
    creates({ title: 'Tattoo (session)', start: '2026-12-12T12:00', end: '2026-12-12T16:00' }),
  ],
  [
    "We're getting the old band back together, grey hair and all. So can you put band practice in for every other Sunday at 5 pm, first one this coming Sunday the 29th? The neighbours have been warned.",
    creates({
      title: 'Band practice',
      start: '2026-11-29T17:00',
      repeats: ['FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU'],
    }),
  ],
  [
    "We got the keys, we actually got the keys, I cried in the estate agent's. Mark Saturday the 9th of January as moving day, the whole day. I'm up to my neck in bubble wrap already.",
    creates({ title: 'Moving day', start: '2027-01-09' }),
  ],
  [
    "I forgot it last year and I'm still hearing about it. The 6th of December is our wedding anniversary, so put it in as an all-day thing that comes back every year. You may well have saved a marriage there.",
    creates({
      title: '(Our) wedding anniversary',
      start: '2026-12-06',
      repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=6'],
    }),
  ],
  [
    "My stomach is in knots, I haven't had a job interview since 2009. Would you put 'Interview' down for tomorrow, 3.30 to 4.15 in the afternoon? Now I just need a clean blouse.",
    creates({ title: 'Interview', start: '2026-11-24T15:30', end: '2026-11-24T16:15' }),
  ],
  [
    "So we saw the heartbeat and I've been walking into doors ever since. Antenatal class is every Wednesday at half six in the evening for six weeks, and the first is the 6th of January. Lock it in before work eats it.",
    creates({
      title: 'Antenatal (class) (classes)',
      start: '2027-01-06T18:30',
      repeats: ['FREQ=WEEKLY;COUNT=6', 'FREQ=WEEKLY;BYDAY=WE;COUNT=6', 'FREQ=WEEKLY;COUNT=6;BYDAY=WE'],
    }),
  ],
  [
    "Receipts everywhere, shoeboxes of them, I'm ashamed. Make a 'Books with Geoff' for Friday 4 December at 9.30, an hour, and invite him, he's geoff@ledgerworks.example. He's a saint, that man.",
    creates({
      title: 'Books with Geoff',
      start: '2026-12-04T09:30',
      end: '2026-12-04T10:30',
      guests: ['geoff@ledgerworks.example'],
    }),
  ],
  [
    "The optician's given me drops and a telling-off. I'm to take the eye drops daily at 8 in the morning for ten days, from tomorrow on, so make that an entry. Stings like billy-o, mind.",
    creates({
      title: '(Take) (my) eye drops',
      start: '2026-11-24T08:00',
      repeats: ['FREQ=DAILY;COUNT=10', 'FREQ=DAILY;UNTIL=20261203', 'FREQ=DAILY;UNTIL=20261203T080000Z'],
    }),
  ],
  [
    "I'm falling to bits, me, it's one appointment after another. There's an eye test next Monday, the 30th, at half four, and a hearing test on Wednesday 2 December at nine in the morning. Put both in and don't say I'm getting old.",
    changes(
      create({ title: 'Eye test', start: '2026-11-30T16:30' }),
      create({ title: 'Hearing test', start: '2026-12-02T09:00' }),
    ),
  ],
  [
    "Old Mr Achterberg's hip has gone, so muggins here said yes. Can you add 'Walk Pepper' at 7 in the morning on Mondays, Wednesdays and Fridays, from this Wednesday? She's a lovely whippet, no trouble really.",
    creates({ title: 'Walk Pepper', start: '2026-11-25T07:00', repeats: 'FREQ=WEEKLY;BYDAY=MO,WE,FR' }),
  ],
  [
    "Sky's meant to be clear for the first time in weeks, I'm hopping! Stargazing tonight at nine, get it in there so nobody talks me into telly.",
    creates({ title: 'Stargazing', start: '2026-11-23T21:00' }),
  ],
  [
    "The council has finally seen sense about the jetty, never thought I'd live to see it. Site walk on Wednesday the 9th of December, 10 to half 11, at Pier 9, and get invites out to Tomás and Aiko. Wellies are a must, I'll tell them that myself.",
    creates({
      title: '(Pier 9) site walk (at Pier 9)',
      start: '2026-12-09T10:00',
      end: '2026-12-09T11:30',
      place: 'Pier 9',
      guests: ['tomas', 'aiko'],
    }),
  ],
  [
    "My grandson's a shepherd this year, he's been practising on the actual cat. The nativity play is at two in the afternoon on Thursday 17 December, in Holm Street School. I'll need tissues.",
    creates({ title: '(The) nativity (play)', start: '2026-12-17T14:00', place: 'Holm Street School' }),
  ],
  [
    "I nearly missed my own honeymoon over this once, so never again. Remind me to renew my passport on Monday the 18th of January at noon, there's a good soul.",
    creates({ title: 'Renew (my) passport', start: '2027-01-18T12:00', reminders: 'some' }),
  ],
  [
    'Blood donation a week on Friday, so the 4th, at twenty past four, fifty minutes they said. I faint every single time but they give you a Club biscuit. Jot it down, ta.',
    creates({
      title: '(Give) blood (donation)|Donate blood',
      start: '2026-12-04T16:20',
      end: '2026-12-04T17:10',
    }),
  ],
  [
    "My brother rang from Dundee, out of nowhere, and we talked for two hours like nothing had happened. Put a dinner with him in the calendar, will you. He still has to tell me which day he's coming down, could be before Christmas or could be spring.",
    nothing,
  ],
]);
