import type { PlannedMail } from './compose.ts';
import type { Person } from './mailbox.ts';
import { pdf } from './seed-files.ts';
import { automated, mailingList, maya, own, tomas } from './seed-people.ts';
import { dateWords, dayWords, type Story } from './story.ts';

const updates = ['INBOX', 'CATEGORY_UPDATES'];
const promotions = ['INBOX', 'CATEGORY_PROMOTIONS'];

/** What machines send; every mail stands alone. */
export function automatic(story: Story): PlannedMail[] {
  return [...newsletters(), ...receipts(story), booking(story), ...notices(story), ...unwanted()];
}

function newsletters(): PlannedMail[] {
  const from: Person = { name: 'Sidebearings', email: 'hello@sidebearings.example' };
  return [
    { days: 6, issue: 211, lead: 'Numerals that line up, and when they should not' },
    { days: 13, issue: 210, lead: 'The quiet return of the small cap' },
  ].map(({ days, issue, lead }) => ({
    slug: `newsletter ${issue}`,
    ago: { days, at: '06:30' },
    from,
    to: [maya],
    subject: `Sidebearings #${issue}: ${lead}`,
    labels: promotions,
    headers: mailingList('Sidebearings', 'sidebearings.example'),
    text: [
      `SIDEBEARINGS #${issue}`,
      `${lead}. You need to read this before you set your next table.`,
      'Don’t miss our workshop: book your seat by Friday and save 20 %! https://sidebearings.example/workshop',
      'You get this mail because you signed up. Unsubscribe: https://sidebearings.example/unsubscribe?u=maya',
    ],
    html: {
      markup:
        '<!doctype html><html><head><style>.h{color:#093}td{padding:8px}</style></head><body><div style="display:none;max-height:0">The best of type this week &zwnj;&nbsp;&zwnj;&nbsp;</div>' +
        `<table><tr><td class="h"><h1>Sidebearings #${issue}</h1></td></tr><tr><td><p>${lead}. You need to read this before you set your next table.</p></td></tr>` +
        '<tr><td><a href="https://sidebearings.example/workshop">Don&rsquo;t miss our workshop: book your seat by Friday and save 20&nbsp;%!</a></td></tr>' +
        '<tr><td><small><a href="https://sidebearings.example/unsubscribe?u=maya">Unsubscribe</a></small></td></tr></table><img src="https://sidebearings.example/open.gif?u=maya" width="1" height="1" alt=""></body></html>',
    },
  }));
}

function receipts({ eventDay, day }: Story): PlannedMail[] {
  const receipt = (mail: Omit<PlannedMail, 'to' | 'labels' | 'headers'>): PlannedMail => ({
    to: [maya],
    labels: [...updates, own.receipts],
    headers: automated,
    ...mail,
  });
  return [
    receipt({
      slug: 'train tickets',
      ago: { days: 3, at: '18:20' },
      from: { name: 'Southdown Trains', email: 'tickets@southdowntrains.example' },
      subject: 'Your booking SDT-48207',
      text: [
        'Thank you for your booking.',
        `4 x St Pancras to Margate, ${dayWords(eventDay(1, 4))}, 08:12. Total: £71.20.`,
        'Please have your tickets ready. They are attached.',
      ],
      attachments: [pdf('Tickets SDT-48207.pdf', ['SDT-48207', '4 adults, St Pancras to Margate, 08:12'])],
    }),
    receipt({
      slug: 'lunch receipt',
      ago: { days: 8, at: '14:10' },
      from: { name: 'Café Ondine', email: 'receipts@cafeondine.example' },
      subject: 'Your receipt from Café Ondine',
      text: ['Two set lunches, one rhubarb soda.', 'Total £38.50, paid by card ending 4410. See you soon!'],
    }),
    receipt({
      slug: 'phone bill',
      ago: { days: 10, at: '05:50' },
      from: { name: 'Lanternfone', email: 'billing@lanternfone.example' },
      subject: 'Your bill is ready',
      text: [
        `Your bill of £14.00 is ready. It will be taken from your account on ${dateWords(day(4))}; you don’t need to do anything.`,
      ],
      attachments: [pdf('Lanternfone bill.pdf', ['Mobile plan 10 GB', 'GBP 14.00'])],
    }),
  ];
}

/** A mail that has no plain text at all. */
function booking({ eventDay }: Story): PlannedMail {
  return {
    slug: 'saltmarsh booking',
    ago: { days: 9, at: '13:44' },
    from: { name: 'Saltmarsh House', email: 'stay@saltmarshhouse.example' },
    to: [maya],
    cc: [tomas],
    subject: 'Booking confirmed: Saltmarsh House',
    labels: ['INBOX', 'CATEGORY_PERSONAL', own.offsite],
    charset: 'windows-1252',
    html: {
      markup:
        '<html><head><title>Booking</title></head><body><h2>See you in Margate!</h2>' +
        `<p>Saltmarsh House is yours from <b>${dayWords(eventDay(1, 4))}</b>, 10:00, for one night.</p>` +
        '<table><tr><th>Bedrooms</th><td>6</td></tr><tr><th>Paid</th><td>£420</td></tr><tr><th>To pay on arrival</th><td>£180</td></tr></table>' +
        '<ul><li>The key is in the box by the door – code 2874.</li><li>Bring towels.</li></ul>' +
        '<p>Questions? <a href="https://saltmarshhouse.example/contact">Write to us</a>.<br>Céline &amp; Jürgen</p></body></html>',
    },
  };
}

function notices({ day }: Story): PlannedMail[] {
  const notice = (mail: Omit<PlannedMail, 'to' | 'headers'>): PlannedMail => ({
    to: [maya],
    headers: automated,
    ...mail,
  });
  return [
    notice({
      slug: 'github review',
      ago: { days: 1, at: '11:21' },
      from: { name: 'Tomás Ruiz', email: 'notifications@github.example' },
      subject: '[fernhill/calendar] Keep the undo bar while a request is out (PR #418)',
      labels: ['UNREAD', 'INBOX', 'CATEGORY_FORUMS'],
      text: [
        '@tomas-ruiz requested your review on: fernhill/calendar#418 Keep the undo bar while a request is out.',
        '--\nReply to this email directly or view it on GitHub:\nhttps://github.com/fernhill/calendar/pull/418',
      ],
    }),
    notice({
      slug: 'password',
      ago: { days: 5, at: '07:15' },
      from: { name: 'Fernhill IT', email: 'no-reply@fernhill.example' },
      subject: 'Your password expires soon',
      labels: updates,
      text: [
        `Your Fernhill password expires on ${dayWords(day(6))}. Please change it before then at https://id.fernhill.example.`,
        'This message was sent automatically.',
      ],
    }),
    notice({
      slug: 'expenses',
      ago: { days: 2, at: '09:00' },
      from: { name: 'Fernhill Expenses', email: 'no-reply@expenses.example' },
      subject: 'Report ER-1182 was approved',
      labels: updates,
      text: ['Your report ER-1182 (£38.50) was approved by Priya Nair. You need to do nothing else.'],
    }),
  ];
}

function unwanted(): PlannedMail[] {
  return [
    {
      slug: 'spam',
      ago: { days: 3, at: '02:44' },
      from: { name: 'Prize Office', email: 'win@prize-office.example' },
      to: [maya],
      subject: 'You have WON a calendar!!!',
      labels: ['SPAM', 'UNREAD'],
      text: ['Claim your prize by tomorrow. Please send us your bank details.'],
    },
    {
      slug: 'old offer',
      ago: { days: 20, at: '16:00' },
      from: { name: 'Deskworld', email: 'offers@deskworld.example' },
      to: [maya],
      subject: 'Desk lamps, 30 % off',
      labels: ['TRASH', 'CATEGORY_PROMOTIONS'],
      headers: mailingList('Deskworld offers', 'deskworld.example'),
      text: ['This week only: the lamp you looked at is 30 % off.'],
    },
  ];
}
