import { Paperclip } from 'lucide-react';
import { useId } from 'react';
import { counted } from '#app/actions/cards/words.ts';
import type { Email } from '#app/gmail/email.ts';
import { Avatar } from '#app/ui/Avatar.tsx';
import { dayAndTime, type TimeFormat } from '#app/ui/time-format.ts';
import { peopleWords, writerOf } from './EmailList.tsx';
import { FoldedText, OpenIn } from './parts.tsx';

type EmailCardProps = { email: Email; format: TimeFormat; now: string };

/** One mail: who wrote it to whom, its words as plain text, and the names of what is attached. */
export function EmailCard({ email, format, now }: EmailCardProps) {
  const titleId = useId();
  return (
    <section className="card wrap-anywhere" role="group" aria-labelledby={titleId}>
      <header className="flex items-start gap-3 px-4 pt-3.5">
        <Avatar name={email.from.name} />
        <div className="min-w-0 flex-1">
          <h3 id={titleId} className="font-semibold">
            <bdi>{email.subject}</bdi>
          </h3>
          <p className="text-small text-ink-2">
            <bdi>{writerOf(email)}</bdi>
            {!email.from.self && email.from.name !== email.from.email && (
              <bdi className="text-ink-3"> {email.from.email}</bdi>
            )}
          </p>
          <p className="num text-small text-ink-3">
            {!email.from.self && (
              <>
                to <bdi>{peopleWords([...email.to, ...email.cc])}</bdi>,{' '}
              </>
            )}
            <time dateTime={email.date}>{dayAndTime(email.date, format, now)}</time>
          </p>
        </div>
      </header>
      <div className="px-4 pt-3 pb-3">
        <EmailText email={email} />
      </div>
      <footer className="border-t border-line px-2 py-1.5">
        <OpenIn place="Gmail" href={email.link} what={email.subject} />
      </footer>
    </section>
  );
}

/** The text of a mail with a word about what was folded away, and its attachments. */
export function EmailText({ email }: { email: Email }) {
  const { text, attachments, truncated } = email;
  const leftOut = foldedWords(email);
  return (
    <>
      {text ? (
        <FoldedText text={text}>
          {(shown) => (
            <p className="whitespace-pre-wrap" dir="auto">
              {shown}
            </p>
          )}
        </FoldedText>
      ) : (
        <p className="text-ink-3">This email has no text.</p>
      )}
      {(leftOut || truncated) && (
        <p className="mt-2 text-small text-ink-3">
          {truncated && 'The rest of this long email is in Gmail. '}
          {leftOut}
        </p>
      )}
      {attachments.length > 0 && (
        <ul className="mt-3 flex flex-wrap gap-2" aria-label={counted(attachments.length, 'attachment')}>
          {attachments.map((file, index) => (
            <li
              key={`${index} ${file.name}`}
              className="flex max-w-full items-center gap-1.5 rounded-control border border-line px-2 py-1 text-small"
            >
              <Paperclip aria-hidden="true" className="icon icon-sm text-ink-3" />
              <bdi className="min-w-0 truncate">{file.name}</bdi>
              <span className="num whitespace-nowrap text-ink-3">{file.size}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** `12 quoted lines and the signature are left out.` */
function foldedWords({ folded: { quotedLines, signatureLines } }: Email): string {
  const what = [
    quotedLines > 0 && counted(quotedLines, 'quoted line'),
    signatureLines > 0 && 'the signature',
  ].filter(Boolean);
  if (what.length === 0) return '';
  const many = what.length > 1 || quotedLines > 1;
  const words = what.join(' and ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${many ? 'are' : 'is'} left out.`;
}
