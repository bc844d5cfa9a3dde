import { useId } from 'react';
import { counted, namesOf } from '#app/actions/cards/words.ts';
import type { EmailList as List, EmailPerson, EmailSummary } from '#app/gmail/email.ts';
import { Avatar } from '#app/ui/Avatar.tsx';
import type { TimeFormat } from '#app/ui/time-format.ts';
import { Fold, Limits, OutsideLink, shortTime } from './parts.tsx';

type EmailListProps = { list: List; format: TimeFormat; now: string };

const shownEmails = 5;

/** The mails that a search found, newest first. A row leads to its mail. */
export function EmailList({ list: { emails, truncated }, format, now }: EmailListProps) {
  const headingId = useId();
  const unread = emails.filter((email) => email.unread).length;
  const summary = [counted(emails.length, 'email'), unread > 0 && `${unread} unread`];
  return (
    <section aria-labelledby={headingId} className="flex flex-col">
      <div className="mb-1.5 flex items-baseline gap-2">
        <h3 id={headingId} className="text-body font-semibold">
          Emails
        </h3>
        <span className="num ml-auto text-caption text-ink-3">{summary.filter(Boolean).join(', ')}</span>
      </div>
      <Fold items={emails} shown={shownEmails} rest={(count) => `${counted(count, 'more email')}`}>
        {(shown) => (
          <ul className="card overflow-hidden">
            {shown.map((email) => (
              <EmailRow key={email.id} email={email} format={format} now={now} />
            ))}
          </ul>
        )}
      </Fold>
      {truncated && <Limits>There are more emails than shown. Ask for fewer days or other words.</Limits>}
    </section>
  );
}

type EmailRowProps = { email: EmailSummary; format: TimeFormat; now: string };

function EmailRow({ email, format, now }: EmailRowProps) {
  const { from, subject, snippet, unread, date, link } = email;
  return (
    <li className="relative grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-3 border-line px-3.5 py-2.5 hover:bg-well [&+li]:border-t">
      <Avatar name={from.name} />
      <p className={`truncate ${unread ? 'font-semibold' : 'text-ink-2'}`}>
        {unread && <span className="sr-only">Unread, </span>}
        <bdi>{writerOf(email)}</bdi>
      </p>
      <time className="num flex items-center gap-2 text-caption text-ink-3" dateTime={date}>
        {unread && <span aria-hidden="true" className="size-2 rounded-full bg-accent" />}
        {shortTime(date, format, now)}
      </time>
      <div className="col-start-2 col-end-[-1] min-w-0">
        <p className="truncate font-medium">
          <OutsideLink href={link} className="after:absolute after:inset-0">
            <bdi>{subject}</bdi>
          </OutsideLink>
        </p>
        <p className="truncate text-small text-ink-3">
          <bdi>{snippet}</bdi>
        </p>
      </div>
    </li>
  );
}

/** Who wrote a mail; of the person's own, to whom. */
export function writerOf({ from, to, draft }: Pick<EmailSummary, 'from' | 'to' | 'draft'>): string {
  if (!from.self) return from.name;
  const others = to.filter(({ self }) => !self);
  const receivers = others.length > 0 ? ` to ${peopleWords(others)}` : '';
  return draft ? `Your draft${receivers}` : `You${receivers}`;
}

/** People by name, the person themselves as `you`. */
export function peopleWords(people: readonly EmailPerson[]): string {
  return namesOf(people.map(({ name, self }) => ({ name: self ? 'you' : name })));
}
