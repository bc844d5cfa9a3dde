import type { ActionView } from '#app/actions/action.ts';
import type { GroupState } from './card-state.ts';
import { changeVerb, verbWords } from './verb-words.ts';
import { counted, failureReason, peopleIn, tally, titleOf, toldOf, troubleWords } from './words.ts';

/** What became of the changes of a group. `tried` leaves out those that were unticked or `stopped`. */
export function bulkOutcome(actions: readonly ActionView[]) {
  const made = actions.filter((action) => action.status === 'done');
  const tried = actions.filter((action) => ['done', 'failed', 'unknown'].includes(action.status));
  const stopped = actions.filter((action) => action.stopped).length;
  const skipped = actions.length - tried.length - stopped;
  return { made: made.length, tried: tried.length, skipped, stopped };
}

/** The trouble that one change of a group ran into, if any. */
export function troubled(action: ActionView): 'failed' | 'unknown' | 'undo-failed' | null {
  if (action.status === 'failed' || action.status === 'unknown') return action.status;
  return action.status === 'done' && action.undo.state === 'failed' ? 'undo-failed' : null;
}

/** What did not work out for one change of a group. Of the others it says nothing: they may well have been made. */
export function bulkTroubleWords(
  action: ActionView,
  trouble: 'failed' | 'unknown' | 'undo-failed',
): { title: string; detail: string } {
  const words = troubleWords(action, trouble);
  const title = titleOf(action.proposal.event);
  if (trouble === 'undo-failed') return { title: `Couldn’t undo ${title}`, detail: words.detail };
  if (trouble === 'unknown') return words;
  const { past } = verbWords[changeVerb(action.proposal)];
  return { title: `${title} wasn’t ${past}`, detail: failureReason(action) };
}

/** Title and detail of a group that is settled. */
export function bulkSettledWords(
  actions: readonly ActionView[],
  state: Exclude<GroupState, 'waiting' | 'applying'>,
): { title: string; detail: string } {
  const all = actions.length;
  switch (state) {
    case 'finished':
    case 'undoing':
      return finishedWords(actions);
    case 'undone':
      return {
        title: `Undid ${counted(bulkOutcome(actions).made, 'change')}`,
        detail: 'All is as it was before',
      };
    case 'expired':
      return {
        title: 'This request expired',
        detail: 'No answer within 10 minutes, so nothing was changed',
      };
    case 'superseded':
      return { title: `Cancelled all ${all} changes`, detail: 'You moved on, so nothing was changed' };
    case 'refused':
      return { title: `Didn’t make ${all} changes`, detail: actions[0]?.reason || 'Nothing was changed' };
    case 'declined':
      return { title: `Cancelled all ${all} changes`, detail: 'Nothing was changed' };
  }
}

function finishedWords(actions: readonly ActionView[]): { title: string; detail: string } {
  const { made, tried, skipped, stopped } = bulkOutcome(actions);
  const done = actions.filter((action) => action.status === 'done');
  const people = peopleIn(done.map((action) => ({ notified: toldOf(action) }))).length;
  const whole = made === tried;
  const facts = [
    whole
      ? [
          tally(
            done.map((action) => action.proposal),
            true,
          ),
          skipped > 0 ? `${skipped} skipped` : '',
        ]
          .filter(Boolean)
          .join(', ')
      : '',
    stopped > 0 ? `${counted(stopped, 'change')} not made` : '',
    people > 0 ? `${counted(people, 'person', 'people')} notified` : '',
  ];
  return {
    title: finishedTitle(whole, made, tried, stopped),
    detail: facts.filter(Boolean).join('. '),
  };
}

function finishedTitle(whole: boolean, made: number, tried: number, stopped: number): string {
  if (!whole) return `${made} of ${tried} changes made`;
  return stopped > 0 ? `Stopped after ${counted(made, 'change')}` : `Made ${counted(made, 'change')}`;
}
