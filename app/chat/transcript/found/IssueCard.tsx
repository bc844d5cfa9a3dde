import { useId } from 'react';
import { counted } from '#app/actions/cards/words.ts';
import { Markdown } from '#app/chat/transcript/Markdown.tsx';
import type { Issue, IssueComment } from '#app/github/issue.ts';
import { Avatar } from '#app/ui/Avatar.tsx';
import { Badge } from '#app/ui/Badge.tsx';
import { dayName, type TimeFormat } from '#app/ui/time-format.ts';
import { issueName } from './found.ts';
import { issueState } from './issue-words.ts';
import { IssueLabels } from './IssueLabels.tsx';
import { Fold, FoldedText, OpenIn, shortTime } from './parts.tsx';

type IssueCardProps = { issue: Issue; format: TimeFormat; now: string };

const shownComments = 3;

/** One issue or pull request: how it stands, who is on it, its text and its newest comments. */
export function IssueCard({ issue, format, now }: IssueCardProps) {
  const titleId = useId();
  const { word, icon, tone } = issueState(issue);
  const { newestComments: comments, comments: total, pull, assignees, body } = issue;
  return (
    <section className="card wrap-anywhere" role="group" aria-labelledby={titleId}>
      <header className="px-4 pt-3.5">
        <div className="flex items-start gap-3">
          <h3 id={titleId} className="min-w-0 flex-1 font-semibold">
            <bdi>{issue.title}</bdi>
          </h3>
          <Badge tone={tone} icon={icon}>
            {word}
          </Badge>
        </div>
        <p className="num mt-0.5 text-small text-ink-3">
          <bdi>{issueName(issue)}</bdi> by <bdi>{issue.author}</bdi>,{' '}
          <time dateTime={issue.createdAt}>{dayName(issue.createdAt, format, now)}</time>
        </p>
        <IssueLabels labels={issue.labels} />
      </header>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 px-4 pt-3 text-small">
        <Fact term="Assigned to">{assignees.length > 0 ? assignees.join(', ') : 'Nobody'}</Fact>
        {pull && pull.reviewers.length > 0 && <Fact term="Review by">{pull.reviewers.join(', ')}</Fact>}
        {pull && (
          <Fact term="Changes">
            {counted(pull.changedFiles, 'file')}, +{pull.additions} −{pull.deletions}, {pull.head} into{' '}
            {pull.base}
          </Fact>
        )}
      </dl>
      <div className="px-4 pt-3 pb-3">
        {body ? (
          <FoldedText text={body}>{(shown) => <Markdown text={shown} />}</FoldedText>
        ) : (
          <p className="text-ink-3">No description.</p>
        )}
      </div>
      {comments.length > 0 && (
        <div className="border-t border-line px-4 py-3">
          <h4 className="mb-2 text-small font-medium">
            {total > comments.length
              ? `Newest ${comments.length} of ${total} comments`
              : counted(total, 'comment')}
          </h4>
          <Fold
            items={comments.toReversed()}
            shown={shownComments}
            rest={(count) => counted(count, 'older comment')}
          >
            {(shown) => (
              <ul className="space-y-3">
                {shown.map((comment) => (
                  <Comment key={comment.link} comment={comment} format={format} now={now} />
                ))}
              </ul>
            )}
          </Fold>
        </div>
      )}
      <footer className="border-t border-line px-2 py-1.5">
        <OpenIn place="GitHub" href={issue.link} what={issueName(issue)} />
      </footer>
    </section>
  );
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="text-ink-3">{term}</dt>
      <dd className="num">
        <bdi>{children}</bdi>
      </dd>
    </>
  );
}

type CommentProps = { comment: IssueComment; format: TimeFormat; now: string };

function Comment({ comment: { author, createdAt, body }, format, now }: CommentProps) {
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2.5">
      <Avatar name={author} />
      <div className="min-w-0">
        <p className="text-small">
          <bdi className="font-medium">{author}</bdi>{' '}
          <time className="num text-ink-3" dateTime={createdAt}>
            {shortTime(createdAt, format, now)}
          </time>
        </p>
        <FoldedText text={body}>{(shown) => <Markdown text={shown} />}</FoldedText>
      </div>
    </li>
  );
}
