import { ArrowRight, CalendarClock, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { buttonClass } from '#app/ui/Button.tsx';
import { ArloWordmark } from '#app/ui/Logo.tsx';

type AuthLayoutProps = { title: string; subtitle: string; children: ReactNode };

/** The page around the log-in and sign-up forms: the form, and on a wide screen what Arlo does beside it. */
export function AuthLayout({ title, subtitle, children }: AuthLayoutProps) {
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
      <main className="flex flex-col px-5 py-6 sm:px-8">
        <div className="px-1">
          <ArloWordmark />
        </div>
        <div className="mx-auto flex w-full max-w-[22.5rem] flex-1 flex-col justify-center py-8">
          <h1 className="text-title font-semibold">{title}</h1>
          <p className="mt-1 text-body text-ink-2">{subtitle}</p>
          {children}
        </div>
      </main>
      <Specimen />
    </div>
  );
}

/** A still of a conversation. Decoration: nothing in it can be reached or pressed. */
function Specimen() {
  return (
    <div
      aria-hidden="true"
      className="relative hidden min-h-full overflow-hidden border-l border-line bg-sunken lg:grid lg:place-items-center"
    >
      <div className="flex w-full max-w-[33rem] flex-col gap-6 px-10 [&_.bubble]:bg-fill-2">
        <div className="turn-user">
          <p className="bubble">Move my 1:1 with Priya to Thursday afternoon</p>
        </div>
        <div className="flex flex-col gap-3">
          <p className="text-chat">Done. Thursday 13:00 works for both of you.</p>
          <div className="card">
            <div className="confirm-head">
              <span className="tile tile-success">
                <CalendarClock className="icon" />
              </span>
              <p className="flex-1 font-semibold">Event moved</p>
              <span className={`${buttonClass('secondary', 'small')} pointer-events-none`}>
                <Undo2 className="icon icon-sm" />
                Undo
              </span>
            </div>
            <div className="confirm-body">
              <div className="flex gap-3">
                <span className="cal-bar" data-color="7" />
                <div className="min-w-0">
                  <p className="font-medium">1:1 with Priya</p>
                  <p className="num flex flex-wrap items-center gap-x-2">
                    <span className="was">Tue 24 Nov, 10:00</span>
                    <ArrowRight className="icon icon-sm text-ink-3" />
                    <span className="now">Thu 26 Nov, 13:00</span>
                  </p>
                </div>
              </div>
            </div>
          </div>
        </div>
        <p className="text-small text-ink-3">
          Arlo asks before it deletes anything, and you can undo what it does.
        </p>
      </div>
    </div>
  );
}
