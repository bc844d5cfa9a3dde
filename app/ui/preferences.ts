import { useRouteLoaderData } from '@remix-run/react';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What the page must know before it paints, so that nothing flashes. */
export type Preferences = {
  theme: Theme;
  /** Whether the person closed the sidebar on a wide screen. */
  sidebarClosed: boolean;
  /** Whether keys are written ⌘ ⇧ (Apple) or Ctrl Shift. A guess from the browser's name. */
  appleKeyboard: boolean;
};

const defaults: Preferences = { theme: 'system', sidebarClosed: false, appleKeyboard: false };
const oneYearInSeconds = 31_536_000;

/** Reads the preferences out of a request's `Cookie` and `User-Agent` headers. Anything unknown is the default. */
export function readPreferences(headers: Headers): Preferences {
  const cookies = headers.get('Cookie') ?? '';
  const valueOf = (name: string) => cookies.match(new RegExp(`(?:^|;\\s*)${name}=([a-z]+)`))?.[1];
  const theme = valueOf('theme');
  return {
    theme: isTheme(theme) ? theme : defaults.theme,
    sidebarClosed: valueOf('sidebar') === 'closed',
    appleKeyboard: /Mac|iPhone|iPad/.test(headers.get('User-Agent') ?? ''),
  };
}

export function isTheme(value: unknown): value is Theme {
  return typeof value === 'string' && (themes as readonly string[]).includes(value);
}

/** The `Set-Cookie` value that keeps a theme for a year. It holds nothing secret. */
export function themeCookie(theme: Theme, options: { secure: boolean }): string {
  return preferenceCookie('theme', theme, options.secure);
}

/** The cookie that remembers on this browser whether the sidebar is closed, for `document.cookie`. */
export function sidebarCookie(closed: boolean, options: { secure: boolean }): string {
  return preferenceCookie('sidebar', closed ? 'closed' : 'open', options.secure);
}

function preferenceCookie(name: string, value: string, secure: boolean): string {
  return `${name}=${value}; Path=/; Max-Age=${oneYearInSeconds}; SameSite=Lax${secure ? '; Secure' : ''}`;
}

/** The preferences that the root loader read; the defaults on a page whose root loader failed. */
export function usePreferences(): Preferences {
  return useRouteLoaderData<Preferences>('root') ?? defaults;
}
