/** All that Arlo says and shows of a service that it connects to. */
export type Provider = {
  /** Name on cards and in sentences. */
  name: string;
  /** One line under the name on the integration card. */
  description: string;
  /** Whose account the person signs in with. */
  signIn: string;
  /** Whether Arlo changes things there, which can be taken back only while it is connected. */
  changes: boolean;
  /** What each OAuth scope allows, in plain words and without making it less. Keys are the raw scopes. */
  scopes: Record<string, string>;
  /** What Arlo has to be allowed. A provider may let people leave some of it out. */
  permissions: readonly Permission[];
  /** Completes "Arlo can’t … until you reconnect." */
  purpose: string;
  /** Completes "Arlo will no longer … <account>." */
  loses: string;
  /** Where the provider's own API says whose account this is, and in which member of the answer. */
  account: { path: string; member: string };
  /** Its sign as SVG: `currentColor` where it has none of its own. */
  logo: { viewBox: string; paths: readonly { fill: string; d: string }[] };
};

/** Any one of these scopes will do. `enables` completes "Arlo can’t …" when none of them was granted. */
export type Permission = { anyOf: readonly string[]; enables: string };

/**
 * The registry of those services, in the order of the settings page. The key is Nango's integration id (provider config
 * key) and what `integrations.provider` stores.
 */
const registry = {
  'google-calendar': {
    name: 'Google Calendar',
    description: 'Read and manage calendar events',
    signIn: 'Google',
    changes: true,
    scopes: {
      'https://www.googleapis.com/auth/calendar': 'See and edit events and calendars',
      'https://www.googleapis.com/auth/calendar.events': 'See and edit events',
      'https://www.googleapis.com/auth/calendar.readonly': 'See your calendars',
    },
    permissions: [
      {
        anyOf: [
          'https://www.googleapis.com/auth/calendar',
          'https://www.googleapis.com/auth/calendar.events',
        ],
        enables: 'book, move or delete events',
      },
      {
        anyOf: [
          'https://www.googleapis.com/auth/calendar',
          'https://www.googleapis.com/auth/calendar.readonly',
        ],
        enables: 'see your calendars or find free time',
      },
    ],
    purpose: 'see or change your calendar',
    loses: 'see or change events in',
    account: { path: '/calendar/v3/users/me/calendarList/primary', member: 'id' },
    logo: {
      viewBox: '-3.75 -3.75 200 200',
      paths: [
        {
          fill: '#fff',
          d: 'M148.882 43.618l-47.368-5.263-57.895 5.263L38.355 96.25l5.263 52.632 52.632 6.579 52.632-6.579 5.263-53.947z',
        },
        {
          fill: '#1a73e8',
          d: 'M65.211 125.276c-3.934-2.658-6.658-6.539-8.145-11.671l9.132-3.763c.829 3.158 2.276 5.605 4.342 7.342 2.053 1.737 4.553 2.592 7.474 2.592 2.987 0 5.553-.908 7.697-2.724s3.224-4.132 3.224-6.934c0-2.868-1.132-5.211-3.395-7.026s-5.105-2.724-8.5-2.724h-5.276v-9.039h4.736c2.921 0 5.382-.789 7.382-2.368s3-3.737 3-6.487c0-2.447-.895-4.395-2.684-5.855s-4.053-2.197-6.803-2.197c-2.684 0-4.816.711-6.395 2.145s-2.724 3.197-3.447 5.276l-9.039-3.763c1.197-3.395 3.395-6.395 6.618-8.987 3.224-2.592 7.342-3.895 12.342-3.895 3.697 0 7.026.711 9.974 2.145 2.947 1.434 5.263 3.421 6.934 5.947 1.671 2.539 2.5 5.382 2.5 8.539 0 3.224-.776 5.947-2.329 8.184-1.553 2.237-3.461 3.947-5.724 5.145v.539a17.379 17.379 0 0 1 7.342 5.724c1.908 2.566 2.868 5.632 2.868 9.211s-.908 6.776-2.724 9.579c-1.816 2.803-4.329 5.013-7.513 6.618-3.197 1.605-6.789 2.421-10.776 2.421-4.618.013-8.881-1.316-12.815-3.974z',
        },
        { fill: '#1a73e8', d: 'M121.25 79.961l-9.974 7.25-5.013-7.605 17.987-12.974h6.895v61.197h-9.895z' },
        { fill: '#ea4335', d: 'M148.882 196.25l47.368-47.368-23.684-10.526-23.684 10.526-10.526 23.684z' },
        { fill: '#34a853', d: 'M33.092 172.566l10.526 23.684h105.263v-47.368H43.618z' },
        {
          fill: '#4285f4',
          d: 'M12.039-3.75C3.316-3.75-3.75 3.316-3.75 12.039v136.842l23.684 10.526 23.684-10.526V43.618h105.263l10.526-23.684L148.882-3.75z',
        },
        { fill: '#188038', d: 'M-3.75 148.882v31.579c0 8.724 7.066 15.789 15.789 15.789h31.579v-47.368z' },
        { fill: '#fbbc04', d: 'M148.882 43.618v105.263h47.368V43.618l-23.684-10.526z' },
        { fill: '#1967d2', d: 'M196.25 43.618V12.039c0-8.724-7.066-15.789-15.789-15.789h-31.579v47.368z' },
      ],
    },
  },
  gmail: {
    name: 'Gmail',
    description: 'Read emails and extract action items',
    signIn: 'Google',
    changes: false,
    scopes: { 'https://www.googleapis.com/auth/gmail.readonly': 'Read mail' },
    permissions: [{ anyOf: ['https://www.googleapis.com/auth/gmail.readonly'], enables: 'read your mail' }],
    purpose: 'read your mail',
    loses: 'read mail in',
    account: { path: '/gmail/v1/users/me/profile', member: 'emailAddress' },
    logo: {
      viewBox: '0 -31.5 256 256',
      paths: [
        {
          fill: '#4285F4',
          d: 'M58.182 192.05V93.14L27.507 65.077 0 49.504v125.091c0 9.658 7.825 17.455 17.455 17.455h40.727Z',
        },
        {
          fill: '#34A853',
          d: 'M197.818 192.05h40.727c9.659 0 17.455-7.826 17.455-17.455V49.505l-31.156 17.837-27.026 25.798v98.91Z',
        },
        {
          fill: '#EA4335',
          d: 'm58.182 93.14-4.174-38.647 4.174-36.989L128 69.868l69.818-52.364 4.669 34.992-4.669 40.644L128 145.504z',
        },
        {
          fill: '#FBBC04',
          d: 'M197.818 17.504V93.14L256 49.504V26.231c0-21.585-24.64-33.89-41.89-20.945l-16.292 12.218Z',
        },
        {
          fill: '#C5221F',
          d: 'm0 49.504 26.759 20.07L58.182 93.14V17.504L41.89 5.286C24.61-7.66 0 4.646 0 26.23v23.273Z',
        },
      ],
    },
  },
  github: {
    name: 'GitHub',
    description: 'Read issues assigned to you',
    signIn: 'GitHub',
    changes: false,
    scopes: { repo: 'See and change repositories and issues', 'read:user': 'See your profile' },
    permissions: [{ anyOf: ['repo'], enables: 'read issues of your private repositories' }],
    purpose: 'read your issues',
    loses: 'read issues of',
    account: { path: '/user', member: 'login' },
    logo: {
      viewBox: '0 0 24 24',
      paths: [
        {
          fill: 'currentColor',
          d: 'M12 .297c-6.63 0-12 5.373-12 12 0 5.303 3.438 9.8 8.205 11.385.6.113.82-.258.82-.577 0-.285-.01-1.04-.015-2.04-3.338.724-4.042-1.61-4.042-1.61C4.422 18.07 3.633 17.7 3.633 17.7c-1.087-.744.084-.729.084-.729 1.205.084 1.838 1.236 1.838 1.236 1.07 1.835 2.809 1.305 3.495.998.108-.776.417-1.305.76-1.605-2.665-.3-5.466-1.332-5.466-5.93 0-1.31.465-2.38 1.235-3.22-.135-.303-.54-1.523.105-3.176 0 0 1.005-.322 3.3 1.23.96-.267 1.98-.399 3-.405 1.02.006 2.04.138 3 .405 2.28-1.552 3.285-1.23 3.285-1.23.645 1.653.24 2.873.12 3.176.765.84 1.23 1.91 1.23 3.22 0 4.61-2.805 5.625-5.475 5.92.42.36.81 1.096.81 2.22 0 1.606-.015 2.896-.015 3.286 0 .315.21.69.825.57C20.565 22.092 24 17.592 24 12.297c0-6.627-5.373-12-12-12',
        },
      ],
    },
  },
} satisfies Record<string, Provider>;

export type ProviderKey = keyof typeof registry;
export const providers: Record<ProviderKey, Provider> = registry;
export const providerKeys = Object.keys(registry) as ProviderKey[];

/** Whether a text names a provider that Arlo knows. */
export function isProviderKey(value: unknown): value is ProviderKey {
  return typeof value === 'string' && Object.hasOwn(registry, value);
}
