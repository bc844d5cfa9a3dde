import { notFound, requiredAccessLevel } from './errors.ts';
import { accessRoles, type AccessRole, type Calendar, type SandboxState } from './state.ts';

/** A calendar as one caller, known by address, may see it. */
export type CalendarAccess = { id: string; calendar: Calendar; role: AccessRole; email: string };

/** True when `role` allows at least what `needed` allows. */
export function allows(role: AccessRole, needed: AccessRole): boolean {
  return accessRoles.indexOf(role) >= accessRoles.indexOf(needed);
}

/** The strongest role a calendar's access rules give to an address; undefined when they give none. */
export function roleOf(calendar: Calendar, email: string): AccessRole | undefined {
  const domain = email.slice(email.indexOf('@') + 1);
  const granted = [`user:${email}`, `group:${email}`, `domain:${domain}`, 'default']
    .map((rule) => calendar.acl[rule])
    .filter((role): role is AccessRole => role !== undefined && role !== 'none');
  return granted.toSorted((left, right) => (allows(left, right) ? -1 : 1))[0];
}

/** `primary` is an alias of the caller's own address. */
export function resolveCalendarId(id: string, email: string): string {
  return id === 'primary' ? email : id;
}

/**
 * Finds a calendar for a caller. Throws 404 when it does not exist or is not shared with the caller (Google does
 * not tell the two apart), and 403 when it is shared with less than `needed`.
 */
export function openCalendar(
  state: SandboxState,
  email: string,
  id: string,
  needed: 'freeBusyReader' | 'reader' | 'writer' | 'owner',
): CalendarAccess {
  const resolved = resolveCalendarId(id, email);
  const calendar = Object.hasOwn(state.calendars, resolved) ? state.calendars[resolved] : undefined;
  const role = calendar && roleOf(calendar, email);
  if (!calendar || !role) throw notFound();
  if (!roleReaches(role, needed)) throw requiredAccessLevel(needed === 'freeBusyReader' ? 'reader' : needed);
  return { id: resolved, calendar, role, email };
}

/** `writerWithoutPrivateAccess` writes like a writer; it only sees less. */
function roleReaches(role: AccessRole, needed: AccessRole): boolean {
  return allows(role, needed === 'writer' ? 'writerWithoutPrivateAccess' : needed);
}
