import type { ActionView } from '#app/actions/action.ts';
import { kindOfUndo } from '#app/actions/change-kind.ts';
import { changeVerb } from '#app/actions/cards/verb-words.ts';
import { counted, mailFact, peopleIn, settledWords, titleOf } from '#app/actions/cards/words.ts';
import { whenWords, type TimeFormat } from '#app/ui/time-format.ts';
import type { ToastContent } from '#app/ui/toast.ts';

/** What is asked before an undo that mails guests: what comes of it, and who is told. */
export function undoQuestion(
  actions: readonly ActionView[],
  format: TimeFormat,
  now: string,
): { title: string; text: string } {
  const [only, ...others] = actions;
  if (only && others.length === 0) {
    const { proposal, notified } = only;
    const mails = mailFact({ ...proposal, kind: kindOfUndo[proposal.kind], notified });
    return { title: 'Undo this change?', text: `${wayBack(only, format, now)} ${mails}.` };
  }
  const people = peopleIn(actions.map(({ proposal, notified }) => ({ ...proposal, notified }))).length;
  return {
    title: `Undo these ${actions.length} changes?`,
    text: `All is as it was before. ${counted(people, 'person', 'people')} ${people === 1 ? 'gets' : 'get'} an email.`,
  };
}

function wayBack({ proposal, event }: ActionView, format: TimeFormat, now: string): string {
  const title = titleOf(event ?? proposal.event);
  const before = whenWords(proposal.event, format, now);
  switch (changeVerb(proposal)) {
    case 'create':
      return `${title} is removed from your calendar.`;
    case 'delete':
      return `${title} comes back on ${before}.`;
    case 'move':
      return `${title} goes back to ${before}.`;
    case 'accept':
    case 'decline':
    case 'maybe':
      return `Your reply to ${title} is what it was before.`;
    case 'update':
    case 'undo':
      return `${title} goes back to how it was.`;
  }
}

/** What became of one undo: the action as it then stands, or why the server did not try. */
export type UndoAnswer = { action: ActionView } | { refused: string };

/** What a toast says about undos that were sent together. */
export function undoToast(answers: readonly UndoAnswer[], format: TimeFormat, now: string): ToastContent {
  const undone = answers.flatMap((answer) =>
    'action' in answer && answer.action.undo.state === 'undone' ? [answer.action] : [],
  );
  const [first] = undone;
  if (first && undone.length === answers.length) {
    return undone.length === 1
      ? { tone: 'success', title: settledWords(first, 'undone', format, now).title }
      : { tone: 'success', title: `Undid ${counted(undone.length, 'change')}` };
  }
  const title =
    answers.length === 1 ? 'Couldn’t undo' : `${undone.length} of ${answers.length} changes undone`;
  const [why] = answers.map(reasonOf).filter(Boolean);
  return { tone: 'error', title, ...(why && { description: why }) };
}

function reasonOf(answer: UndoAnswer): string {
  if ('refused' in answer) return answer.refused;
  return answer.action.undo.state === 'failed' ? answer.action.undo.message : '';
}
