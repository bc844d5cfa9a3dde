import { escapeHtml, page } from '../pages/page.ts';

/**
 * The page on which the OAuth popup ends. Its script hands an error to the window that opened it, beside the message
 * that went over the socket, and closes the popup.
 */
export function callbackPage(error: { errorType: string; message: string } | null): string {
  const attributes = error
    ? ` data-error-type="${escapeHtml(error.errorType)}" data-error-message="${escapeHtml(error.message)}"`
    : '';
  const heading = error ? 'That didn’t work' : 'You’re connected';
  return page({
    title: heading,
    bodyClass: 'centred',
    scripts: ['/assets/callback.js'],
    body: `    <main class="card narrow" id="result"${attributes}>
      <h1>${heading}</h1>
      <p>You can close this window.</p>
    </main>`,
  });
}
