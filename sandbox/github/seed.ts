import { Temporal } from 'temporal-polyfill';
import { githubAccounts } from '../authorization/accounts.ts';
import { calendarIssues } from './seed-calendar.ts';
import { designIssues, handbookIssues } from './seed-design.ts';
import type { Comment, GitHubState, Issue, Label, PullRequest, Repository, User } from './state.ts';

/** An issue of the sample repositories. Days count back from the one on which the sample is made. */
export type PlannedIssue = {
  number: number;
  title: string;
  author: string;
  opened: number;
  /** Closed so many days ago; absent = open. */
  closed?: number;
  notPlanned?: boolean;
  labels: string[];
  assignees: string[];
  body: string | null;
  comments?: { author: string; days: number; body: string }[];
  pull?: Pick<PullRequest, 'head' | 'additions' | 'deletions' | 'changedFiles'> & {
    draft?: boolean;
    merged?: boolean;
    reviewers?: string[];
  };
};

const organization = 'fernhill';

const colleagues = ['Priya Nair', 'Aiko Tanaka', 'Tomás Ruiz', 'Jonas Weber', 'Lena Fischer', 'Sam Carter'];

const users: User[] = [
  ...githubAccounts.map(({ id, name }) => person(id, name)),
  ...colleagues.map((name) => person(loginOf(name), name)),
  person('external-reporter', 'R.'),
  { ...person('renovate-fernhill', 'Renovate'), type: 'Bot' as const },
].map((user, index) => ({ ...user, id: 583_231 + index }));

const repositories: { repository: Repository; issues: PlannedIssue[] }[] = [
  {
    repository: { id: 71_001, fullName: 'fernhill/calendar', private: true, description: 'The calendar' },
    issues: calendarIssues,
  },
  {
    repository: {
      id: 71_002,
      fullName: 'fernhill/design-system',
      private: true,
      description: 'Parts and tokens',
    },
    issues: designIssues,
  },
  {
    repository: { id: 71_003, fullName: 'fernhill/handbook', private: false, description: 'How we work' },
    issues: handbookIssues,
  },
];

const labels: Label[] = [
  { name: 'bug', color: 'd73a4a', description: 'Something isn’t working' },
  { name: 'design', color: 'c5def5', description: 'Needs a designer' },
  { name: 'accessibility', color: '5319e7', description: 'Keeps someone from using it' },
  { name: 'priority: high', color: 'b60205', description: 'Next in line' },
  { name: 'security', color: 'ee0701', description: 'Handle with care' },
  { name: 'docs', color: '0075ca', description: 'Words' },
];

/**
 * Three sample repositories in which Maya has work to do, fitting the sample calendar and mailbox.
 * @param now epoch milliseconds; nothing in them is younger
 */
export function seedGitHub(now: number): GitHubState {
  return {
    users,
    organization,
    repositories: repositories.map(({ repository }) => repository),
    labels,
    issues: repositories.flatMap(({ repository: { id, fullName }, issues }) =>
      issues.map((planned) => composeIssue(planned, fullName, id * 1000 + planned.number, now)),
    ),
  };
}

function composeIssue(planned: PlannedIssue, repository: string, id: number, now: number): Issue {
  const { number, title, author, body, assignees, labels: names } = planned;
  const comments = (planned.comments ?? []).map((comment, index): Comment => ({
    id: id * 10 + index,
    author: comment.author,
    body: comment.body,
    createdAt: daysBefore(now, comment.days, index + 1),
  }));
  const closedAt = planned.closed === undefined ? null : daysBefore(now, planned.closed, 9);
  const createdAt = daysBefore(now, planned.opened, 0);
  const moments = [
    createdAt,
    ...comments.map((comment) => comment.createdAt),
    ...(closedAt ? [closedAt] : []),
  ];
  return {
    id,
    repository,
    number,
    title,
    body,
    author,
    state: closedAt === null ? 'open' : 'closed',
    stateReason: closedAt === null ? null : planned.notPlanned ? 'not_planned' : 'completed',
    assignees,
    labels: names,
    comments,
    createdAt,
    updatedAt: moments.toSorted().at(-1) ?? createdAt,
    closedAt,
    pull: composePull(planned.pull, closedAt),
  };
}

function composePull(planned: PlannedIssue['pull'], closedAt: string | null): PullRequest | null {
  if (!planned) return null;
  const { reviewers = [], draft = false, merged = false, ...rest } = planned;
  return { ...rest, base: 'main', draft, requestedReviewers: reviewers, mergedAt: merged ? closedAt : null };
}

/** So many days ago and some minutes later, so that what followed has a later time. */
function daysBefore(now: number, days: number, minutes: number): string {
  return Temporal.Instant.fromEpochMilliseconds(
    now - days * 86_400_000 - 3_600_000 + minutes * 60_000,
  ).toString({
    smallestUnit: 'second',
  });
}

function person(login: string, name: string): User {
  return { login, id: 0, name, type: 'User' };
}

function loginOf(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(' ', '-');
}
