import { z } from 'zod';

/**
 * The parts of GitHub's resources that Arlo reads, checked at run time. Field meanings:
 * https://docs.github.com/rest/issues/issues and https://docs.github.com/rest/pulls/pulls. Accounts that were deleted
 * are null.
 */
const userSchema = z.object({ login: z.string() }).nullish();
const loginsSchema = z.array(userSchema).nullish();

/** Labels of old issues may be plain names. */
const labelSchema = z.union([
  z.string(),
  z.object({ name: z.string().nullish(), color: z.string().nullish() }),
]);

export const issueSchema = z.object({
  number: z.number(),
  title: z.string(),
  body: z.string().nullish(),
  state: z.string(),
  state_reason: z.string().nullish(),
  html_url: z.string(),
  repository_url: z.string(),
  user: userSchema,
  assignees: loginsSchema,
  labels: z.array(labelSchema).default([]),
  comments: z.number().default(0),
  created_at: z.string(),
  updated_at: z.string(),
  closed_at: z.string().nullish(),
  draft: z.boolean().nullish(),
  /** Only pull requests have it. */
  pull_request: z.object({ merged_at: z.string().nullish() }).nullish(),
});

export const searchPageSchema = z.object({
  total_count: z.number(),
  /** GitHub ran out of time and left some out. */
  incomplete_results: z.boolean().default(false),
  items: z.array(issueSchema),
});

export const issueListSchema = z.array(issueSchema);

export const commentListSchema = z.array(
  z.object({
    user: userSchema,
    created_at: z.string(),
    body: z.string().nullish(),
    html_url: z.string(),
  }),
);

const branchSchema = z.object({ ref: z.string() });

export const pullSchema = z.object({
  head: branchSchema,
  base: branchSchema,
  requested_reviewers: loginsSchema,
  additions: z.number().default(0),
  deletions: z.number().default(0),
  changed_files: z.number().default(0),
});

export type GitHubIssue = z.output<typeof issueSchema>;
export type GitHubComment = z.output<typeof commentListSchema>[number];
export type GitHubPull = z.output<typeof pullSchema>;
export type GitHubUser = z.output<typeof userSchema>;
