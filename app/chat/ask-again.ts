import type { ActionView } from '#app/actions/action.ts';
import { inOwnWords } from '#app/actions/cards/own-words.ts';
import { changeVerb, fieldNames, verbWords } from '#app/actions/cards/verb-words.ts';
import { titleOf } from '#app/actions/cards/words.ts';
import type { AskedAgain } from './message.ts';

/**
 * What the page shows the person to have said, by the button on a settled card, to be asked the same question again.
 * It repeats titles of events: nothing may take it for typed.
 */
export function askAgainText(actions: readonly ActionView[]): string {
  return actions.map(({ proposal }) => changeText(proposal)).join('. ');
}

/** The same as a model is told it, without a word of the events. */
export function askAgainTextForModel({ actionIds }: AskedAgain): string {
  return actionIds.length === 1
    ? 'Ask me again about the change that was not made.'
    : `Ask me again about the ${actionIds.length} changes that were not made.`;
}

/** Whether an action came to nothing, so that it can be asked for again. */
export function canAskAgain({ status }: Pick<ActionView, 'status'>): boolean {
  return ['denied', 'expired', 'superseded', 'failed'].includes(status);
}

function changeText(proposal: ActionView['proposal']): string {
  const { event, changes } = proposal;
  const act = proposal.kind === 'update' ? 'Change' : verbWords[changeVerb(proposal)].act;
  const what = `${act} “${inOwnWords(titleOf(event))}” on ${event.when}`;
  const details = changes.map(
    ({ field, after }) => `${fieldNames[field].toLowerCase()} to ${inOwnWords(after) || 'nothing'}`,
  );
  return details.length > 0 ? `${what}: ${details.join(', ')}` : what;
}
