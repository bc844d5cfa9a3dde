import type { ActionView } from '#app/actions/action.ts';
import type { ChangeProposal, MailedGuest, SeriesScope } from '#app/calendar/change.ts';
import type { CalendarEvent } from '#app/calendar/event.ts';
import { clockTime, dayAndTime, longDayName, whenWords, type TimeFormat } from '#app/ui/time-format.ts';
import { kindOfUndo } from '../change-kind.ts';
import type { CardState } from './card-state.ts';
import { changeVerb, changeVerbs, verbWords } from './verb-words.ts';

/** The title of an event; Google lets it be empty. */
export function titleOf(event: Pick<CalendarEvent, 'title'>): string {
  return event.title.trim() || '(No title)';
}

/** `1 guest`, `4 guests`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `Priya Nair, Tomás Ruiz, Aiko Tanaka and 3 more`. */
export function namesOf(people: readonly { name: string }[]): string {
  const shown = 4;
  const names = people.slice(0, shown).map((person) => person.name);
  const more = people.length - shown;
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
}

const mailWords: Record<NonNullable<MailedGuest['mail']>, string> = {
  update: 'an update',
  invitation: 'an invitation',
  cancellation: 'a cancellation email',
};
const mailOf = { delete: 'cancellation', update: 'update', create: 'invitation' } as const;

/** Who is mailed what: `4 guests get a cancellation email`, `3 guests get an update, 1 guest gets an invitation`. */
export function mailFact({ kind, notified }: Pick<ChangeProposal, 'kind' | 'notified'>): string {
  if (kind === 'respond') return 'The organiser gets an email';
  const byMail = Map.groupBy(notified, ({ mail }) => mail ?? mailOf[kind]);
  return [...byMail]
    .map(([mail, { length }]) => `${counted(length, 'guest gets', 'guests get')} ${mailWords[mail]}`)
    .join(', ');
}

/** The primary button. More than one event of a series is named with its number: `Delete all 31 events`. */
export function yesLabel(proposal: ChangeProposal, scope: SeriesScope | undefined): string {
  const { yes, act: own } = verbWords[changeVerb(proposal)];
  const act = proposal.kind === 'update' && !proposal.undo ? 'Update' : own;
  if (scope === undefined || scope === 'this') return yes;
  const count = proposal.scopes.find((choice) => choice.value === scope)?.count;
  if (scope === 'all') return count ? `${act} all ${counted(count, 'event')}` : `${act} all events`;
  return count ? `${act} ${counted(count, 'event')}` : `${act} this and later events`;
}

/** What is asked: of one action its own question, of several `Make these 5 changes?`. */
export function questionOf(actions: readonly ActionView[]): string {
  const [first] = actions;
  if (actions.length !== 1 || !first) return `Make these ${actions.length} changes?`;
  const { kind, undo } = first.proposal;
  if (undo) return undoQuestions[kind];
  const { question, act } = verbWords[changeVerb(first.proposal)];
  return question ?? `${act} ${titleOf(first.proposal.event)}?`;
}

/** By what the undo does. */
const undoQuestions: Record<ChangeProposal['kind'], string> = {
  create: 'Restore this event?',
  delete: 'Remove this event again?',
  update: 'Change this event back?',
  respond: 'Take back your reply?',
};

/** `3 deletes, 2 moves`, or with `past` `3 deleted, 2 moved`. */
export function tally(proposals: readonly ChangeProposal[], past = false): string {
  return changeVerbs
    .map((verb) => ({ verb, count: proposals.filter((proposal) => changeVerb(proposal) === verb).length }))
    .filter(({ count }) => count > 0)
    .map(({ verb, count }) =>
      past ? `${count} ${verbWords[verb].past}` : counted(count, ...verbWords[verb].nouns),
    )
    .join(', ');
}

/** Whom a change that was made has mailed, as far as that is known. */
export function toldOf({ found, notified }: Pick<ActionView, 'found' | 'notified'>): ActionView['notified'] {
  return found ? [] : notified;
}

/** People who are mailed by any of the changes, each once. */
export function peopleIn(
  changes: readonly Pick<ChangeProposal, 'notified'>[],
): { email: string; name: string }[] {
  const byAddress = new Map(
    changes.flatMap((change) => change.notified).map((person) => [person.email.toLowerCase(), person]),
  );
  return [...byAddress.values()];
}

/** What is read aloud when a question appears: `Arlo needs your answer. Delete this event? Design sync, …`. */
export function askAloud(actions: readonly ActionView[], format: TimeFormat): string {
  const [first] = actions;
  const question = `Arlo needs your answer. ${questionOf(actions)}`;
  if (actions.length !== 1 || !first) {
    return `${question} ${tally(actions.map((action) => action.proposal))}.`;
  }
  const { event } = first.proposal;
  const time = event.allDay ? 'all day' : clockTime(event.start, format);
  return `${question} ${titleOf(event)}, ${longDayName(event.start, format)}, ${time}.`;
}

type Told = { title: string; detail: string };

/** Title and detail of a card that has settled into one row. */
export function settledWords(action: ActionView, state: CardState, format: TimeFormat, now: string): Told {
  const { kind, undo } = action.proposal;
  const event = action.event ?? action.proposal.event;
  const title = titleOf(event);
  const declinedTitle = declinedTitles[undo ? 'update' : kind](title);
  const notified = action.notified.length;
  const told = notified > 0 ? `. ${counted(notified, 'guest')} notified` : '';
  switch (state) {
    case 'deleted':
      if (action.found) {
        return {
          title: `${title} is deleted`,
          detail: `${whenWords(event, format, now)}. Google’s answer was lost, so Arlo looked`,
        };
      }
      return { title: `Deleted ${title}`, detail: `${whenWords(event, format, now)}${told}` };
    case 'replied':
      return {
        title: `${capitalised(verbWords[changeVerb(action.proposal)].past)} ${title}`,
        detail: `${whenWords(event, format, now)}${notified > 0 ? '. The organiser was notified' : ''}`,
      };
    case 'undoing':
      return {
        title: verbWords[changeVerb(action.proposal)].made,
        detail: `${title}, ${whenWords(event, format, now)}`,
      };
    case 'undone':
      return undoneWords(action, title, format, now);
    case 'declined':
      return { title: declinedTitle, detail: 'Nothing was changed' };
    case 'superseded':
      return { title: declinedTitle, detail: 'You moved on, so nothing was changed' };
    case 'refused':
      return { title: declinedTitle, detail: action.reason || 'Nothing was changed' };
    default:
      return {
        title: 'This request expired',
        detail: 'No answer within 10 minutes, so nothing was changed',
      };
  }
}

const declinedTitles: Record<ChangeProposal['kind'], (title: string) => string> = {
  delete: (title) => `Kept ${title}`,
  create: (title) => `Didn’t create ${title}`,
  update: (title) => `Left ${title} as it is`,
  respond: (title) => `Didn’t reply to ${title}`,
};

/** Of a change that was taken back, or of the undo that took it back. */
function undoneWords(action: ActionView, title: string, format: TimeFormat, now: string): Told {
  const { event, kind, undo, changes } = action.proposal;
  const wayBack = undo ? kind : kindOfUndo[kind];
  const guests = action.notified.length;
  if (wayBack === 'create') {
    const back = event.allDay ? whenWords(event, format, now) : dayAndTime(event.start, format, now);
    const invited = guests > 0 ? '. Guests got a new invitation' : '';
    return { title: `Restored ${title}`, detail: `Back on ${back}${invited}` };
  }
  const undoneAt = action.undo.state === 'undone' ? action.undo.at : undo && action.executedAt;
  const at = undoneAt ? `Undone at ${clockTime(undoneAt, format)}` : 'Undone';
  const told = guests > 0 ? `. ${counted(guests, 'guest')} notified` : '';
  if (wayBack === 'delete') return { title: `Removed ${title}`, detail: `${at}${told}` };
  if (wayBack === 'respond') return { title: `Took back your reply to ${title}`, detail: at };
  const isMove = changeVerb({ kind, changes }) === 'move';
  return { title: isMove ? `Moved ${title} back` : `Changed ${title} back`, detail: `${at}${told}` };
}

/** Title and detail of a card that ran into trouble: what happened, and what is still true. */
export function troubleWords(action: ActionView, state: 'failed' | 'unknown' | 'undo-failed'): Told {
  const title = titleOf(action.proposal.event);
  const verb = changeVerb(action.proposal);
  if (state === 'undo-failed') {
    return { title: 'Couldn’t undo', detail: action.undo.state === 'failed' ? action.undo.message : '' };
  }
  if (state === 'unknown') {
    return {
      title: `Not sure whether ${title} was ${verbWords[verb].past}`,
      detail:
        'The connection broke before Google answered, so it may or may not have happened. Check your calendar.',
    };
  }
  const reason = failureReason(action);
  if (action.error?.partial)
    return { title: `${title} was only partly ${verbWords[verb].past}`, detail: reason };
  const known = /nothing was changed/i.test(reason) ? '' : ' Nothing was changed.';
  return { title: `Couldn’t ${verbWords[verb].act.toLowerCase()} ${title}`, detail: `${reason}${known}` };
}

/** Why a change failed, in the server's safe words. */
export function failureReason(action: ActionView): string {
  return action.error?.message ?? 'Google Calendar didn’t say why.';
}

/** Past-tense line for one change that stands: `Deleted Design sync.`. Empty for one that left nothing behind. */
export function madeSentence(action: ActionView): string {
  const verb = changeVerb(action.proposal);
  const title = titleOf(action.event ?? action.proposal.event);
  if (action.status === 'unknown') return `${troubleWords(action, 'unknown').title}: check your calendar.`;
  if (action.status !== 'done' || action.undo.state === 'undone') return '';
  return `${capitalised(verbWords[verb].past)} ${title}.`;
}

/** `Deleted` for `deleted`. */
export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
