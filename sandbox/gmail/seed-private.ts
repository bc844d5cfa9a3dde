import type { PlannedMail } from './compose.ts';
import { automated, inbox, ingrid, maya, mum, physio, sent, unread } from './seed-people.ts';
import { dayWords, type Story } from './story.ts';

/** Family, the dentist and the physio; each list is one conversation. */
export function privateLife(story: Story): PlannedMail[][] {
  return [family(), [birthday(story)], [exercises(story)], [dentist(story)]];
}

function family(): PlannedMail[] {
  const subject = 'Söndagslunch – vad sägs om älggryta?';
  return [
    {
      slug: 'lunch',
      ago: { days: 4, at: '20:11' },
      from: mum,
      to: [maya],
      subject,
      labels: inbox,
      text: [
        'Hej gumman!',
        'Lunch on Sunday as always. I have found lingonberries at the Swedish shop, imagine that! Can you bring the big pot back, the blue one?',
        'Kram, Mamma',
      ],
    },
    {
      slug: 'lunch answer',
      ago: { days: 4, at: '21:02' },
      from: maya,
      to: [mum],
      subject: `Re: ${subject}`,
      labels: sent,
      quotes: 'gmail',
      text: [
        'Älggryta! Yes please. I’ll bring the pot.',
        'I have to leave at half past three, I promised Ingrid a walk.',
        'Kram, M',
      ],
    },
  ];
}

function birthday({ eventDay }: Story): PlannedMail {
  return {
    slug: 'birthday',
    ago: { days: 2, at: '22:30' },
    from: ingrid,
    to: [maya],
    subject: 'Birthday dinner',
    labels: unread,
    text: [
      'Maya!',
      `I’m turning 30 on ${dayWords(eventDay(1, 2))} and I want noodles. Table at 19:30 at Koya Harbour.`,
      'Tell me by Sunday if you’re bringing someone, they only have eight chairs.',
      'I x',
    ],
    signature: 'Sent from my iPhone',
  };
}

function exercises({ day }: Story): PlannedMail {
  return {
    slug: 'physio',
    ago: { days: 6, at: '08:35' },
    from: physio,
    to: [maya],
    subject: 'Your Monday appointment',
    labels: inbox,
    charset: 'iso-8859-1',
    text: [
      'Hello Maya,',
      `Niamh is away the week after next, so we would need to move your session to 18:00 that Monday. Could you let us know by ${dayWords(day(2))} whether that works?`,
      'Until then please do the shoulder exercises twice a day.',
    ],
    signature: 'Many thanks\nCalmgate Physio\nCalmgate 4',
  };
}

function dentist({ eventDay }: Story): PlannedMail {
  return {
    slug: 'dentist',
    ago: { days: 1, at: '07:00' },
    from: { name: 'Quay Dental', email: 'no-reply@quaydental.example' },
    to: [maya],
    subject: 'Reminder: your appointment at Quay Dental',
    labels: ['UNREAD', 'INBOX', 'CATEGORY_UPDATES'],
    headers: automated,
    charset: 'iso-8859-1',
    html: {
      markup: `<html><body><table><tr><td>Dear Maya</td></tr><tr><td>This is a reminder of your check-up on <b>${dayWords(eventDay(1, 2))} at 08:30</b>. Missed appointments are charged at £25.</td></tr><tr><td><a href="https://quaydental.example/manage/8814">Manage your appointment</a></td></tr></table></body></html>`,
    },
    text: [
      'Dear Maya',
      `This is a reminder of your check-up on ${dayWords(eventDay(1, 2))} at 08:30. Missed appointments are charged at £25.`,
      'Please do not reply to this message. Manage your appointment: https://quaydental.example/manage/8814',
    ],
  };
}
