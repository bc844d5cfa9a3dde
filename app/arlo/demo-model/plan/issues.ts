import type { IssueLine } from '../outcome.ts';
import { readProblem } from '../say/problems.ts';
import { issueText, issuesText } from '../say/issues.ts';
import type { IssuesRequest } from '../understand/request.ts';
import { anyOf } from './any-of.ts';
import { answer, call, outcomesOf, type Call, type Desk, type Step } from './step.ts';

const unreadable = 'I couldn’t read your issues.';

/**
 * Lists issues and pull requests, or reads one. Where the repository is left out or short, one's own issues are
 * looked through for the number, or for whose repositories they are.
 */
export function planIssues(request: IssuesRequest, desk: Desk): Step {
  const named = request.what === 'mine' ? undefined : request.repository;
  if (named?.includes('/')) return planIn(request, named, desk);
  if (request.what === 'search' && !named) return planSearch(request, undefined, desk);
  const [found] = outcomesOf(desk, 'listMyIssues');
  if (!found) return call({ tool: 'listMyIssues', input: {} });
  if (found.kind === 'problem') return answer(readProblem(found, 'issues'));
  if (found.kind !== 'issues') return answer(unreadable);
  if (named) return planIn(request, wholeName(named, found.issues), desk);
  if (request.what === 'one') {
    const [issue, ...others] = found.issues.filter(({ number }) => number === request.number);
    return issue && others.length === 0
      ? planOne(request.number, issue.repository, desk)
      : planAnywhere(request.number, found.issues, desk);
  }
  const { only } = request;
  const issues = only ? found.issues.filter(({ kind }) => kind === only) : found.issues;
  return answer(issuesText(issues, request, found.truncated), { issues });
}

/** In so many repositories a number is looked up. */
const mostTried = 5;

/** Of the issues that a search for the number finds, or the repositories that one has issues in, the one that has it. */
function planAnywhere(number: number, own: IssueLine[], desk: Desk): Step {
  const [found] = outcomesOf(desk, 'searchIssues');
  if (!found) return call({ tool: 'searchIssues', input: { query: String(number) } });
  const same = found.kind === 'issues' ? found.issues.filter((issue) => issue.number === number) : [];
  const [issue, ...others] = same;
  if (issue && others.length === 0) return planOne(number, issue.repository, desk);
  const repositories = [...new Set(own.map(({ repository }) => repository))].slice(0, mostTried);
  const tried = outcomesOf(desk, 'getIssue');
  if (tried.length === 0 && same.length === 0 && repositories.length > 0)
    return call(
      ...repositories.map((repository) => ({ tool: 'getIssue' as const, input: { repository, number } })),
    );
  const [read, ...more] = tried.flatMap((one) =>
    one.kind === 'issue' && one.issue.number === number ? [one.issue] : [],
  );
  return read && more.length === 0
    ? answer(issueText(read), { issues: [read] })
    : answer(`In which repository is number ${number}? Tell me as owner/name.`);
}

function planIn(request: IssuesRequest, repository: string, desk: Desk): Step {
  return request.what === 'one'
    ? planOne(request.number, repository, desk)
    : planSearch(request, repository, desk);
}

/** "the calendar repo" is the one of that name that one has issues in, else of the same owner. */
function wholeName(short: string, issues: IssueLine[]): string {
  const names = issues.map(({ repository }) => repository);
  const same = names.find((name) => name.endsWith(`/${short}`));
  return same ?? `${names[0]?.split('/')[0] ?? short}/${short}`;
}

function planSearch(request: IssuesRequest, repository: string | undefined, desk: Desk): Step {
  const searches = searchesOf(request, repository);
  const done = outcomesOf(desk, 'searchIssues');
  const found = done.find((outcome) => outcome.kind === 'issues' && outcome.issues.length > 0) ?? done.at(-1);
  const next = searches[done.length];
  if (next && (!found || (found.kind === 'issues' && found.issues.length === 0))) return call(next);
  if (!found || found.kind === 'problem') return answer(found ? readProblem(found, 'issues') : unreadable);
  if (found.kind !== 'issues') return answer(unreadable);
  return answer(issuesText(found.issues, request, found.truncated), { issues: found.issues });
}

/** The searches to make until one finds something: all that was said, then the label alone, then any of the words. */
function searchesOf(request: IssuesRequest, repository: string | undefined): Call[] {
  if (request.what !== 'search') return [];
  const { words, label, only, state } = request;
  const search = (terms: string[]): Call => ({
    tool: 'searchIssues',
    input: {
      query: [...terms, ...(only ? [only === 'issue' ? 'is:issue' : 'is:pr'] : [])].join(' '),
      ...(state && { state }),
      ...(repository && { repository }),
    },
  });
  const any = anyOf(words);
  const labelled = label ? [`label:${label}`] : [];
  return [
    search([...words, ...labelled]),
    ...(label && words.length > 0 ? [search(labelled)] : []),
    ...(label ? [search([label])] : []),
    ...(any ? [search([any])] : []),
  ];
}

function planOne(number: number, repository: string, desk: Desk): Step {
  const [read] = outcomesOf(desk, 'getIssue');
  if (!read) return call({ tool: 'getIssue', input: { repository, number } });
  if (read.kind === 'problem') return answer(readProblem(read, 'issues'));
  if (read.kind !== 'issue') return answer('I couldn’t read that issue.');
  return answer(issueText(read.issue), { issues: [read.issue] });
}
