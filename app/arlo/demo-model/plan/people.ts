import type { ModelEvent } from '#app/arlo/tool-output.ts';
import type { Outcome } from '../outcome.ts';
import type { Desk } from './step.ts';

export type Person = { name: string; email: string };

/** Everybody who is a guest of an event in these results, each address once. */
export function peopleOf(outcomes: (Outcome | undefined)[]): Person[] {
  const people = new Map<string, Person>();
  for (const event of outcomes.flatMap(eventsOf)) {
    for (const guest of event.guests ?? []) {
      const found = /^(?<name>.*) <(?<email>[^<>\s]+@[^<>\s]+)>/.exec(guest)?.groups;
      if (found?.email)
        people.set(found.email.toLowerCase(), {
          name: found.name || found.email,
          email: found.email.toLowerCase(),
        });
    }
  }
  return [...people.values()];
}

/** Everybody that this conversation has shown so far. */
export function peopleKnown({ people, calls }: Pick<Desk, 'people' | 'calls'>): Person[] {
  return [...people, ...peopleOf(calls.map(({ outcome }) => outcome))];
}

function eventsOf(outcome: Outcome | undefined): ModelEvent[] {
  if (outcome?.kind === 'events') return outcome.events;
  return outcome?.kind === 'event' || outcome?.kind === 'changed' ? [outcome.event] : [];
}

/** The people that a name means: by their whole name, else by a part of it, else by their address. */
export function peopleNamed(name: string, people: Person[]): Person[] {
  const asked = folded(name);
  const unique = people.filter(
    (person, index) => people.findIndex(({ email }) => email === person.email) === index,
  );
  const whole = unique.filter((person) => folded(person.name) === asked);
  if (whole.length > 0) return whole;
  const parts = unique.filter((person) => folded(person.name).split(' ').includes(asked));
  if (parts.length > 0) return parts;
  return unique.filter(({ email }) => (email.split('@')[0] ?? '').split(/[._-]/)[0] === asked);
}

/** Lower case without accents: `Tomás` is found by `tomas`. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
