import { calendarError, invalid } from './errors.ts';
import type { EventInput } from './event-input.ts';
import type { StoredEvent, User } from './state.ts';

/** Every type `eventTypes` may ask for. */
export const eventTypes = [
  'birthday',
  'default',
  'focusTime',
  'fromGmail',
  'outOfOffice',
  'workingLocation',
] as const;

type Rules = {
  /** Reason of Google's 400 for an event of this type that breaks its rules. */
  reason: string;
  label: string;
  properties:
    'focusTimeProperties' | 'outOfOfficeProperties' | 'workingLocationProperties' | 'birthdayProperties';
  workspace: boolean;
};

const special: Record<string, Rules> = {
  focusTime: {
    reason: 'malformedFocusTimeEvent',
    label: 'A focus time event',
    properties: 'focusTimeProperties',
    workspace: true,
  },
  outOfOffice: {
    reason: 'malformedOutOfOfficeEvent',
    label: 'An out of office event',
    properties: 'outOfOfficeProperties',
    workspace: true,
  },
  workingLocation: {
    reason: 'malformedWorkingLocationEvent',
    label: 'A working location event',
    properties: 'workingLocationProperties',
    workspace: true,
  },
  birthday: {
    reason: 'malformedBirthdayEvent',
    label: 'A birthday event',
    properties: 'birthdayProperties',
    workspace: false,
  },
};

/**
 * Checks the type of an event that is created: special ones belong on a primary calendar, mostly of a Workspace
 * account, and have rules of their own. Throws Google's 400.
 * @returns the fields the type adds
 */
export function readEventType(
  input: EventInput,
  calendar: { isPrimary: boolean; owner: User | undefined },
): Pick<StoredEvent, 'eventType'> & Partial<StoredEvent> {
  const { eventType = 'default' } = input;
  for (const [type, { properties }] of Object.entries(special)) {
    if (input[properties] !== undefined && type !== eventType) {
      throw invalid(`${properties} requires an event type of ${type}, and vice versa.`);
    }
  }
  if (eventType === 'default') return { eventType };
  const rules = special[eventType];
  if (!rules) throw invalid(`Invalid event type: ${eventType}.`);
  const refuse = (why: string) => calendarError(rules.reason, `${rules.label} ${why}`);
  if (!calendar.isPrimary) throw refuse('can only be created on the primary calendar of a user.');
  if (rules.workspace && !calendar.owner?.workspace) throw refuse('needs a Google Workspace account.');
  if (input.attendees?.length) throw refuse('cannot have attendees.');
  const refusal = shapeRefusal(eventType, input);
  if (refusal) throw refuse(refusal);
  return { eventType, [rules.properties]: input[rules.properties] ?? {} };
}

function shapeRefusal(eventType: string, input: EventInput): string | undefined {
  const allDay = input.start?.date !== undefined;
  switch (eventType) {
    case 'focusTime':
    case 'outOfOffice':
      return allDay ? 'must have a start and an end time.' : undefined;
    case 'workingLocation':
      if (!input.workingLocationProperties) return 'must have workingLocationProperties.';
      if (input.visibility !== 'public') return 'must have its visibility set to public.';
      return input.transparency === 'transparent' ? undefined : 'must be transparent.';
    default:
      if (!allDay) return 'must be an all-day event.';
      if (!input.recurrence?.some((line) => line.includes('FREQ=YEARLY'))) return 'must repeat every year.';
      if (input.visibility !== 'private') return 'must have its visibility set to private.';
      return input.transparency === 'transparent' ? undefined : 'must be transparent.';
  }
}
