/** Long enough for every open page of the browser to come to the log-in page, and no longer. */
const farewellSeconds = 15;

/** The `Set-Cookie` value by which the log-in page knows that an account has just been deleted in this browser. */
export function farewellCookie(options: { secure: boolean }): string {
  const secure = options.secure ? '; Secure' : '';
  return `farewell=1; Path=/; Max-Age=${farewellSeconds}; HttpOnly; SameSite=Lax${secure}`;
}

export function isFarewell(headers: Headers): boolean {
  return /(?:^|;\s*)farewell=1(?:;|$)/.test(headers.get('Cookie') ?? '');
}
