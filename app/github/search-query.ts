import { AppError } from '#app/platform/errors.ts';
import type { IssueSearch } from './github.ts';

/**
 * The searches that answer a question. GitHub answers those that name neither kind with an error for newer tokens,
 * so a question that leaves the kind open becomes two:
 * https://docs.github.com/rest/search/search#search-issues-and-pull-requests.
 */
export function gitHubQueries({ query, state, repository }: IssueSearch): string[] {
  const terms = [
    query.trim(),
    state === undefined ? '' : `state:${state}`,
    repository === undefined ? '' : `repo:${repositoryName(repository)}`,
  ];
  const asked = terms.filter((term) => term !== '').join(' ');
  const namesKind = /(?<![\w"-])(?:is|type):(?:issue|pr|pull-request)\b/i.test(query);
  return namesKind ? [asked] : [`${asked} is:issue`, `${asked} is:pull-request`].map((each) => each.trim());
}

/** `owner/name`, also when it was given as an address on github.com. Throws `invalid` for anything else. */
export function repositoryName(text: string): string {
  const [, owner, name] =
    /^(?:https:\/\/github\.com\/)?([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(text.trim()) ?? [];
  if (owner === undefined || name === undefined || /^\.+$/.test(owner) || /^\.+$/.test(name)) {
    throw new AppError('invalid', `“${text}” isn’t a repository like fernhill/calendar.`);
  }
  return `${owner}/${name}`;
}
