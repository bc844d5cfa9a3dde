import type { Guest } from '#app/calendar/event.ts';
import { Avatars } from '#app/ui/Avatar.tsx';
import { guestsLabel, replyOf } from './guests.ts';

/** Guests as a row of initials with their answers; to a screen reader one image with the count in words. */
export function GuestAvatars({ guests }: { guests: readonly Guest[] }) {
  const people = guests.map((guest) => ({ name: guest.name, reply: replyOf(guest).reply }));
  return <Avatars people={people} label={guestsLabel(guests)} />;
}
