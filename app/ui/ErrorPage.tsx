import { useLocation } from '@remix-run/react';
import { buttonClass } from './Button.tsx';
import { ArloMark } from './Logo.tsx';

/** A whole page for when there is nothing else to show: what happened and the way on. */
export function ErrorPage({ status }: { status: number }) {
  const missing = status === 404;
  const { pathname, search } = useLocation();
  return (
    <main className="grid min-h-dvh place-items-center px-5 py-8">
      <div className="w-full max-w-[26rem]">
        <ArloMark className="!size-8" />
        <h1 className="mt-5 text-title font-semibold">
          {missing ? 'There’s nothing at this address' : 'Arlo couldn’t show this page'}
        </h1>
        <p className="mt-1.5 text-chat text-ink-2">
          {missing
            ? 'The link may be old, or the chat was deleted.'
            : 'Something failed on the server. What you did before is kept. Try again in a moment.'}
        </p>
        <div className="mt-5 flex flex-wrap gap-2">
          {!missing && (
            <a className={buttonClass('primary')} href={pathname + search}>
              Try again
            </a>
          )}
          <a className={buttonClass(missing ? 'primary' : 'ghost')} href="/">
            Go to your chats
          </a>
        </div>
      </div>
    </main>
  );
}
