import { CircleCheck, CircleDot, CircleSlash, GitMerge, GitPullRequest, type LucideIcon } from 'lucide-react';
import type { IssueReason, IssueSummary, MyIssue } from '#app/github/issue.ts';
import type { BadgeTone } from '#app/ui/Badge.tsx';

/** How an issue stands: a word, with the sign and the colour that go with it. */
export function issueState({ kind, state, stateReason, draft }: IssueSummary): {
  word: string;
  icon: LucideIcon;
  tone: BadgeTone;
} {
  if (state === 'merged') return { word: 'Merged', icon: GitMerge, tone: 'accent' };
  if (state === 'closed') {
    if (stateReason === 'completed') return { word: 'Done', icon: CircleCheck, tone: 'accent' };
    if (stateReason === 'not_planned') return { word: 'Not planned', icon: CircleSlash, tone: 'neutral' };
    if (stateReason === 'duplicate') return { word: 'Duplicate', icon: CircleSlash, tone: 'neutral' };
    return { word: 'Closed', icon: CircleSlash, tone: 'neutral' };
  }
  if (draft) return { word: 'Draft', icon: GitPullRequest, tone: 'neutral' };
  return { word: 'Open', icon: kind === 'issue' ? CircleDot : GitPullRequest, tone: 'success' };
}

const reasonWords: Record<IssueReason, string> = {
  review_requested: 'Review requested',
  assigned: 'Assigned to you',
  mentioned: 'You’re mentioned',
};

/** Why an issue concerns the person: the weightiest reason, `Review requested`; null when no list says. */
export function reasonOf(issue: IssueSummary | MyIssue): string | null {
  if (!('reasons' in issue)) return null;
  const order: IssueReason[] = ['review_requested', 'assigned', 'mentioned'];
  const first = order.find((reason) => issue.reasons.includes(reason));
  return first ? reasonWords[first] : null;
}
