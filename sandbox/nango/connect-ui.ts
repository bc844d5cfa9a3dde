import { html } from '../http/message.ts';
import { route, type Route } from '../http/router.ts';
import { fileRoute, packageFile, page, pageHeaders } from '../pages/page.ts';

/** Path of the Connect UI. The frontend SDK insists on the trailing slash. */
export const connectUiPath = '/connect-ui';

const sdk = packageFile('@nangohq/frontend');
const importMap = { '@nangohq/frontend': `${connectUiPath}/sdk/index.js` };

/** The Connect UI: the page that the app shows in a frame, with the very SDK that Nango's own page is built on. */
export function connectUiRoutes(publicUrl: string): Route[] {
  const connectTo = [publicUrl, publicUrl.replace(/^http/, 'ws')];
  const headers = pageHeaders({ framable: true, connectTo, importMap });
  return [
    ...[connectUiPath, `${connectUiPath}/`].map((path) =>
      route('GET', path, () => html(200, connectUiPage, headers)),
    ),
    fileRoute(`${connectUiPath}/connect-ui.js`, new URL('../pages/connect-ui.js', import.meta.url)),
    fileRoute(`${connectUiPath}/connect-ui.css`, new URL('../pages/connect-ui.css', import.meta.url)),
    ...['index.js', 'connectUI.js', 'authModal.js'].map((name) =>
      fileRoute(`${connectUiPath}/sdk/${name}`, new URL(name, sdk)),
    ),
  ];
}

const connectUiPage = page({
  title: 'Connect an account',
  bodyClass: 'connect',
  styles: [`${connectUiPath}/connect-ui.css`],
  scripts: [`${connectUiPath}/connect-ui.js`],
  importMap,
  body: `    <main aria-label="Connect an account">
      <div class="card dialog" role="dialog" aria-modal="true" aria-labelledby="title" tabindex="-1">
        <button class="close" type="button" aria-label="Close">
          <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg>
        </button>
        <div id="view"><h1 id="title">One moment…</h1></div>
        <p class="note">Nango <span class="badge">sandbox</span> keeps the access. Arlo never sees a password.</p>
      </div>
      <p id="news" class="visually-hidden" role="status"></p>
    </main>`,
});
