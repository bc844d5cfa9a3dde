import { ChevronRight } from 'lucide-react';
import { useId } from 'react';
import { counted } from '#app/actions/cards/words.ts';
import type { Email, EmailThread as Thread } from '#app/gmail/email.ts';
import { Avatar } from '#app/ui/Avatar.tsx';
import type { TimeFormat } from '#app/ui/time-format.ts';
import { EmailText } from './EmailCard.tsx';
import { writerOf } from './EmailList.tsx';
import { OpenIn, shortTime } from './parts.tsx';

type EmailThreadProps = { thread: Thread; format: TimeFormat; now: string };

/** A conversation, oldest first. Its newest mail is open, the others open on demand. */
export function EmailThread({ thread, format, now }: EmailThreadProps) {
  const titleId = useId();
  const { emails, subject, total, link } = thread;
  const missing = total - emails.length;
  return (
    <section className="card wrap-anywhere" role="group" aria-labelledby={titleId}>
      <header className="flex items-baseline gap-3 px-4 py-3">
        <h3 id={titleId} className="min-w-0 flex-1 font-semibold">
          <bdi>{subject}</bdi>
        </h3>
        <span className="num text-caption text-ink-3">{counted(total, 'email')}</span>
      </header>
      {missing > 0 && (
        <p className="border-t border-line bg-well px-4 py-2 text-small text-ink-2">
          {counted(missing, 'older email')} {missing === 1 ? 'is' : 'are'} not shown here.
        </p>
      )}
      {emails.map((email, index) => (
        <ThreadEmail
          key={email.id}
          email={email}
          open={index === emails.length - 1}
          format={format}
          now={now}
        />
      ))}
      <footer className="border-t border-line px-2 py-1.5">
        <OpenIn place="Gmail" href={link} what={subject} />
      </footer>
    </section>
  );
}

type ThreadEmailProps = { email: Email; open: boolean; format: TimeFormat; now: string };

function ThreadEmail({ email, open, format, now }: ThreadEmailProps) {
  return (
    <details className="group border-t border-line" open={open}>
      <summary className="grid cursor-pointer list-none grid-cols-[auto_minmax(0,1fr)_auto_auto] items-center gap-x-3 px-4 py-2.5 hover:bg-well [&::-webkit-details-marker]:hidden">
        <Avatar name={email.from.name} />
        <span className="min-w-0">
          <bdi className="block truncate font-medium">{writerOf(email)}</bdi>
          <bdi className="block truncate text-small text-ink-3 group-open:hidden">{email.snippet}</bdi>
        </span>
        <time className="num text-caption text-ink-3" dateTime={email.date}>
          {shortTime(email.date, format, now)}
        </time>
        <ChevronRight
          aria-hidden="true"
          className="icon icon-sm text-ink-3 transition-transform group-open:rotate-90"
        />
      </summary>
      <div className="px-4 pb-4 md:pl-14">
        <EmailText email={email} />
      </div>
    </details>
  );
}
