import { Link, NavLink, useLocation } from '@remix-run/react';
import { ArrowLeft, History, Plug, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { ArloWordmark } from './Logo.tsx';

const pages = [
  { to: '/settings/integrations', label: 'Integrations', icon: Plug },
  { to: '/settings/activity', label: 'Activity', icon: History },
  { to: '/settings/account', label: 'Account', icon: UserRound },
];

type SettingsLayoutProps = {
  /** The foot of the sidebar: who is signed in. */
  account: ReactNode;
  children: ReactNode;
};

/** The frame of the settings pages: their navigation, the way back to the chat, and `main`. */
export function SettingsLayout({ account, children }: SettingsLayoutProps) {
  const backTo = useCameFrom();
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to content
      </a>
      <div className="shell">
        <nav className="side" aria-label="Settings">
          <div className="flex h-topbar flex-none items-center px-3">
            <Link to="/" className="rounded-item px-1">
              <ArloWordmark />
            </Link>
          </div>
          <div className="flex flex-col gap-px px-2">
            <Link className="side-item" to={backTo}>
              <ArrowLeft aria-hidden="true" className="icon" />
              Back to chat
            </Link>
          </div>
          <div className="mt-3 flex-1 px-2">
            <h2 className="side-label">Settings</h2>
            <ul className="flex flex-col gap-px">
              {pages.map(({ to, label, icon: Icon }) => (
                <li key={to}>
                  <NavLink className="side-item" to={to} state={{ from: backTo }}>
                    <Icon aria-hidden="true" className="icon" />
                    {label}
                  </NavLink>
                </li>
              ))}
            </ul>
          </div>
          {account}
        </nav>
        <main className="min-h-0 min-w-0 overflow-y-auto outline-none" id="main" tabIndex={-1}>
          <div className="flex h-topbar items-center gap-1 px-2 lg:hidden">
            <Link className="icon-btn" to={backTo} aria-label="Back to chat">
              <ArrowLeft aria-hidden="true" className="icon icon-lg" />
            </Link>
            <span className="text-body font-medium max-[22.5rem]:sr-only">Settings</span>
            <nav className="segmented mr-2 ml-auto" aria-label="Settings pages">
              {pages.map(({ to, label }) => (
                <NavLink key={to} to={to} state={{ from: backTo }}>
                  {label}
                </NavLink>
              ))}
            </nav>
          </div>
          {children}
        </main>
      </div>
    </>
  );
}

type SettingsPageProps = {
  title: string;
  subtitle: string;
  /** Integrations is 760 px wide, the table of the activity 912. */
  width: 'narrow' | 'wide';
  children: ReactNode;
};

/** One settings page: its heading, and its content in a column. */
export function SettingsPage({ title, subtitle, width, children }: SettingsPageProps) {
  return (
    <div
      className={classNames(
        'mx-auto w-full px-4 pt-3 pb-16 md:px-6 lg:pt-11',
        width === 'narrow' ? 'max-w-[calc(var(--spacing-settings)+3rem)]' : 'max-w-[60rem]',
      )}
    >
      <header className="mb-6">
        <h1 className="text-title font-semibold">{title}</h1>
        <p className="mt-1 text-body text-ink-2">{subtitle}</p>
      </header>
      {children}
    </div>
  );
}

/** The chat page that the person left for the settings: links to them carry it in the history's state. */
function useCameFrom(): string {
  const state: unknown = useLocation().state;
  const from = typeof state === 'object' && state !== null && 'from' in state ? state.from : undefined;
  return typeof from === 'string' ? from : '/';
}
