import { calls, checks, covers, either, lists, slots } from '../expect.ts';
import type { Expected, Phrasing } from '../scenario.ts';

/* What the scenarios of practice expect alike. */

/** The id of the personal calendar. */
export const personal = 'c_maya0personal0fernhill@group.calendar.google.com';

/** Every tool that looks into mail. */
export const mailTools = ['searchEmails', 'getEmail', 'getEmailThread', 'extractActionItems'];

/** A look into mail with one of these words. */
export const mailOf = (...words: string[]) => either(...words.map((any) => calls(mailTools, { any })));

/** Any look into mail. */
export const anyMail = calls(mailTools);

/** What mails ask for. */
export const tasks = calls('extractActionItems');

/** One issue, opened or searched for. */
export const issue = (number: number, ...words: string[]) =>
  either(
    calls('getIssue', { number }),
    calls('searchIssues', { any: String(number) }),
    ...words.map((any) => calls('searchIssues', { any })),
  );

/** What waits on GitHub. */
export const mine = calls('listMyIssues');

/** A search of issues. */
export const search = (words: string, more: Record<string, string> = {}) =>
  calls('searchIssues', { any: words, ...more });

/** A question whether a time is free. */
export const free = (said: string, start: string, end: string): Phrasing => [
  said,
  either(checks(start, end), covers(start, end)),
];

/** A list of a part of a day, however its hours are understood, or of the whole day. */
export const part = (day: string, from: string[], to: string[]) =>
  either(
    lists(day),
    ...from.map((start) =>
      lists(
        `${day}T${start}`,
        to.map((end) => (end ? `${day}T${end}` : day)),
      ),
    ),
  );

/** A look at these days, listed or in a longer list. */
export const onDay = (from: string, to = from) => either(lists(from, to), covers(from, to));

/** Whether a time is free, however it is looked up. */
export const open = (start: string, end: string) => either(checks(start, end), covers(start, end));

/** A list of a morning. */
export const morning = (day: string) =>
  part(day, ['00:00', '05:00', '06:00', '07:00', '08:00', '09:00'], ['12:00', '13:00']);

/** A list of an evening. */
export const evening = (day: string) =>
  part(day, ['17:00', '17:30', '18:00', '19:00'], ['21:00', '22:00', '23:00', '']);

/** Whether an evening is free, however it is looked up. */
export const freeEvening = (day: string) =>
  either(
    evening(day),
    covers(`${day}T18:00`, `${day}T21:00`),
    checks(`${day}T17:00`),
    checks(`${day}T17:30`),
    checks(`${day}T18:00`),
    checks(`${day}T18:30`),
    checks(`${day}T19:00`),
  );

/** A look at the working hours of a day. */
export const allDay = (day: string) => covers(`${day}T09:00`, `${day}T17:00`);

/** A search for free time on these days, whole or in working hours. */
export const room = (minutes: number, from: string, to: string[] = [from], people?: string[]) => {
  const ends = to.flatMap((day) => [day, `${day}T17:00`, `${day}T17:30`, `${day}T18:00`]);
  return either(slots(minutes, from, ends, people), slots(minutes, `${from}T09:00`, ends, people));
};

/** A search for free time in a morning. */
export const roomMorning = (minutes: number, day: string, people?: string[]) =>
  either(
    ...['07:00', '08:00', '09:00'].map((start) =>
      slots(minutes, `${day}T${start}`, [`${day}T12:00`, `${day}T12:30`, `${day}T13:00`], people),
    ),
    slots(minutes, day, [day, `${day}T12:00`], people),
  );

/** A search for free time in an afternoon. */
export const roomAfternoon = (minutes: number, day: string, people?: string[]) =>
  either(
    ...['12:00', '12:30', '13:00'].map((start) =>
      slots(minutes, `${day}T${start}`, [`${day}T17:00`, `${day}T17:30`, `${day}T18:00`, day], people),
    ),
    slots(minutes, day, day, people),
  );

/** A search for free time on a day; of one’s own, a look at it will do. */
export const roomOn = (minutes: number, day: string, people?: string[]) => {
  const ends = [day, `${day}T17:00`, `${day}T17:30`, `${day}T18:00`];
  const searched = either(slots(minutes, day, ends, people), slots(minutes, `${day}T09:00`, ends, people));
  return people ? searched : either(searched, covers(`${day}T09:30`, `${day}T17:00`));
};

/** A search for free time in a span; of one’s own, its list will do. */
export const roomIn = (minutes: number, from: string, to: string[], people?: string[]) => {
  const searched = slots(minutes, from, to, people);
  return people ? searched : either(searched, lists(from, to));
};

/** A search for free time on these days, whole or in working hours; where several last days are fair, in a list. */
export function slotsOn(
  minutes: number,
  first: string,
  last: string | string[] = first,
  people?: string[],
): Expected {
  const ends = [last].flat().flatMap((day) => [day, `${day}T17:00`, `${day}T17:30`, `${day}T18:00`]);
  return either(slots(minutes, first, ends, people), slots(minutes, `${first}T09:00`, ends, people));
}
