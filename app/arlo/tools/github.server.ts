import { z } from 'zod';
import { createGithub } from '#app/github/github.server.ts';
import type { GitHub } from '#app/github/github.ts';
import type { Issue, IssueSummary } from '#app/github/issue.ts';
import { readTool, type ToolFile } from './tool-file.ts';

const read = readTool<GitHub>();

/** Characters of a comment that a model reads; the page shows more. */
const commentCap = 1000;

const repository = z.string().max(200).describe('owner/name, such as fernhill/calendar');

/** The GitHub tools as the model sees them: they only read, and all they find is text of others. */
export const githubToolFile = {
  provider: 'github',
  open: createGithub,
  reads: {
    searchIssues: read({
      description: 'Find GitHub issues and pull requests by words, last changed first.',
      inputSchema: z.object({
        query: z
          .string()
          .max(256)
          .describe('Words, or GitHub’s qualifiers: label:bug author:@me is:pr. @me is the user'),
        state: z.enum(['open', 'closed']).optional(),
        repository: repository.optional(),
        maxResults: z.number().int().min(1).max(30).optional().describe('Default 10'),
      }),
      run: (github, input) => github.searchIssues(input),
      toModel: ({ issues, query, total, truncated }) => ({
        issues: issues.map(modelIssue),
        query,
        total,
        truncated,
      }),
    }),
    getIssue: read({
      description: 'Read one GitHub issue or pull request with its newest comments.',
      inputSchema: z.object({ repository, number: z.number().int().min(1) }),
      run: async (github, input) => ({ issue: await github.getIssue(input) }),
      toModel: ({ issue }) => ({ issue: { ...modelIssue(issue), ...contentOf(issue) } }),
    }),
    listMyIssues: read({
      description:
        'List the open GitHub issues and pull requests that wait for the user: assigned, mentioned, or asked to review.',
      inputSchema: z.object({}),
      run: (github) => github.listMyIssues(),
      toModel: ({ issues, truncated }) => ({
        issues: issues.map((issue) => ({ ...modelIssue(issue), because: issue.reasons })),
        truncated,
      }),
    }),
  },
} satisfies ToolFile;

function modelIssue(issue: IssueSummary) {
  return {
    repository: issue.repository,
    number: issue.number,
    kind: issue.kind === 'issue' ? 'issue' : 'pull request',
    title: issue.title,
    state: issue.state,
    ...(issue.draft && { draft: true }),
    author: issue.author,
    ...(issue.assignees.length > 0 && { assignees: issue.assignees }),
    ...(issue.labels.length > 0 && { labels: issue.labels.map(({ name }) => name) }),
    comments: issue.comments,
    updated: issue.updatedAt.slice(0, 'YYYY-MM-DD'.length),
  };
}

function contentOf({ body, newestComments, pull, truncated }: Issue) {
  return {
    body,
    newestComments: newestComments.map(({ author, createdAt, body: said }) => ({
      author,
      on: createdAt.slice(0, 'YYYY-MM-DD'.length),
      text: said.slice(0, commentCap),
    })),
    ...(pull && {
      changes: `${pull.changedFiles} files, +${pull.additions} −${pull.deletions}, ${pull.head} into ${pull.base}`,
      reviewers: pull.reviewers,
    }),
    ...((truncated || newestComments.some(({ body: said }) => said.length > commentCap)) && {
      textWasCut: true,
    }),
  };
}
