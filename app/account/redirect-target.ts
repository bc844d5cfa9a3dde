/**
 * Where to go after signing in: a path on this site, else `/`. Browsers read `//host` and `/\host` as other
 * sites and drop tabs and line breaks, so the text is resolved as they would and only what stays here is kept.
 */
export function safeRedirectTarget(target: unknown): string {
  if (typeof target !== 'string' || !target.startsWith('/')) return '/';
  const here = 'http://arlo.invalid';
  if (!URL.canParse(target, here)) return '/';
  const url = new URL(target, here);
  if (url.origin !== here || url.pathname.startsWith('//')) return '/';
  return `${url.pathname}${url.search}${url.hash}`;
}

/** The address of the sign-in or sign-up page from which one gets to `target`, a path on this site. */
export function withRedirectTarget(page: '/login' | '/signup', target: string): string {
  return target === '/' ? page : `${page}?${new URLSearchParams({ redirectTo: target })}`;
}
