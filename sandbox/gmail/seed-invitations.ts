import { Temporal } from 'temporal-polyfill';
import { newEventId } from '../google/event-store.ts';
import { plan, type PlannedEvent } from '../google/seed-plan.ts';
import type { PlannedMail } from './compose.ts';
import type { Person } from './mailbox.ts';
import { attachment } from './seed-files.ts';
import { inbox, jonas, maya, tomas, unread } from './seed-people.ts';
import { dateWords, type Story } from './story.ts';

/** The mails with which Google Calendar brought two invitations of the sample calendar, and one withdrawal. */
export function invitations(story: Story): PlannedMail[] {
  return [
    invitation(story, tomas, 'Offsite call', 3, unread),
    invitation(story, jonas, 'Hiring panel', 4, inbox),
    withdrawal(story),
  ];
}

function invitation(story: Story, from: Person, title: string, days: number, labels: string[]): PlannedMail {
  const event = plan.find((planned) => planned.title === title);
  if (!event) throw new Error(`The sample calendar has no ${title}`);
  const date = story.eventDay(event.week, event.day);
  const id = newEventId(`seed ${from.email} ${title} ${date.toString()}`);
  const when = `${dateWords(date)} ${event.time?.replace('-', ' to ') ?? ''}`;
  return calendarMail({
    slug: `invitation ${title}`,
    ago: { days, at: '12:00' },
    from,
    labels,
    subject: `Invitation: ${title} @ ${when} (${maya.email})`,
    lines: [
      `${from.name} has invited you to ${title}.`,
      `When: ${when}`,
      'Reply to the invitation: Yes - No - Maybe',
    ],
    method: 'REQUEST',
    calendar: icalendar('REQUEST', `${id}@google.com`, title, spanOf(event, date, story.zone), from),
  });
}

function withdrawal({ day, zone }: Story): PlannedMail {
  const title = 'Pricing sync';
  const event = { time: '16:00-16:30' };
  const date = day(-2);
  return calendarMail({
    slug: 'withdrawal',
    ago: { days: 5, at: '10:00' },
    from: jonas,
    labels: inbox,
    subject: `Cancelled event: ${title} @ ${dateWords(date)} (${maya.email})`,
    lines: [`This event has been cancelled: ${title}.`, `When: ${dateWords(date)} 16:00 to 16:30`],
    method: 'CANCEL',
    calendar: icalendar(
      'CANCEL',
      `${newEventId('pricing sync')}@google.com`,
      title,
      spanOf(event, date, zone),
      jonas,
    ),
  });
}

type CalendarMail = Pick<PlannedMail, 'slug' | 'ago' | 'from' | 'labels' | 'subject'> & {
  lines: string[];
  method: string;
  calendar: string;
};

function calendarMail({ lines, method, calendar, ...mail }: CalendarMail): PlannedMail {
  return {
    ...mail,
    to: [maya],
    headers: [{ name: 'Sender', value: 'Google Calendar <calendar-notification@google.com>' }],
    text: lines,
    html: 'paragraphs',
    alternative: {
      mimeType: 'text/calendar',
      parameters: { method },
      text: calendar,
      charset: 'utf-8',
      encoding: '7bit',
    },
    attachments: [
      attachment('application/ics', 'invite.ics', Buffer.from(calendar.replaceAll('\n', '\r\n'))),
    ],
  };
}

type Span = { start: Temporal.ZonedDateTime; end: Temporal.ZonedDateTime };

function spanOf({ time = '' }: Pick<PlannedEvent, 'time'>, date: Temporal.PlainDate, zone: string): Span {
  const [start = '', end = ''] = time.split('-');
  const at = (clock: string) => date.toPlainDateTime(Temporal.PlainTime.from(clock)).toZonedDateTime(zone);
  return { start: at(start), end: at(end) };
}

/** RFC 5545. */
function icalendar(
  method: string,
  uid: string,
  title: string,
  { start, end }: Span,
  organizer: Person,
): string {
  const utc = (at: Temporal.ZonedDateTime) =>
    at.toInstant().toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
  return [
    'BEGIN:VCALENDAR',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'VERSION:2.0',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(end)}`,
    `ORGANIZER;CN=${organizer.email}:mailto:${organizer.email}`,
    `UID:${uid}`,
    `SUMMARY:${title}`,
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\n');
}
