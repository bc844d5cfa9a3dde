import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useFetchers,
  useRouteError,
  type ShouldRevalidateFunction,
} from '@remix-run/react';
import { useEffect, type ReactNode } from 'react';
import interLatin from '@fontsource-variable/inter/files/inter-latin-opsz-normal.woff2?url';
import stylesheet from './ui/app.css?url';
import { ErrorPage } from './ui/ErrorPage.tsx';
import { shareNonceWithStyles, useNonce } from './ui/nonce.ts';
import { keepLoaded } from './platform/unreachable.ts';
import { isTheme, readPreferences, usePreferences, type Theme } from './ui/preferences.ts';
import { Toaster } from './ui/Toaster.tsx';
import { TooltipProvider } from './ui/Tooltip.tsx';

export const links: LinksFunction = () => [
  { rel: 'preload', href: interLatin, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: '/favicon.ico', sizes: '32x32' },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

export const meta: MetaFunction = ({ error }) => [{ title: error ? errorTitle(statusOf(error)) : 'Arlo' }];

export function loader({ request }: LoaderFunctionArgs) {
  return readPreferences(request.headers);
}

export const clientLoader = keepLoaded('root');

/** The preferences change with what the page itself sends; what is new elsewhere is no reason to ask for them. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formMethod, defaultShouldRevalidate }) =>
  formMethod !== undefined && defaultShouldRevalidate;

/** The document around every page and every error page. */
export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const theme = useTheme();
  return (
    <html lang="en" data-theme={theme === 'system' ? undefined : theme}>
      <head>
        <meta charSet="utf-8" />
        <meta
          name="viewport"
          content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content"
        />
        <meta name="color-scheme" content={theme === 'system' ? 'light dark' : theme} />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  useEffect(shareNonceWithStyles, []);
  return (
    <TooltipProvider>
      <Outlet />
      <Toaster />
    </TooltipProvider>
  );
}

export function ErrorBoundary() {
  return <ErrorPage status={statusOf(useRouteError())} />;
}

function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500;
}

function errorTitle(status: number): string {
  return status === 404 ? 'Not found · Arlo' : 'Something went wrong · Arlo';
}

/** The theme in the cookie, or the one that is on its way there, so that a click shows at once. */
function useTheme(): Theme {
  const { theme } = usePreferences();
  const sending = useFetchers().find((fetcher) => fetcher.formAction === '/theme');
  const chosen = sending?.formData?.get('theme');
  return isTheme(chosen) ? chosen : theme;
}
