import { readProblem } from '../say/problems.ts';
import { issueText, issuesText } from '../say/issues.ts';
import type { IssuesRequest } from '../understand/request.ts';
import { answer, call, outcomesOf, type Desk, type Step } from './step.ts';

/** Lists issues and pull requests, or reads one. Without a repository, one's own are looked through for the number. */
export function planIssues(request: IssuesRequest, desk: Desk): Step {
  if (request.what === 'one' && request.repository) return planOne(request.number, request.repository, desk);
  const tool = request.what === 'search' ? 'searchIssues' : 'listMyIssues';
  const [found] = outcomesOf(desk, tool);
  if (!found)
    return call(request.what === 'search' ? searchOf(request) : { tool: 'listMyIssues', input: {} });
  if (found.kind === 'problem') return answer(readProblem(found, 'issues'));
  if (found.kind !== 'issues') return answer('I couldn’t read your issues.');
  if (request.what === 'one') {
    const [issue, ...others] = found.issues.filter(({ number }) => number === request.number);
    return issue && others.length === 0
      ? planOne(request.number, issue.repository, desk)
      : answer(`In which repository is number ${request.number}? Tell me as owner/name.`);
  }
  const { only } = request;
  const issues = only ? found.issues.filter(({ kind }) => kind === only) : found.issues;
  return answer(issuesText(issues, request, found.truncated));
}

function searchOf({ words, state, only }: Extract<IssuesRequest, { what: 'search' }>) {
  const query = [...words, ...(only ? [only === 'issue' ? 'is:issue' : 'is:pr'] : [])].join(' ');
  return { tool: 'searchIssues' as const, input: { query, ...(state && { state }) } };
}

function planOne(number: number, repository: string, desk: Desk): Step {
  const [read] = outcomesOf(desk, 'getIssue');
  if (!read) return call({ tool: 'getIssue', input: { repository, number } });
  if (read.kind === 'problem') return answer(readProblem(read, 'issues'));
  return answer(read.kind === 'issue' ? issueText(read.issue) : 'I couldn’t read that issue.');
}
