import type { Comment, GitHubState, Issue, Repository } from './state.ts';

const api = 'https://api.github.com';
const web = 'https://github.com';

/** An issue or pull request as the issues API and the search show it. */
export function issueView(issue: Issue, state: GitHubState) {
  const { repository, number, pull } = issue;
  const url = `${api}/repos/${repository}/issues/${number}`;
  return {
    url,
    repository_url: `${api}/repos/${repository}`,
    comments_url: `${url}/comments`,
    html_url: `${web}/${repository}/${pull ? 'pull' : 'issues'}/${number}`,
    id: issue.id,
    number,
    title: issue.title,
    user: userView(issue.author, state),
    labels: labelViews(issue, state),
    state: issue.state,
    state_reason: issue.stateReason,
    locked: false,
    assignee: issue.assignees[0] === undefined ? null : userView(issue.assignees[0], state),
    assignees: issue.assignees.map((login) => userView(login, state)),
    milestone: null,
    comments: issue.comments.length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    author_association: 'MEMBER',
    body: issue.body,
    ...(pull && {
      draft: pull.draft,
      pull_request: {
        url: `${api}/repos/${repository}/pulls/${number}`,
        html_url: `${web}/${repository}/pull/${number}`,
        merged_at: pull.mergedAt,
      },
    }),
  };
}

/** A pull request as the pulls API shows it. */
export function pullView(issue: Issue & { pull: object }, state: GitHubState) {
  const { pull } = issue;
  const { comments_url, pull_request: _, draft: __, ...shared } = issueView(issue, state);
  const branch = (ref: string) => ({ label: `${state.organization}:${ref}`, ref });
  return {
    ...shared,
    url: `${api}/repos/${issue.repository}/pulls/${issue.number}`,
    issue_url: shared.url,
    comments_url,
    draft: pull.draft,
    merged: pull.mergedAt !== null,
    merged_at: pull.mergedAt,
    mergeable: issue.state === 'open' ? true : null,
    requested_reviewers: pull.requestedReviewers.map((login) => userView(login, state)),
    requested_teams: [],
    head: branch(pull.head),
    base: branch(pull.base),
    additions: pull.additions,
    deletions: pull.deletions,
    changed_files: pull.changedFiles,
  };
}

export function commentView(comment: Comment, issue: Issue, state: GitHubState) {
  return {
    id: comment.id,
    html_url: `${issueView(issue, state).html_url}#issuecomment-${comment.id}`,
    user: userView(comment.author, state),
    created_at: comment.createdAt,
    updated_at: comment.createdAt,
    author_association: 'MEMBER',
    body: comment.body,
  };
}

export function repositoryView(
  { id, fullName, private: hidden, description }: Repository,
  state: GitHubState,
) {
  const [, name] = fullName.split('/');
  return {
    id,
    name,
    full_name: fullName,
    private: hidden,
    owner: { login: state.organization, type: 'Organization' },
    html_url: `${web}/${fullName}`,
    description,
  };
}

function userView(login: string, state: GitHubState) {
  const user = state.users.find((candidate) => candidate.login === login);
  return { login, id: user?.id ?? 0, type: user?.type ?? 'User', html_url: `${web}/${login}` };
}

function labelViews(issue: Issue, state: GitHubState) {
  return issue.labels.map((name, index) => {
    const label = state.labels.find((candidate) => candidate.name === name);
    return { id: index + 1, name, color: label?.color ?? 'ededed', description: label?.description ?? null };
  });
}
