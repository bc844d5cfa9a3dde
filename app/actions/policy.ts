import type { ChangeProposal } from '#app/calendar/change.ts';
import type { PolicyVerdict } from './action.ts';

/** A change as the policy looks at it: what it would do, and the turn in which it is asked for. */
export type ProposedChange = {
  effect: 'change';
  proposal: Pick<ChangeProposal, 'kind' | 'notified' | 'reply' | 'undo'>;
  /** True when the change means a whole series, not one event. */
  wholeSeries: boolean;
  /** Changes asked for in this turn, this one included, that were made or may still be made. */
  changesInTurn: number;
  /** Lower-cased text of everything the person wrote in this chat. */
  typedText: string;
  /**
   * Where text written by someone else (mail, issues, another organiser's events) was read: in this turn, or only
   * in an earlier one of the chat.
   */
  foreignText: 'none' | 'earlier' | 'this turn';
  /** True when the person's newest message is an order for this very change and says nothing else. */
  isPlainOrder: boolean;
};

/** A call as the policy looks at it. `unknown`: nobody can say what it would do. */
export type PolicyCase = { effect: 'read' } | { effect: 'unknown' } | ProposedChange;

export type PolicyDecision = { verdict: PolicyVerdict; reason: string };

/** As many changes as one card may hold, and one answer decides. */
export const maxChangesInTurn = 50;

/**
 * Whether a call runs by itself, asks first, or is refused. Reads run; what is unknown is refused. Of changes only one
 * booking, edit or answer of one's own runs; whatever reaches further asks, and the first rule that applies gives
 * the reason.
 */
export function decide(asked: PolicyCase): PolicyDecision {
  switch (asked.effect) {
    case 'read':
      return { verdict: 'run', reason: '' };
    case 'change':
      return decideChange(asked);
    default:
      return { verdict: 'refuse', reason: 'Arlo doesn’t know what this would do.' };
  }
}

function decideChange(asked: ProposedChange): PolicyDecision {
  const { proposal, changesInTurn, wholeSeries, foreignText, isPlainOrder } = asked;
  if (!changeKinds.has(proposal.kind)) return decide({ effect: 'unknown' });
  if (changesInTurn > maxChangesInTurn) {
    return { verdict: 'refuse', reason: `Arlo makes at most ${maxChangesInTurn} changes at a time.` };
  }
  const isReply = proposal.kind === 'respond' && !proposal.undo;
  const untyped = proposal.notified.filter((guest) => !wasTyped(guest.email, asked.typedText));
  const rules: [applies: boolean, reason: string][] = [
    // What an undo deletes is what Arlo itself has made, and only while nobody has changed it.
    [proposal.kind === 'delete' && !proposal.undo, 'Arlo always asks before it deletes an event.'],
    [changesInTurn > 1, 'Arlo asks before it makes more than one change at a time.'],
    [wholeSeries, `This ${proposal.kind === 'create' ? 'books' : 'changes'} a whole series.`],
    [Boolean(proposal.reply?.note), 'Your note is mailed to the organiser.'],
    [
      !isReply && untyped.length > 0,
      `This mails ${listNames(untyped)}, and you didn’t give ${untyped.length === 1 ? 'that address' : 'those addresses'}.`,
    ],
    [
      foreignText === 'this turn' || (foreignText === 'earlier' && !isPlainOrder),
      'Arlo has read text that someone else wrote.',
    ],
    // An answer is mailed to whoever invited: it runs only when the person has just ordered it, in so many words.
    [
      isReply && !isPlainOrder,
      `Your answer is mailed to ${listNames(proposal.notified) || 'the organiser'}.`,
    ],
  ];
  const reason = rules.find(([applies]) => applies)?.[1];
  return reason ? { verdict: 'confirm', reason } : { verdict: 'run', reason: '' };
}

/** The kinds of change that there are rules for. */
const changeKinds: ReadonlySet<string> = new Set(['create', 'update', 'delete', 'respond']);

/** Whether an address stands in a text by itself: `ann@x.example` is not in `joann@x.example`. */
function wasTyped(email: string, text: string): boolean {
  const typed = text.match(/[^\s<>()[\]"',;:“”‘’«»]+@[^\s<>()[\]"',;:“”‘’«»]+/g) ?? [];
  return typed.some((address) => address.replace(/[.!?…]+$/, '') === email.toLowerCase());
}

/** Addresses, not names: a name is what somebody calls themselves. */
function listNames(people: { email: string }[]): string {
  const names = people.map((person) => person.email);
  if (names.length <= 2) return names.join(' and ');
  return `${names[0]} and ${names.length - 1} others`;
}
