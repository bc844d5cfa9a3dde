/** A person who can sign in at a provider of this sandbox. */
export type Account = {
  /** What the provider's API knows them by: a mail address at Google, a login at GitHub. */
  id: string;
  name: string;
  /** Second line in the list of accounts. */
  detail: string;
};

export type ProviderName = 'google' | 'github';

/** GitHub's accounts. Those of Google are the calendar's own. */
export const githubAccounts: readonly Account[] = [
  { id: 'maya-lindqvist', name: 'Maya Lindqvist', detail: 'maya-lindqvist' },
];

/** What each scope lets an application do, in the words of a consent page. */
export const scopeDescriptions: Record<string, string> = {
  'https://www.googleapis.com/auth/calendar':
    'See, edit, share and permanently delete all the calendars you can access',
  'https://www.googleapis.com/auth/calendar.events': 'View and edit events on all your calendars',
  'https://www.googleapis.com/auth/calendar.readonly':
    'See and download any calendar you can access using your Google Calendar',
  'https://www.googleapis.com/auth/gmail.readonly': 'View your email messages and settings',
  repo: 'Read your repositories, issues and pull requests',
  'read:user': 'Read your profile',
};
