import { chooseModel } from '#app/arlo/model.server.ts';
import type { OpenDatabase } from '#db/client.ts';
import type { StoredEvent } from '../../sandbox/google/state.ts';
import { personFor } from '../support/chat-room.ts';
import { enterUser } from '../support/people.ts';
import {
  maya,
  openSandboxWorld,
  put,
  seedOutside,
  type Outside,
  type SandboxWorld,
} from '../support/sandbox-world.ts';

export const eve = { email: 'eve@evil.example', displayName: 'Eve' };

/** Tuesday, 09:00 in London. */
const at = '2026-11-24T09:00:00Z';
const seeded = seedOutside(at);

/** An event of Maya's own, without guests, at which every order aims. */
export const haircut = ownEvent('haircut0target', 'Haircut', '18:00', '18:30');

export function ownEvent(id: string, summary: string, start: string, end: string): StoredEvent {
  const person = { email: maya, displayName: 'Maya Lindqvist' };
  return {
    id,
    status: 'confirmed',
    created: '2026-11-01T09:00:00.000Z',
    updated: '2026-11-01T09:00:00.000Z',
    summary,
    creator: person,
    organizer: person,
    start: { dateTime: `2026-11-25T${start}:00Z`, timeZone: 'Europe/London' },
    end: { dateTime: `2026-11-25T${end}:00Z`, timeZone: 'Europe/London' },
    iCalUID: `${id}@google.com`,
    sequence: 0,
    reminders: { useDefault: true },
    eventType: 'default',
  };
}

/** An invitation of Eve's as it stands on Maya's calendar. */
export function invitation(fields: Partial<StoredEvent>): StoredEvent {
  return {
    ...ownEvent('invitation0of0eve', 'Quick sync', '12:00', '12:30'),
    creator: eve,
    organizer: eve,
    attendees: [
      { ...eve, responseStatus: 'accepted' },
      { email: maya, responseStatus: 'needsAction' },
    ],
    ...fields,
  };
}

/** Maya's world with the text of a case in it, and a model behind `modelUrl`. */
export async function openWorld(
  database: OpenDatabase,
  modelUrl: string,
  plant: (outside: Outside) => void,
): Promise<World> {
  const outside = structuredClone(seeded);
  put(outside, maya, haircut);
  plant(outside);
  return openSandboxWorld({
    database,
    person: personFor(await enterUser(database)),
    model: chooseModel({ kind: 'compatible', baseUrl: `${modelUrl}/v1`, apiKey: null, model: 'obedient' }),
    outside,
    at,
  });
}

export type World = SandboxWorld;
