import type { ChangeProposal } from './change.ts';
import type { GoogleEvent } from './google-event.ts';
import { concernsGuests, isForeign } from './guests.ts';

type Reach = Pick<ChangeProposal, 'reach'>;

/**
 * What of a guest's change to somebody else's event reaches the others. A guest changes the own copy alone, unless
 * the organizer lets guests change the event; new guests are invited all the same. `address` is the person's own.
 */
export function reachOfUpdate(event: GoogleEvent, patch: object, address: string): Reach {
  if (!isForeign(event, address) || Object.keys(patch).length === 0) return {};
  if (!concernsGuests(patch)) return { reach: 'You aren’t the organizer: only you see this.' };
  if (event.guestsCanModify) {
    return { reach: 'You aren’t the organizer, but guests may change this event, so everyone sees it.' };
  }
  const { attendees, ...own } = patch as { attendees?: unknown };
  if (attendees === undefined) {
    return { reach: 'You aren’t the organizer: this changes your copy alone, and nobody else sees it.' };
  }
  const rest = concernsGuests(own) ? ' The rest changes your copy alone, and nobody else sees it.' : '';
  return { reach: `You aren’t the organizer: the new guests are invited for everyone.${rest}` };
}

/** What the others see when a guest deletes somebody else's event. */
export function reachOfDeletion(event: GoogleEvent, address: string): Reach {
  if (!isForeign(event, address)) return {};
  return {
    reach:
      'You aren’t the organizer: it goes from your calendar alone, and the others see you as not coming.',
  };
}
