import { integrations } from '../nango/integrations.ts';
import { escapeHtml, page } from '../pages/page.ts';

const integrationBoxes = integrations
  .map(
    ({ key, displayName }) =>
      `<label><input type="checkbox" name="integration" value="${key}" checked /> ${displayName}</label>`,
  )
  .join(' ');

/** The control page. Its script fills it from the JSON API and keeps it fresh. */
export function controlPage(appUrl: string): string {
  const app = escapeHtml(appUrl);
  return page({
    title: 'Arlo sandbox',
    bodyClass: 'control',
    styles: ['/control.css'],
    scripts: ['/control.js'],
    body: `    <header>
      <h1>Arlo sandbox</h1>
      <p>Nango, Google Calendar, Gmail and GitHub on this machine. The application is at <a href="${app}">${app}</a>.</p>
    </header>
    <main>
      <p id="status" role="status" class="notice" hidden></p>
      <section aria-labelledby="connections-title">
        <h2 id="connections-title">Connections</h2>
        <div id="connections"></div>
      </section>
      <section aria-labelledby="switches-title">
        <h2 id="switches-title">Switches</h2>
        <div class="card list">
          <label class="switch">Webhooks to the application <select id="webhook-mode"><option value="deliver">arrive</option><option value="drop">are lost</option><option value="delay">come 10 seconds late</option><option value="double">come twice</option><option value="reorder">change places with the next one</option><option value="forge">carry a stranger’s signature</option></select></label>
          <label class="switch">Nango’s API <select id="nango-api"><option value="none">works</option><option value="dropped">drops every connection</option><option value="unavailable">answers 503</option><option value="wrong_key">doesn’t know the API key</option></select></label>
          <label class="switch">Token requests at the providers <select id="token-fault"><option value="none">work</option><option value="invalid_client">are refused, as if the OAuth client were gone</option><option value="server_error">are answered 500</option><option value="dropped">get no answer</option></select></label>
          <label class="switch"><input type="checkbox" id="sessions-expired" /> Connect sessions are over, open ones and new ones</label>
          <fieldset class="switch"><legend>Set up at Nango</legend>${integrationBoxes}</fieldset>
        </div>
      </section>
      <section aria-labelledby="faults-title">
        <h2 id="faults-title">Disturb a provider</h2>
        <form id="fault" class="card form">
          <label>Provider <select name="provider"><option value="google">Google Calendar</option><option value="gmail">Gmail</option><option value="github">GitHub</option></select></label>
          <label>Method <select name="method"><option>GET</option><option>POST</option><option>PATCH</option><option>PUT</option><option>DELETE</option></select></label>
          <label class="grow"><span>Path, <code>*</code> for anything</span> <input name="path" value="/calendar/v3/calendars/*/events" required /></label>
          <label>Answer with <select name="status"><option value="">nothing special</option><option>401</option><option>403</option><option>404</option><option>410</option><option>412</option><option>429</option><option>500</option><option>503</option></select></label>
          <label>Delay, ms <input name="delayMs" type="number" min="0" step="100" value="0" /></label>
          <label>Times <input name="times" type="number" min="1" value="1" /></label>
          <button class="button">Disturb</button>
        </form>
      </section>
      <section aria-labelledby="webhooks-title">
        <h2 id="webhooks-title">Webhooks sent</h2>
        <div id="webhooks"></div>
      </section>
      <section aria-labelledby="outbox-title">
        <h2 id="outbox-title">Mails Google would have sent</h2>
        <div id="outbox"></div>
      </section>
      <section aria-labelledby="reset-title">
        <h2 id="reset-title">Start over</h2>
        <p>Forgets every connection and puts calendar, mail and issues back to their first state.</p>
        <p><button class="button" id="reset" type="button">Reset the sandbox</button></p>
      </section>
    </main>`,
  });
}
