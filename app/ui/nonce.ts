import { createContext, useContext } from 'react';

/** The nonce of this response's content security policy. The server's entry provides it; empty in the browser. */
export const NonceContext = createContext<string | undefined>(undefined);

export function useNonce(): string | undefined {
  return useContext(NonceContext);
}

/**
 * Hands the page's nonce to the one library that adds a style element while the page runs (the scroll lock
 * under Radix dialogs and menus reads this global). Without it, opening a dialog breaks the policy.
 * Browsers hide the nonce attribute from scripts but keep the property.
 */
export function shareNonceWithStyles(): void {
  const nonce = document.querySelector<HTMLElement>('script[nonce]')?.nonce;
  if (nonce) Object.assign(globalThis, { __webpack_nonce__: nonce });
}
