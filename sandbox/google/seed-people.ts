import type { User } from './state.ts';

export const domain = 'fernhill.example';

/** Who the sample calendar belongs to. */
export const owner = `maya@${domain}`;

/** Short names the plan of events uses for the people in it. */
export const people = {
  maya: { email: owner, displayName: 'Maya Lindqvist' },
  priya: { email: `priya@${domain}`, displayName: 'Priya Nair' },
  aiko: { email: `aiko@${domain}`, displayName: 'Aiko Tanaka' },
  tomas: { email: `tomas@${domain}`, displayName: 'Tomás Ruiz' },
  jonas: { email: `jonas@${domain}`, displayName: 'Jonas Weber' },
  lena: { email: `lena@${domain}`, displayName: 'Lena Fischer' },
  sam: { email: `sam@${domain}`, displayName: 'Sam Carter' },
} as const;

export type PersonName = keyof typeof people;

/** Accounts of one Workspace domain. Invitations go onto everybody's calendar at once. */
export function seedUsers(zone: string): Record<string, User> {
  return Object.fromEntries(
    Object.values(people).map((person) => [
      person.email,
      { ...person, workspace: true, addInvitations: 'always', settings: settingsIn(zone) },
    ]),
  );
}

function settingsIn(timezone: string): Record<string, string> {
  return {
    timezone,
    locale: 'en_GB',
    weekStart: '1',
    format24HourTime: 'true',
    dateFieldOrder: 'DMY',
    defaultEventLength: '60',
    hideInvitations: 'false',
    showDeclinedEvents: 'true',
    autoAddHangouts: 'false',
  };
}
