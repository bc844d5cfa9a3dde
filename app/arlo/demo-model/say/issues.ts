import type { IssueLine } from '../outcome.ts';
import type { IssuesRequest } from '../understand/request.ts';
import { countOf, listOf, plain } from './words.ts';

const shown = 8;

/** "3 issues wait for you." and their lines; the page shows the issues themselves. */
export function issuesText(issues: IssueLine[], request: IssuesRequest, truncated: boolean): string {
  const thing = 'only' in request && request.only ? request.only : 'issue or pull request';
  const mine = request.what === 'mine';
  if (issues.length === 0) return mine ? `No ${thing} waits for you.` : `I found no ${thing} like that.`;
  const one = 'only' in request && request.only ? request.only : 'item';
  const count = `${truncated ? 'At least ' : ''}${countOf(issues.length, one)}`;
  const lead = mine ? `${count} ${issues.length === 1 ? 'waits' : 'wait'} for you` : `I found ${count}`;
  const lines = issues.slice(0, shown).map((issue) => `- ${lineOf(issue)}`);
  const more = issues.length > shown ? `\n- and ${issues.length - shown} more` : '';
  return `${lead.charAt(0).toUpperCase()}${lead.slice(1)}:\n\n${lines.join('\n')}${more}`;
}

function lineOf({ repository, number, title, state }: IssueLine): string {
  return `${plain(`${repository}#${number}`)}: ${plain(title)}${state === 'open' ? '' : `, ${plain(state)}`}`;
}

/** "Issue fernhill/calendar#42, “Weeks start on Sunday”, is open. Assigned to maya; last changed 2026-11-20." */
export function issueText(issue: IssueLine): string {
  const { assignees = [] } = issue;
  const who = assignees.length > 0 ? `assigned to ${listOf(assignees.map(plain))}` : 'assigned to nobody';
  return `${issue.kind === 'issue' ? 'Issue' : 'Pull request'} ${plain(`${issue.repository}#${issue.number}`)}, “${plain(issue.title)}”, is ${plain(issue.state)}, ${who}, last changed ${plain(issue.updated)}.`;
}
