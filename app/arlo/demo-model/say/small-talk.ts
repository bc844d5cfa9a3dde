import type { Moment } from '../dates/moment.ts';
import type { Inability } from '../understand/request.ts';
import { clock, shortDate, weekday } from './words.ts';

export const helpText =
  'I look after your calendar. Ask what’s on, when something is, or whether you’re free, and tell me what to book, move, rename or delete. I ask before I delete anything. I can also answer invitations, and read your mail and your GitHub issues.';

/** "Good morning, Maya. What can I do for you?" */
export function greetingText(moment: Moment, userName: string): string {
  const { hour } = moment.now;
  const part = hour >= 5 && hour < 12 ? 'morning' : hour >= 12 && hour < 18 ? 'afternoon' : 'evening';
  const name = userName.trim().split(/\s+/)[0];
  return `Good ${part}${name ? `, ${name}` : ''}. What would you like to know about your calendar?`;
}

export const thanksText = 'You’re welcome.';
export const stopText = 'OK, I’ll leave it.';
export const unknownText = `I didn’t get that. ${helpText}`;
export const noQuestionText = 'There’s nothing waiting for an answer. What can I do for you?';

/** "It’s 09:12 on Monday 23 Nov." */
export function clockText(what: 'time' | 'date', moment: Moment): string {
  if (what === 'time') return `It’s ${clock(moment.now.toPlainTime(), moment)} on ${weekday(moment.today)}.`;
  const date = shortDate(moment.today, moment).slice('Thu '.length);
  return `It’s ${weekday(moment.today)} ${date}${moment.dayFirst ? '' : ','} ${moment.today.year}.`;
}

/** What Arlo cannot do here, with what it can. */
export function inabilityText(what: Inability): string {
  switch (what) {
    case 'sending':
      return 'I can’t write or change mail, only read it: I can find mails, tell you what somebody wrote, or list what is asked of you.';
    case 'issue writing':
      return 'I can’t write on GitHub, only read: I can find issues and pull requests, or list those that wait for you.';
    case 'other calendar':
      return 'I can’t move an event to another of your calendars. I can book a new one there, or move, rename or delete this one.';
    case 'order of another':
      return 'That’s what somebody else wants. If you want it too, say so in your own words.';
    case 'settings':
      return 'You can change that in Settings.';
    case 'elsewhere':
      return 'I can’t do that: I look after your calendar, and read your mail and your GitHub issues.';
  }
}
