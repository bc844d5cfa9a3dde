import type { PlannedMail } from './compose.ts';
import { pdf } from './seed-files.ts';
import { aiko, dana, inbox, jonas, lena, maya, own, ruth, sent, tomas, unread } from './seed-people.ts';
import { dateWords, dayWords, weekdayWord, type Story } from './story.ts';

const mobile = 'Sent from my iPhone';
const ruthSignature =
  'Kind regards,\n\nRuth Calloway\nCalloway Lettings\n14 Quay Street, Lewes BN7 2AA\nT 01273 555 014';
const lenaSignature =
  'Best,\nLena\n\n-- \nLena Fischer\nMarketing & Partnerships, Fernhill\n+44 20 7946 0142';

/** The landlord about the lease: an offer, a question, and a deadline. */
export function lease({ day }: Story): PlannedMail[] {
  const subject = 'Flat 3, 22 Harbour Street: renewal of your tenancy';
  const program = { charset: 'windows-1252', html: 'paragraphs' } as const;
  const labels = ['IMPORTANT', own.flat];
  return [
    {
      slug: 'lease offer',
      ago: { days: 12, at: '10:22' },
      from: ruth,
      to: [maya],
      subject,
      labels: [...inbox, ...labels],
      ...program,
      text: [
        'Dear Maya,',
        `Your tenancy of Flat 3 ends on ${dateWords(day(38))}. The owner would like you to stay and offers another twelve months at £1,540 a month (now £1,480).`,
        'I hope that suits you. The new agreement will follow once I know.',
      ],
      signature: ruthSignature,
    },
    {
      slug: 'lease question',
      ago: { days: 11, at: '19:04' },
      from: maya,
      to: [ruth],
      subject: `Re: ${subject}`,
      labels: [...sent, ...labels],
      html: 'paragraphs',
      quotes: 'gmail',
      text: [
        'Hi Ruth,',
        'Thanks, I’d like to stay. Would £1,510 be possible, given that the boiler was off for most of last winter?',
        'Maya',
      ],
    },
    {
      slug: 'lease deadline',
      ago: { days: 2, at: '11:48' },
      from: ruth,
      to: [maya],
      subject: `RE: ${subject}`,
      labels: [...unread, ...labels, 'STARRED'],
      ...program,
      quotes: 'outlook',
      text: [
        'Dear Maya,',
        'Good news: the owner agrees to £1,510 a month.',
        `The new agreement is attached. Please sign it and send it back by ${dayWords(day(9))}, otherwise I have to put the flat on the market.`,
        `We also need to read the meters. Could you let me know whether ${dayWords(day(5))} at 17:00 suits you?`,
      ],
      signature: ruthSignature,
      attachments: [
        pdf('Tenancy agreement Flat 3.pdf', [
          'Assured shorthold tenancy: Flat 3, 22 Harbour Street',
          'Tenant: Maya Lindqvist. Rent: GBP 1,510 a month. Term: 12 months.',
          `Begins ${dateWords(day(39))}.`,
        ]),
      ],
    },
  ];
}

/** Lena about the contract with Brightdesk, with a vendor's mail in between. */
export function contract({ day }: Story): PlannedMail[] {
  const subject = 'Brightdesk contract';
  return [
    {
      slug: 'contract draft',
      ago: { days: 6, at: '15:10' },
      from: lena,
      to: [maya],
      cc: [dana],
      subject,
      labels: inbox,
      html: 'paragraphs',
      text: [
        'Hi Maya,',
        'Dana has sent the draft for the scheduling add-on: 24 seats, one year, £6,480. It is attached. Dana is in copy and happy to answer questions.',
      ],
      signature: lenaSignature,
      attachments: [
        pdf('Brightdesk order form v2.pdf', [
          'Brightdesk Scheduling, 24 seats',
          'GBP 6,480 a year, renews by itself',
        ]),
      ],
    },
    {
      slug: 'contract question',
      ago: { days: 5, at: '09:37' },
      from: maya,
      to: [lena],
      cc: [dana],
      subject: `Re: ${subject}`,
      labels: sent,
      html: 'paragraphs',
      quotes: 'gmail',
      text: [
        'Hi Lena,',
        'Looks fine on the whole. Two things I’d change: 24 seats are too many (we are 16), and it should not renew by itself.',
        'I’ll send you my notes on the data processing part by the end of the week.',
        'Maya',
      ],
    },
    {
      slug: 'contract clause',
      ago: { days: 1, at: '16:41' },
      from: lena,
      to: [maya],
      subject: `Re: ${subject}`,
      labels: [...unread, 'IMPORTANT'],
      html: 'paragraphs',
      quotes: 'gmail',
      text: [
        'Hi Maya,',
        'They went down to 16 seats. The renewal clause is still in, now as clause 7 with three months’ notice.',
        `Can you check clause 7 and send me your comments by ${weekdayWord(day(3))} noon? I’d like to sign before the quarter closes on ${dateWords(day(12))}.`,
      ],
      signature: lenaSignature,
    },
  ];
}

/** Three days of talk about the offsite, every mail below the one it answers. */
export function offsite({ eventDay }: Story): PlannedMail[] {
  const subject = 'Offsite: house, trains, food';
  const all = [maya, aiko, jonas, tomas];
  const firstDay = eventDay(1, 4);
  const label = own.offsite;
  const mail = (
    slug: string,
    ago: PlannedMail['ago'],
    from: typeof maya,
    rest: Partial<PlannedMail> & Pick<PlannedMail, 'text'>,
  ): PlannedMail => ({
    slug: `offsite ${slug}`,
    ago,
    from,
    to: all.filter((person) => person !== from),
    subject: `Re: ${subject}`,
    labels: [...(from === maya ? sent : inbox), label],
    html: 'paragraphs',
    quotes: 'gmail',
    ...rest,
  });
  return [
    {
      ...mail('begin', { days: 8, at: '09:05' }, tomas, {
        text: [
          'Hi all,',
          `the offsite is on ${dayWords(firstDay)} and the day after, at Saltmarsh House in Margate. It has six bedrooms, a kitchen and a big table.`,
          'Three things are open: who books the trains, what we eat, and what we bring.',
        ],
        signature: 'Tomás',
      }),
      subject,
    },
    mail('aiko', { days: 8, at: '10:31' }, aiko, {
      text: ['I’m happy to cook on the first evening. No fish for me, please.', 'Aiko'],
    }),
    mail('jonas', { days: 7, at: '08:48' }, jonas, {
      quotes: 'german',
      text: [
        'Morning,',
        'I can bring the projector and the long extension lead. Somebody should check whether the house has a whiteboard.',
      ],
      signature: '-- \nJonas Weber\nEngineering, Fernhill',
    }),
    mail('maya', { days: 7, at: '12:20' }, maya, {
      text: ['The house has a whiteboard, I asked. I’ll bring markers that work.', 'Maya'],
    }),
    mail('trains', { days: 5, at: '17:55' }, tomas, {
      text: [
        'Great. Trains: the 08:12 from St Pancras gets us there at 09:40.',
        `Maya, could you book four seats on it by ${dayWords(firstDay.subtract({ days: 3 }))}? The group fare needs one booking.`,
        'Jonas, can you find out where we can leave the bikes?',
      ],
      signature: 'Tomás',
    }),
    mail('aiko phone', { days: 5, at: '18:02' }, aiko, {
      text: ['Window seat for me if there is one :)'],
      signature: mobile,
    }),
    mail('jonas bikes', { days: 4, at: '09:14' }, jonas, {
      quotes: 'german',
      text: ['There is a shed with a lock, so bikes are fine.'],
      signature: '-- \nJonas Weber\nEngineering, Fernhill',
    }),
    mail('menu', { days: 1, at: '13:26' }, aiko, {
      labels: [...unread, label],
      text: [
        'Menu for the first evening: lentil curry, rice, and a lemon tart if the oven works.',
        'Please all tell me about allergies before the weekend.',
        'Aiko',
      ],
    }),
  ];
}
