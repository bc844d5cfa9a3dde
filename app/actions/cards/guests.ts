import type { CalendarEvent, Guest, GuestResponse } from '#app/calendar/event.ts';
import type { AvatarReply } from '#app/ui/Avatar.tsx';
import { counted } from './words.ts';

type ReplyWords = { reply: AvatarReply; word: string };

const replies: Record<GuestResponse, ReplyWords> = {
  accepted: { reply: 'yes', word: 'going' },
  tentative: { reply: 'maybe', word: 'maybe' },
  declined: { reply: 'no', word: 'declined' },
  needsAction: { reply: 'none', word: 'no reply yet' },
};

/** A guest's answer as a mark and a word. */
export function replyOf(guest: Guest): ReplyWords {
  return replies[guest.response];
}

/** The guests of an event without the person themself, the organiser first. */
export function guestsOf(event: CalendarEvent): Guest[] {
  const others = event.guests.filter((guest) => !guest.self);
  return [...others.filter((guest) => guest.organizer), ...others.filter((guest) => !guest.organizer)];
}

/** `3 going, 1 maybe, 1 no reply yet`. */
export function replyTally(guests: readonly Guest[]): string {
  return Object.values(replies)
    .map(({ word }) => ({ word, count: guests.filter((guest) => replyOf(guest).word === word).length }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${count} ${word}`)
    .join(', ');
}

/** `5 guests: 3 going, 1 maybe, 1 no reply yet`. */
export function guestsLabel(guests: readonly Guest[]): string {
  return `${counted(guests.length, 'guest')}: ${replyTally(guests)}`;
}
