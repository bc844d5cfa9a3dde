import { people as colleagues } from '../google/seed-people.ts';
import type { Person } from './mailbox.ts';

const person = ({ displayName, email }: { displayName: string; email: string }): Person => ({
  name: displayName,
  email,
});

/** Everybody in the sample mailbox: Maya's colleagues from the calendar, and people outside Fernhill. */
export const maya = person(colleagues.maya);
export const priya = person(colleagues.priya);
export const aiko = person(colleagues.aiko);
export const tomas = person(colleagues.tomas);
export const jonas = person(colleagues.jonas);
export const lena = person(colleagues.lena);
export const sam = person(colleagues.sam);
export const ruth: Person = { name: 'Ruth Calloway', email: 'ruth@callowaylettings.example' };
export const dana: Person = { name: 'Dana Holt', email: 'dana.holt@brightdesk.example' };
export const mum: Person = { name: 'Åsa Lindqvist', email: 'asa.lindqvist@postbud.example' };
export const ingrid: Person = { name: 'Ingrid Lindqvist', email: 'ingrid@lindqvist.example' };
export const physio: Person = { name: 'Calmgate Physio', email: 'reception@calmgatephysio.example' };

/** What an automated sender adds to its mails. */
export const automated = [{ name: 'Auto-Submitted', value: 'auto-generated' }];

/** What a sender of newsletters adds to its mails. */
export function mailingList(name: string, host: string) {
  return [
    { name: 'List-Id', value: `${name} <${name.toLowerCase().replaceAll(' ', '-')}.${host}>` },
    { name: 'List-Unsubscribe', value: `<https://${host}/unsubscribe?u=maya>` },
    { name: 'Precedence', value: 'bulk' },
  ];
}

/** Label ids of Maya's own labels. */
export const own = { flat: 'Label_1', receipts: 'Label_2', offsite: 'Label_3' } as const;

export const inbox = ['INBOX', 'CATEGORY_PERSONAL'];
export const unread = ['UNREAD', ...inbox];
export const sent = ['SENT'];
