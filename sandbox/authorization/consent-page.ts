import { escapeHtml, page } from '../pages/page.ts';
import { scopeDescriptions, type Account, type ProviderName } from './accounts.ts';

const providerNames: Record<ProviderName, string> = { google: 'Google', github: 'GitHub' };

export type ConsentPageOptions = {
  provider: ProviderName;
  accounts: readonly Account[];
  suggestedAccount: string | undefined;
  scopes: readonly string[];
  /** Path that takes the decision. */
  action: string;
  /** Parameters of the authorize request, sent back with the decision. */
  hidden: readonly (readonly [string, string])[];
};

/** The page on which a person chooses an account and what to allow. Google lets them refuse single scopes. */
export function consentPage(options: ConsentPageOptions): string {
  const { provider, accounts, suggestedAccount, scopes, action, hidden } = options;
  const name = providerNames[provider];
  const chosen = accounts.find(({ id }) => id === suggestedAccount) ?? accounts[0];
  const others = accounts.filter((account) => account !== chosen);
  const scopeRows = scopes.map((scope) => {
    const words = escapeHtml(scopeDescriptions[scope] ?? scope);
    return provider === 'google'
      ? `<label class="row">
              <input type="checkbox" name="granted_scope" value="${escapeHtml(scope)}" checked />
              <span>${words}</span>
            </label>`
      : `<p class="row">
              <input type="hidden" name="granted_scope" value="${escapeHtml(scope)}" />
              <span>${words}</span>
            </p>`;
  });
  const hiddenInputs = hidden.map(
    ([key, value]) => `<input type="hidden" name="${escapeHtml(key)}" value="${escapeHtml(value)}" />`,
  );
  return page({
    title: `Sign in with ${name}`,
    bodyClass: 'centred',
    body: `    <main class="card narrow">
      <p class="eyebrow">${name} <span class="badge">sandbox</span></p>
      <h1>Arlo wants to access your ${name} account</h1>
      <form method="post" action="${action}">
        ${hiddenInputs.join('\n        ')}
        <fieldset>
          <legend>Account</legend>
          ${chosen ? accountRow(chosen, true) : ''}
          ${others.length > 0 ? otherAccounts(others) : ''}
        </fieldset>
        <fieldset>
          <legend>Arlo will be able to</legend>
          ${scopeRows.join('\n          ')}
        </fieldset>
        <p class="actions">
          <button class="button" name="decision" value="cancel">Cancel</button>
          <button class="button primary" name="decision" value="allow">Allow</button>
        </p>
      </form>
      <p class="note">This page stands in for ${name}’s own on this machine. It asks for no password, and nothing leaves the machine.</p>
    </main>`,
  });
}

function accountRow({ id, name, detail }: Account, checked: boolean): string {
  return `<label class="row">
            <input type="radio" name="account" value="${escapeHtml(id)}"${checked ? ' checked' : ''} />
            <span class="avatar" aria-hidden="true">${escapeHtml(initials(name))}</span>
            <span><span class="strong">${escapeHtml(name)}</span><br />
            <span class="muted">${escapeHtml(detail)}</span></span>
          </label>`;
}

function otherAccounts(accounts: readonly Account[]): string {
  return `<details class="more">
            <summary>Use another account</summary>
            ${accounts.map((account) => accountRow(account, false)).join('\n            ')}
          </details>`;
}

/** The page for a request that a provider would not send back to the application. */
export function refusalPage(provider: ProviderName, mistake: string): string {
  const name = providerNames[provider];
  return page({
    title: `${name}: access blocked`,
    bodyClass: 'centred',
    body: `    <main class="card narrow">
      <p class="eyebrow">${name} <span class="badge">sandbox</span></p>
      <h1>Access blocked: this request is invalid</h1>
      <p>Error 400: ${escapeHtml(mistake)}</p>
    </main>`,
  });
}

function initials(name: string): string {
  return name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 2);
}
