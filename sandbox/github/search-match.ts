import { Temporal } from 'temporal-polyfill';
import { invalidSearch } from './errors.ts';
import type { Qualifier, SearchTerm } from './search-query.ts';
import { involves, mentionsOf, type GitHubState, type Issue } from './state.ts';

/** Who searches, in what, and which texts of an issue the words are looked for in. */
export type SearchScene = { state: GitHubState; login: string; places: readonly string[] };

/** Whether a search finds an issue. Throws 422 for a value that its qualifier does not have. */
export function matches(term: SearchTerm, issue: Issue, scene: SearchScene): boolean {
  switch (term.kind) {
    // Every term is read even when an earlier one decides, so that a bad value is never passed over.
    case 'and':
      return alike(term.terms)
        .map((group) => group.map((inner) => matches(inner, issue, scene)).some(Boolean))
        .every(Boolean);
    case 'or':
      return term.terms.map((inner) => matches(inner, issue, scene)).some(Boolean);
    case 'not':
      return !matches(term.term, issue, scene);
    case 'words':
      return textsOf(issue, scene.places).some((text) => holds(text, term.phrase));
    case 'qualifier':
      return tests[term.name](term.value, issue, scene);
  }
}

/** Several repositories or owners beside each other mean any of them; all other terms stand alone. */
function alike(terms: readonly SearchTerm[]): SearchTerm[][] {
  const places = terms.filter(
    (term) => term.kind === 'qualifier' && ['repo', 'org', 'user'].includes(term.name),
  );
  const others = terms.filter((term) => !places.includes(term)).map((term) => [term]);
  return places.length > 0 ? [places, ...others] : others;
}

type Test = (value: string, issue: Issue, scene: SearchScene) => boolean;

const kind: Test = (value, { pull }) => {
  if (value === 'issue') return pull === null;
  if (value === 'pr' || value === 'pull-request') return pull !== null;
  throw invalidSearch('The search query contains invalid syntax.');
};

const owner: Test = (value, { repository }, { state, login }) => {
  const name = value === '@me' ? login : value.toLowerCase();
  if (name !== state.organization && !state.users.some((user) => user.login === name)) throw cannotSearch();
  return repository.split('/')[0] === name;
};

const reviewer: Test = (value, { pull }, scene) =>
  pull?.requestedReviewers.includes(person(value, scene)) ?? false;

const tests: Record<Qualifier, Test> = {
  is: (value, issue, scene) => {
    const { pull } = issue;
    const isPrivate = scene.state.repositories.find(({ fullName }) => fullName === issue.repository)?.private;
    switch (value.toLowerCase()) {
      case 'open':
      case 'closed':
        return issue.state === value;
      case 'merged':
        return pull !== null && pull.mergedAt !== null;
      case 'unmerged':
        return pull !== null && pull.mergedAt === null;
      case 'draft':
        return pull?.draft ?? false;
      case 'private':
        return isPrivate ?? false;
      case 'public':
        return !isPrivate;
      default:
        return kind(value.toLowerCase(), issue, scene);
    }
  },
  type: kind,
  state: (value, { state }) => {
    if (value !== 'open' && value !== 'closed')
      throw invalidSearch('The search query contains invalid syntax.');
    return state === value;
  },
  author: (value, { author }, scene) => author === person(value, scene),
  assignee: (value, { assignees }, scene) =>
    value === '*' ? assignees.length > 0 : assignees.includes(person(value, scene)),
  mentions: (value, issue, scene) => mentionsOf(issue).includes(person(value, scene)),
  commenter: (value, { comments }, scene) => comments.some(({ author }) => author === person(value, scene)),
  involves: (value, issue, scene) => involves(issue, person(value, scene)),
  'review-requested': reviewer,
  'user-review-requested': reviewer,
  repo: (value, { repository }, { state }) => {
    const name = value.toLowerCase();
    if (!state.repositories.some(({ fullName }) => fullName === name)) throw cannotSearch();
    return repository === name;
  },
  org: owner,
  user: owner,
  label: (value, { labels }) => {
    const wanted = value.toLowerCase().split(',');
    return labels.some((name) => wanted.includes(name.toLowerCase()));
  },
  no: (value, { assignees, labels }) => {
    if (value === 'assignee') return assignees.length === 0;
    if (value === 'label') return labels.length === 0;
    throw invalidSearch('The search query contains invalid syntax.');
  },
  // Read before the search, by `placesOf`.
  in: () => true,
  created: (value, { createdAt }) => inRange(value, createdAt),
  updated: (value, { updatedAt }) => inRange(value, updatedAt),
  closed: (value, { closedAt }) => closedAt !== null && inRange(value, closedAt),
};

const allPlaces = ['title', 'body', 'comments'];

/** The texts that the `in:` qualifiers of a search name; all of them when there is none. */
export function placesOf(qualifiers: readonly { name: Qualifier; value: string }[]): string[] {
  const places = qualifiers.filter(({ name }) => name === 'in').flatMap(({ value }) => value.split(','));
  if (places.some((place) => !allPlaces.includes(place))) {
    throw invalidSearch('The search query contains invalid syntax.');
  }
  return places.length > 0 ? places : allPlaces;
}

/** How well an issue fits: a word in its title counts more than one in a comment. */
export function scoreOf(term: SearchTerm, issue: Issue): number {
  if (term.kind === 'and' || term.kind === 'or') {
    return term.terms.reduce((sum, inner) => sum + scoreOf(inner, issue), 0);
  }
  if (term.kind !== 'words') return 0;
  return holds(issue.title, term.phrase) ? 2 : 1;
}

function textsOf({ title, body, comments }: Issue, places: readonly string[]): string[] {
  return [
    ...(places.includes('title') ? [title] : []),
    ...(places.includes('body') ? [body ?? ''] : []),
    ...(places.includes('comments') ? comments.map((comment) => comment.body) : []),
  ];
}

function holds(text: string, phrase: string): boolean {
  const words = wordsOf(text);
  const sought = wordsOf(phrase);
  return words.some((_, start) => sought.every((word, offset) => words[start + offset] === word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function person(value: string, { state, login }: SearchScene): string {
  const name = value === '@me' ? login : value.replace(/^@/, '').toLowerCase();
  if (!state.users.some((user) => user.login === name)) {
    throw invalidSearch(
      'The listed users cannot be searched either because the users do not exist or you do not have permission to view the users.',
    );
  }
  return name;
}

function cannotSearch() {
  return invalidSearch(
    'The listed users and repositories cannot be searched either because the resources do not exist or you do not have permission to view them.',
  );
}

/** `2026-11-01`, `>=2026-11-01`, `2026-11-01..2026-11-30`; days are those of UTC. */
function inRange(value: string, instant: string): boolean {
  const [, from, to] = /^(.+)\.\.(.+)$/.exec(value) ?? [];
  if (from !== undefined && to !== undefined)
    return inRange(`>=${from}`, instant) && inRange(`<=${to}`, instant);
  const [, sign = '', date = ''] = /^([<>]=?)?(.+)$/.exec(value) ?? [];
  const day = instant.slice(0, 10);
  try {
    const order = Temporal.PlainDate.compare(day, Temporal.PlainDate.from(date.slice(0, 10)));
    if (sign === '') return order === 0;
    return order === 0 ? sign.endsWith('=') : sign.startsWith('>') === order > 0;
  } catch {
    throw invalidSearch(
      `"${value}" is not a recognized date/time format. Please provide an ISO 8601 date/time value, such as YYYY-MM-DD.`,
    );
  }
}
