import { MessageSquare } from 'lucide-react';
import { useId } from 'react';
import { counted } from '#app/actions/cards/words.ts';
import type { IssueSummary, MyIssue } from '#app/github/issue.ts';
import type { TimeFormat } from '#app/ui/time-format.ts';
import { issueName } from './found.ts';
import { issueState, reasonOf } from './issue-words.ts';
import { IssueLabels } from './IssueLabels.tsx';
import { Fold, Limits, OutsideLink, shortTime } from './parts.tsx';

type IssueListProps = {
  issues: readonly (IssueSummary | MyIssue)[];
  truncated: boolean;
  format: TimeFormat;
  now: string;
};

const shownIssues = 6;

/** Issues and pull requests, last changed first. A row leads to its issue. */
export function IssueList({ issues, truncated, format, now }: IssueListProps) {
  const headingId = useId();
  const pulls = issues.filter(({ kind }) => kind === 'pull_request').length;
  const plain = issues.length - pulls;
  const summary = [plain > 0 && counted(plain, 'issue'), pulls > 0 && counted(pulls, 'pull request')];
  return (
    <section aria-labelledby={headingId} className="flex flex-col">
      <div className="mb-1.5 flex items-baseline gap-2">
        <h3 id={headingId} className="text-body font-semibold">
          {plain > 0 ? 'Issues' : 'Pull requests'}
        </h3>
        <span className="num ml-auto text-caption text-ink-3">{summary.filter(Boolean).join(', ')}</span>
      </div>
      <Fold items={issues} shown={shownIssues} rest={(count) => `${count} more`}>
        {(shown) => (
          <ul className="card overflow-hidden">
            {shown.map((issue) => (
              <IssueRow key={issueName(issue)} issue={issue} format={format} now={now} />
            ))}
          </ul>
        )}
      </Fold>
      {truncated && <Limits>There are more than shown. Ask for one repository or other words.</Limits>}
    </section>
  );
}

type IssueRowProps = { issue: IssueSummary | MyIssue; format: TimeFormat; now: string };

function IssueRow({ issue, format, now }: IssueRowProps) {
  const { title, link, labels, assignees, comments, updatedAt } = issue;
  const { word, icon: Icon, tone } = issueState(issue);
  const reason = reasonOf(issue);
  return (
    <li className="relative grid grid-cols-[1rem_minmax(0,1fr)_auto] gap-x-3 border-line px-3.5 py-2.5 hover:bg-well [&+li]:border-t">
      <span className={`mt-0.5 ${tone === 'success' ? 'text-success' : 'text-ink-3'}`}>
        <Icon aria-hidden="true" className="icon" />
        <span className="sr-only">{word}</span>
      </span>
      <div className="min-w-0">
        <p className="font-medium wrap-anywhere">
          <OutsideLink href={link} className="after:absolute after:inset-0">
            <bdi>{title}</bdi>
          </OutsideLink>
        </p>
        <p className="event-meta">
          <bdi className="num">{issueName(issue)}</bdi>
          {reason && <span className="font-medium text-ink-2">{reason}</span>}
          {!reason && assignees.length > 0 && <bdi>{assignees.join(', ')}</bdi>}
          {comments > 0 && (
            <span className="num">
              <MessageSquare aria-hidden="true" className="icon icon-sm" />
              {comments}
              <span className="sr-only">{comments === 1 ? ' comment' : ' comments'}</span>
            </span>
          )}
        </p>
        <IssueLabels labels={labels} />
      </div>
      <time className="num text-caption text-ink-3" dateTime={updatedAt}>
        {shortTime(updatedAt, format, now)}
      </time>
    </li>
  );
}
