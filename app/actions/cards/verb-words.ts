import type { ChangeProposal, FieldChange } from '#app/calendar/change.ts';

/** What changes do, as their cards name it, in the order in which several are counted. */
export const changeVerbs = [
  'delete',
  'create',
  'update',
  'move',
  'accept',
  'decline',
  'maybe',
  'undo',
] as const;
export type ChangeVerb = (typeof changeVerbs)[number];

const replyVerbs = { accepted: 'accept', declined: 'decline', tentative: 'maybe' } as const;

/** The verb of a change: an edit of the time and nothing else is a move, a reply is what it answers. */
export function changeVerb(
  proposal: Pick<ChangeProposal, 'kind' | 'changes' | 'reply' | 'undo'>,
): ChangeVerb {
  if (proposal.undo) return 'undo';
  if (proposal.kind === 'respond') return replyVerbs[proposal.reply?.response ?? 'tentative'];
  if (proposal.kind !== 'update') return proposal.kind;
  const isMove = proposal.changes.length > 0 && proposal.changes.every(({ field }) => field === 'when');
  return isMove ? 'move' : 'update';
}

type VerbWords = {
  /** Null where the question names the event, `Accept Design review?`, or what an undo does. */
  question: string | null;
  yes: string;
  no: string;
  busy: string;
  /** Beside the key caps: `Y delete`, `N keep`. */
  keys: [yes: string, no: string];
  made: string;
  past: string;
  nouns: [one: string, many: string];
  /** The word on a row of several changes. */
  label: string;
  /** The act itself, as a button begins. */
  act: string;
};

const edit = {
  question: 'Update this event?',
  yes: 'Update event',
  no: 'Leave it',
  busy: 'Updating…',
  keys: ['update', 'leave'] as [string, string],
};

const reply = { question: null, no: 'Don’t reply' };

export const verbWords: Record<ChangeVerb, VerbWords> = {
  delete: {
    question: 'Delete this event?',
    yes: 'Delete event',
    no: 'Keep it',
    busy: 'Deleting…',
    keys: ['delete', 'keep'],
    made: 'Event deleted',
    past: 'deleted',
    nouns: ['delete', 'deletes'],
    label: 'Delete',
    act: 'Delete',
  },
  create: {
    question: 'Create this event?',
    yes: 'Create event',
    no: 'Don’t create',
    busy: 'Creating…',
    keys: ['create', 'don’t'],
    made: 'Event created',
    past: 'created',
    nouns: ['new event', 'new events'],
    label: 'Create',
    act: 'Create',
  },
  update: {
    ...edit,
    made: 'Event updated',
    past: 'updated',
    nouns: ['update', 'updates'],
    label: 'Update',
    act: 'Update',
  },
  move: {
    ...edit,
    made: 'Event moved',
    past: 'moved',
    nouns: ['move', 'moves'],
    label: 'Move',
    act: 'Move',
  },
  accept: {
    ...reply,
    yes: 'Accept',
    busy: 'Accepting…',
    keys: ['accept', 'don’t'],
    made: 'Invitation accepted',
    past: 'accepted',
    nouns: ['accept', 'accepts'],
    label: 'Accept',
    act: 'Accept',
  },
  decline: {
    ...reply,
    yes: 'Decline',
    busy: 'Declining…',
    keys: ['decline', 'don’t'],
    made: 'Invitation declined',
    past: 'declined',
    nouns: ['decline', 'declines'],
    label: 'Decline',
    act: 'Decline',
  },
  maybe: {
    ...reply,
    yes: 'Reply “Maybe”',
    busy: 'Replying…',
    keys: ['maybe', 'don’t'],
    made: 'Invitation tentatively accepted',
    past: 'tentatively accepted',
    nouns: ['maybe', 'maybes'],
    label: 'Maybe',
    act: 'Tentatively accept',
  },
  undo: {
    question: null,
    yes: 'Undo',
    no: 'Leave it',
    busy: 'Undoing…',
    keys: ['undo', 'leave'],
    made: 'Change undone',
    past: 'undone',
    nouns: ['undo', 'undos'],
    label: 'Undo',
    act: 'Undo',
  },
};

/** What each field of an event is called beside its change. */
export const fieldNames: Record<FieldChange['field'], string> = {
  title: 'Title',
  when: 'When',
  where: 'Where',
  description: 'Notes',
  guests: 'Guests',
  repeats: 'Repeats',
  reminders: 'Reminders',
  conference: 'Video call',
  colour: 'Colour',
  calendar: 'Calendar',
};
